import type { Phrases } from "../phrases";

/** What the layers below the pane say, by their English text. */
export const phrases: Phrases = {
  "{amount:money}": "{amount}",
  "{share:rate} of the {increase:money} increase": "el {share} del aumento de {increase}",
  "Learning earned about {amount:money} if you credit it with {share:rate} of the {increase:money} increase.":
    "La formación aportó unos {amount} si se le atribuye el {share} del aumento de {increase}.",
  "Learning earned about {amount:money}: {share:rate} of the {increase:money} increase, as agreed with {sponsor} on {day:day}.":
    "La formación aportó unos {amount}: el {share} del aumento de {increase}, según lo acordado con {sponsor} el {day}.",
  "Revenue did not rise above the baseline, so nothing is credited to learning.":
    "Los ingresos no superaron la referencia, así que nada se atribuye a la formación.",
  "Nothing is credited to learning yet: the share is 0%.":
    "Aún no se atribuye nada a la formación: la parte es del 0 %.",
  "No share of the increase is agreed yet, so nothing is claimed.":
    "Aún no se ha acordado ninguna parte del aumento, así que no se reclama nada.",
  "At {share:rate} the cost is recovered.": "Con el {share} el coste se recupera.",
  "At {share:rate} the cost is not recovered.": "Con el {share} el coste no se recupera.",
  "Break-even share: {share:rate}.": "Parte de equilibrio: {share}.",
  "Even the whole increase would not recover the cost.": "Ni todo el aumento recuperaría el coste.",
  "At {share:rate} the cost is not recovered at any margin: the attributed revenue is below it.":
    "Con el {share} el coste no se recupera con ningún margen: el ingreso atribuido es menor.",
  "Even the whole increase is below the cost: it is not recovered at any margin.":
    "Incluso todo el aumento es menor que el coste: no se recupera con ningún margen.",
  "Whether the cost is recovered depends on the contribution margin.":
    "Que el coste se recupere depende del margen de contribución.",
  "Break-even margin: {margin:rate}.": "Margen de equilibrio: {margin}.",
  "Nothing is credited, so nothing is said about the return.":
    "Nada se atribuye, así que nada se dice del rendimiento.",
  "With a margin of {margin:rate} and a cost of {cost:money}, the net benefit is {net:money}.":
    "Con un margen del {margin} y un coste de {cost}, el beneficio neto es de {net}.",
  "With a margin of {margin:rate} and a cost of {cost:money}, the shortfall is {net:money}.":
    "Con un margen del {margin} y un coste de {cost}, faltan {net}.",
  "What it cost is not given yet, so nothing is said about its return.":
    "Aún no se ha indicado el coste, así que nada se dice de su rendimiento.",
  "No sponsor has agreed to this share yet.": "Ningún patrocinador ha aceptado aún esta parte.",
  day: "día",
  days: "días",
  week: "semana",
  weeks: "semanas",
  month: "mes",
  months: "meses",
  quarter: "trimestre",
  quarters: "trimestres",
  year: "año",
  years: "años",
  thousand: "miles",
  million: "millones",
  billion: "miles de millones",
  trillion: "billones",
  thousands: "miles",
  millions: "millones",
  billions: "miles de millones",
  Thousands: "Miles",
  Millions: "Millones",
  Billions: "Miles de millones",
  "Single units": "Unidades",
  "single units": "unidades",
  "needs {count:number} {units:phrase} before go-live; there are {there:number}":
    "necesita {count} {units} antes del inicio; hay {there}",
  "needs {count:number} {units:phrase} before go-live; there is 1": "necesita {count} {units} antes del inicio; hay 1",
  "needs {units:phrase} before go-live": "necesita {units} antes del inicio",
  "needs the market’s growth": "necesita el crecimiento del mercado",
  "needs a plan": "necesita un plan",
  "needs groups that did not take part": "necesita grupos que no participaron",
  "needs a column saying who took part": "necesita una columna que diga quién participó",
  "needs a control that varies": "necesita un grupo de control que varíe",
  "needs revenue by month or quarter": "necesita ingresos por mes o trimestre",
  "needs {units:phrase} of 0 or more before go-live": "necesita {units} con 0 o más antes del inicio",
  "needs revenue in every {unit:phrase} of the season": "necesita ingresos en cada {unit} de la temporada",
  "The source is still there": "La fuente sigue ahí",
  found: "encontrada",
  "Reconciles to the source total": "Cuadra con el total de la fuente",
  "difference {amount:number}": "diferencia {amount}",
  "Every row has a date and an amount": "Cada fila tiene fecha e importe",
  "none left out": "ninguna omitida",
  "{count:number} left out": "{count} omitidas",
  "Before and after do not overlap": "Antes y después no se solapan",
  "go-live starts a {unit:phrase}": "el inicio abre un periodo: {unit}",
  "Enough {units:phrase} before go-live": "Suficientes {units} antes del inicio",
  "{count:number}, needs {least:number}": "{count}, se necesitan {least}",
  "Revenue rose above the baseline": "Los ingresos superaron la referencia",
  "it did": "sí",
  "it did not": "no",
  "Shares are between 0% and 100%": "Las partes están entre el 0 % y el 100 %",
  "{share:rate} at most": "{share} como máximo",
  "no share yet": "aún sin parte",
  "A cost is present": "Hay un coste",
  "in one figure": "en una cifra",
  "none given": "ninguno indicado",
  "Every cost is present": "Están todos los costes",
  "{count:number} of {all:number}": "{count} de {all}",
  "Components add up to the share": "Los componentes suman la parte",
  "difference {share:rate}": "diferencia {share}",
  "Credit over all summaries here": "Atribución en todos los resúmenes del libro",
  "{share:rate}, 100% at most": "{share}, 100 % como máximo",
  "Formulas are untouched": "Las fórmulas están intactas",
  "Nothing is claimed until an input is corrected: {what:phrase}.":
    "No se atribuye nada hasta que se corrija un dato: {what}.",
  "Correct it in the cell that it was typed into; the page follows at once.":
    "Corríjalo en la celda donde se escribió; la página se actualiza al momento.",
  "No {unit:phrase} is missing": "No falta ningún período: {unit}",
  "none is": "ninguno",
  "{who:phrase} has no revenue in {period}": "{who} sin ingresos: {period}",
  "the source": "la fuente",
  "the learners’ side": "el lado del programa",
  "the control": "el grupo de control",
  "{group} has no revenue {side:phrase} go-live": "{group} no tiene ingresos {side} del lanzamiento",
  before: "antes",
  after: "después",
  "{group} has no revenue in {period}": "{group} no tiene ingresos en {period}",
  "Same groups before and after": "Los mismos grupos antes y después",
  "every group is on both sides": "cada grupo está en ambos lados",
  "Groups are spelt alike": "Los grupos están escritos igual",
  "none looks like another": "ninguno se parece a otro",
  "“{name}” looks like “{other}”": "«{name}» se parece a «{other}»",
  "Inputs are possible": "Los datos son posibles",
  "none is out of range": "ninguno está fuera de rango",
  "{input:phrase} is outside {range}": "{input} está fuera de {range}",
  "{input:phrase} is below 0": "{input} está por debajo de 0",
  "{input:phrase} is in the future": "{input} está en el futuro",
  "the share": "la parte atribuida",
  "the margin": "el margen",
  "the growth": "el crecimiento",
  "the market growth": "el crecimiento del mercado",
  "the plan": "el plan",
  "revenue before": "el ingreso anterior",
  "the agreement date": "la fecha del acuerdo",
  "an agreement date": "una fecha de acuerdo",
  "all but links, owners and this check": "todas salvo enlaces, responsables y esta comprobación",
  Bridge: "Puente",
  "Bridge, step by step": "Puente, paso a paso",
  "The claim": "El aporte",
  "What each baseline says": "Qué dice cada referencia",
  "Actual against baseline": "Real frente a referencia",
  Sensitivity: "Sensibilidad",
  "Credit by component": "Atribución por componente",
  Costs: "Costes",
  Assumptions: "Supuestos",
  Checks: "Comprobaciones",
  "Caveats and sign-off": "Salvedades y firma",
  "Caveats and intangibles": "Salvedades e intangibles",
  "Sign-off": "Firma",
  "A sheet of that name was here already and is left alone; this one is called {name}.":
    "Ya había una hoja con ese nombre y se deja como está; esta se llama {name}.",
  "A sheet of that name was here already and is left alone; these are called {names}.":
    "Ya había hojas con ese nombre y se dejan como están; estas se llaman {names}.",
  "a table": "una tabla",
  "a range": "un rango",
  "{count:number} rows": "{count} filas",
  "dates in “{column}”": "fechas en «{column}»",
  "amounts in “{column}”": "importes en «{column}»",
  "groups in “{column}”": "grupos en «{column}»",
  "periods across, {span}": "periodos en columnas, {span}",
  "its amounts are sums of other cells": "sus importes son sumas de otras celdas",
  "its amounts are all 0": "todos sus importes son 0",
  "the only list of the workbook": "la única lista del libro",
  "not looked at": "sin examinar",
  "{count:number} lists with the same columns": "{count} listas con las mismas columnas",
  "no date": "sin fecha",
  "no amount": "sin importe",
  "the date is text, “{text}”": "la fecha es texto, «{text}»",
  "{text} is not a date": "{text} no es una fecha",
  "a total of other rows": "un total de otras filas",
  "a total of the rows below": "un total de las filas de abajo",
  "a sum of other cells": "una suma de otras celdas",
  "the sum of the rows of its date": "la suma de las filas de su fecha",
  "the sum of rows {first:number} to {last:number}": "la suma de las filas {first} a {last}",
  "the header again": "otra vez el encabezado",
  "a title or a note": "un título o una nota",
  "“{name}” is another figure": "«{name}» es otra magnitud",
  "“{name}” is a sum of other groups": "«{name}» es una suma de otros grupos",
  "in {other}, not {currency}": "en {other}, no en {currency}",
  "under “{other}”, not “{title}”": "bajo «{other}», no «{title}»",
  "stands for a {unit:phrase} among rows for a {usual:phrase}":
    "abarca otro periodo ({unit}) que las demás filas ({usual})",
  "a total of other columns": "un total de otras columnas",
  "its heading names no time": "su encabezado no indica tiempo",
  "not the amount, which is “{measure}”": "no es el importe, que es «{measure}»",
  "its amounts are text": "sus importes son texto",
  "errors stand among its amounts": "hay errores entre sus importes",
  "its amounts are quantity × price": "sus importes son cantidad × precio",
  "its dates stand in several columns": "sus fechas están en varias columnas",
  "its dates are text": "sus fechas son texto",
  "its dates are numbers that Excel does not take for dates": "sus fechas son números que Excel no toma por fechas",
  "its groups stand on the first row of each block only": "sus grupos solo están en la primera fila de cada bloque",
  "its groups stand in rows of their own": "sus grupos están en filas propias",
  "some rows with a date do not count": "algunas filas con fecha no cuentan",
  "its lists have their columns in different places": "sus listas tienen las columnas en lugares distintos",
  "{count:number} of the rows read is hidden, by hand or by a filter; it counts.":
    "{count} de las filas leídas está oculta, a mano o por un filtro; cuenta.",
  "{count:number} of the rows read are hidden, by hand or by a filter; they count.":
    "{count} de las filas leídas están ocultas, a mano o por un filtro; cuentan.",
  "Another list begins in row {row:number}; it is not read. To read it, select it with its heading.":
    "En la fila {row} empieza otra lista, que no se lee. Para leerla, selecciónela con su encabezado.",
  "{count:number} row repeats another one in every cell; it counts.":
    "{count} fila repite otra celda por celda; cuenta.",
  "{count:number} rows repeat other ones in every cell; they count.":
    "{count} filas repiten otras celda por celda; cuentan.",
  "{count:number} cells of the periods hold no amount.": "{count} celdas de los periodos no contienen importe.",
  "“{column}” shows errors instead of names and cannot tell groups apart.":
    "«{column}» muestra errores en vez de nombres y no distingue grupos.",
  "The source names no year; it was given.": "La fuente no indica el año; se ha dado.",
  "Row {row:number} “{label}” is not the sum of the rows read; it is left out.":
    "La fila {row} «{label}» no es la suma de las filas leídas; se omite.",
  "{labels} stands on several rows, which are added up.": "{labels} está en varias filas, que se suman.",
  "{labels} stand on several rows, which are added up.": "{labels} están en varias filas, que se suman.",
  "“{heading}” may count thousands or millions. Which?": "«{heading}» puede contar miles o millones. ¿Cuál?",
  "The titles over the list name {units}. Which do the amounts count?":
    "Los títulos sobre la lista nombran {units}. ¿Qué cuentan los importes?",
  "{count:number} rows have no entry in {what}. Do they belong to the entry above them?":
    "{count} filas no tienen entrada en {what}. ¿Pertenecen a la entrada de arriba?",
  "Yes: an entry holds for the rows below it": "Sí: una entrada vale para las filas de abajo",
  "No: they belong to no group": "No: no pertenecen a ningún grupo",
  "Row {row:number} “{label}” may be a total of other rows. Does it count?":
    "La fila {row} «{label}» puede ser un total de otras filas. ¿Cuenta?",
  "Row {row:number} “{label}” and {more:number} more may be a total of other rows. Does it count?":
    "La fila {row} «{label}» y {more} más pueden ser totales de otras filas. ¿Cuentan?",
  "{cell} is called “{label}”, yet it is not the sum of the rows with its date. Does it count?":
    "{cell} se llama «{label}», pero no es la suma de las filas de su fecha. ¿Cuenta?",
  "{cell} is called “{label}”, yet it is not the sum of the rows with its date. The same holds for {more:number} more. Does it count?":
    "{cell} se llama «{label}», pero no es la suma de las filas de su fecha. Lo mismo ocurre con {more} más. ¿Cuentan?",
  "{cell} has no entry in “{column}”, and is the sum of the rows with its date that have one. Does it count?":
    "{cell} no tiene nada en «{column}» y es la suma de las filas de su fecha que sí lo tienen. ¿Cuenta?",
  "{cell} has no entry in “{column}”, and is the sum of the rows with its date that have one. The same holds for {more:number} more. Does it count?":
    "{cell} no tiene nada en «{column}» y es la suma de las filas de su fecha que sí lo tienen. Lo mismo vale para {more} más. ¿Cuenta?",
  "It is a total: leave it out": "Es un total: omitirlo",
  "It is revenue of its own: count it": "Es un ingreso propio: contarlo",
  "all other groups": "todos los demás grupos",
  "“{group}” is the sum of {others:phrase} on every date, so adding all groups counts revenue twice. Leave such groups out?":
    "«{group}» es en cada fecha la suma de {others}; sumar todos los grupos cuenta ingresos dos veces. ¿Omitir esos grupos?",
  "“{group}” is the sum of {others} on every date, so adding all groups counts revenue twice. Leave such groups out?":
    "«{group}» es en cada fecha la suma de {others}; sumar todos los grupos cuenta ingresos dos veces. ¿Omitir esos grupos?",
  "“{group}” is the sum of {others} on every date, so adding all groups counts revenue twice. The same holds for {more:number} more {groups:phrase}. Leave such groups out?":
    "«{group}» es en cada fecha la suma de {others}; sumar todos los grupos cuenta ingresos dos veces. Lo mismo ocurre con {more} {groups} más. ¿Omitir esos grupos?",
  group: "grupo",
  groups: "grupos",
  "Leave the sums out: {names}": "Omitir las sumas: {names}",
  "Count every group": "Contar todos los grupos",
  "The amounts in {what} can be read in two ways, for example {cell} “{text}”. Which mark divides the decimals?":
    "Los importes de {what} se pueden leer de dos maneras, por ejemplo {cell} «{text}». ¿Qué signo separa los decimales?",
  "The point: “{text}” is {value}": "El punto: «{text}» es {value}",
  "The comma: “{text}” is {value}": "La coma: «{text}» es {value}",
  "The dates in {what} can be read in more than one way, for example {cell} “{text}”. What comes first?":
    "Las fechas de {what} se pueden leer de varias maneras, por ejemplo {cell} «{text}». ¿Qué va primero?",
  "Day first: “{text}” is {day:day}": "Primero el día: «{text}» es {day}",
  "Month first: “{text}” is {day:day}": "Primero el mes: «{text}» es {day}",
  "Year first: “{text}” is {day:day}": "Primero el año: «{text}» es {day}",
  "The digits in {what} may be days or years, for example {cell} “{text}”. Which are they?":
    "Las cifras de {what} pueden ser días o años, por ejemplo {cell} «{text}». ¿Cuál de los dos?",
  "Days of the month": "Días del mes",
  Years: "Años",
  "“{name}” in {cell} is another month in another language. Which language is it?":
    "«{name}» en {cell} es otro mes en otra lengua. ¿Qué lengua es?",
  "{language}: “{name}” is month {month:number}": "{language}: «{name}» es el mes {month}",
  "{cell} holds “{text}”, a date without a year. Which year is it?":
    "{cell} contiene «{text}», una fecha sin año. ¿Qué año es?",
  "{cell} names a fiscal year. In which month does it begin?": "{cell} nombra un año fiscal. ¿En qué mes empieza?",
  "{month:phrase}: FY{year} is January to December {same}":
    "{month}: el ejercicio {year} va de enero a diciembre de {same}",
  "{month:phrase}: FY{year} is {start:phrase} {from} to {end:phrase} {to}":
    "{month}: el ejercicio {year} va de {start} de {from} a {end} de {to}",
  January: "enero",
  February: "febrero",
  March: "marzo",
  April: "abril",
  May: "mayo",
  June: "junio",
  July: "julio",
  August: "agosto",
  September: "septiembre",
  October: "octubre",
  November: "noviembre",
  December: "diciembre",
  "“{column}” holds true dates, none with a day above 12, and texts, all with one: Excel seems to have exchanged day and month of the true ones. Which is right for {day:day}?":
    "«{column}» contiene fechas verdaderas, ninguna con día mayor que 12, y textos, todos con uno: parece que Excel intercambió día y mes en las verdaderas. ¿Qué es correcto para {day}?",
  "Exchanged: it is {day:day}": "Intercambiada: es {day}",
  "As it stands: {day:day}": "Como está: {day}",
  "“{column}” names {count:number} currencies: {currencies}. They cannot be added up. Which one is to be read?":
    "«{column}» nombra {count} monedas: {currencies}. No se pueden sumar. ¿Cuál se lee?",
  "1 cell holds no amount, for example {cell} “{text}”. Leave it out?":
    "1 celda no contiene importe, {cell} «{text}». ¿Omitirla?",
  "{count:number} cells hold no amount, for example {cell} “{text}”. Leave them out?":
    "{count} celdas no contienen importe, por ejemplo {cell} «{text}». ¿Omitirlas?",
  "Leave it out": "Omitirla",
  "Leave them out": "Omitirlas",
  "The rows are called {figures}, which are not to be added up. Which is the revenue?":
    "Las filas se llaman {figures}, que no se deben sumar. ¿Cuál son los ingresos?",
  "The rows are called {figures} beside {rest}, which are not to be added up. Which is the revenue?":
    "Las filas se llaman {figures} junto a {rest}, que no se deben sumar. ¿Cuál son los ingresos?",
  "All of them, added up": "Todos, sumados",
  "All but {names}": "Todos menos {names}",
  "All {count:number}, added up": "Los {count}, sumados",
  "All of them, each as a group": "Todos, cada uno como grupo",
  "Only “{title}”": "Solo «{title}»",
  "Only {name}": "Solo {name}",
  "The rows stand under {count:number} titles: {titles}. Do they add up, or do they say the same in several ways?":
    "Las filas están bajo {count} títulos: {titles}. ¿Se suman o dicen lo mismo de varias maneras?",
  "{first} and {second} have the same columns and both hold revenue for {day:day}. Do they add up, or is only one of them meant?":
    "{first} y {second} tienen las mismas columnas y ambas ingresos para el {day}. ¿Se suman o solo cuenta una?",
  "Each period has several columns: {measures}. Which is the amount?":
    "Cada periodo tiene varias columnas: {measures}. ¿Cuál es el importe?",
  "The columns with nothing but the time": "Las columnas que solo indican el tiempo",
  "{columns} could both be the amount. Name the one to use, or say that each is a group.":
    "{columns} podrían ser el importe. Indique cuál usar, o que cada una es un grupo.",
  "{columns} could all be the amount. Name the one to use, or say that each is a group.":
    "{columns} podrían ser todas el importe. Indique cuál usar, o que cada una es un grupo.",
  "Each column is a group": "Cada columna es un grupo",
  "{columns} both hold dates. Which says when revenue arose?":
    "{columns} contienen fechas. ¿Cuál dice cuándo surgieron los ingresos?",
  "“{year}” names years alone, and “{period}” numbers periods within them. Write the month of each row into a column, such as 2024-03, or take the years alone.":
    "«{year}» solo indica años, y «{period}» numera períodos dentro de ellos. Escriba el mes de cada fila en una columna, por ejemplo 2024-03, o tome solo los años.",
  "Years alone: “{year}”": "Solo los años: «{year}»",
  "{count:number} lists stand beside each other on {sheet}: {lists}. Which holds the revenue?":
    "En {sheet} hay {count} listas una junto a otra: {lists}. ¿Cuál contiene los ingresos?",
  "Heading of the column": "Encabezado de la columna",
  "Title over the rows": "Título sobre las filas",
  "Row above the dates": "Fila sobre las fechas",
  "amounts below them": "importes debajo",
  "{name} holds nothing.": "{name} está vacío.",
  "{first} and {second} share cells, which would count twice. Name every cell once.":
    "{first} y {second} comparten celdas, que contarían dos veces. Indique cada celda una sola vez.",
  "The workbook holds no table and no list of values.": "El libro no contiene ninguna tabla ni lista de valores.",
  "{file} holds no table and no list of values.": "{file} no contiene ninguna tabla ni lista de valores.",
  "No column holds amounts of money. Looked at: {columns}. Type numbers below one of the headings, or name the column.":
    "Ninguna columna contiene importes. Examinadas: {columns}. Escriba números bajo un encabezado o indique la columna.",
  "No heading says that it holds revenue. Looked at: {columns}.":
    "Ningún encabezado dice que contenga ingresos. Examinados: {columns}.",
  "{columns} could both be the amount. Name the one to use.": "{columns} podrían ser el importe. Indique cuál usar.",
  "{columns} could all be the amount. Name the one to use.":
    "{columns} podrían ser todas el importe. Indique cuál usar.",
  "“{column}” is a running total, as its heading says: added up it would count revenue several times. Type the revenue of each period into a column of its own, or name another column.":
    "«{column}» es un acumulado, según su encabezado: sumarlo contaría los ingresos varias veces. Escriba los ingresos de cada período en una columna propia, o indique otra columna.",
  "Column “{column}” holds no dates. Choose another, or write dates into it.":
    "La columna «{column}» no contiene fechas. Elija otra o escriba fechas en ella.",
  "No column holds dates. Looked at: {columns}. Write dates with their year below one of the headings, or name the column.":
    "Ninguna columna contiene fechas. Examinadas: {columns}. Escriba fechas con año bajo un encabezado o indique la columna.",
  "{name} has no header row: a row of column names with dates and amounts below it. Select the rows with their headings.":
    "{name} no tiene fila de encabezado: nombres de columnas con fechas e importes debajo. Seleccione las filas con sus encabezados.",
  "The dates in “{column}” contradict each other: {first} puts the day first and {second} the month. Write them all in one way.":
    "Las fechas de «{column}» se contradicen: {first} pone primero el día y {second} el mes. Escríbalas todas igual.",
  "The amounts in {what} contradict each other: {first} has a decimal point and {second} a decimal comma. Write them all in one way.":
    "Los importes de {what} se contradicen: {first} usa punto decimal y {second} coma decimal. Escríbalos todos igual.",
  "The amounts are in {count:number} currencies, which cannot be added up: {list}. Convert them to one, or choose a column with one currency.":
    "Los importes están en {count} monedas, que no se pueden sumar: {list}. Conviértalos a una o elija una columna con una sola.",
  "No row of {name} has both a date in “{date}” and an amount in “{amount}”.":
    "Ninguna fila de {name} tiene fecha en «{date}» e importe en «{amount}».",
  share: "parte",
  "low share": "parte baja",
  "high share": "parte alta",
  margin: "margen",
  growth: "crecimiento",
  "market growth": "crecimiento del mercado",
  "A {name:phrase} of {value:rate} is less than nothing. Type {example:phrase}.":
    "{name} {value}: menos que nada. Escriba por ejemplo {example}.",
  "A {name:phrase} of {value:rate}: more than the whole increase. Type {example:phrase}.":
    "{name} {value}: más que todo el aumento. Escriba por ejemplo {example}.",
  "A {name:phrase} of {value:rate}: more than the whole revenue. Type {example:phrase}.":
    "{name} {value}: más que todos los ingresos. Escriba por ejemplo {example}.",
  "3% or 0.03": "3 % o 0,03",
  "40% or 0.4": "40 % o 0,4",
  "A {name:phrase} of {value:rate} looks like an amount. Type a rate, for example 4% or 0.04.":
    "{name} {value} parece un importe. Escriba una tasa, por ejemplo 4 % o 0,04.",
  "The low share, {low:rate}, is above the share itself, {share:rate}.":
    "La parte baja, {low}, supera la propia parte, {share}.",
  "The high share, {high:rate}, is below the share itself, {share:rate}.":
    "La parte alta, {high}, es menor que la propia parte, {share}.",
  "Go-live on {day:day} lies outside the data, which runs from {first:day} to {last:day}. Choose a day in between.":
    "El inicio el {day} queda fuera de los datos, que van del {first} al {last}. Elija un día intermedio.",
  "The data holds no whole {unit:phrase} before go-live on {day:day}; it runs from {first:day} to {last:day}.":
    "Los datos no contienen un periodo entero ({unit}) antes del inicio el {day}; van del {first} al {last}.",
  "The data holds no whole {unit:phrase} after go-live on {day:day}; it runs from {first:day} to {last:day}.":
    "Los datos no contienen un periodo entero ({unit}) tras el inicio el {day}; van del {first} al {last}.",
  "All groups are the control, so nobody is left who took part.":
    "Todos los grupos son de control, así que no queda nadie que participara.",
  "The baseline “{baseline}” {lack:phrase}.": "Esta referencia {lack}.",
  "The sheet “{sheet}” is protected. Take the protection off (Review, Unprotect Sheet) and try again.":
    "La hoja «{sheet}» está protegida. Quite la protección (Revisar, Desproteger hoja) y vuelva a intentarlo.",
  "The workbook has a name {name} already. Rename it (Formulas, Name Manager) and try again.":
    "El libro ya tiene un nombre {name}. Cámbielo (Fórmulas, Administrador de nombres) y vuelva a intentarlo.",
  "The workbook is read-only, or it or a sheet is protected. Switch to Editing, save a copy under another name, or take the protection off (Review, Unprotect), and try again. ({code}: {detail})":
    "El libro es de solo lectura, o el libro o una hoja están protegidos. Cambie a Edición, guarde una copia con otro nombre o quite la protección (Revisar), y vuelva a intentarlo. ({code}: {detail})",
  "Excel refused the change. The workbook may be read-only, protected or shared: save a copy under another name and try again there. ({code}: {detail})":
    "Excel ha rechazado el cambio. Puede que el libro sea de solo lectura, esté protegido o compartido: guarde una copia con otro nombre y vuelva a intentarlo en ella. ({code}: {detail})",
  "A cell is being edited. Finish it with Enter and try again. ({code}: {detail})":
    "Se está editando una celda. Termine con Entrar y vuelva a intentarlo. ({code}: {detail})",
  "A sheet or a name that is needed is already taken by something else. ({code}: {detail})":
    "Una hoja o un nombre que hace falta ya se usa para otra cosa. ({code}: {detail})",
  "A sheet, table or name is gone; it may have been renamed or deleted meanwhile. ({code}: {detail})":
    "Ya no existe una hoja, una tabla o un nombre; puede que se haya cambiado de nombre o eliminado entretanto. ({code}: {detail})",
  "A reference is no longer valid; rows, columns or sheets may have been deleted meanwhile. ({code}: {detail})":
    "Una referencia ya no es válida; puede que entretanto se hayan eliminado filas, columnas u hojas. ({code}: {detail})",
  "Excel was interrupted. ({code}: {detail})": "Excel se ha interrumpido. ({code}: {detail})",
  "There is more to write than Excel takes at once. ({code}: {detail})":
    "Hay que escribir más de lo que Excel admite de una vez. ({code}: {detail})",
  "There is more to read than Excel gives at once. Choose fewer rows or columns. ({code}: {detail})":
    "Hay que leer más de lo que Excel entrega de una vez. Elija menos filas o columnas. ({code}: {detail})",
  "This version of Excel lacks something that Envelope needs. ({code}: {detail})":
    "A esta versión de Excel le falta algo que Envelope necesita. ({code}: {detail})",
  "Excel did not do what it was asked. ({code}: {detail})": "Excel no ha hecho lo que se le pidió. ({code}: {detail})",
  "The name “{name}” is already used for {place}. Rename or delete it (Formulas, Name Manager), then build again.":
    "El nombre «{name}» ya se usa para {place}. Cámbielo o elimínelo (Fórmulas, Administrador de nombres) y cree el resumen otra vez.",
  "{label} ({cell}) holds “{text}”, which is text and not clear as a figure. Type it there {example}, or empty the cell, and try again.":
    "{label} ({cell}) contiene «{text}», un texto que no está claro como cifra. Escríbala ahí ({example}) o vacíe la celda, e inténtelo de nuevo.",
  "{label} ({cell}) holds the formula {formula}, and the file does not keep its value. Open the file in Excel, save it, and try again.":
    "{label} ({cell}) contiene la fórmula {formula}, y el archivo no guarda su valor. Abra el archivo en Excel, guárdelo e inténtelo de nuevo.",
  "This workbook is an export, or has lost its source: it holds the sheets of a summary alone, and not “{source}”, from which they were built. Build in the workbook that it was taken from. Its cells on pale yellow can be typed over here.":
    "Este libro es una exportación, o ha perdido su fuente: contiene solo las hojas de un resumen y no «{source}», de donde se crearon. Créelo en el libro del que procede. Sus celdas de color amarillo pálido se pueden sobrescribir aquí.",
  "{label} ({cell}) held “{text}” as text. It is a number now.":
    "{label} ({cell}) contenía «{text}» como texto. Ahora es un número.",
  "The formula {formula} in {cell} is replaced by what is said now, {value}.":
    "La fórmula {formula} de {cell} se sustituye por lo que se indica ahora: {value}.",
  "The formula {formula} in {cell} names cells that have moved, so that only its value is kept.":
    "La fórmula {formula} de {cell} nombra celdas que se han movido, por lo que solo se conserva su valor.",
  "The formula {formula} in {cell} gives {error}, which counts as nothing.":
    "La fórmula {formula} de {cell} da {error}, que no cuenta.",
  "What somebody typed in {from} stands in {to} now.": "Lo que alguien escribió en {from} está ahora en {to}.",
  "“{text}” had been typed over what Envelope writes in {cell}, which is there again.":
    "«{text}» se había escrito encima de lo que Envelope escribe en {cell}, que vuelve a estar ahí.",
  "{count:number} more cells that Envelope writes had been typed over; they are there again.":
    "Otras {count} celdas que escribe Envelope se habían sobrescrito; vuelven a estar ahí.",
  "The page was built by another version of Envelope or in another way. What was typed between its blocks is not on the new one.":
    "La página la creó otra versión de Envelope, o se creó de otra manera. Lo que se escribió entre sus bloques no está en la nueva.",
  "The comment on {from} stays on that cell, though what it was about stands in {to} now.":
    "El comentario de {from} se queda en esa celda, aunque aquello de lo que trataba está ahora en {to}.",
  "Excel takes the groups “{group}” and “{other}” for one, as both can be read as a number. Give them names with a letter in column {column}, for example “{first}” and “{second}”, and try again.":
    "Excel toma los grupos «{group}» y «{other}» por uno solo, porque ambos se pueden leer como un número. Deles en la columna {column} nombres con una letra, por ejemplo «{first}» y «{second}», e inténtelo de nuevo.",
  "“{sheet}” is a copy of a summary and no summary of its own: its inputs are its own, and what it works with is the other page’s. It is left alone; delete it, or build a summary for another programme instead.":
    "«{sheet}» es una copia de un resumen y no un resumen propio: sus entradas son suyas, pero calcula con lo de la otra página. Se deja como está; elimínela, o cree en su lugar un resumen para otro programa.",
  "The sheet “{sheet}” has a name “{name}” of its own, which would hide the one that the summary needs. Delete it (Formulas, Name Manager), then build again.":
    "La hoja «{sheet}» tiene un nombre «{name}» propio, que ocultaría el que el resumen necesita. Elimínelo (Fórmulas, Administrador de nombres) y cree el resumen otra vez.",
  "The sheet “{sheet}” is protected, so it cannot be written anew. Take the protection off (Review, Unprotect Sheet), then build again.":
    "La hoja «{sheet}» está protegida y no se puede escribir de nuevo. Quite la protección (Revisar, Desproteger hoja) y cree el resumen otra vez.",
  "The structure of the workbook is protected, so no sheet can be added. Take the protection off (Review, Protect Workbook), then build again.":
    "La estructura del libro está protegida y no se puede añadir ninguna hoja. Quite la protección (Revisar, Proteger libro) y cree el resumen otra vez.",
  "There are {count:number} summaries in this workbook, and no more fit (names up to {name}). Delete the sheets of one, or use another workbook.":
    "Este libro tiene {count} resúmenes y no caben más (nombres hasta {name}). Elimine las hojas de uno o use otro libro.",
  "There is no summary in this workbook yet. Build it first, then hand it over.":
    "En este libro todavía no hay ningún resumen. Créelo primero y entréguelo después.",
  "Say which summary of this workbook to hand over: {summaries}.":
    "Diga qué resumen de este libro quiere entregar: {summaries}.",
  "A summary was built in this workbook meanwhile (“{page}”), and is left as it is. Close the panel and open it again to go on from there; what you typed is kept.":
    "Entretanto se ha creado un resumen en este libro («{page}»), que se deja como está. Cierre el panel y vuelva a abrirlo para seguir desde ahí; lo que ha escrito se conserva.",
  "There is already a sheet “{sheet}”, and it is not Envelope's. Rename it, then build again.":
    "Ya hay una hoja «{sheet}» que no es de Envelope. Cámbiele el nombre y cree el resumen otra vez.",
  "Excel broke the change off and did not let it be undone ({why}).":
    "Excel interrumpió el cambio y no permitió deshacerlo ({why}).",
  "Excel broke the build off and did not let it be undone ({why}).":
    "Excel interrumpió la creación y no permitió deshacerla ({why}).",
  "Press Ctrl+Z until the workbook is as it was.": "Pulse Ctrl+Z hasta que el libro esté como estaba.",
  "If that does not help: what stood on {sheets} is on {copies}.":
    "Si eso no ayuda: lo que había en {sheets} está en {copies}.",
  "If that does not help: delete {sheets}, as far as they are there.":
    "Si eso no ayuda: elimine {sheets}, si están ahí.",
  "Excel did not give the values of {row} on “{sheet}”, though asked for a single row. Choose fewer columns.":
    "Excel no ha entregado los valores de {row} en «{sheet}», aunque se pidió una sola fila. Elija menos columnas.",
  "The name {name} stands for {place} already and is left alone; names of this summary end in another number.":
    "El nombre {name} ya se usa para {place} y no se toca; los nombres de este resumen terminan en otro número.",
  "On “{sheet}” Excel refused {what:phrase}. Its figures and formulas are complete; build again to try once more.":
    "En «{sheet}», Excel rechazó {what}. Las cifras y las fórmulas están completas; vuelva a crear el resumen para intentarlo de nuevo.",
  "the styles of the headings": "los estilos de los títulos",
  "fonts, colours or borders": "fuentes, colores o bordes",
  "the merged cells": "las celdas combinadas",
  "column widths or row heights": "anchos de columna o altos de fila",
  "the conditional formats": "los formatos condicionales",
  "the look of a chart": "el aspecto de un gráfico",
  "frozen rows, gridlines or the colour of the tab":
    "las filas inmovilizadas, las líneas de cuadrícula o el color de la pestaña",
  "the page setup for printing, for which a printer may have to be installed":
    "la configuración de página para imprimir, que puede requerir una impresora instalada",
  "This workbook calculates by hand, and Excel did not calculate it now. Choose Formulas, Calculate Now before you read the figures.":
    "Este libro se calcula de forma manual y Excel no lo ha calculado ahora. Elija Fórmulas, Calcular ahora antes de leer las cifras.",
  "Excel did not say which cells are merged in {rows}; a heading over several columns there may count for its first column only.":
    "Excel no indicó qué celdas están combinadas en {rows}; un título sobre varias columnas puede valer allí solo para la primera.",
};
