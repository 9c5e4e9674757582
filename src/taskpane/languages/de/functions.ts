import type { FunctionTexts } from "../function-texts";
import { evidenceTexts } from "./evidence";
import { splitTexts } from "./split";

/** What the docblocks say of the functions, in German, by their English text. */
export const functionTexts: FunctionTexts = {
  Claim: "Beitrag",
  "the result attributed to the programme": "was dem Programm angerechnet wird",
  Isolate: "Abgrenzen",
  "what would have happened without the programme": "was ohnehin geschehen wäre",
  Cost: "Kosten",
  "the fully loaded cost of the programme": "was das Programm gekostet hat, zu Vollkosten",
  Value: "Ertrag",
  "the return on the cost": "was für die Kosten zurückkommt",
  Range: "Spanne",
  "how the result varies, and how to state it": "wie sich der Beitrag bewegt und wie man ihn nennt",
  Split: "Aufteilung",
  "attribution between the components of a programme": "Anrechnung auf die Bausteine eines Lernangebots",
  "the share of an increase, in money": "der Anteil an einem Zuwachs, in Geld",
  "Revenue attributed to a programme: the baseline times its growth, times the share agreed with the sponsor.":
    "Umsatz, der einem Programm angerechnet wird: der Vergleichswert mal sein Wachstum mal der Anteil, dem der Sponsor zustimmt.",
  'baseline × uplift × pct; uplift × pct when uplift_type is "amount"':
    'baseline × uplift × pct; uplift × pct, wenn uplift_type "amount" ist',
  "The basic estimate. Ask the sponsor which share of the increase is reasonable to attribute, and enter the answer. A fall in revenue gives a negative result. The baseline is not used when the uplift is an amount.":
    "Der Beitrag als Überschlagsrechnung. Fragen Sie den Sponsor, welchen Anteil am Zuwachs er für angemessen hält, und geben Sie ein, was er sagt. Ein Umsatzrückgang ergibt einen negativen Beitrag. Der Vergleichswert bleibt außer Betracht, wenn der Zuwachs ein Betrag ist.",
  "Currency, a cell for each cell of the arguments": "Währung, eine Zelle je Zelle der Argumente",
  "Baseline revenue, without the programme": "Umsatz, der ohnehin gekommen wäre",
  currency: "Währung",
  "Growth over the baseline, such as 4%, or an increase in currency, depending on uplift_type":
    "Wachstum gegenüber dem Vergleichswert, etwa 4 %, oder ein Zuwachs in Geld, wenn uplift_type es so sagt",
  "rate or currency": "Rate oder Währung",
  "Share of the increase attributed to the programme, such as 3%":
    "Anteil am Zuwachs, der dem Programm angerechnet wird, etwa 3 %",
  share: "Anteil",
  '"rate" (when omitted) or "amount"': '"rate" (wenn weggelassen) oder "amount"',
  choice: "Auswahl",
  "Growth of a third from 10 billion, at an agreed share of 3%":
    "Ein Drittel mehr Umsatz als 10 Milliarden, wovon der Sponsor 3 % zugesteht",
  "An increase given in currency": "Ein Zuwachs, der in Geld bekannt ist",
  "Two shares side by side, with results that spill": "Zwei Anteile nebeneinander, die überlaufen",
  "pct is 3, outside 0 to 1: type 3% or 0.03": "pct ist 3, außerhalb von 0 bis 1: Geben Sie 3 % oder 0,03 ein",
  '250000 looks like an amount: add "amount" as the last argument, or type the growth as a rate, 4%':
    '250000 sieht nach einem Betrag aus: Fügen Sie "amount" als letztes Argument an oder geben Sie das Wachstum als Rate ein, 4 %',
  "attributed revenue times a margin": "angerechneter Umsatz mal einer Marge",
  "Contribution attributed to a programme: attributed revenue times the contribution margin, since revenue is not profit.":
    "Deckungsbeitrag, der einem Programm angerechnet wird: der angerechnete Umsatz mal die Deckungsbeitragsquote, denn Umsatz ist kein Gewinn.",
  'baseline × uplift × pct × margin; uplift × pct × margin when uplift_type is "amount"':
    'baseline × uplift × pct × margin; uplift × pct × margin, wenn uplift_type "amount" ist',
  "Compare this result, not revenue, with the cost of the programme. The contribution margin is the part of additional revenue that remains after variable costs.":
    "Vergleichen Sie dies, nicht den Umsatz, mit den Kosten des Programms. Nehmen Sie die Deckungsbeitragsquote: was von einer zusätzlichen Einheit Umsatz nach den Kosten bleibt, die mit ihr anfallen.",
  "Contribution margin, such as 40%": "Deckungsbeitragsquote, etwa 40 %",
  "A sales increase of 39.9 million, 15.8% of it attributed, at a margin of 9.8%":
    "Ein Umsatzplus von 39,9 Millionen, davon 15,8 % angerechnet, bei einer Marge von 9,8 %",
  "margin is 40, outside 0 to 1: type 40% or 0.4": "margin ist 40, außerhalb von 0 bis 1: Geben Sie 40 % oder 0,4 ein",
  "estimates, discounted for doubt": "Schätzungen, um Zweifel gekürzt",
  "An estimated improvement, discounted by the attributed share and by the confidence in that share.":
    "Eine geschätzte Verbesserung, gekürzt um den angerechneten Anteil und darum, wie sicher man sich seiner ist.",
  "Without a control group, ask those who did the work for three estimates: the improvement, the share due to the programme, and their confidence in that share. The discount makes the result conservative.":
    "Wo es keine Kontrollgruppe gibt, fragen Sie die Ausführenden nach drei Zahlen: was besser wurde, welcher Anteil davon vom Programm kam, wie sicher sie sind. Nur den sicheren Teil zu zählen heißt, eher zu wenig zu beanspruchen.",
  "Currency, a cell for each estimate": "Währung, eine Zelle je Schätzung",
  "Estimated improvement, in currency": "Die Verbesserung, in Geld",
  "Share of it that the estimator attributes to the programme, such as 65%":
    "Anteil davon, den der Schätzende dem Programm anrechnet, etwa 65 %",
  "Confidence of the estimator in that share, such as 70%":
    "Wie sicher sich der Schätzende dieses Anteils ist, etwa 70 %",
  "Contribution margin when the improvement is revenue; 100% when omitted":
    "Deckungsbeitragsquote, wenn die Verbesserung Umsatz ist; 100 %, wenn weggelassen",
  "Loans grew by 3.8 million": "Kredite wuchsen um 3,8 Millionen",
  "confidence_pct is 70, outside 0 to 1: type 70% or 0.7":
    "confidence_pct ist 70, außerhalb von 0 bis 1: Geben Sie 70 % oder 0,7 ein",
  "one amount over several causes": "ein Betrag auf mehrere Ursachen",
  "One amount split between several causes, with a last row for other factors.":
    "Ein Betrag, auf mehrere Ursachen aufgeteilt, mit einer letzten Zeile für andere Faktoren.",
  'amount × share for each cause; the rest is "Other factors"':
    'amount × Anteil für jede Ursache; der Rest ist "Other factors"',
  "Increases have several causes: pricing, competitors, a good year. Let the owners of each agree on their shares, and show the remainder. More than 100% would count the same money twice and is refused. Rows without any entry are skipped.":
    "Ein Zuwachs hat mehrere Ursachen: Preise, Wettbewerber, ein gutes Jahr. Lassen Sie die jeweils Verantwortlichen ihre Anteile vereinbaren, und weisen Sie den Rest aus. Mehr als 100 % würde dasselbe Geld zweimal zählen und wird abgelehnt. Zeilen ohne Eintrag werden übergangen.",
  "Three columns, label, share and amount: a row for each cause and one for other factors":
    "Drei Spalten, Bezeichnung, Anteil und Betrag: eine Zeile je Ursache und eine für andere Faktoren",
  "Amount to split": "Betrag, der aufgeteilt wird",
  "A name for each cause": "Ein Name für jede Ursache",
  "text, a cell each": "Text, je eine Zelle",
  "The share of each cause, in sum at most 100%": "Der Anteil jeder Ursache, in Summe höchstens 100 %",
  "share, a cell each": "Anteil, je eine Zelle",
  "shares add up to 110%, more than the whole: lower them to 100% or less":
    "shares ergeben zusammen 110 %, mehr als das Ganze: Senken Sie sie auf 100 % oder weniger",
  "what is left to other factors": "was anderen Faktoren bleibt",
  "Share of an increase that is not yet attributed to any cause.":
    "Der Anteil an einem Zuwachs, den noch niemand beansprucht hat.",
  "1 − the sum of the shares": "1 − die Summe der Anteile",
  "Use it next to the shares of several programmes: at 0% or more, no money is counted twice.":
    "Stellen Sie es neben die Anteile mehrerer Programme: Solange es 0 % oder mehr ist, wird kein Geld doppelt gezählt.",
  "Rate, 0% to 100%": "Rate, 0 % bis 100 %",
  "Shares of one amount": "Anteile an einem Betrag",
  "the share at which the cost is recovered": "der Anteil, ab dem die Kosten gedeckt sind",
  "Break-even attribution share: the share of an increase at which the cost of a programme is recovered.":
    "Break-even-Anteil: der Anteil an einem Zuwachs, ab dem die Kosten eines Programms gedeckt sind.",
  "State the result as a condition: the cost is recovered at an attribution share of 0.9%. Above 100% the increase cannot recover the cost at any share.":
    "Nennen Sie das Ergebnis als Bedingung: Bei einem Anteil von 0,9 % sind die Kosten gedeckt. Über 100 % kann der Zuwachs die Kosten bei keinem Anteil decken.",
  "Rate, above 100% if the increase cannot recover the cost":
    "Rate, über 100 %, wenn der Zuwachs die Kosten nicht decken kann",
  "Increase in revenue over the baseline": "Umsatzzuwachs über den Vergleichswert",
  "Fully loaded cost of the programme": "Vollkosten des Programms",
  "Contribution margin, such as 40%; 100% when omitted, which compares the cost with revenue":
    "Deckungsbeitragsquote, etwa 40 %; 100 %, wenn weggelassen, sodass die Kosten dem Umsatz gegenüberstehen",
  "incremental is 0: without an increase no share pays for the cost, so choose another baseline":
    "incremental ist 0: Ohne Zuwachs bezahlt kein Anteil die Kosten; wählen Sie daher einen anderen Vergleichswert",
  "the increase beyond market growth": "der Zuwachs über das Marktwachstum hinaus",
  "Increase in revenue beyond market growth.": "Umsatzzuwachs über das eigene Wachstum des Marktes hinaus.",
  'The simplest answer to "the whole market grew". Use a growth rate from a source that the sponsor trusts, and name the source.':
    "Die schlichteste Antwort auf „der ganze Markt ist gewachsen“. Nehmen Sie das Wachstum aus einer Quelle, der der Sponsor traut, und nennen Sie sie.",
  "Currency, negative when the market grew faster": "Währung, negativ, wenn der Markt schneller wuchs",
  "Revenue before, scaled to the number of periods of the actual":
    "Umsatz vorher, hochgerechnet auf so viele Perioden wie der tatsächliche",
  "Revenue after": "Umsatz nachher",
  "Market growth between the two, such as 8%": "Wachstum des Marktes dazwischen, etwa 8 %",
  rate: "Rate",
  "From 85 to 96.9 million in a market that grew by 8%": "Von 85 auf 96,9 Millionen in einem Markt, der um 8 % wuchs",
  "market_growth is 12, outside -1 to 10: type 12% or 0.12":
    "market_growth ist 12, außerhalb von -1 bis 10: Geben Sie 12 % oder 0,12 ein",
  "against the prior-year period": "gegenüber derselben Periode des Vorjahres",
  "Impact against the same periods of the season before launch, such as the same months of the prior year.":
    "Wirkung gegenüber denselben Perioden der Saison vor dem Start, etwa denselben Monaten des Vorjahres.",
  "Σ (actual − the same period of the season before × (1 + market_growth))":
    "Σ (tatsächlich − dieselbe Periode der Saison davor × (1 + market_growth))",
  "Removes seasonality without statistics, but not a trend. A second season after launch is compared with the same season before launch, with market growth applied once more, because the first season after launch already includes the impact. There is no range.":
    "Das nimmt die Saison ohne jede Statistik heraus und lässt einen Trend darin. Eine zweite Saison nach dem Start wird mit derselben davor verglichen, noch einmal um den Markt gewachsen, weil die erste Saison nach dem Start die Wirkung schon enthält. Eine Spanne ergibt sich nicht.",
  'Currency; for "table" a row for each period with actual, expected, impact and cumulative impact':
    'Währung; bei "table" eine Zeile je Periode mit tatsächlichem und erwartetem Wert, Wirkung und kumulierter Wirkung',
  "Revenue of each period before launch, at least one full season":
    "Umsatz jeder Periode vor dem Start, mindestens eine ganze Saison",
  "currency, a cell a period": "Währung, eine Zelle je Periode",
  "Revenue of each period after launch": "Umsatz jeder Periode danach",
  "Periods per season: 12 months when omitted, 4 quarters, 52 weeks":
    "Perioden einer Saison: 12 Monate, wenn weggelassen, 4 Quartale, 52 Wochen",
  periods: "Perioden",
  "Market growth from one season to the next; none when omitted":
    "Wachstum des Marktes von einer Saison zur nächsten; keines, wenn weggelassen",
  '"total" (when omitted), "average" or "table"': '"total" (wenn weggelassen), "average" oder "table"',
  Quarters: "Quartale",
  "In a market that grew by 5%": "In einem Markt, der um 5 % wuchs",
  "before has 2 periods and a season has 4: select at least a whole season, or type a shorter season":
    "before hat 2 Perioden und eine Saison hat 4: Markieren Sie mindestens eine ganze Saison oder geben Sie eine kürzere ein",
  'output is "range", which this method does not give: type "total", "average" or "table"':
    'output ist "range", was dieses Verfahren nicht ergibt: Geben Sie "total", "average" oder "table" ein',
  "treated change minus control change": "wie viel stärker die Teilnehmenden zulegten",
  "Difference-in-differences estimate: change in the treated mean minus change in the control mean.":
    "Differenz der Differenzen (Difference-in-Differences): Veränderung des Mittelwerts der Teilnehmenden minus Veränderung des Mittelwerts der Kontrollgruppe.",
  "(mean of treated_after − mean of treated_before) − (mean of control_after − mean of control_before)":
    "(Mittelwert von treated_after − Mittelwert von treated_before) − (Mittelwert von control_after − Mittelwert von control_before)",
  "Valid where both groups would have changed alike without the programme (parallel trends): show that they did before launch. The ranges may differ in size. Blanks and text are ignored.":
    "Es gilt, wenn sich beide Gruppen ohne das Programm gleich verändert hätten (parallele Trends): Zeigen Sie, dass sie es vor dem Start taten. Die Bereiche dürfen verschieden groß sein. Leere Zellen und Text darin zählen nicht.",
  "Currency a period, the difference of the means": "Währung je Periode, die Differenz der Mittelwerte",
  "Treated group before the launch": "Teilnehmende Gruppe vor dem Start",
  "currency, a cell a period or unit": "Währung, eine Zelle je Periode oder Einheit",
  "Treated group after the launch": "Teilnehmende Gruppe nach dem Start",
  "Control group before the launch": "Kontrollgruppe vor dem Start",
  "Control group after the launch": "Kontrollgruppe nach dem Start",
  "Employment in New Jersey and Pennsylvania": "Beschäftigung in New Jersey und Pennsylvania",
  "treated_after holds no numbers: select at least one cell with a number":
    "treated_after enthält keine Zahlen: Markieren Sie mindestens eine Zelle mit einer Zahl",
  "against the linear trend before launch": "gegenüber einer Geraden durch die Perioden davor",
  "Impact beyond the linear trend, fitted to the periods before launch and extended over the periods after it.":
    "Wirkung über den Trend hinaus: eine Gerade durch die Perioden vor dem Start, fortgeführt über die Perioden danach.",
  "Σ (actual − (a + b × period)), where a and b are the INTERCEPT and SLOPE of the periods before":
    "Σ (tatsächlich − (a + b × Periode)), wobei a und b INTERCEPT (ACHSENABSCHNITT) und SLOPE (STEIGUNG) der Perioden davor sind",
  "For revenue that was already growing. The range shows how far chance alone could move the total. It treats months as independent, which is too narrow where they are not: PATTERN_IMPACT has the wider range. A blank or text is a period with unknown revenue; it keeps its position.":
    "Für Umsatz, der ohnehin wuchs. Die Spanne sagt, wie weit der Zufall allein die Summe bewegen könnte. Sie nimmt Monate als unabhängig an, was zu schmal ist, wo sie es nicht sind: PATTERN_IMPACT hat die breitere Spanne. Eine leere Zelle oder Text ist eine Periode, deren Umsatz nicht bekannt ist; sie behält ihren Platz.",
  'Currency; for "range" low, total and high; for "table" a row for each period':
    'Währung; bei "range" unterer Wert, Summe und oberer Wert; bei "table" eine Zeile je Periode',
  "Revenue of each period before launch, at least three": "Umsatz jeder Periode vor dem Start, mindestens drei",
  '"total" (when omitted), "average", "range" or "table"':
    '"total" (wenn weggelassen), "average", "range" oder "table"',
  "Confidence level of the range; 90% when omitted": "Konfidenz der Spanne; 90 %, wenn weggelassen",
  "With its range at 90% confidence": "Mit der Spanne bei 90 %",
  "The same, for each period": "Dasselbe, für jede Periode",
  "before has 2 usable periods: select at least 3 with numbers":
    "before hat 2 verwendbare Perioden: Markieren Sie mindestens 3 mit Zahlen",
  "confidence is 90: type a share above 0 and below 1, such as 90% or 0.9":
    "confidence ist 90: Geben Sie einen Anteil über 0 und unter 1 ein, etwa 90 % oder 0,9",
  "against the trend with seasonal indices": "gegenüber einer Geraden mal der üblichen Saison",
  "Impact beyond trend and seasonality, by the ratio-to-moving-average method.":
    "Wirkung über Trend und Saison hinaus, nach dem Verfahren des Verhältnisses zum gleitenden Durchschnitt.",
  "Σ (actual − (a + b × period) × seasonal index); the line is fitted to before ÷ index":
    "Σ (tatsächlich − (a + b × Periode) × Saisonindex); die Gerade ist an before ÷ Index angepasst",
  "The ratio-to-moving-average method is classical multiplicative decomposition. The index of a month is the mean of its ratios to the centred moving average, scaled so that the indices average 1. Requires two full seasons before launch. The range uses a degree of freedom for each index but one and treats the indices as known. It treats months as independent, which is too narrow where they are not: PATTERN_IMPACT has the wider range.":
    "Das Verfahren des Verhältnisses zum gleitenden Durchschnitt, also die klassische multiplikative Zerlegung: Der Index eines Monats ist der Mittelwert seiner Verhältnisse zum zentrierten gleitenden Durchschnitt, so skaliert, dass die Indizes im Mittel 1 sind. Braucht zwei ganze Saisons vor dem Start. Die Spanne rechnet für jeden Index bis auf einen einen Freiheitsgrad ab und nimmt die Indizes als bekannt an. Sie nimmt Monate als unabhängig an, was zu schmal ist, wo sie es nicht sind: PATTERN_IMPACT hat die breitere Spanne.",
  "Revenue of each period before launch, at least two seasons, none below 0":
    "Umsatz jeder Periode vor dem Start, mindestens zwei Saisons, keiner unter 0",
  "Half-years that vary by a fifth around 100, then 30 more in each":
    "Halbjahre, die um ein Fünftel um 100 schwanken, danach 30 mehr als das",
  "before has 3 periods and a season has 2: select at least two whole seasons, or type a shorter season":
    "before hat 3 Perioden und eine Saison hat 2: Markieren Sie mindestens zwei ganze Saisons oder geben Sie eine kürzere Saison ein",
  "before holds -120 in period 2: a seasonal index needs amounts of 0 or more, so select such a series or use TREND_IMPACT":
    "before enthält -120 in Periode 2: Ein Saisonindex braucht Beträge ab 0; markieren Sie eine solche Reihe oder verwenden Sie TREND_IMPACT",
  "against a control group": "gegenüber einer Gruppe, die nicht teilgenommen hat",
  "Impact against a control group, by time-based regression of the treated on the control group before launch.":
    "Wirkung gegenüber einer Kontrollgruppe, durch zeitliche Regression: die Teilnehmenden als Gerade der Kontrollgruppe vor dem Start.",
  "Σ (treated_after − (a + b × control_after)), where a and b are the INTERCEPT and SLOPE of treated_before on control_before":
    "Σ (treated_after − (a + b × control_after)), wobei a und b INTERCEPT (ACHSENABSCHNITT) und SLOPE (STEIGUNG) von treated_before über control_before sind",
  "The most reliable method where a control group exists and moved with the treated group before launch. The range combines the scatter of the periods and the uncertainty of the line. It treats months as independent, which is too narrow where they are not: CONTROL_GROWTH_IMPACT has the wider range. Several columns of control are several groups, each with its own slope. A period is used where the revenue of all groups is known.":
    "Der stärkste Nachweis, wenn eine Gruppe nicht teilnahm und sich wie die Teilnehmenden bewegte. Die Spanne verbindet die Streuung der Perioden mit der Unsicherheit der Geraden selbst. Sie nimmt Monate als unabhängig an, was zu schmal ist, wo sie es nicht sind: CONTROL_GROWTH_IMPACT hat die breitere Spanne. Mehrere Spalten der Kontrolle sind mehrere Gruppen, jede mit eigener Steigung. Eine Periode zählt, wenn der Umsatz aller Gruppen bekannt ist.",
  "Treated group's revenue of each period before launch, at least three":
    "Umsatz der Teilnehmenden in jeder Periode vor dem Start, mindestens drei",
  "Control group's revenue of the same periods": "Umsatz der Kontrollgruppe in denselben Perioden",
  "Treated group's revenue of each period after launch": "Umsatz der Teilnehmenden in jeder Periode nach dem Start",
  "With a control that fits less well, at 90%": "Mit einer Kontrollgruppe, die weniger gut passt, bei 90 %",
  "treated_after has 2 values and control_after has 1: select ranges of equal size":
    "treated_after hat 2 Werte und control_after hat 1: Markieren Sie gleich große Bereiche",
  "control_before is the same in every period: select a series that varies":
    "control_before ist in jeder Periode gleich: Markieren Sie eine Reihe, die sich verändert",
  "change in level and slope of a series": "der Sprung und der Knick einer Reihe",
  "Interrupted time series: change in the level and slope of a series at a given point.":
    "Unterbrochene Zeitreihe: wie sich Niveau und Steigung einer Reihe an einer Stelle verändert haben.",
  "β₂ and β₃ of y = β₀ + β₁t + β₂D + β₃(t − t₀)D, where D is 1 from t₀ = changes_at on":
    "β₂ und β₃ aus y = β₀ + β₁t + β₂D + β₃(t − t₀)D, wobei D ab t₀ = changes_at 1 ist",
  'The level change is the step at the first changed period; the slope change is added to the growth per period. For the total impact against the line before, use "total".':
    'Die Niveauänderung ist der Sprung in der ersten veränderten Periode, die Steigungsänderung das, was zum Wachstum von Periode zu Periode hinzukommt. Was daraus seither geworden ist, ergibt "total": die Wirkung gegenüber der Geraden davor.',
  "Level change and slope change side by side, in currency and currency a period; or as in TREND_IMPACT":
    "Niveauänderung und Steigungsänderung nebeneinander, in Währung und in Währung je Periode; oder wie bei TREND_IMPACT",
  "Revenue of consecutive periods, at least three before the change and three from it on":
    "Umsatz aufeinanderfolgender Perioden, mindestens drei vor der Änderung und drei ab ihr",
  "Position of the first changed period, counted from 1": "Stelle der ersten veränderten Periode, ab 1 gezählt",
  position: "Stelle",
  '"changes" (when omitted), "total", "average", "range" or "table"':
    '"changes" (wenn weggelassen), "total", "average", "range" oder "table"',
  "Flat at 100, then a step to 110 and growth of 2 per period":
    "Gleichbleibend bei 100, dann ein Sprung auf 110 und jede Periode 2 mehr",
  "The total impact": "Was daraus geworden ist",
  "series has 2 usable periods from changes_at: select at least 3 with numbers on either side":
    "series hat ab changes_at 2 verwendbare Perioden: Markieren Sie auf jeder Seite mindestens 3 mit Zahlen",
  "changes_at is 1: type a whole number from 2 to 6": "changes_at ist 1: Geben Sie eine ganze Zahl von 2 bis 6 ein",
  "people × hours × hourly cost": "Personen × Stunden × Kosten einer Stunde",
  "Cost of the learners' time.": "Was die Zeit der Lernenden selbst kostet.",
  "A fully loaded cost includes the learners' time, which is often the largest part.":
    "Vollkosten enthalten auch die Zeit der Lernenden, die oft der größte Teil ist.",
  "Number of learners": "Wie viele Personen gelernt haben",
  people: "Personen",
  "Hours per learner": "Stunden, die jede von ihnen aufgewendet hat",
  hours: "Stunden",
  "Hourly pay": "Entgelt für eine Stunde",
  "Employer on-costs as a rate, such as 30%; none when omitted":
    "Was der Arbeitgeber zusätzlich zahlt, etwa 30 %; nichts, wenn weggelassen",
  "240 people, six hours each, at 38 an hour and a load of 30%":
    "240 Personen, je sechs Stunden, zu 38 die Stunde mit 30 % Lohnnebenkosten",
  "benefits_load is 30, outside 0 to 10: type 30% or 0.3":
    "benefits_load ist 30, außerhalb von 0 bis 10: Geben Sie 30 % oder 0,3 ein",
  "people is -240: type 0 or a number above 0": "people ist -240: Geben Sie 0 oder eine Zahl über 0 ein",
  "the cost allocated to these participants": "der Teil der Kosten, der auf diese Personen entfällt",
  "Share of a one-off cost allocated to the participants evaluated.":
    "Der Teil einmaliger Kosten, der auf die Personen dieser Auswertung entfällt.",
  "The cost of a design is spread evenly over its users. Include in expected_users everyone who will use it in its lifetime, not only the users of this year.":
    "Eine Konzeption, die vielen dienen wird, wird allen gleich angelastet. Zählen Sie in expected_users alle, denen sie in ihrer Lebensdauer dient, nicht nur die dieses Jahres.",
  "Cost to allocate, such as design and development": "Kosten, die geteilt werden, etwa Konzeption und Entwicklung",
  "Participants evaluated": "Personen dieser Auswertung",
  "Total users of the design over its lifetime": "Personen, denen die Konzeption insgesamt dient",
  "Development of 56,000 for 110 managers, 25 of whom were trained":
    "Entwicklung für 56.000 und 110 Führungskräfte, von denen 25 geschult wurden",
  "participants is 125 and expected_users is 110: type at least as many expected users as participants":
    "participants ist 125 und expected_users ist 110: Geben Sie mindestens so viele erwartete Nutzer wie Teilnehmende ein",
  "benefit over cost": "Nutzen durch Kosten",
  "Benefit–cost ratio: benefit divided by cost.": "Nutzen-Kosten-Verhältnis: Nutzen geteilt durch Kosten.",
  "At 1 the benefit equals the cost. The ratio is not the return on investment: a ratio of 3 is a return of 200%. Published cases confuse the two.":
    "Bei 1 ist der Nutzen gleich den Kosten. Das ist nicht die Rendite (ROI): Ein Verhältnis von 3 ist eine Rendite von 200 %. Veröffentlichte Fälle verwechseln beides.",
  "Ratio, a cell for each cell of the arguments": "Verhältnis, eine Zelle je Zelle der Argumente",
  "Contribution attributed to the programme": "Deckungsbeitrag, der dem Programm angerechnet wird",
  "cost is 0: type a number above 0": "cost ist 0: Geben Sie eine Zahl über 0 ein",
  "net benefit as a rate of the cost": "was über die Kosten hinaus zurückkommt, als Rate",
  "Return on investment: benefit less cost, divided by cost.":
    "Kapitalrendite (ROI): Nutzen abzüglich Kosten, geteilt durch die Kosten.",
  "A rate: format it as a percentage instead of multiplying it by 100. Use contribution as the benefit: revenue overstates the return.":
    "Eine Rate: als Prozentsatz formatieren, nicht mit 100 multiplizieren. Als Nutzen den Deckungsbeitrag nehmen: Umsatz überzeichnet die Rendite.",
  "Rate, a cell for each cell of the arguments: a benefit of three times the cost is 200%":
    "Rate, eine Zelle je Zelle der Argumente: Ein Nutzen vom Dreifachen der Kosten sind 200 %",
  "A benefit of 576,000 for a cost of 460,000, a return of 25.2%":
    "Ein Nutzen von 576.000 bei 460.000 Kosten, eine Rendite von 25,2 %",
  "cost is -460000: type a number above 0": "cost ist -460000: Geben Sie eine Zahl über 0 ein",
  "months until the cost is recovered": "Monate, bis es sich bezahlt gemacht hat",
  "Payback period: months until the benefit covers the cost.":
    "Amortisationsdauer: Monate, bis der Nutzen die Kosten bezahlt hat.",
  "Months, a cell for each cell of the arguments": "Monate, eine Zelle je Zelle der Argumente",
  "Months in which the benefit arose; 12 when omitted": "Monate, in denen der Nutzen entstand; 12, wenn weggelassen",
  months: "Monate",
  "benefit is 0: without a benefit the cost is never paid back, so type a benefit above 0":
    "benefit ist 0: Ohne Nutzen werden die Kosten nie zurückgezahlt; geben Sie einen Nutzen über 0 ein",
  "a value scaled to a full year": "ein Wert, wie er über ein Jahr wäre",
  "Annualises a value observed over part of a year.":
    "Rechnet den Wert eines Teils des Jahres auf ein ganzes Jahr hoch.",
  "Use it only without seasonality: a half-year that includes the holiday season is not half of the year.":
    "Nur für ein Geschäft ohne Saison: Ein halbes Jahr mit dem Weihnachtsgeschäft ist nicht die Hälfte des Jahres.",
  "Currency a year, a cell for each cell of the arguments": "Währung je Jahr, eine Zelle je Zelle der Argumente",
  "Total of the observed periods": "Was die beobachteten Perioden ergaben",
  "Number of observed periods": "Wie viele Perioden das dauerte",
  "Periods per year: 12 months when omitted, 4 quarters, 52 weeks":
    "Perioden eines Jahres: 12 Monate, wenn weggelassen, 4 Quartale, 52 Wochen",
  "Seven months": "Sieben Monate",
  "periods_observed is 0: type a number above 0": "periods_observed ist 0: Geben Sie eine Zahl über 0 ein",
  "the result at a low, agreed and high share": "der Beitrag bei niedrigem, vereinbartem und hohem Anteil",
  "Attributed revenue at a low, an agreed and a high share.":
    "Der Beitrag bei einem niedrigen, einem vereinbarten und einem hohen Anteil.",
  'baseline × uplift × share for each of the three shares; uplift × share when uplift_type is "amount"':
    'baseline × uplift × Anteil für jeden der drei Anteile; uplift × Anteil, wenn uplift_type "amount" ist',
  "A range with reasons is more credible than one number. Columns of cases give one row each.":
    "Einer begründeten Spanne glaubt man eher als einer einzelnen Zahl. Spalten mit Fällen ergeben je Fall eine Zeile.",
  "Currency, three cells in a row: low, base, high": "Währung, drei Zellen in einer Zeile: niedrig, Basis, hoch",
  "Low-case share, such as 2%": "Vorsichtiger Anteil, etwa 2 %",
  "Agreed share, such as 3%": "Vereinbarter Anteil, etwa 3 %",
  "High-case share, such as 5%": "Zuversichtlicher Anteil, etwa 5 %",
  "low is 0.03 and base is 0.02: type shares that rise from low to base to high":
    "low ist 0,03 und base ist 0,02: Geben Sie Anteile ein, die von low über base bis high steigen",
  "every increase against every share": "jeder Zuwachs gegen jeden Anteil",
  "Attributed revenue for every combination of uplift and share, as a grid with headings.":
    "Der Beitrag für jedes Wachstum mit jedem Anteil, als Raster mit eigenen Überschriften.",
  'baseline × uplift × pct for each pair; uplift × pct when uplift_type is "amount"':
    'baseline × uplift × pct für jedes Paar; uplift × pct, wenn uplift_type "amount" ist',
  "Lets the sponsor choose a combination. Excel's own data table does the same but recalculates the whole workbook for each cell; this is one call.":
    "Lassen Sie den Sponsor die Zelle finden, der er glaubt. Die Datentabelle von Excel leistet dasselbe und berechnet für jede Zelle die ganze Arbeitsmappe neu; dies ist ein einziger Aufruf.",
  "Currency, with the shares as the first row and the uplifts as the first column":
    "Währung, mit den Anteilen als erster Zeile und den Zuwächsen als erster Spalte",
  "Growth rates, or increases in currency, depending on uplift_type: one row of the grid each":
    "Wachstumsraten, oder Zuwächse in Geld, wenn uplift_type es so sagt: je eine Zeile des Rasters",
  "rate or currency, a cell each": "Rate oder Währung, je eine Zelle",
  "Shares: one column of the grid each": "Anteile: je eine Spalte des Rasters",
  "baseline is 2 rows × 1 column: select one cell":
    "baseline ist 2 Zeilen × 1 Spalte: Markieren Sie eine einzige Zelle",
  "which driver moves the result most": "welche Zahl das Ergebnis am meisten bewegt",
  "Sensitivity to each driver, varied in turn from its low to its high value, the widest swing first.":
    "Welcher Treiber das Ergebnis am meisten bewegt: jeder der Reihe nach von seinem niedrigen zu seinem hohen Wert, die größte Spanne zuerst.",
  "the product of all drivers at their base, with one at its low and then its high value, less fixed_cost":
    "das Produkt aller Treiber auf ihrer Basis, einer davon auf seinem niedrigen und dann seinem hohen Wert, abzüglich fixed_cost",
  "Enter the drivers whose product is the result, such as baseline, growth, share and margin. The first row is the driver to agree with the sponsor; the last ones have little effect. Rows without any entry are skipped.":
    "Geben Sie die Treiber an, deren Produkt der Beitrag ist, etwa Vergleichswert, Wachstum, Anteil und Marge. Die erste Zeile ist die Zahl, die mit dem Sponsor zu klären ist; die letzten haben wenig Einfluss. Zeilen ohne Eintrag werden übergangen.",
  "Four columns, label, low, high and swing: a row for each driver, the widest swing first":
    "Vier Spalten, Bezeichnung, niedrig, hoch und Spanne: eine Zeile je Treiber, die größte Spanne zuerst",
  "A name for each driver": "Ein Name für jeden Treiber",
  "Agreed value of each driver": "Jeder Treiber wie vereinbart",
  "any unit, a cell each": "beliebige Einheit, je eine Zelle",
  "Low value of each driver": "Jeder Treiber auf seinem niedrigen Wert",
  "High value of each driver": "Jeder Treiber auf seinem hohen Wert",
  "Cost subtracted from the product; none when omitted": "Kosten, die vom Produkt abgehen; nichts, wenn weggelassen",
  "labels has 2 values and lows has 1: select ranges of equal size":
    "labels hat 2 Werte und lows hat 1: Markieren Sie gleich große Bereiche",
  "an amount rounded down": "ein runder Betrag, der weniger beansprucht",
  "Rounds an amount down to a few significant digits, and a loss away from zero.":
    "Ein Betrag, auf wenige signifikante Stellen abgerundet, ein Verlust von null weg.",
  "amount rounded down to that many significant digits, and a loss away from zero":
    "amount, auf so viele signifikante Stellen abgerundet, ein Verlust von null weg",
  '147,337 suggests a precision that no attribution has; "about 140,000" does not. An amount within 0.01% of a round number becomes that number: 99.999 million is 100 million.':
    "147.337 gibt eine Genauigkeit vor, die keine Anrechnung hat; „etwa 140.000“ tut das nicht. Ein Betrag, der weniger als 0,01 % von einem runden abweicht, ist dieser runde, sodass 99,999 Millionen 100 Millionen sind.",
  "Amount to round": "Betrag, der gerundet wird",
  "Significant digits to keep, 1 to 15; 2 when omitted": "Stellen, die bleiben, 1 bis 15; 2, wenn weggelassen",
  number: "Zahl",
  "significant is 0: type a whole number from 1 to 15": "significant ist 0: Geben Sie eine ganze Zahl von 1 bis 15 ein",
  "the result in one sentence": "der Beitrag in einem Satz",
  "The attributed result as one sentence for the sponsor.": "Der Beitrag als ein Satz für den Sponsor, auf Englisch.",
  'Amounts are rounded down to two significant digits, three where the first is 1. If sponsor or date is blank, the sentence uses "if you credit it with", so that a proposal never reads like an agreement. In a workbook with the 1904 date system, enter the date as text.':
    'Beträge haben zwei signifikante Stellen, drei bei einer 1 am Anfang, so gerundet, dass weniger beansprucht wird. Lassen Sie den Sponsor oder das Datum leer, dann sagt der englische Satz "if you credit it with" („wenn Sie ihm anrechnen“), damit sich ein Vorschlag nie wie eine Vereinbarung liest. In einer Arbeitsmappe mit 1904-Datumswerten geben Sie das Datum als Text an.',
  "Text, a cell for each cell of the arguments": "Text, eine Zelle je Zelle der Argumente",
  "Sponsor who agreed to the share; blank if not agreed": "Wer dem Anteil zugestimmt hat; leer, wenn niemand",
  text: "Text",
  "Agreement date; blank if not agreed": "Wann zugestimmt wurde; leer, wenn noch nicht",
  date: "Datum",
  'Currency in front of amounts: "$", "€", "CHF"; none when omitted':
    'Was vor einem Betrag steht: "$", "€", "CHF"; nichts, wenn weggelassen',
  "Before an agreement": "Bevor jemand zugestimmt hat",
  ...evidenceTexts,
  ...splitTexts,
};
