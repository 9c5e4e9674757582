import { ContentTypes } from "./content-types";
import type { Package } from "./package";
import type { WorkbookPart } from "./workbook-part";

/** Excel offers a repair when its list of formulas names a cell without one, and makes a missing list anew. */
export function forgetCalculationChain(pack: Package, workbook: WorkbookPart): void {
  const chain = workbook.relationships.ofKind("calcChain");
  if (!chain) return;
  const types = ContentTypes.of(pack);
  types.remove(chain.target);
  types.save(pack);
  pack.remove(chain.target);
  workbook.relationships.remove(chain.id);
}
