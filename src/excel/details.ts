/** What is not the same in all rows of a block, so that it must be asked for row by row or cell by cell. */
export interface OpenDetails {
  /** First row of the block in the area that is read, from 0. */
  readonly from: number;
  readonly rows: number;
  readonly hidden: boolean;
  readonly indents: boolean;
}

export interface AskedDetails extends OpenDetails {
  readonly rowProperties: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly cellProperties: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

/** Both are there after the next round trip. */
export function askForDetails(range: Excel.Range, open: OpenDetails): AskedDetails {
  const asked = {
    ...open,
    rowProperties: open.hidden ? range.getRowProperties({ rowHidden: true }) : null,
    cellProperties: open.indents ? range.getCellProperties({ format: { indentLevel: true } }) : null,
  };
  range.untrack();
  return asked;
}
