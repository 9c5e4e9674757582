import type { FunctionTexts } from "../function-texts";

/** What the docblocks of the functions that split an amount between components say in German, by their English text. */
export const splitTexts: FunctionTexts = {
  "by average marginal contribution": "nach dem, was jeder Baustein im Mittel hinzufügt",
  "Shapley attribution across the components of a programme, from the outcome observed for each combination.":
    "Anrechnung auf die Bausteine eines Lernangebots nach ihrem Shapley-Wert, aus dem Ergebnis, das für jede Kombination von ihnen beobachtet wurde.",
  "for each component the mean of its marginal contributions over every order of introduction":
    "für jeden Baustein der Mittelwert dessen, was er zum Ergebnis hinzufügt, über jede Reihenfolge der Einführung",
  "Enter a row for each combination of components that was in use, with its outcome: regions with eLearning alone, with eLearning and coaching, and so on. The first row may contain the names of the components. The combination of none is 0 unless it has a row; then only the outcome beyond it is split. It is the only split that adds up to the whole, treats equal components alike and gives nothing to a component without effect. Up to 16 components.":
    "Geben Sie je eine Zeile für jede Kombination von Bausteinen an, die irgendwo im Einsatz war, und das Ergebnis dort: Regionen nur mit eLearning, mit eLearning und Coaching und so fort. Die erste Zeile darf die Namen der Bausteine enthalten. Die Kombination ohne Bausteine zählt 0, wenn sie keine Zeile hat; sonst wird nur aufgeteilt, was darüber hinausgeht. Es ist die einzige Aufteilung, die das Ganze ergibt, Gleiches gleich behandelt und dem nichts gibt, was nichts hinzufügt. Bis zu 16 Bausteine.",
  "Three columns, label, share and amount: a row for each component":
    "Drei Spalten, Bezeichnung, Anteil und Betrag: eine Zeile je Baustein",
  "A row for each combination and a column for each component: 1 where it was in use, 0 where not":
    "Eine Zeile je Kombination und eine Spalte je Baustein: 1, wo er im Einsatz war, 0, wo nicht",
  "0 or 1, a table": "0 oder 1, eine Tabelle",
  "Outcome of each combination": "Das Ergebnis jeder Kombination",
  "currency, a cell a row": "Währung, eine Zelle je Zeile",
  'For a combination without a row: "error" (when omitted), or "best_subset" to count it as the best observed combination within it':
    'Für eine Kombination ohne Zeile: "error" (wenn weggelassen), oder "best_subset", um sie wie die beste darin enthaltene beobachtete Kombination zu zählen',
  "A runway that four airlines share, who would need 8, 11, 13 and 18 of it; the larger need covers the smaller":
    "Eine Startbahn, die sich vier Fluggesellschaften teilen, die 8, 11, 13 und 18 davon brauchen; der größere Bedarf deckt den kleineren",
  'no outcome for Coaching: add a row for each, or type "best_subset" as the last argument':
    'kein Ergebnis für Coaching: Fügen Sie je eine Zeile hinzu oder geben Sie "best_subset" als letztes Argument ein',
  "Coaching holds 2 in row 2: type 1 where it was in use and 0 where not":
    "Coaching enthält 2 in Zeile 2: Geben Sie 1 ein, wo es im Einsatz war, und 0, wo nicht",
  "by the effect of removing each step": "nach dem, was ohne jeden Schritt verloren wäre",
  "Removal-effect (Markov) attribution across learner journeys.":
    "Anrechnung auf die Schritte von Lernwegen nach dem Wegfalleffekt (Markow).",
  "all outcomes × the step's removal effect ÷ the sum of removal effects":
    "alle Ergebnisse × der Wegfalleffekt des Schritts ÷ die Summe der Wegfalleffekte",
  "The journeys form a Markov chain with the transition frequencies of the data. The removal effect of a step is the part of the successful journeys that would be lost if every journey stopped there. Include journeys without an outcome, with 0; otherwise every step looks indispensable. Each journey counts once, whatever its outcome; spellings that differ only in capitals are one step.":
    "Die Wege bilden eine Markow-Kette: Von jedem Schritt geht es so oft zum nächsten wie in den Daten. Der Wegfalleffekt eines Schritts ist der Teil der einträglichen Wege, der verloren wäre, wenn jeder Weg dort endete. Nehmen Sie die Wege, die nichts einbrachten, mit 0 auf: Ohne sie sieht jeder Schritt unentbehrlich aus. Jeder Weg zählt einmal, was immer er einbrachte; Schreibweisen, die sich nur in Großbuchstaben unterscheiden, sind ein Schritt.",
  "Three columns, label, share and amount: a row for each step":
    "Drei Spalten, Bezeichnung, Anteil und Betrag: eine Zeile je Schritt",
  'One learner journey per cell, with its steps in order: "eLearning > Coaching > Community"':
    'Ein Lernweg je Zelle, seine Schritte der Reihe nach: "eLearning > Coaching > Community"',
  "Outcome of each journey; 0 for none": "Was jeder Weg einbrachte; 0 für einen, der nichts einbrachte",
  "currency, a cell each": "Währung, je eine Zelle",
  "outcomes are all 0: no journey earned anything, so select journeys of which some did":
    "outcomes sind alle 0: Kein Weg brachte etwas ein; markieren Sie Wege, von denen es einige taten",
  "outcomes is -5: type 0 or a number above 0": "outcomes ist -5: Geben Sie 0 oder eine Zahl über 0 ein",
};
