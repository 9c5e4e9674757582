import type { FunctionTexts } from "../function-texts";

/** What the docblocks of the functions that split an amount between components say in Spanish, by their English text. */
export const splitTexts: FunctionTexts = {
  "by average marginal contribution": "según lo que añade de media cada componente",
  "Shapley attribution across the components of a programme, from the outcome observed for each combination.":
    "Atribución a los componentes de un ecosistema según su valor de Shapley, a partir del resultado observado con cada combinación de ellos.",
  "for each component the mean of its marginal contributions over every order of introduction":
    "para cada componente, la media, sobre todos los órdenes de introducción, de lo que añade al resultado",
  "Enter a row for each combination of components that was in use, with its outcome: regions with eLearning alone, with eLearning and coaching, and so on. The first row may contain the names of the components. The combination of none is 0 unless it has a row; then only the outcome beyond it is split. It is the only split that adds up to the whole, treats equal components alike and gives nothing to a component without effect. Up to 16 components.":
    "Dé una fila para cada combinación de componentes que se usó en algún lugar, y el resultado allí: regiones solo con eLearning, con eLearning y coaching, etc. La primera fila puede contener los nombres de los componentes. La combinación sin ninguno cuenta 0 salvo que tenga una fila; entonces solo se reparte lo que la supera. Es el único reparto que suma el total, trata igual lo que es igual y no da nada a lo que nada añade. Hasta 16 componentes.",
  "Three columns, label, share and amount: a row for each component":
    "Tres columnas, etiqueta, parte e importe: una fila por componente",
  "A row for each combination and a column for each component: 1 where it was in use, 0 where not":
    "Una fila por combinación y una columna por componente: 1 donde se usó, 0 donde no",
  "0 or 1, a table": "0 o 1, una tabla",
  "Outcome of each combination": "El resultado de cada combinación",
  "currency, a cell a row": "moneda, una celda por fila",
  'For a combination without a row: "error" (when omitted), or "best_subset" to count it as the best observed combination within it':
    'Para una combinación sin fila: "error" (si se omite), o "best_subset" para contarla como la mejor combinación observada dentro de ella',
  "A runway that four airlines share, who would need 8, 11, 13 and 18 of it; the larger need covers the smaller":
    "Una pista que comparten cuatro aerolíneas, que necesitarían 8, 11, 13 y 18 de ella; la necesidad mayor cubre la menor",
  'no outcome for Coaching: add a row for each, or type "best_subset" as the last argument':
    'no hay resultado para Coaching: añada una fila para cada uno, o escriba "best_subset" como último argumento',
  "Coaching holds 2 in row 2: type 1 where it was in use and 0 where not":
    "Coaching contiene 2 en la fila 2: escriba 1 donde se usó y 0 donde no",
  "by the effect of removing each step": "según lo que se perdería sin cada paso",
  "Removal-effect (Markov) attribution across learner journeys.":
    "Atribución a los pasos de los recorridos de aprendizaje según el efecto de eliminación (Markov).",
  "all outcomes × the step's removal effect ÷ the sum of removal effects":
    "todos los resultados × el efecto de eliminación del paso ÷ la suma de los efectos de eliminación",
  "The journeys form a Markov chain with the transition frequencies of the data. The removal effect of a step is the part of the successful journeys that would be lost if every journey stopped there. Include journeys without an outcome, with 0; otherwise every step looks indispensable. Each journey counts once, whatever its outcome; spellings that differ only in capitals are one step.":
    "Los recorridos forman una cadena de Markov: desde cada paso se toma el siguiente con la frecuencia que tenía en los datos. El efecto de eliminación de un paso es la parte de los recorridos con ingresos que se perdería si todos los recorridos terminaran ahí. Incluya con 0 los recorridos que no aportaron nada: sin ellos, todos los pasos parecen imprescindibles. Cada recorrido cuenta una vez, aporte lo que aporte; las grafías que solo difieren en mayúsculas son un mismo paso.",
  "Three columns, label, share and amount: a row for each step":
    "Tres columnas, etiqueta, parte e importe: una fila por paso",
  'One learner journey per cell, with its steps in order: "eLearning > Coaching > Community"':
    'El recorrido de un alumno en cada celda, sus pasos en orden: "eLearning > Coaching > Community"',
  "Outcome of each journey; 0 for none": "Lo que aportó cada recorrido; 0 si no aportó nada",
  "currency, a cell each": "moneda, una celda cada una",
  "outcomes are all 0: no journey earned anything, so select journeys of which some did":
    "outcomes son todos 0: ningún recorrido aportó nada, así que seleccione recorridos de los que alguno aportara",
  "outcomes is -5: type 0 or a number above 0": "outcomes es -5: escriba 0 o un número mayor que 0",
};
