import type { FunctionTexts } from "../function-texts";

/** What the docblocks of evidence, and of the functions that go with it, say in German, by their English text. */
export const evidenceTexts: FunctionTexts = {
  Evidence: "Nachweis",
  "how certain the increase is": "wie sicher der Zuwachs ist",
  "the growth at which it pays for itself": "das Wachstum, bei dem es sich bezahlt macht",
  "Growth over a baseline at which a programme pays for itself at an agreed share.":
    "Wachstum gegenüber einem Vergleichswert, bei dem sich ein Programm mit einem vereinbarten Anteil bezahlt macht.",
  "The question before a launch: how much revenue has to grow until the attributed contribution recovers the cost. Compare it with DETECTABLE_UPLIFT, the smallest growth that would show.":
    "Die Frage vor einem Start: Wie viel Umsatz muss hinzukommen, bis der zugerechnete Deckungsbeitrag die Kosten einbringt? Vergleichen Sie es mit DETECTABLE_UPLIFT, dem kleinsten Wachstum, das zu sehen wäre.",
  "Rate, a cell for each cell of the arguments": "Rate, eine Zelle je Zelle der Argumente",
  "Revenue that would come without the programme": "Umsatz, der ohne das Programm käme",
  "Attribution share, such as 3%": "Zurechnungsanteil, etwa 3 %",
  "pct is 0: at a share of 0 no growth pays for the cost, so type the attribution share, such as 3%":
    "pct ist 0: Bei einem Anteil von 0 bezahlt kein Wachstum die Kosten; geben Sie daher den Zurechnungsanteil ein, etwa 3 %",
  "against a control group, with its growth gap": "gegenüber einer Kontrollgruppe, mit ihrem Wachstumsabstand",
  "Impact versus a control group, with the growth gap of both groups and months that depend on one another.":
    "Wirkung gegenüber einer Kontrollgruppe, mit dem Wachstumsabstand beider Gruppen und Monaten, die voneinander abhängen.",
  "Σ (treated_after − control_after × ratio), where the ratio of both groups grows as before, as far as that is credible":
    "Σ (treated_after − control_after × Verhältnis), wobei das Verhältnis beider Gruppen wie zuvor wächst, soweit das glaubhaft ist",
  "The default where a control group exists. Neighbouring months depend on one another, so they count as fewer and the range is wider than that of CONTROL_IMPACT. The larger gap_allowed, the more of the growth gap before the launch is carried on; with 0 the ratio stays as it was. A period with an amount of 0 or less, a blank or a text in either group does not count.":
    "Die Vorgabe, wenn eine Gruppe nicht teilnahm. Benachbarte Monate hängen voneinander ab, zählen daher als weniger, und die Spanne ist breiter als die von CONTROL_IMPACT. Je größer gap_allowed, desto mehr vom Wachstumsabstand vor dem Start wird fortgeschrieben; mit 0 bleibt das Verhältnis, wie es war. Eine Periode mit einem Betrag von 0 oder weniger, einer leeren Zelle oder Text in einer der Gruppen zählt nicht.",
  "Treated group's revenue of each period before the launch, at least six":
    "Umsatz der Teilnehmenden in jeder Periode vor dem Start, mindestens sechs",
  "Annual growth gap that would go undetected; 1% when omitted":
    "Wachstumsabstand je Jahr, der unbemerkt bliebe; 1 %, wenn weggelassen",
  "Eight quarters before and four after, at 90%": "Acht Quartale davor und vier danach, bei 90 %",
  "The same with a constant ratio": "Dasselbe mit einem festen Verhältnis",
  "treated_before and control_before have 3 usable periods with amounts above 0 in both: select at least 6":
    "treated_before und control_before haben 3 verwendbare Perioden mit Beträgen über 0 in beiden: Markieren Sie mindestens 6",
  "against its own season and growth": "gegenüber der eigenen Saison und dem eigenen Wachstum",
  "Impact versus a series' own season and growth, with months that depend on one another.":
    "Wirkung gegenüber der eigenen Saison und dem eigenen Wachstum einer Reihe, mit Monaten, die voneinander abhängen.",
  "Σ (after − level of the place in the season × growth), both fitted to the logarithm of before":
    "Σ (after − Niveau des Platzes in der Saison × Wachstum), beides an den Logarithmus von before angepasst",
  "For data without a control group. It needs one and a half seasons, and at least 5 periods more than a season has places. Without a control group, everything else that changed is in this figure. A period with an amount of 0 or less, a blank or a text does not count and keeps its place.":
    "Wo keine Gruppe außen vor blieb. Braucht anderthalb Saisons und mindestens 5 Perioden mehr, als eine Saison Plätze hat. Ohne Kontrollgruppe steckt alles andere, was sich änderte, in dieser Zahl. Eine Periode mit einem Betrag von 0 oder weniger, einer leeren Zelle oder Text zählt nicht und behält ihren Platz.",
  "Revenue of each period before the launch, at least one and a half seasons":
    "Umsatz jeder Periode vor dem Start, mindestens anderthalb Saisons",
  "Half-years that swing around a growing level": "Halbjahre, die um ein wachsendes Niveau schwanken",
  "before has 3 usable periods with an amount above 0 and a season has 2: select at least 7, or type a shorter season":
    "before hat 3 verwendbare Perioden mit einem Betrag über 0 und eine Saison hat 2: Markieren Sie mindestens 7 oder geben Sie eine kürzere Saison ein",
  "what an earlier placebo launch shows": "was ein früher angenommener Start fände",
  "Placebo in time: what the comparison with a control group finds some periods before the launch.":
    "Placebo in der Zeit: was der Vergleich mit einer Kontrollgruppe einige Perioden vor dem Start findet.",
  "mean of ln(treated_before ÷ control_before) over the last periods − its mean before them":
    "Mittelwert von ln(treated_before ÷ control_before) über die letzten Perioden − sein Mittelwert davor",
  "A sound comparison finds nothing where nothing was launched. TRUE means that the increase began before the launch: look for its cause, or leave those periods out with a reason.":
    "Ein guter Vergleich findet nichts, wo nichts gestartet wurde. TRUE heißt, dass der Zuwachs vor dem Start begann: Suchen Sie die Ursache oder lassen Sie diese Perioden mit einer Begründung weg.",
  "Rate, three cells in a row: the change, the limit of chance, and TRUE where the change is above it":
    "Rate, drei Zellen in einer Zeile: die Änderung, die Grenze des Zufalls und TRUE, wenn die Änderung darüber liegt",
  "Treated group's revenue of each period before the launch": "Umsatz der Teilnehmenden in jeder Periode vor dem Start",
  "Periods from the placebo launch to the real one, such as 3 or 6 months":
    "Wie lange vor dem Start er angenommen wird, etwa 3 oder 6 Monate",
  "Confidence of the limit; 90% when omitted": "Konfidenz der Grenze; 90 %, wenn weggelassen",
  "Two quarters before the launch": "Zwei Quartale vor dem Start",
  "4 usable periods are left before the last 2: select at least 6, or type fewer periods":
    "Vor den letzten 2 bleiben 4 verwendbare Perioden: Markieren Sie mindestens 6 oder geben Sie weniger Perioden ein",
  "the smallest increase that would show": "der kleinste Zuwachs, der zu sehen wäre",
  "Smallest increase that a comparison with a control group would show, nine times out of ten.":
    "Kleinster Zuwachs, den ein Vergleich mit einer Kontrollgruppe in neun von zehn Fällen zeigen würde.",
  "e^((t of the confidence + t of nine in ten) × standard error of the comparison) − 1":
    "e^((t der Konfidenz + t für neun von zehn) × Standardfehler des Vergleichs) − 1",
  "Before a launch, compare it with BREAKEVEN_UPLIFT: if an increase that pays is smaller than one that shows, evaluate longer, or let more groups take part.":
    "Vergleichen Sie es vor einem Start mit BREAKEVEN_UPLIFT: Ist ein Zuwachs, der sich bezahlt macht, kleiner als einer, der zu sehen ist, werten Sie länger aus oder lassen Sie mehr Gruppen teilnehmen.",
  "Rate of the baseline": "Rate des Vergleichswerts",
  "Periods that will be evaluated": "Perioden, die ausgewertet werden",
  "Four quarters": "Vier Quartale",
  "how probable an increase above an amount is": "wie wahrscheinlich ein Zuwachs über einem Betrag ist",
  "Probability that the increase over a baseline exceeds an amount.":
    "Wahrscheinlichkeit, dass der Zuwachs gegenüber einem Vergleichswert einen Betrag übersteigt.",
  "P(Student's t < ln((actual − amount) ÷ baseline) ÷ se)": "P(t nach Student < ln((actual − amount) ÷ baseline) ÷ se)",
  "An amount of 0 asks for any increase; cost ÷ (share × margin) asks for one that recovers the cost. The degrees of freedom need not be whole.":
    "Ein Betrag von 0 fragt nach irgendeinem Zuwachs; Kosten ÷ (Anteil × Marge) fragt nach einem, der die Kosten einbringt. Die Freiheitsgrade müssen nicht ganz sein.",
  "Baseline revenue of the same periods": "Vergleichsumsatz derselben Perioden",
  "Standard error of ln(actual ÷ baseline)": "Standardfehler von ln(actual ÷ baseline)",
  ratio: "Verhältnis",
  "Degrees of freedom of that error": "Freiheitsgrade dieses Fehlers",
  "Increase to be exceeded, below actual; nothing when omitted":
    "Zuwachs, der zu übersteigen ist, unter actual; keiner, wenn weggelassen",
  "Any increase at all": "Irgendein Zuwachs",
  "An increase of more than 20": "Ein Zuwachs von mehr als 20",
  "amount is 600 and actual is 517: type a number below actual":
    "amount ist 600 und actual ist 517: Geben Sie eine Zahl unter actual ein",
  "whether residuals depend on one another": "ob Residuen voneinander abhängen",
  "Durbin–Watson statistic of residuals: whether neighbouring periods depend on one another.":
    "Durbin-Watson-Statistik von Residuen: ob benachbarte Perioden voneinander abhängen.",
  "Σ (residual − the one before)² ÷ Σ residual²": "Σ (Residuum − das vorige)² ÷ Σ Residuum²",
  "Near 2 they do not; far below 2 neighbours are alike, and a range that takes them as independent is too narrow. A blank or a text leaves out both differences to it.":
    "Nahe 2 tun sie es nicht; weit unter 2 gleichen sich Nachbarn, und eine Spanne, die sie als unabhängig nimmt, ist zu schmal. Eine leere Zelle oder Text lässt beide Differenzen dazu weg.",
  "Ratio, 0 to 4": "Verhältnis, 0 bis 4",
  "Actual less fitted of each period, in order":
    "Tatsächlicher abzüglich angepasster Wert jeder Periode, der Reihe nach",
  "any unit, a cell a period": "beliebige Einheit, eine Zelle je Periode",
  "residuals has 2 usable periods: select at least 3 with numbers":
    "residuals hat 2 verwendbare Perioden: Markieren Sie mindestens 3 mit Zahlen",
  "whether one value stands out": "ob ein Wert herausragt",
  "Grubbs' test for one outlier: whether the most extreme value is farther off than chance explains.":
    "Grubbs-Test auf einen Ausreißer: ob der äußerste Wert weiter weg liegt, als der Zufall erklärt.",
  "G = |value − mean| ÷ standard deviation, for the value farthest from the mean":
    "G = |Wert − Mittelwert| ÷ Standardabweichung, für den Wert, der vom Mittelwert am weitesten entfernt ist",
  "G above the limit is an outlier. If something happened in that period, leave it out and give the reason; a value is not wrong because it is far off. The test is two-sided; for one side alone, double the significance.":
    "Ein G über der Grenze ist ein Ausreißer. Ist in dieser Periode etwas geschehen, lassen Sie sie weg und nennen Sie den Grund; ein Wert ist nicht falsch, weil er weit weg liegt. Der Test ist zweiseitig; für eine Seite allein verdoppeln Sie das Signifikanzniveau.",
  "Three cells in a row: the position of the value, its G, and the limit":
    "Drei Zellen in einer Zeile: die Position des Werts, sein G und die Grenze",
  "The values to be tested": "Die zu prüfenden Werte",
  "How often chance alone may exceed the limit; 5% when omitted":
    "Wie oft der Zufall allein die Grenze übersteigen darf; 5 %, wenn weggelassen",
  "Uranium by mass spectrometer": "Uran im Massenspektrometer",
  "values is the same in every period: select a series that varies":
    "values ist in jeder Periode gleich: Markieren Sie eine Reihe, die sich verändert",
  "Assumes that the benefit is spread evenly over the months. If it is known by month, use PAYBACK_PERIOD.":
    "Der Nutzen wird gleichmäßig über die Monate verteilt. Ist er je Monat bekannt, nehmen Sie PAYBACK_PERIOD.",
  "when the running total covers the cost": "wann die laufende Summe die Kosten eingebracht hat",
  "Periods until contribution, added up one after the other, has recovered the cost.":
    "Perioden, bis der Deckungsbeitrag, der Reihe nach zusammengezählt, die Kosten eingebracht hat.",
  "whole periods before the running total reaches cost + what is missing then ÷ profit of the next period":
    "ganze Perioden, bevor die laufende Summe cost erreicht + was dann fehlt ÷ Gewinn der nächsten Periode",
  "Unlike PAYBACK_MONTHS it follows each period. Where a later loss takes the total below the cost again, the last time that it comes back counts. A blank or a text counts as 0.":
    "Anders als PAYBACK_MONTHS folgt es jeder Periode. Bringt ein späterer Verlust die Summe wieder unter die Kosten, zählt das letzte Mal, dass sie zurückkommt. Eine leere Zelle oder Text zählt als 0.",
  "Periods; 4.5 is halfway through the fifth": "Perioden; 4,5 ist die Mitte der fünften",
  "Attributed contribution of each period after launch": "Zugerechneter Deckungsbeitrag jeder Periode nach dem Start",
  "profits of 2 periods add up to 3000, less than the cost of 5000: select more periods":
    "profits von 2 Perioden ergeben zusammen 3000, weniger als die Kosten von 5000: Markieren Sie mehr Perioden",
  "years at today's value, less the cost": "mehrere Jahre zum heutigen Wert, abzüglich der Kosten",
  "Value of a programme over several years at today's value, less its cost.":
    "Wert eines Programms über mehrere Jahre zum heutigen Wert, abzüglich seiner Kosten.",
  "What is learnt fades: persistence is the part of a year's contribution that is left in the year after it. Without one only the first year counts. Agree on both rates with finance, and show it beside the first year alone.":
    "Gelerntes verblasst: persistence ist der Teil des Deckungsbeitrags eines Jahres, der im Jahr danach bleibt. Ohne ihn zählt nur das erste Jahr. Vereinbaren Sie beide Sätze mit der Finanzabteilung und zeigen Sie es neben dem ersten Jahr allein.",
  "Attributed contribution of the first year": "Zugerechneter Deckungsbeitrag des ersten Jahres",
  "Part of a year's contribution that is left the year after; nothing when omitted":
    "Teil des Deckungsbeitrags eines Jahres, der im Jahr danach bleibt; nichts, wenn weggelassen",
  "Discount rate a year; none when omitted": "Abzinsungssatz je Jahr; keiner, wenn weggelassen",
  "How many years count, the first included; 3 when omitted":
    "Wie viele Jahre zählen, das erste eingeschlossen; 3, wenn weggelassen",
  years: "Jahre",
  "Half of it left each year, at 10% a year": "Jedes Jahr bleibt die Hälfte, bei 10 % im Jahr",
  "persistence is 1.5, outside 0 to 1: type 1.5% or 0.015":
    "persistence ist 1,5, außerhalb von 0 bis 1: Geben Sie 1,5 % oder 0,015 ein",
};
