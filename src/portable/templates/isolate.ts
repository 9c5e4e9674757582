import type { Argument } from "../argument";
import { NOT_AVAILABLE, between, refusal, where, all, type Condition } from "../condition";
import { elementwise } from "../elementwise";
import { literal } from "../quantity";
import { slice } from "../reference";
import {
  alike,
  beyondLine,
  guarded,
  impact,
  isSeries,
  known,
  length,
  shown,
  shows,
  single,
  type LineImpact,
} from "../series";
import { isOneCell } from "../shape";
import type { Dialect, Rendered, Template, Unfit } from "../template";

export const MARKET_ADJUSTED_UPLIFT = elementwise({
  parameters: ["baseline", "actual", "market_growth"],
  allowed: (_baseline, _actual, growth) => [between(-1, growth, 10)],
  words: "numbers; market_growth from -1 to 10",
  result: (baseline, actual, growth) => `${actual.value}-${baseline.value}*(1+${growth.value})`,
});

/** AVERAGE of a group without a number is #DIV/0!, where the function says #N/A. */
export const DIFF_IN_DIFF: Template = (args) => {
  const [before = null, after = null, controlBefore = null, controlAfter = null] = args;
  if (args.length > 4 || !isSeries(before) || !isSeries(after) || !isSeries(controlBefore) || !isSeries(controlAfter))
    return "argument";
  const mean = ({ text }: Argument) => `AVERAGE(${text})`;
  const text = `${mean(after)}-${mean(before)}-(${mean(controlAfter)}-${mean(controlBefore)})`;
  return {
    text,
    shape: { rows: 1, columns: 1 },
    numeric: true,
    array: [before, after, controlBefore, controlAfter].some(({ lifts }) => lifts),
  };
};

export const TREND_IMPACT: Template = (
  [before = null, after = null, output = null, confidence = null, ...more],
  dialect,
) => {
  if (more.length > 0 || !isSeries(before) || !isSeries(after)) return "argument";
  const line = trendLine(before, after, dialect);
  return line === null ? "argument" : lineFormula(line, output, confidence, [before, after]);
};

export const CONTROL_IMPACT: Template = ([
  treatedBefore = null,
  controlBefore = null,
  treatedAfter = null,
  controlAfter = null,
  output = null,
  confidence = null,
  ...more
]) => {
  if (
    more.length > 0 ||
    !isSeries(treatedBefore) ||
    !isSeries(controlBefore) ||
    !isSeries(treatedAfter) ||
    !isSeries(controlAfter)
  )
    return "argument";
  if (!alike(treatedBefore, controlBefore) || !alike(treatedAfter, controlAfter)) return "argument";
  const points = `SUMPRODUCT(${known(treatedBefore)}*${known(controlBefore)})`;
  const after = `SUMPRODUCT(${known(treatedAfter)}*${known(controlAfter)})`;
  // Factors apart, for a text in one of them counts 0 then.
  const mean = `SUMPRODUCT(${known(treatedBefore)}*1,${controlBefore.text})/${points}`;
  const line: LineImpact = {
    x: controlBefore.text,
    y: treatedBefore.text,
    points,
    mean,
    squares: `SUMPRODUCT(${known(treatedBefore)}*1,${controlBefore.text},${controlBefore.text})-${points}*(${mean})^2`,
    after,
    sum: `SUMPRODUCT(${known(controlAfter)}*1,${treatedAfter.text})`,
    afterMean: `SUMPRODUCT(${known(treatedAfter)}*1,${controlAfter.text})/${after}`,
  };
  return lineFormula(line, output, confidence, [treatedBefore, controlBefore, treatedAfter, controlAfter]);
};

/** Where the change is a number of the formula, the series falls into two ranges, with a line through each. */
export const SEGMENTED_IMPACT: Template = ([series = null, changesAt = null, output = null, ...more], dialect) => {
  const at = changesAt?.constant ?? null;
  if (more.length > 0 || series?.kind !== "cells" || at === null || !Number.isInteger(at) || at < 2) return "argument";
  const sides = split(series, at - 1);
  if (sides === null) return "argument";
  const [before, after] = sides;
  const line = trendLine(before, after, dialect);
  const places = [dialect.places(before), dialect.places(after)];
  const what = shows(output, "changes");
  if (line === null || what === null) return "argument";
  const level = `FORECAST(1,${after.text},${places[1]})-FORECAST(${at},${before.text},${places[0]})`;
  const slope = `SLOPE(${after.text},${places[1]})-SLOPE(${before.text},${places[0]})`;
  const text = shown(what, { changes: `CHOOSE({1,2},${level},${slope})`, ...beyondLine(line, "0.9") }, "changes");
  return impact(what, text && guarded([line.points, line.after], [], "output", text), [before, after], { changes: 2 });
};

