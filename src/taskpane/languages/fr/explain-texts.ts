import type { explainTexts as english } from "../en/explain-texts";
import type { Translation } from "../message";

export const explainTexts: Translation<typeof english> = {
  explain: {
    title: "Expliquer la cellule",
    select: "Sélectionnez une cellule dans la feuille.",
    none: "{kind, select, formula {La formule en {cell} ne contient aucune fonction d’Envelope.} blank {{cell} est vide.} other {{cell} contient une valeur, et aucune fonction d’Envelope.}}",
    noneHelp:
      "Sélectionnez une cellule avec une fonction d’Envelope pour la voir expliquée ici, ou choisissez une fonction dans la liste et insérez-la.",
    native: "Elle fait partie de la synthèse, et fonctionne sans Envelope.",
    spilled: "Cette cellule est remplie par la formule en {from}.",
    explainOther: "Expliquer {cell}",
    backTo: "Revenir à {cell}",
    lost: "Excel ne trouve pas la fonction de cette cellule ; elle montre donc une ancienne valeur ou une erreur.",
    leftOut: "Omis, d’où cette valeur",
    typed: "Saisi dans la formule",
    fromCall: "Calculé par {name}",
    byExcel: "Calculé par Excel :",
    jump: "Sélectionner {cells}",
    notKnown: "inconnu ici",
    unknown:
      "Excel en calcule une partie, si bien que les étapes ne peuvent pas être montrées. Pour les voir, placez cette partie dans une cellule à part.",
    steps: "Étapes",
    resultOf: "Résultat de {name}",
    resultCells: "un résultat de {count} cellules",
    periods: "{count} périodes",
    values: "{count} valeurs",
    firstOf: "{line}, la première de {count} cellules",
    more: "et {count} autres",
    impact: "{actual} réels en {periods} périodes − {expected} attendus = {impact}",
    average: "{impact} ÷ {periods} périodes = {result} par période",
    range: "Avec l’incertitude de la droite : de {low} à {high}",
    changes: "Au changement : un saut de {level}, et une pente qui diffère de {slope} par période",
    diffInDiff:
      "({treatedAfter} − {treatedBefore}) − ({controlAfter} − {controlBefore}) = {result}, toutes des moyennes",
    credit: "{label} : {share} = {amount}",
    swing: "{label} : de {low} à {high}, un écart de {swing}",
    named: "Dans la synthèse : {what} ({name}).",
    sentences: {
      ATTRIBUTED_REVENUE:
        "{uplift_type, select, amount {Attribue au programme {pct} d’une hausse de {uplift} : {result}.} other {Attribue au programme {pct} de la croissance de {uplift} sur {baseline} : {result}.}}",
      ATTRIBUTED_PROFIT:
        "{uplift_type, select, amount {Applique une marge de {margin} à {pct} d’une hausse de {uplift} : {result}.} other {Applique une marge de {margin} à {pct} de la croissance de {uplift} sur {baseline} : {result}.}}",
      CONFIDENCE_ADJUSTED:
        "D’une amélioration de {improvement}, compte la part attribuée ({contribution_pct}), pour autant que l’estimateur en soit sûr ({confidence_pct}), à une marge de {margin} : {result}.",
      SPLIT_CREDIT:
        "Répartit {amount} entre ses causes selon leurs parts ({shares}), et laisse le reste à d’autres facteurs : {result}.",
      UNATTRIBUTED_PCT: "Retire les parts ({shares}) du tout ; reste {result}.",
      BREAKEVEN_PCT:
        "Un coût de {cost} est couvert par {result} d’une hausse de {incremental}, dont {margin} de profit.",
      MARKET_ADJUSTED_UPLIFT:
        "Retire de {actual} ce que {baseline} serait devenu en suivant son marché ({market_growth}) : {result}.",
      YEAR_ON_YEAR_IMPACT:
        "Compare chacune des {after} après le lancement à la même période une saison plus tôt, parmi {before} : {result}.",
      DIFF_IN_DIFF: "Compare l’évolution des participants à celle des autres : {result} par période.",
      TREND_IMPACT: "Compare {after} après le lancement à la droite passant par {before} avant : {result}.",
      SEASONAL_TREND_IMPACT:
        "Compare {after} après le lancement à la droite passant par {before} avant, avec sa saisonnalité de {season} périodes : {result}.",
      CONTROL_IMPACT:
        "Compare {treated_after} après le lancement à ce que le groupe témoin laisse attendre, d’après leur lien sur {treated_before} avant : {result}.",
      SEGMENTED_IMPACT: "Cherche une rupture à la période {changes_at} de {series} : {result}.",
      CONTROL_GROWTH_IMPACT:
        "Compare {treated_after} après le lancement au groupe témoin, selon le rapport et l’écart de croissance sur {treated_before} avant : {result}.",
      PATTERN_IMPACT:
        "Compare {after} après le lancement à la saisonnalité de {season} périodes et à la croissance de {before} avant : {result}.",
      PLACEBO_IMPACT:
        "Suppose le lancement {periods} périodes plus tôt : changement, limite du hasard, et si le changement la dépasse : {result}.",
      DETECTABLE_UPLIFT: "Sur {periods_after} périodes, une hausse de {result} se verrait neuf fois sur dix.",
      PROBABILITY_ABOVE:
        "La hausse de {actual} par rapport à {baseline} dépasse {amount} avec une probabilité de {result}.",
      DURBIN_WATSON:
        "Compare chacune de {residuals} à la précédente : {result} ; 2 signifie qu’elles sont indépendantes.",
      OUTLIER_TEST:
        "Trouve parmi {values} la valeur la plus éloignée de leur moyenne : position, distance et limite : {result}.",
      BREAKEVEN_UPLIFT:
        "Un coût de {cost} est couvert si {baseline} progresse de {result}, avec une part de {pct} et une marge de {margin}.",
      PAYBACK_PERIOD: "Le total cumulé de {profits} couvre un coût de {cost} après {result} périodes.",
      LATER_VALUE:
        "Sur {years} ans, dont il reste {persistence} chaque fois, {profit} à {discount} par an vaut {result} après un coût de {cost}.",
      LEARNER_TIME_COST:
        "Le temps de {people} personnes, {hours} heures chacune à {hourly_cost} plus {benefits_load} de charges, coûte {result}.",
      PRORATED_COST: "D’un coût de {cost} qui sert {expected_users} personnes, {participants} supportent {result}.",
      BENEFIT_COST_RATIO: "Un bénéfice de {benefit} vaut {result} fois le coût de {cost}.",
      LEARNING_ROI: "Un bénéfice de {benefit} moins son coût de {cost} représente {result} de ce coût.",
      PAYBACK_MONTHS: "Avec {benefit} en {months} mois, un coût de {cost} est récupéré en {result} mois.",
      ANNUALIZED: "{value} en {periods_observed} périodes font {result} pour une année de {per_year} périodes.",
      ATTRIBUTION_RANGE: "Attribue au programme {low}, {base} et {high} de la hausse, côte à côte : {result}.",
      SENSITIVITY_GRID: "Calcule l’apport pour chaque croissance ({uplifts}) avec chaque part ({pcts}) : {result}.",
      TORNADO:
        "Fait passer chaque facteur de sa valeur basse à sa valeur haute, les autres comme convenu, le plus grand écart en premier : {result}.",
      CONSERVATIVE:
        "Arrondit {amount} vers le bas à {significant} chiffres, pour ne pas annoncer plus qu’il n’y a : {result}.",
      ATTRIBUTION_STATEMENT: "Dit en une phrase ce que représentent {pct} d’une hausse de {incremental}.",
      SHAPLEY_CREDIT:
        "Attribue à chaque composante ce qu’elle ajoute en moyenne, quel que soit leur ordre d’arrivée : {result}.",
      REMOVAL_CREDIT:
        "Attribue à chaque étape ce qui serait perdu sans elle, sur les parcours donnés ({paths}) : {result}.",
    },
    names: {
      headline: "le titre",
      objective: "l’objectif",
      sponsor: "le sponsor",
      programme: "le programme",
      launched: "le jour du lancement",
      agreedOn: "le jour de l’accord",
      agreedShare: "la part convenue",
      agreedShareDay: "le jour où cette part a été convenue",
      agreementHolds: "si le jour est bien celui de la part attribuée",
      baselineInUse: "le choix de la référence",
      baselineUsed: "la référence retenue",
      share: "la part de la hausse qui est attribuée",
      lowShare: "la part basse",
      highShare: "la part haute",
      margin: "le taux de marge",
      cost: "le coût du programme",
      marketGrowth: "la croissance du marché",
      typedBaseline: "la référence saisie",
      impossible: "ce qui est impossible dans une saisie",
      uplift: "la croissance saisie",
      actual: "le CA après le lancement",
      baseline: "le CA qui serait venu de toute façon",
      increase: "la hausse par rapport à la référence",
      attributed: "le CA attribué",
      profit: "le profit attribué",
      net: "le bénéfice net",
      months: "le nombre de mois",
      currency: "la devise des montants",
      currencySide: "le côté des montants où figure leur devise",
      source: "la source du CA",
      dateColumn: "la colonne des dates",
      amountColumn: "la colonne des montants",
      groupColumn: "la colonne des groupes",
      answers: "les réponses sur la source",
      treated: "les groupes participants",
      control: "les groupes non participants",
      workings: "une partie des calculs",
      components: "une partie des composantes",
      costs: "une partie des coûts",
      notes: "une partie des hypothèses",
      caveats: "les réserves",
      signOff: "une partie des signatures",
      revenueDates: "une des dates lues dans la source",
      revenueGroups: "un des groupes lus dans la source",
      revenueAmounts: "un des montants lus dans la source",
    },
  },
};
