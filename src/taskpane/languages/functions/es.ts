import { evidenceTexts } from "./evidence/es";
import type { FunctionTexts } from "./function-texts";

/** What the docblocks say of the functions, in Spanish, by their English text. */
export const functionTexts: FunctionTexts = {
  Claim: "Aporte",
  "what the programme is credited with": "lo que se atribuye al programa",
  Isolate: "Aislar",
  "what would have happened anyway": "lo que habría ocurrido de todos modos",
  Cost: "Coste",
  "what the programme cost, fully loaded": "lo que costó el programa, a coste completo",
  Value: "Retorno",
  "what comes back for the cost": "lo que se obtiene a cambio del coste",
  Range: "Rango",
  "how the claim moves, and how to say it": "cómo varía el aporte y cómo expresarlo",
  Split: "Reparto",
  "credit between the components of an ecosystem": "atribución entre los componentes de un ecosistema",
  "the share of an increase, in money": "la parte de un aumento, en dinero",
  "Revenue credited to a programme: the baseline times its growth, times the share that the sponsor accepts.":
    "Ingreso atribuido a un programa: la referencia por su crecimiento y por la parte que acepta el patrocinador.",
  'baseline × uplift × pct; uplift × pct when uplift_type is "amount"':
    'baseline × uplift × pct; uplift × pct si uplift_type es "amount"',
  "The claim on the back of an envelope. Ask the sponsor which share of the increase it would be reasonable to credit, and type what they say. A fall in revenue gives a negative credit. The baseline is not used when the uplift is an amount.":
    "El aporte en una servilleta. Pregunte al patrocinador qué parte del aumento sería razonable atribuir y escriba lo que diga. Una caída de los ingresos da una atribución negativa. La referencia no se usa cuando el aumento es un importe.",
  "Currency, a cell for each cell of the arguments": "Moneda, una celda por cada celda de los argumentos",
  "Revenue that would have come anyway": "Ingreso que habría llegado de todos modos",
  currency: "moneda",
  "Growth over the baseline, such as 4%, or an increase in money if uplift_type says so":
    "Crecimiento sobre la referencia, por ejemplo 4 %, o un aumento en dinero si uplift_type así lo indica",
  "rate or currency": "tasa o moneda",
  "Share of the increase credited to the programme, such as 3%":
    "Parte del aumento que se atribuye al programa, por ejemplo 3 %",
  share: "parte",
  '"rate" (when omitted) or "amount"': '"rate" (si se omite) o "amount"',
  choice: "opción",
  "A third more revenue than 10 billion, of which the sponsor grants 3%":
    "Un tercio más de ingresos que 10 mil millones, de lo que el patrocinador concede el 3 %",
  "An increase that is known in money": "Un aumento que se conoce en dinero",
  "Two shares side by side, which spill": "Dos partes una junto a otra, que se desbordan",
  "pct is 3, outside 0 to 1: type 3% or 0.03": "pct es 3, fuera de 0 a 1: escriba 3 % o 0,03",
  '250000 looks like an amount: add "amount" as the last argument, or type the growth as a rate, 4%':
    '250000 parece un importe: añada "amount" como último argumento, o escriba el crecimiento como tasa, 4 %',
  "the same, times a margin": "lo mismo, por un margen",
  "Profit credited to a programme: the credited revenue times the contribution margin, since revenue is not profit.":
    "Beneficio atribuido a un programa: el ingreso atribuido por el margen de contribución, ya que un ingreso no es un beneficio.",
  'baseline × uplift × pct × margin; uplift × pct × margin when uplift_type is "amount"':
    'baseline × uplift × pct × margin; uplift × pct × margin si uplift_type es "amount"',
  "Compare this, not revenue, with what the programme cost. Use the contribution margin: what is left of an extra unit of revenue after the costs that come with it.":
    "Compare esto, y no el ingreso, con lo que costó el programa. Use el margen de contribución: lo que queda de una unidad adicional de ingreso tras los costes que conlleva.",
  "Contribution margin, such as 40%": "Margen de contribución, por ejemplo 40 %",
  "A sales rise of 39.9 million, 15.8% of it credited, at a margin of 9.8%":
    "Un alza de ventas de 39,9 millones, de la que se atribuye el 15,8 %, con un margen del 9,8 %",
  "margin is 40, outside 0 to 1: type 40% or 0.4": "margin es 40, fuera de 0 a 1: escriba 40 % o 0,4",
  "estimates, discounted for doubt": "estimaciones, descontada la duda",
  "An estimated improvement, discounted by the share that people credit and by how sure they are of it.":
    "Una mejora estimada, descontada según la parte que se atribuye y lo seguro que se está de ella.",
  "Where there is no control group, ask those who did the work for three numbers: what improved, which share of it came from the programme, how sure they are. Counting only the sure part errs on the side of claiming less.":
    "Donde no haya grupo de control, pida tres cifras a quienes hicieron el trabajo: qué mejoró, qué parte se debió al programa y hasta qué punto están seguros. Contar solo la parte segura es pecar de prudente.",
  "Currency, a cell for each estimate": "Moneda, una celda por estimación",
  "The improvement, in money": "La mejora, en dinero",
  "Share of it that the estimator credits to the programme, such as 65%":
    "Parte de ella que quien estima atribuye al programa, por ejemplo 65 %",
  "How sure the estimator is of that share, such as 70%":
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
  "An increase has many fathers: a price list, a competitor's mistake, a good year. Let the owners of each agree on their shares, and let the page show what nobody claims. More than 100% would count the same money twice and is refused. Rows in which nothing is filled in are skipped.":
    "Un aumento tiene muchos padres: una lista de precios, un error de la competencia, un buen año. Deje que los responsables de cada uno acuerden sus partes, y que la página muestre lo que nadie reclama. Más del 100 % contaría dos veces el mismo dinero y se rechaza. Las filas sin ningún dato se pasan por alto.",
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
  "The share of an increase that nobody has claimed yet.": "La parte de un aumento que nadie ha reclamado todavía.",
  "1 − the sum of the shares": "1 − la suma de las partes",
  "Put it beside the shares of several programmes: while it is 0% or more, no money is counted twice.":
    "Póngalo junto a las partes de varios programas: mientras sea 0 % o más, ningún dinero se cuenta dos veces.",
  "Rate, 0% to 100%": "Tasa, de 0 % a 100 %",
  "Shares of one amount": "Partes de un mismo importe",
  "the share at which it pays for itself": "la parte con la que se paga solo",
  "Share of an increase at which a programme pays for itself.":
    "Parte de un aumento con la que un programa se paga solo (punto de equilibrio).",
  'Often the strongest sentence of all: "it pays for itself if you credit only 0.9%". Above 100% the increase cannot pay for the programme, whatever its share.':
    "A menudo la frase más fuerte de todas: «se paga solo con atribuirle apenas el 0,9 %». Por encima del 100 %, el aumento no puede pagar el programa, sea cual sea su parte.",
  "Rate, above 100% if the increase cannot pay for the programme":
    "Tasa, superior al 100 % si el aumento no puede pagar el programa",
  "Increase in revenue over the baseline": "Aumento de los ingresos sobre la referencia",
  "Fully loaded cost of the programme": "Coste completo del programa",
  "Contribution margin, such as 40%; 100% when omitted, which pays the cost out of revenue":
    "Margen de contribución, por ejemplo 40 %; 100 % si se omite, lo que paga el coste con los ingresos",
  "incremental is 0: without an increase no share pays for the cost, so choose another baseline":
    "incremental es 0: sin aumento ninguna parte paga el coste, así que elija otra referencia",
  "the increase beyond what the market grew": "el aumento más allá de lo que creció el mercado",
  "Increase in revenue beyond the market's own growth.":
    "Aumento de los ingresos más allá del crecimiento del propio mercado.",
  'The plainest answer to "the whole market grew". Take the growth from a source that the sponsor trusts, and name it.':
    "La respuesta más sencilla a «creció todo el mercado». Tome el crecimiento de una fuente en la que confíe el patrocinador, y cítela.",
  "Currency, negative when the market grew faster": "Moneda, negativa si el mercado creció más rápido",
  "Revenue before, scaled to as many periods as the actual":
    "Ingreso anterior, ajustado a tantos periodos como el real",
  "Revenue after": "Ingreso posterior",
  "Growth of the market between them, such as 8%": "Crecimiento del mercado entre ambos, por ejemplo 8 %",
  rate: "tasa",
  "From 85 to 96.9 million in a market that grew by 8%": "De 85 a 96,9 millones en un mercado que creció un 8 %",
  "market_growth is 12, outside -1 to 10: type 12% or 0.12":
    "market_growth es 12, fuera de -1 a 10: escriba 12 % o 0,12",
  "against the same period a year before": "frente al mismo periodo del año anterior",
  "Impact against the same periods of the season before the launch, such as the same months of the year before.":
    "Impacto frente a los mismos periodos de la temporada anterior al inicio, como los mismos meses del año anterior.",
  "Σ (actual − the same period of the season before × (1 + market_growth))":
    "Σ (real − el mismo periodo de la temporada anterior × (1 + market_growth))",
  "It takes the season out without any statistics, and leaves a trend in. A second season after the launch is compared with that same one before it, grown once more by the market, since the first season after the launch already holds the impact. It gives no range.":
    "Elimina la estacionalidad sin ninguna estadística, pero deja la tendencia. Una segunda temporada tras el inicio se compara con la misma de antes, con un crecimiento más del mercado, ya que la primera temporada tras el inicio ya contiene el impacto. No da ningún rango.",
  'Currency; for "table" a row for each period with actual, expected, impact and cumulative impact':
    'Moneda; con "table", una fila por periodo con valor real, esperado, impacto e impacto acumulado',
  "Revenue of each period before the launch, at least a whole season":
    "Ingreso de cada periodo antes del inicio, al menos una temporada completa",
  "currency, a cell a period": "moneda, una celda por periodo",
  "Revenue of each period after it": "Ingreso de cada periodo posterior",
  "Periods of a season: 12 months when omitted, 4 quarters, 52 weeks":
    "Periodos de una temporada: 12 meses si se omite, 4 trimestres, 52 semanas",
  periods: "periodos",
  "Growth of the market from one season to the next; none when omitted":
    "Crecimiento del mercado de una temporada a la siguiente; ninguno si se omite",
  '"total" (when omitted), "average" or "table"': '"total" (si se omite), "average" o "table"',
  Quarters: "Trimestres",
  "In a market that grew by 5%": "En un mercado que creció un 5 %",
  "before has 2 periods and a season has 4: select at least a whole season, or type a shorter season":
    "before tiene 2 periodos y una temporada tiene 4: seleccione al menos una temporada completa, o escriba una más corta",
  'output is "range", which this method does not give: type "total", "average" or "table"':
    'output es "range", que este método no da: escriba "total", "average" o "table"',
  "how much more the treated group rose": "cuánto más subió el grupo participante",
  "Difference-in-differences: how much more the treated group rose than the control group, from mean to mean.":
    "Diferencias en diferencias: cuánto más subió el grupo participante que el grupo de control, de media a media.",
  "(mean of treated_after − mean of treated_before) − (mean of control_after − mean of control_before)":
    "(media de treated_after − media de treated_before) − (media de control_after − media de control_before)",
  "It holds where both groups would have changed alike without the programme: show that they did before the launch. The ranges may differ in size. Blanks and text in them are left out.":
    "Es válido cuando ambos grupos habrían cambiado igual sin el programa: muestre que así fue antes del inicio. Los rangos pueden ser de distinto tamaño. Las celdas vacías y el texto que contengan no se cuentan.",
  "Currency a period, the difference of the means": "Moneda por periodo, la diferencia de las medias",
  "Treated group before the launch": "Grupo participante antes del inicio",
  "currency, a cell a period or unit": "moneda, una celda por periodo o unidad",
  "Treated group after the launch": "Grupo participante después del inicio",
  "Control group before the launch": "Grupo de control antes del inicio",
  "Control group after the launch": "Grupo de control después del inicio",
  "Employment in New Jersey and Pennsylvania": "Empleo en Nueva Jersey y Pensilvania",
  "treated_after holds no numbers: select at least one cell with a number":
    "treated_after no contiene números: seleccione al menos una celda con un número",
  "against a line through the periods before": "frente a una recta ajustada a los periodos anteriores",
  "Impact beyond the trend: a straight line through the periods before the launch, carried over the periods after it.":
    "Impacto más allá de la tendencia: una recta ajustada a los periodos anteriores al inicio y prolongada sobre los posteriores.",
  "Σ (actual − (a + b × period)), where a and b are the INTERCEPT and SLOPE of the periods before":
    "Σ (real − (a + b × periodo)), donde a y b son INTERCEPT (INTERSECCION.EJE) y SLOPE (PENDIENTE) de los periodos anteriores",
  "For revenue that grew anyway. The range says how far chance alone could move the total. It takes months as independent, which is too narrow where they are not: PATTERN_IMPACT has the wider range. A blank or text is a period whose revenue is not known; it keeps its place.":
    "Para ingresos que ya crecían. El rango dice hasta dónde el azar por sí solo podría mover el total. Toma los meses como independientes, lo que es demasiado estrecho cuando no lo son: PATTERN_IMPACT da el rango más amplio. Una celda vacía o con texto es un periodo cuyo ingreso se desconoce; conserva su lugar.",
  'Currency; for "range" low, total and high; for "table" a row for each period':
    'Moneda; con "range", valor bajo, total y alto; con "table", una fila por periodo',
  "Revenue of each period before the launch, at least three": "Ingreso de cada periodo antes del inicio, al menos tres",
  '"total" (when omitted), "average", "range" or "table"': '"total" (si se omite), "average", "range" o "table"',
  "Confidence of the range; 90% when omitted": "Confianza del rango; 90 % si se omite",
  "What chance could make of it, at 90%": "Lo que el azar podría hacer de ello, al 90 %",
  "The same, for each period": "Lo mismo, para cada periodo",
  "before has 2 usable periods: select at least 3 with numbers":
    "before tiene 2 periodos utilizables: seleccione al menos 3 con números",
  "confidence is 90: type a share above 0 and below 1, such as 90% or 0.9":
    "confidence es 90: escriba una parte mayor que 0 y menor que 1, por ejemplo 90 % o 0,9",
  "against a line times the usual season": "frente a una recta por la estacionalidad habitual",
  "Impact beyond trend and season, by the ratio-to-moving-average method.":
    "Impacto más allá de la tendencia y la estacionalidad, por el método de la razón a la media móvil.",
  "Σ (actual − (a + b × period) × seasonal index); the line is fitted to before ÷ index":
    "Σ (real − (a + b × periodo) × índice estacional); la recta se ajusta a before ÷ índice",
  "The ratio-to-moving-average method, which is classical multiplicative decomposition: the index of a month is the mean of its ratios to the centred moving average, scaled so that the indices average 1. Needs two whole seasons before the launch. The range counts a degree of freedom for each index but one and takes the indices as known. It takes months as independent, which is too narrow where they are not: PATTERN_IMPACT has the wider range.":
    "El método de la razón a la media móvil, es decir, la descomposición multiplicativa clásica: el índice de un mes es la media de sus razones a la media móvil centrada, escalada para que los índices promedien 1. Necesita dos temporadas completas antes del inicio. El rango descuenta un grado de libertad por cada índice menos uno y toma los índices como conocidos. Toma los meses como independientes, lo que es demasiado estrecho cuando no lo son: PATTERN_IMPACT da el rango más amplio.",
  "Revenue of each period before the launch, at least two seasons, none below 0":
    "Ingreso de cada periodo antes del inicio, al menos dos temporadas, ninguno menor que 0",
  "Half-years that swing by a fifth around 100, then 30 more than that":
    "Semestres que oscilan un quinto en torno a 100, y después 30 más que eso",
  "before has 3 periods and a season has 2: select at least two whole seasons, or type a shorter season":
    "before tiene 3 periodos y una temporada tiene 2: seleccione al menos dos temporadas completas, o escriba una temporada más corta",
  "before holds -120 in period 2: a seasonal index needs amounts of 0 or more, so select such a series or use TREND_IMPACT":
    "before contiene -120 en el periodo 2: un índice estacional necesita importes de 0 o más, así que seleccione una serie así o use TREND_IMPACT",
  "against a group that did not take part": "frente a un grupo que no participó",
  "Impact against a control group, by time-based regression: the treated group as a line of the control before the launch.":
    "Impacto frente a un grupo de control, por regresión temporal: el grupo participante como recta del de control antes del inicio.",
  "Σ (treated_after − (a + b × control_after)), where a and b are the INTERCEPT and SLOPE of treated_before on control_before":
    "Σ (treated_after − (a + b × control_after)), donde a y b son INTERCEPT (INTERSECCION.EJE) y SLOPE (PENDIENTE) de treated_before sobre control_before",
  "The strongest account where a group did not take part and moved as the treated one did. The range adds the scatter of the periods and the line's own uncertainty. It takes months as independent, which is too narrow where they are not: CONTROL_GROWTH_IMPACT has the wider range. Several columns of control are several groups, each with a slope of its own. A period counts where the revenue of all groups is known.":
    "La prueba más sólida cuando un grupo no participó y se movía como el participante. El rango suma la dispersión de los periodos y la incertidumbre de la propia recta. Toma los meses como independientes, lo que es demasiado estrecho cuando no lo son: CONTROL_GROWTH_IMPACT da el rango más amplio. Varias columnas de control son varios grupos, cada uno con su pendiente. Un periodo cuenta cuando se conoce el ingreso de todos los grupos.",
  "Treated group's revenue of each period before the launch, at least three":
    "Ingreso del grupo participante en cada periodo antes del inicio, al menos tres",
  "Control group's revenue of the same periods": "Ingreso del grupo de control en los mismos periodos",
  "Treated group's revenue of each period after the launch":
    "Ingreso del grupo participante en cada periodo después del inicio",
  "With a control that does not fit as well, at 90%": "Con un control que no se ajusta tan bien, al 90 %",
  "treated_after has 2 values and control_after has 1: select ranges of equal size":
    "treated_after tiene 2 valores y control_after tiene 1: seleccione rangos del mismo tamaño",
  "control_before is the same in every period: select a series that varies":
    "control_before es igual en todos los periodos: seleccione una serie que varíe",
  "the jump and the bend of a series": "el salto y el quiebre de una serie",
  "Interrupted time series: how far level and slope of a series changed at a point.":
    "Serie temporal interrumpida: cuánto cambiaron el nivel y la pendiente de una serie en un punto.",
  "β₂ and β₃ of y = β₀ + β₁t + β₂D + β₃(t − t₀)D, where D is 1 from t₀ = changes_at on":
    "β₂ y β₃ de y = β₀ + β₁t + β₂D + β₃(t − t₀)D, donde D es 1 a partir de t₀ = changes_at",
  'The level change is the jump at the first changed period, the slope change what is added to the growth from period to period. For what that came to since, ask for "total": it is the impact against the line before.':
    'El cambio de nivel es el salto en el primer periodo cambiado; el cambio de pendiente, lo que se añade al crecimiento de un periodo a otro. Para saber a cuánto ha ascendido desde entonces, pida "total": es el impacto frente a la recta anterior.',
  "Level change and slope change side by side, in currency and currency a period; or as in TREND_IMPACT":
    "Cambio de nivel y cambio de pendiente, uno junto a otro, en moneda y en moneda por periodo; o como en TREND_IMPACT",
  "Revenue of consecutive periods, at least three before the change and three from it on":
    "Ingreso de periodos consecutivos, al menos tres antes del cambio y tres a partir de él",
  "Position of the first changed period, counted from 1": "Posición del primer periodo cambiado, contando desde 1",
  position: "posición",
  '"changes" (when omitted), "total", "average", "range" or "table"':
    '"changes" (si se omite), "total", "average", "range" o "table"',
  "Flat at 100, then a jump to 110 and 2 more each period":
    "Estable en 100, después un salto a 110 y 2 más cada periodo",
  "What that came to": "A cuánto ascendió",
  "series has 2 usable periods from changes_at: select at least 3 with numbers on either side":
    "series tiene 2 periodos utilizables desde changes_at: seleccione al menos 3 con números a cada lado",
  "changes_at is 1: type a whole number from 2 to 6": "changes_at es 1: escriba un número entero de 2 a 6",
  "people × hours × what an hour costs": "personas × horas × lo que cuesta una hora",
  "What the learners' own time costs.": "Lo que cuesta el tiempo de los propios alumnos.",
  "A cost that leaves out the learners' time is not fully loaded, and a finance partner will say so. It is often the largest part.":
    "Un coste que omite el tiempo de los alumnos no es completo, y el área financiera lo dirá. A menudo es la parte mayor.",
  "How many people learnt": "Cuántas personas aprendieron",
  people: "personas",
  "Hours that each of them spent": "Horas que dedicó cada una",
  hours: "horas",
  "Pay for an hour": "Salario por hora",
  "What the employer pays on top, such as 30%; nothing when omitted":
    "Lo que el empleador paga además, por ejemplo 30 %; nada si se omite",
  "240 people, six hours each, at 38 an hour and a load of 30%":
    "240 personas, seis horas cada una, a 38 la hora y con un 30 % de cargas",
  "benefits_load is 30, outside 0 to 10: type 30% or 0.3": "benefits_load es 30, fuera de 0 a 10: escriba 30 % o 0,3",
  "people is -240: type 0 or a number above 0": "people es -240: escriba 0 o un número mayor que 0",
  "the part of a cost due to these people": "la parte de un coste que toca a estas personas",
  "The part of a one-off cost that falls to the people of this evaluation.":
    "La parte de un coste único que corresponde a las personas de esta evaluación.",
  "A design that will serve many is charged to each of them alike. Count in expected_users everybody whom it will serve in its lifetime, not only those of this year.":
    "Un diseño que servirá a muchos se carga a todos por igual. Cuente en expected_users a todas las personas a las que servirá durante su vida útil, no solo a las de este año.",
  "Cost to be shared, such as design and development": "Coste que se comparte, como diseño y desarrollo",
  "People of this evaluation": "Personas de esta evaluación",
  "People whom the design will serve in all": "Personas a las que el diseño servirá en total",
  "Development of 56,000 for 110 managers, 25 of whom were trained":
    "Un desarrollo de 56.000 para 110 directivos, de los que se formó a 25",
  "participants is 125 and expected_users is 110: type at least as many expected users as participants":
    "participants es 125 y expected_users es 110: escriba al menos tantos usuarios previstos como participantes",
  "benefit over cost": "beneficio entre coste",
  "Benefit–cost ratio: how often the benefit holds the cost.":
    "Relación beneficio-coste: cuántas veces el beneficio contiene el coste.",
  "1 pays the cost back exactly. It is not the return on investment: a ratio of 3 is a return of 200%. Published cases print the one as the other, and a finance partner notices.":
    "1 recupera exactamente el coste. No es el retorno de la inversión: una relación de 3 es un retorno del 200 %. Hay casos publicados que dan una cosa por la otra, y el área financiera lo nota.",
  "Ratio, a cell for each cell of the arguments": "Relación, una celda por cada celda de los argumentos",
  "Profit credited to the programme": "Beneficio atribuido al programa",
  "cost is 0: type a number above 0": "cost es 0: escriba un número mayor que 0",
  "what comes back beyond the cost, as a rate": "lo que se obtiene más allá del coste, como tasa",
  "Return on investment: benefit less cost, divided by cost.":
    "Retorno de la inversión (ROI): beneficio menos coste, dividido entre el coste.",
  "A rate, to be shown as a percentage and not multiplied by 100. The benefit is profit: revenue would flatter it.":
    "Una tasa, que se muestra como porcentaje y no se multiplica por 100. El beneficio es ganancia: el ingreso lo haría parecer mejor.",
  "Rate, a cell for each cell of the arguments: a benefit of three times the cost is 200%":
    "Tasa, una celda por cada celda de los argumentos: un beneficio de tres veces el coste es 200 %",
  "576,000 of profit for 460,000 of cost, a return of 25.2%":
    "576.000 de beneficio por 460.000 de coste, un retorno del 25,2 %",
  "cost is -460000: type a number above 0": "cost es -460000: escriba un número mayor que 0",
  "months until it has paid for itself": "meses hasta que se ha pagado solo",
  "Months until the benefit has paid for the cost.":
    "Plazo de recuperación: meses hasta que el beneficio ha pagado el coste.",
  "Months, a cell for each cell of the arguments": "Meses, una celda por cada celda de los argumentos",
  "Months over which the benefit was earned; 12 when omitted":
    "Meses en los que se obtuvo el beneficio; 12 si se omite",
  months: "meses",
  "benefit is 0: without a benefit the cost is never paid back, so type a benefit above 0":
    "benefit es 0: sin beneficio el coste nunca se recupera, así que escriba un beneficio mayor que 0",
  "a value as it would be over a year": "un valor tal como sería en un año",
  "What some periods came to, as it would be over a whole year.":
    "A lo que ascendieron unos periodos, tal como sería en un año completo.",
  "Only for a business without seasons: half a year that holds the holiday trade is not half of the year.":
    "Solo para un negocio sin estacionalidad: medio año que incluye la campaña navideña no es la mitad del año.",
  "Currency a year, a cell for each cell of the arguments":
    "Moneda por año, una celda por cada celda de los argumentos",
  "What the observed periods came to": "A cuánto ascendieron los periodos observados",
  "How many periods that took": "Cuántos periodos fueron",
  "Periods of a year: 12 months when omitted, 4 quarters, 52 weeks":
    "Periodos de un año: 12 meses si se omite, 4 trimestres, 52 semanas",
  "Seven months": "Siete meses",
  "periods_observed is 0: type a number above 0": "periods_observed es 0: escriba un número mayor que 0",
  "the claim at a low, agreed and high share": "el aporte con una parte baja, acordada y alta",
  "The claim at a low, an agreed and a high share.": "El aporte con una parte baja, una acordada y una alta.",
  'baseline × uplift × share for each of the three shares; uplift × share when uplift_type is "amount"':
    'baseline × uplift × parte, para cada una de las tres partes; uplift × parte si uplift_type es "amount"',
  "A range with reasons is believed more readily than one number. Columns of cases give a row for each.":
    "Un rango razonado se cree más fácilmente que una sola cifra. Las columnas con casos dan una fila para cada uno.",
  "Currency, three cells in a row: low, base, high": "Moneda, tres celdas en una fila: baja, base, alta",
  "Cautious share, such as 2%": "Parte prudente, por ejemplo 2 %",
  "Agreed share, such as 3%": "Parte acordada, por ejemplo 3 %",
  "Hopeful share, such as 5%": "Parte optimista, por ejemplo 5 %",
  "low is 0.03 and base is 0.02: type shares that rise from low to base to high":
    "low es 0,03 y base es 0,02: escriba partes que suban de low a base y a high",
  "every increase against every share": "cada aumento con cada parte",
  "The claim for every uplift against every share, as a grid with its own headings.":
    "El aporte para cada crecimiento con cada parte, en una cuadrícula con sus propios encabezados.",
  'baseline × uplift × pct for each pair; uplift × pct when uplift_type is "amount"':
    'baseline × uplift × pct para cada par; uplift × pct si uplift_type es "amount"',
  "Let the sponsor find the cell they believe. Excel's own data table does the same and recalculates the whole workbook for each cell; this is one call.":
    "Deje que el patrocinador encuentre la celda en la que cree. La tabla de datos de Excel hace lo mismo y recalcula todo el libro por cada celda; esto es una sola llamada.",
  "Currency, with the shares as the first row and the uplifts as the first column":
    "Moneda, con las partes como primera fila y los aumentos como primera columna",
  "Growth rates, or increases in money if uplift_type says so: a row of the grid each":
    "Tasas de crecimiento, o aumentos en dinero si uplift_type así lo indica: una fila de la cuadrícula cada uno",
  "rate or currency, a cell each": "tasa o moneda, una celda cada una",
  "Shares: a column of the grid each": "Partes: una columna de la cuadrícula cada una",
  "baseline is 2 rows × 1 column: select one cell": "baseline es 2 filas × 1 columna: seleccione una sola celda",
  "which number moves the result most": "qué cifra mueve más el resultado",
  "Which driver moves the result most: each one in turn from its low to its high value, the widest swing first.":
    "Qué factor mueve más el resultado: cada uno por turno de su valor bajo al alto, primero la mayor variación.",
  "the product of all drivers at their base, with one at its low and then its high value, less fixed_cost":
    "el producto de todos los factores en su base, con uno en su valor bajo y después en el alto, menos fixed_cost",
  "Give the drivers whose product is the claim, such as baseline, growth, share and margin. The first row is the number to settle with the sponsor; the last ones are not worth an argument. Rows in which nothing is filled in are skipped.":
    "Indique los factores cuyo producto es el aporte, como referencia, crecimiento, parte y margen. La primera fila es la cifra que hay que acordar con el patrocinador; por las últimas no vale la pena discutir. Las filas sin ningún dato se pasan por alto.",
  "Four columns, label, low, high and swing: a row for each driver, the widest swing first":
    "Cuatro columnas, etiqueta, bajo, alto y variación: una fila por factor, primero la mayor variación",
  "A name for each driver": "Un nombre para cada factor",
  "Each driver as agreed": "Cada factor tal como se acordó",
  "any unit, a cell each": "cualquier unidad, una celda cada uno",
  "Each driver at its low value": "Cada factor en su valor bajo",
  "Each driver at its high value": "Cada factor en su valor alto",
  "Cost taken off the product; nothing when omitted": "Coste que se resta del producto; nada si se omite",
  "labels has 2 values and lows has 1: select ranges of equal size":
    "labels tiene 2 valores y lows tiene 1: seleccione rangos del mismo tamaño",
  "a round amount that claims less": "un importe redondo que afirma menos",
  "An amount rounded to a few figures, always towards claiming less.":
    "Un importe redondeado a pocas cifras, siempre hacia afirmar menos.",
  "amount rounded down to so many significant figures, and a loss rounded up":
    "amount redondeado a la baja a esas cifras significativas; una pérdida, al alza",
  '147,337 pretends to a precision that no attribution has; "about 140,000" does not. An amount within 0.01% of a round one is that round one, so that 99.999 million is 100 million.':
    "147.337 aparenta una precisión que ninguna atribución tiene; «unos 140.000», no. Un importe a menos del 0,01 % de uno redondo es ese redondo, de modo que 99,999 millones son 100 millones.",
  "Amount to round": "Importe que se redondea",
  "Figures to keep, 1 to 15; 2 when omitted": "Cifras que se conservan, de 1 a 15; 2 si se omite",
  number: "número",
  "significant is 0: type a whole number from 1 to 15": "significant es 0: escriba un número entero de 1 a 15",
  "the claim in one sentence": "el aporte en una frase",
  "The claim as one sentence for the sponsor.": "El aporte en una frase para el patrocinador, en inglés.",
  'Amounts have two significant figures, three where the first is 1, rounded towards claiming less. Leave sponsor or date blank and the sentence says "if you credit it with", so that a proposal never reads like an agreement. In a workbook with the 1904 date system give the date as a text.':
    'Los importes llevan dos cifras significativas, tres si la primera es 1, redondeados hacia afirmar menos. Deje vacío el patrocinador o la fecha y la frase inglesa dirá "if you credit it with" («si se le atribuye»), para que una propuesta nunca se lea como un acuerdo. En un libro con el sistema de fechas de 1904, dé la fecha como texto.',
  "Text, a cell for each cell of the arguments": "Texto, una celda por cada celda de los argumentos",
  "Who agreed to the share; blank when nobody has": "Quién aceptó la parte; vacío si nadie",
  text: "texto",
  "When they agreed; blank when they have not": "Cuándo la aceptó; vacío si aún no",
  date: "fecha",
  'What stands before an amount: "$", "€", "CHF"; nothing when omitted':
    'Lo que va delante de un importe: "$", "€", "CHF"; nada si se omite',
  "Before anybody has agreed": "Antes de que nadie haya aceptado",
  "by what each component adds on average": "según lo que añade de media cada componente",
  "Credit to the components of an ecosystem by their Shapley value, from the outcome seen for each combination of them.":
    "Atribución a los componentes de un ecosistema según su valor de Shapley, a partir del resultado observado con cada combinación de ellos.",
  "for each component the mean, over every order of introduction, of what it adds to the outcome":
    "para cada componente, la media, sobre todos los órdenes de introducción, de lo que añade al resultado",
  "Give a row for each combination of components that was in use somewhere, and the outcome there: regions with eLearning alone, with eLearning and coaching, and so on. The first row may hold the components' names. The combination of none counts 0 unless it has a row; then only what lies beyond it is split. It is the one split that adds up to the whole, treats equals alike and gives nothing to what adds nothing. Up to 16 components.":
    "Dé una fila para cada combinación de componentes que se usó en algún lugar, y el resultado allí: regiones solo con eLearning, con eLearning y coaching, etc. La primera fila puede contener los nombres de los componentes. La combinación sin ninguno cuenta 0 salvo que tenga una fila; entonces solo se reparte lo que la supera. Es el único reparto que suma el total, trata igual lo que es igual y no da nada a lo que nada añade. Hasta 16 componentes.",
  "Three columns, label, share and amount: a row for each component":
    "Tres columnas, etiqueta, parte e importe: una fila por componente",
  "A row for each combination and a column for each component: 1 where it was in use, 0 where not":
    "Una fila por combinación y una columna por componente: 1 donde se usó, 0 donde no",
  "0 or 1, a table": "0 o 1, una tabla",
  "The outcome of each combination": "El resultado de cada combinación",
  "currency, a cell a row": "moneda, una celda por fila",
  'For a combination without a row: "error" (when omitted), or "best_subset" to count it as the best observed combination within it':
    'Para una combinación sin fila: "error" (si se omite), o "best_subset" para contarla como la mejor combinación observada dentro de ella',
  "A runway that four airlines share, who would need 8, 11, 13 and 18 of it; the larger need covers the smaller":
    "Una pista que comparten cuatro aerolíneas, que necesitarían 8, 11, 13 y 18 de ella; la necesidad mayor cubre la menor",
  'no outcome for Coaching: add a row for each, or type "best_subset" as the last argument':
    'no hay resultado para Coaching: añada una fila para cada uno, o escriba "best_subset" como último argumento',
  "Coaching holds 2 in row 2: type 1 where it was in use and 0 where not":
    "Coaching contiene 2 en la fila 2: escriba 1 donde se usó y 0 donde no",
  "by what would be lost without each step": "según lo que se perdería sin cada paso",
  "Credit to the steps of learners' journeys, by what would be lost if each step were taken away.":
    "Atribución a los pasos de los recorridos de aprendizaje, según lo que se perdería si se quitara cada paso.",
  "all outcomes × the step's removal effect ÷ the sum of removal effects":
    "todos los resultados × el efecto de eliminación del paso ÷ la suma de los efectos de eliminación",
  "The journeys make a Markov chain: from each step the next is taken as often as it was in the data. A step's removal effect is the part of the earning journeys that would be lost if every journey stopped there. Include the journeys that earned nothing, with 0: without them every step looks indispensable. Each journey counts once, whatever it earned; spellings that differ only in capitals are one step.":
    "Los recorridos forman una cadena de Markov: desde cada paso se toma el siguiente con la frecuencia que tenía en los datos. El efecto de eliminación de un paso es la parte de los recorridos con ingresos que se perdería si todos los recorridos terminaran ahí. Incluya con 0 los recorridos que no aportaron nada: sin ellos, todos los pasos parecen imprescindibles. Cada recorrido cuenta una vez, aporte lo que aporte; las grafías que solo difieren en mayúsculas son un mismo paso.",
  "Three columns, label, share and amount: a row for each step":
    "Tres columnas, etiqueta, parte e importe: una fila por paso",
  'A learner\'s journey in each cell, its steps in order: "eLearning > Coaching > Community"':
    'El recorrido de un alumno en cada celda, sus pasos en orden: "eLearning > Coaching > Community"',
  "What each journey earned; 0 for one that earned nothing": "Lo que aportó cada recorrido; 0 si no aportó nada",
  "currency, a cell each": "moneda, una celda cada una",
  "outcomes are all 0: no journey earned anything, so select journeys of which some did":
    "outcomes son todos 0: ningún recorrido aportó nada, así que seleccione recorridos de los que alguno aportara",
  "outcomes is -5: type 0 or a number above 0": "outcomes es -5: escriba 0 o un número mayor que 0",
  ...evidenceTexts,
};
