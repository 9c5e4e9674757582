import { evidenceTexts } from "./evidence/fr";
import type { FunctionTexts } from "./function-texts";

/** What the docblocks say of the functions, in French, by their English text. */
export const functionTexts: FunctionTexts = {
  Claim: "Apport",
  "what the programme is credited with": "ce qui est attribué au programme",
  Isolate: "Isoler",
  "what would have happened anyway": "ce qui se serait produit de toute façon",
  Cost: "Coût",
  "what the programme cost, fully loaded": "ce que le programme a coûté, en coût complet",
  Value: "Rendement",
  "what comes back for the cost": "ce qui revient en échange du coût",
  Range: "Fourchette",
  "how the claim moves, and how to say it": "comment l’apport varie, et comment le dire",
  Split: "Répartition",
  "credit between the components of an ecosystem": "attribution entre les composantes d’un écosystème",
  "the share of an increase, in money": "la part d’une hausse, en argent",
  "Revenue credited to a programme: the baseline times its growth, times the share that the sponsor accepts.":
    "CA attribué à un programme : la référence multipliée par sa croissance, puis par la part que le sponsor accepte.",
  'baseline × uplift × pct; uplift × pct when uplift_type is "amount"':
    'baseline × uplift × pct ; uplift × pct si uplift_type vaut "amount"',
  "The claim on the back of an envelope. Ask the sponsor which share of the increase it would be reasonable to credit, and type what they say. A fall in revenue gives a negative credit. The baseline is not used when the uplift is an amount.":
    "L’apport calculé sur un coin de table. Demandez au sponsor quelle part de la hausse il serait raisonnable d’attribuer, et saisissez sa réponse. Une baisse du CA donne un apport négatif. La référence ne sert pas quand la hausse est un montant.",
  "Currency, a cell for each cell of the arguments": "Devise, une cellule par cellule des arguments",
  "Revenue that would have come anyway": "CA qui serait venu de toute façon",
  currency: "devise",
  "Growth over the baseline, such as 4%, or an increase in money if uplift_type says so":
    "Croissance par rapport à la référence, par exemple 4 %, ou une hausse en argent si uplift_type l’indique",
  "rate or currency": "taux ou devise",
  "Share of the increase credited to the programme, such as 3%":
    "Part de la hausse attribuée au programme, par exemple 3 %",
  share: "part",
  '"rate" (when omitted) or "amount"': '"rate" (par défaut) ou "amount"',
  choice: "choix",
  "A third more revenue than 10 billion, of which the sponsor grants 3%":
    "Un tiers de CA de plus que 10 milliards, dont le sponsor accorde 3 %",
  "An increase that is known in money": "Une hausse connue en argent",
  "Two shares side by side, which spill": "Deux parts côte à côte, qui se propagent",
  "pct is 3, outside 0 to 1: type 3% or 0.03": "pct vaut 3, hors de 0 à 1 : saisissez 3 % ou 0,03",
  '250000 looks like an amount: add "amount" as the last argument, or type the growth as a rate, 4%':
    '250000 ressemble à un montant : ajoutez "amount" en dernier argument, ou saisissez la croissance comme un taux, 4 %',
  "the same, times a margin": "la même chose, fois une marge",
  "Profit credited to a programme: the credited revenue times the contribution margin, since revenue is not profit.":
    "Profit attribué à un programme : le CA attribué multiplié par le taux de marge sur coûts variables, car le CA n’est pas le profit.",
  'baseline × uplift × pct × margin; uplift × pct × margin when uplift_type is "amount"':
    'baseline × uplift × pct × margin ; uplift × pct × margin si uplift_type vaut "amount"',
  "Compare this, not revenue, with what the programme cost. Use the contribution margin: what is left of an extra unit of revenue after the costs that come with it.":
    "Comparez ceci, et non le CA, au coût du programme. Prenez le taux de marge sur coûts variables : ce qui reste d’une unité de CA supplémentaire après les coûts qu’elle entraîne.",
  "Contribution margin, such as 40%": "Taux de marge sur coûts variables, par exemple 40 %",
  "A sales rise of 39.9 million, 15.8% of it credited, at a margin of 9.8%":
    "Une hausse des ventes de 39,9 millions, attribuée à 15,8 %, avec une marge de 9,8 %",
  "margin is 40, outside 0 to 1: type 40% or 0.4": "margin vaut 40, hors de 0 à 1 : saisissez 40 % ou 0,4",
  "estimates, discounted for doubt": "des estimations, réduites du doute",
  "An estimated improvement, discounted by the share that people credit and by how sure they are of it.":
    "Une amélioration estimée, réduite à la part attribuée et selon le degré de certitude.",
  "Where there is no control group, ask those who did the work for three numbers: what improved, which share of it came from the programme, how sure they are. Counting only the sure part errs on the side of claiming less.":
    "En l’absence de groupe témoin, demandez trois chiffres à ceux qui ont fait le travail : ce qui s’est amélioré, quelle part en revient au programme, à quel point ils en sont sûrs. Ne compter que la part sûre, c’est pécher par prudence.",
  "Currency, a cell for each estimate": "Devise, une cellule par estimation",
  "The improvement, in money": "L’amélioration, en argent",
  "Share of it that the estimator credits to the programme, such as 65%":
    "Part que l’estimateur en attribue au programme, par exemple 65 %",
  "How sure the estimator is of that share, such as 70%":
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
  "An increase has many fathers: a price list, a competitor's mistake, a good year. Let the owners of each agree on their shares, and let the page show what nobody claims. More than 100% would count the same money twice and is refused. Rows in which nothing is filled in are skipped.":
    "Une hausse a bien des pères : un tarif, l’erreur d’un concurrent, une bonne année. Laissez les responsables de chacun convenir de leurs parts, et la page montrer ce que personne ne revendique. Plus de 100 % compterait deux fois le même argent et est refusé. Les lignes où rien n’est rempli sont ignorées.",
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
  "The share of an increase that nobody has claimed yet.": "La part d’une hausse que personne n’a encore revendiquée.",
  "1 − the sum of the shares": "1 − la somme des parts",
  "Put it beside the shares of several programmes: while it is 0% or more, no money is counted twice.":
    "Placez-la à côté des parts de plusieurs programmes : tant qu’elle est de 0 % ou plus, aucun argent n’est compté deux fois.",
  "Rate, 0% to 100%": "Taux, de 0 % à 100 %",
  "Shares of one amount": "Parts d’un même montant",
  "the share at which it pays for itself": "la part à laquelle il est rentabilisé",
  "Share of an increase at which a programme pays for itself.":
    "Part d’une hausse à laquelle un programme est rentabilisé (seuil de rentabilité).",
  'Often the strongest sentence of all: "it pays for itself if you credit only 0.9%". Above 100% the increase cannot pay for the programme, whatever its share.':
    "Souvent la phrase la plus forte de toutes : « il est rentabilisé dès qu’on lui attribue 0,9 % ». Au-delà de 100 %, la hausse ne peut pas payer le programme, quelle que soit sa part.",
  "Rate, above 100% if the increase cannot pay for the programme":
    "Taux, supérieur à 100 % si la hausse ne peut pas payer le programme",
  "Increase in revenue over the baseline": "Hausse du CA par rapport à la référence",
  "Fully loaded cost of the programme": "Coût complet du programme",
  "Contribution margin, such as 40%; 100% when omitted, which pays the cost out of revenue":
    "Taux de marge sur coûts variables, par exemple 40 % ; 100 % par défaut, ce qui paie le coût sur le CA",
  "incremental is 0: without an increase no share pays for the cost, so choose another baseline":
    "incremental vaut 0 : sans hausse, aucune part ne paie le coût ; choisissez donc une autre référence",
  "the increase beyond what the market grew": "la hausse au-delà de la croissance du marché",
  "Increase in revenue beyond the market's own growth.": "Hausse du CA au-delà de la croissance du marché lui-même.",
  'The plainest answer to "the whole market grew". Take the growth from a source that the sponsor trusts, and name it.':
    "La réponse la plus simple à « tout le marché a progressé ». Prenez la croissance dans une source à laquelle le sponsor se fie, et citez-la.",
  "Currency, negative when the market grew faster": "Devise, négative si le marché a progressé plus vite",
  "Revenue before, scaled to as many periods as the actual": "CA d’avant, ramené à autant de périodes que le CA réel",
  "Revenue after": "CA d’après",
  "Growth of the market between them, such as 8%": "Croissance du marché entre les deux, par exemple 8 %",
  rate: "taux",
  "From 85 to 96.9 million in a market that grew by 8%": "De 85 à 96,9 millions dans un marché en hausse de 8 %",
  "market_growth is 12, outside -1 to 10: type 12% or 0.12":
    "market_growth vaut 12, hors de -1 à 10 : saisissez 12 % ou 0,12",
  "against the same period a year before": "par rapport à la même période un an plus tôt",
  "Impact against the same periods of the season before the launch, such as the same months of the year before.":
    "Impact par rapport aux mêmes périodes de la saison d’avant le lancement, comme les mêmes mois de l’année précédente.",
  "Σ (actual − the same period of the season before × (1 + market_growth))":
    "Σ (réel − la même période de la saison d’avant × (1 + market_growth))",
  "It takes the season out without any statistics, and leaves a trend in. A second season after the launch is compared with that same one before it, grown once more by the market, since the first season after the launch already holds the impact. It gives no range.":
    "Elle retire la saisonnalité sans aucune statistique, et laisse la tendance. Une deuxième saison après le lancement est comparée à la même saison d’avant, majorée encore une fois de la croissance du marché, puisque la première saison après le lancement contient déjà l’impact. Elle ne donne pas de fourchette.",
  'Currency; for "table" a row for each period with actual, expected, impact and cumulative impact':
    'Devise ; pour "table", une ligne par période avec réel, attendu, impact et impact cumulé',
  "Revenue of each period before the launch, at least a whole season":
    "CA de chaque période avant le lancement, au moins une saison entière",
  "currency, a cell a period": "devise, une cellule par période",
  "Revenue of each period after it": "CA de chaque période d’après",
  "Periods of a season: 12 months when omitted, 4 quarters, 52 weeks":
    "Périodes d’une saison : 12 mois par défaut, 4 trimestres, 52 semaines",
  periods: "périodes",
  "Growth of the market from one season to the next; none when omitted":
    "Croissance du marché d’une saison à la suivante ; aucune par défaut",
  '"total" (when omitted), "average" or "table"': '"total" (par défaut), "average" ou "table"',
  Quarters: "Trimestres",
  "In a market that grew by 5%": "Dans un marché en hausse de 5 %",
  "before has 2 periods and a season has 4: select at least a whole season, or type a shorter season":
    "before compte 2 périodes et une saison en compte 4 : sélectionnez au moins une saison entière, ou saisissez une saison plus courte",
  'output is "range", which this method does not give: type "total", "average" or "table"':
    'output vaut "range", que cette méthode ne donne pas : saisissez "total", "average" ou "table"',
  "how much more the treated group rose": "de combien les participants ont progressé de plus",
  "Difference-in-differences: how much more the treated group rose than the control group, from mean to mean.":
    "Différence de différences : de combien le groupe participant a progressé de plus que le groupe témoin, de moyenne à moyenne.",
  "(mean of treated_after − mean of treated_before) − (mean of control_after − mean of control_before)":
    "(moyenne de treated_after − moyenne de treated_before) − (moyenne de control_after − moyenne de control_before)",
  "It holds where both groups would have changed alike without the programme: show that they did before the launch. The ranges may differ in size. Blanks and text in them are left out.":
    "Elle vaut si les deux groupes avaient évolué de même sans le programme : montrez que c’était le cas avant le lancement. Les plages peuvent être de taille différente. Les cellules vides et le texte ne comptent pas.",
  "Currency a period, the difference of the means": "Devise par période, la différence des moyennes",
  "Treated group before the launch": "Groupe participant avant le lancement",
  "currency, a cell a period or unit": "devise, une cellule par période ou unité",
  "Treated group after the launch": "Groupe participant après le lancement",
  "Control group before the launch": "Groupe témoin avant le lancement",
  "Control group after the launch": "Groupe témoin après le lancement",
  "Employment in New Jersey and Pennsylvania": "L’emploi dans le New Jersey et en Pennsylvanie",
  "treated_after holds no numbers: select at least one cell with a number":
    "treated_after ne contient aucun nombre : sélectionnez au moins une cellule avec un nombre",
  "against a line through the periods before": "par rapport à une droite sur les périodes d’avant",
  "Impact beyond the trend: a straight line through the periods before the launch, carried over the periods after it.":
    "Impact au-delà de la tendance : une droite ajustée aux périodes d’avant le lancement, prolongée sur celles d’après.",
  "Σ (actual − (a + b × period)), where a and b are the INTERCEPT and SLOPE of the periods before":
    "Σ (réel − (a + b × période)), où a et b sont INTERCEPT (ORDONNEE.ORIGINE) et SLOPE (PENTE) des périodes d’avant",
  "For revenue that grew anyway. The range says how far chance alone could move the total. It takes months as independent, which is too narrow where they are not: PATTERN_IMPACT has the wider range. A blank or text is a period whose revenue is not known; it keeps its place.":
    "Pour un CA qui progressait déjà. La fourchette dit jusqu’où le hasard seul pourrait déplacer le total. Elle tient les mois pour indépendants, ce qui est trop étroit quand ils ne le sont pas : PATTERN_IMPACT donne la fourchette plus large. Une cellule vide ou du texte est une période dont le CA est inconnu ; elle garde sa place.",
  'Currency; for "range" low, total and high; for "table" a row for each period':
    'Devise ; pour "range", valeur basse, total et valeur haute ; pour "table", une ligne par période',
  "Revenue of each period before the launch, at least three": "CA de chaque période avant le lancement, au moins trois",
  '"total" (when omitted), "average", "range" or "table"': '"total" (par défaut), "average", "range" ou "table"',
  "Confidence of the range; 90% when omitted": "Confiance de la fourchette ; 90 % par défaut",
  "What chance could make of it, at 90%": "Ce que le hasard pourrait en faire, à 90 %",
  "The same, for each period": "La même chose, pour chaque période",
  "before has 2 usable periods: select at least 3 with numbers":
    "before compte 2 périodes utilisables : sélectionnez-en au moins 3 avec des nombres",
  "confidence is 90: type a share above 0 and below 1, such as 90% or 0.9":
    "confidence vaut 90 : saisissez une part supérieure à 0 et inférieure à 1, par exemple 90 % ou 0,9",
  "against a line times the usual season": "par rapport à une droite fois la saison habituelle",
  "Impact beyond trend and season, by the ratio-to-moving-average method.":
    "Impact au-delà de la tendance et de la saison, par la méthode du rapport à la moyenne mobile.",
  "Σ (actual − (a + b × period) × seasonal index); the line is fitted to before ÷ index":
    "Σ (réel − (a + b × période) × indice saisonnier) ; la droite est ajustée à before ÷ indice",
  "The ratio-to-moving-average method, which is classical multiplicative decomposition: the index of a month is the mean of its ratios to the centred moving average, scaled so that the indices average 1. Needs two whole seasons before the launch. The range counts a degree of freedom for each index but one and takes the indices as known. It takes months as independent, which is too narrow where they are not: PATTERN_IMPACT has the wider range.":
    "La méthode du rapport à la moyenne mobile, c’est-à-dire la décomposition multiplicative classique : l’indice d’un mois est la moyenne de ses rapports à la moyenne mobile centrée, mise à l’échelle pour que la moyenne des indices soit 1. Il faut deux saisons entières avant le lancement. La fourchette retire un degré de liberté par indice sauf un et tient les indices pour connus. Elle tient les mois pour indépendants, ce qui est trop étroit quand ils ne le sont pas : PATTERN_IMPACT donne la fourchette plus large.",
  "Revenue of each period before the launch, at least two seasons, none below 0":
    "CA de chaque période avant le lancement, au moins deux saisons, aucun inférieur à 0",
  "Half-years that swing by a fifth around 100, then 30 more than that":
    "Des semestres qui oscillent d’un cinquième autour de 100, puis 30 de plus",
  "before has 3 periods and a season has 2: select at least two whole seasons, or type a shorter season":
    "before compte 3 périodes et une saison en compte 2 : sélectionnez au moins deux saisons entières, ou saisissez une saison plus courte",
  "before holds -120 in period 2: a seasonal index needs amounts of 0 or more, so select such a series or use TREND_IMPACT":
    "before contient -120 à la période 2 : un indice saisonnier demande des montants de 0 ou plus ; sélectionnez une telle série ou utilisez TREND_IMPACT",
  "against a group that did not take part": "par rapport à un groupe qui n’a pas participé",
  "Impact against a control group, by time-based regression: the treated group as a line of the control before the launch.":
    "Impact par rapport à un groupe témoin, par régression temporelle : le groupe participant comme droite du groupe témoin avant le lancement.",
  "Σ (treated_after − (a + b × control_after)), where a and b are the INTERCEPT and SLOPE of treated_before on control_before":
    "Σ (treated_after − (a + b × control_after)), où a et b sont INTERCEPT (ORDONNEE.ORIGINE) et SLOPE (PENTE) de treated_before sur control_before",
  "The strongest account where a group did not take part and moved as the treated one did. The range adds the scatter of the periods and the line's own uncertainty. It takes months as independent, which is too narrow where they are not: CONTROL_GROWTH_IMPACT has the wider range. Several columns of control are several groups, each with a slope of its own. A period counts where the revenue of all groups is known.":
    "La preuve la plus solide quand un groupe n’a pas participé et évoluait comme le groupe participant. La fourchette cumule la dispersion des périodes et l’incertitude de la droite elle-même. Elle tient les mois pour indépendants, ce qui est trop étroit quand ils ne le sont pas : CONTROL_GROWTH_IMPACT donne la fourchette plus large. Plusieurs colonnes témoins sont plusieurs groupes, chacun avec sa pente. Une période compte quand le CA de tous les groupes est connu.",
  "Treated group's revenue of each period before the launch, at least three":
    "CA du groupe participant à chaque période avant le lancement, au moins trois",
  "Control group's revenue of the same periods": "CA du groupe témoin aux mêmes périodes",
  "Treated group's revenue of each period after the launch":
    "CA du groupe participant à chaque période après le lancement",
  "With a control that does not fit as well, at 90%": "Avec un témoin moins bien ajusté, à 90 %",
  "treated_after has 2 values and control_after has 1: select ranges of equal size":
    "treated_after compte 2 valeurs et control_after en compte 1 : sélectionnez des plages de même taille",
  "control_before is the same in every period: select a series that varies":
    "control_before est identique à chaque période : sélectionnez une série qui varie",
  "the jump and the bend of a series": "le saut et la cassure d’une série",
  "Interrupted time series: how far level and slope of a series changed at a point.":
    "Série temporelle interrompue : de combien le niveau et la pente d’une série ont changé en un point.",
  "β₂ and β₃ of y = β₀ + β₁t + β₂D + β₃(t − t₀)D, where D is 1 from t₀ = changes_at on":
    "β₂ et β₃ de y = β₀ + β₁t + β₂D + β₃(t − t₀)D, où D vaut 1 à partir de t₀ = changes_at",
  'The level change is the jump at the first changed period, the slope change what is added to the growth from period to period. For what that came to since, ask for "total": it is the impact against the line before.':
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
  "Flat at 100, then a jump to 110 and 2 more each period":
    "Stable à 100, puis un saut à 110 et 2 de plus à chaque période",
  "What that came to": "Ce que cela a fait",
  "series has 2 usable periods from changes_at: select at least 3 with numbers on either side":
    "series compte 2 périodes utilisables à partir de changes_at : sélectionnez-en au moins 3 avec des nombres de chaque côté",
  "changes_at is 1: type a whole number from 2 to 6": "changes_at vaut 1 : saisissez un nombre entier de 2 à 6",
  "people × hours × what an hour costs": "personnes × heures × coût d’une heure",
  "What the learners' own time costs.": "Ce que coûte le temps des apprenants eux-mêmes.",
  "A cost that leaves out the learners' time is not fully loaded, and a finance partner will say so. It is often the largest part.":
    "Un coût qui omet le temps des apprenants n’est pas complet, et le contrôle de gestion le dira. C’est souvent la plus grande part.",
  "How many people learnt": "Combien de personnes ont appris",
  people: "personnes",
  "Hours that each of them spent": "Heures que chacune y a passées",
  hours: "heures",
  "Pay for an hour": "Salaire d’une heure",
  "What the employer pays on top, such as 30%; nothing when omitted":
    "Ce que l’employeur paie en plus, par exemple 30 % ; rien par défaut",
  "240 people, six hours each, at 38 an hour and a load of 30%":
    "240 personnes, six heures chacune, à 38 l’heure avec 30 % de charges",
  "benefits_load is 30, outside 0 to 10: type 30% or 0.3":
    "benefits_load vaut 30, hors de 0 à 10 : saisissez 30 % ou 0,3",
  "people is -240: type 0 or a number above 0": "people vaut -240 : saisissez 0 ou un nombre supérieur à 0",
  "the part of a cost due to these people": "la part d’un coût due à ces personnes",
  "The part of a one-off cost that falls to the people of this evaluation.":
    "La part d’un coût unique qui revient aux personnes de cette évaluation.",
  "A design that will serve many is charged to each of them alike. Count in expected_users everybody whom it will serve in its lifetime, not only those of this year.":
    "Une conception qui servira à beaucoup est imputée à chacun de la même façon. Comptez dans expected_users toutes les personnes à qui elle servira pendant sa durée de vie, pas seulement celles de cette année.",
  "Cost to be shared, such as design and development": "Coût à partager, par exemple la conception et le développement",
  "People of this evaluation": "Personnes de cette évaluation",
  "People whom the design will serve in all": "Personnes à qui la conception servira au total",
  "Development of 56,000 for 110 managers, 25 of whom were trained":
    "Un développement de 56 000 pour 110 managers, dont 25 ont été formés",
  "participants is 125 and expected_users is 110: type at least as many expected users as participants":
    "participants vaut 125 et expected_users vaut 110 : saisissez au moins autant d’utilisateurs prévus que de participants",
  "benefit over cost": "bénéfice sur coût",
  "Benefit–cost ratio: how often the benefit holds the cost.":
    "Ratio bénéfice-coût : combien de fois le bénéfice contient le coût.",
  "1 pays the cost back exactly. It is not the return on investment: a ratio of 3 is a return of 200%. Published cases print the one as the other, and a finance partner notices.":
    "1 rembourse exactement le coût. Ce n’est pas le retour sur investissement : un ratio de 3 est un retour de 200 %. Des cas publiés donnent l’un pour l’autre, et le contrôle de gestion le remarque.",
  "Ratio, a cell for each cell of the arguments": "Ratio, une cellule par cellule des arguments",
  "Profit credited to the programme": "Profit attribué au programme",
  "cost is 0: type a number above 0": "cost vaut 0 : saisissez un nombre supérieur à 0",
  "what comes back beyond the cost, as a rate": "ce qui revient au-delà du coût, en taux",
  "Return on investment: benefit less cost, divided by cost.":
    "Retour sur investissement (ROI) : bénéfice moins coût, divisé par le coût.",
  "A rate, to be shown as a percentage and not multiplied by 100. The benefit is profit: revenue would flatter it.":
    "Un taux, à afficher en pourcentage et à ne pas multiplier par 100. Le bénéfice est du profit : le CA l’embellirait.",
  "Rate, a cell for each cell of the arguments: a benefit of three times the cost is 200%":
    "Taux, une cellule par cellule des arguments : un bénéfice de trois fois le coût fait 200 %",
  "576,000 of profit for 460,000 of cost, a return of 25.2%":
    "576 000 de profit pour 460 000 de coût, un retour de 25,2 %",
  "cost is -460000: type a number above 0": "cost vaut -460000 : saisissez un nombre supérieur à 0",
  "months until it has paid for itself": "mois jusqu’à ce qu’il soit rentabilisé",
  "Months until the benefit has paid for the cost.":
    "Délai de récupération : mois jusqu’à ce que le bénéfice ait payé le coût.",
  "Months, a cell for each cell of the arguments": "Mois, une cellule par cellule des arguments",
  "Months over which the benefit was earned; 12 when omitted":
    "Mois pendant lesquels le bénéfice a été acquis ; 12 par défaut",
  months: "mois",
  "benefit is 0: without a benefit the cost is never paid back, so type a benefit above 0":
    "benefit vaut 0 : sans bénéfice, le coût n’est jamais récupéré ; saisissez donc un bénéfice supérieur à 0",
  "a value as it would be over a year": "une valeur ramenée à une année",
  "What some periods came to, as it would be over a whole year.":
    "Ce qu’ont donné quelques périodes, ramené à une année entière.",
  "Only for a business without seasons: half a year that holds the holiday trade is not half of the year.":
    "Seulement pour une activité sans saisons : un semestre qui contient les ventes de fin d’année n’est pas la moitié de l’année.",
  "Currency a year, a cell for each cell of the arguments": "Devise par an, une cellule par cellule des arguments",
  "What the observed periods came to": "Ce qu’ont donné les périodes observées",
  "How many periods that took": "Combien de périodes cela a pris",
  "Periods of a year: 12 months when omitted, 4 quarters, 52 weeks":
    "Périodes d’une année : 12 mois par défaut, 4 trimestres, 52 semaines",
  "Seven months": "Sept mois",
  "periods_observed is 0: type a number above 0": "periods_observed vaut 0 : saisissez un nombre supérieur à 0",
  "the claim at a low, agreed and high share": "l’apport à une part basse, convenue et haute",
  "The claim at a low, an agreed and a high share.": "L’apport à une part basse, une part convenue et une part haute.",
  'baseline × uplift × share for each of the three shares; uplift × share when uplift_type is "amount"':
    'baseline × uplift × part, pour chacune des trois parts ; uplift × part si uplift_type vaut "amount"',
  "A range with reasons is believed more readily than one number. Columns of cases give a row for each.":
    "Une fourchette motivée est crue plus volontiers qu’un chiffre unique. Des colonnes de cas donnent une ligne pour chacun.",
  "Currency, three cells in a row: low, base, high": "Devise, trois cellules sur une ligne : basse, base, haute",
  "Cautious share, such as 2%": "Part prudente, par exemple 2 %",
  "Agreed share, such as 3%": "Part convenue, par exemple 3 %",
  "Hopeful share, such as 5%": "Part optimiste, par exemple 5 %",
  "low is 0.03 and base is 0.02: type shares that rise from low to base to high":
    "low vaut 0,03 et base vaut 0,02 : saisissez des parts qui croissent de low à base puis à high",
  "every increase against every share": "chaque hausse avec chaque part",
  "The claim for every uplift against every share, as a grid with its own headings.":
    "L’apport pour chaque croissance avec chaque part, dans une grille avec ses propres en-têtes.",
  'baseline × uplift × pct for each pair; uplift × pct when uplift_type is "amount"':
    'baseline × uplift × pct pour chaque couple ; uplift × pct si uplift_type vaut "amount"',
  "Let the sponsor find the cell they believe. Excel's own data table does the same and recalculates the whole workbook for each cell; this is one call.":
    "Laissez le sponsor trouver la cellule à laquelle il croit. La table de données d’Excel fait de même et recalcule tout le classeur pour chaque cellule ; ceci est un seul appel.",
  "Currency, with the shares as the first row and the uplifts as the first column":
    "Devise, avec les parts en première ligne et les hausses en première colonne",
  "Growth rates, or increases in money if uplift_type says so: a row of the grid each":
    "Taux de croissance, ou hausses en argent si uplift_type l’indique : une ligne de la grille chacun",
  "rate or currency, a cell each": "taux ou devise, une cellule chacun",
  "Shares: a column of the grid each": "Parts : une colonne de la grille chacune",
  "baseline is 2 rows × 1 column: select one cell":
    "baseline fait 2 lignes × 1 colonne : sélectionnez une seule cellule",
  "which number moves the result most": "quel chiffre déplace le plus le résultat",
  "Which driver moves the result most: each one in turn from its low to its high value, the widest swing first.":
    "Quel facteur déplace le plus le résultat : chacun à son tour de sa valeur basse à sa valeur haute, le plus grand écart en premier.",
  "the product of all drivers at their base, with one at its low and then its high value, less fixed_cost":
    "le produit de tous les facteurs à leur base, l’un étant à sa valeur basse puis à sa valeur haute, moins fixed_cost",
  "Give the drivers whose product is the claim, such as baseline, growth, share and margin. The first row is the number to settle with the sponsor; the last ones are not worth an argument. Rows in which nothing is filled in are skipped.":
    "Indiquez les facteurs dont le produit est l’apport, comme la référence, la croissance, la part et la marge. La première ligne est le chiffre à arrêter avec le sponsor ; les dernières ne valent pas une discussion. Les lignes où rien n’est rempli sont ignorées.",
  "Four columns, label, low, high and swing: a row for each driver, the widest swing first":
    "Quatre colonnes, libellé, bas, haut et écart : une ligne par facteur, le plus grand écart en premier",
  "A name for each driver": "Un nom pour chaque facteur",
  "Each driver as agreed": "Chaque facteur tel que convenu",
  "any unit, a cell each": "toute unité, une cellule chacun",
  "Each driver at its low value": "Chaque facteur à sa valeur basse",
  "Each driver at its high value": "Chaque facteur à sa valeur haute",
  "Cost taken off the product; nothing when omitted": "Coût retiré du produit ; rien par défaut",
  "labels has 2 values and lows has 1: select ranges of equal size":
    "labels compte 2 valeurs et lows en compte 1 : sélectionnez des plages de même taille",
  "a round amount that claims less": "un montant rond qui annonce moins",
  "An amount rounded to a few figures, always towards claiming less.":
    "Un montant arrondi à quelques chiffres, toujours de façon à annoncer moins.",
  "amount rounded down to so many significant figures, and a loss rounded up":
    "amount arrondi vers le bas à autant de chiffres significatifs, une perte vers le haut",
  '147,337 pretends to a precision that no attribution has; "about 140,000" does not. An amount within 0.01% of a round one is that round one, so that 99.999 million is 100 million.':
    "147 337 affecte une précision qu’aucune attribution n’a ; « environ 140 000 », non. Un montant à moins de 0,01 % d’un montant rond est ce montant rond, si bien que 99,999 millions font 100 millions.",
  "Amount to round": "Montant à arrondir",
  "Figures to keep, 1 to 15; 2 when omitted": "Chiffres à garder, de 1 à 15 ; 2 par défaut",
  number: "nombre",
  "significant is 0: type a whole number from 1 to 15": "significant vaut 0 : saisissez un nombre entier de 1 à 15",
  "the claim in one sentence": "l’apport en une phrase",
  "The claim as one sentence for the sponsor.": "L’apport en une phrase pour le sponsor, en anglais.",
  'Amounts have two significant figures, three where the first is 1, rounded towards claiming less. Leave sponsor or date blank and the sentence says "if you credit it with", so that a proposal never reads like an agreement. In a workbook with the 1904 date system give the date as a text.':
    'Les montants ont deux chiffres significatifs, trois si le premier est 1, arrondis de façon à annoncer moins. Laissez le sponsor ou la date vide et la phrase anglaise dit "if you credit it with" (« si on lui attribue »), pour qu’une proposition ne se lise jamais comme un accord. Dans un classeur qui utilise le calendrier depuis 1904, donnez la date sous forme de texte.',
  "Text, a cell for each cell of the arguments": "Texte, une cellule par cellule des arguments",
  "Who agreed to the share; blank when nobody has": "Qui a accepté la part ; vide si personne",
  text: "texte",
  "When they agreed; blank when they have not": "Quand elle a été acceptée ; vide si elle ne l’est pas",
  date: "date",
  'What stands before an amount: "$", "€", "CHF"; nothing when omitted':
    'Ce qui précède un montant : "$", "€", "CHF" ; rien par défaut',
  "Before anybody has agreed": "Avant que quiconque ait accepté",
  "by what each component adds on average": "selon ce que chaque composante ajoute en moyenne",
  "Credit to the components of an ecosystem by their Shapley value, from the outcome seen for each combination of them.":
    "Attribution aux composantes d’un écosystème selon leur valeur de Shapley, d’après le résultat observé pour chacune de leurs combinaisons.",
  "for each component the mean, over every order of introduction, of what it adds to the outcome":
    "pour chaque composante, la moyenne, sur tous les ordres d’introduction, de ce qu’elle ajoute au résultat",
  "Give a row for each combination of components that was in use somewhere, and the outcome there: regions with eLearning alone, with eLearning and coaching, and so on. The first row may hold the components' names. The combination of none counts 0 unless it has a row; then only what lies beyond it is split. It is the one split that adds up to the whole, treats equals alike and gives nothing to what adds nothing. Up to 16 components.":
    "Donnez une ligne par combinaison de composantes en usage quelque part, et le résultat obtenu : des régions avec l’eLearning seul, avec l’eLearning et le coaching, etc. La première ligne peut contenir les noms des composantes. La combinaison vide compte pour 0 sauf si elle a une ligne ; seul ce qui la dépasse est alors réparti. C’est la seule répartition qui totalise le tout, traite également ce qui est égal et ne donne rien à ce qui n’ajoute rien. Jusqu’à 16 composantes.",
  "Three columns, label, share and amount: a row for each component":
    "Trois colonnes, libellé, part et montant : une ligne par composante",
  "A row for each combination and a column for each component: 1 where it was in use, 0 where not":
    "Une ligne par combinaison et une colonne par composante : 1 là où elle était en usage, 0 sinon",
  "0 or 1, a table": "0 ou 1, un tableau",
  "The outcome of each combination": "Le résultat de chaque combinaison",
  "currency, a cell a row": "devise, une cellule par ligne",
  'For a combination without a row: "error" (when omitted), or "best_subset" to count it as the best observed combination within it':
    'Pour une combinaison sans ligne : "error" (par défaut), ou "best_subset" pour la compter comme la meilleure combinaison observée qu’elle contient',
  "A runway that four airlines share, who would need 8, 11, 13 and 18 of it; the larger need covers the smaller":
    "Une piste que partagent quatre compagnies aériennes, qui en demanderaient 8, 11, 13 et 18 ; le plus grand besoin couvre le plus petit",
  'no outcome for Coaching: add a row for each, or type "best_subset" as the last argument':
    'pas de résultat pour Coaching : ajoutez une ligne pour chacune, ou saisissez "best_subset" en dernier argument',
  "Coaching holds 2 in row 2: type 1 where it was in use and 0 where not":
    "Coaching contient 2 à la ligne 2 : saisissez 1 là où elle était en usage et 0 sinon",
  "by what would be lost without each step": "selon ce qui serait perdu sans chaque étape",
  "Credit to the steps of learners' journeys, by what would be lost if each step were taken away.":
    "Attribution aux étapes des parcours d’apprenants, selon ce qui serait perdu si chaque étape était retirée.",
  "all outcomes × the step's removal effect ÷ the sum of removal effects":
    "tous les résultats × l’effet de retrait de l’étape ÷ la somme des effets de retrait",
  "The journeys make a Markov chain: from each step the next is taken as often as it was in the data. A step's removal effect is the part of the earning journeys that would be lost if every journey stopped there. Include the journeys that earned nothing, with 0: without them every step looks indispensable. Each journey counts once, whatever it earned; spellings that differ only in capitals are one step.":
    "Les parcours forment une chaîne de Markov : de chaque étape, on passe à la suivante aussi souvent que dans les données. L’effet de retrait d’une étape est la part des parcours rémunérateurs qui serait perdue si tous les parcours s’y arrêtaient. Incluez avec 0 les parcours qui n’ont rien rapporté : sans eux, chaque étape paraît indispensable. Chaque parcours compte une fois, quoi qu’il ait rapporté ; les graphies qui ne diffèrent que par les majuscules sont une même étape.",
  "Three columns, label, share and amount: a row for each step":
    "Trois colonnes, libellé, part et montant : une ligne par étape",
  'A learner\'s journey in each cell, its steps in order: "eLearning > Coaching > Community"':
    'Le parcours d’un apprenant par cellule, ses étapes dans l’ordre : "eLearning > Coaching > Community"',
  "What each journey earned; 0 for one that earned nothing":
    "Ce que chaque parcours a rapporté ; 0 s’il n’a rien rapporté",
  "currency, a cell each": "devise, une cellule chacune",
  "outcomes are all 0: no journey earned anything, so select journeys of which some did":
    "outcomes valent tous 0 : aucun parcours n’a rien rapporté ; sélectionnez des parcours dont certains l’ont fait",
  "outcomes is -5: type 0 or a number above 0": "outcomes vaut -5 : saisissez 0 ou un nombre supérieur à 0",
  ...evidenceTexts,
};
