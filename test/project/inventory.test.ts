import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { allowed, licenceProblems } from "../../scripts/build/inventory/licences.cjs";

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly "bom-ref": string;
  readonly hashes: readonly { alg: string; content: string }[];
  readonly licenses: readonly { expression?: string; license?: { id: string } }[];
}
interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { ref: string; dependsOn: readonly string[] }[];
}

/** What the build wrote of the packages in it: `npm run build` comes before the tests in the gate. */
const root = path.resolve(__dirname, "../..");
const text = (file: string) => readFileSync(path.join(root, file), "utf8");
const bill = JSON.parse(text("dist/sbom.cdx.json")) as Bill;
const notices = text("dist/THIRD-PARTY-NOTICES.txt");
const fullName = ({ group, name }: Component) => (group ? `${group}/${name}` : name);
const names = bill.components.map(fullName);
const licenceOf = ({ licenses: [first] }: Component) => first?.expression ?? first?.license?.id ?? "";

/** Packages that the add-in's own code imports for more than types. */
function importedPackages(): string[] {
  const outside = ["cli", "workbench", "simulator", "gallery"];
  const sources = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.tsx?$/.test(name) && !outside.includes(name.split(path.sep)[0] ?? ""),
  );
  const imports = sources.flatMap((name) =>
    [...text(path.join("src", name)).matchAll(/^(?:import|export) (?!type )[^;]*? from "([^."][^"]*)"/gm)].map(
      ([, from = ""]) => from,
    ),
  );
  return [
    ...new Set(
      imports
        .filter((from) => !from.startsWith("node:"))
        .map((from) =>
          from
            .split("/")
            .slice(0, from.startsWith("@") ? 2 : 1)
            .join("/"),
        ),
    ),
  ];
}

/**
 * Those of them of which nothing reaches the add-in: only the command line uses them, or they only pass on what others
 * hold.
 */
const NOT_IN_THE_ADD_IN = ["hucre", "@fluentui/react-components"];

test("every package that the add-in imports is in the bill of materials, and none that only develops it", () => {
  const imported = importedPackages();
  expect(imported).toEqual(
    expect.arrayContaining(["react", "react-dom", "recharts", "@fluentui/react-icons", "@lingui/core"]),
  );
  expect(imported.filter((name) => !names.includes(name) && !NOT_IN_THE_ADD_IN.includes(name))).toEqual([]);
  expect(
    names.filter((name) => /^(jest|typescript|exceljs|@univerjs|@microsoft\/office-js|playwright-core)/.test(name)),
  ).toEqual([]);
});

test("every package is the lockfile's, by version and digest, and depends only on what is listed", () => {
  const { packages } = JSON.parse(text("package-lock.json")) as {
    packages: Record<string, { version: string; integrity?: string }>;
  };
  const locked = Object.entries(packages).map(
    ([place, { version, integrity }]) =>
      `${place.split("node_modules/").at(-1)}@${version} ${Buffer.from(integrity?.replace("sha512-", "") ?? "", "base64").toString("hex")}`,
  );
  for (const one of bill.components)
    expect(locked).toContain(
      `${fullName(one)}@${one.version} ${one.hashes.find(({ alg }) => alg === "SHA-512")?.content}`,
    );
  const refs = [bill.metadata.component, ...bill.components].map((one) => one["bom-ref"]);
  expect(new Set(refs).size).toBe(refs.length);
  expect(bill.dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
  expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.includes(ref))).toEqual([]);
});

test("the bill is CycloneDX, of this version, and without a date or a number that would make each build another", () => {
  const { version } = JSON.parse(text("package.json")) as { version: string };
  expect([bill.bomFormat, bill.specVersion, bill.metadata.component.purl]).toEqual([
    "CycloneDX",
    "1.6",
    `pkg:npm/envelope@${version}`,
  ]);
  expect(Object.keys(bill)).not.toContain("serialNumber");
  expect(Object.keys(bill.metadata)).toEqual(["component"]);
});

test("every package has its licence in the notices, and it lets us ship", () => {
  for (const one of bill.components) {
    expect(notices).toContain(`  ${fullName(one)} ${one.version} (${licenceOf(one)})\n`);
    // Once in the list, once above the licence's text.
    expect(
      notices.split("\n").filter((line) => line.trim().startsWith(`${fullName(one)} ${one.version}`)),
    ).toHaveLength(2);
    expect([fullName(one), allowed(licenceOf(one))]).toEqual([fullName(one), true]);
  }
  expect(notices.match(/copyright/gi)?.length).toBeGreaterThan(20);
});

test("a licence that does not let us ship is refused by the package's name", () => {
  expect([
    allowed("MIT"),
    allowed("(MIT OR GPL-3.0)"),
    allowed("MIT AND ISC"),
    allowed("MIT AND GPL-3.0"),
    allowed("GPL-3.0"),
    allowed(""),
  ]).toEqual([true, true, true, false, false, false]);
  expect(
    licenceProblems([
      { name: "a", version: "1.0.0", licence: "MIT" },
      { name: "b", version: "2.0.0", licence: "AGPL-3.0" },
    ]),
  ).toEqual([expect.stringMatching(/^b 2\.0\.0 is in the bundles under “AGPL-3\.0”/)]);
});
