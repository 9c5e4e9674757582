import type { Phrases } from "../phrases";

/** What the layers below the pane say, by their English text. */
export const phrases: Phrases = {
  "{amount:money}": "{amount}",
  "{share:rate} of the {increase:money} increase": "{share} des Zuwachses von {increase}",
  "Learning earned about {amount:money} if you credit it with {share:rate} of the {increase:money} increase.":
    "Lernen hat etwa {amount} erwirtschaftet, wenn ihm {share} des Zuwachses von {increase} angerechnet werden.",
  "Learning earned about {amount:money}: {share:rate} of the {increase:money} increase, as agreed with {sponsor} on {day:day}.":
    "Lernen hat etwa {amount} erwirtschaftet: {share} des Zuwachses von {increase}, wie am {day} mit {sponsor} vereinbart.",
  "Revenue did not rise above the baseline, so nothing is credited to learning.":
    "Der Umsatz stieg nicht über den Vergleichswert, also wird dem Lernen nichts angerechnet.",
  "Nothing is credited to learning yet: the share is 0%.":
    "Dem Lernen wird noch nichts angerechnet: Der Anteil ist 0 %.",
  "No share of the increase is agreed yet, so nothing is claimed.":
    "Noch ist kein Anteil am Zuwachs vereinbart, also wird nichts beansprucht.",
  "At {share:rate} the cost is recovered.": "Bei {share} sind die Kosten gedeckt.",
  "At {share:rate} the cost is not recovered.": "Bei {share} sind die Kosten nicht gedeckt.",
  "Break-even share: {share:rate}.": "Break-even-Anteil: {share}.",
  "Even the whole increase would not recover the cost.": "Auch der ganze Zuwachs würde die Kosten nicht decken.",
  "At {share:rate} the cost is not recovered at any margin: the attributed revenue is below it.":
    "Bei {share} sind die Kosten bei keinem Deckungsbeitrag gedeckt: Der angerechnete Umsatz liegt darunter.",
  "Even the whole increase is below the cost: it is not recovered at any margin.":
    "Auch der ganze Zuwachs liegt unter den Kosten: Sie sind bei keinem Deckungsbeitrag gedeckt.",
  "Whether the cost is recovered depends on the contribution margin.":
    "Ob die Kosten gedeckt sind, hängt vom Deckungsbeitrag ab.",
  "Break-even margin: {margin:rate}.": "Break-even-Deckungsbeitrag: {margin}.",
  "Nothing is credited, so nothing is said about the return.":
    "Es wird nichts angerechnet; über den Ertrag wird daher nichts gesagt.",
  "With a margin of {margin:rate} and a cost of {cost:money}, the net benefit is {net:money}.":
    "Bei einem Deckungsbeitrag von {margin} und Kosten von {cost} beträgt der Nettonutzen {net}.",
  "With a margin of {margin:rate} and a cost of {cost:money}, the shortfall is {net:money}.":
    "Bei einem Deckungsbeitrag von {margin} und Kosten von {cost} fehlen {net}.",
  "What it cost is not given yet, so nothing is said about its return.":
    "Was es gekostet hat, ist noch nicht angegeben; über den Ertrag wird daher nichts gesagt.",
  "No sponsor has agreed to this share yet.": "Noch hat kein Sponsor diesem Anteil zugestimmt.",
  day: "Tag",
  days: "Tage",
  week: "Woche",
  weeks: "Wochen",
  month: "Monat",
  months: "Monate",
  quarter: "Quartal",
  quarters: "Quartale",
  year: "Jahr",
  years: "Jahre",
  thousand: "Tausend",
  million: "Mio.",
  billion: "Mrd.",
  trillion: "Bio.",
  thousands: "Tausend",
  millions: "Millionen",
  billions: "Milliarden",
  Thousands: "Tausend",
  Millions: "Millionen",
  Billions: "Milliarden",
  "Single units": "Einzelne Einheiten",
  "single units": "einzelnen Einheiten",
  "needs {count:number} {units:phrase} before go-live; there are {there:number}":
    "braucht {count} {units} vor dem Start; es sind {there}",
  "needs {count:number} {units:phrase} before go-live; there is 1": "braucht {count} {units} vor dem Start; es ist 1",
  "needs {units:phrase} before go-live": "braucht {units} vor dem Start",
  "needs the market’s growth": "braucht das Marktwachstum",
  "needs a plan": "braucht einen Plan",
  "needs groups that did not take part": "braucht Gruppen, die nicht teilgenommen haben",
  "needs a column saying who took part": "braucht eine Spalte, die sagt, wer teilgenommen hat",
  "needs a control that varies": "braucht eine Kontrollgruppe, deren Werte schwanken",
  "needs revenue by month or quarter": "braucht Umsatz nach Monat oder Quartal",
  "needs {units:phrase} of 0 or more before go-live": "braucht {units} mit 0 oder mehr vor dem Start",
  "needs revenue in every {unit:phrase} of the season": "braucht Umsatz in jedem {unit} der Saison",
  "The source is still there": "Die Quelle ist noch da",
  found: "gefunden",
  "Reconciles to the source total": "Stimmt mit der Summe der Quelle überein",
  "difference {amount:number}": "Differenz {amount}",
  "Every row has a date and an amount": "Jede Zeile hat ein Datum und einen Betrag",
  "none left out": "keine ausgelassen",
  "{count:number} left out": "{count} ausgelassen",
  "Before and after do not overlap": "Davor und danach überschneiden sich nicht",
  "go-live starts a {unit:phrase}": "der Start fällt auf den Beginn: {unit}",
  "Enough {units:phrase} before go-live": "Genug {units} vor dem Start",
  "{count:number}, needs {least:number}": "{count}, nötig sind {least}",
  "Revenue rose above the baseline": "Der Umsatz stieg über den Vergleichswert",
  "it did": "ja",
  "it did not": "nein",
  "Shares are between 0% and 100%": "Anteile liegen zwischen 0 % und 100 %",
  "{share:rate} at most": "höchstens {share}",
  "no share yet": "noch kein Anteil",
  "A cost is present": "Kosten sind angegeben",
  "in one figure": "in einer Summe",
  "none given": "keine angegeben",
  "Every cost is present": "Alle Kosten sind angegeben",
  "{count:number} of {all:number}": "{count} von {all}",
  "Components add up to the share": "Die Bausteine ergeben zusammen den Anteil",
  "difference {share:rate}": "Differenz {share}",
  "Credit over all summaries here": "Anrechnung über alle Berichte dieser Mappe",
  "{share:rate}, 100% at most": "{share}, höchstens 100 %",
  "Formulas are untouched": "Formeln sind unverändert",
  "Nothing is claimed until an input is corrected: {what:phrase}.":
    "Es wird nichts angerechnet, bis eine Eingabe berichtigt ist: {what}.",
  "Correct it in the cell that it was typed into; the page follows at once.":
    "Berichtigen Sie sie in der Zelle, in der sie steht; die Seite folgt sofort.",
  "No {unit:phrase} is missing": "Kein Zeitraum fehlt: {unit}",
  "none is": "keiner",
  "{who:phrase} has no revenue in {period}": "{who} ohne Umsatz: {period}",
  "the source": "die Quelle",
  "the learners’ side": "die Seite des Programms",
  "the control": "die Kontrollgruppe",
  "{group} has no revenue {side:phrase} go-live": "{group} hat keinen Umsatz {side} dem Start",
  before: "vor",
  after: "nach",
  "{group} has no revenue in {period}": "{group} hat keinen Umsatz in {period}",
  "Same groups before and after": "Vorher und nachher dieselben Gruppen",
  "every group is on both sides": "jede Gruppe ist auf beiden Seiten",
  "Groups are spelt alike": "Gruppen sind gleich geschrieben",
  "none looks like another": "keine sieht einer anderen ähnlich",
  "“{name}” looks like “{other}”": "„{name}“ sieht aus wie „{other}“",
  "Inputs are possible": "Eingaben sind möglich",
  "none is out of range": "keine liegt außerhalb ihres Bereichs",
  "{input:phrase} is outside {range}": "{input} liegt außerhalb von {range}",
  "{input:phrase} is below 0": "{input} liegt unter 0",
  "{input:phrase} is in the future": "{input} liegt in der Zukunft",
  "the share": "der Anteil",
  "the margin": "die Marge",
  "the growth": "das Wachstum",
  "the market growth": "das Marktwachstum",
  "the plan": "der Plan",
  "revenue before": "der Umsatz davor",
  "the agreement date": "das Datum der Vereinbarung",
  "an agreement date": "ein Datum der Vereinbarung",
  "all but links, owners and this check": "alle außer Links, Zuständigen und dieser Prüfung",
  Bridge: "Überleitung",
  "Bridge, step by step": "Überleitung, Schritt für Schritt",
  "The claim": "Der Beitrag",
  "What each baseline says": "Was jeder Vergleichswert sagt",
  "Actual against baseline": "Ist gegen Vergleichswert",
  Sensitivity: "Empfindlichkeit",
  "Credit by component": "Anteil je Baustein",
  Costs: "Kosten",
  Assumptions: "Annahmen",
  Checks: "Prüfungen",
  "Caveats and sign-off": "Vorbehalte und Freigabe",
  "Caveats and intangibles": "Vorbehalte und Immaterielles",
  "Sign-off": "Freigabe",
  "A sheet of that name was here already and is left alone; this one is called {name}.":
    "Ein Blatt dieses Namens gab es schon, es bleibt unberührt; dieses heißt {name}.",
  "A sheet of that name was here already and is left alone; these are called {names}.":
    "Blätter dieses Namens gab es schon, sie bleiben unberührt; diese heißen {names}.",
  "a table": "eine Tabelle",
  "a range": "ein Bereich",
  "{count:number} rows": "{count} Zeilen",
  "dates in “{column}”": "Datum in „{column}“",
  "amounts in “{column}”": "Beträge in „{column}“",
  "groups in “{column}”": "Gruppen in „{column}“",
  "periods across, {span}": "Zeiträume nebeneinander, {span}",
  "its amounts are sums of other cells": "ihre Beträge sind Summen anderer Zellen",
  "its amounts are all 0": "ihre Beträge sind alle 0",
  "the only list of the workbook": "die einzige Liste der Arbeitsmappe",
  "not looked at": "nicht angesehen",
  "{count:number} lists with the same columns": "{count} Listen mit denselben Spalten",
  "no date": "kein Datum",
  "no amount": "kein Betrag",
  "the date is text, “{text}”": "das Datum ist Text, „{text}“",
  "{text} is not a date": "{text} ist kein Datum",
  "a total of other rows": "eine Summe anderer Zeilen",
  "a total of the rows below": "eine Summe der Zeilen darunter",
  "a sum of other cells": "eine Summe anderer Zellen",
  "the sum of the rows of its date": "die Summe der Zeilen seines Datums",
  "the sum of rows {first:number} to {last:number}": "die Summe der Zeilen {first} bis {last}",
  "the header again": "noch einmal die Überschrift",
  "a title or a note": "ein Titel oder eine Notiz",
  "“{name}” is another figure": "„{name}“ ist eine andere Größe",
  "“{name}” is a sum of other groups": "„{name}“ ist eine Summe anderer Gruppen",
  "in {other}, not {currency}": "in {other}, nicht {currency}",
  "under “{other}”, not “{title}”": "unter „{other}“, nicht „{title}“",
  "stands for a {unit:phrase} among rows for a {usual:phrase}":
    "steht für einen anderen Zeitraum ({unit}) als die übrigen Zeilen ({usual})",
  "a total of other columns": "eine Summe anderer Spalten",
  "its heading names no time": "ihre Überschrift nennt keine Zeit",
  "not the amount, which is “{measure}”": "nicht der Betrag, der „{measure}“ ist",
  "its amounts are text": "ihre Beträge sind Text",
  "errors stand among its amounts": "unter ihren Beträgen stehen Fehler",
  "its amounts are quantity × price": "ihre Beträge sind Menge × Preis",
  "its dates stand in several columns": "ihr Datum steht in mehreren Spalten",
  "its dates are text": "ihre Datumswerte sind Text",
  "its dates are numbers that Excel does not take for dates":
    "ihre Datumswerte sind Zahlen, die Excel nicht als Datum erkennt",
  "its groups stand on the first row of each block only": "ihre Gruppen stehen nur in der ersten Zeile jedes Blocks",
  "its groups stand in rows of their own": "ihre Gruppen stehen in eigenen Zeilen",
  "some rows with a date do not count": "einige Zeilen mit Datum zählen nicht",
  "its lists have their columns in different places": "ihre Listen haben ihre Spalten an verschiedenen Stellen",
  "{count:number} of the rows read is hidden, by hand or by a filter; it counts.":
    "{count} der gelesenen Zeilen ist ausgeblendet, von Hand oder durch einen Filter; sie zählt mit.",
  "{count:number} of the rows read are hidden, by hand or by a filter; they count.":
    "{count} der gelesenen Zeilen sind ausgeblendet, von Hand oder durch einen Filter; sie zählen mit.",
  "Another list begins in row {row:number}; it is not read. To read it, select it with its heading.":
    "In Zeile {row} beginnt eine weitere Liste; sie wird nicht gelesen. Um sie zu lesen, markieren Sie sie mit ihrer Überschrift.",
  "{count:number} row repeats another one in every cell; it counts.":
    "{count} Zeile gleicht einer anderen in jeder Zelle; sie zählt mit.",
  "{count:number} rows repeat other ones in every cell; they count.":
    "{count} Zeilen gleichen anderen in jeder Zelle; sie zählen mit.",
  "{count:number} cells of the periods hold no amount.": "{count} Zellen der Zeiträume enthalten keinen Betrag.",
  "“{column}” shows errors instead of names and cannot tell groups apart.":
    "„{column}“ zeigt Fehler statt Namen und kann Gruppen nicht unterscheiden.",
  "The source names no year; it was given.": "Die Quelle nennt kein Jahr; es wurde angegeben.",
  "Row {row:number} “{label}” is not the sum of the rows read; it is left out.":
    "Zeile {row} „{label}“ ist nicht die Summe der gelesenen Zeilen; sie wird ausgelassen.",
  "{labels} stands on several rows, which are added up.": "{labels} steht in mehreren Zeilen, die addiert werden.",
  "{labels} stand on several rows, which are added up.": "{labels} stehen in mehreren Zeilen, die addiert werden.",
  "“{heading}” may count thousands or millions. Which?": "„{heading}“ kann Tausend oder Millionen meinen. Was davon?",
  "The titles over the list name {units}. Which do the amounts count?":
    "Die Titel über der Liste nennen {units}. Was davon zählen die Beträge?",
  "{count:number} rows have no entry in {what}. Do they belong to the entry above them?":
    "{count} Zeilen haben keinen Eintrag in {what}. Gehören sie zum Eintrag darüber?",
  "Yes: an entry holds for the rows below it": "Ja: Ein Eintrag gilt für die Zeilen darunter",
  "No: they belong to no group": "Nein: Sie gehören zu keiner Gruppe",
  "Row {row:number} “{label}” may be a total of other rows. Does it count?":
    "Zeile {row} „{label}“ könnte eine Summe anderer Zeilen sein. Zählt sie mit?",
  "Row {row:number} “{label}” and {more:number} more may be a total of other rows. Does it count?":
    "Zeile {row} „{label}“ und {more} weitere könnten Summen anderer Zeilen sein. Zählen sie mit?",
  "{cell} is called “{label}”, yet it is not the sum of the rows with its date. Does it count?":
    "{cell} heißt „{label}“, ist aber nicht die Summe der Zeilen seines Datums. Zählt die Zeile mit?",
  "{cell} is called “{label}”, yet it is not the sum of the rows with its date. The same holds for {more:number} more. Does it count?":
    "{cell} heißt „{label}“, ist aber nicht die Summe der Zeilen seines Datums. Dasselbe gilt für {more} weitere. Zählen sie mit?",
  "{cell} has no entry in “{column}”, and is the sum of the rows with its date that have one. Does it count?":
    "{cell} hat keinen Eintrag in „{column}“ und ist die Summe der Zeilen seines Datums, die einen haben. Zählt es?",
  "{cell} has no entry in “{column}”, and is the sum of the rows with its date that have one. The same holds for {more:number} more. Does it count?":
    "{cell} hat keinen Eintrag in „{column}“ und ist die Summe der Zeilen seines Datums, die einen haben. Dasselbe gilt für {more} weitere. Zählt es?",
  "It is a total: leave it out": "Eine Summe: auslassen",
  "It is revenue of its own: count it": "Eigener Umsatz: mitzählen",
  "all other groups": "allen anderen Gruppen",
  "“{group}” is the sum of {others:phrase} on every date, so adding all groups counts revenue twice. Leave such groups out?":
    "„{group}“ ist an jedem Datum die Summe von {others}; alle Gruppen zu addieren zählt Umsatz doppelt. Solche Gruppen auslassen?",
  "“{group}” is the sum of {others} on every date, so adding all groups counts revenue twice. Leave such groups out?":
    "„{group}“ ist an jedem Datum die Summe von {others}; alle Gruppen zu addieren zählt Umsatz doppelt. Solche Gruppen auslassen?",
  "“{group}” is the sum of {others} on every date, so adding all groups counts revenue twice. The same holds for {more:number} more {groups:phrase}. Leave such groups out?":
    "„{group}“ ist an jedem Datum die Summe von {others}; alle Gruppen zu addieren zählt Umsatz doppelt. Dasselbe gilt für {more} weitere {groups}. Solche Gruppen auslassen?",
  group: "Gruppe",
  groups: "Gruppen",
  "Leave the sums out: {names}": "Summen auslassen: {names}",
  "Count every group": "Jede Gruppe mitzählen",
  "The amounts in {what} can be read in two ways, for example {cell} “{text}”. Which mark divides the decimals?":
    "Die Beträge in {what} lassen sich auf zwei Arten lesen, zum Beispiel {cell} „{text}“. Welches Zeichen trennt die Dezimalen?",
  "The point: “{text}” is {value}": "Der Punkt: „{text}“ ist {value}",
  "The comma: “{text}” is {value}": "Das Komma: „{text}“ ist {value}",
  "The dates in {what} can be read in more than one way, for example {cell} “{text}”. What comes first?":
    "Die Datumswerte in {what} lassen sich verschieden lesen, zum Beispiel {cell} „{text}“. Was kommt zuerst?",
  "Day first: “{text}” is {day:day}": "Erst der Tag: „{text}“ ist der {day}",
  "Month first: “{text}” is {day:day}": "Erst der Monat: „{text}“ ist der {day}",
  "Year first: “{text}” is {day:day}": "Erst das Jahr: „{text}“ ist der {day}",
  "The digits in {what} may be days or years, for example {cell} “{text}”. Which are they?":
    "Die Ziffern in {what} können Tage oder Jahre sein, zum Beispiel {cell} „{text}“. Was davon?",
  "Days of the month": "Tage des Monats",
  Years: "Jahre",
  "“{name}” in {cell} is another month in another language. Which language is it?":
    "„{name}“ in {cell} ist je nach Sprache ein anderer Monat. Welche Sprache ist es?",
  "{language}: “{name}” is month {month:number}": "{language}: „{name}“ ist Monat {month}",
  "{cell} holds “{text}”, a date without a year. Which year is it?":
    "{cell} enthält „{text}“, ein Datum ohne Jahr. Welches Jahr ist es?",
  "{cell} names a fiscal year. In which month does it begin?":
    "{cell} nennt ein Geschäftsjahr. In welchem Monat beginnt es?",
  "{month:phrase}: FY{year} is January to December {same}": "{month}: GJ{year} ist Januar bis Dezember {same}",
  "{month:phrase}: FY{year} is {start:phrase} {from} to {end:phrase} {to}":
    "{month}: GJ{year} ist {start} {from} bis {end} {to}",
  January: "Januar",
  February: "Februar",
  March: "März",
  April: "April",
  May: "Mai",
  June: "Juni",
  July: "Juli",
  August: "August",
  September: "September",
  October: "Oktober",
  November: "November",
  December: "Dezember",
  "“{column}” holds true dates, none with a day above 12, and texts, all with one: Excel seems to have exchanged day and month of the true ones. Which is right for {day:day}?":
    "„{column}“ enthält echte Datumswerte, keinen mit einem Tag über 12, und Texte, alle mit einem solchen: Excel scheint bei den echten Tag und Monat vertauscht zu haben. Was stimmt für den {day}?",
  "Exchanged: it is {day:day}": "Vertauscht: Es ist der {day}",
  "As it stands: {day:day}": "Wie es dasteht: {day}",
  "“{column}” names {count:number} currencies: {currencies}. They cannot be added up. Which one is to be read?":
    "„{column}“ nennt {count} Währungen: {currencies}. Sie lassen sich nicht addieren. Welche soll gelesen werden?",
  "1 cell holds no amount, for example {cell} “{text}”. Leave it out?":
    "1 Zelle enthält keinen Betrag, {cell} „{text}“. Auslassen?",
  "{count:number} cells hold no amount, for example {cell} “{text}”. Leave them out?":
    "{count} Zellen enthalten keinen Betrag, zum Beispiel {cell} „{text}“. Auslassen?",
  "Leave it out": "Auslassen",
  "Leave them out": "Auslassen",
  "The rows are called {figures}, which are not to be added up. Which is the revenue?":
    "Die Zeilen heißen {figures}, die nicht zu addieren sind. Was davon ist der Umsatz?",
  "The rows are called {figures} beside {rest}, which are not to be added up. Which is the revenue?":
    "Die Zeilen heißen {figures} neben {rest} und sind nicht zu addieren. Was davon ist der Umsatz?",
  "All of them, added up": "Alle, addiert",
  "All but {names}": "Alle außer {names}",
  "All {count:number}, added up": "Alle {count}, addiert",
  "All of them, each as a group": "Alle, jeder als Gruppe",
  "Only “{title}”": "Nur „{title}“",
  "Only {name}": "Nur {name}",
  "The rows stand under {count:number} titles: {titles}. Do they add up, or do they say the same in several ways?":
    "Die Zeilen stehen unter {count} Titeln: {titles}. Ergänzen sie sich, oder sagen sie dasselbe mehrfach?",
  "{first} and {second} have the same columns and both hold revenue for {day:day}. Do they add up, or is only one of them meant?":
    "{first} und {second} haben dieselben Spalten und beide Umsatz für den {day}. Ergänzen sie sich, oder ist nur eine gemeint?",
  "Each period has several columns: {measures}. Which is the amount?":
    "Jeder Zeitraum hat mehrere Spalten: {measures}. Welche ist der Betrag?",
  "The columns with nothing but the time": "Die Spalten, die nur die Zeit nennen",
  "{columns} could both be the amount. Name the one to use, or say that each is a group.":
    "{columns} können beide der Betrag sein. Wählen Sie eine, oder sagen Sie, dass jede eine Gruppe ist.",
  "{columns} could all be the amount. Name the one to use, or say that each is a group.":
    "{columns} können alle der Betrag sein. Wählen Sie eine, oder sagen Sie, dass jede eine Gruppe ist.",
  "Each column is a group": "Jede Spalte ist eine Gruppe",
  "{columns} both hold dates. Which says when revenue arose?":
    "{columns} enthalten beide Datumswerte. Welche sagt, wann der Umsatz entstand?",
  "“{year}” names years alone, and “{period}” numbers periods within them. Write the month of each row into a column, such as 2024-03, or take the years alone.":
    "„{year}“ nennt nur Jahre, und „{period}“ zählt Perioden darin. Schreiben Sie den Monat jeder Zeile in eine Spalte, etwa 2024-03, oder nehmen Sie nur die Jahre.",
  "Years alone: “{year}”": "Nur die Jahre: „{year}“",
  "{count:number} lists stand beside each other on {sheet}: {lists}. Which holds the revenue?":
    "{count} Listen stehen auf {sheet} nebeneinander: {lists}. Welche enthält den Umsatz?",
  "Heading of the column": "Überschrift der Spalte",
  "Title over the rows": "Titel über den Zeilen",
  "Row above the dates": "Zeile über den Datumswerten",
  "amounts below them": "Beträge darunter",
  "{name} holds nothing.": "{name} ist leer.",
  "{first} and {second} share cells, which would count twice. Name every cell once.":
    "{first} und {second} haben Zellen gemeinsam, die doppelt zählen würden. Nennen Sie jede Zelle nur einmal.",
  "The workbook holds no table and no list of values.":
    "Die Arbeitsmappe enthält weder eine Tabelle noch eine Liste mit Werten.",
  "{file} holds no table and no list of values.": "{file} enthält weder eine Tabelle noch eine Liste mit Werten.",
  "No column holds amounts of money. Looked at: {columns}. Type numbers below one of the headings, or name the column.":
    "Keine Spalte enthält Geldbeträge. Angesehen: {columns}. Geben Sie Zahlen unter einer der Überschriften ein, oder nennen Sie die Spalte.",
  "No heading says that it holds revenue. Looked at: {columns}.":
    "Keine Überschrift sagt, dass darunter Umsatz steht. Angesehen: {columns}.",
  "{columns} could both be the amount. Name the one to use.":
    "{columns} können beide der Betrag sein. Wählen Sie eine.",
  "{columns} could all be the amount. Name the one to use.": "{columns} können alle der Betrag sein. Wählen Sie eine.",
  "“{column}” is a running total, as its heading says: added up it would count revenue several times. Type the revenue of each period into a column of its own, or name another column.":
    "„{column}“ ist laut Überschrift eine laufende Summe: Addiert würde sie Umsatz mehrmals zählen. Geben Sie den Umsatz jeder Periode in eine eigene Spalte ein, oder wählen Sie eine andere Spalte.",
  "Column “{column}” holds no dates. Choose another, or write dates into it.":
    "Spalte „{column}“ enthält kein Datum. Wählen Sie eine andere, oder schreiben Sie Datumswerte hinein.",
  "No column holds dates. Looked at: {columns}. Write dates with their year below one of the headings, or name the column.":
    "Keine Spalte enthält ein Datum. Angesehen: {columns}. Schreiben Sie Datumswerte mit Jahr unter eine der Überschriften, oder nennen Sie die Spalte.",
  "{name} has no header row: a row of column names with dates and amounts below it. Select the rows with their headings.":
    "{name} hat keine Kopfzeile: eine Zeile mit Spaltennamen, darunter Datum und Betrag. Markieren Sie die Zeilen mit ihren Überschriften.",
  "The dates in “{column}” contradict each other: {first} puts the day first and {second} the month. Write them all in one way.":
    "Die Datumswerte in „{column}“ widersprechen sich: {first} nennt zuerst den Tag, {second} den Monat. Schreiben Sie alle gleich.",
  "The amounts in {what} contradict each other: {first} has a decimal point and {second} a decimal comma. Write them all in one way.":
    "Die Beträge in {what} widersprechen sich: {first} hat einen Dezimalpunkt, {second} ein Dezimalkomma. Schreiben Sie alle gleich.",
  "The amounts are in {count:number} currencies, which cannot be added up: {list}. Convert them to one, or choose a column with one currency.":
    "Die Beträge stehen in {count} Währungen, die sich nicht addieren lassen: {list}. Rechnen Sie sie in eine um, oder wählen Sie eine Spalte mit einer Währung.",
  "No row of {name} has both a date in “{date}” and an amount in “{amount}”.":
    "Keine Zeile von {name} hat ein Datum in „{date}“ und einen Betrag in „{amount}“.",
  share: "Anteil",
  "low share": "niedriger Anteil",
  "high share": "hoher Anteil",
  margin: "Deckungsbeitrag",
  growth: "Wachstum",
  "market growth": "Marktwachstum",
  "A {name:phrase} of {value:rate} is less than nothing. Type {example:phrase}.":
    "{name} {value}: weniger als nichts. Geben Sie zum Beispiel {example} ein.",
  "A {name:phrase} of {value:rate}: more than the whole increase. Type {example:phrase}.":
    "{name} {value}: mehr als der ganze Zuwachs. Geben Sie zum Beispiel {example} ein.",
  "A {name:phrase} of {value:rate}: more than the whole revenue. Type {example:phrase}.":
    "{name} {value}: mehr als der ganze Umsatz. Geben Sie zum Beispiel {example} ein.",
  "3% or 0.03": "3 % oder 0,03",
  "40% or 0.4": "40 % oder 0,4",
  "A {name:phrase} of {value:rate} looks like an amount. Type a rate, for example 4% or 0.04.":
    "{name} {value} sieht nach einem Betrag aus. Geben Sie eine Rate ein, zum Beispiel 4 % oder 0,04.",
  "The low share, {low:rate}, is above the share itself, {share:rate}.":
    "Der niedrige Anteil, {low}, liegt über dem Anteil selbst, {share}.",
  "The high share, {high:rate}, is below the share itself, {share:rate}.":
    "Der hohe Anteil, {high}, liegt unter dem Anteil selbst, {share}.",
  "Go-live on {day:day} lies outside the data, which runs from {first:day} to {last:day}. Choose a day in between.":
    "Der Start am {day} liegt außerhalb der Daten, die vom {first} bis zum {last} reichen. Wählen Sie einen Tag dazwischen.",
  "The data holds no whole {unit:phrase} before go-live on {day:day}; it runs from {first:day} to {last:day}.":
    "Die Daten enthalten keinen ganzen Zeitraum ({unit}) vor dem Start am {day}; sie reichen vom {first} bis zum {last}.",
  "The data holds no whole {unit:phrase} after go-live on {day:day}; it runs from {first:day} to {last:day}.":
    "Die Daten enthalten keinen ganzen Zeitraum ({unit}) nach dem Start am {day}; sie reichen vom {first} bis zum {last}.",
  "All groups are the control, so nobody is left who took part.":
    "Alle Gruppen sind Kontrollgruppe, also bleibt keine, die teilgenommen hat.",
  "The baseline “{baseline}” {lack:phrase}.": "Dieser Vergleichswert {lack}.",
  "The sheet “{sheet}” is protected. Take the protection off (Review, Unprotect Sheet) and try again.":
    "Das Blatt „{sheet}“ ist geschützt. Heben Sie den Schutz auf (Überprüfen, Blattschutz aufheben) und versuchen Sie es noch einmal.",
  "The workbook has a name {name} already. Rename it (Formulas, Name Manager) and try again.":
    "Die Arbeitsmappe hat schon einen Namen {name}. Benennen Sie ihn um (Formeln, Namens-Manager) und versuchen Sie es noch einmal.",
  "The workbook is read-only, or it or a sheet is protected. Switch to Editing, save a copy under another name, or take the protection off (Review, Unprotect), and try again. ({code}: {detail})":
    "Die Arbeitsmappe ist schreibgeschützt, oder sie oder ein Blatt ist geschützt. Wechseln Sie zum Bearbeiten, speichern Sie eine Kopie unter anderem Namen oder heben Sie den Schutz auf (Überprüfen), und versuchen Sie es noch einmal. ({code}: {detail})",
  "Excel refused the change. The workbook may be read-only, protected or shared: save a copy under another name and try again there. ({code}: {detail})":
    "Excel hat die Änderung abgelehnt. Die Arbeitsmappe ist vielleicht schreibgeschützt, geschützt oder freigegeben: Speichern Sie eine Kopie unter anderem Namen und versuchen Sie es dort noch einmal. ({code}: {detail})",
  "A cell is being edited. Finish it with Enter and try again. ({code}: {detail})":
    "Eine Zelle wird gerade bearbeitet. Schließen Sie sie mit der Eingabetaste ab und versuchen Sie es noch einmal. ({code}: {detail})",
  "A sheet or a name that is needed is already taken by something else. ({code}: {detail})":
    "Ein Blatt oder ein Name, der gebraucht wird, ist schon anders vergeben. ({code}: {detail})",
  "A sheet, table or name is gone; it may have been renamed or deleted meanwhile. ({code}: {detail})":
    "Ein Blatt, eine Tabelle oder ein Name ist nicht mehr da, vielleicht inzwischen umbenannt oder gelöscht. ({code}: {detail})",
  "A reference is no longer valid; rows, columns or sheets may have been deleted meanwhile. ({code}: {detail})":
    "Ein Bezug gilt nicht mehr; vielleicht wurden inzwischen Zeilen, Spalten oder Blätter gelöscht. ({code}: {detail})",
  "Excel was interrupted. ({code}: {detail})": "Excel wurde unterbrochen. ({code}: {detail})",
  "There is more to write than Excel takes at once. ({code}: {detail})":
    "Es ist mehr zu schreiben, als Excel auf einmal annimmt. ({code}: {detail})",
  "There is more to read than Excel gives at once. Choose fewer rows or columns. ({code}: {detail})":
    "Es ist mehr zu lesen, als Excel auf einmal hergibt. Wählen Sie weniger Zeilen oder Spalten. ({code}: {detail})",
  "This version of Excel lacks something that Envelope needs. ({code}: {detail})":
    "Dieser Version von Excel fehlt etwas, das Envelope braucht. ({code}: {detail})",
  "Excel did not do what it was asked. ({code}: {detail})":
    "Excel hat nicht getan, worum es gebeten wurde. ({code}: {detail})",
  "The name “{name}” is already used for {place}. Rename or delete it (Formulas, Name Manager), then build again.":
    "Der Name „{name}“ steht schon für {place}. Benennen Sie ihn um oder löschen Sie ihn (Formeln, Namens-Manager), und erstellen Sie den Bericht noch einmal.",
  "{label} ({cell}) holds “{text}”, which is text and not clear as a figure. Type it there {example}, or empty the cell, and try again.":
    "{label} ({cell}) enthält „{text}“, also Text, der als Zahl nicht eindeutig ist. Geben Sie sie dort ein ({example}) oder leeren Sie die Zelle, und versuchen Sie es noch einmal.",
  "{label} ({cell}) holds the formula {formula}, and the file does not keep its value. Open the file in Excel, save it, and try again.":
    "{label} ({cell}) enthält die Formel {formula}, und die Datei speichert ihren Wert nicht. Öffnen Sie die Datei in Excel, speichern Sie sie und versuchen Sie es noch einmal.",
  "This workbook is an export, or has lost its source: it holds the sheets of a summary alone, and not “{source}”, from which they were built. Build in the workbook that it was taken from. Its cells on pale yellow can be typed over here.":
    "Diese Arbeitsmappe ist ein Export oder hat ihre Quelle verloren: Sie enthält nur die Blätter eines Berichts und nicht „{source}“, woraus sie erstellt wurden. Erstellen Sie den Bericht in der Arbeitsmappe, aus der sie stammt. Ihre blassgelben Zellen lassen sich hier überschreiben.",
  "{label} ({cell}) held “{text}” as text. It is a number now.":
    "{label} ({cell}) enthielt „{text}“ als Text. Jetzt ist es eine Zahl.",
  "The formula {formula} in {cell} is replaced by what is said now, {value}.":
    "Die Formel {formula} in {cell} ist durch das ersetzt, was jetzt angegeben ist: {value}.",
  "The formula {formula} in {cell} names cells that have moved, so that only its value is kept.":
    "Die Formel {formula} in {cell} nennt Zellen, die verschoben sind; erhalten bleibt daher nur ihr Wert.",
  "The formula {formula} in {cell} gives {error}, which counts as nothing.":
    "Die Formel {formula} in {cell} ergibt {error}, was als keine Angabe zählt.",
  "What somebody typed in {from} stands in {to} now.": "Was jemand in {from} eingegeben hat, steht jetzt in {to}.",
  "“{text}” had been typed over what Envelope writes in {cell}, which is there again.":
    "„{text}“ war über das geschrieben, was Envelope in {cell} schreibt; das steht wieder da.",
  "{count:number} more cells that Envelope writes had been typed over; they are there again.":
    "{count} weitere Zellen, die Envelope schreibt, waren überschrieben; sie stehen wieder da.",
  "The page was built by another version of Envelope or in another way. What was typed between its blocks is not on the new one.":
    "Die Seite wurde von einer anderen Version von Envelope oder auf andere Weise erstellt. Was zwischen ihren Blöcken eingegeben war, steht nicht auf der neuen.",
  "The comment on {from} stays on that cell, though what it was about stands in {to} now.":
    "Der Kommentar zu {from} bleibt bei dieser Zelle, obwohl das, worum es ging, jetzt in {to} steht.",
  "Excel takes the groups “{group}” and “{other}” for one, as both can be read as a number. Give them names with a letter in column {column}, for example “{first}” and “{second}”, and try again.":
    "Excel hält die Gruppen „{group}“ und „{other}“ für dieselbe, da sich beide als Zahl lesen lassen. Geben Sie ihnen in der Spalte {column} Namen mit einem Buchstaben, zum Beispiel „{first}“ und „{second}“, und versuchen Sie es noch einmal.",
  "“{sheet}” is a copy of a summary and no summary of its own: its inputs are its own, and what it works with is the other page’s. It is left alone; delete it, or build a summary for another programme instead.":
    "„{sheet}“ ist die Kopie eines Berichts und kein eigener: Die Eingaben sind eigene, doch gerechnet wird mit denen der anderen Seite. Das Blatt bleibt, wie es ist; löschen Sie es oder erstellen Sie stattdessen einen Bericht für ein anderes Programm.",
  "The sheet “{sheet}” has a name “{name}” of its own, which would hide the one that the summary needs. Delete it (Formulas, Name Manager), then build again.":
    "Das Blatt „{sheet}“ hat einen eigenen Namen „{name}“, der den verdecken würde, den der Bericht braucht. Löschen Sie ihn (Formeln, Namens-Manager), und erstellen Sie den Bericht noch einmal.",
  "The sheet “{sheet}” is protected, so it cannot be written anew. Take the protection off (Review, Unprotect Sheet), then build again.":
    "Das Blatt „{sheet}“ ist geschützt und kann nicht neu geschrieben werden. Heben Sie den Schutz auf (Überprüfen, Blattschutz aufheben), und erstellen Sie den Bericht noch einmal.",
  "The structure of the workbook is protected, so no sheet can be added. Take the protection off (Review, Protect Workbook), then build again.":
    "Die Struktur der Arbeitsmappe ist geschützt, darum kann kein Blatt dazukommen. Heben Sie den Schutz auf (Überprüfen, Arbeitsmappe schützen), und erstellen Sie den Bericht noch einmal.",
  "There are {count:number} summaries in this workbook, and no more fit (names up to {name}). Delete the sheets of one, or use another workbook.":
    "Diese Arbeitsmappe hat {count} Berichte, und mehr passen nicht hinein (Namen bis {name}). Löschen Sie die Blätter von einem, oder nehmen Sie eine andere Arbeitsmappe.",
  "There is no summary in this workbook yet. Build it first, then hand it over.":
    "In dieser Arbeitsmappe ist noch kein Bericht. Erstellen Sie ihn zuerst, dann geben Sie ihn weiter.",
  "Say which summary of this workbook to hand over: {summaries}.":
    "Sagen Sie, welcher Bericht dieser Arbeitsmappe weitergegeben werden soll: {summaries}.",
  "A summary was built in this workbook meanwhile (“{page}”), and is left as it is. Close the panel and open it again to go on from there; what you typed is kept.":
    "Inzwischen wurde in dieser Arbeitsmappe ein Bericht erstellt („{page}“); er bleibt, wie er ist. Schließen Sie den Bereich und öffnen Sie ihn wieder, um von dort weiterzumachen; was Sie eingetippt haben, bleibt erhalten.",
  "There is already a sheet “{sheet}”, and it is not Envelope's. Rename it, then build again.":
    "Es gibt schon ein Blatt „{sheet}“, das nicht von Envelope ist. Benennen Sie es um, und erstellen Sie den Bericht noch einmal.",
  "Excel broke the change off and did not let it be undone ({why}).":
    "Excel hat die Änderung abgebrochen und ließ sie nicht rückgängig machen ({why}).",
  "Excel broke the build off and did not let it be undone ({why}).":
    "Excel hat das Erstellen abgebrochen und ließ es nicht rückgängig machen ({why}).",
  "Press Ctrl+Z until the workbook is as it was.": "Drücken Sie Strg+Z, bis die Arbeitsmappe ist, wie sie war.",
  "If that does not help: what stood on {sheets} is on {copies}.":
    "Wenn das nicht hilft: Was auf {sheets} stand, steht auf {copies}.",
  "If that does not help: delete {sheets}, as far as they are there.":
    "Wenn das nicht hilft: Löschen Sie {sheets}, soweit vorhanden.",
  "Excel did not give the values of {row} on “{sheet}”, though asked for a single row. Choose fewer columns.":
    "Excel hat die Werte von {row} auf „{sheet}“ nicht hergegeben, obwohl nur nach einer Zeile gefragt war. Wählen Sie weniger Spalten.",
  "The name {name} stands for {place} already and is left alone; names of this summary end in another number.":
    "Der Name {name} steht schon für {place} und bleibt unberührt; die Namen dieses Berichts enden auf eine andere Zahl.",
  "On “{sheet}” Excel refused {what:phrase}. Its figures and formulas are complete; build again to try once more.":
    "Auf „{sheet}“ hat Excel {what} abgelehnt. Zahlen und Formeln sind vollständig; um es noch einmal zu versuchen, erstellen Sie den Bericht neu.",
  "the styles of the headings": "die Formatvorlagen der Überschriften",
  "fonts, colours or borders": "Schriften, Farben oder Rahmen",
  "the merged cells": "die verbundenen Zellen",
  "column widths or row heights": "Spaltenbreiten oder Zeilenhöhen",
  "the conditional formats": "die bedingten Formatierungen",
  "the look of a chart": "das Aussehen eines Diagramms",
  "frozen rows, gridlines or the colour of the tab":
    "fixierte Zeilen, Gitternetzlinien oder die Farbe der Registerkarte",
  "the page setup for printing, for which a printer may have to be installed":
    "die Seiteneinrichtung für den Druck, für die vielleicht ein Drucker eingerichtet sein muss",
  "This workbook calculates by hand, and Excel did not calculate it now. Choose Formulas, Calculate Now before you read the figures.":
    "Diese Arbeitsmappe rechnet nur auf Befehl, und Excel hat sie jetzt nicht berechnet. Wählen Sie Formeln, Neu berechnen, bevor Sie die Zahlen lesen.",
  "Excel did not say which cells are merged in {rows}; a heading over several columns there may count for its first column only.":
    "Excel hat nicht gesagt, welche Zellen in {rows} verbunden sind; eine Überschrift über mehreren Spalten gilt dort vielleicht nur für ihre erste Spalte.",
};