/** Each season after the launch against the last one before it. */
export const YEAR_ON_YEAR_IMPACT: Template = ([
  before = null,
  after = null,
  season = null,
  growth = null,
  output = null,
  ...more
]) => {
  const length = season === null ? 12 : season.constant;
  if (
    more.length > 0 ||
    before?.kind !== "cells" ||
    !(after?.kind === "cells" || after?.kind === "cell") ||
    length === null ||
    !Number.isInteger(length)
  )
    return "argument";
  const grown = growth === null ? { quantity: literal(0), conditions: [] } : single(growth);
  const what = shows(output, "total");
  const seasons = seasonsOf(before, after, length);
  if (grown === null || what === null || seasons === null) return "argument";
  const rate = grown.quantity;
  const pairs = seasons
    .map(([then, now]) => `SUMPRODUCT(${known({ ...after, text: then })}*${known({ ...after, text: now })})`)
    .join("+");
  const total = seasons
    .map(([then, now], i) => {
      const factor = rate.constant === 0 ? "" : `(1+${rate.value})${i === 0 ? "" : `^${i + 1}`}*`;
      return `SUMPRODUCT(${known({ ...after, text: then })}*1,${now})-${factor}SUMPRODUCT(${known({ ...after, text: now })}*1,${then})`;
    })
    .join("+");
  const text = shown(what, { total, average: `(${total})/(${pairs})` }, "total");
  const conditions: Condition[] = [...grown.conditions, between(-1, rate, 10)];
  return impact(
    what,
    text && where(all(conditions), where(`(${pairs})`, text, NOT_AVAILABLE), refusal("market_growth from -1 to 10")),
    [before, after],
  );
};

function lineFormula(
  line: LineImpact,
  output: Argument | null,
  confidence: Argument | null,
  series: readonly Argument[],
): Rendered | Unfit {
  const what = shows(output, "total");
  const sure = confidence === null ? { quantity: literal(0.9), conditions: [] } : single(confidence);
  if (what === null || sure === null) return "argument";
  const { value, constant } = sure.quantity;
  const certain: Condition = constant === null ? `(${value}>0)*(${value}<1)` : constant > 0 && constant < 1;
  const text = shown(what, beyondLine(line, value), "total");
  return impact(
    what,
    text && guarded([line.points], [...sure.conditions, certain], "confidence above 0 and below 1", text),
    series,
  );
}

/** Revenue over the places of its periods, which are counted on after the launch. */
function trendLine(before: Argument, after: Argument, dialect: Dialect): LineImpact | null {
  const [x, next] = [dialect.places(before), dialect.places(after)];
  if (x === null || next === null) return null;
  const points = `COUNT(${before.text})`;
  const mean = `SUMPRODUCT(${known(before)}*${x})/${points}`;
  return {
    x,
    y: before.text,
    points,
    mean,
    squares: `SUMPRODUCT(${known(before)}*${x}^2)-${points}*(${mean})^2`,
    after: `COUNT(${after.text})`,
    sum: `SUM(${after.text})`,
    afterMean: `(SUMPRODUCT(${known(after)}*${next})/COUNT(${after.text})+${length(before)})`,
  };
}

const cellsOf = ({ shape }: Argument): number => (shape === null ? 0 : shape.rows * shape.columns);

function part(series: Argument, from: number, count: number): Argument | null {
  const text = count < 1 ? null : slice(series.text, from, count);
  if (text === null || series.shape === null) return null;
  const shape = series.shape.columns === 1 ? { rows: count, columns: 1 } : { rows: 1, columns: count };
  return { ...series, text, shape, kind: isOneCell(shape) ? "cell" : "cells" };
}

function split(series: Argument, at: number): readonly [Argument, Argument] | null {
  const before = part(series, 0, at);
  const after = part(series, at, cellsOf(series) - at);
  return before && after ? [before, after] : null;
}

/** More seasons after a launch than anybody compares with the one before it. */
const MOST_SEASONS = 5;

/** For each season after the launch its periods, and the same ones of the last season before it. */
function seasonsOf(
  before: Argument,
  after: Argument,
  season: number,
): readonly (readonly [then: string, now: string])[] | null {
  const [then, now] = [cellsOf(before), cellsOf(after)];
  const upright = before.shape?.columns === 1;
  const fits = isOneCell(after.shape) || (upright ? after.shape?.columns === 1 : after.shape?.rows === 1);
  if (season < 2 || season > 366 || then < season || !fits || Math.ceil(now / season) > MOST_SEASONS) return null;
  const seasons: (readonly [string, string])[] = [];
  for (let from = 0; from < now; from += season) {
    const count = Math.min(season, now - from);
    const [past, present] = [part(before, then - season, count), now === 1 ? after : part(after, from, count)];
    if (!past || !present) return null;
    seasons.push([past.text, present.text]);
  }
  return seasons;
}
