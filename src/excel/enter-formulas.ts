import type { EnteredFormula, EnterOutcome } from "../sheet/cells";
import { WorkbookProblem } from "../sheet/workbook";
import { cellRange } from "./cell-range";
import { cellValue } from "./describe";
import { readOnce } from "./read-once";
import { run } from "./run";

/**
 * Enters formulas: cells of protected sheets are told and left, all others are entered in one round trip and so in one
 * step of undo. Should Excel refuse one of them, which ends the round trip where it stands, they are entered one by
 * one.
 */
export async function enterFormulas(formulas: readonly EnteredFormula[]): Promise<EnterOutcome[]> {
  const closed = await run((context) => protectedSheets(context, formulas));
  const open = formulas.filter(({ sheet }) => !closed.has(sheet));
  let refused = new Map<EnteredFormula, string>();
  try {
    await run((context) => enter(context, open));
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error;
    refused = await oneByOne(open);
  }
  const entered = open.filter((formula) => !refused.has(formula));
  const values = await run((context) => valuesOf(context, entered));
  return formulas.map((formula) => {
    const reason = closed.has(formula.sheet) ? protectedReason(formula.sheet) : refused.get(formula);
    return reason === undefined ? { entered: true, value: values.get(formula) ?? null } : { entered: false, reason };
  });
}

function protectedReason(sheet: string): string {
  return `The sheet “${sheet}” is protected. Take the protection off (Review, Unprotect Sheet) and try again.`;
}

async function protectedSheets(
  context: Excel.RequestContext,
  formulas: readonly EnteredFormula[],
): Promise<ReadonlySet<string>> {
  const sheets = [...new Set(formulas.map(({ sheet }) => sheet))].map((name) => ({
    name,
    protection: context.workbook.worksheets.getItem(name).protection.load("protected"),
  }));
  await context.sync();
  return new Set(sheets.filter(({ protection }) => protection.protected).map(({ name }) => name));
}

async function enter(context: Excel.RequestContext, formulas: readonly EnteredFormula[]): Promise<void> {
  for (const cell of formulas) {
    const range = cellRange(context, cell);
    range.formulas = [[cell.formula]];
    range.untrack();
  }
  await context.sync();
}

async function oneByOne(formulas: readonly EnteredFormula[]): Promise<Map<EnteredFormula, string>> {
  const refused = new Map<EnteredFormula, string>();
  for (const formula of formulas) {
    try {
      await run((context) => enter(context, [formula]));
    } catch (error) {
      if (!(error instanceof WorkbookProblem)) throw error;
      refused.set(formula, error.message);
    }
  }
  return refused;
}

async function valuesOf(context: Excel.RequestContext, cells: readonly EnteredFormula[]) {
  const ranges = cells.map((cell) => ({ cell, range: readOnce(cellRange(context, cell), "values") }));
  await context.sync();
  return new Map(ranges.map(({ cell, range }) => [cell, cellValue(range.values[0]?.[0])]));
}
