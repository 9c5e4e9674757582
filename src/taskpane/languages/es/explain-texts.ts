import type { explainTexts as english } from "../en/explain-texts";
import type { Translation } from "../message";

export const explainTexts: Translation<typeof english> = {
  explain: {
    title: "Explicar celda",
    select: "Seleccione una celda en la hoja.",
    none: "{kind, select, formula {La fórmula de {cell} no contiene ninguna función de Envelope.} blank {{cell} está vacía.} other {{cell} contiene un valor y ninguna función de Envelope.}}",
    noneHelp:
      "Seleccione una celda con una función de Envelope y se explica aquí, o elija una función de la lista e insértela.",
    native: "Forma parte del resumen y funciona sin Envelope.",
    spilled: "Esta celda la rellena la fórmula de {from}.",
    explainOther: "Explicar {cell}",
    backTo: "Volver a {cell}",
    lost: "Excel no encuentra la función de esta celda, por eso muestra un valor antiguo o un error.",
    leftOut: "Omitido; se usa esto",
    typed: "Escrito en la fórmula",
    fromCall: "Calculado por {name}",
    byExcel: "Calculado por Excel:",
    jump: "Seleccionar {cells}",
    notKnown: "no se conoce aquí",
    unknown:
      "Excel calcula una parte de esto, así que no se pueden mostrar los pasos. Para verlos, ponga esa parte en una celda propia.",
    steps: "Pasos",
    resultOf: "Resultado de {name}",
    resultCells: "un resultado de {count} celdas",
    periods: "{count} periodos",
    values: "{count} valores",
    firstOf: "{line}, la primera de {count} celdas",
    more: "y {count} más",
    impact: "{actual} reales en {periods} periodos − {expected} esperados = {impact}",
    average: "{impact} ÷ {periods} periodos = {result} por periodo",
    range: "Con la incertidumbre de la recta: de {low} a {high}",
    changes: "En el cambio: un salto de {level} y una pendiente que difiere en {slope} por periodo",
    diffInDiff: "({treatedAfter} − {treatedBefore}) − ({controlAfter} − {controlBefore}) = {result}, todo medias",
    credit: "{label}: {share} = {amount}",
    swing: "{label}: de {low} a {high}, una variación de {swing}",
    named: "En el resumen: {what} ({name}).",
    sentences: {
      ATTRIBUTED_REVENUE:
        "{uplift_type, select, amount {Atribuye al programa el {pct} de un aumento de {uplift}: {result}.} other {Atribuye al programa el {pct} del crecimiento de {uplift} sobre {baseline}: {result}.}}",
      ATTRIBUTED_PROFIT:
        "{uplift_type, select, amount {Aplica un margen de {margin} al {pct} de un aumento de {uplift}: {result}.} other {Aplica un margen de {margin} al {pct} del crecimiento de {uplift} sobre {baseline}: {result}.}}",
      CONFIDENCE_ADJUSTED:
        "De una mejora de {improvement}, cuenta el {contribution_pct} atribuido, en la medida en que quien estima está seguro ({confidence_pct}), con un margen de {margin}: {result}.",
      SPLIT_CREDIT:
        "Reparte {amount} entre sus causas según sus partes ({shares}) y deja el resto a otros factores: {result}.",
      UNATTRIBUTED_PCT: "Resta las partes ({shares}) del total; queda {result}.",
      BREAKEVEN_PCT:
        "Un coste de {cost} se cubre con el {result} de un aumento de {incremental}, del que el {margin} es beneficio.",
      MARKET_ADJUSTED_UPLIFT:
        "Resta de {actual} lo que {baseline} habría llegado a ser creciendo con su mercado ({market_growth}): {result}.",
      YEAR_ON_YEAR_IMPACT:
        "Compara cada uno de los {after} tras el inicio con el mismo periodo de la temporada anterior, entre {before}: {result}.",
      DIFF_IN_DIFF: "Compara el cambio de quienes participaron con el de los demás: {result} por periodo.",
      TREND_IMPACT: "Compara {after} tras el inicio con la recta ajustada a {before} anteriores: {result}.",
      SEASONAL_TREND_IMPACT:
        "Compara {after} tras el inicio con la recta ajustada a {before} anteriores, con su estacionalidad de {season} periodos: {result}.",
      CONTROL_IMPACT:
        "Compara {treated_after} tras el inicio con lo que hace esperar el grupo de control, según la relación de ambos en {treated_before} anteriores: {result}.",
      SEGMENTED_IMPACT: "Busca una ruptura en el periodo {changes_at} de {series}: {result}.",
      CONTROL_GROWTH_IMPACT:
        "Compara {treated_after} tras el inicio con el grupo de control, según la razón y la brecha de crecimiento de {treated_before} anteriores: {result}.",
      PATTERN_IMPACT:
        "Compara {after} tras el inicio con la temporada de {season} periodos y el crecimiento de {before} anteriores: {result}.",
      PLACEBO_IMPACT:
        "Supone el inicio {periods} periodos antes: cambio, límite del azar y si el cambio lo supera: {result}.",
      DETECTABLE_UPLIFT: "En {periods_after} periodos, un aumento de {result} se vería nueve de cada diez veces.",
      PROBABILITY_ABOVE: "El aumento de {actual} sobre {baseline} supera {amount} con una probabilidad de {result}.",
      DURBIN_WATSON: "Compara cada uno de {residuals} con el anterior: {result}; 2 significa que son independientes.",
      OUTLIER_TEST: "Halla entre {values} el valor más alejado de su media: posición, distancia y límite: {result}.",
      BREAKEVEN_UPLIFT:
        "Un coste de {cost} se recupera si {baseline} crece un {result}, con una parte de {pct} y un margen de {margin}.",
      PAYBACK_PERIOD: "El total acumulado de {profits} recupera un coste de {cost} tras {result} periodos.",
      LATER_VALUE:
        "En {years} años, de los que queda {persistence} cada vez, {profit} al {discount} anual vale {result} tras un coste de {cost}.",
      LEARNER_TIME_COST:
        "El tiempo de {people} personas, {hours} horas cada una a {hourly_cost} más un {benefits_load} de cargas, cuesta {result}.",
      PRORATED_COST: "De un coste de {cost} que sirve a {expected_users} personas, {participants} asumen {result}.",
      BENEFIT_COST_RATIO: "Un beneficio de {benefit} es {result} veces el coste de {cost}.",
      LEARNING_ROI: "Un beneficio de {benefit} menos su coste de {cost} es el {result} de ese coste.",
      PAYBACK_MONTHS: "Con {benefit} en {months} meses, un coste de {cost} se recupera en {result} meses.",
      ANNUALIZED: "{value} en {periods_observed} periodos son {result} en un año de {per_year} periodos.",
      ATTRIBUTION_RANGE:
        "Atribuye al programa el {low}, el {base} y el {high} del aumento, uno junto a otro: {result}.",
      SENSITIVITY_GRID: "Calcula el aporte para cada crecimiento ({uplifts}) con cada parte ({pcts}): {result}.",
      TORNADO:
        "Lleva cada factor de su valor bajo al alto, con los demás como se acordó, y pone primero la mayor variación: {result}.",
      CONSERVATIVE: "Redondea {amount} a la baja a {significant} cifras, para no afirmar más de lo que hay: {result}.",
      ATTRIBUTION_STATEMENT: "Dice en una frase a cuánto asciende el {pct} de un aumento de {incremental}.",
      SHAPLEY_CREDIT:
        "Atribuye a cada componente lo que añade de media, sea cual sea el orden en que lleguen: {result}.",
      REMOVAL_CREDIT: "Atribuye a cada paso lo que se perdería sin él en los recorridos dados ({paths}): {result}.",
    },
    names: {
      headline: "el titular",
      objective: "el objetivo",
      sponsor: "el patrocinador",
      programme: "el programa",
      launched: "el día de inicio",
      agreedOn: "el día del acuerdo",
      agreedShare: "la parte acordada",
      agreedShareDay: "el día en que se acordó esa parte",
      agreementHolds: "si el día corresponde a la parte atribuida",
      baselineInUse: "la elección de la referencia",
      baselineUsed: "la referencia en uso",
      share: "la parte del aumento que se atribuye",
      lowShare: "la parte baja",
      highShare: "la parte alta",
      margin: "el margen de contribución",
      cost: "el coste del programa",
      marketGrowth: "el crecimiento del mercado",
      typedBaseline: "la referencia escrita",
      impossible: "lo que no puede ser en un dato",
      uplift: "el crecimiento escrito",
      actual: "el ingreso posterior al inicio",
      baseline: "el ingreso que habría llegado de todos modos",
      increase: "el aumento sobre la referencia",
      attributed: "el ingreso atribuido",
      profit: "el beneficio atribuido",
      net: "el beneficio neto",
      months: "el número de meses",
      currency: "la moneda de los importes",
      currencySide: "el lado de los importes en que figura su moneda",
      source: "la fuente de los ingresos",
      dateColumn: "la columna de fechas",
      amountColumn: "la columna de importes",
      groupColumn: "la columna de grupos",
      answers: "las respuestas sobre la fuente",
      treated: "los grupos que participaron",
      control: "los grupos que no participaron",
      workings: "una parte de los cálculos",
      components: "una parte de los componentes",
      costs: "una parte de los costes",
      notes: "una parte de los supuestos",
      caveats: "las salvedades",
      signOff: "una parte de las firmas",
      revenueDates: "una de las fechas leídas de la fuente",
      revenueGroups: "uno de los grupos leídos de la fuente",
      revenueAmounts: "uno de los importes leídos de la fuente",
    },
  },
};
