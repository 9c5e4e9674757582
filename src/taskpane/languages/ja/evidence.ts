import type { FunctionTexts } from "../function-texts";

/** What the docblocks of evidence, and of the functions that go with it, say in Japanese, by their English text. */
export const evidenceTexts: FunctionTexts = {
  Evidence: "根拠",
  "how certain the increase is": "増加がどれほど確かか",
  "the growth at which it pays for itself": "費用をまかなえる成長率",
  "Growth over a baseline at which a programme pays for itself at an agreed share.":
    "合意した割合でプログラムの費用をまかなえる、ベースラインに対する成長率。",
  "The question before a launch: how much revenue has to grow until the attributed contribution recovers the cost. Compare it with DETECTABLE_UPLIFT, the smallest growth that would show.":
    "開始前の問いです。割り当てられた貢献利益が費用を回収するには、売上がどれだけ伸びる必要があるか。確認できる最小の成長率 DETECTABLE_UPLIFT と比べてください。",
  "Rate, a cell for each cell of the arguments": "率、引数のセルごとに 1 セル",
  "Revenue that would come without the programme": "プログラムがない場合の売上",
  "Attribution share, such as 3%": "貢献の割合（3% など）",
  "pct is 0: at a share of 0 no growth pays for the cost, so type the attribution share, such as 3%":
    "pct が 0 です：割合が 0 ではどの成長率でも費用をまかなえないため、3% のように貢献の割合を入力してください",
  "against a control group, with its growth gap": "対照群と比べ、成長の差も考慮",
  "Impact versus a control group, with the growth gap of both groups and months that depend on one another.":
    "両群の成長の差と、月どうしの依存を考慮した、対照群に対する効果。",
  "Σ (treated_after − control_after × ratio), where the ratio of both groups grows as before, as far as that is credible":
    "Σ (treated_after − control_after × 比率)。両群の比率は、信頼できる範囲で開始前と同じように変化する",
  "The default where a control group exists. Neighbouring months depend on one another, so they count as fewer and the range is wider than that of CONTROL_IMPACT. The larger gap_allowed, the more of the growth gap before the launch is carried on; with 0 the ratio stays as it was. A period with an amount of 0 or less, a blank or a text in either group does not count.":
    "参加しなかった群がある場合の標準です。隣り合う月は互いに依存するため少ない月数として数え、範囲は CONTROL_IMPACT より広くなります。gap_allowed が大きいほど、開始前の成長の差を多く引き継ぎます。0 なら比率は一定です。どちらかの群が 0 以下、空白、テキストの期間は数えません。",
  "Treated group's revenue of each period before the launch, at least six":
    "開始前の各期間の参加群の売上（少なくとも 6 期間）",
  "Annual growth gap that would go undetected; 1% when omitted": "気づかれないと考える 1 年の成長の差。省略時は 1%",
  "Eight quarters before and four after, at 90%": "開始前 8 四半期、開始後 4 四半期、信頼度 90%",
  "The same with a constant ratio": "比率を一定とした場合",
  "treated_before and control_before have 3 usable periods with amounts above 0 in both: select at least 6":
    "treated_before と control_before で両方とも 0 より大きい使える期間は 3 つです：少なくとも 6 つ選択してください",
  "against its own season and growth": "自らの季節変動と成長と比べて",
  "Impact versus a series' own season and growth, with months that depend on one another.":
    "月どうしの依存を考慮した、系列自身の季節変動と成長に対する効果。",
  "Σ (after − level of the place in the season × growth), both fitted to the logarithm of before":
    "Σ (after − 季節内の位置の水準 × 成長)。どちらも before の対数に当てはめる",
  "For data without a control group. It needs one and a half seasons, and at least 5 periods more than a season has places. Without a control group, everything else that changed is in this figure. A period with an amount of 0 or less, a blank or a text does not count and keeps its place.":
    "参加しなかった群がない場合に使います。1 季節半と、1 季節の位置の数より少なくとも 5 つ多い期間が必要です。対照群がなければ、ほかの変化もすべてこの数字に含まれます。0 以下、空白、テキストの期間は数えず、位置はそのまま残ります。",
  "Revenue of each period before the launch, at least one and a half seasons":
    "開始前の各期間の売上（少なくとも 1 季節半）",
  "Half-years that swing around a growing level": "伸びる水準の周りを上下する半期",
  "before has 3 usable periods with an amount above 0 and a season has 2: select at least 7, or type a shorter season":
    "before の 0 より大きい使える期間は 3 つ、1 季節は 2 期間です：少なくとも 7 つ選択するか、より短い季節を入力してください",
  "what an earlier placebo launch shows": "開始が早かったと仮定した場合に見つかるもの",
  "Placebo in time: what the comparison with a control group finds some periods before the launch.":
    "時間のプラセボ：開始より前の期間で、対照群との比較が何を見つけるか。",
  "mean of ln(treated_before ÷ control_before) over the last periods − its mean before them":
    "最後の期間の ln(treated_before ÷ control_before) の平均 − それより前の平均",
  "A sound comparison finds nothing where nothing was launched. TRUE means that the increase began before the launch: look for its cause, or leave those periods out with a reason.":
    "妥当な比較なら、何も始まっていないところでは何も見つかりません。TRUE は、増加が開始より前に始まったことを示します。原因を探すか、理由を添えてその期間を除いてください。",
  "Rate, three cells in a row: the change, the limit of chance, and TRUE where the change is above it":
    "率、1 行に 3 セル：変化、偶然の限界、変化がそれを超えれば TRUE",
  "Treated group's revenue of each period before the launch": "開始前の各期間の参加群の売上",
  "Periods from the placebo launch to the real one, such as 3 or 6 months":
    "実際の開始よりどれだけ前に仮定するか（3 か月や 6 か月など）",
  "Confidence of the limit; 90% when omitted": "限界の信頼度。省略時は 90%",
  "Two quarters before the launch": "開始の 2 四半期前",
  "4 usable periods are left before the last 2: select at least 6, or type fewer periods":
    "最後の 2 期間より前に残る使える期間は 4 つです：少なくとも 6 つ選択するか、より少ない期間数を入力してください",
  "the smallest increase that would show": "確認できる最小の増加",
  "Smallest increase that a comparison with a control group would show, nine times out of ten.":
    "対照群との比較で、10 回中 9 回は確認できる最小の増加。",
  "e^((t of the confidence + t of nine in ten) × standard error of the comparison) − 1":
    "e^((信頼度の t + 10 回中 9 回の t) × 比較の標準誤差) − 1",
  "Before a launch, compare it with BREAKEVEN_UPLIFT: if an increase that pays is smaller than one that shows, evaluate longer, or let more groups take part.":
    "開始前に BREAKEVEN_UPLIFT と比べてください。採算の取れる増加が確認できる増加より小さければ、評価期間を延ばすか、参加する群を増やしてください。",
  "Rate of the baseline": "ベースラインに対する率",
  "Periods that will be evaluated": "評価する期間数",
  "Four quarters": "4 四半期",
  "how probable an increase above an amount is": "ある額を超える増加の確率",
  "Probability that the increase over a baseline exceeds an amount.": "ベースラインに対する増加がある額を超える確率。",
  "P(Student's t < ln((actual − amount) ÷ baseline) ÷ se)":
    "P(スチューデントの t < ln((actual − amount) ÷ baseline) ÷ se)",
  "An amount of 0 asks for any increase; cost ÷ (share × margin) asks for one that recovers the cost. The degrees of freedom need not be whole.":
    "額を 0 にすると何らかの増加、費用 ÷ (割合 × 利益率) にすると費用を回収する増加の確率です。自由度は整数でなくてもかまいません。",
  "Baseline revenue of the same periods": "同じ期間のベースラインの売上",
  "Standard error of ln(actual ÷ baseline)": "ln(actual ÷ baseline) の標準誤差",
  ratio: "比率",
  "Degrees of freedom of that error": "その誤差の自由度",
  "Increase to be exceeded, below actual; nothing when omitted": "超えるべき増加（actual より小さい額）。省略時はなし",
  "Any increase at all": "何らかの増加",
  "An increase of more than 20": "20 を超える増加",
  "amount is 600 and actual is 517: type a number below actual":
    "amount が 600、actual が 517 です：actual より小さい数値を入力してください",
  "whether residuals depend on one another": "残差が互いに依存するか",
  "Durbin–Watson statistic of residuals: whether neighbouring periods depend on one another.":
    "残差のダービン・ワトソン統計量：隣り合う期間が互いに依存するか。",
  "Σ (residual − the one before)² ÷ Σ residual²": "Σ (残差 − 1 つ前の残差)² ÷ Σ 残差²",
  "Near 2 they do not; far below 2 neighbours are alike, and a range that takes them as independent is too narrow. A blank or a text leaves out both differences to it.":
    "2 に近ければ依存していません。2 を大きく下回れば隣どうしが似ており、独立とみなした範囲は狭すぎます。空白やテキストの前後の差は両方とも除かれます。",
  "Ratio, 0 to 4": "比率、0 から 4",
  "Actual less fitted of each period, in order": "各期間の実績から当てはめ値を引いたもの（順番どおり）",
  "any unit, a cell a period": "任意の単位、期間ごとに 1 セル",
  "residuals has 2 usable periods: select at least 3 with numbers":
    "residuals の使える期間は 2 つです：数値のある期間を少なくとも 3 つ選択してください",
  "whether one value stands out": "1 つの値が外れているか",
  "Grubbs' test for one outlier: whether the most extreme value is farther off than chance explains.":
    "外れ値のグラブス検定：最も極端な値が、偶然で説明できる以上に離れているか。",
  "G = |value − mean| ÷ standard deviation, for the value farthest from the mean":
    "G = |値 − 平均| ÷ 標準偏差（平均から最も離れた値について）",
  "G above the limit is an outlier. If something happened in that period, leave it out and give the reason; a value is not wrong because it is far off. The test is two-sided; for one side alone, double the significance.":
    "G が限界を超えれば外れ値です。その期間に何かが起きていれば、理由を添えて除いてください。離れているだけで誤りとは言えません。検定は両側です。片側だけなら有意水準を 2 倍にしてください。",
  "Three cells in a row: the position of the value, its G, and the limit": "1 行に 3 セル：値の位置、その G、限界",
  "The values to be tested": "検定する値",
  "How often chance alone may exceed the limit; 5% when omitted": "偶然だけで限界を超えてよい頻度。省略時は 5%",
  "Uranium by mass spectrometer": "質量分析計によるウラン",
  "values is the same in every period: select a series that varies":
    "values がどの期間も同じです：変動する系列を選択してください",
  "Assumes that the benefit is spread evenly over the months. If it is known by month, use PAYBACK_PERIOD.":
    "便益は各月に均等に配分します。月ごとに分かる場合は PAYBACK_PERIOD を使ってください。",
  "when the running total covers the cost": "累計が費用を回収する時期",
  "Periods until contribution, added up one after the other, has recovered the cost.":
    "貢献利益を順に足していき、費用を回収するまでの期間数。",
  "whole periods before the running total reaches cost + what is missing then ÷ profit of the next period":
    "累計が cost に達する前の期間数 + その時点の不足額 ÷ 次の期間の利益",
  "Unlike PAYBACK_MONTHS it follows each period. Where a later loss takes the total below the cost again, the last time that it comes back counts. A blank or a text counts as 0.":
    "PAYBACK_MONTHS と違い、期間ごとに追います。後の損失で累計が再び費用を下回った場合は、最後に回復した時点を数えます。空白やテキストは 0 として数えます。",
  "Periods; 4.5 is halfway through the fifth": "期間数。4.5 は第 5 期間の半ば",
  "Attributed contribution of each period after launch": "開始後の各期間の割り当てられた貢献利益",
  "profits of 2 periods add up to 3000, less than the cost of 5000: select more periods":
    "profits の 2 期間の合計は 3000 で、費用 5000 に足りません：期間を増やして選択してください",
  "years at today's value, less the cost": "数年分の現在価値から費用を引く",
  "Value of a programme over several years at today's value, less its cost.":
    "数年にわたるプログラムの現在価値から費用を引いたもの。",
  "What is learnt fades: persistence is the part of a year's contribution that is left in the year after it. Without one only the first year counts. Agree on both rates with finance, and show it beside the first year alone.":
    "学んだことは薄れていきます。persistence は、ある年の貢献利益のうち翌年に残る割合です。指定しなければ最初の年だけを数えます。どちらの率も財務部門と合意し、最初の年だけの値と並べて示してください。",
  "Attributed contribution of the first year": "最初の年の割り当てられた貢献利益",
  "Part of a year's contribution that is left the year after; nothing when omitted":
    "ある年の貢献利益のうち翌年に残る割合。省略時はなし",
  "Discount rate a year; none when omitted": "1 年の割引率。省略時はなし",
  "How many years count, the first included; 3 when omitted": "数える年数（最初の年を含む）。省略時は 3",
  years: "年数",
  "Half of it left each year, at 10% a year": "毎年半分が残り、割引率は年 10%",
  "persistence is 1.5, outside 0 to 1: type 1.5% or 0.015":
    "persistence が 1.5 で、0 から 1 の範囲外です：1.5% または 0.015 と入力してください",
};
