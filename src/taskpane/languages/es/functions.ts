import type { FunctionTexts } from "../function-texts";
import { evidenceTexts } from "./evidence";
import { splitTexts } from "./split";

/** What the docblocks say of the functions, in Spanish, by their English text. */
export const functionTexts: FunctionTexts = {
  Claim: "Aporte",
  "the result attributed to the programme": "lo que se atribuye al programa",
  Isolate: "Aislar",
  "what would have happened without the programme": "lo que habría ocurrido de todos modos",
  Cost: "Coste",
  "the fully loaded cost of the programme": "lo que costó el programa, a coste completo",
  Value: "Retorno",
  "the return on the cost": "lo que se obtiene a cambio del coste",
  Range: "Rango",
  "how the result varies, and how to state it": "cómo varía el aporte y cómo expresarlo",
  Split: "Reparto",
  "attribution between the components of a programme": "atribución entre los componentes de un ecosistema",
  "the share of an increase, in money": "la parte de un aumento, en dinero",
  "Revenue attributed to a programme: the baseline times its growth, times the share agreed with the sponsor.":
    "Ingreso atribuido a un programa: la referencia por su crecimiento y por la parte que acepta el patrocinador.",
  'baseline × uplift × pct; uplift × pct when uplift_type is "amount"':
    'baseline × uplift × pct; uplift × pct si uplift_type es "amount"',
  "The basic estimate. Ask the sponsor which share of the increase is reasonable to attribute, and enter the answer. A fall in revenue gives a negative result. The baseline is not used when the uplift is an amount.":
    "El cálculo básico. Pregunte al patrocinador qué parte del aumento sería razonable atribuir y escriba lo que diga. Una caída de los ingresos da un resultado negativo. La referencia no se usa cuando el aumento es un importe.",
  "Currency, a cell for each cell of the arguments": "Moneda, una celda por cada celda de los argumentos",
  "Baseline revenue, without the programme": "Ingreso que habría llegado de todos modos",
  currency: "moneda",
  "Growth over the baseline, such as 4%, or an increase in currency, depending on uplift_type":
    "Crecimiento sobre la referencia, por ejemplo 4 %, o un aumento en dinero si uplift_type así lo indica",
  "rate or currency": "tasa o moneda",
  "Share of the increase attributed to the programme, such as 3%":
    "Parte del aumento que se atribuye al programa, por ejemplo 3 %",
  share: "parte",
  '"rate" (when omitted) or "amount"': '"rate" (si se omite) o "amount"',
  choice: "opción",
  "Growth of a third from 10 billion, at an agreed share of 3%":
    "Un tercio más de ingresos que 10 mil millones, de lo que el patrocinador concede el 3 %",
  "An increase given in currency": "Un aumento que se conoce en dinero",
  "Two shares side by side, with results that spill": "Dos partes una junto a otra, que se desbordan",
  "pct is 3, outside 0 to 1: type 3% or 0.03": "pct es 3, fuera de 0 a 1: escriba 3 % o 0,03",
  '250000 looks like an amount: add "amount" as the last argument, or type the growth as a rate, 4%':
    '250000 parece un importe: añada "amount" como último argumento, o escriba el crecimiento como tasa, 4 %',
  "attributed revenue times a margin": "el ingreso atribuido, por un margen",
  "Contribution attributed to a programme: attributed revenue times the contribution margin, since revenue is not profit.":
    "Margen atribuido a un programa: el ingreso atribuido por el margen de contribución, ya que un ingreso no es un beneficio.",
  'baseline × uplift × pct × margin; uplift × pct × margin when uplift_type is "amount"':
    'baseline × uplift × pct × margin; uplift × pct × margin si uplift_type es "amount"',
  "Compare this result, not revenue, with the cost of the programme. The contribution margin is the part of additional revenue that remains after variable costs.":
    "Compare esto, y no el ingreso, con lo que costó el programa. Use el margen de contribución: lo que queda de una unidad adicional de ingreso tras los costes que conlleva.",
  "Contribution margin, such as 40%": "Margen de contribución, por ejemplo 40 %",
  "A sales increase of 39.9 million, 15.8% of it attributed, at a margin of 9.8%":
    "Un alza de ventas de 39,9 millones, de la que se atribuye el 15,8 %, con un margen del 9,8 %",
  "margin is 40, outside 0 to 1: type 40% or 0.4": "margin es 40, fuera de 0 a 1: escriba 40 % o 0,4",
  "estimates, discounted for doubt": "estimaciones, descontada la duda",
  "An estimated improvement, discounted by the attributed share and by the confidence in that share.":
    "Una mejora estimada, descontada según la parte que se atribuye y lo seguro que se está de ella.",
  "Without a control group, ask those who did the work for three estimates: the improvement, the share due to the programme, and their confidence in that share. The discount makes the result conservative.":
    "Donde no haya grupo de control, pida tres cifras a quienes hicieron el trabajo: qué mejoró, qué parte se debió al programa y hasta qué punto están seguros. Contar solo la parte segura es pecar de prudente.",
  "Currency, a cell for each estimate": "Moneda, una celda por estimación",
  "Estimated improvement, in currency": "La mejora, en dinero",
  "Share of it that the estimator attributes to the programme, such as 65%":
    "Parte de ella que quien estima atribuye al programa, por ejemplo 65 %",
  "Confidence of the estimator in that share, such as 70%":
    "Lo seguro que está de esa parte quien estima, por ejemplo 70 %",
  "Contribution margin when the improvement is revenue; 100% when omitted":
    "Margen de contribución si la mejora es un ingreso; 100 % si se omite",
  "Loans grew by 3.8 million": "Los préstamos crecieron 3,8 millones",
  "confidence_pct is 70, outside 0 to 1: type 70% or 0.7": "confidence_pct es 70, fuera de 0 a 1: escriba 70 % o 0,7",
  "one amount over several causes": "un importe entre varias causas",
  "One amount split between several causes, with a last row for other factors.":
    "Un importe repartido entre varias causas, con una última fila para otros factores.",
  'amount × share for each cause; the rest is "Other factors"':
    'amount × parte de cada causa; el resto es "Other factors"',
  "Increases have several causes: pricing, competitors, a good year. Let the owners of each agree on their shares, and show the remainder. More than 100% would count the same money twice and is refused. Rows without any entry are skipped.":
    "Un aumento tiene varias causas: los precios, la competencia, un buen año. Deje que los responsables de cada una acuerden sus partes, y muestre el resto. Más del 100 % contaría dos veces el mismo dinero y se rechaza. Las filas sin ningún dato se pasan por alto.",
  "Three columns, label, share and amount: a row for each cause and one for other factors":
    "Tres columnas, etiqueta, parte e importe: una fila por causa y una para otros factores",
  "Amount to split": "Importe que se reparte",
  "A name for each cause": "Un nombre para cada causa",
  "text, a cell each": "texto, una celda cada uno",
  "The share of each cause, in sum at most 100%": "La parte de cada causa, en total 100 % como máximo",
  "share, a cell each": "parte, una celda cada una",
  "shares add up to 110%, more than the whole: lower them to 100% or less":
    "shares suman 110 %, más que el total: redúzcalas a 100 % o menos",
  "what is left to other factors": "lo que queda a otros factores",
  "Share of an increase that is not yet attributed to any cause.":
    "La parte de un aumento que nadie ha reclamado todavía.",
  "1 − the sum of the shares": "1 − la suma de las partes",
  "Use it next to the shares of several programmes: at 0% or more, no money is counted twice.":
    "Póngalo junto a las partes de varios programas: mientras sea 0 % o más, ningún dinero se cuenta dos veces.",
  "Rate, 0% to 100%": "Tasa, de 0 % a 100 %",
  "Shares of one amount": "Partes de un mismo importe",
  "the share at which the cost is recovered": "la parte con la que se cubre el coste",
  "Break-even attribution share: the share of an increase at which the cost of a programme is recovered.":
    "Punto de equilibrio: la parte de un aumento con la que se cubre el coste de un programa.",
  "State the result as a condition: the cost is recovered at an attribution share of 0.9%. Above 100% the increase cannot recover the cost at any share.":
    "Exprese el resultado como una condición: con una parte del 0,9 % se cubre el coste. Por encima del 100 %, el aumento no puede cubrir el coste con ninguna parte.",
  "Rate, above 100% if the increase cannot recover the cost":
    "Tasa, superior al 100 % si el aumento no puede cubrir el coste",
  "Increase in revenue over the baseline": "Aumento de los ingresos sobre la referencia",
  "Fully loaded cost of the programme": "Coste completo del programa",
  "Contribution margin, such as 40%; 100% when omitted, which compares the cost with revenue":
    "Margen de contribución, por ejemplo 40 %; 100 % si se omite, lo que compara el coste con los ingresos",
  "incremental is 0: without an increase no share pays for the cost, so choose another baseline":
    "incremental es 0: sin aumento ninguna parte paga el coste, así que elija otra referencia",
  "the increase beyond market growth": "el aumento más allá de lo que creció el mercado",
  "Increase in revenue beyond market growth.": "Aumento de los ingresos más allá del crecimiento del propio mercado.",
  'The simplest answer to "the whole market grew". Use a growth rate from a source that the sponsor trusts, and name the source.':
    "La respuesta más sencilla a «creció todo el mercado». Tome el crecimiento de una fuente en la que confíe el patrocinador, y cítela.",
  "Currency, negative when the market grew faster": "Moneda, negativa si el mercado creció más rápido",
  "Revenue before, scaled to the number of periods of the actual":
    "Ingreso anterior, ajustado a tantos periodos como el real",
  "Revenue after": "Ingreso posterior",
  "Market growth between the two, such as 8%": "Crecimiento del mercado entre ambos, por ejemplo 8 %",
  rate: "tasa",
  "From 85 to 96.9 million in a market that grew by 8%": "De 85 a 96,9 millones en un mercado que creció un 8 %",
  "market_growth is 12, outside -1 to 10: type 12% or 0.12":
    "market_growth es 12, fuera de -1 a 10: escriba 12 % o 0,12",
  "against the prior-year period": "frente al mismo periodo del año anterior",
  "Impact against the same periods of the season before launch, such as the same months of the prior year.":
    "Impacto frente a los mismos periodos de la temporada anterior al inicio, como los mismos meses del año anterior.",
  "Σ (actual − the same period of the season before × (1 + market_growth))":
    "Σ (real − el mismo periodo de la temporada anterior × (1 + market_growth))",
  "Removes seasonality without statistics, but not a trend. A second season after launch is compared with the same season before launch, with market growth applied once more, because the first season after launch already includes the impact. There is no range.":
    "Elimina la estacionalidad sin ninguna estadística, pero deja la tendencia. Una segunda temporada tras el inicio se compara con la misma de antes, con un crecimiento más del mercado, ya que la primera temporada tras el inicio ya contiene el impacto. No da ningún rango.",
  'Currency; for "table" a row for each period with actual, expected, impact and cumulative impact':
    'Moneda; con "table", una fila por periodo con valor real, esperado, impacto e impacto acumulado',
  "Revenue of each period before launch, at least one full season":
    "Ingreso de cada periodo antes del inicio, al menos una temporada completa",
  "currency, a cell a period": "moneda, una celda por periodo",
  "Revenue of each period after launch": "Ingreso de cada periodo posterior",
  "Periods per season: 12 months when omitted, 4 quarters, 52 weeks":
    "Periodos de una temporada: 12 meses si se omite, 4 trimestres, 52 semanas",
  periods: "periodos",
  "Market growth from one season to the next; none when omitted":
    "Crecimiento del mercado de una temporada a la siguiente; ninguno si se omite",
  '"total" (when omitted), "average" or "table"': '"total" (si se omite), "average" o "table"',
  Quarters: "Trimestres",
  "In a market that grew by 5%": "En un mercado que creció un 5 %",
  "before has 2 periods and a season has 4: select at least a whole season, or type a shorter season":
    "before tiene 2 periodos y una temporada tiene 4: seleccione al menos una temporada completa, o escriba una más corta",
  'output is "range", which this method does not give: type "total", "average" or "table"':
    'output es "range", que este método no da: escriba "total", "average" o "table"',
  "treated change minus control change": "cuánto más subió el grupo participante",
  "Difference-in-differences estimate: change in the treated mean minus change in the control mean.":
    "Diferencias en diferencias: cambio de la media del grupo participante menos cambio de la media del grupo de control.",
  "(mean of treated_after − mean of treated_before) − (mean of control_after − mean of control_before)":
    "(media de treated_after − media de treated_before) − (media de control_after − media de control_before)",
  "Valid where both groups would have changed alike without the programme (parallel trends): show that they did before launch. The ranges may differ in size. Blanks and text are ignored.":
    "Es válido cuando ambos grupos habrían cambiado igual sin el programa (tendencias paralelas): muestre que así fue antes del inicio. Los rangos pueden ser de distinto tamaño. Las celdas vacías y el texto que contengan no se cuentan.",
  "Currency a period, the difference of the means": "Moneda por periodo, la diferencia de las medias",
  "Treated group before the launch": "Grupo participante antes del inicio",
  "currency, a cell a period or unit": "moneda, una celda por periodo o unidad",
  "Treated group after the launch": "Grupo participante después del inicio",
  "Control group before the launch": "Grupo de control antes del inicio",
  "Control group after the launch": "Grupo de control después del inicio",
  "Employment in New Jersey and Pennsylvania": "Empleo en Nueva Jersey y Pensilvania",
  "treated_after holds no numbers: select at least one cell with a number":
    "treated_after no contiene números: seleccione al menos una celda con un número",
  "against the linear trend before launch": "frente a una recta ajustada a los periodos anteriores",
  "Impact beyond the linear trend, fitted to the periods before launch and extended over the periods after it.":
    "Impacto más allá de la tendencia: una recta ajustada a los periodos anteriores al inicio y prolongada sobre los posteriores.",
  "Σ (actual − (a + b × period)), where a and b are the INTERCEPT and SLOPE of the periods before":
    "Σ (real − (a + b × periodo)), donde a y b son INTERCEPT (INTERSECCION.EJE) y SLOPE (PENDIENTE) de los periodos anteriores",
  "For revenue that was already growing. The range shows how far chance alone could move the total. It treats months as independent, which is too narrow where they are not: PATTERN_IMPACT has the wider range. A blank or text is a period with unknown revenue; it keeps its position.":
    "Para ingresos que ya crecían. El rango dice hasta dónde el azar por sí solo podría mover el total. Toma los meses como independientes, lo que es demasiado estrecho cuando no lo son: PATTERN_IMPACT da el rango más amplio. Una celda vacía o con texto es un periodo cuyo ingreso se desconoce; conserva su lugar.",
  'Currency; for "range" low, total and high; for "table" a row for each period':
    'Moneda; con "range", valor bajo, total y alto; con "table", una fila por periodo',
  "Revenue of each period before launch, at least three": "Ingreso de cada periodo antes del inicio, al menos tres",
  '"total" (when omitted), "average", "range" or "table"': '"total" (si se omite), "average", "range" o "table"',
  "Confidence level of the range; 90% when omitted": "Confianza del rango; 90 % si se omite",
  "With its range at 90% confidence": "Con su rango, al 90 %",
  "The same, for each period": "Lo mismo, para cada periodo",
  "before has 2 usable periods: select at least 3 with numbers":
    "before tiene 2 periodos utilizables: seleccione al menos 3 con números",
  "confidence is 90: type a share above 0 and below 1, such as 90% or 0.9":
    "confidence es 90: escriba una parte mayor que 0 y menor que 1, por ejemplo 90 % o 0,9",
  "against the trend with seasonal indices": "frente a una recta por la estacionalidad habitual",
  "Impact beyond trend and seasonality, by the ratio-to-moving-average method.":
    "Impacto más allá de la tendencia y la estacionalidad, por el método de la razón a la media móvil.",
  "Σ (actual − (a + b × period) × seasonal index); the line is fitted to before ÷ index":
    "Σ (real − (a + b × periodo) × índice estacional); la recta se ajusta a before ÷ índice",
  "The ratio-to-moving-average method is classical multiplicative decomposition. The index of a month is the mean of its ratios to the centred moving average, scaled so that the indices average 1. Requires two full seasons before launch. The range uses a degree of freedom for each index but one and treats the indices as known. It treats months as independent, which is too narrow where they are not: PATTERN_IMPACT has the wider range.":
    "El método de la razón a la media móvil, es decir, la descomposición multiplicativa clásica: el índice de un mes es la media de sus razones a la media móvil centrada, escalada para que los índices promedien 1. Necesita dos temporadas completas antes del inicio. El rango descuenta un grado de libertad por cada índice menos uno y toma los índices como conocidos. Toma los meses como independientes, lo que es demasiado estrecho cuando no lo son: PATTERN_IMPACT da el rango más amplio.",
  "Revenue of each period before launch, at least two seasons, none below 0":
    "Ingreso de cada periodo antes del inicio, al menos dos temporadas, ninguno menor que 0",
  "Half-years that vary by a fifth around 100, then 30 more in each":
    "Semestres que oscilan un quinto en torno a 100, y después 30 más que eso",
  "before has 3 periods and a season has 2: select at least two whole seasons, or type a shorter season":
    "before tiene 3 periodos y una temporada tiene 2: seleccione al menos dos temporadas completas, o escriba una temporada más corta",
  "before holds -120 in period 2: a seasonal index needs amounts of 0 or more, so select such a series or use TREND_IMPACT":
    "before contiene -120 en el periodo 2: un índice estacional necesita importes de 0 o más, así que seleccione una serie así o use TREND_IMPACT",
  "against a control group": "frente a un grupo que no participó",
  "Impact against a control group, by time-based regression of the treated on the control group before launch.":
    "Impacto frente a un grupo de control, por regresión temporal: el grupo participante como recta del de control antes del inicio.",
  "Σ (treated_after − (a + b × control_after)), where a and b are the INTERCEPT and SLOPE of treated_before on control_before":
    "Σ (treated_after − (a + b × control_after)), donde a y b son INTERCEPT (INTERSECCION.EJE) y SLOPE (PENDIENTE) de treated_before sobre control_before",
  "The most reliable method where a control group exists and moved with the treated group before launch. The range combines the scatter of the periods and the uncertainty of the line. It treats months as independent, which is too narrow where they are not: CONTROL_GROWTH_IMPACT has the wider range. Several columns of control are several groups, each with its own slope. A period is used where the revenue of all groups is known.":
    "La prueba más sólida cuando un grupo no participó y se movía como el participante. El rango suma la dispersión de los periodos y la incertidumbre de la propia recta. Toma los meses como independientes, lo que es demasiado estrecho cuando no lo son: CONTROL_GROWTH_IMPACT da el rango más amplio. Varias columnas de control son varios grupos, cada uno con su pendiente. Un periodo cuenta cuando se conoce el ingreso de todos los grupos.",
  "Treated group's revenue of each period before launch, at least three":
    "Ingreso del grupo participante en cada periodo antes del inicio, al menos tres",
  "Control group's revenue of the same periods": "Ingreso del grupo de control en los mismos periodos",
  "Treated group's revenue of each period after launch":
    "Ingreso del grupo participante en cada periodo después del inicio",
  "With a control that fits less well, at 90%": "Con un control que no se ajusta tan bien, al 90 %",
  "treated_after has 2 values and control_after has 1: select ranges of equal size":
    "treated_after tiene 2 valores y control_after tiene 1: seleccione rangos del mismo tamaño",
  "control_before is the same in every period: select a series that varies":
    "control_before es igual en todos los periodos: seleccione una serie que varíe",
  "change in level and slope of a series": "el salto y el quiebre de una serie",
  "Interrupted time series: change in the level and slope of a series at a given point.":
    "Serie temporal interrumpida: cuánto cambiaron el nivel y la pendiente de una serie en un punto.",
  "β₂ and β₃ of y = β₀ + β₁t + β₂D + β₃(t − t₀)D, where D is 1 from t₀ = changes_at on":
    "β₂ y β₃ de y = β₀ + β₁t + β₂D + β₃(t − t₀)D, donde D es 1 a partir de t₀ = changes_at",
  'The level change is the step at the first changed period; the slope change is added to the growth per period. For the total impact against the line before, use "total".':
    'El cambio de nivel es el salto en el primer periodo cambiado; el cambio de pendiente, lo que se añade al crecimiento de un periodo a otro. Para saber a cuánto ha ascendido desde entonces, pida "total": es el impacto frente a la recta anterior.',
  "Level change and slope change side by side, in currency and currency a period; or as in TREND_IMPACT":
    "Cambio de nivel y cambio de pendiente, uno junto a otro, en moneda y en moneda por periodo; o como en TREND_IMPACT",
  "Revenue of consecutive periods, at least three before the change and three from it on":
    "Ingreso de periodos consecutivos, al menos tres antes del cambio y tres a partir de él",
  "Position of the first changed period, counted from 1": "Posición del primer periodo cambiado, contando desde 1",
  position: "posición",
  '"changes" (when omitted), "total", "average", "range" or "table"':
    '"changes" (si se omite), "total", "average", "range" o "table"',
  "Flat at 100, then a step to 110 and growth of 2 per period":
    "Estable en 100, después un salto a 110 y 2 más cada periodo",
  "The total impact": "A cuánto ascendió",
  "series has 2 usable periods from changes_at: select at least 3 with numbers on either side":
    "series tiene 2 periodos utilizables desde changes_at: seleccione al menos 3 con números a cada lado",
  "changes_at is 1: type a whole number from 2 to 6": "changes_at es 1: escriba un número entero de 2 a 6",
  "people × hours × hourly cost": "personas × horas × lo que cuesta una hora",
  "Cost of the learners' time.": "Lo que cuesta el tiempo de los propios alumnos.",
  "A fully loaded cost includes the learners' time, which is often the largest part.":
    "Un coste completo incluye el tiempo de los alumnos, que a menudo es la parte mayor.",
  "Number of learners": "Cuántas personas aprendieron",
  people: "personas",
  "Hours per learner": "Horas que dedicó cada una",
  hours: "horas",
  "Hourly pay": "Salario por hora",
  "Employer on-costs as a rate, such as 30%; none when omitted":
    "Lo que el empleador paga además, por ejemplo 30 %; nada si se omite",
  "240 people, six hours each, at 38 an hour and a load of 30%":
    "240 personas, seis horas cada una, a 38 la hora y con un 30 % de cargas",
  "benefits_load is 30, outside 0 to 10: type 30% or 0.3": "benefits_load es 30, fuera de 0 a 10: escriba 30 % o 0,3",
  "people is -240: type 0 or a number above 0": "people es -240: escriba 0 o un número mayor que 0",
  "the cost allocated to these participants": "la parte de un coste que toca a estas personas",
  "Share of a one-off cost allocated to the participants evaluated.":
    "La parte de un coste único que corresponde a las personas de esta evaluación.",
  "The cost of a design is spread evenly over its users. Include in expected_users everyone who will use it in its lifetime, not only the users of this year.":
    "Un diseño que servirá a muchos se carga a todos por igual. Cuente en expected_users a todas las personas a las que servirá durante su vida útil, no solo a las de este año.",
  "Cost to allocate, such as design and development": "Coste que se comparte, como diseño y desarrollo",
  "Participants evaluated": "Personas de esta evaluación",
  "Total users of the design over its lifetime": "Personas a las que el diseño servirá en total",
  "Development of 56,000 for 110 managers, 25 of whom were trained":
    "Un desarrollo de 56.000 para 110 directivos, de los que se formó a 25",
  "participants is 125 and expected_users is 110: type at least as many expected users as participants":
    "participants es 125 y expected_users es 110: escriba al menos tantos usuarios previstos como participantes",
  "benefit over cost": "beneficio entre coste",
  "Benefit–cost ratio: benefit divided by cost.": "Relación beneficio-coste: beneficio dividido entre el coste.",
  "At 1 the benefit equals the cost. The ratio is not the return on investment: a ratio of 3 is a return of 200%. Published cases confuse the two.":
    "Con 1, el beneficio es igual al coste. No es el retorno de la inversión: una relación de 3 es un retorno del 200 %. Hay casos publicados que confunden ambos.",
  "Ratio, a cell for each cell of the arguments": "Relación, una celda por cada celda de los argumentos",
  "Contribution attributed to the programme": "Margen atribuido al programa",
  "cost is 0: type a number above 0": "cost es 0: escriba un número mayor que 0",
  "net benefit as a rate of the cost": "lo que se obtiene más allá del coste, como tasa",
  "Return on investment: benefit less cost, divided by cost.":
    "Retorno de la inversión (ROI): beneficio menos coste, dividido entre el coste.",
  "A rate: format it as a percentage instead of multiplying it by 100. Use contribution as the benefit: revenue overstates the return.":
    "Una tasa: muéstrela como porcentaje, sin multiplicarla por 100. Use el margen como beneficio: los ingresos exageran el retorno.",
  "Rate, a cell for each cell of the arguments: a benefit of three times the cost is 200%":
    "Tasa, una celda por cada celda de los argumentos: un beneficio de tres veces el coste es 200 %",
  "A benefit of 576,000 for a cost of 460,000, a return of 25.2%":
    "576.000 de beneficio por 460.000 de coste, un retorno del 25,2 %",
  "cost is -460000: type a number above 0": "cost es -460000: escriba un número mayor que 0",
  "months until the cost is recovered": "meses hasta que se ha pagado solo",
  "Payback period: months until the benefit covers the cost.":
    "Plazo de recuperación: meses hasta que el beneficio ha pagado el coste.",
  "Months, a cell for each cell of the arguments": "Meses, una celda por cada celda de los argumentos",
  "Months in which the benefit arose; 12 when omitted": "Meses en los que se obtuvo el beneficio; 12 si se omite",
  months: "meses",
  "benefit is 0: without a benefit the cost is never paid back, so type a benefit above 0":
    "benefit es 0: sin beneficio el coste nunca se recupera, así que escriba un beneficio mayor que 0",
  "a value scaled to a full year": "un valor tal como sería en un año",
  "Annualises a value observed over part of a year.":
    "Lleva a un año completo un valor observado en una parte del año.",
  "Use it only without seasonality: a half-year that includes the holiday season is not half of the year.":
    "Solo para un negocio sin estacionalidad: medio año que incluye la campaña navideña no es la mitad del año.",
  "Currency a year, a cell for each cell of the arguments":
    "Moneda por año, una celda por cada celda de los argumentos",
  "Total of the observed periods": "A cuánto ascendieron los periodos observados",
  "Number of observed periods": "Cuántos periodos fueron",
  "Periods per year: 12 months when omitted, 4 quarters, 52 weeks":
    "Periodos de un año: 12 meses si se omite, 4 trimestres, 52 semanas",
  "Seven months": "Siete meses",
  "periods_observed is 0: type a number above 0": "periods_observed es 0: escriba un número mayor que 0",
  "the result at a low, agreed and high share": "el aporte con una parte baja, acordada y alta",
  "Attributed revenue at a low, an agreed and a high share.": "El aporte con una parte baja, una acordada y una alta.",
  'baseline × uplift × share for each of the three shares; uplift × share when uplift_type is "amount"':
    'baseline × uplift × parte, para cada una de las tres partes; uplift × parte si uplift_type es "amount"',
  "A range with reasons is more credible than one number. Columns of cases give one row each.":
    "Un rango razonado se cree más fácilmente que una sola cifra. Las columnas con casos dan una fila para cada uno.",
  "Currency, three cells in a row: low, base, high": "Moneda, tres celdas en una fila: baja, base, alta",
  "Low-case share, such as 2%": "Parte prudente, por ejemplo 2 %",
  "Agreed share, such as 3%": "Parte acordada, por ejemplo 3 %",
  "High-case share, such as 5%": "Parte optimista, por ejemplo 5 %",
  "low is 0.03 and base is 0.02: type shares that rise from low to base to high":
    "low es 0,03 y base es 0,02: escriba partes que suban de low a base y a high",
  "every increase against every share": "cada aumento con cada parte",
  "Attributed revenue for every combination of uplift and share, as a grid with headings.":
    "El aporte para cada crecimiento con cada parte, en una cuadrícula con sus propios encabezados.",
  'baseline × uplift × pct for each pair; uplift × pct when uplift_type is "amount"':
    'baseline × uplift × pct para cada par; uplift × pct si uplift_type es "amount"',
  "Lets the sponsor choose a combination. Excel's own data table does the same but recalculates the whole workbook for each cell; this is one call.":
    "Deje que el patrocinador encuentre la celda en la que cree. La tabla de datos de Excel hace lo mismo y recalcula todo el libro por cada celda; esto es una sola llamada.",
  "Currency, with the shares as the first row and the uplifts as the first column":
    "Moneda, con las partes como primera fila y los aumentos como primera columna",
  "Growth rates, or increases in currency, depending on uplift_type: one row of the grid each":
    "Tasas de crecimiento, o aumentos en dinero si uplift_type así lo indica: una fila de la cuadrícula cada uno",
  "rate or currency, a cell each": "tasa o moneda, una celda cada una",
  "Shares: one column of the grid each": "Partes: una columna de la cuadrícula cada una",
  "baseline is 2 rows × 1 column: select one cell": "baseline es 2 filas × 1 columna: seleccione una sola celda",
  "which driver moves the result most": "qué cifra mueve más el resultado",
  "Sensitivity to each driver, varied in turn from its low to its high value, the widest swing first.":
    "Qué factor mueve más el resultado: cada uno por turno de su valor bajo al alto, primero la mayor variación.",
  "the product of all drivers at their base, with one at its low and then its high value, less fixed_cost":
    "el producto de todos los factores en su base, con uno en su valor bajo y después en el alto, menos fixed_cost",
  "Enter the drivers whose product is the result, such as baseline, growth, share and margin. The first row is the driver to agree with the sponsor; the last ones have little effect. Rows without any entry are skipped.":
    "Indique los factores cuyo producto es el aporte, como referencia, crecimiento, parte y margen. La primera fila es la cifra que hay que acordar con el patrocinador; las últimas tienen poco efecto. Las filas sin ningún dato se pasan por alto.",
  "Four columns, label, low, high and swing: a row for each driver, the widest swing first":
    "Cuatro columnas, etiqueta, bajo, alto y variación: una fila por factor, primero la mayor variación",
  "A name for each driver": "Un nombre para cada factor",
  "Agreed value of each driver": "Cada factor tal como se acordó",
  "any unit, a cell each": "cualquier unidad, una celda cada uno",
  "Low value of each driver": "Cada factor en su valor bajo",
  "High value of each driver": "Cada factor en su valor alto",
  "Cost subtracted from the product; none when omitted": "Coste que se resta del producto; nada si se omite",
  "labels has 2 values and lows has 1: select ranges of equal size":
    "labels tiene 2 valores y lows tiene 1: seleccione rangos del mismo tamaño",
  "an amount rounded down": "un importe redondo que afirma menos",
  "Rounds an amount down to a few significant digits, and a loss away from zero.":
    "Un importe redondeado a la baja a pocas cifras significativas; una pérdida, alejándose de cero.",
  "amount rounded down to that many significant digits, and a loss away from zero":
    "amount redondeado a la baja a esas cifras significativas; una pérdida, alejándose de cero",
  '147,337 suggests a precision that no attribution has; "about 140,000" does not. An amount within 0.01% of a round number becomes that number: 99.999 million is 100 million.':
    "147.337 aparenta una precisión que ninguna atribución tiene; «unos 140.000», no. Un importe a menos del 0,01 % de uno redondo es ese redondo, de modo que 99,999 millones son 100 millones.",
  "Amount to round": "Importe que se redondea",
  "Significant digits to keep, 1 to 15; 2 when omitted": "Cifras que se conservan, de 1 a 15; 2 si se omite",
  number: "número",
  "significant is 0: type a whole number from 1 to 15": "significant es 0: escriba un número entero de 1 a 15",
  "the result in one sentence": "el aporte en una frase",
  "The attributed result as one sentence for the sponsor.": "El aporte en una frase para el patrocinador, en inglés.",
  'Amounts are rounded down to two significant digits, three where the first is 1. If sponsor or date is blank, the sentence uses "if you credit it with", so that a proposal never reads like an agreement. In a workbook with the 1904 date system, enter the date as text.':
    'Los importes llevan dos cifras significativas, tres si la primera es 1, redondeados hacia afirmar menos. Deje vacío el patrocinador o la fecha y la frase inglesa dirá "if you credit it with" («si se le atribuye»), para que una propuesta nunca se lea como un acuerdo. En un libro con el sistema de fechas de 1904, dé la fecha como texto.',
  "Text, a cell for each cell of the arguments": "Texto, una celda por cada celda de los argumentos",
  "Sponsor who agreed to the share; blank if not agreed": "Quién aceptó la parte; vacío si nadie",
  text: "texto",
  "Agreement date; blank if not agreed": "Cuándo la aceptó; vacío si aún no",
  date: "fecha",
  'Currency in front of amounts: "$", "€", "CHF"; none when omitted':
    'Lo que va delante de un importe: "$", "€", "CHF"; nada si se omite',
  "Before an agreement": "Antes de que nadie haya aceptado",
  ...evidenceTexts,
  ...splitTexts,
};
