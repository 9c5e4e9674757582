import type { Argument } from "../argument";
import { all, NOT_AVAILABLE, refusal, where, type Condition } from "../condition";
import { counted } from "../items";
import { literal } from "../quantity";
import { impact, isSeries, length, shown, shows, single } from "../series";
import { isOneCell } from "../shape";
import type { Dialect, Template } from "../template";

const SHORTEST = 2;
const LONGEST = 366;
const WORDS = "before: amounts from 0; confidence above 0 and below 1";

/**
 * Trend and season by the ratio-to-moving-average method. A matrix with a row and a column for each period says which
 * periods lie within half a season of each other, and another one which are the same place of it; products with them
 * are the moving averages and the indices. Dividing the indices by their mean changes nothing here: the line takes up
 * what they lose.
 */
export const SEASONAL_TREND_IMPACT: Template = (
  [before = null, after = null, season = null, output = null, confidence = null, ...more],
  dialect,
) => {
  if (more.length > 0 || !isSeries(before) || !isSeries(after)) return "argument";
  const periods = season === null ? 12 : season.constant;
  if (periods === null || before.kind === "number" || after.kind === "number") return "argument";
  const [what, sure] = [
    shows(output, "total"),
    confidence === null ? { quantity: literal(0.9), conditions: [] } : single(confidence),
  ];
  if (!Number.isInteger(periods) || periods < SHORTEST || periods > LONGEST || what === null || sure === null)
    return "none";
  const line = direction(before, after);
  const [place, next] = [dialect.places(before), dialect.places(after)];
  if (line === null || place === null || next === null) return "none";

  const { quantity } = sure;
  const text = shown(
    what,
    formulas({ before, after, periods, line, place, next: `(${next}+${length(before)})`, dialect }, quantity.value),
    "total",
  );
  const certain: Condition =
    quantity.constant === null
      ? `(${quantity.value}>0)*(${quantity.value}<1)`
      : quantity.constant > 0 && quantity.constant < 1;
  const enough = all([`(${length(before)}>=${2 * periods})`, `(COUNT(${before.text})>0)`, `(COUNT(${after.text})>0)`]);
  const usable = text && where(`(COUNT(${before.text})>=${periods + 2})`, text, NOT_AVAILABLE);
  const sound =
    usable &&
    where(
      all([...sure.conditions, certain]),
      where(enough, where(`(MIN(${before.text})>=0)`, usable, refusal(WORDS)), NOT_AVAILABLE),
      refusal(WORDS),
    );
  const rendered = impact(what, sound, [before, after]);
  return typeof rendered === "string" ? rendered : { ...rendered, array: true };
};

/**
 * How periods lie on a sheet: one below the other, or side by side; null where they fill a block, or each otherwise.
 */
function direction(before: Argument, after: Argument): "down" | "across" | null {
  const down = before.shape?.columns === 1;
  if (before.shape === null || after.shape === null || isOneCell(before.shape) || (!down && before.shape.rows !== 1))
    return null;
  const same = isOneCell(after.shape) || (down ? after.shape.columns === 1 : after.shape.rows === 1);
  return same ? (down ? "down" : "across") : null;
}

interface Seasons {
  readonly before: Argument;
  readonly after: Argument;
  readonly periods: number;
  readonly line: "down" | "across";
  /** 1, 2, 3 … over the periods before, and on from there over those after. */
  readonly place: string;
  readonly next: string;
  readonly dialect: Dialect;
}

function formulas(
  { before: { text: before, kind, shape }, after: { text: after }, periods, line, place, next }: Seasons,
  confidence: string,
): Record<"total" | "average" | "range", string> {
  const down = line === "down";
  const times = (matrix: string, list: string) => (down ? `MMULT(${matrix},${list})` : `MMULT(${list},${matrix})`);
  const count = counted(Math.max(shape?.rows ?? 1, shape?.columns ?? 1), down ? ";" : ",");
  const own = kind === "array" ? count : `${down ? "ROW" : "COLUMN"}(${before})`;
  const apart = `(${own}-TRANSPOSE(${own}))`;
  const half = Math.floor(periods / 2);
  const within = `(${apart}^2<=${half ** 2})`;
  // Of an even season the two ends count half as much as what lies between.
  const average = times(
    periods % 2 === 0 ? `1+SIGN(${half ** 2}-${apart}^2)` : `${within}*1`,
    `IF(${before}<"",${before},0)`,
  );
  const whole = `(${times(`${within}*1`, `(${before}<"")*1`)}=${2 * half + 1})*(${average}>0)`;
  const ratio = `IF(${whole},${before}/${average},0)`;
  const index = (distance: string) => {
    const same = `(${distance}/${periods}=INT(${distance}/${periods}))*1`;
    return `${times(same, ratio)}/${times(same, whole)}`;
  };

  const indices = index(apart);
  const adjusted = `IF(${before}<"",${before}/(${indices}),"")`;
  const weight = `(${after}<"")*${index(down ? `(${next}-TRANSPOSE(${place}))` : `(TRANSPOSE(${place})-${next})`)}`;
  const points = `COUNT(${before})`;
  // Without an index, or with one of 0, for any place of the season there is no line either.
  const expected = `SUM(${weight}*(INTERCEPT(${adjusted},${place})+SLOPE(${adjusted},${place})*${next}))`;
  const total = `SUM(${after})-IFERROR(${expected},NA())`;
  const mean = `SUM((${before}<"")*${place})/${points}`;
  const squares = `(SUM((${before}<"")*${place}^2)-${points}*(${mean})^2)`;
  const degrees = `(${points}-${periods + 1})`;
  const reach = `SQRT((${points}-2)/${degrees}*(SUM((${weight})^2)+SUM(${weight})^2/${points}+SUM(${weight}*(${next}-${mean}))^2/${squares}))`;
  return {
    total,
    average: `(${total})/COUNT(${after})`,
    range: `${total}+{-1,0,1}*TINV(1-${confidence},${degrees})*STEYX(${adjusted},${place})*${reach}`,
  };
}
