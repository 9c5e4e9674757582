import type { Grid } from "../grid/create-grid";

/** Commands of the grid that would change the build of a sheet, by the words that say what they do. */
const STRUCTURAL: readonly (readonly [RegExp, string])[] = [
  [
    /^sheet\.command\.(insert-(row|multi-rows)-|remove-row-confirm|move-rows)/,
    "Rows cannot be inserted, deleted or moved",
  ],
  [
    /^sheet\.command\.(insert-(col|multi-cols)-|remove-col-confirm|move-cols)/,
    "Columns cannot be inserted, deleted or moved",
  ],
  [/^sheet\.command\.(insert-range-move|delete-range-move)-/, "Cells cannot be shifted"],
  [/^sheet\.command\.(add|remove)-worksheet-merge/, "Cells cannot be merged or unmerged"],
  [/^sheet\.command\.remove-sheet-confirm$/, "Sheets cannot be deleted"],
  [/^sheet\.operation\.rename-sheet$/, "Sheets cannot be renamed"],
];

/**
 * Refuses what the download could not repeat in the file. A download keeps every part of the file as it is and writes
 * cells; moving rows there would mean to rewrite every formula, table and chart that mentions them.
 * @param isOriginal whether a sheet came with the file
 * @param refuse is told what cannot be done
 */
export function guardStructure(
  grid: Grid,
  isOriginal: (sheetId: string) => boolean,
  refuse: (what: string) => void,
): void {
  grid.api.addEvent(grid.api.Event.BeforeCommandExecute, (event) => {
    const match = STRUCTURAL.find(([id]) => id.test(event.id));
    const named = (event.params as { subUnitId?: string } | undefined)?.subUnitId;
    const sheet = named ?? grid.api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? "";
    if (!match || !isOriginal(sheet)) return;
    event.cancel = true;
    refuse(match[1]);
  });
}
