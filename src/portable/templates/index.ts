import type { Template } from "../template";
import * as claim from "./claim";
import * as isolate from "./isolate";
import * as money from "./money";

/**
 * The functions that have a native formula, by name. Without one are SHAPLEY_CREDIT and REMOVAL_CREDIT, which no formula
 * works out; SEASONAL_TREND_IMPACT, whose seasonal indices need a column of their own; and SPLIT_CREDIT, SENSITIVITY_GRID,
 * TORNADO and ATTRIBUTION_STATEMENT, whose tables and sentences no single formula of Excel 2010 gives.
 */
export const TEMPLATES: ReadonlyMap<string, Template> = new Map(Object.entries({ ...claim, ...isolate, ...money } satisfies Record<string, Template>));
