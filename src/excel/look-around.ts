import type { PaintPlan } from "../sheet/plan";
import { refuseHidingNames, refuseProtectedSheet, refuseProtectedStructure, refuseTakenNames } from "../sheet/refuse";
import { parseReference } from "../sheet/address";
import { OWN_NAME_PREFIX, WorkbookProblem } from "../sheet/workbook";

/** What a workbook holds before it is painted: enough to refuse in time, and to put back. */
export interface Before {
  readonly sheets: ReadonlySet<string>;
  /** The workbook's names by what they are called in small letters. */
  readonly names: ReadonlyMap<string, { readonly name: string; readonly formula: string }>;
  /** By the name of a sheet that is replaced, what its charts are called. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
  /** The ids of those charts: a painting makes others in their place. */
  readonly chartIds: ReadonlySet<string>;
  /** Whether formulas are calculated only when somebody asks for it. */
  readonly calculatesByHand: boolean;
}

/**
 * One round trip, in which everything is asked for that can stand in the way.
 * @throws WorkbookProblem when it does
 */
export async function lookAround(context: Excel.RequestContext, plan: PaintPlan): Promise<Before> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const names = workbook.names.load("items/name,items/formula");
  const structure = workbook.protection.load("protected");
  const application = context.application.load("calculationMode");
  const replaced = plan.sheets.flatMap(({ replaces }) => (replaces === null ? [] : [askAbout(context, replaces)]));
  await context.sync();

  if (structure.protected) refuseProtectedStructure();
  const there = new Set(sheets.items.map(({ name }) => name));
  for (const { spec, replaces } of plan.sheets) {
    const taken = [...there].find((name) => name !== replaces && name.toLowerCase() === spec.name.toLowerCase());
    if (taken !== undefined && isOurs(taken, names.items))
      throw new WorkbookProblem(
        `A summary was built in this workbook meanwhile (“${taken}”), and is left as it is. Close the panel and open it again to go on from there; what you typed is kept.`,
      );
    if (taken !== undefined)
      throw new WorkbookProblem(
        `There is already a sheet “${taken}”, and it is not Envelope's. Rename it, then build again.`,
      );
  }
  for (const { name, protection, scoped } of replaced) {
    if (protection.protected) refuseProtectedSheet(name);
    refuseHidingNames(
      plan,
      name,
      scoped.items.map((item) => item.name),
    );
  }
  const standing = names.items.map((item) => ({ name: item.name, formula: String(item.formula) }));
  refuseTakenNames(
    plan,
    standing.map(({ name, formula }) => ({ name, refersTo: formula.replace(/^=/, "") })),
  );
  return {
    sheets: there,
    names: new Map(standing.map((item) => [item.name.toLowerCase(), item])),
    charts: new Map(replaced.map(({ name, charts }) => [name, charts.items.map((chart) => chart.name)])),
    chartIds: new Set(replaced.flatMap(({ charts }) => charts.items.map((chart) => chart.id))),
    calculatesByHand: application.calculationMode === Excel.CalculationMode.manual,
  };
}

/** Whether one of Envelope's names stands for cells of a sheet: somebody else built it since this one looked. */
function isOurs(sheet: string, names: readonly Excel.NamedItem[]): boolean {
  return names.some(
    ({ name, formula }) => name === `${OWN_NAME_PREFIX}Headline` && parseReference(String(formula)).sheet === sheet,
  );
}

function askAbout(context: Excel.RequestContext, name: string) {
  const sheet = context.workbook.worksheets.getItem(name);
  return {
    name,
    protection: sheet.protection.load("protected"),
    charts: sheet.charts.load("items/name,items/id"),
    scoped: sheet.names.load("items/name"),
  };
}
