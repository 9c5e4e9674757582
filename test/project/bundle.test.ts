import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** The built add-in: `npm run build` comes before the tests in the gate. */
const root = path.resolve(__dirname, "../..");
const dist = path.join(root, "dist");
const text = (...names: string[]) => readFileSync(path.join(root, ...names), "utf8");
const scripts = () => readdirSync(path.join(dist, "static")).filter((name) => name.endsWith(".js"));
const sources = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(tsx?|html)$/.test(name),
  );

const matches = (source: string, pattern: RegExp) =>
  [...source.matchAll(pattern)].map((found) => found[1] ?? "").sort();
const metadata = () =>
  JSON.parse(text("dist/functions.json")) as Record<string, unknown> & { functions: Record<string, any>[] };

/** Excel's own functions, by their English names, as the workbench's engine lists them. */
function functionNamesOfExcel(): string[] {
  const folder = path.join(root, "node_modules/@univerjs/engine-formula/lib/types/functions");
  const lists = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith("function-names.d.ts"),
  );
  return lists.flatMap((name) => matches(readFileSync(path.join(folder, name), "utf8"), / = "([A-Z0-9.]+)"/g));
}

describe("the custom functions", () => {
  test("are the same in the tags of the source, in functions.json and in the bundle", () => {
    const tags = sources("src/functions").flatMap((name) =>
      matches(text("src/functions", name), /@customfunction ([A-Z_]+)/g),
    );
    const ids = metadata().functions.map(({ id }) => String(id));
    const associated = matches(text("dist/functions.js"), /CustomFunctions\.associate\("([A-Z_]+)"/g);
    expect(tags.length).toBe(36);
    expect(ids.sort()).toEqual(tags.sort());
    expect(associated).toEqual(tags.sort());
  });

  test("have names that Excel takes bare: no cell or column, no built-in, at least three characters", () => {
    // Columns have up to three letters, so four letters without a digit are neither a cell nor a column.
    const builtIn = functionNamesOfExcel();
    expect(builtIn).toContain("FORECAST.LINEAR");
    for (const { id, name } of metadata().functions) {
      expect(name).toBe(id);
      expect(name).toMatch(/^[A-Z][A-Z_]{3,}$/);
      expect(builtIn).not.toContain(name);
    }
  });

  test("take ranges of anything in every argument, errors included, and give a range", () => {
    const { allowErrorForDataTypeAny, functions } = metadata();
    expect(allowErrorForDataTypeAny).toBe(true);
    for (const { parameters, result } of functions) {
      expect(result.dimensionality).toBe("matrix");
      for (const parameter of parameters) expect([parameter.type, parameter.dimensionality]).toEqual(["any", "matrix"]);
    }
  });

  test("describe themselves in one sentence, and their help address leads to a page", () => {
    const index = text("dist/help/functions.html");
    for (const { id, description, helpUrl } of metadata().functions) {
      expect(description).toMatch(/^[^.]+\.$/);
      expect(helpUrl).toMatch(new RegExp(`^https://.*/help/${id}\\.html$`));
      expect(text(`dist/help/${id}.html`)).toContain(`<h1>${id}</h1>`);
      expect(index).toContain(`href="${id}.html"`);
    }
  });

  test("stand ready within 25 KB: their bundle comes first and needs no other", () => {
    const page = text("dist/taskpane.html");
    expect([...page.matchAll(/<script[^>]*src="static\/([a-z]+)\.\w{8}\.js/g)].map(([, name]) => name)).toEqual([
      "functions",
      "taskpane",
    ]);
    expect(gzipSync(text("dist/functions.js")).length).toBeLessThanOrEqual(25 * 1024);
  });
});

test("the page loads Office.js from Microsoft's address", () => {
  expect(text("dist/taskpane.html")).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
});

test("every command of the ribbon and every action of a shortcut is associated in the page's first script, which waits for no other", () => {
  const commands = matches(text("dist/manifest.xml"), /<FunctionName>(\w+)<\/FunctionName>/g);
  expect(commands).toEqual(["buildSummary", "explainCell", "insertFunction"]);
  const { actions } = JSON.parse(text("dist/shortcuts.json")) as { actions: { id: string }[] };
  const ids = actions.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(commands));
  const associating = scripts().filter((name) => /\bactions\.associate\(/.test(text("dist/static", name)));
  expect(associating).toEqual([expect.stringMatching(/^taskpane\.\w{8}\.js$/)]);
  const table = matches(text("dist/static", associating[0] ?? ""), /\b(\w+):(?=\(\)=>|\w+[,}])/g);
  expect(table).toEqual(expect.arrayContaining(ids));
});

test.each([
  ["envelopeSimulator", "src/workbench"],
  ["univer", "src/workbench"],
  ["univer", "src/simulator"],
])("nothing of the workbench is in the add-in: %s, a word of %s, is not", (word, folder) => {
  expect(sources(folder).some((name) => text(folder, name).includes(word))).toBe(true);
  expect(scripts().filter((name) => text("dist/static", name).toLowerCase().includes(word.toLowerCase()))).toEqual([]);
});
