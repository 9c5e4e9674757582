import type { FunctionTexts } from "../function-texts";

/** What the docblocks of the functions that split an amount between components say in Japanese, by their English text. */
export const splitTexts: FunctionTexts = {
  "by average marginal contribution": "各構成要素が平均して加える分による",
  "Shapley attribution across the components of a programme, from the outcome observed for each combination.":
    "学習エコシステムの構成要素への貢献を、組み合わせごとに観測された成果から、シャープレイ値で求めます。",
  "for each component the mean of its marginal contributions over every order of introduction":
    "構成要素ごとに、すべての導入順序にわたる、成果に加える分の平均",
  "Enter a row for each combination of components that was in use, with its outcome: regions with eLearning alone, with eLearning and coaching, and so on. The first row may contain the names of the components. The combination of none is 0 unless it has a row; then only the outcome beyond it is split. It is the only split that adds up to the whole, treats equal components alike and gives nothing to a component without effect. Up to 16 components.":
    "どこかで使われた構成要素の組み合わせごとに 1 行と、そこでの成果を指定します。eLearning だけの地域、eLearning とコーチングの地域などです。最初の行には構成要素の名前を入れられます。何も使わない組み合わせは、行がなければ 0 とし、行があればそれを超える分だけを配分します。合計が全体と一致し、等しいものを等しく扱い、何も加えないものには何も与えない唯一の配分です。構成要素は 16 個までです。",
  "Three columns, label, share and amount: a row for each component": "ラベル、割合、金額の 3 列。構成要素ごとに 1 行",
  "A row for each combination and a column for each component: 1 where it was in use, 0 where not":
    "組み合わせごとに 1 行、構成要素ごとに 1 列：使われていれば 1、いなければ 0",
  "0 or 1, a table": "0 または 1、表",
  "Outcome of each combination": "各組み合わせの成果",
  "currency, a cell a row": "通貨、行ごとに 1 セル",
  'For a combination without a row: "error" (when omitted), or "best_subset" to count it as the best observed combination within it':
    '行のない組み合わせの扱い："error"（省略時）、または "best_subset" でその中の観測された最良の組み合わせと同じとみなします',
  "A runway that four airlines share, who would need 8, 11, 13 and 18 of it; the larger need covers the smaller":
    "航空会社 4 社が共有する滑走路。必要な長さは 8、11、13、18 で、長いほうが短いほうを兼ねる",
  'no outcome for Coaching: add a row for each, or type "best_subset" as the last argument':
    'Coaching の成果がありません：それぞれに行を加えるか、最後の引数に "best_subset" と入力してください',
  "Coaching holds 2 in row 2: type 1 where it was in use and 0 where not":
    "Coaching の 2 行目が 2 です：使われていれば 1、いなければ 0 と入力してください",
  "by the effect of removing each step": "各段階がなければ失われる分による",
  "Removal-effect (Markov) attribution across learner journeys.":
    "受講者の経路の各段階への貢献を、除去効果（マルコフ連鎖）で求めます。",
  "all outcomes × the step's removal effect ÷ the sum of removal effects":
    "すべての成果 × その段階の除去効果 ÷ 除去効果の合計",
  "The journeys form a Markov chain with the transition frequencies of the data. The removal effect of a step is the part of the successful journeys that would be lost if every journey stopped there. Include journeys without an outcome, with 0; otherwise every step looks indispensable. Each journey counts once, whatever its outcome; spellings that differ only in capitals are one step.":
    "経路はマルコフ連鎖をなします。各段階から次の段階へは、データと同じ頻度で進みます。ある段階の除去効果は、すべての経路がそこで止まった場合に失われる、成果のある経路の割合です。成果のなかった経路も 0 として含めてください。含めないと、どの段階も不可欠に見えます。各経路は成果の額にかかわらず 1 回と数えます。大文字と小文字だけが違う表記は同じ段階とみなします。",
  "Three columns, label, share and amount: a row for each step": "ラベル、割合、金額の 3 列。段階ごとに 1 行",
  'One learner journey per cell, with its steps in order: "eLearning > Coaching > Community"':
    '各セルに受講者 1 人の経路を段階の順に："eLearning > Coaching > Community"',
  "Outcome of each journey; 0 for none": "各経路の成果。成果がなければ 0",
  "currency, a cell each": "通貨、1 つにつき 1 セル",
  "outcomes are all 0: no journey earned anything, so select journeys of which some did":
    "outcomes がすべて 0 です：成果のある経路がないため、成果のある経路を含めて選択してください",
  "outcomes is -5: type 0 or a number above 0": "outcomes が -5 です：0 以上の数値を入力してください",
};
