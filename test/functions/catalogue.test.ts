import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readLanguages, translated } from "../../scripts/build/languages.cjs";
import { readCatalogue } from "../../scripts/functions/catalogue.cjs";
import { withFunctionsTable } from "../../scripts/functions/functions-table.cjs";
import written from "../../src/functions/catalogue.json";
import { NAMESPACE } from "../../src/functions/namespace";
import { builtMetadata } from "../support/built-functions";

const root = path.resolve(__dirname, "../..");
const catalogue = readCatalogue();

describe("everything said of the functions comes from their docblocks", () => {
  test("the panel's catalogue is what they say (`npm run functions` writes it)", () => {
    expect(written).toEqual(catalogue);
  });

  test("the tables of docs/functions.md are what they say", () => {
    const page = readFileSync(path.join(root, "docs/functions.md"), "utf8");
    expect(withFunctionsTable(page, catalogue, NAMESPACE)).toBe(page);
    for (const { id } of catalogue.functions) expect(page).toContain(`${NAMESPACE}.${id}(`);
  });

  test("Excel is told the same names, sentences and hints, in the same order", () => {
    expect(builtMetadata().map(({ id, description }) => [id, description])).toEqual(
      catalogue.functions.map(({ id, description }) => [id, description]),
    );
    for (const [i, { parameters }] of builtMetadata().entries()) {
      const hints = catalogue.functions[i]?.parameters.map(({ name, hint, unit, optional }) => [
        name,
        `${hint} (${unit})`,
        optional,
      ]);
      expect(parameters.map(({ name, description, optional }) => [name, description, optional ?? false])).toEqual(
        hints,
      );
    }
  });
});

describe("each function", () => {
  const UNITS = [
    "currency",
    "rate",
    "share",
    "people",
    "hours",
    "months",
    "periods",
    "position",
    "number",
    "any unit",
    "ratio",
    "years",
    "text",
    "date",
    "choice",
    "0 or 1",
  ];

  test.each(catalogue.functions)(
    "$id names the unit of every argument, and what is optional comes last",
    ({ parameters }) => {
      expect(parameters.length).toBeGreaterThan(0);
      for (const { unit } of parameters)
        expect(
          UNITS.some((known) => unit === known || unit.startsWith(`${known},`) || unit.startsWith(`${known} or `)),
        ).toBe(true);
      const optional = parameters.map((parameter) => parameter.optional);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    },
  );

  test.each(catalogue.functions)("$id says what an option is when it is omitted", ({ parameters }) => {
    for (const { optional, hint } of parameters) expect(/when omitted/.test(hint)).toBe(optional);
  });

  test.each(catalogue.functions)(
    "$id is described in a sentence that fits Excel's wizard",
    ({ description, parameters, short }) => {
      expect(description).toMatch(/^[A-Z][^.]+\.$/);
      expect(description.length).toBeLessThanOrEqual(130);
      for (const { hint } of parameters) expect(hint.length).toBeLessThanOrEqual(140);
      expect(short.length).toBeLessThanOrEqual(44);
    },
  );
});

describe("descriptions in another language", () => {
  const metadata = {
    allowErrorForDataTypeAny: true,
    functions: [
      { id: "F", description: "English.", helpUrl: "u", parameters: [{ name: "x", description: "hint", type: "any" }] },
    ],
  };

  test("replace the English ones and nothing else", () => {
    const german = { locale: "de-de", texts: { F: { description: "Deutsch.", parameters: { x: "Hinweis" } } } };
    expect(translated(metadata, german)).toEqual({
      allowErrorForDataTypeAny: true,
      functions: [
        {
          id: "F",
          description: "Deutsch.",
          helpUrl: "u",
          parameters: [{ name: "x", description: "Hinweis", type: "any" }],
        },
      ],
    });
  });

  test("are refused when a text is missing or belongs to no function", () => {
    expect(() => translated(metadata, { locale: "de-de", texts: { F: { description: "Deutsch." } } })).toThrow(
      "de-de: F, x has no text",
    );
    expect(() => translated(metadata, { locale: "de-de", texts: {} })).toThrow("de-de: F has no text");
    expect(() => translated(metadata, { locale: "de-de", texts: { G: {} } })).toThrow("de-de: there is no function G");
  });

  test("are found in the folder of their language", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "envelope-languages-"));
    try {
      mkdirSync(path.join(folder, "de"));
      writeFileSync(path.join(folder, "de/functions.de-de.json"), "{}");
      writeFileSync(path.join(folder, "de/functions.ts"), "");
      expect(readLanguages(folder)).toEqual([{ locale: "de-de", texts: {} }]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("that are in the project are complete", () => {
    for (const language of readLanguages())
      expect(translated({ functions: builtMetadata() as never }, language).functions).toHaveLength(
        catalogue.functions.length,
      );
  });
});
