import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { answer } from "../../src/cli/answers";
import { amount, baseline, count } from "../../src/cli/arguments";
import { rateReader } from "../../src/cli/rates";
import { component } from "../../src/cli/component";
import { note } from "../../src/cli/note";
import { recall } from "../../src/summary";
import { openWorkbook } from "../../src/xlsx";
import { envelope, testFolder } from "../support/command-line";
import { some } from "../support/tier";

const rate = (text: string) => rateReader().rate(text, text);

const { file } = testFolder();
const story = path.resolve(__dirname, "../../assets/samples/story.xlsx");

/** Words that every JavaScript object answers to. */
const WORDS = ["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty"];

describe.each(some(WORDS, 2))("%s", (word) => {
  test("is no baseline, assumption, question, unit or number", () => {
    expect(() => baseline(word)).toThrow(/^Enter conservative/);
    expect(() => note(`${word}: source=x`)).toThrow(`There is no assumption “${word}”.`);
    expect(() => note(`margin: ${word}=x`)).toThrow(/is not source=/);
    expect(() => answer(`${word}=1`)).toThrow(/^Enter an answer/);
    for (const read of [amount, rate, count, baseline]) expect(() => read(`12${word}`)).toThrow(/^Enter /);
  });

  test("is a component's name like any other", () => {
    expect(component(`${word}=1%`)).toEqual([{ name: word, share: 0.01 }]);
  });

  test("names a sheet, a column and a group, from the reading to the next build", async () => {
    const months = Array.from(
      { length: 24 },
      (_, month) => `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`,
    );
    const lines = months.flatMap((month, at) => [`${month},${word},${at < 12 ? 100 : 150}`, `${month},other,100`]);
    writeFileSync(file(`${word}.csv`), [`Month,${word},Revenue`, ...lines].join("\n"));
    const read = JSON.parse((await envelope("inspect", file(`${word}.csv`), "--group", word, "--json")).out) as object;
    expect(read).toMatchObject({ sheet: word, groupColumn: word, groups: [word, "other"], total: 5400 });
    const words = [
      "--launched",
      "2025-01-01",
      "--treated",
      word,
      "--control",
      "other",
      "--component",
      `${word}=3%`,
      "--objective",
      word,
      "--sponsor",
      word,
      "--programme",
      word,
    ];
    const { code, error } = await envelope("summarize", file(`${word}.csv`), ...words, "--out", file("out.xlsx"));
    expect([code, error]).toEqual([0, ""]);
    const again = await envelope(
      "summarize",
      file("out.xlsx"),
      "--summary",
      word,
      "--json",
      "--out",
      file("again.xlsx"),
    );
    expect([again.code, again.error]).toEqual([0, ""]);
    expect(JSON.parse(again.out)).toMatchObject({ increase: 600, components: [{ name: word }] });
    expect(recall(await openWorkbook(readFileSync(file("again.xlsx")), "again.xlsx").describe())).toMatchObject({
      treated: [word],
      control: ["other"],
      sponsor: word,
      objective: word,
      programme: word,
    });
  });

  test("is said not to be there where it is not", async () => {
    for (const option of ["--source", "--date", "--amount", "--group", "--treated", "--control", "--summary"]) {
      const command = option === "--summary" ? "export" : "summarize";
      const { code, out, error } = await envelope(
        command,
        story,
        ...(command === "export" ? [] : ["--launched", "2025-01-01"]),
        option,
        word,
        "--out",
        file("out.xlsx"),
      );
      expect([code, out, error.split("\n").length]).toEqual([1, "", 1]);
      expect(error).toContain(`“${word}”`);
    }
  });
});
