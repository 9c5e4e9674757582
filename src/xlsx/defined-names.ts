import { areaAddress, columnName, type Area } from "../sheet/address";
import { quoteSheet, sheetArea } from "../sheet/formula";
import type { SheetSpec } from "../sheet/spec";
import type { PaintPlan } from "../sheet/plan";
import { isOwn, ownSheets, refuseHidingNames, refuseTakenNames } from "../sheet/refuse";
import { OWN_NAME_PREFIX } from "../sheet/workbook";
import type { WorkbookPart } from "./workbook-part";

/** Names that Excel keeps for a sheet itself: print area, print titles, filter. */
const BUILT_IN = "_xlnm.";

/**
 * @throws WorkbookProblem when a name of the plan stands for cells of somebody else, or would be hidden by a name of
 * its own sheet
 */
export function refuseStrangersNames(workbook: WorkbookPart, plan: PaintPlan): void {
  const standing = workbook.definedNames().map((element) => ({
    name: element.getAttribute("name") ?? "",
    scope: element.getAttribute("localSheetId"),
    refersTo: (element.textContent ?? "").trim(),
  }));
  refuseTakenNames(
    plan,
    standing.filter(({ scope }) => scope === null),
  );
  const tabs = workbook.sheets().map(({ name }) => name);
  for (const sheet of ownSheets(plan))
    refuseHidingNames(
      plan,
      sheet,
      standing.flatMap(({ name, scope }) => (scope !== null && tabs[Number(scope)] === sheet ? [name] : [])),
    );
}

/**
 * Takes out what the sheets of a plan leave behind: their print areas and titles, names of Envelope's own that point
 * into them, and the names that the plan is about to write.
 */
export function clearDefinedNames(workbook: WorkbookPart, plan: PaintPlan): void {
  const wanted = new Set(plan.sheets.flatMap(({ spec }) => spec.names.map(({ name }) => name.toLowerCase())));
  const own = ownSheets(plan);
  const tabs = workbook.sheets().map(({ name }) => name);
  for (const element of workbook.definedNames()) {
    const name = element.getAttribute("name") ?? "";
    const scope = element.getAttribute("localSheetId");
    const builtIn = scope !== null && own.has(tabs[Number(scope)] ?? "") && name.startsWith(BUILT_IN);
    const stale =
      scope === null &&
      isOwn((element.textContent ?? "").trim(), own) &&
      (wanted.has(name.toLowerCase()) || name.startsWith(OWN_NAME_PREFIX));
    if (builtIn || stale) element.parentNode?.removeChild(element);
  }
}

/**
 * Writes a sheet's names: the workbook-wide ones of its spec, its print area and its print titles. @param index its
 * position among the tabs
 */
export function writeDefinedNames(workbook: WorkbookPart, spec: SheetSpec, index: number): void {
  for (const { name, area, comment } of spec.names)
    workbook.addDefinedName(comment ? { name, comment } : { name }, sheetArea(spec.name, area));
  const { areas, titleRows } = spec.print;
  const printed = areas.map((area) => `${quoteSheet(spec.name)}!${printArea(area)}`).join(",");
  workbook.addDefinedName({ name: `${BUILT_IN}Print_Area`, localSheetId: index }, printed);
  if (titleRows) {
    const rows = `$${titleRows.first + 1}:$${titleRows.last + 1}`;
    workbook.addDefinedName(
      { name: `${BUILT_IN}Print_Titles`, localSheetId: index },
      `${quoteSheet(spec.name)}!${rows}`,
    );
  }
}

/** Excel writes a print area with both corners, even for one cell. */
function printArea(area: Area): string {
  const address = areaAddress(area, true);
  return address.includes(":") ? address : `${address}:$${columnName(area.column)}$${area.row + 1}`;
}
