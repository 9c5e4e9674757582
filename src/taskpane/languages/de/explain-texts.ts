import type { explainTexts as english } from "../en/explain-texts";
import type { Translation } from "../message";

export const explainTexts: Translation<typeof english> = {
  explain: {
    title: "Zelle erklären",
    select: "Markieren Sie eine Zelle im Blatt.",
    none: "{kind, select, formula {Die Formel in {cell} enthält keine Funktion von Envelope.} blank {{cell} ist leer.} other {{cell} enthält einen Wert und keine Funktion von Envelope.}}",
    noneHelp:
      "Markieren Sie eine Zelle mit einer Funktion von Envelope, dann wird sie hier erklärt, oder fügen Sie eine Funktion aus der Liste ein.",
    native: "Sie gehört zum Bericht und rechnet ohne Envelope.",
    spilled: "Diese Zelle wird von der Formel in {from} gefüllt.",
    explainOther: "{cell} erklären",
    backTo: "Zurück zu {cell}",
    lost: "Excel findet die Funktion dieser Zelle nicht, deshalb zeigt sie einen alten Wert oder einen Fehler.",
    leftOut: "Weggelassen, deshalb gilt dies",
    typed: "In die Formel geschrieben",
    fromCall: "Berechnet von {name}",
    byExcel: "Berechnet von Excel:",
    jump: "{cells} markieren",
    notKnown: "hier nicht bekannt",
    unknown:
      "Einen Teil davon berechnet Excel, deshalb sind keine Schritte zu sehen. Schreiben Sie diesen Teil dafür in eine eigene Zelle.",
    steps: "Schritte",
    resultOf: "Ergebnis von {name}",
    resultCells: "ein Ergebnis aus {count} Zellen",
    periods: "{count} Perioden",
    values: "{count} Werte",
    firstOf: "{line}, die erste von {count} Zellen",
    more: "und {count} weitere",
    impact: "{actual} kamen in {periods} Perioden − {expected} erwartet = {impact}",
    average: "{impact} ÷ {periods} Perioden = {result} je Periode",
    range: "Mit der Unsicherheit der Geraden: von {low} bis {high}",
    changes: "An der Änderung: ein Sprung von {level} und eine um {slope} je Periode andere Steigung",
    diffInDiff: "({treatedAfter} − {treatedBefore}) − ({controlAfter} − {controlBefore}) = {result}, alles Mittelwerte",
    credit: "{label}: {share} = {amount}",
    swing: "{label}: von {low} bis {high}, eine Spanne von {swing}",
    named: "Im Bericht: {what} ({name}).",
    sentences: {
      ATTRIBUTED_REVENUE:
        "{uplift_type, select, amount {Rechnet dem Programm {pct} eines Zuwachses von {uplift} an: {result}.} other {Rechnet dem Programm {pct} des Wachstums von {uplift} gegenüber {baseline} an: {result}.}}",
      ATTRIBUTED_PROFIT:
        "{uplift_type, select, amount {Behält eine Marge von {margin} auf {pct} eines Zuwachses von {uplift}: {result}.} other {Behält eine Marge von {margin} auf {pct} des Wachstums von {uplift} gegenüber {baseline}: {result}.}}",
      CONFIDENCE_ADJUSTED:
        "Zählt von einer Verbesserung von {improvement} die angerechneten {contribution_pct}, soweit sich der Schätzende sicher ist ({confidence_pct}), bei einer Marge von {margin}: {result}.",
      SPLIT_CREDIT:
        "Teilt {amount} nach ihren Anteilen ({shares}) auf die Ursachen auf und lässt den Rest anderen Faktoren: {result}.",
      UNATTRIBUTED_PCT: "Nimmt die Anteile ({shares}) vom Ganzen, es bleiben {result}.",
      BREAKEVEN_PCT:
        "Kosten von {cost} sind mit {result} eines Zuwachses von {incremental} bezahlt, wovon {margin} Gewinn sind.",
      MARKET_ADJUSTED_UPLIFT:
        "Nimmt von {actual} weg, was aus {baseline} durch das Wachstum des Marktes ({market_growth}) geworden wäre: {result}.",
      YEAR_ON_YEAR_IMPACT:
        "Vergleicht jede von {after} nach dem Start mit derselben Periode eine Saison zuvor, aus {before}: {result}.",
      DIFF_IN_DIFF: "Vergleicht die Veränderung der Teilnehmenden mit jener der anderen: {result} je Periode.",
      TREND_IMPACT: "Vergleicht {after} nach dem Start mit der Geraden durch {before} davor: {result}.",
      SEASONAL_TREND_IMPACT:
        "Vergleicht {after} nach dem Start mit der Geraden durch {before} davor, mit ihrer Saison von {season} Perioden: {result}.",
      CONTROL_IMPACT:
        "Vergleicht {treated_after} nach dem Start mit dem, was die Kontrollgruppe erwarten lässt, so wie beide in {treated_before} davor zusammenhingen: {result}.",
      SEGMENTED_IMPACT: "Sucht einen Bruch bei Periode {changes_at} in {series}: {result}.",
      CONTROL_GROWTH_IMPACT:
        "Vergleicht {treated_after} nach dem Start mit der Kontrollgruppe, nach Verhältnis und Wachstumsabstand in {treated_before} davor: {result}.",
      PATTERN_IMPACT:
        "Vergleicht {after} nach dem Start mit der Saison von {season} Perioden und dem Wachstum in {before} davor: {result}.",
      PLACEBO_IMPACT:
        "Nimmt an, der Start wäre {periods} Perioden früher gewesen: Änderung, Grenze des Zufalls und ob die Änderung darüber liegt: {result}.",
      DETECTABLE_UPLIFT:
        "Über {periods_after} Perioden wäre ein Zuwachs von {result} in neun von zehn Fällen zu sehen.",
      PROBABILITY_ABOVE:
        "Der Zuwachs von {actual} gegenüber {baseline} übersteigt {amount} mit einer Wahrscheinlichkeit von {result}.",
      DURBIN_WATSON: "Vergleicht jede von {residuals} mit der vorigen: {result}; 2 heißt, dass sie unabhängig sind.",
      OUTLIER_TEST:
        "Findet von {values} den Wert, der am weitesten vom Mittelwert liegt: Position, Abstand und Grenze: {result}.",
      BREAKEVEN_UPLIFT:
        "Kosten von {cost} sind eingebracht, wenn {baseline} um {result} wächst, bei einem Anteil von {pct} und einer Marge von {margin}.",
      PAYBACK_PERIOD: "Die laufende Summe von {profits} bringt Kosten von {cost} nach {result} Perioden ein.",
      LATER_VALUE:
        "Über {years} Jahre, wovon jedes Mal {persistence} bleiben, ist {profit} bei {discount} im Jahr nach Kosten von {cost} heute {result} wert.",
      LEARNER_TIME_COST:
        "Die Zeit von {people} Personen, je {hours} Stunden zu {hourly_cost} zuzüglich {benefits_load}, kostet {result}.",
      PRORATED_COST:
        "Von {cost} Kosten, die für {expected_users} Personen gedacht sind, tragen {participants} Personen {result}.",
      BENEFIT_COST_RATIO: "Ein Nutzen von {benefit} ist das {result}-Fache der Kosten von {cost}.",
      LEARNING_ROI: "Ein Nutzen von {benefit} abzüglich seiner Kosten von {cost} ist {result} dieser Kosten.",
      PAYBACK_MONTHS: "Bei {benefit} in {months} Monaten sind Kosten von {cost} nach {result} Monaten zurückgekommen.",
      ANNUALIZED: "{value} in {periods_observed} Perioden ergeben {result} in einem Jahr von {per_year} Perioden.",
      ATTRIBUTION_RANGE: "Rechnet dem Programm {low}, {base} und {high} des Zuwachses an, nebeneinander: {result}.",
      SENSITIVITY_GRID: "Berechnet den Beitrag für jedes Wachstum ({uplifts}) mit jedem Anteil ({pcts}): {result}.",
      TORNADO:
        "Bewegt jeden Treiber von seinem niedrigen zu seinem hohen Wert, die anderen wie vereinbart, die größte Spanne zuerst: {result}.",
      CONSERVATIVE:
        "Rundet {amount} auf {significant} Stellen ab, damit nicht mehr behauptet wird, als da ist: {result}.",
      ATTRIBUTION_STATEMENT: "Sagt in einem Satz, was {pct} eines Zuwachses von {incremental} ausmachen.",
      SHAPLEY_CREDIT:
        "Rechnet jedem Baustein an, was er im Mittel hinzufügt, in welcher Reihenfolge sie auch kommen: {result}.",
      REMOVAL_CREDIT:
        "Rechnet jedem Schritt an, was ohne ihn verloren wäre, über die gegebenen Wege ({paths}): {result}.",
    },
    names: {
      headline: "die Überschrift",
      objective: "das Ziel",
      sponsor: "der Sponsor",
      programme: "das Programm",
      launched: "der Tag des Starts",
      agreedOn: "der Tag der Vereinbarung",
      agreedShare: "der vereinbarte Anteil",
      agreedShareDay: "der Tag, an dem dieser Anteil vereinbart wurde",
      agreementHolds: "ob der Tag zu dem zugerechneten Anteil gehört",
      baselineInUse: "die Wahl des Vergleichswerts",
      baselineUsed: "der verwendete Vergleichswert",
      share: "der angerechnete Anteil am Zuwachs",
      lowShare: "der niedrige Anteil",
      highShare: "der hohe Anteil",
      margin: "die Deckungsbeitragsquote",
      cost: "die Kosten des Programms",
      marketGrowth: "das Wachstum des Marktes",
      typedBaseline: "der eingegebene Vergleichswert",
      impossible: "was an einer Eingabe nicht sein kann",
      uplift: "das eingegebene Wachstum",
      actual: "der Umsatz nach dem Start",
      baseline: "der Umsatz, der ohnehin gekommen wäre",
      increase: "der Zuwachs über den Vergleichswert",
      attributed: "der angerechnete Umsatz",
      profit: "der angerechnete Gewinn",
      net: "der Nettonutzen",
      months: "die Zahl der Monate",
      currency: "die Währung der Beträge",
      currencySide: "die Seite der Beträge, auf der ihre Währung steht",
      source: "die Quelle des Umsatzes",
      dateColumn: "die Datumsspalte",
      amountColumn: "die Betragsspalte",
      groupColumn: "die Gruppenspalte",
      answers: "die Antworten zur Quelle",
      treated: "die Gruppen, die teilgenommen haben",
      control: "die Gruppen, die nicht teilgenommen haben",
      workings: "ein Teil der Rechnung",
      components: "ein Teil der Bausteine",
      costs: "ein Teil der Kosten",
      notes: "ein Teil der Annahmen",
      caveats: "die Vorbehalte",
      signOff: "ein Teil der Unterschriften",
      revenueDates: "ein aus der Quelle gelesenes Datum",
      revenueGroups: "eine aus der Quelle gelesene Gruppe",
      revenueAmounts: "ein aus der Quelle gelesener Betrag",
    },
  },
};
