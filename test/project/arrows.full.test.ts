import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** The names of the rules that a small source tree breaks. */
function broken(files: Record<string, string>): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), "envelope-arrows-"));
  try {
    copyFileSync(path.join(root, "tsconfig.json"), path.join(folder, "tsconfig.json"));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const script = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const words = ["--config", path.join(root, ".dependency-cruiser.cjs"), "--output-type", "json", "src"];
    const { stdout } = spawnSync(process.execPath, [script, ...words], { cwd: folder, encoding: "utf8" });
    const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
    return summary.violations.map(({ rule }) => rule.name).sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const leaf = "export const leaf = 1;";
const importing = (place: string) => `import { leaf } from "${place}"; export const branch = leaf;`;

test("an arrow that the picture does not draw is refused, and one that it draws is not", () => {
  expect(
    broken({
      "src/sheet/leaf.ts": leaf,
      "src/model/reaching.ts": importing("../sheet/leaf"),
      "src/summary/drawn.ts": importing("../sheet/leaf"),
    }),
  ).toEqual(["model-arrows"]);
});

test("a screen that reaches the workbench is refused", () => {
  expect(broken({ "src/workbench/leaf.ts": leaf, "src/taskpane/screen.ts": importing("../workbench/leaf") })).toEqual([
    "add-in-without-workbench",
    "taskpane-arrows",
  ]);
});

test("a screen that reaches the gallery is refused, and the workbench that does is not", () => {
  expect(
    broken({
      "src/gallery/leaf.ts": leaf,
      "src/taskpane/screen.ts": importing("../gallery/leaf"),
      "src/workbench/exhibit.ts": importing("../gallery/leaf"),
    }),
  ).toEqual(["add-in-without-workbench", "taskpane-arrows"]);
});

test("only a composition root chooses an adapter", () => {
  expect(
    broken({
      "src/excel/leaf.ts": leaf,
      "src/taskpane/index.tsx": importing("../excel/leaf"),
      "src/taskpane/screen.ts": importing("../excel/leaf"),
    }),
  ).toEqual(["taskpane-arrows"]);
});
