import type { Phrases } from "../phrases";

/** What the layers below the pane say, by their English text. */
export const phrases: Phrases = {
  "{amount:money}": "{amount}",
  "{share:rate} of the {increase:money} increase": "{share} de la hausse de {increase}",
  "Learning earned about {amount:money} if you credit it with {share:rate} of the {increase:money} increase.":
    "La formation a rapporté environ {amount} si on lui attribue {share} de la hausse de {increase}.",
  "Learning earned about {amount:money}: {share:rate} of the {increase:money} increase, as agreed with {sponsor} on {day:day}.":
    "La formation a rapporté environ {amount} : {share} de la hausse de {increase}, comme convenu avec {sponsor} le {day}.",
  "Revenue did not rise above the baseline, so nothing is credited to learning.":
    "Le CA n’a pas dépassé la référence : rien n’est attribué à la formation.",
  "Nothing is credited to learning yet: the share is 0%.":
    "Rien n’est encore attribué à la formation : la part est de 0 %.",
  "No share of the increase is agreed yet, so nothing is claimed.":
    "Aucune part de la hausse n’est encore convenue : rien n’est revendiqué.",
  "At {share:rate} the cost is recovered.": "À {share}, le coût est couvert.",
  "At {share:rate} the cost is not recovered.": "À {share}, le coût n’est pas couvert.",
  "Break-even share: {share:rate}.": "Part au seuil de rentabilité : {share}.",
  "Even the whole increase would not recover the cost.": "Même toute la hausse ne couvrirait pas le coût.",
  "At {share:rate} the cost is not recovered at any margin: the attributed revenue is below it.":
    "À {share}, le coût n’est couvert avec aucune marge : le CA attribué lui est inférieur.",
  "Even the whole increase is below the cost: it is not recovered at any margin.":
    "Même toute la hausse est inférieure au coût : il n’est couvert avec aucune marge.",
  "Whether the cost is recovered depends on the contribution margin.":
    "Que le coût soit couvert ou non dépend de la marge sur coûts variables.",
  "Break-even margin: {margin:rate}.": "Marge au seuil de rentabilité : {margin}.",
  "Nothing is credited, so nothing is said about the return.": "Rien n’est attribué : rien n’est dit du rendement.",
  "With a margin of {margin:rate} and a cost of {cost:money}, the net benefit is {net:money}.":
    "Avec une marge de {margin} et un coût de {cost}, le bénéfice net est de {net}.",
  "With a margin of {margin:rate} and a cost of {cost:money}, the shortfall is {net:money}.":
    "Avec une marge de {margin} et un coût de {cost}, il manque {net}.",
  "What it cost is not given yet, so nothing is said about its return.":
    "Son coût n’est pas encore indiqué : rien n’est dit de son rendement.",
  "No sponsor has agreed to this share yet.": "Aucun sponsor n’a encore accepté cette part.",
  day: "jour",
  days: "jours",
  week: "semaine",
  weeks: "semaines",
  month: "mois",
  months: "mois",
  quarter: "trimestre",
  quarters: "trimestres",
  year: "année",
  years: "années",
  thousand: "milliers",
  million: "millions",
  billion: "milliards",
  trillion: "billions",
  thousands: "milliers",
  millions: "millions",
  billions: "milliards",
  Thousands: "Milliers",
  Millions: "Millions",
  Billions: "Milliards",
  "Single units": "Unités simples",
  "single units": "unités simples",
  "needs {count:number} {units:phrase} before go-live; there are {there:number}":
    "demande {count} {units} avant le lancement ; il y en a {there}",
  "needs {count:number} {units:phrase} before go-live; there is 1":
    "demande {count} {units} avant le lancement ; il y en a 1",
  "needs {units:phrase} before go-live": "demande des {units} avant le lancement",
  "needs the market’s growth": "demande la croissance du marché",
  "needs a plan": "demande un plan",
  "needs groups that did not take part": "demande des groupes non participants",
  "needs a column saying who took part": "demande une colonne disant qui a participé",
  "needs a control that varies": "demande un groupe témoin qui varie",
  "needs revenue by month or quarter": "demande un CA par mois ou trimestre",
  "needs {units:phrase} of 0 or more before go-live": "demande des {units} à 0 ou plus avant le lancement",
  "needs revenue in every {unit:phrase} of the season": "demande un CA pour chaque {unit} de la saison",
  "The source is still there": "La source est toujours là",
  found: "trouvée",
  "Reconciles to the source total": "Concorde avec le total de la source",
  "difference {amount:number}": "écart {amount}",
  "Every row has a date and an amount": "Chaque ligne a une date et un montant",
  "none left out": "aucune écartée",
  "{count:number} left out": "{count} écartées",
  "Before and after do not overlap": "Avant et après ne se recouvrent pas",
  "go-live starts a {unit:phrase}": "le lancement ouvre la période : {unit}",
  "Enough {units:phrase} before go-live": "Assez de {units} avant le lancement",
  "{count:number}, needs {least:number}": "{count}, il en faut {least}",
  "Revenue rose above the baseline": "Le CA a dépassé la référence",
  "it did": "oui",
  "it did not": "non",
  "Shares are between 0% and 100%": "Les parts sont entre 0 % et 100 %",
  "{share:rate} at most": "{share} au plus",
  "no share yet": "pas encore de part",
  "A cost is present": "Un coût est indiqué",
  "in one figure": "en un chiffre",
  "none given": "aucun indiqué",
  "Every cost is present": "Tous les coûts sont indiqués",
  "{count:number} of {all:number}": "{count} sur {all}",
  "Components add up to the share": "Les composantes totalisent la part",
  "difference {share:rate}": "écart {share}",
  "Credit over all summaries here": "Attribution sur toutes les synthèses du classeur",
  "{share:rate}, 100% at most": "{share}, 100 % au plus",
  "Formulas are untouched": "Les formules sont intactes",
  "Nothing is claimed until an input is corrected: {what:phrase}.":
    "Rien n’est attribué tant qu’une saisie n’est pas corrigée : {what}.",
  "Correct it in the cell that it was typed into; the page follows at once.":
    "Corrigez-la dans la cellule où elle a été saisie ; la page suit aussitôt.",
  "No {unit:phrase} is missing": "Aucune période ne manque : {unit}",
  "none is": "aucune",
  "{who:phrase} has no revenue in {period}": "{who} sans chiffre d’affaires : {period}",
  "the source": "la source",
  "the learners’ side": "le côté du programme",
  "the control": "le groupe témoin",
  "{group} has no revenue {side:phrase} go-live": "{group} n’a pas de chiffre d’affaires {side} le lancement",
  before: "avant",
  after: "après",
  "{group} has no revenue in {period}": "{group} n’a pas de chiffre d’affaires pour {period}",
  "Same groups before and after": "Mêmes groupes avant et après",
  "every group is on both sides": "chaque groupe est des deux côtés",
  "Groups are spelt alike": "Les groupes sont écrits de la même façon",
  "none looks like another": "aucun ne ressemble à un autre",
  "“{name}” looks like “{other}”": "« {name} » ressemble à « {other} »",
  "Inputs are possible": "Les saisies sont possibles",
  "none is out of range": "aucune n’est hors limites",
  "{input:phrase} is outside {range}": "{input} est hors de {range}",
  "{input:phrase} is below 0": "{input} est inférieur à 0",
  "{input:phrase} is in the future": "{input} est dans le futur",
  "the share": "la part",
  "the margin": "la marge",
  "the growth": "la croissance",
  "the market growth": "la croissance du marché",
  "the plan": "le plan",
  "revenue before": "le chiffre d’affaires d’avant",
  "the agreement date": "la date de l’accord",
  "an agreement date": "une date d’accord",
  "all but links, owners and this check": "toutes sauf liens, responsables et ce contrôle",
  Bridge: "Passage",
  "Bridge, step by step": "Passage, pas à pas",
  "The claim": "L’apport",
  "What each baseline says": "Ce que dit chaque référence",
  "Actual against baseline": "Réel contre référence",
  Sensitivity: "Sensibilité",
  "Credit by component": "Attribution par composante",
  Costs: "Coûts",
  Assumptions: "Hypothèses",
  Checks: "Contrôles",
  "Caveats and sign-off": "Réserves et signature",
  "Caveats and intangibles": "Réserves et immatériel",
  "Sign-off": "Signature",
  "A sheet of that name was here already and is left alone; this one is called {name}.":
    "Une feuille de ce nom existait déjà et reste telle quelle ; celle-ci s’appelle {name}.",
  "A sheet of that name was here already and is left alone; these are called {names}.":
    "Des feuilles de ce nom existaient déjà et restent telles quelles ; celles-ci s’appellent {names}.",
  "a table": "un tableau",
  "a range": "une plage",
  "{count:number} rows": "{count} lignes",
  "dates in “{column}”": "dates dans « {column} »",
  "amounts in “{column}”": "montants dans « {column} »",
  "groups in “{column}”": "groupes dans « {column} »",
  "periods across, {span}": "périodes en colonnes, {span}",
  "its amounts are sums of other cells": "ses montants sont des sommes d’autres cellules",
  "its amounts are all 0": "ses montants sont tous à 0",
  "the only list of the workbook": "la seule liste du classeur",
  "not looked at": "non examinée",
  "{count:number} lists with the same columns": "{count} listes aux mêmes colonnes",
  "no date": "pas de date",
  "no amount": "pas de montant",
  "the date is text, “{text}”": "la date est du texte, « {text} »",
  "{text} is not a date": "{text} n’est pas une date",
  "a total of other rows": "un total d’autres lignes",
  "a total of the rows below": "un total des lignes du dessous",
  "a sum of other cells": "une somme d’autres cellules",
  "the sum of the rows of its date": "la somme des lignes de sa date",
  "the sum of rows {first:number} to {last:number}": "la somme des lignes {first} à {last}",
  "the header again": "encore l’en-tête",
  "a title or a note": "un titre ou une note",
  "“{name}” is another figure": "« {name} » est une autre grandeur",
  "“{name}” is a sum of other groups": "« {name} » est une somme d’autres groupes",
  "in {other}, not {currency}": "en {other}, pas en {currency}",
  "under “{other}”, not “{title}”": "sous « {other} », pas « {title} »",
  "stands for a {unit:phrase} among rows for a {usual:phrase}":
    "couvre une autre période ({unit}) que les autres lignes ({usual})",
  "a total of other columns": "un total d’autres colonnes",
  "its heading names no time": "son en-tête ne nomme aucune période",
  "not the amount, which is “{measure}”": "pas le montant, qui est « {measure} »",
  "its amounts are text": "ses montants sont du texte",
  "errors stand among its amounts": "ses montants contiennent des erreurs",
  "its amounts are quantity × price": "ses montants sont quantité × prix",
  "its dates stand in several columns": "ses dates occupent plusieurs colonnes",
  "its dates are text": "ses dates sont du texte",
  "its dates are numbers that Excel does not take for dates":
    "ses dates sont des nombres qu’Excel ne prend pas pour des dates",
  "its groups stand on the first row of each block only":
    "ses groupes ne figurent que sur la première ligne de chaque bloc",
  "its groups stand in rows of their own": "ses groupes occupent des lignes à part",
  "some rows with a date do not count": "certaines lignes datées ne comptent pas",
  "its lists have their columns in different places": "ses listes n’ont pas leurs colonnes aux mêmes endroits",
  "{count:number} of the rows read is hidden, by hand or by a filter; it counts.":
    "{count} des lignes lues est masquée, à la main ou par un filtre ; elle compte.",
  "{count:number} of the rows read are hidden, by hand or by a filter; they count.":
    "{count} des lignes lues sont masquées, à la main ou par un filtre ; elles comptent.",
  "Another list begins in row {row:number}; it is not read. To read it, select it with its heading.":
    "Une autre liste commence à la ligne {row} ; elle n’est pas lue. Pour la lire, sélectionnez-la avec son en-tête.",
  "{count:number} row repeats another one in every cell; it counts.":
    "{count} ligne en répète une autre en tout point ; elle compte.",
  "{count:number} rows repeat other ones in every cell; they count.":
    "{count} lignes en répètent d’autres en tout point ; elles comptent.",
  "{count:number} cells of the periods hold no amount.": "{count} cellules des périodes ne contiennent pas de montant.",
  "“{column}” shows errors instead of names and cannot tell groups apart.":
    "« {column} » montre des erreurs au lieu de noms et ne peut distinguer les groupes.",
  "The source names no year; it was given.": "La source ne nomme aucune année ; elle a été donnée.",
  "Row {row:number} “{label}” is not the sum of the rows read; it is left out.":
    "La ligne {row} « {label} » n’est pas la somme des lignes lues ; elle est écartée.",
  "{labels} stands on several rows, which are added up.":
    "{labels} figure sur plusieurs lignes, qui sont additionnées.",
  "{labels} stand on several rows, which are added up.":
    "{labels} figurent sur plusieurs lignes, qui sont additionnées.",
  "“{heading}” may count thousands or millions. Which?":
    "« {heading} » peut compter des milliers ou des millions. Lequel ?",
  "The titles over the list name {units}. Which do the amounts count?":
    "Les titres au-dessus de la liste nomment {units}. Que comptent les montants ?",
  "{count:number} rows have no entry in {what}. Do they belong to the entry above them?":
    "{count} lignes n’ont pas d’entrée dans {what}. Appartiennent-elles à l’entrée du dessus ?",
  "Yes: an entry holds for the rows below it": "Oui : une entrée vaut pour les lignes du dessous",
  "No: they belong to no group": "Non : elles n’appartiennent à aucun groupe",
  "Row {row:number} “{label}” may be a total of other rows. Does it count?":
    "La ligne {row} « {label} » est peut-être un total d’autres lignes. Compte-t-elle ?",
  "Row {row:number} “{label}” and {more:number} more may be a total of other rows. Does it count?":
    "La ligne {row} « {label} » et {more} autres sont peut-être des totaux. Comptent-elles ?",
  "{cell} is called “{label}”, yet it is not the sum of the rows with its date. Does it count?":
    "{cell} s’appelle « {label} » sans être la somme des lignes de sa date. Compte-t-elle ?",
  "{cell} is called “{label}”, yet it is not the sum of the rows with its date. The same holds for {more:number} more. Does it count?":
    "{cell} s’appelle « {label} » sans être la somme des lignes de sa date. Il en va de même pour {more} autres. Comptent-elles ?",
  "{cell} has no entry in “{column}”, and is the sum of the rows with its date that have one. Does it count?":
    "{cell} n’a rien dans « {column} » et est la somme des lignes de sa date qui y ont quelque chose. Compte-t-elle ?",
  "{cell} has no entry in “{column}”, and is the sum of the rows with its date that have one. The same holds for {more:number} more. Does it count?":
    "{cell} n’a rien dans « {column} » et est la somme des lignes de sa date qui y ont quelque chose. Il en va de même pour {more} autres. Compte-t-elle ?",
  "It is a total: leave it out": "C’est un total : l’écarter",
  "It is revenue of its own: count it": "C’est un CA à part : le compter",
  "all other groups": "tous les autres groupes",
  "“{group}” is the sum of {others:phrase} on every date, so adding all groups counts revenue twice. Leave such groups out?":
    "« {group} » est à chaque date la somme de {others} ; tout additionner compte le CA deux fois. Écarter ces groupes ?",
  "“{group}” is the sum of {others} on every date, so adding all groups counts revenue twice. Leave such groups out?":
    "« {group} » est à chaque date la somme de {others} ; tout additionner compte le CA deux fois. Écarter ces groupes ?",
  "“{group}” is the sum of {others} on every date, so adding all groups counts revenue twice. The same holds for {more:number} more {groups:phrase}. Leave such groups out?":
    "« {group} » est à chaque date la somme de {others} ; tout additionner compte le CA deux fois. Il en va de même pour {more} {groups} de plus. Écarter ces groupes ?",
  group: "groupe",
  groups: "groupes",
  "Leave the sums out: {names}": "Écarter les sommes : {names}",
  "Count every group": "Compter chaque groupe",
  "The amounts in {what} can be read in two ways, for example {cell} “{text}”. Which mark divides the decimals?":
    "Les montants dans {what} peuvent se lire de deux façons, par exemple {cell} « {text} ». Quel signe sépare les décimales ?",
  "The point: “{text}” is {value}": "Le point : « {text} » vaut {value}",
  "The comma: “{text}” is {value}": "La virgule : « {text} » vaut {value}",
  "The dates in {what} can be read in more than one way, for example {cell} “{text}”. What comes first?":
    "Les dates dans {what} peuvent se lire de plusieurs façons, par exemple {cell} « {text} ». Qu’est-ce qui vient en premier ?",
  "Day first: “{text}” is {day:day}": "Le jour d’abord : « {text} » est le {day}",
  "Month first: “{text}” is {day:day}": "Le mois d’abord : « {text} » est le {day}",
  "Year first: “{text}” is {day:day}": "L’année d’abord : « {text} » est le {day}",
  "The digits in {what} may be days or years, for example {cell} “{text}”. Which are they?":
    "Les chiffres dans {what} sont peut-être des jours ou des années, par exemple {cell} « {text} ». Lequel ?",
  "Days of the month": "Jours du mois",
  Years: "Années",
  "“{name}” in {cell} is another month in another language. Which language is it?":
    "« {name} » dans {cell} est un autre mois dans une autre langue. Quelle langue est-ce ?",
  "{language}: “{name}” is month {month:number}": "{language} : « {name} » est le mois {month}",
  "{cell} holds “{text}”, a date without a year. Which year is it?":
    "{cell} contient « {text} », une date sans année. Quelle année est-ce ?",
  "{cell} names a fiscal year. In which month does it begin?": "{cell} nomme un exercice. En quel mois commence-t-il ?",
  "{month:phrase}: FY{year} is January to December {same}":
    "{month} : l’exercice {year} va de janvier à décembre {same}",
  "{month:phrase}: FY{year} is {start:phrase} {from} to {end:phrase} {to}":
    "{month} : l’exercice {year} va de {start} {from} à {end} {to}",
  January: "janvier",
  February: "février",
  March: "mars",
  April: "avril",
  May: "mai",
  June: "juin",
  July: "juillet",
  August: "août",
  September: "septembre",
  October: "octobre",
  November: "novembre",
  December: "décembre",
  "“{column}” holds true dates, none with a day above 12, and texts, all with one: Excel seems to have exchanged day and month of the true ones. Which is right for {day:day}?":
    "« {column} » contient de vraies dates, aucune avec un jour au-delà de 12, et des textes, tous avec un tel jour : Excel semble avoir échangé jour et mois des vraies. Qu’est-ce qui est juste pour le {day} ?",
  "Exchanged: it is {day:day}": "Échangés : c’est le {day}",
  "As it stands: {day:day}": "Tel quel : {day}",
  "“{column}” names {count:number} currencies: {currencies}. They cannot be added up. Which one is to be read?":
    "« {column} » nomme {count} monnaies : {currencies}. Elles ne s’additionnent pas. Laquelle lire ?",
  "1 cell holds no amount, for example {cell} “{text}”. Leave it out?":
    "1 cellule ne contient pas de montant, {cell} « {text} ». L’écarter ?",
  "{count:number} cells hold no amount, for example {cell} “{text}”. Leave them out?":
    "{count} cellules ne contiennent pas de montant, par exemple {cell} « {text} ». Les écarter ?",
  "Leave it out": "L’écarter",
  "Leave them out": "Les écarter",
  "The rows are called {figures}, which are not to be added up. Which is the revenue?":
    "Les lignes s’appellent {figures}, à ne pas additionner. Laquelle est le CA ?",
  "The rows are called {figures} beside {rest}, which are not to be added up. Which is the revenue?":
    "Les lignes s’appellent {figures} à côté de {rest}, à ne pas additionner. Laquelle est le CA ?",
  "All of them, added up": "Tous, additionnés",
  "All but {names}": "Tous sauf {names}",
  "All {count:number}, added up": "Les {count}, additionnés",
  "All of them, each as a group": "Tous, chacun comme groupe",
  "Only “{title}”": "Seulement « {title} »",
  "Only {name}": "Seulement {name}",
  "The rows stand under {count:number} titles: {titles}. Do they add up, or do they say the same in several ways?":
    "Les lignes sont sous {count} titres : {titles}. S’additionnent-elles ou disent-elles la même chose ?",
  "{first} and {second} have the same columns and both hold revenue for {day:day}. Do they add up, or is only one of them meant?":
    "{first} et {second} ont les mêmes colonnes et toutes deux un CA pour le {day}. S’additionnent-elles, ou une seule compte-t-elle ?",
  "Each period has several columns: {measures}. Which is the amount?":
    "Chaque période a plusieurs colonnes : {measures}. Laquelle est le montant ?",
  "The columns with nothing but the time": "Les colonnes qui ne nomment que la période",
  "{columns} could both be the amount. Name the one to use, or say that each is a group.":
    "{columns} peuvent toutes deux être le montant. Nommez celle à utiliser, ou dites que chacune est un groupe.",
  "{columns} could all be the amount. Name the one to use, or say that each is a group.":
    "{columns} peuvent toutes être le montant. Nommez celle à utiliser, ou dites que chacune est un groupe.",
  "Each column is a group": "Chaque colonne est un groupe",
  "{columns} both hold dates. Which says when revenue arose?":
    "{columns} contiennent toutes deux des dates. Laquelle dit quand le CA est né ?",
  "“{year}” names years alone, and “{period}” numbers periods within them. Write the month of each row into a column, such as 2024-03, or take the years alone.":
    "« {year} » ne donne que des années, et « {period} » y numérote des périodes. Écrivez le mois de chaque ligne dans une colonne, par exemple 2024-03, ou prenez les années seules.",
  "Years alone: “{year}”": "Les années seules : « {year} »",
  "{count:number} lists stand beside each other on {sheet}: {lists}. Which holds the revenue?":
    "{count} listes sont côte à côte sur {sheet} : {lists}. Laquelle contient le CA ?",
  "Heading of the column": "En-tête de la colonne",
  "Title over the rows": "Titre au-dessus des lignes",
  "Row above the dates": "Ligne au-dessus des dates",
  "amounts below them": "montants en dessous",
  "{name} holds nothing.": "{name} est vide.",
  "{first} and {second} share cells, which would count twice. Name every cell once.":
    "{first} et {second} ont des cellules en commun, qui compteraient deux fois. Nommez chaque cellule une seule fois.",
  "The workbook holds no table and no list of values.": "Le classeur ne contient ni tableau ni liste de valeurs.",
  "{file} holds no table and no list of values.": "{file} ne contient ni tableau ni liste de valeurs.",
  "No column holds amounts of money. Looked at: {columns}. Type numbers below one of the headings, or name the column.":
    "Aucune colonne ne contient de montants. Examinées : {columns}. Tapez des nombres sous un en-tête, ou nommez la colonne.",
  "No heading says that it holds revenue. Looked at: {columns}.":
    "Aucun en-tête ne dit qu’il contient un CA. Examinés : {columns}.",
  "{columns} could both be the amount. Name the one to use.":
    "{columns} peuvent toutes deux être le montant. Nommez celle à utiliser.",
  "{columns} could all be the amount. Name the one to use.":
    "{columns} peuvent toutes être le montant. Nommez celle à utiliser.",
  "“{column}” is a running total, as its heading says: added up it would count revenue several times. Type the revenue of each period into a column of its own, or name another column.":
    "« {column} » est un cumul, d’après son en-tête : l’additionner compterait le CA plusieurs fois. Saisissez le CA de chaque période dans une colonne à part, ou nommez une autre colonne.",
  "Column “{column}” holds no dates. Choose another, or write dates into it.":
    "La colonne « {column} » ne contient pas de dates. Choisissez-en une autre, ou écrivez-y des dates.",
  "No column holds dates. Looked at: {columns}. Write dates with their year below one of the headings, or name the column.":
    "Aucune colonne ne contient de dates. Examinées : {columns}. Écrivez des dates avec l’année sous un en-tête, ou nommez la colonne.",
  "{name} has no header row: a row of column names with dates and amounts below it. Select the rows with their headings.":
    "{name} n’a pas de ligne d’en-tête : des noms de colonnes, avec dates et montants en dessous. Sélectionnez les lignes avec leurs en-têtes.",
  "The dates in “{column}” contradict each other: {first} puts the day first and {second} the month. Write them all in one way.":
    "Les dates dans « {column} » se contredisent : {first} met le jour d’abord et {second} le mois. Écrivez-les toutes de la même façon.",
  "The amounts in {what} contradict each other: {first} has a decimal point and {second} a decimal comma. Write them all in one way.":
    "Les montants dans {what} se contredisent : {first} a un point décimal et {second} une virgule. Écrivez-les tous de la même façon.",
  "The amounts are in {count:number} currencies, which cannot be added up: {list}. Convert them to one, or choose a column with one currency.":
    "Les montants sont en {count} monnaies, qui ne s’additionnent pas : {list}. Convertissez-les, ou choisissez une colonne d’une seule monnaie.",
  "No row of {name} has both a date in “{date}” and an amount in “{amount}”.":
    "Aucune ligne de {name} n’a à la fois une date dans « {date} » et un montant dans « {amount} ».",
  share: "part",
  "low share": "part basse",
  "high share": "part haute",
  margin: "marge",
  growth: "croissance",
  "market growth": "croissance du marché",
  "A {name:phrase} of {value:rate} is less than nothing. Type {example:phrase}.":
    "{name} {value} : moins que rien. Tapez par exemple {example}.",
  "A {name:phrase} of {value:rate}: more than the whole increase. Type {example:phrase}.":
    "{name} {value} : plus que toute la hausse. Tapez par exemple {example}.",
  "A {name:phrase} of {value:rate}: more than the whole revenue. Type {example:phrase}.":
    "{name} {value} : plus que tout le CA. Tapez par exemple {example}.",
  "3% or 0.03": "3 % ou 0,03",
  "40% or 0.4": "40 % ou 0,4",
  "A {name:phrase} of {value:rate} looks like an amount. Type a rate, for example 4% or 0.04.":
    "{name} {value} ressemble à un montant. Tapez un taux, par exemple 4 % ou 0,04.",
  "The low share, {low:rate}, is above the share itself, {share:rate}.":
    "La part basse, {low}, dépasse la part elle-même, {share}.",
  "The high share, {high:rate}, is below the share itself, {share:rate}.":
    "La part haute, {high}, est inférieure à la part elle-même, {share}.",
  "Go-live on {day:day} lies outside the data, which runs from {first:day} to {last:day}. Choose a day in between.":
    "Le lancement le {day} est hors des données, qui vont du {first} au {last}. Choisissez un jour entre les deux.",
  "The data holds no whole {unit:phrase} before go-live on {day:day}; it runs from {first:day} to {last:day}.":
    "Les données ne contiennent aucune période entière ({unit}) avant le lancement le {day} ; elles vont du {first} au {last}.",
  "The data holds no whole {unit:phrase} after go-live on {day:day}; it runs from {first:day} to {last:day}.":
    "Les données ne contiennent aucune période entière ({unit}) après le lancement le {day} ; elles vont du {first} au {last}.",
  "All groups are the control, so nobody is left who took part.":
    "Tous les groupes sont témoins : il ne reste aucun participant.",
  "The baseline “{baseline}” {lack:phrase}.": "Cette référence {lack}.",
  "The sheet “{sheet}” is protected. Take the protection off (Review, Unprotect Sheet) and try again.":
    "La feuille « {sheet} » est protégée. Ôtez la protection (Révision, Ôter la protection de la feuille) et réessayez.",
  "The workbook has a name {name} already. Rename it (Formulas, Name Manager) and try again.":
    "Le classeur a déjà un nom {name}. Renommez-le (Formules, Gestionnaire de noms) et réessayez.",
  "The workbook is read-only, or it or a sheet is protected. Switch to Editing, save a copy under another name, or take the protection off (Review, Unprotect), and try again. ({code}: {detail})":
    "Le classeur est en lecture seule, ou bien il est protégé, ou une de ses feuilles. Passez en modification, enregistrez une copie sous un autre nom ou ôtez la protection (Révision), puis réessayez. ({code}: {detail})",
  "Excel refused the change. The workbook may be read-only, protected or shared: save a copy under another name and try again there. ({code}: {detail})":
    "Excel a refusé la modification. Le classeur est peut-être en lecture seule, protégé ou partagé : enregistrez une copie sous un autre nom et réessayez dans celle-ci. ({code}: {detail})",
  "A cell is being edited. Finish it with Enter and try again. ({code}: {detail})":
    "Une cellule est en cours de modification. Terminez avec Entrée et réessayez. ({code}: {detail})",
  "A sheet or a name that is needed is already taken by something else. ({code}: {detail})":
    "Une feuille ou un nom nécessaire est déjà pris par autre chose. ({code}: {detail})",
  "A sheet, table or name is gone; it may have been renamed or deleted meanwhile. ({code}: {detail})":
    "Une feuille, un tableau ou un nom n’existe plus, peut-être renommé ou supprimé entre-temps. ({code}: {detail})",
  "A reference is no longer valid; rows, columns or sheets may have been deleted meanwhile. ({code}: {detail})":
    "Une référence n’est plus valable ; des lignes, des colonnes ou des feuilles ont peut-être été supprimées entre-temps. ({code}: {detail})",
  "Excel was interrupted. ({code}: {detail})": "Excel a été interrompu. ({code}: {detail})",
  "There is more to write than Excel takes at once. ({code}: {detail})":
    "Il y a plus à écrire qu’Excel n’en accepte en une fois. ({code}: {detail})",
  "There is more to read than Excel gives at once. Choose fewer rows or columns. ({code}: {detail})":
    "Il y a plus à lire qu’Excel n’en donne en une fois. Choisissez moins de lignes ou de colonnes. ({code}: {detail})",
  "This version of Excel lacks something that Envelope needs. ({code}: {detail})":
    "Il manque à cette version d’Excel quelque chose dont Envelope a besoin. ({code}: {detail})",
  "Excel did not do what it was asked. ({code}: {detail})":
    "Excel n’a pas fait ce qui lui était demandé. ({code}: {detail})",
  "The name “{name}” is already used for {place}. Rename or delete it (Formulas, Name Manager), then build again.":
    "Le nom « {name} » désigne déjà {place}. Renommez-le ou supprimez-le (Formules, Gestionnaire de noms), puis recréez la synthèse.",
  "{label} ({cell}) holds “{text}”, which is text and not clear as a figure. Type it there {example}, or empty the cell, and try again.":
    "{label} ({cell}) contient « {text} », un texte qui n’est pas clair en tant que chiffre. Saisissez-le là ({example}) ou videz la cellule, puis réessayez.",
  "{label} ({cell}) holds the formula {formula}, and the file does not keep its value. Open the file in Excel, save it, and try again.":
    "{label} ({cell}) contient la formule {formula}, dont le fichier ne conserve pas la valeur. Ouvrez le fichier dans Excel, enregistrez-le, puis réessayez.",
  "This workbook is an export, or has lost its source: it holds the sheets of a summary alone, and not “{source}”, from which they were built. Build in the workbook that it was taken from. Its cells on pale yellow can be typed over here.":
    "Ce classeur est un export, ou a perdu sa source : il contient seulement les feuilles d’une synthèse, et non « {source} », d’où elles ont été établies. Établissez la synthèse dans le classeur dont il provient. Ses cellules jaune pâle peuvent être modifiées ici.",
  "{label} ({cell}) held “{text}” as text. It is a number now.":
    "{label} ({cell}) contenait « {text} » sous forme de texte. C’est un nombre maintenant.",
  "The formula {formula} in {cell} is replaced by what is said now, {value}.":
    "La formule {formula} en {cell} est remplacée par ce qui est indiqué maintenant : {value}.",
  "The formula {formula} in {cell} names cells that have moved, so that only its value is kept.":
    "La formule {formula} en {cell} désigne des cellules qui ont été déplacées ; seule sa valeur est donc conservée.",
  "The formula {formula} in {cell} gives {error}, which counts as nothing.":
    "La formule {formula} en {cell} donne {error}, ce qui compte pour rien.",
  "What somebody typed in {from} stands in {to} now.":
    "Ce que quelqu’un a saisi en {from} se trouve maintenant en {to}.",
  "“{text}” had been typed over what Envelope writes in {cell}, which is there again.":
    "« {text} » avait été saisi par-dessus ce qu’Envelope écrit en {cell}, qui est rétabli.",
  "{count:number} more cells that Envelope writes had been typed over; they are there again.":
    "{count} autres cellules qu’Envelope écrit avaient été remplacées ; elles sont rétablies.",
  "The page was built by another version of Envelope or in another way. What was typed between its blocks is not on the new one.":
    "La page a été établie par une autre version d’Envelope ou d’une autre manière. Ce qui avait été saisi entre ses blocs ne figure pas sur la nouvelle.",
  "The comment on {from} stays on that cell, though what it was about stands in {to} now.":
    "Le commentaire sur {from} reste sur cette cellule, bien que ce dont il parlait se trouve maintenant en {to}.",
  "Excel takes the groups “{group}” and “{other}” for one, as both can be read as a number. Give them names with a letter in column {column}, for example “{first}” and “{second}”, and try again.":
    "Excel prend les groupes « {group} » et « {other} » pour un seul, car tous deux peuvent se lire comme un nombre. Donnez-leur dans la colonne {column} des noms qui contiennent une lettre, par exemple « {first} » et « {second} », puis réessayez.",
  "“{sheet}” is a copy of a summary and no summary of its own: its inputs are its own, and what it works with is the other page’s. It is left alone; delete it, or build a summary for another programme instead.":
    "« {sheet} » est une copie d’une synthèse, et non une synthèse à part entière : ses saisies sont les siennes, mais ses calculs sont ceux de l’autre page. Elle est laissée telle quelle ; supprimez-la, ou établissez plutôt une synthèse pour un autre programme.",
  "The sheet “{sheet}” has a name “{name}” of its own, which would hide the one that the summary needs. Delete it (Formulas, Name Manager), then build again.":
    "La feuille « {sheet} » a un nom « {name} » à elle, qui masquerait celui dont la synthèse a besoin. Supprimez-le (Formules, Gestionnaire de noms), puis recréez la synthèse.",
  "The sheet “{sheet}” is protected, so it cannot be written anew. Take the protection off (Review, Unprotect Sheet), then build again.":
    "La feuille « {sheet} » est protégée et ne peut pas être réécrite. Ôtez la protection (Révision, Ôter la protection de la feuille), puis recréez la synthèse.",
  "The structure of the workbook is protected, so no sheet can be added. Take the protection off (Review, Protect Workbook), then build again.":
    "La structure du classeur est protégée : aucune feuille ne peut être ajoutée. Ôtez la protection (Révision, Protéger le classeur), puis recréez la synthèse.",
  "There are {count:number} summaries in this workbook, and no more fit (names up to {name}). Delete the sheets of one, or use another workbook.":
    "Ce classeur contient {count} synthèses, et il n’y a plus de place (noms jusqu’à {name}). Supprimez les feuilles de l’une d’elles ou prenez un autre classeur.",
  "There is no summary in this workbook yet. Build it first, then hand it over.":
    "Ce classeur ne contient pas encore de synthèse. Créez-la d’abord, puis remettez-la.",
  "Say which summary of this workbook to hand over: {summaries}.":
    "Dites quelle synthèse de ce classeur remettre : {summaries}.",
  "A summary was built in this workbook meanwhile (“{page}”), and is left as it is. Close the panel and open it again to go on from there; what you typed is kept.":
    "Entre-temps, une synthèse a été créée dans ce classeur (« {page} ») et reste telle quelle. Fermez le volet et rouvrez-le pour continuer à partir de là ; ce que vous avez saisi est conservé.",
  "There is already a sheet “{sheet}”, and it is not Envelope's. Rename it, then build again.":
    "Il existe déjà une feuille « {sheet} » qui n’est pas d’Envelope. Renommez-la, puis recréez la synthèse.",
  "Excel broke the change off and did not let it be undone ({why}).":
    "Excel a interrompu la modification et n’a pas permis de l’annuler ({why}).",
  "Excel broke the build off and did not let it be undone ({why}).":
    "Excel a interrompu la création et n’a pas permis de l’annuler ({why}).",
  "Press Ctrl+Z until the workbook is as it was.": "Appuyez sur Ctrl+Z jusqu’à ce que le classeur soit comme avant.",
  "If that does not help: what stood on {sheets} is on {copies}.":
    "Si cela ne suffit pas : ce qui se trouvait sur {sheets} est sur {copies}.",
  "If that does not help: delete {sheets}, as far as they are there.":
    "Si cela ne suffit pas : supprimez {sheets}, si elles sont là.",
  "Excel did not give the values of {row} on “{sheet}”, though asked for a single row. Choose fewer columns.":
    "Excel n’a pas donné les valeurs de {row} sur « {sheet} », bien qu’une seule ligne ait été demandée. Choisissez moins de colonnes.",
  "The name {name} stands for {place} already and is left alone; names of this summary end in another number.":
    "Le nom {name} désigne déjà {place} et n’est pas modifié ; les noms de cette synthèse se terminent par un autre numéro.",
  "On “{sheet}” Excel refused {what:phrase}. Its figures and formulas are complete; build again to try once more.":
    "Sur « {sheet} », Excel a refusé {what}. Les chiffres et les formules sont complets ; recréez la synthèse pour réessayer.",
  "the styles of the headings": "les styles des titres",
  "fonts, colours or borders": "les polices, les couleurs ou les bordures",
  "the merged cells": "les cellules fusionnées",
  "column widths or row heights": "les largeurs de colonne ou les hauteurs de ligne",
  "the conditional formats": "les mises en forme conditionnelles",
  "the look of a chart": "l’aspect d’un graphique",
  "frozen rows, gridlines or the colour of the tab": "les lignes figées, le quadrillage ou la couleur de l’onglet",
  "the page setup for printing, for which a printer may have to be installed":
    "la mise en page pour l’impression, qui peut exiger qu’une imprimante soit installée",
  "This workbook calculates by hand, and Excel did not calculate it now. Choose Formulas, Calculate Now before you read the figures.":
    "Ce classeur se calcule sur demande, et Excel ne l’a pas calculé maintenant. Choisissez Formules, Calculer maintenant avant de lire les chiffres.",
  "Excel did not say which cells are merged in {rows}; a heading over several columns there may count for its first column only.":
    "Excel n’a pas dit quelles cellules sont fusionnées dans {rows} ; un titre sur plusieurs colonnes peut n’y valoir que pour sa première colonne.",
};
