import type { FunctionTexts } from "../function-texts";

/** What the docblocks of evidence, and of the functions that go with it, say in Spanish, by their English text. */
export const evidenceTexts: FunctionTexts = {
  Evidence: "Evidencia",
  "how certain the increase is": "cuán seguro es el aumento",
  "the growth at which it pays for itself": "el crecimiento con el que se paga solo",
  "Growth over a baseline at which a programme pays for itself at an agreed share.":
    "Crecimiento sobre una referencia con el que un programa se paga solo con una parte acordada.",
  "The question before a launch: how much revenue has to grow until the attributed contribution recovers the cost. Compare it with DETECTABLE_UPLIFT, the smallest growth that would show.":
    "La pregunta antes de un inicio: cuánto deben crecer los ingresos para que la contribución atribuida recupere el coste. Compárelo con DETECTABLE_UPLIFT, el menor crecimiento que se vería.",
  "Rate, a cell for each cell of the arguments": "Tasa, una celda por cada celda de los argumentos",
  "Revenue that would come without the programme": "Ingreso que habría sin el programa",
  "Attribution share, such as 3%": "Parte atribuida, por ejemplo 3 %",
  "pct is 0: at a share of 0 no growth pays for the cost, so type the attribution share, such as 3%":
    "pct es 0: con una parte de 0 ningún crecimiento paga el coste, así que escriba la parte atribuida, por ejemplo 3 %",
  "against a control group, with its growth gap": "frente a un grupo de control, con su brecha de crecimiento",
  "Impact versus a control group, with the growth gap of both groups and months that depend on one another.":
    "Impacto frente a un grupo de control, con la brecha de crecimiento de ambos grupos y meses que dependen unos de otros.",
  "Σ (treated_after − control_after × ratio), where the ratio of both groups grows as before, as far as that is credible":
    "Σ (treated_after − control_after × razón), donde la razón de ambos grupos crece como antes, hasta donde es creíble",
  "The default where a control group exists. Neighbouring months depend on one another, so they count as fewer and the range is wider than that of CONTROL_IMPACT. The larger gap_allowed, the more of the growth gap before the launch is carried on; with 0 the ratio stays as it was. A period with an amount of 0 or less, a blank or a text in either group does not count.":
    "La opción por defecto cuando un grupo no participó. Los meses vecinos dependen unos de otros, por lo que cuentan como menos y el rango es más amplio que el de CONTROL_IMPACT. Cuanto mayor es gap_allowed, más se prolonga la brecha de crecimiento anterior al inicio; con 0 la razón queda como estaba. Un periodo con un importe de 0 o menos, una celda vacía o texto en alguno de los grupos no cuenta.",
  "Treated group's revenue of each period before the launch, at least six":
    "Ingreso del grupo participante en cada periodo antes del inicio, al menos seis",
  "Annual growth gap that would go undetected; 1% when omitted":
    "Brecha de crecimiento anual que pasaría inadvertida; 1 % si se omite",
  "Eight quarters before and four after, at 90%": "Ocho trimestres antes y cuatro después, al 90 %",
  "The same with a constant ratio": "Lo mismo con una razón constante",
  "treated_before and control_before have 3 usable periods with amounts above 0 in both: select at least 6":
    "treated_before y control_before tienen 3 periodos utilizables con importes mayores que 0 en ambos: seleccione al menos 6",
  "against its own season and growth": "frente a su propia temporada y crecimiento",
  "Impact versus a series' own season and growth, with months that depend on one another.":
    "Impacto frente a la temporada y el crecimiento propios de una serie, con meses que dependen unos de otros.",
  "Σ (after − level of the place in the season × growth), both fitted to the logarithm of before":
    "Σ (after − nivel del lugar en la temporada × crecimiento), ambos ajustados al logaritmo de before",
  "For data without a control group. It needs one and a half seasons, and at least 5 periods more than a season has places. Without a control group, everything else that changed is in this figure. A period with an amount of 0 or less, a blank or a text does not count and keeps its place.":
    "Cuando ningún grupo quedó fuera. Necesita temporada y media, y al menos 5 periodos más que los lugares de una temporada. Sin grupo de control, todo lo demás que cambió está en esta cifra. Un periodo con un importe de 0 o menos, una celda vacía o texto no cuenta y conserva su lugar.",
  "Revenue of each period before the launch, at least one and a half seasons":
    "Ingreso de cada periodo antes del inicio, al menos temporada y media",
  "Half-years that swing around a growing level": "Semestres que oscilan en torno a un nivel creciente",
  "before has 3 usable periods with an amount above 0 and a season has 2: select at least 7, or type a shorter season":
    "before tiene 3 periodos utilizables con un importe mayor que 0 y una temporada tiene 2: seleccione al menos 7, o escriba una temporada más corta",
  "what an earlier placebo launch shows": "lo que hallaría un inicio supuesto antes",
  "Placebo in time: what the comparison with a control group finds some periods before the launch.":
    "Placebo en el tiempo: lo que halla la comparación con un grupo de control algunos periodos antes del inicio.",
  "mean of ln(treated_before ÷ control_before) over the last periods − its mean before them":
    "media de ln(treated_before ÷ control_before) en los últimos periodos − su media anterior",
  "A sound comparison finds nothing where nothing was launched. TRUE means that the increase began before the launch: look for its cause, or leave those periods out with a reason.":
    "Una buena comparación no halla nada donde nada se inició. TRUE significa que el aumento empezó antes del inicio: busque su causa, o excluya esos periodos con una razón.",
  "Rate, three cells in a row: the change, the limit of chance, and TRUE where the change is above it":
    "Tasa, tres celdas en una fila: el cambio, el límite del azar y TRUE si el cambio lo supera",
  "Treated group's revenue of each period before the launch":
    "Ingreso del grupo participante en cada periodo antes del inicio",
  "Periods from the placebo launch to the real one, such as 3 or 6 months":
    "Cuánto antes del inicio se supone, por ejemplo 3 o 6 meses",
  "Confidence of the limit; 90% when omitted": "Confianza del límite; 90 % si se omite",
  "Two quarters before the launch": "Dos trimestres antes del inicio",
  "4 usable periods are left before the last 2: select at least 6, or type fewer periods":
    "Quedan 4 periodos utilizables antes de los últimos 2: seleccione al menos 6, o escriba menos periodos",
  "the smallest increase that would show": "el menor aumento que se vería",
  "Smallest increase that a comparison with a control group would show, nine times out of ten.":
    "Menor aumento que una comparación con un grupo de control mostraría nueve de cada diez veces.",
  "e^((t of the confidence + t of nine in ten) × standard error of the comparison) − 1":
    "e^((t de la confianza + t de nueve de cada diez) × error estándar de la comparación) − 1",
  "Before a launch, compare it with BREAKEVEN_UPLIFT: if an increase that pays is smaller than one that shows, evaluate longer, or let more groups take part.":
    "Antes de un inicio, compárelo con BREAKEVEN_UPLIFT: si un aumento que paga es menor que uno que se ve, evalúe más tiempo o haga participar a más grupos.",
  "Rate of the baseline": "Tasa de la referencia",
  "Periods that will be evaluated": "Periodos que se evaluarán",
  "Four quarters": "Cuatro trimestres",
  "how probable an increase above an amount is": "cuán probable es un aumento mayor que un importe",
  "Probability that the increase over a baseline exceeds an amount.":
    "Probabilidad de que el aumento sobre una referencia supere un importe.",
  "P(Student's t < ln((actual − amount) ÷ baseline) ÷ se)": "P(t de Student < ln((actual − amount) ÷ baseline) ÷ se)",
  "An amount of 0 asks for any increase; cost ÷ (share × margin) asks for one that recovers the cost. The degrees of freedom need not be whole.":
    "Un importe de 0 pregunta por cualquier aumento; coste ÷ (parte × margen) pregunta por uno que recupere el coste. Los grados de libertad pueden no ser enteros.",
  "Baseline revenue of the same periods": "Ingreso de referencia de los mismos periodos",
  "Standard error of ln(actual ÷ baseline)": "Error estándar de ln(actual ÷ baseline)",
  ratio: "razón",
  "Degrees of freedom of that error": "Grados de libertad de ese error",
  "Increase to be exceeded, below actual; nothing when omitted":
    "Aumento que se ha de superar, menor que actual; ninguno si se omite",
  "Any increase at all": "Cualquier aumento",
  "An increase of more than 20": "Un aumento de más de 20",
  "amount is 600 and actual is 517: type a number below actual":
    "amount es 600 y actual es 517: escriba un número menor que actual",
  "whether residuals depend on one another": "si los residuos dependen unos de otros",
  "Durbin–Watson statistic of residuals: whether neighbouring periods depend on one another.":
    "Estadístico de Durbin-Watson de los residuos: si los periodos vecinos dependen unos de otros.",
  "Σ (residual − the one before)² ÷ Σ residual²": "Σ (residuo − el anterior)² ÷ Σ residuo²",
  "Near 2 they do not; far below 2 neighbours are alike, and a range that takes them as independent is too narrow. A blank or a text leaves out both differences to it.":
    "Cerca de 2 no dependen; muy por debajo de 2 los vecinos se parecen, y un rango que los toma como independientes es demasiado estrecho. Una celda vacía o con texto excluye las dos diferencias con ella.",
  "Ratio, 0 to 4": "Razón, de 0 a 4",
  "Actual less fitted of each period, in order": "Real menos ajustado de cada periodo, en orden",
  "any unit, a cell a period": "cualquier unidad, una celda por periodo",
  "residuals has 2 usable periods: select at least 3 with numbers":
    "residuals tiene 2 periodos utilizables: seleccione al menos 3 con números",
  "whether one value stands out": "si un valor destaca",
  "Grubbs' test for one outlier: whether the most extreme value is farther off than chance explains.":
    "Prueba de Grubbs para un valor atípico: si el valor más extremo está más lejos de lo que explica el azar.",
  "G = |value − mean| ÷ standard deviation, for the value farthest from the mean":
    "G = |valor − media| ÷ desviación estándar, para el valor más alejado de la media",
  "G above the limit is an outlier. If something happened in that period, leave it out and give the reason; a value is not wrong because it is far off. The test is two-sided; for one side alone, double the significance.":
    "Un G por encima del límite es un valor atípico. Si algo ocurrió en ese periodo, exclúyalo y dé la razón; un valor no es erróneo por estar lejos. La prueba es bilateral; para un solo lado, duplique la significación.",
  "Three cells in a row: the position of the value, its G, and the limit":
    "Tres celdas en una fila: la posición del valor, su G y el límite",
  "The values to be tested": "Los valores que se prueban",
  "How often chance alone may exceed the limit; 5% when omitted":
    "Cuántas veces el azar por sí solo puede superar el límite; 5 % si se omite",
  "Uranium by mass spectrometer": "Uranio por espectrómetro de masas",
  "values is the same in every period: select a series that varies":
    "values es igual en todos los periodos: seleccione una serie que varíe",
  "Assumes that the benefit is spread evenly over the months. If it is known by month, use PAYBACK_PERIOD.":
    "El beneficio se reparte por igual entre los meses. Si se conoce mes a mes, use PAYBACK_PERIOD.",
  "when the running total covers the cost": "cuándo el total acumulado ha recuperado el coste",
  "Periods until contribution, added up one after the other, has recovered the cost.":
    "Periodos hasta que la contribución, sumada una tras otra, ha recuperado el coste.",
  "whole periods before the running total reaches cost + what is missing then ÷ profit of the next period":
    "periodos completos antes de que el total acumulado llegue a cost + lo que falta entonces ÷ ganancia del periodo siguiente",
  "Unlike PAYBACK_MONTHS it follows each period. Where a later loss takes the total below the cost again, the last time that it comes back counts. A blank or a text counts as 0.":
    "A diferencia de PAYBACK_MONTHS, sigue cada periodo. Si una pérdida posterior deja el total otra vez por debajo del coste, cuenta la última vez que vuelve. Una celda vacía o con texto cuenta como 0.",
  "Periods; 4.5 is halfway through the fifth": "Periodos; 4,5 es la mitad del quinto",
  "Attributed contribution of each period after launch": "Contribución atribuida de cada periodo tras el inicio",
  "profits of 2 periods add up to 3000, less than the cost of 5000: select more periods":
    "profits de 2 periodos suman 3000, menos que el coste de 5000: seleccione más periodos",
  "years at today's value, less the cost": "varios años a valor actual, menos el coste",
  "Value of a programme over several years at today's value, less its cost.":
    "Valor de un programa a lo largo de varios años a valor actual, menos su coste.",
  "What is learnt fades: persistence is the part of a year's contribution that is left in the year after it. Without one only the first year counts. Agree on both rates with finance, and show it beside the first year alone.":
    "Lo aprendido se desvanece: persistence es la parte de la contribución de un año que queda al año siguiente. Sin ella solo cuenta el primer año. Acuerde ambas tasas con finanzas y muéstrelo junto al primer año solo.",
  "Attributed contribution of the first year": "Contribución atribuida del primer año",
  "Part of a year's contribution that is left the year after; nothing when omitted":
    "Parte de la contribución de un año que queda al año siguiente; nada si se omite",
  "Discount rate a year; none when omitted": "Tasa de descuento anual; ninguna si se omite",
  "How many years count, the first included; 3 when omitted":
    "Cuántos años cuentan, incluido el primero; 3 si se omite",
  years: "años",
  "Half of it left each year, at 10% a year": "Cada año queda la mitad, al 10 % anual",
  "persistence is 1.5, outside 0 to 1: type 1.5% or 0.015": "persistence es 1,5, fuera de 0 a 1: escriba 1,5 % o 0,015",
};
