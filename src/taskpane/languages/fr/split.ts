import type { FunctionTexts } from "../function-texts";

/** What the docblocks of the functions that split an amount between components say in French, by their English text. */
export const splitTexts: FunctionTexts = {
  "by average marginal contribution": "selon ce que chaque composante ajoute en moyenne",
  "Shapley attribution across the components of a programme, from the outcome observed for each combination.":
    "Attribution aux composantes d’un écosystème selon leur valeur de Shapley, d’après le résultat observé pour chacune de leurs combinaisons.",
  "for each component the mean of its marginal contributions over every order of introduction":
    "pour chaque composante, la moyenne, sur tous les ordres d’introduction, de ce qu’elle ajoute au résultat",
  "Enter a row for each combination of components that was in use, with its outcome: regions with eLearning alone, with eLearning and coaching, and so on. The first row may contain the names of the components. The combination of none is 0 unless it has a row; then only the outcome beyond it is split. It is the only split that adds up to the whole, treats equal components alike and gives nothing to a component without effect. Up to 16 components.":
    "Donnez une ligne par combinaison de composantes en usage quelque part, et le résultat obtenu : des régions avec l’eLearning seul, avec l’eLearning et le coaching, etc. La première ligne peut contenir les noms des composantes. La combinaison vide compte pour 0 sauf si elle a une ligne ; seul ce qui la dépasse est alors réparti. C’est la seule répartition qui totalise le tout, traite également ce qui est égal et ne donne rien à ce qui n’ajoute rien. Jusqu’à 16 composantes.",
  "Three columns, label, share and amount: a row for each component":
    "Trois colonnes, libellé, part et montant : une ligne par composante",
  "A row for each combination and a column for each component: 1 where it was in use, 0 where not":
    "Une ligne par combinaison et une colonne par composante : 1 là où elle était en usage, 0 sinon",
  "0 or 1, a table": "0 ou 1, un tableau",
  "Outcome of each combination": "Le résultat de chaque combinaison",
  "currency, a cell a row": "devise, une cellule par ligne",
  'For a combination without a row: "error" (when omitted), or "best_subset" to count it as the best observed combination within it':
    'Pour une combinaison sans ligne : "error" (par défaut), ou "best_subset" pour la compter comme la meilleure combinaison observée qu’elle contient',
  "A runway that four airlines share, who would need 8, 11, 13 and 18 of it; the larger need covers the smaller":
    "Une piste que partagent quatre compagnies aériennes, qui en demanderaient 8, 11, 13 et 18 ; le plus grand besoin couvre le plus petit",
  'no outcome for Coaching: add a row for each, or type "best_subset" as the last argument':
    'pas de résultat pour Coaching : ajoutez une ligne pour chacune, ou saisissez "best_subset" en dernier argument',
  "Coaching holds 2 in row 2: type 1 where it was in use and 0 where not":
    "Coaching contient 2 à la ligne 2 : saisissez 1 là où elle était en usage et 0 sinon",
  "by the effect of removing each step": "selon ce qui serait perdu sans chaque étape",
  "Removal-effect (Markov) attribution across learner journeys.":
    "Attribution aux étapes des parcours d’apprenants selon l’effet de retrait (Markov).",
  "all outcomes × the step's removal effect ÷ the sum of removal effects":
    "tous les résultats × l’effet de retrait de l’étape ÷ la somme des effets de retrait",
  "The journeys form a Markov chain with the transition frequencies of the data. The removal effect of a step is the part of the successful journeys that would be lost if every journey stopped there. Include journeys without an outcome, with 0; otherwise every step looks indispensable. Each journey counts once, whatever its outcome; spellings that differ only in capitals are one step.":
    "Les parcours forment une chaîne de Markov : de chaque étape, on passe à la suivante aussi souvent que dans les données. L’effet de retrait d’une étape est la part des parcours rémunérateurs qui serait perdue si tous les parcours s’y arrêtaient. Incluez avec 0 les parcours qui n’ont rien rapporté : sans eux, chaque étape paraît indispensable. Chaque parcours compte une fois, quoi qu’il ait rapporté ; les graphies qui ne diffèrent que par les majuscules sont une même étape.",
  "Three columns, label, share and amount: a row for each step":
    "Trois colonnes, libellé, part et montant : une ligne par étape",
  'One learner journey per cell, with its steps in order: "eLearning > Coaching > Community"':
    'Le parcours d’un apprenant par cellule, ses étapes dans l’ordre : "eLearning > Coaching > Community"',
  "Outcome of each journey; 0 for none": "Ce que chaque parcours a rapporté ; 0 s’il n’a rien rapporté",
  "currency, a cell each": "devise, une cellule chacune",
  "outcomes are all 0: no journey earned anything, so select journeys of which some did":
    "outcomes valent tous 0 : aucun parcours n’a rien rapporté ; sélectionnez des parcours dont certains l’ont fait",
  "outcomes is -5: type 0 or a number above 0": "outcomes vaut -5 : saisissez 0 ou un nombre supérieur à 0",
};
