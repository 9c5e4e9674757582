import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

/** The names of the rules that a small source tree breaks. */
const broken = (files: Record<string, string>) =>
  violations(files)
    .map(({ rule }) => rule.name)
    .sort();

function violations(files: Record<string, string>): Violation[] {
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
    const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
    return summary.violations;
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

describe.each(["source", "summary", "taskpane/state"])("the wings of %s", (room) => {
  const wings = readdirSync(path.join(root, "src", room), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const place = (wing: string, file: string) => `src/${room}/${wing}/${file}.ts`;
  const leaves = wings.map((wing) => [place(wing, "leaf"), leaf] as const);

  test("of two wings at most one imports the other, and no wing what lies beside them", () => {
    const seeds = wings.flatMap((wing) => [
      [place(wing, "to-loose"), importing("../loose")] as const,
      ...wings
        .filter((other) => other !== wing)
        .map((other) => [place(wing, `to-${other}`), importing(`../${other}/leaf`)] as const),
    ]);
    const found = violations(Object.fromEntries([[`src/${room}/loose.ts`, leaf], ...leaves, ...seeds]));
    const refused = new Set(found.map(({ rule, from }) => `${rule.name}: ${from}`));
    const refuses = (wing: string, other: string) =>
      refused.has(`${room.replace("/", "-")}-${wing}-arrows: ${place(wing, `to-${other}`)}`);
    const both = wings.flatMap((wing) =>
      wings
        .filter((other) => wing < other && !refuses(wing, other) && !refuses(other, wing))
        .map((other) => [wing, other]),
    );
    expect(both).toEqual([]);
    expect(wings.filter((wing) => !refuses(wing, "loose"))).toEqual([]);
    expect(found.filter(({ rule }) => rule.name === `${room.replace("/", "-")}-loose`)).toHaveLength(wings.length);
  });

  test("ARCHITECTURE.md draws the arrows that the lint lets pass", () => {
    const [, table = ""] = readFileSync(path.join(root, "ARCHITECTURE.md"), "utf8").split(
      `| \`src/${room}\` | What it`,
    );
    const rows = (table.split("\n\n")[0] ?? "").matchAll(/^\| `(.+)` \|.*\| *([^|]*?) *\|$/gm);
    const drawn = [...rows].map(([, wing, others = ""]) => [wing, others.split(", ").filter(Boolean).sort()]);
    const { forbidden } = jest.requireActual<{ forbidden: { name: string; comment?: string }[] }>(
      "../../.dependency-cruiser.cjs",
    );
    const lets = wings.map((wing) => {
      const rule = forbidden.find(({ name }) => name === `${room.replace("/", "-")}-${wing}-arrows`);
      const [, list = ""] = rule?.comment?.split("only: ") ?? [];
      return [wing, list.split(", ").slice(1).sort()];
    });
    expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(lets));
  });

  test("a wing that nobody has drawn is refused", () => {
    const files = { [place("attic", "leaf")]: leaf, "src/taskpane/screen.ts": importing(`../${room}/attic/leaf`) };
    expect(broken(files)).toEqual([`${room.replace("/", "-")}-loose`]);
  });
});

test("a language that reads another one than English is refused", () => {
  const folder = "src/taskpane/languages";
  expect(
    broken({
      [`${folder}/en/leaf.ts`]: leaf,
      [`${folder}/de/leaf.ts`]: leaf,
      [`${folder}/fr/from-english.ts`]: importing("../en/leaf"),
      [`${folder}/fr/from-german.ts`]: importing("../de/leaf"),
    }),
  ).toEqual(["languages-apart"]);
});
