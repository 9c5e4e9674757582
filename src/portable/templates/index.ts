import type { Template } from "../template";
import * as claim from "./claim";
import * as evidence from "./evidence";
import { SENSITIVITY_GRID } from "./grid";
import * as isolate from "./isolate";
import * as money from "./money";
import { SEASONAL_TREND_IMPACT } from "./season";
import { SPLIT_CREDIT } from "./split";
import { ATTRIBUTION_STATEMENT } from "./statement";
import { TORNADO } from "./tornado";

const TABLES = { SENSITIVITY_GRID, SPLIT_CREDIT, TORNADO, SEASONAL_TREND_IMPACT, ATTRIBUTION_STATEMENT };

/**
 * The functions that have a native formula, by name. Without one are SHAPLEY_CREDIT and REMOVAL_CREDIT, which no
 * formula works out, those that need a column of workings (a log line with its correlation, a running total), and the
 * tables of impacts; the reasons for single arguments are in docs/portable.md.
 */
export const TEMPLATES: ReadonlyMap<string, Template> = new Map(
  Object.entries({ ...claim, ...isolate, ...evidence, ...money, ...TABLES } satisfies Record<string, Template>),
);
