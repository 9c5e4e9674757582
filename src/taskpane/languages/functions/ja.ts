import { evidenceTexts } from "./evidence/ja";
import type { FunctionTexts } from "./function-texts";

/** What the docblocks say of the functions, in Japanese, by their English text. */
export const functionTexts: FunctionTexts = {
  Claim: "貢献額",
  "what the programme is credited with": "プログラムの貢献とみなす額",
  Isolate: "切り分け",
  "what would have happened anyway": "プログラムがなくても起きたこと",
  Cost: "費用",
  "what the programme cost, fully loaded": "プログラムにかかった総費用",
  Value: "効果",
  "what comes back for the cost": "費用に対して得られるもの",
  Range: "範囲",
  "how the claim moves, and how to say it": "貢献額の動く幅とその伝え方",
  Split: "配分",
  "credit between the components of an ecosystem": "学習エコシステムの構成要素への貢献の配分",
  "the share of an increase, in money": "増加のうちの割合を金額で",
  "Revenue credited to a programme: the baseline times its growth, times the share that the sponsor accepts.":
    "プログラムの貢献とする売上：ベースラインに伸び率を掛け、スポンサーが認める割合を掛けます。",
  'baseline × uplift × pct; uplift × pct when uplift_type is "amount"':
    'baseline × uplift × pct。uplift_type が "amount" なら uplift × pct',
  "The claim on the back of an envelope. Ask the sponsor which share of the increase it would be reasonable to credit, and type what they say. A fall in revenue gives a negative credit. The baseline is not used when the uplift is an amount.":
    "概算の貢献額です。増加のうちどれだけを貢献とするのが妥当かをスポンサーに尋ね、その答えを入力します。売上が減ると貢献額は負になります。増加が金額のとき、ベースラインは使いません。",
  "Currency, a cell for each cell of the arguments": "通貨、引数のセルごとに 1 セル",
  "Revenue that would have come anyway": "プログラムがなくても得られた売上",
  currency: "通貨",
  "Growth over the baseline, such as 4%, or an increase in money if uplift_type says so":
    "ベースラインからの伸び率（4% など）、または uplift_type で指定した場合は増加額",
  "rate or currency": "率または通貨",
  "Share of the increase credited to the programme, such as 3%": "増加のうちプログラムの貢献とする割合（3% など）",
  share: "割合",
  '"rate" (when omitted) or "amount"': '"rate"（省略時）または "amount"',
  choice: "選択",
  "A third more revenue than 10 billion, of which the sponsor grants 3%":
    "100 億から 3 分の 1 増えた売上のうち、スポンサーが 3% を認める場合",
  "An increase that is known in money": "増加が金額で分かっている場合",
  "Two shares side by side, which spill": "並べた 2 つの割合（スピルします）",
  "pct is 3, outside 0 to 1: type 3% or 0.03": "pct が 3 で、0 から 1 の範囲外です：3% または 0.03 と入力してください",
  '250000 looks like an amount: add "amount" as the last argument, or type the growth as a rate, 4%':
    '250000 は金額のようです：最後の引数に "amount" を加えるか、伸びを 4% のような率で入力してください',
  "the same, times a margin": "同じものに利益率を掛けた額",
  "Profit credited to a programme: the credited revenue times the contribution margin, since revenue is not profit.":
    "プログラムの貢献とする利益：売上は利益ではないため、貢献とする売上に限界利益率を掛けます。",
  'baseline × uplift × pct × margin; uplift × pct × margin when uplift_type is "amount"':
    'baseline × uplift × pct × margin。uplift_type が "amount" なら uplift × pct × margin',
  "Compare this, not revenue, with what the programme cost. Use the contribution margin: what is left of an extra unit of revenue after the costs that come with it.":
    "プログラムの費用とは、売上ではなくこの額を比べます。限界利益率を使います。追加の売上 1 単位から、それに伴う費用を引いて残る割合です。",
  "Contribution margin, such as 40%": "限界利益率（40% など）",
  "A sales rise of 39.9 million, 15.8% of it credited, at a margin of 9.8%":
    "売上が 3,990 万増え、その 15.8% を貢献とし、利益率が 9.8% の場合",
  "margin is 40, outside 0 to 1: type 40% or 0.4":
    "margin が 40 で、0 から 1 の範囲外です：40% または 0.4 と入力してください",
  "estimates, discounted for doubt": "不確かさの分を割り引いた推定",
  "An estimated improvement, discounted by the share that people credit and by how sure they are of it.":
    "推定した改善を、貢献とする割合とその確信度で割り引きます。",
  "Where there is no control group, ask those who did the work for three numbers: what improved, which share of it came from the programme, how sure they are. Counting only the sure part errs on the side of claiming less.":
    "対照群がない場合は、実際に業務をした人に 3 つの数字を尋ねます。何が改善したか、そのうちプログラムによる割合はどれだけか、どれほど確信があるか。確信のある分だけを数えれば、控えめな主張になります。",
  "Currency, a cell for each estimate": "通貨、推定ごとに 1 セル",
  "The improvement, in money": "改善の金額",
  "Share of it that the estimator credits to the programme, such as 65%":
    "そのうち推定者がプログラムの貢献とする割合（65% など）",
  "How sure the estimator is of that share, such as 70%": "その割合に対する推定者の確信度（70% など）",
  "Contribution margin when the improvement is revenue; 100% when omitted":
    "改善が売上の場合の限界利益率。省略時は 100%",
  "Loans grew by 3.8 million": "融資が 380 万増えた場合",
  "confidence_pct is 70, outside 0 to 1: type 70% or 0.7":
    "confidence_pct が 70 で、0 から 1 の範囲外です：70% または 0.7 と入力してください",
  "one amount over several causes": "1 つの金額を複数の要因に",
  "One amount split between several causes, with a last row for other factors.":
    "1 つの金額を複数の要因に配分します。最後の行はその他の要因です。",
  'amount × share for each cause; the rest is "Other factors"': '要因ごとに amount × 割合。残りは "Other factors"',
  "An increase has many fathers: a price list, a competitor's mistake, a good year. Let the owners of each agree on their shares, and let the page show what nobody claims. More than 100% would count the same money twice and is refused. Rows in which nothing is filled in are skipped.":
    "増加には多くの要因があります。価格改定、競合の失敗、好況などです。それぞれの担当者に割合を合意してもらい、誰の貢献でもない分も表に示します。100% を超えると同じ金額を二重に数えるため、受け付けません。何も入力されていない行は飛ばします。",
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
  "The share of an increase that nobody has claimed yet.": "増加のうち、まだ誰の貢献ともされていない割合です。",
  "1 − the sum of the shares": "1 − 割合の合計",
  "Put it beside the shares of several programmes: while it is 0% or more, no money is counted twice.":
    "複数のプログラムの割合の横に置きます。0% 以上であれば、同じ金額を二重に数えていません。",
  "Rate, 0% to 100%": "率、0% から 100%",
  "Shares of one amount": "1 つの金額に対する割合",
  "the share at which it pays for itself": "採算が取れる割合",
  "Share of an increase at which a programme pays for itself.":
    "プログラムの採算が取れる、増加に対する割合（損益分岐点）です。",
  'Often the strongest sentence of all: "it pays for itself if you credit only 0.9%". Above 100% the increase cannot pay for the programme, whatever its share.':
    "多くの場合、最も説得力のある一文です。「0.9% を貢献とするだけで採算が取れます」。100% を超える場合、どの割合でも増加額で費用をまかなえません。",
  "Rate, above 100% if the increase cannot pay for the programme": "率。増加額で費用をまかなえない場合は 100% 超",
  "Increase in revenue over the baseline": "ベースラインからの売上の増加額",
  "Fully loaded cost of the programme": "プログラムの総費用",
  "Contribution margin, such as 40%; 100% when omitted, which pays the cost out of revenue":
    "限界利益率（40% など）。省略時は 100% で、費用を売上でまかなう計算になります",
  "incremental is 0: without an increase no share pays for the cost, so choose another baseline":
    "incremental が 0 です：増加がなければどの割合でも費用をまかなえないため、別のベースラインを選んでください",
  "the increase beyond what the market grew": "市場の成長を超えた増加",
  "Increase in revenue beyond the market's own growth.": "市場自体の成長を超えた売上の増加額です。",
  'The plainest answer to "the whole market grew". Take the growth from a source that the sponsor trusts, and name it.':
    "「市場全体が成長した」という指摘への最も簡単な答えです。成長率はスポンサーが信頼する出典から取り、出典を明記します。",
  "Currency, negative when the market grew faster": "通貨。市場の成長のほうが速ければ負",
  "Revenue before, scaled to as many periods as the actual": "実施前の売上（実績と同じ期間数に換算）",
  "Revenue after": "実施後の売上",
  "Growth of the market between them, such as 8%": "その間の市場の成長率（8% など）",
  rate: "率",
  "From 85 to 96.9 million in a market that grew by 8%": "8% 成長した市場で 8,500 万から 9,690 万へ",
  "market_growth is 12, outside -1 to 10: type 12% or 0.12":
    "market_growth が 12 で、-1 から 10 の範囲外です：12% または 0.12 と入力してください",
  "against the same period a year before": "前年の同じ期間と比べて",
  "Impact against the same periods of the season before the launch, such as the same months of the year before.":
    "開始前の季節の同じ期間（前年の同じ月など）と比べたインパクトです。",
  "Σ (actual − the same period of the season before × (1 + market_growth))":
    "Σ (実績 − 前の季節の同じ期間 × (1 + market_growth))",
  "It takes the season out without any statistics, and leaves a trend in. A second season after the launch is compared with that same one before it, grown once more by the market, since the first season after the launch already holds the impact. It gives no range.":
    "統計を使わずに季節変動を除きますが、トレンドは残ります。開始後 2 回目の季節も、開始前の同じ季節に市場の成長をもう一度掛けたものと比べます。開始後 1 回目の季節にはすでにインパクトが含まれるためです。範囲は求められません。",
  'Currency; for "table" a row for each period with actual, expected, impact and cumulative impact':
    '通貨。"table" では期間ごとに 1 行で、実績、予想、インパクト、累積インパクト',
  "Revenue of each period before the launch, at least a whole season": "開始前の各期間の売上（少なくとも 1 季節分）",
  "currency, a cell a period": "通貨、期間ごとに 1 セル",
  "Revenue of each period after it": "開始後の各期間の売上",
  "Periods of a season: 12 months when omitted, 4 quarters, 52 weeks":
    "1 季節の期間数：省略時は 12 か月、4 四半期、52 週",
  periods: "期間数",
  "Growth of the market from one season to the next; none when omitted":
    "季節から次の季節までの市場の成長率。省略時はなし",
  '"total" (when omitted), "average" or "table"': '"total"（省略時）、"average"、または "table"',
  Quarters: "四半期",
  "In a market that grew by 5%": "5% 成長した市場の場合",
  "before has 2 periods and a season has 4: select at least a whole season, or type a shorter season":
    "before は 2 期間、1 季節は 4 期間です：少なくとも 1 季節分を選択するか、より短い季節を入力してください",
  'output is "range", which this method does not give: type "total", "average" or "table"':
    'output が "range" ですが、この方法では求められません："total"、"average"、または "table" と入力してください',
  "how much more the treated group rose": "参加群の伸びが上回った分",
  "Difference-in-differences: how much more the treated group rose than the control group, from mean to mean.":
    "差の差分法：平均で見て、参加群の伸びが対照群の伸びをどれだけ上回ったかです。",
  "(mean of treated_after − mean of treated_before) − (mean of control_after − mean of control_before)":
    "(treated_after の平均 − treated_before の平均) − (control_after の平均 − control_before の平均)",
  "It holds where both groups would have changed alike without the programme: show that they did before the launch. The ranges may differ in size. Blanks and text in them are left out.":
    "プログラムがなければ両群が同じように変化したはずの場合に成り立ちます。開始前にそうだったことを示してください。範囲の大きさは違っていてもかまいません。空白とテキストは数えません。",
  "Currency a period, the difference of the means": "1 期間あたりの通貨、平均の差",
  "Treated group before the launch": "開始前の参加群",
  "currency, a cell a period or unit": "通貨、期間または単位ごとに 1 セル",
  "Treated group after the launch": "開始後の参加群",
  "Control group before the launch": "開始前の対照群",
  "Control group after the launch": "開始後の対照群",
  "Employment in New Jersey and Pennsylvania": "ニュージャージー州とペンシルベニア州の雇用",
  "treated_after holds no numbers: select at least one cell with a number":
    "treated_after に数値がありません：数値のあるセルを少なくとも 1 つ選択してください",
  "against a line through the periods before": "開始前の期間の直線と比べて",
  "Impact beyond the trend: a straight line through the periods before the launch, carried over the periods after it.":
    "トレンドを超えたインパクト：開始前の期間に当てはめた直線を、開始後の期間まで延ばして比べます。",
  "Σ (actual − (a + b × period)), where a and b are the INTERCEPT and SLOPE of the periods before":
    "Σ (実績 − (a + b × 期間))。a と b は開始前の期間の INTERCEPT と SLOPE",
  "For revenue that grew anyway. The range says how far chance alone could move the total. It takes months as independent, which is too narrow where they are not: PATTERN_IMPACT has the wider range. A blank or text is a period whose revenue is not known; it keeps its place.":
    "もともと伸びていた売上に使います。範囲は、偶然だけで合計がどこまで動きうるかを示します。月を独立とみなすため、そうでない場合は狭すぎます。より広い範囲は PATTERN_IMPACT にあります。空白やテキストは売上が不明な期間で、位置はそのまま残ります。",
  'Currency; for "range" low, total and high; for "table" a row for each period':
    '通貨。"range" では下限、合計、上限、"table" では期間ごとに 1 行',
  "Revenue of each period before the launch, at least three": "開始前の各期間の売上（少なくとも 3 期間）",
  '"total" (when omitted), "average", "range" or "table"': '"total"（省略時）、"average"、"range"、または "table"',
  "Confidence of the range; 90% when omitted": "範囲の信頼度。省略時は 90%",
  "What chance could make of it, at 90%": "偶然による幅（90%）",
  "The same, for each period": "同じものを期間ごとに",
  "before has 2 usable periods: select at least 3 with numbers":
    "before の使える期間は 2 つです：数値のある期間を少なくとも 3 つ選択してください",
  "confidence is 90: type a share above 0 and below 1, such as 90% or 0.9":
    "confidence が 90 です：0 より大きく 1 より小さい割合を 90% や 0.9 のように入力してください",
  "against a line times the usual season": "直線に通常の季節変動を掛けたものと比べて",
  "Impact beyond trend and season, by the ratio-to-moving-average method.":
    "トレンドと季節変動を超えたインパクト（移動平均比率法）です。",
  "Σ (actual − (a + b × period) × seasonal index); the line is fitted to before ÷ index":
    "Σ (実績 − (a + b × 期間) × 季節指数)。直線は before ÷ 指数に当てはめます",
  "The ratio-to-moving-average method, which is classical multiplicative decomposition: the index of a month is the mean of its ratios to the centred moving average, scaled so that the indices average 1. Needs two whole seasons before the launch. The range counts a degree of freedom for each index but one and takes the indices as known. It takes months as independent, which is too narrow where they are not: PATTERN_IMPACT has the wider range.":
    "移動平均比率法、つまり古典的な乗法型の分解です。ある月の指数は中心化移動平均に対する比の平均で、指数の平均が 1 になるように調整します。開始前に 2 季節分が必要です。範囲は、指数の数から 1 を引いた分の自由度を差し引き、指数を既知として扱います。月を独立とみなすため、そうでない場合は狭すぎます。より広い範囲は PATTERN_IMPACT にあります。",
  "Revenue of each period before the launch, at least two seasons, none below 0":
    "開始前の各期間の売上（少なくとも 2 季節分、0 未満はなし）",
  "Half-years that swing by a fifth around 100, then 30 more than that":
    "100 を中心に 5 分の 1 ずつ上下する半期、その後はさらに 30 増",
  "before has 3 periods and a season has 2: select at least two whole seasons, or type a shorter season":
    "before は 3 期間、1 季節は 2 期間です：少なくとも 2 季節分を選択するか、より短い季節を入力してください",
  "before holds -120 in period 2: a seasonal index needs amounts of 0 or more, so select such a series or use TREND_IMPACT":
    "before の第 2 期間が -120 です：季節指数には 0 以上の金額が必要なため、そのような系列を選択するか TREND_IMPACT を使ってください",
  "against a group that did not take part": "参加しなかった群と比べて",
  "Impact against a control group, by time-based regression: the treated group as a line of the control before the launch.":
    "対照群と比べたインパクト（時系列回帰）：開始前の参加群を対照群の直線で表します。",
  "Σ (treated_after − (a + b × control_after)), where a and b are the INTERCEPT and SLOPE of treated_before on control_before":
    "Σ (treated_after − (a + b × control_after))。a と b は treated_before を control_before に回帰した INTERCEPT と SLOPE",
  "The strongest account where a group did not take part and moved as the treated one did. The range adds the scatter of the periods and the line's own uncertainty. It takes months as independent, which is too narrow where they are not: CONTROL_GROWTH_IMPACT has the wider range. Several columns of control are several groups, each with a slope of its own. A period counts where the revenue of all groups is known.":
    "参加しなかった群があり、参加群と同じように動いていた場合に最も有力な根拠です。範囲は、期間のばらつきに直線自体の不確かさを加えます。月を独立とみなすため、そうでない場合は狭すぎます。より広い範囲は CONTROL_GROWTH_IMPACT にあります。対照群の列が複数あれば複数の群とみなし、それぞれに傾きを持たせます。すべての群の売上が分かる期間だけを数えます。",
  "Treated group's revenue of each period before the launch, at least three":
    "開始前の各期間の参加群の売上（少なくとも 3 期間）",
  "Control group's revenue of the same periods": "同じ期間の対照群の売上",
  "Treated group's revenue of each period after the launch": "開始後の各期間の参加群の売上",
  "With a control that does not fit as well, at 90%": "当てはまりがやや悪い対照群の場合（90%）",
  "treated_after has 2 values and control_after has 1: select ranges of equal size":
    "treated_after の値は 2 個、control_after の値は 1 個です：同じ大きさの範囲を選択してください",
  "control_before is the same in every period: select a series that varies":
    "control_before がどの期間も同じです：変動する系列を選択してください",
  "the jump and the bend of a series": "系列の段差と折れ曲がり",
  "Interrupted time series: how far level and slope of a series changed at a point.":
    "分割時系列分析：ある時点で系列の水準と傾きがどれだけ変わったかです。",
  "β₂ and β₃ of y = β₀ + β₁t + β₂D + β₃(t − t₀)D, where D is 1 from t₀ = changes_at on":
    "y = β₀ + β₁t + β₂D + β₃(t − t₀)D の β₂ と β₃。D は t₀ = changes_at 以降で 1",
  'The level change is the jump at the first changed period, the slope change what is added to the growth from period to period. For what that came to since, ask for "total": it is the impact against the line before.':
    '水準の変化は変化後の最初の期間での段差、傾きの変化は期間ごとの伸びに加わる分です。その後の合計を知るには "total" を指定します。変化前の直線と比べたインパクトになります。',
  "Level change and slope change side by side, in currency and currency a period; or as in TREND_IMPACT":
    "水準の変化と傾きの変化を並べて（通貨と、1 期間あたりの通貨）。または TREND_IMPACT と同じ",
  "Revenue of consecutive periods, at least three before the change and three from it on":
    "連続する期間の売上（変化前に少なくとも 3 期間、変化以降に 3 期間）",
  "Position of the first changed period, counted from 1": "変化後の最初の期間の位置（1 から数えます）",
  position: "位置",
  '"changes" (when omitted), "total", "average", "range" or "table"':
    '"changes"（省略時）、"total"、"average"、"range"、または "table"',
  "Flat at 100, then a jump to 110 and 2 more each period": "100 で横ばい、その後 110 に上がり、期間ごとに 2 ずつ増加",
  "What that came to": "その合計",
  "series has 2 usable periods from changes_at: select at least 3 with numbers on either side":
    "series の changes_at 以降の使える期間は 2 つです：前後それぞれに数値のある期間を少なくとも 3 つ選択してください",
  "changes_at is 1: type a whole number from 2 to 6": "changes_at が 1 です：2 から 6 の整数を入力してください",
  "people × hours × what an hour costs": "人数 × 時間 × 1 時間の費用",
  "What the learners' own time costs.": "受講者自身の時間にかかる費用です。",
  "A cost that leaves out the learners' time is not fully loaded, and a finance partner will say so. It is often the largest part.":
    "受講者の時間を含まない費用は総費用とはいえず、財務部門はそれを指摘します。しばしば最も大きな部分です。",
  "How many people learnt": "学んだ人の数",
  people: "人",
  "Hours that each of them spent": "1 人あたりの時間",
  hours: "時間",
  "Pay for an hour": "1 時間あたりの賃金",
  "What the employer pays on top, such as 30%; nothing when omitted":
    "雇用主が上乗せして負担する分（30% など）。省略時はなし",
  "240 people, six hours each, at 38 an hour and a load of 30%": "240 人が 6 時間ずつ、1 時間 38、付帯費用 30%",
  "benefits_load is 30, outside 0 to 10: type 30% or 0.3":
    "benefits_load が 30 で、0 から 10 の範囲外です：30% または 0.3 と入力してください",
  "people is -240: type 0 or a number above 0": "people が -240 です：0 以上の数値を入力してください",
  "the part of a cost due to these people": "費用のうちこの人たちが負担する分",
  "The part of a one-off cost that falls to the people of this evaluation.":
    "一時費用のうち、この評価の対象者が負担する分です。",
  "A design that will serve many is charged to each of them alike. Count in expected_users everybody whom it will serve in its lifetime, not only those of this year.":
    "多くの人に使われる設計の費用は、全員に等しく割り当てます。expected_users には、今年の人だけでなく、使われる期間を通じた全員を数えます。",
  "Cost to be shared, such as design and development": "分担する費用（設計や開発など）",
  "People of this evaluation": "この評価の対象者数",
  "People whom the design will serve in all": "その設計を使う人の総数",
  "Development of 56,000 for 110 managers, 25 of whom were trained":
    "管理職 110 人向けの開発費 56,000、うち 25 人が受講",
  "participants is 125 and expected_users is 110: type at least as many expected users as participants":
    "participants が 125、expected_users が 110 です：利用予定者数は参加者数以上を入力してください",
  "benefit over cost": "便益 ÷ 費用",
  "Benefit–cost ratio: how often the benefit holds the cost.": "費用便益比：便益が費用の何倍かです。",
  "1 pays the cost back exactly. It is not the return on investment: a ratio of 3 is a return of 200%. Published cases print the one as the other, and a finance partner notices.":
    "1 でちょうど費用を回収します。これは投資収益率ではありません。比が 3 なら収益率は 200% です。公表された事例では両者を取り違えることがあり、財務部門は気づきます。",
  "Ratio, a cell for each cell of the arguments": "比率、引数のセルごとに 1 セル",
  "Profit credited to the programme": "プログラムの貢献とする利益",
  "cost is 0: type a number above 0": "cost が 0 です：0 より大きい数値を入力してください",
  "what comes back beyond the cost, as a rate": "費用を超えて戻る分を率で",
  "Return on investment: benefit less cost, divided by cost.":
    "投資収益率（ROI）：便益から費用を引き、費用で割ったものです。",
  "A rate, to be shown as a percentage and not multiplied by 100. The benefit is profit: revenue would flatter it.":
    "率なので、パーセントで表示し、100 は掛けません。便益は利益です。売上を使うと過大になります。",
  "Rate, a cell for each cell of the arguments: a benefit of three times the cost is 200%":
    "率、引数のセルごとに 1 セル。便益が費用の 3 倍なら 200%",
  "576,000 of profit for 460,000 of cost, a return of 25.2%": "利益 576,000、費用 460,000 で収益率 25.2%",
  "cost is -460000: type a number above 0": "cost が -460000 です：0 より大きい数値を入力してください",
  "months until it has paid for itself": "費用を回収するまでの月数",
  "Months until the benefit has paid for the cost.": "便益が費用を回収するまでの月数（回収期間）です。",
  "Months, a cell for each cell of the arguments": "月数、引数のセルごとに 1 セル",
  "Months over which the benefit was earned; 12 when omitted": "便益を得た月数。省略時は 12",
  months: "か月",
  "benefit is 0: without a benefit the cost is never paid back, so type a benefit above 0":
    "benefit が 0 です：便益がなければ費用は回収できないため、0 より大きい便益を入力してください",
  "a value as it would be over a year": "1 年あたりに換算した値",
  "What some periods came to, as it would be over a whole year.": "いくつかの期間の値を 1 年に換算したものです。",
  "Only for a business without seasons: half a year that holds the holiday trade is not half of the year.":
    "季節変動のない事業だけに使います。年末商戦を含む半年は、1 年の半分とはいえません。",
  "Currency a year, a cell for each cell of the arguments": "1 年あたりの通貨、引数のセルごとに 1 セル",
  "What the observed periods came to": "観測した期間の合計",
  "How many periods that took": "その期間の数",
  "Periods of a year: 12 months when omitted, 4 quarters, 52 weeks": "1 年の期間数：省略時は 12 か月、4 四半期、52 週",
  "Seven months": "7 か月",
  "periods_observed is 0: type a number above 0": "periods_observed が 0 です：0 より大きい数値を入力してください",
  "the claim at a low, agreed and high share": "低め、合意値、高めの割合での貢献額",
  "The claim at a low, an agreed and a high share.": "低めの割合、合意した割合、高めの割合での貢献額です。",
  'baseline × uplift × share for each of the three shares; uplift × share when uplift_type is "amount"':
    '3 つの割合それぞれに baseline × uplift × 割合。uplift_type が "amount" なら uplift × 割合',
  "A range with reasons is believed more readily than one number. Columns of cases give a row for each.":
    "根拠のある範囲は、1 つの数字より信じてもらいやすいものです。列にケースを並べると、ケースごとに 1 行になります。",
  "Currency, three cells in a row: low, base, high": "通貨、1 行に 3 セル：低め、基準、高め",
  "Cautious share, such as 2%": "慎重な割合（2% など）",
  "Agreed share, such as 3%": "合意した割合（3% など）",
  "Hopeful share, such as 5%": "楽観的な割合（5% など）",
  "low is 0.03 and base is 0.02: type shares that rise from low to base to high":
    "low が 0.03、base が 0.02 です：low、base、high の順に大きくなる割合を入力してください",
  "every increase against every share": "すべての増加とすべての割合の組み合わせ",
  "The claim for every uplift against every share, as a grid with its own headings.":
    "各増加と各割合の組み合わせの貢献額を、見出し付きの表で示します。",
  'baseline × uplift × pct for each pair; uplift × pct when uplift_type is "amount"':
    '組み合わせごとに baseline × uplift × pct。uplift_type が "amount" なら uplift × pct',
  "Let the sponsor find the cell they believe. Excel's own data table does the same and recalculates the whole workbook for each cell; this is one call.":
    "納得できるセルをスポンサーに選んでもらいます。Excel のデータ テーブルも同じことができますが、セルごとにブック全体を再計算します。こちらは 1 回の呼び出しで済みます。",
  "Currency, with the shares as the first row and the uplifts as the first column":
    "通貨。最初の行に割合、最初の列に増加",
  "Growth rates, or increases in money if uplift_type says so: a row of the grid each":
    "伸び率、または uplift_type で指定した場合は増加額：それぞれ表の 1 行",
  "rate or currency, a cell each": "率または通貨、1 つにつき 1 セル",
  "Shares: a column of the grid each": "割合：それぞれ表の 1 列",
  "baseline is 2 rows × 1 column: select one cell": "baseline が 2 行 × 1 列です：セルを 1 つだけ選択してください",
  "which number moves the result most": "結果を最も動かす数字",
  "Which driver moves the result most: each one in turn from its low to its high value, the widest swing first.":
    "結果を最も動かす要因：1 つずつ低い値から高い値へ動かし、変動幅の大きい順に並べます。",
  "the product of all drivers at their base, with one at its low and then its high value, less fixed_cost":
    "すべての要因を基準値とし、1 つだけ低い値、次に高い値にしたときの積から fixed_cost を引いたもの",
  "Give the drivers whose product is the claim, such as baseline, growth, share and margin. The first row is the number to settle with the sponsor; the last ones are not worth an argument. Rows in which nothing is filled in are skipped.":
    "積が貢献額になる要因を指定します。ベースライン、伸び率、割合、利益率などです。最初の行がスポンサーと詰めるべき数字で、最後のほうは議論に値しません。何も入力されていない行は飛ばします。",
  "Four columns, label, low, high and swing: a row for each driver, the widest swing first":
    "ラベル、低い値、高い値、変動幅の 4 列。要因ごとに 1 行、変動幅の大きい順",
  "A name for each driver": "各要因の名前",
  "Each driver as agreed": "各要因の合意した値",
  "any unit, a cell each": "任意の単位、1 つにつき 1 セル",
  "Each driver at its low value": "各要因の低い値",
  "Each driver at its high value": "各要因の高い値",
  "Cost taken off the product; nothing when omitted": "積から引く費用。省略時はなし",
  "labels has 2 values and lows has 1: select ranges of equal size":
    "labels の値は 2 個、lows の値は 1 個です：同じ大きさの範囲を選択してください",
  "a round amount that claims less": "控えめに丸めた金額",
  "An amount rounded to a few figures, always towards claiming less.":
    "少ない桁数に、常に控えめになるように丸めた金額です。",
  "amount rounded down to so many significant figures, and a loss rounded up":
    "amount を指定の有効桁数に切り捨て、損失は切り上げ",
  '147,337 pretends to a precision that no attribution has; "about 140,000" does not. An amount within 0.01% of a round one is that round one, so that 99.999 million is 100 million.':
    "147,337 は、どの貢献額にもない正確さを装います。「約 140,000」ならそうではありません。切りのよい金額との差が 0.01% 以内ならその金額とみなすため、9,999.9 万は 1 億になります。",
  "Amount to round": "丸める金額",
  "Figures to keep, 1 to 15; 2 when omitted": "残す桁数（1 から 15）。省略時は 2",
  number: "数値",
  "significant is 0: type a whole number from 1 to 15": "significant が 0 です：1 から 15 の整数を入力してください",
  "the claim in one sentence": "貢献額を 1 文で",
  "The claim as one sentence for the sponsor.": "スポンサーに伝える貢献額の 1 文（英語）です。",
  'Amounts have two significant figures, three where the first is 1, rounded towards claiming less. Leave sponsor or date blank and the sentence says "if you credit it with", so that a proposal never reads like an agreement. In a workbook with the 1904 date system give the date as a text.':
    '金額は有効数字 2 桁（先頭が 1 なら 3 桁）で、控えめになるように丸めます。スポンサーか日付を空白にすると、英文は "if you credit it with"（「貢献とみなすなら」）となり、提案が合意のように読まれることはありません。1904 年から計算するブックでは、日付をテキストで入力します。',
  "Text, a cell for each cell of the arguments": "テキスト、引数のセルごとに 1 セル",
  "Who agreed to the share; blank when nobody has": "割合に合意した人。いなければ空白",
  text: "テキスト",
  "When they agreed; blank when they have not": "合意した日。まだなら空白",
  date: "日付",
  'What stands before an amount: "$", "€", "CHF"; nothing when omitted':
    '金額の前に置く記号："$"、"€"、"CHF"。省略時はなし',
  "Before anybody has agreed": "まだ誰も合意していない場合",
  "by what each component adds on average": "各構成要素が平均して加える分による",
  "Credit to the components of an ecosystem by their Shapley value, from the outcome seen for each combination of them.":
    "学習エコシステムの構成要素への貢献を、組み合わせごとに観測された成果から、シャープレイ値で求めます。",
  "for each component the mean, over every order of introduction, of what it adds to the outcome":
    "構成要素ごとに、すべての導入順序にわたる、成果に加える分の平均",
  "Give a row for each combination of components that was in use somewhere, and the outcome there: regions with eLearning alone, with eLearning and coaching, and so on. The first row may hold the components' names. The combination of none counts 0 unless it has a row; then only what lies beyond it is split. It is the one split that adds up to the whole, treats equals alike and gives nothing to what adds nothing. Up to 16 components.":
    "どこかで使われた構成要素の組み合わせごとに 1 行と、そこでの成果を指定します。eLearning だけの地域、eLearning とコーチングの地域などです。最初の行には構成要素の名前を入れられます。何も使わない組み合わせは、行がなければ 0 とし、行があればそれを超える分だけを配分します。合計が全体と一致し、等しいものを等しく扱い、何も加えないものには何も与えない唯一の配分です。構成要素は 16 個までです。",
  "Three columns, label, share and amount: a row for each component": "ラベル、割合、金額の 3 列。構成要素ごとに 1 行",
  "A row for each combination and a column for each component: 1 where it was in use, 0 where not":
    "組み合わせごとに 1 行、構成要素ごとに 1 列：使われていれば 1、いなければ 0",
  "0 or 1, a table": "0 または 1、表",
  "The outcome of each combination": "各組み合わせの成果",
  "currency, a cell a row": "通貨、行ごとに 1 セル",
  'For a combination without a row: "error" (when omitted), or "best_subset" to count it as the best observed combination within it':
    '行のない組み合わせの扱い："error"（省略時）、または "best_subset" でその中の観測された最良の組み合わせと同じとみなします',
  "A runway that four airlines share, who would need 8, 11, 13 and 18 of it; the larger need covers the smaller":
    "航空会社 4 社が共有する滑走路。必要な長さは 8、11、13、18 で、長いほうが短いほうを兼ねる",
  'no outcome for Coaching: add a row for each, or type "best_subset" as the last argument':
    'Coaching の成果がありません：それぞれに行を加えるか、最後の引数に "best_subset" と入力してください',
  "Coaching holds 2 in row 2: type 1 where it was in use and 0 where not":
    "Coaching の 2 行目が 2 です：使われていれば 1、いなければ 0 と入力してください",
  "by what would be lost without each step": "各段階がなければ失われる分による",
  "Credit to the steps of learners' journeys, by what would be lost if each step were taken away.":
    "受講者の経路の各段階への貢献を、その段階を除いたら失われる分で求めます。",
  "all outcomes × the step's removal effect ÷ the sum of removal effects":
    "すべての成果 × その段階の除去効果 ÷ 除去効果の合計",
  "The journeys make a Markov chain: from each step the next is taken as often as it was in the data. A step's removal effect is the part of the earning journeys that would be lost if every journey stopped there. Include the journeys that earned nothing, with 0: without them every step looks indispensable. Each journey counts once, whatever it earned; spellings that differ only in capitals are one step.":
    "経路はマルコフ連鎖をなします。各段階から次の段階へは、データと同じ頻度で進みます。ある段階の除去効果は、すべての経路がそこで止まった場合に失われる、成果のある経路の割合です。成果のなかった経路も 0 として含めてください。含めないと、どの段階も不可欠に見えます。各経路は成果の額にかかわらず 1 回と数えます。大文字と小文字だけが違う表記は同じ段階とみなします。",
  "Three columns, label, share and amount: a row for each step": "ラベル、割合、金額の 3 列。段階ごとに 1 行",
  'A learner\'s journey in each cell, its steps in order: "eLearning > Coaching > Community"':
    '各セルに受講者 1 人の経路を段階の順に："eLearning > Coaching > Community"',
  "What each journey earned; 0 for one that earned nothing": "各経路の成果。成果がなければ 0",
  "currency, a cell each": "通貨、1 つにつき 1 セル",
  "outcomes are all 0: no journey earned anything, so select journeys of which some did":
    "outcomes がすべて 0 です：成果のある経路がないため、成果のある経路を含めて選択してください",
  "outcomes is -5: type 0 or a number above 0": "outcomes が -5 です：0 以上の数値を入力してください",
  ...evidenceTexts,
};
