import { XmlScanner } from "./cells/xml-scanner";
import type { ContentTypes } from "./content-types";
import type { Package } from "./package";
import { relationshipsPartOf } from "./paths";
import { Relationships, type Relationship } from "./relationships";
import type { SheetEntry, WorkbookPart } from "./workbook-part";

/**
 * Takes the contents of a sheet out of the package: its part, and the drawings, charts and other parts that nothing
 * else uses. Its tab stays in the workbook for the sheet that follows it, and so does its part's name.
 * @param kept relationships of the sheet to parts that stay for the sheet that follows it
 */
export function retireSheet(
  pack: Package,
  types: ContentTypes,
  workbook: WorkbookPart,
  sheet: SheetEntry,
  kept: readonly Relationship[] = [],
): void {
  const before = reachable(pack, workbook, null);
  const after = reachable(pack, workbook, sheet.part, kept);
  for (const part of before) {
    if (after.has(part)) continue;
    pack.remove(part);
    pack.remove(relationshipsPartOf(part));
    types.remove(part);
  }
  forgetCalculationChain(pack, types, workbook, sheet);
}

/**
 * All parts that can be reached from the package's own relationships, and some others, without going through one part.
 */
function reachable(
  pack: Package,
  workbook: WorkbookPart,
  without: string | null,
  others: readonly Relationship[] = [],
): Set<string> {
  const seen = new Set<string>();
  const waiting = [...Relationships.of(pack, "").all(), ...others];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { target, external } = next;
    if (external || target === without || seen.has(target) || !pack.has(target)) continue;
    seen.add(target);
    // The workbook part in memory knows of sheets that are not saved yet.
    waiting.push(...(target === workbook.name ? workbook.relationships : Relationships.of(pack, target)).all());
  }
  return seen;
}

/**
 * The calculation chain lists every cell with a formula, and Excel offers a repair when one of them is gone. Excel
 * writes it anew when it is missing, so a chain that names cells of the sheet is dropped as a whole.
 */
function forgetCalculationChain(pack: Package, types: ContentTypes, workbook: WorkbookPart, sheet: SheetEntry): void {
  const chain = workbook.relationships.ofKind("calcChain");
  if (!chain || !pack.has(chain.target)) return;
  if (!namesSheet(pack, chain.target, sheet.sheetId)) return;
  pack.remove(chain.target);
  types.remove(chain.target);
  workbook.relationships.remove(chain.id);
}

/** A chain has an entry for every formula of the workbook, so it is scanned and not made into a tree. */
function namesSheet(pack: Package, part: string, sheetId: number): boolean {
  let found = false;
  const visitor = {
    listening: false,
    open: (name: string, attributes: { get(name: string): string | undefined }) => {
      if (name === "c" && Number(attributes.get("i")) === sheetId) found = true;
    },
    close: () => undefined,
    text: () => undefined,
  };
  const scanner = new XmlScanner(visitor, part);
  pack.scan(part, (text) => {
    scanner.push(text);
    return !found;
  });
  return found;
}
