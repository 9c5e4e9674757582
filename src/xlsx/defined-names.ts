import { areaAddress, columnName, parseReference } from "../sheet/address";
import { quoteSheet, sheetArea } from "../sheet/formula";
import type { SheetSpec } from "../sheet/spec";
import { OWN_NAME_PREFIX, WorkbookProblem } from "../sheet/workbook";
import type { WorkbookPart } from "./workbook-part";

/** Names that Excel keeps for a sheet itself: print area, print titles, filter. */
const BUILT_IN = "_xlnm.";

/**
 * Takes out what the sheets of a plan leave behind: their print areas and titles, names of Envelope's own that point into
 * them, and the names that the plan is about to write.
 * @param own names of the plan's sheets, those that they replace included
 * @throws WorkbookProblem when a name of the plan already stands for something else
 */
export function clearDefinedNames(workbook: WorkbookPart, specs: readonly SheetSpec[], own: ReadonlySet<string>): void {
  const wanted = new Set(specs.flatMap(({ names }) => names.map(({ name }) => name.toLowerCase())));
  const tabs = workbook.sheets().map(({ name }) => name);
  for (const element of workbook.definedNames()) {
    const name = element.getAttribute("name") ?? "";
    const scope = element.getAttribute("localSheetId");
    const refersTo = (element.textContent ?? "").trim();
    const ours = own.has(parseReference(refersTo).sheet ?? "") || refersTo.includes("#REF!");
    if (scope === null && wanted.has(name.toLowerCase()) && !ours) {
      throw new WorkbookProblem(`The name “${name}” is already used for ${refersTo}. Rename or delete it (Formulas, Name Manager), then build again.`);
    }
    const builtIn = scope !== null && own.has(tabs[Number(scope)] ?? "") && name.startsWith(BUILT_IN);
    const stale = scope === null && ours && (wanted.has(name.toLowerCase()) || name.startsWith(OWN_NAME_PREFIX));
    if (builtIn || stale) element.parentNode?.removeChild(element);
  }
}

/** Writes a sheet's names: the workbook-wide ones of its spec, its print area and its print titles. @param index its position among the tabs */
export function writeDefinedNames(workbook: WorkbookPart, spec: SheetSpec, index: number): void {
  for (const { name, area, comment } of spec.names) workbook.addDefinedName(comment ? { name, comment } : { name }, sheetArea(spec.name, area));
  const { area, titleRows } = spec.print;
  workbook.addDefinedName({ name: `${BUILT_IN}Print_Area`, localSheetId: index }, `${quoteSheet(spec.name)}!${printArea(area)}`);
  if (titleRows) {
    const rows = `$${titleRows.first + 1}:$${titleRows.last + 1}`;
    workbook.addDefinedName({ name: `${BUILT_IN}Print_Titles`, localSheetId: index }, `${quoteSheet(spec.name)}!${rows}`);
  }
}

/** Excel writes a print area with both corners, even for one cell. */
function printArea(area: SheetSpec["print"]["area"]): string {
  const address = areaAddress(area, true);
  return address.includes(":") ? address : `${address}:$${columnName(area.column)}$${area.row + 1}`;
}
