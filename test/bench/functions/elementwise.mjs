/**
 * The element-wise functions over 100,000 rows, each beside the plainest loop over the same arrays: no checks, no
 * blanks, no messages. Columns arrive as Excel's runtime hands them over, parsed from JSON.
 */
const ROWS = 100_000;

const column = (value) => JSON.parse(JSON.stringify(Array.from({ length: ROWS }, (_, i) => [value(i)])));
const money = (i) => 1000.25 + i;
const share = (i) => 0.02 + (i % 7) / 100 + 1e-6;
const few = (i) => 1.5 + (i % 11);

const low = (i) => 0.01 + (i % 7) / 1000;
const high = (i) => 0.05 + (i % 7) / 100;

/** The same arithmetic without anything around it. */
const bare = (formula) => (columns) => {
  const [a, b, c, d] = columns;
  const result = new Array(a.length);
  for (let i = 0; i < a.length; i++) result[i] = [formula(a[i][0], b?.[i][0], c?.[i][0], d?.[i][0])];
  return result;
};

/** Two significant figures, the textbook's way. */
function roundedDown(amount) {
  const scale = 10 ** (Math.floor(Math.log10(amount)) - 1);
  return Math.floor(amount / scale) * scale;
}

function threeShares([a, b, c, d, e]) {
  const result = new Array(a.length);
  for (let i = 0; i < a.length; i++) {
    const increase = a[i][0] * b[i][0];
    result[i] = [increase * c[i][0], increase * d[i][0], increase * e[i][0]];
  }
  return result;
}

export const ELEMENTWISE = [
  { id: "ATTRIBUTED_REVENUE", columns: [money, share, share], plain: bare((a, b, c) => a * b * c) },
  { id: "ATTRIBUTED_PROFIT", columns: [money, share, share, share], plain: bare((a, b, c, d) => a * b * c * d) },
  { id: "CONFIDENCE_ADJUSTED", columns: [money, share, share], plain: bare((a, b, c) => a * b * c) },
  { id: "BREAKEVEN_PCT", columns: [money, money, share], plain: bare((a, b, c) => b / a / c) },
  { id: "MARKET_ADJUSTED_UPLIFT", columns: [money, money, share], plain: bare((a, b, c) => b - a * (1 + c)) },
  { id: "LEARNER_TIME_COST", columns: [few, few, money, share], plain: bare((a, b, c, d) => a * b * c * (1 + d)) },
  { id: "PRORATED_COST", columns: [money, few, money], plain: bare((a, b, c) => (a / c) * b) },
  { id: "BENEFIT_COST_RATIO", columns: [money, money], plain: bare((a, b) => a / b) },
  { id: "LEARNING_ROI", columns: [money, money], plain: bare((a, b) => (a - b) / b) },
  { id: "PAYBACK_MONTHS", columns: [money, money, few], plain: bare((a, b, c) => (b / a) * c) },
  { id: "ANNUALIZED", columns: [money, few, few], plain: bare((a, b, c) => (a / b) * c) },
  { id: "CONSERVATIVE", columns: [money], plain: bare(roundedDown) },
  { id: "ATTRIBUTION_RANGE", columns: [money, share, low, (i) => (low(i) + high(i)) / 2, high], plain: threeShares },
  {
    id: "ATTRIBUTION_STATEMENT",
    columns: [money, share, () => "Dana Reyes", () => "12 March 2026"],
    plain: bare(
      (a, b, c, d) => `Learning earned about ${a * b}: ${b} of the ${a} increase, as agreed with ${c} on ${d}.`,
    ),
  },
].map(({ columns, ...rest }) => ({ ...rest, columns: columns.map(column) }));
