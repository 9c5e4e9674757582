import { readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../src/xlsx";
import { saveByLibreOffice, withoutLibreOffice } from "../support/gallery/libre-office";
import { agree } from "../support/gallery/recalculated";
import { envelope, testFolder } from "../support/command-line";
import { FULL } from "../support/cli/full-case";

jest.setTimeout(180_000);

const story = path.resolve(__dirname, "../../assets/samples/story.xlsx");
const { file } = testFolder();

(withoutLibreOffice === null ? test : test.skip)(
  `LibreOffice recalculates a full summary without an error to the figures that the file shows${withoutLibreOffice === null ? "" : ` (skipped: ${withoutLibreOffice})`}`,
  async () => {
    expect(await envelope("summarize", story, ...FULL, "--out", file("full.xlsx"))).toMatchObject({
      code: 0,
      error: "",
    });
    saveByLibreOffice([file("full.xlsx")], file("saved"));
    const [written, saved] = [
      openWorkbook(readFileSync(file("full.xlsx")), "a.xlsx"),
      openWorkbook(readFileSync(path.join(file("saved"), "full.xlsx")), "b.xlsx"),
    ];
    const wrong: string[] = [];
    for (const { name, used } of (await written.describe()).sheets) {
      if (!used || !name.startsWith("Sponsor")) continue;
      const [ours, theirs] = [await written.read(name, used), await saved.read(name, used)];
      ours.values.forEach((row, at) =>
        row.forEach((value, column) => {
          const found = theirs.values[at]?.[column] ?? null;
          if (!agree(found, value)) wrong.push(`${name} ${at},${column}: ${String(found)}, not ${String(value)}`);
        }),
      );
    }
    expect(wrong).toEqual([]);
  },
);
