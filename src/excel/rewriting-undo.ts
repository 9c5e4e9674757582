import type { Rewriting } from "../sheet/rewriting";
import { WorkbookProblem } from "../sheet/workbook";
import { putBackComments, readComments } from "./comments";
import { putCell } from "./put-cell";
import { run } from "./run";

/** What a rewriting changes beside cells, as it stood before. */
export interface RewritingBefore {
  /** The formulas of the names that it takes away, by their names. */
  readonly names: ReadonlyMap<string, string>;
  /** What the workbook keeps under the namespace. */
  readonly records: readonly string[];
  /** The comments of its cells, by their places. */
  readonly comments: ReadonlyMap<string, string>;
}

/**
 * Looks at what a rewriting will change, in one round trip and in more where there is a record or a comment.
 * @throws WorkbookProblem when a sheet is protected or a name is taken; nothing is written then
 */
export async function lookBefore(context: Excel.RequestContext, rewriting: Rewriting): Promise<RewritingBefore> {
  const { cells, define, forget, namespace } = rewriting;
  const { workbook } = context;
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))].map((name) => ({
    name,
    protection: workbook.worksheets.getItem(name).protection.load("protected"),
  }));
  const names = workbook.names.load("items/name,items/formula");
  const parts = workbook.customXmlParts.getByNamespace(namespace).load("items/id");
  await context.sync();
  const closed = sheets.find(({ protection }) => protection.protected);
  if (closed)
    throw new WorkbookProblem(
      `The sheet “${closed.name}” is protected. Take the protection off (Review, Unprotect Sheet) and try again.`,
    );
  const there = new Set(names.items.map(({ name }) => name.toUpperCase()));
  const taken = define.find(({ name }) => there.has(name.toUpperCase()));
  if (taken)
    throw new WorkbookProblem(
      `The workbook has a name ${taken.name} already. Rename it (Formulas, Name Manager) and try again.`,
    );

  const records = parts.items.map((part) => part.getXml());
  if (records.length > 0) await context.sync();
  const forgotten = new Set(forget.map((name) => name.toUpperCase()));
  return {
    names: new Map(
      names.items.flatMap(({ name, formula }) =>
        forgotten.has(name.toUpperCase()) ? [[name, String(formula)] as const] : [],
      ),
    ),
    records: records.map((xml) => xml.value),
    comments: await readComments(context, cells),
  };
}

/** What broke the writing off may break the undoing off too; each attempt starts from what is there. */
const ATTEMPTS = 3;

/**
 * Puts everything back as it was: Excel may have done all, some or nothing.
 * @throws WorkbookProblem when Excel does not let it, with the way back
 */
export async function undoRewriting(rewriting: Rewriting, before: RewritingBefore): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run((context) => putBack(context, rewriting, before));
    } catch (error) {
      if (attempt < ATTEMPTS) continue;
      throw new WorkbookProblem(
        `Excel broke the change off and did not let it be undone (${error instanceof Error ? error.message : String(error)}). Press Ctrl+Z until the workbook is as it was.`,
        { cause: error },
      );
    }
  }
}

async function putBack(context: Excel.RequestContext, rewriting: Rewriting, before: RewritingBefore): Promise<void> {
  const { cells, define, namespace } = rewriting;
  const { workbook } = context;
  const names = workbook.names.load("items/name");
  const parts = workbook.customXmlParts.getByNamespace(namespace).load("items/id");
  await context.sync();
  const there = new Set(names.items.map(({ name }) => name.toUpperCase()));
  for (const [name, formula] of before.names) if (!there.has(name.toUpperCase())) workbook.names.add(name, formula);
  for (const cell of cells) putCell(context, { ...cell, formula: cell.before, before: cell.formula });
  for (const { name } of define) if (there.has(name.toUpperCase())) workbook.names.getItem(name).delete();
  for (const part of parts.items) part.delete();
  for (const record of before.records) workbook.customXmlParts.add(record);
  await context.sync();
  await putBackComments(context, cells, before.comments);
}
