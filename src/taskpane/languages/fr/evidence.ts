import type { FunctionTexts } from "../function-texts";

/** What the docblocks of evidence, and of the functions that go with it, say in French, by their English text. */
export const evidenceTexts: FunctionTexts = {
  Evidence: "Preuve",
  "how certain the increase is": "à quel point la hausse est sûre",
  "the growth at which it pays for itself": "la croissance à partir de laquelle il se paie",
  "Growth over a baseline at which a programme pays for itself at an agreed share.":
    "Croissance par rapport à une référence à partir de laquelle un programme se paie avec une part convenue.",
  "The question before a launch: how much revenue has to grow until the attributed contribution recovers the cost. Compare it with DETECTABLE_UPLIFT, the smallest growth that would show.":
    "La question avant un lancement : de combien le CA doit progresser pour que la contribution attribuée couvre le coût. Comparez-la à DETECTABLE_UPLIFT, la plus petite croissance qui se verrait.",
  "Rate, a cell for each cell of the arguments": "Taux, une cellule par cellule des arguments",
  "Revenue that would come without the programme": "CA qui viendrait sans le programme",
  "Attribution share, such as 3%": "Part attribuée, par exemple 3 %",
  "pct is 0: at a share of 0 no growth pays for the cost, so type the attribution share, such as 3%":
    "pct vaut 0 : avec une part de 0, aucune croissance ne paie le coût ; saisissez donc la part attribuée, par exemple 3 %",
  "against a control group, with its growth gap": "par rapport à un groupe témoin, avec son écart de croissance",
  "Impact versus a control group, with the growth gap of both groups and months that depend on one another.":
    "Impact par rapport à un groupe témoin, avec l’écart de croissance des deux groupes et des mois qui dépendent les uns des autres.",
  "Σ (treated_after − control_after × ratio), where the ratio of both groups grows as before, as far as that is credible":
    "Σ (treated_after − control_after × rapport), où le rapport des deux groupes évolue comme avant, dans la mesure où c’est crédible",
  "The default where a control group exists. Neighbouring months depend on one another, so they count as fewer and the range is wider than that of CONTROL_IMPACT. The larger gap_allowed, the more of the growth gap before the launch is carried on; with 0 the ratio stays as it was. A period with an amount of 0 or less, a blank or a text in either group does not count.":
    "Le choix par défaut quand un groupe n’a pas participé. Les mois voisins dépendent les uns des autres : ils comptent pour moins, et la fourchette est plus large que celle de CONTROL_IMPACT. Plus gap_allowed est grand, plus l’écart de croissance d’avant le lancement est prolongé ; avec 0, le rapport reste tel quel. Une période avec un montant inférieur ou égal à 0, une cellule vide ou du texte dans l’un des groupes ne compte pas.",
  "Treated group's revenue of each period before the launch, at least six":
    "CA du groupe participant à chaque période avant le lancement, au moins six",
  "Annual growth gap that would go undetected; 1% when omitted":
    "Écart de croissance annuel qui passerait inaperçu ; 1 % par défaut",
  "Eight quarters before and four after, at 90%": "Huit trimestres avant et quatre après, à 90 %",
  "The same with a constant ratio": "La même chose avec un rapport constant",
  "treated_before and control_before have 3 usable periods with amounts above 0 in both: select at least 6":
    "treated_before et control_before comptent 3 périodes utilisables avec des montants supérieurs à 0 dans les deux : sélectionnez-en au moins 6",
  "against its own season and growth": "par rapport à sa propre saisonnalité et à sa croissance",
  "Impact versus a series' own season and growth, with months that depend on one another.":
    "Impact par rapport à la saisonnalité et à la croissance propres d’une série, avec des mois qui dépendent les uns des autres.",
  "Σ (after − level of the place in the season × growth), both fitted to the logarithm of before":
    "Σ (after − niveau de la place dans la saison × croissance), tous deux ajustés au logarithme de before",
  "For data without a control group. It needs one and a half seasons, and at least 5 periods more than a season has places. Without a control group, everything else that changed is in this figure. A period with an amount of 0 or less, a blank or a text does not count and keeps its place.":
    "Quand tous les groupes ont participé. Il faut une saison et demie, et au moins 5 périodes de plus que la saison n’a de places. Sans groupe témoin, tout ce qui a changé par ailleurs est dans ce chiffre. Une période avec un montant inférieur ou égal à 0, une cellule vide ou du texte ne compte pas et garde sa place.",
  "Revenue of each period before the launch, at least one and a half seasons":
    "CA de chaque période avant le lancement, au moins une saison et demie",
  "Half-years that swing around a growing level": "Des semestres qui oscillent autour d’un niveau croissant",
  "before has 3 usable periods with an amount above 0 and a season has 2: select at least 7, or type a shorter season":
    "before compte 3 périodes utilisables avec un montant supérieur à 0 et une saison en compte 2 : sélectionnez-en au moins 7, ou saisissez une saison plus courte",
  "what an earlier placebo launch shows": "ce que trouverait un lancement supposé plus tôt",
  "Placebo in time: what the comparison with a control group finds some periods before the launch.":
    "Placebo dans le temps : ce que trouve la comparaison avec un groupe témoin quelques périodes avant le lancement.",
  "mean of ln(treated_before ÷ control_before) over the last periods − its mean before them":
    "moyenne de ln(treated_before ÷ control_before) sur les dernières périodes − sa moyenne avant elles",
  "A sound comparison finds nothing where nothing was launched. TRUE means that the increase began before the launch: look for its cause, or leave those periods out with a reason.":
    "Une bonne comparaison ne trouve rien là où rien n’a été lancé. TRUE signifie que la hausse a commencé avant le lancement : cherchez-en la cause, ou écartez ces périodes en donnant la raison.",
  "Rate, three cells in a row: the change, the limit of chance, and TRUE where the change is above it":
    "Taux, trois cellules sur une ligne : le changement, la limite du hasard, et TRUE si le changement la dépasse",
  "Treated group's revenue of each period before the launch":
    "CA du groupe participant à chaque période avant le lancement",
  "Periods from the placebo launch to the real one, such as 3 or 6 months":
    "Combien de temps avant le lancement il est supposé, par exemple 3 ou 6 mois",
  "Confidence of the limit; 90% when omitted": "Confiance de la limite ; 90 % par défaut",
  "Two quarters before the launch": "Deux trimestres avant le lancement",
  "4 usable periods are left before the last 2: select at least 6, or type fewer periods":
    "Il reste 4 périodes utilisables avant les 2 dernières : sélectionnez-en au moins 6, ou saisissez moins de périodes",
  "the smallest increase that would show": "la plus petite hausse qui se verrait",
  "Smallest increase that a comparison with a control group would show, nine times out of ten.":
    "Plus petite hausse qu’une comparaison avec un groupe témoin montrerait neuf fois sur dix.",
  "e^((t of the confidence + t of nine in ten) × standard error of the comparison) − 1":
    "e^((t de la confiance + t pour neuf sur dix) × erreur type de la comparaison) − 1",
  "Before a launch, compare it with BREAKEVEN_UPLIFT: if an increase that pays is smaller than one that shows, evaluate longer, or let more groups take part.":
    "Avant un lancement, comparez-la à BREAKEVEN_UPLIFT : si une hausse qui paie est plus petite qu’une hausse qui se voit, évaluez plus longtemps ou faites participer plus de groupes.",
  "Rate of the baseline": "Taux de la référence",
  "Periods that will be evaluated": "Périodes qui seront évaluées",
  "Four quarters": "Quatre trimestres",
  "how probable an increase above an amount is": "à quel point une hausse au-dessus d’un montant est probable",
  "Probability that the increase over a baseline exceeds an amount.":
    "Probabilité que la hausse par rapport à une référence dépasse un montant.",
  "P(Student's t < ln((actual − amount) ÷ baseline) ÷ se)": "P(t de Student < ln((actual − amount) ÷ baseline) ÷ se)",
  "An amount of 0 asks for any increase; cost ÷ (share × margin) asks for one that recovers the cost. The degrees of freedom need not be whole.":
    "Un montant de 0 demande une hausse quelconque ; coût ÷ (part × marge) demande une hausse qui couvre le coût. Les degrés de liberté peuvent ne pas être entiers.",
  "Baseline revenue of the same periods": "CA de référence des mêmes périodes",
  "Standard error of ln(actual ÷ baseline)": "Erreur type de ln(actual ÷ baseline)",
  ratio: "rapport",
  "Degrees of freedom of that error": "Degrés de liberté de cette erreur",
  "Increase to be exceeded, below actual; nothing when omitted":
    "Hausse à dépasser, inférieure à actual ; aucune par défaut",
  "Any increase at all": "Une hausse quelconque",
  "An increase of more than 20": "Une hausse de plus de 20",
  "amount is 600 and actual is 517: type a number below actual":
    "amount vaut 600 et actual vaut 517 : saisissez un nombre inférieur à actual",
  "whether residuals depend on one another": "si les résidus dépendent les uns des autres",
  "Durbin–Watson statistic of residuals: whether neighbouring periods depend on one another.":
    "Statistique de Durbin-Watson des résidus : si les périodes voisines dépendent les unes des autres.",
  "Σ (residual − the one before)² ÷ Σ residual²": "Σ (résidu − le précédent)² ÷ Σ résidu²",
  "Near 2 they do not; far below 2 neighbours are alike, and a range that takes them as independent is too narrow. A blank or a text leaves out both differences to it.":
    "Près de 2, non ; bien en dessous de 2, les voisins se ressemblent, et une fourchette qui les tient pour indépendants est trop étroite. Une cellule vide ou du texte écarte les deux différences qui s’y rapportent.",
  "Ratio, 0 to 4": "Rapport, de 0 à 4",
  "Actual less fitted of each period, in order": "Réel moins ajusté de chaque période, dans l’ordre",
  "any unit, a cell a period": "toute unité, une cellule par période",
  "residuals has 2 usable periods: select at least 3 with numbers":
    "residuals compte 2 périodes utilisables : sélectionnez-en au moins 3 avec des nombres",
  "whether one value stands out": "si une valeur se détache",
  "Grubbs' test for one outlier: whether the most extreme value is farther off than chance explains.":
    "Test de Grubbs pour une valeur aberrante : si la valeur la plus extrême est plus éloignée que le hasard ne l’explique.",
  "G = |value − mean| ÷ standard deviation, for the value farthest from the mean":
    "G = |valeur − moyenne| ÷ écart type, pour la valeur la plus éloignée de la moyenne",
  "G above the limit is an outlier. If something happened in that period, leave it out and give the reason; a value is not wrong because it is far off. The test is two-sided; for one side alone, double the significance.":
    "Un G supérieur à la limite est une valeur aberrante. S’il s’est passé quelque chose dans cette période, écartez-la et donnez la raison ; une valeur n’est pas fausse parce qu’elle est éloignée. Le test est bilatéral ; pour un seul côté, doublez le seuil.",
  "Three cells in a row: the position of the value, its G, and the limit":
    "Trois cellules sur une ligne : la position de la valeur, son G et la limite",
  "The values to be tested": "Les valeurs à tester",
  "How often chance alone may exceed the limit; 5% when omitted":
    "Combien de fois le hasard seul peut dépasser la limite ; 5 % par défaut",
  "Uranium by mass spectrometer": "Uranium au spectromètre de masse",
  "values is the same in every period: select a series that varies":
    "values est identique à chaque période : sélectionnez une série qui varie",
  "Assumes that the benefit is spread evenly over the months. If it is known by month, use PAYBACK_PERIOD.":
    "Le bénéfice est réparti régulièrement sur les mois. S’il est connu mois par mois, utilisez PAYBACK_PERIOD.",
  "when the running total covers the cost": "quand le total cumulé a couvert le coût",
  "Periods until contribution, added up one after the other, has recovered the cost.":
    "Périodes jusqu’à ce que la contribution, cumulée au fur et à mesure, ait couvert le coût.",
  "whole periods before the running total reaches cost + what is missing then ÷ profit of the next period":
    "périodes entières avant que le total cumulé n’atteigne cost + ce qui manque alors ÷ profit de la période suivante",
  "Unlike PAYBACK_MONTHS it follows each period. Where a later loss takes the total below the cost again, the last time that it comes back counts. A blank or a text counts as 0.":
    "À la différence de PAYBACK_MONTHS, elle suit chaque période. Si une perte ultérieure ramène le total sous le coût, c’est la dernière fois qu’il repasse au-dessus qui compte. Une cellule vide ou du texte compte pour 0.",
  "Periods; 4.5 is halfway through the fifth": "Périodes ; 4,5 est le milieu de la cinquième",
  "Attributed contribution of each period after launch": "Contribution attribuée de chaque période après le lancement",
  "profits of 2 periods add up to 3000, less than the cost of 5000: select more periods":
    "profits de 2 périodes totalisent 3000, moins que le coût de 5000 : sélectionnez plus de périodes",
  "years at today's value, less the cost": "plusieurs années en valeur actuelle, moins le coût",
  "Value of a programme over several years at today's value, less its cost.":
    "Valeur d’un programme sur plusieurs années en valeur actuelle, moins son coût.",
  "What is learnt fades: persistence is the part of a year's contribution that is left in the year after it. Without one only the first year counts. Agree on both rates with finance, and show it beside the first year alone.":
    "Ce qui est appris s’estompe : persistence est la part de la contribution d’une année qui reste l’année suivante. Sans elle, seule la première année compte. Convenez des deux taux avec la finance, et montrez le résultat à côté de la première année seule.",
  "Attributed contribution of the first year": "Contribution attribuée de la première année",
  "Part of a year's contribution that is left the year after; nothing when omitted":
    "Part de la contribution d’une année qui reste l’année suivante ; rien par défaut",
  "Discount rate a year; none when omitted": "Taux d’actualisation annuel ; aucun par défaut",
  "How many years count, the first included; 3 when omitted":
    "Nombre d’années qui comptent, la première comprise ; 3 par défaut",
  years: "années",
  "Half of it left each year, at 10% a year": "La moitié reste chaque année, à 10 % par an",
  "persistence is 1.5, outside 0 to 1: type 1.5% or 0.015":
    "persistence vaut 1,5, hors de 0 à 1 : saisissez 1,5 % ou 0,015",
};
