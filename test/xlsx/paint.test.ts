import { openWorkbook } from "../../src/xlsx";
import { partsOf, realWorkbooks, samplePlan } from "./fixtures";

const CHANGED = /^\[Content_Types\]\.xml$|^xl\/workbook\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/styles\.xml$/;

async function painted(bytes: Uint8Array, again = false): Promise<Uint8Array> {
  const workbook = openWorkbook(bytes, "Book.xlsx");
  await workbook.paint(samplePlan(again));
  return workbook.save();
}

describe.each(realWorkbooks())("painting into %s", (_name, bytes) => {
  test("keeps every other part byte for byte", async () => {
    const before = partsOf(bytes);
    const after = partsOf(await painted(bytes));
    const kept = Object.keys(before).filter((part) => !CHANGED.test(part) && !part.endsWith("/"));
    expect(kept.length).toBeGreaterThan(3);
    for (const part of kept) expect([part, after[part] === before[part]]).toEqual([part, true]);
  });

  test("a second run is equal to one run", async () => {
    const once = await painted(bytes);
    const twice = await painted(once, true);
    expect(partsOf(twice)).toEqual(partsOf(once));
    expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
  });
});
