/**
 * Writes exhibits as workbooks into a folder, with the sheets of their sources hidden so that the two sheets of the
 * summary are all that prints. Arguments: the folder, then names; all exhibits unless named. Prints the names, a line
 * each.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { EXHIBITS, hang, type Exhibit } from "../../src/gallery";
import { SHEET_NAMES } from "../../src/summary";
import { newWorkbook, openWorkbook } from "../../src/xlsx";

async function workbookOf(exhibit: Exhibit): Promise<Uint8Array> {
  const { name, source } = exhibit;
  const bytes =
    source?.kind === "sample" ? new Uint8Array(readFileSync(path.join("assets/samples", source.file))) : newWorkbook();
  const workbook = openWorkbook(bytes, `${name}.xlsx`);
  await hang(workbook, exhibit);
  return withoutSources(workbook.save());
}

/**
 * Hides every sheet but the summary's own, takes away what of it was to print, and opens at the page: LibreOffice
 * prints the active sheet, and print areas, though they are hidden.
 */
function withoutSources(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const book = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const own = new RegExp(`^(?:${Object.values(SHEET_NAMES).join("|")})(?: \\d+)?$`);
  const names = [...book.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name);
  parts["xl/workbook.xml"] = strToU8(
    book
      .replace(/<sheet [^>]*?name="([^"]*)"/g, (tag, name: string) => (own.test(name) ? tag : `${tag} state="hidden"`))
      .replace(
        /<definedName name="_xlnm\.Print_\w+" localSheetId="(\d+)"[^<]*<\/definedName>/g,
        (item, index: string) => (own.test(names[Number(index)] ?? "") ? item : ""),
      )
      .replace(/activeTab="\d+"/, `activeTab="${names.indexOf(SHEET_NAMES.page)}"`),
  );
  for (const [name, part] of Object.entries(parts)) {
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name))
      parts[name] = strToU8(strFromU8(part).replace(/ tabSelected="(?:1|true)"/, ""));
  }
  return zipSync(parts, { level: 1 });
}

async function main([folder = "", ...names]: readonly string[]): Promise<void> {
  for (const exhibit of EXHIBITS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    writeFileSync(path.join(folder, `${exhibit.name}.xlsx`), await workbookOf(exhibit));
    process.stdout.write(`${exhibit.name}\n`);
  }
}

void main(process.argv.slice(2));
