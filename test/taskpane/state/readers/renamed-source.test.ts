import { readAgain, readNamed } from "../../../../src/taskpane/state/readers/read-source";
import type { WorkbookInfo } from "../../../../src/sheet/workbook";
import { fakePort, storyWorkbook, type FakePort } from "../../../support/taskpane/fakes";

/** The story as a plain list on a sheet, without a table. */
function listPort(): FakePort {
  const { info, block } = storyWorkbook();
  return fakePort({
    info: { ...info, tables: [], sheets: info.sheets.map((sheet) => ({ ...sheet, id: "{1}" })) },
    block,
  });
}

const rename = (port: FakePort, name: string, id = "{1}") => {
  const info: WorkbookInfo = { ...port.info, sheets: port.info.sheets.map((sheet) => ({ ...sheet, name, id })) };
  port.info = info;
};

test.each([
  ["all that the sheet holds", "Data!"],
  ["a part of it", "Data!A1:C181"],
])("a source that is %s is found again when its sheet was renamed", async (_what, reference) => {
  const port = listPort();
  const source = await readNamed(port, reference);
  rename(port, "Revenue '25");
  const again = await readAgain(port, source);
  expect([again.candidate.sheet, again.problem, again.reading?.rowsRead]).toEqual([
    "Revenue '25",
    null,
    source.reading?.rowsRead,
  ]);
  rename(port, "Data");
  expect((await readAgain(port, again)).candidate.sheet).toBe("Data");
});

test("another sheet in the place of one that is gone is not taken for it, and the one that is gone is named", async () => {
  const port = listPort();
  const source = await readNamed(port, "Data!A1:C181");
  rename(port, "Other", "{2}");
  await expect(readAgain(port, source)).rejects.toThrow(/Data/);
});
