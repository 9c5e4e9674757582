import type { Workbook } from "hucre";
import { isDateFormat } from "numfmt";
import type { WorkbookPort } from "../../sheet/workbook";
import { serialFromIsoTime } from "../../sheet/iso-time";

/**
 * A file may keep the date that a formula came to as ISO text of the type "d" (ECMA-376 part 1, 18.18.11); in Excel it
 * is a serial number. Text that a formula came to (type "str") may look the same and stays text. The workbook as it was
 * read has lost the types, so cells that may be either are looked up in the file.
 * @param workbook its cells are mended in place
 */
export async function mendIsoDates(workbook: Workbook, file: Pick<WorkbookPort, "describe" | "read">): Promise<void> {
  const { sheets } = await file.describe();
  for (const sheet of workbook.sheets) {
    const used = sheets.find(({ name }) => name === sheet.name)?.used;
    const doubtful = [...(sheet.cells ?? [])].filter(
      ([, { formula, value, style }]) =>
        formula &&
        typeof value === "string" &&
        isDateFormat(style?.numFmt ?? "") &&
        serialFromIsoTime(value.replace(/Z$/, ""), "1900") !== null,
    );
    if (!used || doubtful.length === 0) continue;
    const { values } = await file.read(sheet.name, used);
    for (const [key, cell] of doubtful) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const value = values[row - used.row]?.[column - used.column];
      if (typeof value !== "number") continue;
      cell.value = value;
      const cells = sheet.rows[row];
      if (cells) cells[column] = value;
    }
  }
}
