import { writeFileSync } from "node:fs";
import { amount, baseline, count } from "../../src/cli/arguments";
import { rateReader } from "../../src/cli/rates";
import { envelope, testFolder } from "../support/command-line";

const rate = (text: string) => rateReader().rate(text, text);

/** None is a number: other bases, powers, names of numbers, and one that no computer holds. */
const NONE = [
  "0x10",
  "0b11",
  "0o7",
  "1e3",
  "1E3",
  "12e",
  "Infinity",
  "-Infinity",
  "NaN",
  "1_000",
  "٣",
  "½",
  "5²",
  "①②",
  "9".repeat(400),
  "",
  " ",
];

test.each(NONE)("%j is no number of the command line, and which are is said", (text) => {
  for (const read of [amount, rate, count, baseline])
    expect(() => read(text)).toThrow(/Use plain digits: 1e3, 0x10 and Infinity are not accepted\.$/);
});

test.each<[string, number]>([
  ["50000", 50_000],
  ["50,000", 50_000],
  ["12.4m", 12_400_000],
  ["1.2bn", 1.2e9],
  ["１２", 12],
  ["$1,000", 1000],
])("%s is the amount %d", (text, value) => {
  expect([amount(text), baseline(text)]).toEqual([value, value]);
});

describe("a year that is answered", () => {
  const { file } = testFolder();
  test.each([["0x7E8"], ["2.024e3"], ["2024.0"], ["+2024"], ["24"]])(
    "as %s is asked for again, and is read in plain digits alone",
    async (year) => {
      writeFileSync(file("wide.csv"), "Region,Jan,Feb,Mar\nNorth,10,20,30\nSouth,1,2,3\n");
      const asked = JSON.parse(
        (await envelope("inspect", file("wide.csv"), "--answer", `year=${year}`, "--json")).out,
      ) as { questions: { id: string }[] };
      expect(asked.questions.map(({ id }) => id)).toEqual(["year"]);
      const read = JSON.parse(
        (await envelope("inspect", file("wide.csv"), "--answer", "year=2024", "--json")).out,
      ) as object;
      expect(read).toMatchObject({ firstDate: "2024-01-01", questions: [] });
    },
  );
});
