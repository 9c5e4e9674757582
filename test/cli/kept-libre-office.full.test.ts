import { readFileSync } from "node:fs";
import { recall } from "../../src/summary";
import { openWorkbook } from "../../src/xlsx";
import { saveByLibreOffice, withoutLibreOffice } from "../support/gallery/libre-office";
import { testFolder } from "../support/command-line";
import { rebuiltCase } from "../support/cli/rebuilt";

jest.setTimeout(180_000);

const { file } = testFolder();

const whereItIs = withoutLibreOffice === null ? test : test.skip;
whereItIs(
  `LibreOffice calculates what was kept, and finds nothing amiss${withoutLibreOffice === null ? "" : ` (skipped: ${withoutLibreOffice})`}`,
  async () => {
    for (const name of [
      "tampered/linked-inputs.xlsx",
      "tampered/margin_text.xlsx",
      "files/story-saved-without-cached-values.xlsx",
    ]) {
      const { output } = await rebuiltCase(file("again.xlsx"), name);
      saveByLibreOffice([output], file("saved"));
      const info = await openWorkbook(
        new Uint8Array(readFileSync(file("saved", "again.xlsx"))),
        "again.xlsx",
      ).describe();
      expect(recall(info)).toMatchObject({ margin: 0.42, cost: 12_400_000, share: 0.03 });
      expect(info.names.find((item) => item.name === "Envelope_Headline")?.value).toMatch(
        /^Learning earned about \$88 million/,
      );
    }
  },
);
