import { HostNode } from "../model/node";
import { color, flag, propertyBag, record, text, type Property } from "../model/property-bag";

/**
 * A limit of a date rule is a formula or a day in ISO 8601 (index.d.ts of Office.js, DateTimeDataValidation); a
 * serial number as a text is neither.
 */
const RULE: Property = {
  ...record({}),
  takes: "a rule whose dates are formulas or in ISO 8601",
  accepts: (value) => typeof value === "object" && value !== null && datesOf(value).every(isDateLimit),
};

function datesOf(rule: object): unknown[] {
  const { date } = rule as { date?: { formula1?: unknown; formula2?: unknown } };
  return [date?.formula1, date?.formula2].filter((limit) => limit !== undefined);
}

const isDateLimit = (limit: unknown) => typeof limit === "string" && /^(=|\d{4}-\d\d-\d\d)/.test(limit);

const VALIDATION = { Rule: RULE, Prompt: record({}), ErrorAlert: record({}), IgnoreBlanks: flag(true) };

export class DataValidation extends propertyBag("DataValidation", VALIDATION) {
  Clear(): void {
    this.write("Rule", {});
  }
}

const RuleBag = propertyBag("ConditionalFormatRule", { Formula: text() });
const FontBag = propertyBag("ConditionalRangeFont", { Color: color("#000000"), Bold: flag(false) });
const FillBag = propertyBag("ConditionalRangeFill", { Color: color("#FFFFFF") });
const nothing = () => undefined;

class ConditionalRangeFormat extends HostNode {
  readonly font = new FontBag(nothing);
  readonly fill = new FillBag(nothing);
  get api(): string {
    return "ConditionalRangeFormat";
  }
  get Font(): HostNode {
    return this.font;
  }
  get Fill(): HostNode {
    return this.fill;
  }
}

class CustomConditionalFormat extends HostNode {
  readonly rule = new RuleBag(nothing);
  readonly format = new ConditionalRangeFormat();
  get api(): string {
    return "CustomConditionalFormat";
  }
  get Rule(): HostNode {
    return this.rule;
  }
  get Format(): HostNode {
    return this.format;
  }
}

export class ConditionalFormat extends HostNode {
  readonly custom = new CustomConditionalFormat();
  /** @param ranges the cells that it is for */
  constructor(private readonly ranges: () => HostNode) {
    super();
  }
  GetRanges(): HostNode {
    return this.ranges();
  }
  get api(): string {
    return "ConditionalFormat";
  }
  get Type(): string {
    return "Custom";
  }
  get Custom(): HostNode {
    return this.custom;
  }
}
