import type { FunctionTexts } from "../function-texts";
import { evidenceTexts } from "./evidence";
import { splitTexts } from "./split";

/** What the docblocks say of the functions, in Japanese, by their English text. */
export const functionTexts: FunctionTexts = {
  Claim: "貢献額",
  "the result attributed to the programme": "プログラムの貢献とみなす額",
  Isolate: "切り分け",
  "what would have happened without the programme": "プログラムがなくても起きたこと",
  Cost: "費用",
  "the fully loaded cost of the programme": "プログラムにかかった総費用",
  Value: "効果",
  "the return on the cost": "費用に対して得られるもの",
  Range: "範囲",
  "how the result varies, and how to state it": "貢献額の動く幅とその伝え方",
  Split: "配分",
  "attribution between the components of a programme": "学習エコシステムの構成要素への貢献の配分",
  "the share of an increase, in money": "増加のうちの割合を金額で",
  "Revenue attributed to a programme: the baseline times its growth, times the share agreed with the sponsor.":
    "プログラムの貢献とする売上：ベースラインに伸び率を掛け、スポンサーが認める割合を掛けます。",
  'baseline × uplift × pct; uplift × pct when uplift_type is "amount"':
    'baseline × uplift × pct。uplift_type が "amount" なら uplift × pct',
  "The basic estimate. Ask the sponsor which share of the increase is reasonable to attribute, and enter the answer. A fall in revenue gives a negative result. The baseline is not used when the uplift is an amount.":
    "概算の貢献額です。増加のうちどれだけを貢献とするのが妥当かをスポンサーに尋ね、その答えを入力します。売上が減ると貢献額は負になります。増加が金額のとき、ベースラインは使いません。",
  "Currency, a cell for each cell of the arguments": "通貨、引数のセルごとに 1 セル",
  "Baseline revenue, without the programme": "プログラムがなくても得られた売上",
  currency: "通貨",
  "Growth over the baseline, such as 4%, or an increase in currency, depending on uplift_type":
    "ベースラインからの伸び率（4% など）、または uplift_type で指定した場合は増加額",
  "rate or currency": "率または通貨",
  "Share of the increase attributed to the programme, such as 3%": "増加のうちプログラムの貢献とする割合（3% など）",
  share: "割合",
  '"rate" (when omitted) or "amount"': '"rate"（省略時）または "amount"',
  choice: "選択",
  "Growth of a third from 10 billion, at an agreed share of 3%":
    "100 億から 3 分の 1 増えた売上のうち、スポンサーが 3% を認める場合",
  "An increase given in currency": "増加が金額で分かっている場合",
  "Two shares side by side, with results that spill": "並べた 2 つの割合（スピルします）",
  "pct is 3, outside 0 to 1: type 3% or 0.03": "pct が 3 で、0 から 1 の範囲外です：3% または 0.03 と入力してください",
  '250000 looks like an amount: add "amount" as the last argument, or type the growth as a rate, 4%':
    '250000 は金額のようです：最後の引数に "amount" を加えるか、伸びを 4% のような率で入力してください',
  "attributed revenue times a margin": "貢献とする売上に利益率を掛けた額",
  "Contribution attributed to a programme: attributed revenue times the contribution margin, since revenue is not profit.":
    "プログラムの貢献とする限界利益：売上は利益ではないため、貢献とする売上に限界利益率を掛けます。",
  'baseline × uplift × pct × margin; uplift × pct × margin when uplift_type is "amount"':
    'baseline × uplift × pct × margin。uplift_type が "amount" なら uplift × pct × margin',
  "Compare this result, not revenue, with the cost of the programme. The contribution margin is the part of additional revenue that remains after variable costs.":
    "プログラムの費用とは、売上ではなくこの額を比べます。限界利益率を使います。追加の売上 1 単位から、それに伴う費用を引いて残る割合です。",
  "Contribution margin, such as 40%": "限界利益率（40% など）",
  "A sales increase of 39.9 million, 15.8% of it attributed, at a margin of 9.8%":
    "売上が 3,990 万増え、その 15.8% を貢献とし、利益率が 9.8% の場合",
  "margin is 40, outside 0 to 1: type 40% or 0.4":
    "margin が 40 で、0 から 1 の範囲外です：40% または 0.4 と入力してください",
  "estimates, discounted for doubt": "不確かさの分を割り引いた推定",
  "An estimated improvement, discounted by the attributed share and by the confidence in that share.":
    "推定した改善を、貢献とする割合とその確信度で割り引きます。",
  "Without a control group, ask those who did the work for three estimates: the improvement, the share due to the programme, and their confidence in that share. The discount makes the result conservative.":
    "対照群がない場合は、実際に業務をした人に 3 つの数字を尋ねます。何が改善したか、そのうちプログラムによる割合はどれだけか、どれほど確信があるか。確信のある分だけを数えれば、控えめな主張になります。",
  "Currency, a cell for each estimate": "通貨、推定ごとに 1 セル",
  "Estimated improvement, in currency": "改善の金額",
  "Share of it that the estimator attributes to the programme, such as 65%":
    "そのうち推定者がプログラムの貢献とする割合（65% など）",
  "Confidence of the estimator in that share, such as 70%": "その割合に対する推定者の確信度（70% など）",
  "Contribution margin when the improvement is revenue; 100% when omitted":
    "改善が売上の場合の限界利益率。省略時は 100%",
  "Loans grew by 3.8 million": "融資が 380 万増えた場合",
  "confidence_pct is 70, outside 0 to 1: type 70% or 0.7":
    "confidence_pct が 70 で、0 から 1 の範囲外です：70% または 0.7 と入力してください",
  "one amount over several causes": "1 つの金額を複数の要因に",
  "One amount split between several causes, with a last row for other factors.":
    "1 つの金額を複数の要因に配分します。最後の行はその他の要因です。",
  'amount × share for each cause; the rest is "Other factors"': '要因ごとに amount × 割合。残りは "Other factors"',
  "Increases have several causes: pricing, competitors, a good year. Let the owners of each agree on their shares, and show the remainder. More than 100% would count the same money twice and is refused. Rows without any entry are skipped.":
    "増加には多くの要因があります。価格、競合、好況などです。それぞれの担当者に割合を合意してもらい、残りも表に示します。100% を超えると同じ金額を二重に数えるため、受け付けません。何も入力されていない行は飛ばします。",
  "Three columns, label, share and amount: a row for each cause and one for other factors":
    "ラベル、割合、金額の 3 列。要因ごとに 1 行と、その他の要因の 1 行",
  "Amount to split": "配分する金額",
  "A name for each cause": "各要因の名前",
  "text, a cell each": "テキスト、1 つにつき 1 セル",
  "The share of each cause, in sum at most 100%": "各要因の割合。合計は最大 100%",
  "share, a cell each": "割合、1 つにつき 1 セル",
  "shares add up to 110%, more than the whole: lower them to 100% or less":
    "shares の合計が 110% で、全体を超えています：合計を 100% 以下に下げてください",
  "what is left to other factors": "その他の要因に残る分",
  "Share of an increase that is not yet attributed to any cause.": "増加のうち、まだ誰の貢献ともされていない割合です。",
  "1 − the sum of the shares": "1 − 割合の合計",
  "Use it next to the shares of several programmes: at 0% or more, no money is counted twice.":
    "複数のプログラムの割合の横に置きます。0% 以上であれば、同じ金額を二重に数えていません。",
  "Rate, 0% to 100%": "率、0% から 100%",
  "Shares of one amount": "1 つの金額に対する割合",
  "the share at which the cost is recovered": "採算が取れる割合",
  "Break-even attribution share: the share of an increase at which the cost of a programme is recovered.":
    "プログラムの採算が取れる、増加に対する割合（損益分岐点）です。",
  "State the result as a condition: the cost is recovered at an attribution share of 0.9%. Above 100% the increase cannot recover the cost at any share.":
    "結果は条件として示します。割合が 0.9% であれば費用をまかなえます。100% を超える場合、どの割合でも増加額で費用をまかなえません。",
  "Rate, above 100% if the increase cannot recover the cost": "率。増加額で費用をまかなえない場合は 100% 超",
  "Increase in revenue over the baseline": "ベースラインからの売上の増加額",
  "Fully loaded cost of the programme": "プログラムの総費用",
  "Contribution margin, such as 40%; 100% when omitted, which compares the cost with revenue":
    "限界利益率（40% など）。省略時は 100% で、費用を売上と比べる計算になります",
  "incremental is 0: without an increase no share pays for the cost, so choose another baseline":
    "incremental が 0 です：増加がなければどの割合でも費用をまかなえないため、別のベースラインを選んでください",
  "the increase beyond market growth": "市場の成長を超えた増加",
  "Increase in revenue beyond market growth.": "市場自体の成長を超えた売上の増加額です。",
  'The simplest answer to "the whole market grew". Use a growth rate from a source that the sponsor trusts, and name the source.':
    "「市場全体が成長した」という指摘への最も簡単な答えです。成長率はスポンサーが信頼する出典から取り、出典を明記します。",
  "Currency, negative when the market grew faster": "通貨。市場の成長のほうが速ければ負",
  "Revenue before, scaled to the number of periods of the actual": "実施前の売上（実績と同じ期間数に換算）",
  "Revenue after": "実施後の売上",
  "Market growth between the two, such as 8%": "その間の市場の成長率（8% など）",
  rate: "率",
  "From 85 to 96.9 million in a market that grew by 8%": "8% 成長した市場で 8,500 万から 9,690 万へ",
  "market_growth is 12, outside -1 to 10: type 12% or 0.12":
    "market_growth が 12 で、-1 から 10 の範囲外です：12% または 0.12 と入力してください",
  "against the prior-year period": "前年の同じ期間と比べて",
  "Impact against the same periods of the season before launch, such as the same months of the prior year.":
    "開始前の季節の同じ期間（前年の同じ月など）と比べたインパクトです。",
  "Σ (actual − the same period of the season before × (1 + market_growth))":
    "Σ (実績 − 前の季節の同じ期間 × (1 + market_growth))",
  "Removes seasonality without statistics, but not a trend. A second season after launch is compared with the same season before launch, with market growth applied once more, because the first season after launch already includes the impact. There is no range.":
    "統計を使わずに季節変動を除きますが、トレンドは残ります。開始後 2 回目の季節も、開始前の同じ季節に市場の成長をもう一度掛けたものと比べます。開始後 1 回目の季節にはすでにインパクトが含まれるためです。範囲は求められません。",
  'Currency; for "table" a row for each period with actual, expected, impact and cumulative impact':
    '通貨。"table" では期間ごとに 1 行で、実績、予想、インパクト、累積インパクト',
  "Revenue of each period before launch, at least one full season": "開始前の各期間の売上（少なくとも 1 季節分）",
  "currency, a cell a period": "通貨、期間ごとに 1 セル",
  "Revenue of each period after launch": "開始後の各期間の売上",
  "Periods per season: 12 months when omitted, 4 quarters, 52 weeks":
    "1 季節の期間数：省略時は 12 か月、4 四半期、52 週",
  periods: "期間数",
  "Market growth from one season to the next; none when omitted": "季節から次の季節までの市場の成長率。省略時はなし",
  '"total" (when omitted), "average" or "table"': '"total"（省略時）、"average"、または "table"',
  Quarters: "四半期",
  "In a market that grew by 5%": "5% 成長した市場の場合",
  "before has 2 periods and a season has 4: select at least a whole season, or type a shorter season":
    "before は 2 期間、1 季節は 4 期間です：少なくとも 1 季節分を選択するか、より短い季節を入力してください",
  'output is "range", which this method does not give: type "total", "average" or "table"':
    'output が "range" ですが、この方法では求められません："total"、"average"、または "table" と入力してください',
  "treated change minus control change": "参加群の伸びが上回った分",
  "Difference-in-differences estimate: change in the treated mean minus change in the control mean.":
    "差の差分法：参加群の平均の変化から対照群の平均の変化を引いた値です。",
  "(mean of treated_after − mean of treated_before) − (mean of control_after − mean of control_before)":
    "(treated_after の平均 − treated_before の平均) − (control_after の平均 − control_before の平均)",
  "Valid where both groups would have changed alike without the programme (parallel trends): show that they did before launch. The ranges may differ in size. Blanks and text are ignored.":
    "プログラムがなければ両群が同じように変化したはずの場合（平行トレンド）に成り立ちます。開始前にそうだったことを示してください。範囲の大きさは違っていてもかまいません。空白とテキストは数えません。",
  "Currency a period, the difference of the means": "1 期間あたりの通貨、平均の差",
  "Treated group before the launch": "開始前の参加群",
  "currency, a cell a period or unit": "通貨、期間または単位ごとに 1 セル",
  "Treated group after the launch": "開始後の参加群",
  "Control group before the launch": "開始前の対照群",
  "Control group after the launch": "開始後の対照群",
  "Employment in New Jersey and Pennsylvania": "ニュージャージー州とペンシルベニア州の雇用",
  "treated_after holds no numbers: select at least one cell with a number":
    "treated_after に数値がありません：数値のあるセルを少なくとも 1 つ選択してください",
  "against the linear trend before launch": "開始前の期間の直線と比べて",
  "Impact beyond the linear trend, fitted to the periods before launch and extended over the periods after it.":
    "トレンドを超えたインパクト：開始前の期間に当てはめた直線を、開始後の期間まで延ばして比べます。",
  "Σ (actual − (a + b × period)), where a and b are the INTERCEPT and SLOPE of the periods before":
    "Σ (実績 − (a + b × 期間))。a と b は開始前の期間の INTERCEPT と SLOPE",
  "For revenue that was already growing. The range shows how far chance alone could move the total. It treats months as independent, which is too narrow where they are not: PATTERN_IMPACT has the wider range. A blank or text is a period with unknown revenue; it keeps its position.":
    "もともと伸びていた売上に使います。範囲は、偶然だけで合計がどこまで動きうるかを示します。月を独立とみなすため、そうでない場合は狭すぎます。より広い範囲は PATTERN_IMPACT にあります。空白やテキストは売上が不明な期間で、位置はそのまま残ります。",
  'Currency; for "range" low, total and high; for "table" a row for each period':
    '通貨。"range" では下限、合計、上限、"table" では期間ごとに 1 行',
  "Revenue of each period before launch, at least three": "開始前の各期間の売上（少なくとも 3 期間）",
  '"total" (when omitted), "average", "range" or "table"': '"total"（省略時）、"average"、"range"、または "table"',
  "Confidence level of the range; 90% when omitted": "範囲の信頼度。省略時は 90%",
  "With its range at 90% confidence": "偶然による幅（90%）",
  "The same, for each period": "同じものを期間ごとに",
  "before has 2 usable periods: select at least 3 with numbers":
    "before の使える期間は 2 つです：数値のある期間を少なくとも 3 つ選択してください",
  "confidence is 90: type a share above 0 and below 1, such as 90% or 0.9":
    "confidence が 90 です：0 より大きく 1 より小さい割合を 90% や 0.9 のように入力してください",
  "against the trend with seasonal indices": "直線に通常の季節変動を掛けたものと比べて",
  "Impact beyond trend and seasonality, by the ratio-to-moving-average method.":
    "トレンドと季節変動を超えたインパクト（移動平均比率法）です。",
  "Σ (actual − (a + b × period) × seasonal index); the line is fitted to before ÷ index":
    "Σ (実績 − (a + b × 期間) × 季節指数)。直線は before ÷ 指数に当てはめます",
  "The ratio-to-moving-average method is classical multiplicative decomposition. The index of a month is the mean of its ratios to the centred moving average, scaled so that the indices average 1. Requires two full seasons before launch. The range uses a degree of freedom for each index but one and treats the indices as known. It treats months as independent, which is too narrow where they are not: PATTERN_IMPACT has the wider range.":
    "移動平均比率法、つまり古典的な乗法型の分解です。ある月の指数は中心化移動平均に対する比の平均で、指数の平均が 1 になるように調整します。開始前に 2 季節分が必要です。範囲は、指数の数から 1 を引いた分の自由度を差し引き、指数を既知として扱います。月を独立とみなすため、そうでない場合は狭すぎます。より広い範囲は PATTERN_IMPACT にあります。",
  "Revenue of each period before launch, at least two seasons, none below 0":
    "開始前の各期間の売上（少なくとも 2 季節分、0 未満はなし）",
  "Half-years that vary by a fifth around 100, then 30 more in each":
    "100 を中心に 5 分の 1 ずつ上下する半期、その後はさらに 30 増",
  "before has 3 periods and a season has 2: select at least two whole seasons, or type a shorter season":
    "before は 3 期間、1 季節は 2 期間です：少なくとも 2 季節分を選択するか、より短い季節を入力してください",
  "before holds -120 in period 2: a seasonal index needs amounts of 0 or more, so select such a series or use TREND_IMPACT":
    "before の第 2 期間が -120 です：季節指数には 0 以上の金額が必要なため、そのような系列を選択するか TREND_IMPACT を使ってください",
  "against a control group": "参加しなかった群と比べて",
  "Impact against a control group, by time-based regression of the treated on the control group before launch.":
    "対照群と比べたインパクト（時系列回帰）：開始前の参加群を対照群の直線で表します。",
  "Σ (treated_after − (a + b × control_after)), where a and b are the INTERCEPT and SLOPE of treated_before on control_before":
    "Σ (treated_after − (a + b × control_after))。a と b は treated_before を control_before に回帰した INTERCEPT と SLOPE",
  "The most reliable method where a control group exists and moved with the treated group before launch. The range combines the scatter of the periods and the uncertainty of the line. It treats months as independent, which is too narrow where they are not: CONTROL_GROWTH_IMPACT has the wider range. Several columns of control are several groups, each with its own slope. A period is used where the revenue of all groups is known.":
    "参加しなかった群があり、参加群と同じように動いていた場合に最も有力な根拠です。範囲は、期間のばらつきに直線自体の不確かさを加えます。月を独立とみなすため、そうでない場合は狭すぎます。より広い範囲は CONTROL_GROWTH_IMPACT にあります。対照群の列が複数あれば複数の群とみなし、それぞれに傾きを持たせます。すべての群の売上が分かる期間だけを数えます。",
  "Treated group's revenue of each period before launch, at least three":
    "開始前の各期間の参加群の売上（少なくとも 3 期間）",
  "Control group's revenue of the same periods": "同じ期間の対照群の売上",
  "Treated group's revenue of each period after launch": "開始後の各期間の参加群の売上",
  "With a control that fits less well, at 90%": "当てはまりがやや悪い対照群の場合（90%）",
  "treated_after has 2 values and control_after has 1: select ranges of equal size":
    "treated_after の値は 2 個、control_after の値は 1 個です：同じ大きさの範囲を選択してください",
  "control_before is the same in every period: select a series that varies":
    "control_before がどの期間も同じです：変動する系列を選択してください",
  "change in level and slope of a series": "系列の段差と折れ曲がり",
  "Interrupted time series: change in the level and slope of a series at a given point.":
    "分割時系列分析：ある時点で系列の水準と傾きがどれだけ変わったかです。",
  "β₂ and β₃ of y = β₀ + β₁t + β₂D + β₃(t − t₀)D, where D is 1 from t₀ = changes_at on":
    "y = β₀ + β₁t + β₂D + β₃(t − t₀)D の β₂ と β₃。D は t₀ = changes_at 以降で 1",
  'The level change is the step at the first changed period; the slope change is added to the growth per period. For the total impact against the line before, use "total".':
    '水準の変化は変化後の最初の期間での段差、傾きの変化は期間ごとの伸びに加わる分です。その後の合計を知るには "total" を指定します。変化前の直線と比べたインパクトになります。',
  "Level change and slope change side by side, in currency and currency a period; or as in TREND_IMPACT":
    "水準の変化と傾きの変化を並べて（通貨と、1 期間あたりの通貨）。または TREND_IMPACT と同じ",
  "Revenue of consecutive periods, at least three before the change and three from it on":
    "連続する期間の売上（変化前に少なくとも 3 期間、変化以降に 3 期間）",
  "Position of the first changed period, counted from 1": "変化後の最初の期間の位置（1 から数えます）",
  position: "位置",
  '"changes" (when omitted), "total", "average", "range" or "table"':
    '"changes"（省略時）、"total"、"average"、"range"、または "table"',
  "Flat at 100, then a step to 110 and growth of 2 per period":
    "100 で横ばい、その後 110 に上がり、期間ごとに 2 ずつ増加",
  "The total impact": "その合計",
  "series has 2 usable periods from changes_at: select at least 3 with numbers on either side":
    "series の changes_at 以降の使える期間は 2 つです：前後それぞれに数値のある期間を少なくとも 3 つ選択してください",
  "changes_at is 1: type a whole number from 2 to 6": "changes_at が 1 です：2 から 6 の整数を入力してください",
  "people × hours × hourly cost": "人数 × 時間 × 1 時間の費用",
  "Cost of the learners' time.": "受講者自身の時間にかかる費用です。",
  "A fully loaded cost includes the learners' time, which is often the largest part.":
    "総費用には受講者の時間も含まれます。しばしば最も大きな部分です。",
  "Number of learners": "学んだ人の数",
  people: "人",
  "Hours per learner": "1 人あたりの時間",
  hours: "時間",
  "Hourly pay": "1 時間あたりの賃金",
  "Employer on-costs as a rate, such as 30%; none when omitted":
    "雇用主が上乗せして負担する分（30% など）。省略時はなし",
  "240 people, six hours each, at 38 an hour and a load of 30%": "240 人が 6 時間ずつ、1 時間 38、付帯費用 30%",
  "benefits_load is 30, outside 0 to 10: type 30% or 0.3":
    "benefits_load が 30 で、0 から 10 の範囲外です：30% または 0.3 と入力してください",
  "people is -240: type 0 or a number above 0": "people が -240 です：0 以上の数値を入力してください",
  "the cost allocated to these participants": "費用のうちこの人たちが負担する分",
  "Share of a one-off cost allocated to the participants evaluated.":
    "一時費用のうち、この評価の対象者が負担する分です。",
  "The cost of a design is spread evenly over its users. Include in expected_users everyone who will use it in its lifetime, not only the users of this year.":
    "多くの人に使われる設計の費用は、全員に等しく割り当てます。expected_users には、今年の人だけでなく、使われる期間を通じた全員を数えます。",
  "Cost to allocate, such as design and development": "分担する費用（設計や開発など）",
  "Participants evaluated": "この評価の対象者数",
  "Total users of the design over its lifetime": "その設計を使う人の総数",
  "Development of 56,000 for 110 managers, 25 of whom were trained":
    "管理職 110 人向けの開発費 56,000、うち 25 人が受講",
  "participants is 125 and expected_users is 110: type at least as many expected users as participants":
    "participants が 125、expected_users が 110 です：利用予定者数は参加者数以上を入力してください",
  "benefit over cost": "便益 ÷ 費用",
  "Benefit–cost ratio: benefit divided by cost.": "費用便益比：便益を費用で割った値です。",
  "At 1 the benefit equals the cost. The ratio is not the return on investment: a ratio of 3 is a return of 200%. Published cases confuse the two.":
    "1 で便益と費用が等しくなります。これは投資収益率ではありません。比が 3 なら収益率は 200% です。公表された事例では両者を取り違えることがあります。",
  "Ratio, a cell for each cell of the arguments": "比率、引数のセルごとに 1 セル",
  "Contribution attributed to the programme": "プログラムの貢献とする限界利益",
  "cost is 0: type a number above 0": "cost が 0 です：0 より大きい数値を入力してください",
  "net benefit as a rate of the cost": "費用を超えて戻る分を率で",
  "Return on investment: benefit less cost, divided by cost.":
    "投資収益率（ROI）：便益から費用を引き、費用で割ったものです。",
  "A rate: format it as a percentage instead of multiplying it by 100. Use contribution as the benefit: revenue overstates the return.":
    "率なので、パーセントで表示し、100 は掛けません。便益には限界利益を使います。売上を使うと過大になります。",
  "Rate, a cell for each cell of the arguments: a benefit of three times the cost is 200%":
    "率、引数のセルごとに 1 セル。便益が費用の 3 倍なら 200%",
  "A benefit of 576,000 for a cost of 460,000, a return of 25.2%": "便益 576,000、費用 460,000 で収益率 25.2%",
  "cost is -460000: type a number above 0": "cost が -460000 です：0 より大きい数値を入力してください",
  "months until the cost is recovered": "費用を回収するまでの月数",
  "Payback period: months until the benefit covers the cost.": "便益が費用を回収するまでの月数（回収期間）です。",
  "Months, a cell for each cell of the arguments": "月数、引数のセルごとに 1 セル",
  "Months in which the benefit arose; 12 when omitted": "便益を得た月数。省略時は 12",
  months: "か月",
  "benefit is 0: without a benefit the cost is never paid back, so type a benefit above 0":
    "benefit が 0 です：便益がなければ費用は回収できないため、0 より大きい便益を入力してください",
  "a value scaled to a full year": "1 年あたりに換算した値",
  "Annualises a value observed over part of a year.": "いくつかの期間の値を 1 年に換算したものです。",
  "Use it only without seasonality: a half-year that includes the holiday season is not half of the year.":
    "季節変動のない事業だけに使います。年末商戦を含む半年は、1 年の半分とはいえません。",
  "Currency a year, a cell for each cell of the arguments": "1 年あたりの通貨、引数のセルごとに 1 セル",
  "Total of the observed periods": "観測した期間の合計",
  "Number of observed periods": "その期間の数",
  "Periods per year: 12 months when omitted, 4 quarters, 52 weeks": "1 年の期間数：省略時は 12 か月、4 四半期、52 週",
  "Seven months": "7 か月",
  "periods_observed is 0: type a number above 0": "periods_observed が 0 です：0 より大きい数値を入力してください",
  "the result at a low, agreed and high share": "低め、合意値、高めの割合での貢献額",
  "Attributed revenue at a low, an agreed and a high share.": "低めの割合、合意した割合、高めの割合での貢献額です。",
  'baseline × uplift × share for each of the three shares; uplift × share when uplift_type is "amount"':
    '3 つの割合それぞれに baseline × uplift × 割合。uplift_type が "amount" なら uplift × 割合',
  "A range with reasons is more credible than one number. Columns of cases give one row each.":
    "根拠のある範囲は、1 つの数字より信じてもらいやすいものです。列にケースを並べると、ケースごとに 1 行になります。",
  "Currency, three cells in a row: low, base, high": "通貨、1 行に 3 セル：低め、基準、高め",
  "Low-case share, such as 2%": "慎重な割合（2% など）",
  "Agreed share, such as 3%": "合意した割合（3% など）",
  "High-case share, such as 5%": "楽観的な割合（5% など）",
  "low is 0.03 and base is 0.02: type shares that rise from low to base to high":
    "low が 0.03、base が 0.02 です：low、base、high の順に大きくなる割合を入力してください",
  "every increase against every share": "すべての増加とすべての割合の組み合わせ",
  "Attributed revenue for every combination of uplift and share, as a grid with headings.":
    "各増加と各割合の組み合わせの貢献額を、見出し付きの表で示します。",
  'baseline × uplift × pct for each pair; uplift × pct when uplift_type is "amount"':
    '組み合わせごとに baseline × uplift × pct。uplift_type が "amount" なら uplift × pct',
  "Lets the sponsor choose a combination. Excel's own data table does the same but recalculates the whole workbook for each cell; this is one call.":
    "納得できるセルをスポンサーに選んでもらいます。Excel のデータ テーブルも同じことができますが、セルごとにブック全体を再計算します。こちらは 1 回の呼び出しで済みます。",
  "Currency, with the shares as the first row and the uplifts as the first column":
    "通貨。最初の行に割合、最初の列に増加",
  "Growth rates, or increases in currency, depending on uplift_type: one row of the grid each":
    "伸び率、または uplift_type で指定した場合は増加額：それぞれ表の 1 行",
  "rate or currency, a cell each": "率または通貨、1 つにつき 1 セル",
  "Shares: one column of the grid each": "割合：それぞれ表の 1 列",
  "baseline is 2 rows × 1 column: select one cell": "baseline が 2 行 × 1 列です：セルを 1 つだけ選択してください",
  "which driver moves the result most": "結果を最も動かす数字",
  "Sensitivity to each driver, varied in turn from its low to its high value, the widest swing first.":
    "結果を最も動かす要因：1 つずつ低い値から高い値へ動かし、変動幅の大きい順に並べます。",
  "the product of all drivers at their base, with one at its low and then its high value, less fixed_cost":
    "すべての要因を基準値とし、1 つだけ低い値、次に高い値にしたときの積から fixed_cost を引いたもの",
  "Enter the drivers whose product is the result, such as baseline, growth, share and margin. The first row is the driver to agree with the sponsor; the last ones have little effect. Rows without any entry are skipped.":
    "積が貢献額になる要因を指定します。ベースライン、伸び率、割合、利益率などです。最初の行がスポンサーと詰めるべき数字で、最後のほうは影響がわずかです。何も入力されていない行は飛ばします。",
  "Four columns, label, low, high and swing: a row for each driver, the widest swing first":
    "ラベル、低い値、高い値、変動幅の 4 列。要因ごとに 1 行、変動幅の大きい順",
  "A name for each driver": "各要因の名前",
  "Agreed value of each driver": "各要因の合意した値",
  "any unit, a cell each": "任意の単位、1 つにつき 1 セル",
  "Low value of each driver": "各要因の低い値",
  "High value of each driver": "各要因の高い値",
  "Cost subtracted from the product; none when omitted": "積から引く費用。省略時はなし",
  "labels has 2 values and lows has 1: select ranges of equal size":
    "labels の値は 2 個、lows の値は 1 個です：同じ大きさの範囲を選択してください",
  "an amount rounded down": "控えめに丸めた金額",
  "Rounds an amount down to a few significant digits, and a loss away from zero.":
    "少ない有効桁数に切り捨てた金額です。損失はゼロから遠ざかる方向に丸めます。",
  "amount rounded down to that many significant digits, and a loss away from zero":
    "amount を指定の有効桁数に切り捨て、損失はゼロから遠ざかる方向に丸める",
  '147,337 suggests a precision that no attribution has; "about 140,000" does not. An amount within 0.01% of a round number becomes that number: 99.999 million is 100 million.':
    "147,337 は、どの貢献額にもない正確さを装います。「約 140,000」ならそうではありません。切りのよい金額との差が 0.01% 以内ならその金額とみなすため、9,999.9 万は 1 億になります。",
  "Amount to round": "丸める金額",
  "Significant digits to keep, 1 to 15; 2 when omitted": "残す桁数（1 から 15）。省略時は 2",
  number: "数値",
  "significant is 0: type a whole number from 1 to 15": "significant が 0 です：1 から 15 の整数を入力してください",
  "the result in one sentence": "貢献額を 1 文で",
  "The attributed result as one sentence for the sponsor.": "スポンサーに伝える貢献額の 1 文（英語）です。",
  'Amounts are rounded down to two significant digits, three where the first is 1. If sponsor or date is blank, the sentence uses "if you credit it with", so that a proposal never reads like an agreement. In a workbook with the 1904 date system, enter the date as text.':
    '金額は有効数字 2 桁（先頭が 1 なら 3 桁）で、控えめになるように丸めます。スポンサーか日付を空白にすると、英文は "if you credit it with"（「貢献とみなすなら」）となり、提案が合意のように読まれることはありません。1904 年から計算するブックでは、日付をテキストで入力します。',
  "Text, a cell for each cell of the arguments": "テキスト、引数のセルごとに 1 セル",
  "Sponsor who agreed to the share; blank if not agreed": "割合に合意した人。いなければ空白",
  text: "テキスト",
  "Agreement date; blank if not agreed": "合意した日。まだなら空白",
  date: "日付",
  'Currency in front of amounts: "$", "€", "CHF"; none when omitted':
    '金額の前に置く記号："$"、"€"、"CHF"。省略時はなし',
  "Before an agreement": "まだ誰も合意していない場合",
  ...evidenceTexts,
  ...splitTexts,
};
