import type { FunctionTexts } from "../function-texts";
import { evidenceTexts } from "./evidence";
import { splitTexts } from "./split";

/** What the docblocks say of the functions, in French, by their English text. */
export const functionTexts: FunctionTexts = {
  Claim: "Apport",
  "the result attributed to the programme": "ce qui est attribué au programme",
  Isolate: "Isoler",
  "what would have happened without the programme": "ce qui se serait produit de toute façon",
  Cost: "Coût",
  "the fully loaded cost of the programme": "ce que le programme a coûté, en coût complet",
  Value: "Rendement",
  "the return on the cost": "ce qui revient en échange du coût",
  Range: "Fourchette",
  "how the result varies, and how to state it": "comment l’apport varie, et comment le dire",
  Split: "Répartition",
  "attribution between the components of a programme": "attribution entre les composantes d’un écosystème",
  "the share of an increase, in money": "la part d’une hausse, en argent",
  "Revenue attributed to a programme: the baseline times its growth, times the share agreed with the sponsor.":
    "CA attribué à un programme : la référence multipliée par sa croissance, puis par la part que le sponsor accepte.",
  'baseline × uplift × pct; uplift × pct when uplift_type is "amount"':
    'baseline × uplift × pct ; uplift × pct si uplift_type vaut "amount"',
  "The basic estimate. Ask the sponsor which share of the increase is reasonable to attribute, and enter the answer. A fall in revenue gives a negative result. The baseline is not used when the uplift is an amount.":
    "Le calcul de base. Demandez au sponsor quelle part de la hausse il serait raisonnable d’attribuer, et saisissez sa réponse. Une baisse du CA donne un apport négatif. La référence ne sert pas quand la hausse est un montant.",
  "Currency, a cell for each cell of the arguments": "Devise, une cellule par cellule des arguments",
  "Baseline revenue, without the programme": "CA qui serait venu de toute façon",
  currency: "devise",
  "Growth over the baseline, such as 4%, or an increase in currency, depending on uplift_type":
    "Croissance par rapport à la référence, par exemple 4 %, ou une hausse en argent si uplift_type l’indique",
  "rate or currency": "taux ou devise",
  "Share of the increase attributed to the programme, such as 3%":
    "Part de la hausse attribuée au programme, par exemple 3 %",
  share: "part",
  '"rate" (when omitted) or "amount"': '"rate" (par défaut) ou "amount"',
  choice: "choix",
  "Growth of a third from 10 billion, at an agreed share of 3%":
    "Un tiers de CA de plus que 10 milliards, dont le sponsor accorde 3 %",
  "An increase given in currency": "Une hausse connue en argent",
  "Two shares side by side, with results that spill": "Deux parts côte à côte, qui se propagent",
  "pct is 3, outside 0 to 1: type 3% or 0.03": "pct vaut 3, hors de 0 à 1 : saisissez 3 % ou 0,03",
  '250000 looks like an amount: add "amount" as the last argument, or type the growth as a rate, 4%':
    '250000 ressemble à un montant : ajoutez "amount" en dernier argument, ou saisissez la croissance comme un taux, 4 %',
  "attributed revenue times a margin": "le CA attribué, fois une marge",
  "Contribution attributed to a programme: attributed revenue times the contribution margin, since revenue is not profit.":
    "Marge attribuée à un programme : le CA attribué multiplié par le taux de marge sur coûts variables, car le CA n’est pas le profit.",
  'baseline × uplift × pct × margin; uplift × pct × margin when uplift_type is "amount"':
    'baseline × uplift × pct × margin ; uplift × pct × margin si uplift_type vaut "amount"',
  "Compare this result, not revenue, with the cost of the programme. The contribution margin is the part of additional revenue that remains after variable costs.":
    "Comparez ceci, et non le CA, au coût du programme. Prenez le taux de marge sur coûts variables : ce qui reste d’une unité de CA supplémentaire après les coûts qu’elle entraîne.",
  "Contribution margin, such as 40%": "Taux de marge sur coûts variables, par exemple 40 %",
  "A sales increase of 39.9 million, 15.8% of it attributed, at a margin of 9.8%":
    "Une hausse des ventes de 39,9 millions, attribuée à 15,8 %, avec une marge de 9,8 %",
  "margin is 40, outside 0 to 1: type 40% or 0.4": "margin vaut 40, hors de 0 à 1 : saisissez 40 % ou 0,4",
  "estimates, discounted for doubt": "des estimations, réduites du doute",
  "An estimated improvement, discounted by the attributed share and by the confidence in that share.":
    "Une amélioration estimée, réduite à la part attribuée et selon le degré de certitude.",
  "Without a control group, ask those who did the work for three estimates: the improvement, the share due to the programme, and their confidence in that share. The discount makes the result conservative.":
    "En l’absence de groupe témoin, demandez trois chiffres à ceux qui ont fait le travail : ce qui s’est amélioré, quelle part en revient au programme, à quel point ils en sont sûrs. Ne compter que la part sûre, c’est pécher par prudence.",
  "Currency, a cell for each estimate": "Devise, une cellule par estimation",
  "Estimated improvement, in currency": "L’amélioration, en argent",
  "Share of it that the estimator attributes to the programme, such as 65%":
    "Part que l’estimateur en attribue au programme, par exemple 65 %",
  "Confidence of the estimator in that share, such as 70%":
    "À quel point l’estimateur est sûr de cette part, par exemple 70 %",
  "Contribution margin when the improvement is revenue; 100% when omitted":
    "Taux de marge sur coûts variables si l’amélioration est du CA ; 100 % par défaut",
  "Loans grew by 3.8 million": "Les prêts ont augmenté de 3,8 millions",
  "confidence_pct is 70, outside 0 to 1: type 70% or 0.7":
    "confidence_pct vaut 70, hors de 0 à 1 : saisissez 70 % ou 0,7",
  "one amount over several causes": "un montant entre plusieurs causes",
  "One amount split between several causes, with a last row for other factors.":
    "Un montant réparti entre plusieurs causes, avec une dernière ligne pour les autres facteurs.",
  'amount × share for each cause; the rest is "Other factors"':
    'amount × part de chaque cause ; le reste est "Other factors"',
  "Increases have several causes: pricing, competitors, a good year. Let the owners of each agree on their shares, and show the remainder. More than 100% would count the same money twice and is refused. Rows without any entry are skipped.":
    "Une hausse a plusieurs causes : les prix, la concurrence, une bonne année. Laissez les responsables de chacune convenir de leurs parts, et montrez le reste. Plus de 100 % compterait deux fois le même argent et est refusé. Les lignes sans saisie sont ignorées.",
  "Three columns, label, share and amount: a row for each cause and one for other factors":
    "Trois colonnes, libellé, part et montant : une ligne par cause et une pour les autres facteurs",
  "Amount to split": "Montant à répartir",
  "A name for each cause": "Un nom pour chaque cause",
  "text, a cell each": "texte, une cellule chacun",
  "The share of each cause, in sum at most 100%": "La part de chaque cause, 100 % au plus au total",
  "share, a cell each": "part, une cellule chacune",
  "shares add up to 110%, more than the whole: lower them to 100% or less":
    "shares totalisent 110 %, plus que le tout : ramenez-les à 100 % ou moins",
  "what is left to other factors": "ce qui reste aux autres facteurs",
  "Share of an increase that is not yet attributed to any cause.":
    "La part d’une hausse que personne n’a encore revendiquée.",
  "1 − the sum of the shares": "1 − la somme des parts",
  "Use it next to the shares of several programmes: at 0% or more, no money is counted twice.":
    "Placez-la à côté des parts de plusieurs programmes : tant qu’elle est de 0 % ou plus, aucun argent n’est compté deux fois.",
  "Rate, 0% to 100%": "Taux, de 0 % à 100 %",
  "Shares of one amount": "Parts d’un même montant",
  "the share at which the cost is recovered": "la part à laquelle le coût est couvert",
  "Break-even attribution share: the share of an increase at which the cost of a programme is recovered.":
    "Seuil de rentabilité : part d’une hausse à laquelle le coût d’un programme est couvert.",
  "State the result as a condition: the cost is recovered at an attribution share of 0.9%. Above 100% the increase cannot recover the cost at any share.":
    "Énoncez le résultat comme une condition : à une part de 0,9 %, le coût est couvert. Au-delà de 100 %, la hausse ne peut couvrir le coût à aucune part.",
  "Rate, above 100% if the increase cannot recover the cost":
    "Taux, supérieur à 100 % si la hausse ne peut pas couvrir le coût",
  "Increase in revenue over the baseline": "Hausse du CA par rapport à la référence",
  "Fully loaded cost of the programme": "Coût complet du programme",
  "Contribution margin, such as 40%; 100% when omitted, which compares the cost with revenue":
    "Taux de marge sur coûts variables, par exemple 40 % ; 100 % par défaut, ce qui compare le coût au CA",
  "incremental is 0: without an increase no share pays for the cost, so choose another baseline":
    "incremental vaut 0 : sans hausse, aucune part ne paie le coût ; choisissez donc une autre référence",
  "the increase beyond market growth": "la hausse au-delà de la croissance du marché",
  "Increase in revenue beyond market growth.": "Hausse du CA au-delà de la croissance du marché lui-même.",
  'The simplest answer to "the whole market grew". Use a growth rate from a source that the sponsor trusts, and name the source.':
    "La réponse la plus simple à « tout le marché a progressé ». Prenez la croissance dans une source à laquelle le sponsor se fie, et citez-la.",
  "Currency, negative when the market grew faster": "Devise, négative si le marché a progressé plus vite",
  "Revenue before, scaled to the number of periods of the actual":
    "CA d’avant, ramené à autant de périodes que le CA réel",
  "Revenue after": "CA d’après",
  "Market growth between the two, such as 8%": "Croissance du marché entre les deux, par exemple 8 %",
  rate: "taux",
  "From 85 to 96.9 million in a market that grew by 8%": "De 85 à 96,9 millions dans un marché en hausse de 8 %",
  "market_growth is 12, outside -1 to 10: type 12% or 0.12":
    "market_growth vaut 12, hors de -1 à 10 : saisissez 12 % ou 0,12",
  "against the prior-year period": "par rapport à la même période un an plus tôt",
  "Impact against the same periods of the season before launch, such as the same months of the prior year.":
    "Impact par rapport aux mêmes périodes de la saison d’avant le lancement, comme les mêmes mois de l’année précédente.",
  "Σ (actual − the same period of the season before × (1 + market_growth))":
    "Σ (réel − la même période de la saison d’avant × (1 + market_growth))",
  "Removes seasonality without statistics, but not a trend. A second season after launch is compared with the same season before launch, with market growth applied once more, because the first season after launch already includes the impact. There is no range.":
    "Elle retire la saisonnalité sans aucune statistique, et laisse la tendance. Une deuxième saison après le lancement est comparée à la même saison d’avant, majorée encore une fois de la croissance du marché, puisque la première saison après le lancement contient déjà l’impact. Elle ne donne pas de fourchette.",
  'Currency; for "table" a row for each period with actual, expected, impact and cumulative impact':
    'Devise ; pour "table", une ligne par période avec réel, attendu, impact et impact cumulé',
  "Revenue of each period before launch, at least one full season":
    "CA de chaque période avant le lancement, au moins une saison entière",
  "currency, a cell a period": "devise, une cellule par période",
  "Revenue of each period after launch": "CA de chaque période d’après",
  "Periods per season: 12 months when omitted, 4 quarters, 52 weeks":
    "Périodes d’une saison : 12 mois par défaut, 4 trimestres, 52 semaines",
  periods: "périodes",
  "Market growth from one season to the next; none when omitted":
    "Croissance du marché d’une saison à la suivante ; aucune par défaut",
  '"total" (when omitted), "average" or "table"': '"total" (par défaut), "average" ou "table"',
  Quarters: "Trimestres",
  "In a market that grew by 5%": "Dans un marché en hausse de 5 %",
  "before has 2 periods and a season has 4: select at least a whole season, or type a shorter season":
    "before compte 2 périodes et une saison en compte 4 : sélectionnez au moins une saison entière, ou saisissez une saison plus courte",
  'output is "range", which this method does not give: type "total", "average" or "table"':
    'output vaut "range", que cette méthode ne donne pas : saisissez "total", "average" ou "table"',
  "treated change minus control change": "de combien les participants ont progressé de plus",
  "Difference-in-differences estimate: change in the treated mean minus change in the control mean.":
    "Différence de différences : variation de la moyenne du groupe participant moins variation de la moyenne du groupe témoin.",
  "(mean of treated_after − mean of treated_before) − (mean of control_after − mean of control_before)":
    "(moyenne de treated_after − moyenne de treated_before) − (moyenne de control_after − moyenne de control_before)",
  "Valid where both groups would have changed alike without the programme (parallel trends): show that they did before launch. The ranges may differ in size. Blanks and text are ignored.":
    "Elle vaut si les deux groupes avaient évolué de même sans le programme (tendances parallèles) : montrez que c’était le cas avant le lancement. Les plages peuvent être de taille différente. Les cellules vides et le texte ne comptent pas.",
  "Currency a period, the difference of the means": "Devise par période, la différence des moyennes",
  "Treated group before the launch": "Groupe participant avant le lancement",
  "currency, a cell a period or unit": "devise, une cellule par période ou unité",
  "Treated group after the launch": "Groupe participant après le lancement",
  "Control group before the launch": "Groupe témoin avant le lancement",
  "Control group after the launch": "Groupe témoin après le lancement",
  "Employment in New Jersey and Pennsylvania": "L’emploi dans le New Jersey et en Pennsylvanie",
  "treated_after holds no numbers: select at least one cell with a number":
    "treated_after ne contient aucun nombre : sélectionnez au moins une cellule avec un nombre",
  "against the linear trend before launch": "par rapport à une droite sur les périodes d’avant",
  "Impact beyond the linear trend, fitted to the periods before launch and extended over the periods after it.":
    "Impact au-delà de la tendance : une droite ajustée aux périodes d’avant le lancement, prolongée sur celles d’après.",
  "Σ (actual − (a + b × period)), where a and b are the INTERCEPT and SLOPE of the periods before":
    "Σ (réel − (a + b × période)), où a et b sont INTERCEPT (ORDONNEE.ORIGINE) et SLOPE (PENTE) des périodes d’avant",
  "For revenue that was already growing. The range shows how far chance alone could move the total. It treats months as independent, which is too narrow where they are not: PATTERN_IMPACT has the wider range. A blank or text is a period with unknown revenue; it keeps its position.":
    "Pour un CA qui progressait déjà. La fourchette dit jusqu’où le hasard seul pourrait déplacer le total. Elle tient les mois pour indépendants, ce qui est trop étroit quand ils ne le sont pas : PATTERN_IMPACT donne la fourchette plus large. Une cellule vide ou du texte est une période dont le CA est inconnu ; elle garde sa place.",
  'Currency; for "range" low, total and high; for "table" a row for each period':
    'Devise ; pour "range", valeur basse, total et valeur haute ; pour "table", une ligne par période',
  "Revenue of each period before launch, at least three": "CA de chaque période avant le lancement, au moins trois",
  '"total" (when omitted), "average", "range" or "table"': '"total" (par défaut), "average", "range" ou "table"',
  "Confidence level of the range; 90% when omitted": "Confiance de la fourchette ; 90 % par défaut",
  "With its range at 90% confidence": "Avec sa fourchette, à 90 %",
  "The same, for each period": "La même chose, pour chaque période",
  "before has 2 usable periods: select at least 3 with numbers":
    "before compte 2 périodes utilisables : sélectionnez-en au moins 3 avec des nombres",
  "confidence is 90: type a share above 0 and below 1, such as 90% or 0.9":
    "confidence vaut 90 : saisissez une part supérieure à 0 et inférieure à 1, par exemple 90 % ou 0,9",
  "against the trend with seasonal indices": "par rapport à une droite fois la saison habituelle",
  "Impact beyond trend and seasonality, by the ratio-to-moving-average method.":
    "Impact au-delà de la tendance et de la saison, par la méthode du rapport à la moyenne mobile.",
  "Σ (actual − (a + b × period) × seasonal index); the line is fitted to before ÷ index":
    "Σ (réel − (a + b × période) × indice saisonnier) ; la droite est ajustée à before ÷ indice",
  "The ratio-to-moving-average method is classical multiplicative decomposition. The index of a month is the mean of its ratios to the centred moving average, scaled so that the indices average 1. Requires two full seasons before launch. The range uses a degree of freedom for each index but one and treats the indices as known. It treats months as independent, which is too narrow where they are not: PATTERN_IMPACT has the wider range.":
    "La méthode du rapport à la moyenne mobile, c’est-à-dire la décomposition multiplicative classique : l’indice d’un mois est la moyenne de ses rapports à la moyenne mobile centrée, mise à l’échelle pour que la moyenne des indices soit 1. Il faut deux saisons entières avant le lancement. La fourchette retire un degré de liberté par indice sauf un et tient les indices pour connus. Elle tient les mois pour indépendants, ce qui est trop étroit quand ils ne le sont pas : PATTERN_IMPACT donne la fourchette plus large.",
  "Revenue of each period before launch, at least two seasons, none below 0":
    "CA de chaque période avant le lancement, au moins deux saisons, aucun inférieur à 0",
  "Half-years that vary by a fifth around 100, then 30 more in each":
    "Des semestres qui oscillent d’un cinquième autour de 100, puis 30 de plus",
  "before has 3 periods and a season has 2: select at least two whole seasons, or type a shorter season":
    "before compte 3 périodes et une saison en compte 2 : sélectionnez au moins deux saisons entières, ou saisissez une saison plus courte",
  "before holds -120 in period 2: a seasonal index needs amounts of 0 or more, so select such a series or use TREND_IMPACT":
    "before contient -120 à la période 2 : un indice saisonnier demande des montants de 0 ou plus ; sélectionnez une telle série ou utilisez TREND_IMPACT",
  "against a control group": "par rapport à un groupe qui n’a pas participé",
  "Impact against a control group, by time-based regression of the treated on the control group before launch.":
    "Impact par rapport à un groupe témoin, par régression temporelle : le groupe participant comme droite du groupe témoin avant le lancement.",
  "Σ (treated_after − (a + b × control_after)), where a and b are the INTERCEPT and SLOPE of treated_before on control_before":
    "Σ (treated_after − (a + b × control_after)), où a et b sont INTERCEPT (ORDONNEE.ORIGINE) et SLOPE (PENTE) de treated_before sur control_before",
  "The most reliable method where a control group exists and moved with the treated group before launch. The range combines the scatter of the periods and the uncertainty of the line. It treats months as independent, which is too narrow where they are not: CONTROL_GROWTH_IMPACT has the wider range. Several columns of control are several groups, each with its own slope. A period is used where the revenue of all groups is known.":
    "La preuve la plus solide quand un groupe n’a pas participé et évoluait comme le groupe participant. La fourchette cumule la dispersion des périodes et l’incertitude de la droite elle-même. Elle tient les mois pour indépendants, ce qui est trop étroit quand ils ne le sont pas : CONTROL_GROWTH_IMPACT donne la fourchette plus large. Plusieurs colonnes témoins sont plusieurs groupes, chacun avec sa pente. Une période compte quand le CA de tous les groupes est connu.",
  "Treated group's revenue of each period before launch, at least three":
    "CA du groupe participant à chaque période avant le lancement, au moins trois",
  "Control group's revenue of the same periods": "CA du groupe témoin aux mêmes périodes",
  "Treated group's revenue of each period after launch": "CA du groupe participant à chaque période après le lancement",
  "With a control that fits less well, at 90%": "Avec un témoin moins bien ajusté, à 90 %",
  "treated_after has 2 values and control_after has 1: select ranges of equal size":
    "treated_after compte 2 valeurs et control_after en compte 1 : sélectionnez des plages de même taille",
  "control_before is the same in every period: select a series that varies":
    "control_before est identique à chaque période : sélectionnez une série qui varie",
  "change in level and slope of a series": "le saut et la cassure d’une série",
  "Interrupted time series: change in the level and slope of a series at a given point.":
    "Série temporelle interrompue : de combien le niveau et la pente d’une série ont changé en un point.",
  "β₂ and β₃ of y = β₀ + β₁t + β₂D + β₃(t − t₀)D, where D is 1 from t₀ = changes_at on":
    "β₂ et β₃ de y = β₀ + β₁t + β₂D + β₃(t − t₀)D, où D vaut 1 à partir de t₀ = changes_at",
  'The level change is the step at the first changed period; the slope change is added to the growth per period. For the total impact against the line before, use "total".':
    'Le changement de niveau est le saut à la première période modifiée, le changement de pente ce qui s’ajoute à la croissance d’une période à l’autre. Pour savoir ce que cela fait depuis lors, demandez "total" : c’est l’impact par rapport à la droite d’avant.',
  "Level change and slope change side by side, in currency and currency a period; or as in TREND_IMPACT":
    "Changement de niveau et changement de pente côte à côte, en devise et en devise par période ; ou comme pour TREND_IMPACT",
  "Revenue of consecutive periods, at least three before the change and three from it on":
    "CA de périodes consécutives, au moins trois avant le changement et trois à partir de lui",
  "Position of the first changed period, counted from 1":
    "Position de la première période modifiée, comptée à partir de 1",
  position: "position",
  '"changes" (when omitted), "total", "average", "range" or "table"':
    '"changes" (par défaut), "total", "average", "range" ou "table"',
  "Flat at 100, then a step to 110 and growth of 2 per period":
    "Stable à 100, puis un saut à 110 et 2 de plus à chaque période",
  "The total impact": "Ce que cela a fait",
  "series has 2 usable periods from changes_at: select at least 3 with numbers on either side":
    "series compte 2 périodes utilisables à partir de changes_at : sélectionnez-en au moins 3 avec des nombres de chaque côté",
  "changes_at is 1: type a whole number from 2 to 6": "changes_at vaut 1 : saisissez un nombre entier de 2 à 6",
  "people × hours × hourly cost": "personnes × heures × coût d’une heure",
  "Cost of the learners' time.": "Ce que coûte le temps des apprenants eux-mêmes.",
  "A fully loaded cost includes the learners' time, which is often the largest part.":
    "Un coût complet comprend le temps des apprenants, souvent la plus grande part.",
  "Number of learners": "Combien de personnes ont appris",
  people: "personnes",
  "Hours per learner": "Heures que chacune y a passées",
  hours: "heures",
  "Hourly pay": "Salaire d’une heure",
  "Employer on-costs as a rate, such as 30%; none when omitted":
    "Ce que l’employeur paie en plus, par exemple 30 % ; rien par défaut",
  "240 people, six hours each, at 38 an hour and a load of 30%":
    "240 personnes, six heures chacune, à 38 l’heure avec 30 % de charges",
  "benefits_load is 30, outside 0 to 10: type 30% or 0.3":
    "benefits_load vaut 30, hors de 0 à 10 : saisissez 30 % ou 0,3",
  "people is -240: type 0 or a number above 0": "people vaut -240 : saisissez 0 ou un nombre supérieur à 0",
  "the cost allocated to these participants": "la part d’un coût due à ces personnes",
  "Share of a one-off cost allocated to the participants evaluated.":
    "La part d’un coût unique qui revient aux personnes de cette évaluation.",
  "The cost of a design is spread evenly over its users. Include in expected_users everyone who will use it in its lifetime, not only the users of this year.":
    "Une conception qui servira à beaucoup est imputée à chacun de la même façon. Comptez dans expected_users toutes les personnes à qui elle servira pendant sa durée de vie, pas seulement celles de cette année.",
  "Cost to allocate, such as design and development": "Coût à partager, par exemple la conception et le développement",
  "Participants evaluated": "Personnes de cette évaluation",
  "Total users of the design over its lifetime": "Personnes à qui la conception servira au total",
  "Development of 56,000 for 110 managers, 25 of whom were trained":
    "Un développement de 56 000 pour 110 managers, dont 25 ont été formés",
  "participants is 125 and expected_users is 110: type at least as many expected users as participants":
    "participants vaut 125 et expected_users vaut 110 : saisissez au moins autant d’utilisateurs prévus que de participants",
  "benefit over cost": "bénéfice sur coût",
  "Benefit–cost ratio: benefit divided by cost.": "Ratio bénéfice-coût : bénéfice divisé par le coût.",
  "At 1 the benefit equals the cost. The ratio is not the return on investment: a ratio of 3 is a return of 200%. Published cases confuse the two.":
    "À 1, le bénéfice est égal au coût. Ce n’est pas le retour sur investissement : un ratio de 3 est un retour de 200 %. Des cas publiés confondent les deux.",
  "Ratio, a cell for each cell of the arguments": "Ratio, une cellule par cellule des arguments",
  "Contribution attributed to the programme": "Marge attribuée au programme",
  "cost is 0: type a number above 0": "cost vaut 0 : saisissez un nombre supérieur à 0",
  "net benefit as a rate of the cost": "ce qui revient au-delà du coût, en taux",
  "Return on investment: benefit less cost, divided by cost.":
    "Retour sur investissement (ROI) : bénéfice moins coût, divisé par le coût.",
  "A rate: format it as a percentage instead of multiplying it by 100. Use contribution as the benefit: revenue overstates the return.":
    "Un taux : affichez-le en pourcentage, sans le multiplier par 100. Prenez la marge comme bénéfice : le CA surestime le retour.",
  "Rate, a cell for each cell of the arguments: a benefit of three times the cost is 200%":
    "Taux, une cellule par cellule des arguments : un bénéfice de trois fois le coût fait 200 %",
  "A benefit of 576,000 for a cost of 460,000, a return of 25.2%":
    "Un bénéfice de 576 000 pour 460 000 de coût, un retour de 25,2 %",
  "cost is -460000: type a number above 0": "cost vaut -460000 : saisissez un nombre supérieur à 0",
  "months until the cost is recovered": "mois jusqu’à ce qu’il soit rentabilisé",
  "Payback period: months until the benefit covers the cost.":
    "Délai de récupération : mois jusqu’à ce que le bénéfice ait payé le coût.",
  "Months, a cell for each cell of the arguments": "Mois, une cellule par cellule des arguments",
  "Months in which the benefit arose; 12 when omitted":
    "Mois pendant lesquels le bénéfice a été acquis ; 12 par défaut",
  months: "mois",
  "benefit is 0: without a benefit the cost is never paid back, so type a benefit above 0":
    "benefit vaut 0 : sans bénéfice, le coût n’est jamais récupéré ; saisissez donc un bénéfice supérieur à 0",
  "a value scaled to a full year": "une valeur ramenée à une année",
  "Annualises a value observed over part of a year.":
    "Ramène à une année entière une valeur observée sur une partie de l’année.",
  "Use it only without seasonality: a half-year that includes the holiday season is not half of the year.":
    "Seulement pour une activité sans saisons : un semestre qui contient les ventes de fin d’année n’est pas la moitié de l’année.",
  "Currency a year, a cell for each cell of the arguments": "Devise par an, une cellule par cellule des arguments",
  "Total of the observed periods": "Ce qu’ont donné les périodes observées",
  "Number of observed periods": "Combien de périodes cela a pris",
  "Periods per year: 12 months when omitted, 4 quarters, 52 weeks":
    "Périodes d’une année : 12 mois par défaut, 4 trimestres, 52 semaines",
  "Seven months": "Sept mois",
  "periods_observed is 0: type a number above 0": "periods_observed vaut 0 : saisissez un nombre supérieur à 0",
  "the result at a low, agreed and high share": "l’apport à une part basse, convenue et haute",
  "Attributed revenue at a low, an agreed and a high share.":
    "L’apport à une part basse, une part convenue et une part haute.",
  'baseline × uplift × share for each of the three shares; uplift × share when uplift_type is "amount"':
    'baseline × uplift × part, pour chacune des trois parts ; uplift × part si uplift_type vaut "amount"',
  "A range with reasons is more credible than one number. Columns of cases give one row each.":
    "Une fourchette motivée est crue plus volontiers qu’un chiffre unique. Des colonnes de cas donnent une ligne pour chacun.",
  "Currency, three cells in a row: low, base, high": "Devise, trois cellules sur une ligne : basse, base, haute",
  "Low-case share, such as 2%": "Part prudente, par exemple 2 %",
  "Agreed share, such as 3%": "Part convenue, par exemple 3 %",
  "High-case share, such as 5%": "Part optimiste, par exemple 5 %",
  "low is 0.03 and base is 0.02: type shares that rise from low to base to high":
    "low vaut 0,03 et base vaut 0,02 : saisissez des parts qui croissent de low à base puis à high",
  "every increase against every share": "chaque hausse avec chaque part",
  "Attributed revenue for every combination of uplift and share, as a grid with headings.":
    "L’apport pour chaque croissance avec chaque part, dans une grille avec ses propres en-têtes.",
  'baseline × uplift × pct for each pair; uplift × pct when uplift_type is "amount"':
    'baseline × uplift × pct pour chaque couple ; uplift × pct si uplift_type vaut "amount"',
  "Lets the sponsor choose a combination. Excel's own data table does the same but recalculates the whole workbook for each cell; this is one call.":
    "Laissez le sponsor trouver la cellule à laquelle il croit. La table de données d’Excel fait de même et recalcule tout le classeur pour chaque cellule ; ceci est un seul appel.",
  "Currency, with the shares as the first row and the uplifts as the first column":
    "Devise, avec les parts en première ligne et les hausses en première colonne",
  "Growth rates, or increases in currency, depending on uplift_type: one row of the grid each":
    "Taux de croissance, ou hausses en argent si uplift_type l’indique : une ligne de la grille chacun",
  "rate or currency, a cell each": "taux ou devise, une cellule chacun",
  "Shares: one column of the grid each": "Parts : une colonne de la grille chacune",
  "baseline is 2 rows × 1 column: select one cell":
    "baseline fait 2 lignes × 1 colonne : sélectionnez une seule cellule",
  "which driver moves the result most": "quel chiffre déplace le plus le résultat",
  "Sensitivity to each driver, varied in turn from its low to its high value, the widest swing first.":
    "Quel facteur déplace le plus le résultat : chacun à son tour de sa valeur basse à sa valeur haute, le plus grand écart en premier.",
  "the product of all drivers at their base, with one at its low and then its high value, less fixed_cost":
    "le produit de tous les facteurs à leur base, l’un étant à sa valeur basse puis à sa valeur haute, moins fixed_cost",
  "Enter the drivers whose product is the result, such as baseline, growth, share and margin. The first row is the driver to agree with the sponsor; the last ones have little effect. Rows without any entry are skipped.":
    "Indiquez les facteurs dont le produit est l’apport, comme la référence, la croissance, la part et la marge. La première ligne est le chiffre à arrêter avec le sponsor ; les dernières ont peu d’effet. Les lignes sans saisie sont ignorées.",
  "Four columns, label, low, high and swing: a row for each driver, the widest swing first":
    "Quatre colonnes, libellé, bas, haut et écart : une ligne par facteur, le plus grand écart en premier",
  "A name for each driver": "Un nom pour chaque facteur",
  "Agreed value of each driver": "Chaque facteur tel que convenu",
  "any unit, a cell each": "toute unité, une cellule chacun",
  "Low value of each driver": "Chaque facteur à sa valeur basse",
  "High value of each driver": "Chaque facteur à sa valeur haute",
  "Cost subtracted from the product; none when omitted": "Coût retiré du produit ; rien par défaut",
  "labels has 2 values and lows has 1: select ranges of equal size":
    "labels compte 2 valeurs et lows en compte 1 : sélectionnez des plages de même taille",
  "an amount rounded down": "un montant rond qui annonce moins",
  "Rounds an amount down to a few significant digits, and a loss away from zero.":
    "Un montant arrondi vers le bas à quelques chiffres significatifs, une perte en s’éloignant de zéro.",
  "amount rounded down to that many significant digits, and a loss away from zero":
    "amount arrondi vers le bas à autant de chiffres significatifs, une perte en s’éloignant de zéro",
  '147,337 suggests a precision that no attribution has; "about 140,000" does not. An amount within 0.01% of a round number becomes that number: 99.999 million is 100 million.':
    "147 337 affecte une précision qu’aucune attribution n’a ; « environ 140 000 », non. Un montant à moins de 0,01 % d’un montant rond est ce montant rond, si bien que 99,999 millions font 100 millions.",
  "Amount to round": "Montant à arrondir",
  "Significant digits to keep, 1 to 15; 2 when omitted": "Chiffres à garder, de 1 à 15 ; 2 par défaut",
  number: "nombre",
  "significant is 0: type a whole number from 1 to 15": "significant vaut 0 : saisissez un nombre entier de 1 à 15",
  "the result in one sentence": "l’apport en une phrase",
  "The attributed result as one sentence for the sponsor.": "L’apport en une phrase pour le sponsor, en anglais.",
  'Amounts are rounded down to two significant digits, three where the first is 1. If sponsor or date is blank, the sentence uses "if you credit it with", so that a proposal never reads like an agreement. In a workbook with the 1904 date system, enter the date as text.':
    'Les montants ont deux chiffres significatifs, trois si le premier est 1, arrondis de façon à annoncer moins. Laissez le sponsor ou la date vide et la phrase anglaise dit "if you credit it with" (« si on lui attribue »), pour qu’une proposition ne se lise jamais comme un accord. Dans un classeur qui utilise le calendrier depuis 1904, donnez la date sous forme de texte.',
  "Text, a cell for each cell of the arguments": "Texte, une cellule par cellule des arguments",
  "Sponsor who agreed to the share; blank if not agreed": "Qui a accepté la part ; vide si personne",
  text: "texte",
  "Agreement date; blank if not agreed": "Quand elle a été acceptée ; vide si elle ne l’est pas",
  date: "date",
  'Currency in front of amounts: "$", "€", "CHF"; none when omitted':
    'Ce qui précède un montant : "$", "€", "CHF" ; rien par défaut',
  "Before an agreement": "Avant que quiconque ait accepté",
  ...evidenceTexts,
  ...splitTexts,
};
