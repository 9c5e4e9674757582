import { readFileSync } from "node:fs";
import path from "node:path";

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Record<string, string>;
}

const lockfile = readFileSync(path.resolve(__dirname, "../../package-lock.json"), "utf8");
const { packages } = JSON.parse(lockfile) as { packages: Record<string, LockedPackage> };

/** Where Node would find a package from a place in the tree, nearest folder first. */
function placesFor(name: string, from: string): string[] {
  const parents = from
    .split("/node_modules/")
    .map((_part, i, parts) => parts.slice(0, parts.length - i).join("/node_modules/"));
  return [...parents.filter(Boolean).map((parent) => `${parent}/node_modules/${name}`), `node_modules/${name}`];
}

test("no package carries an address, so that any registry will do", () => {
  expect(Object.keys(packages).filter((place) => packages[place]?.resolved !== undefined)).toEqual([]);
  expect(lockfile).not.toMatch(/https?:\/\/[^"]*\.tgz/);
});

test("every optional package is locked for every platform, so that the same lockfile installs on each", () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(name, place).some((candidate) => candidate in packages))
      .map((name) => `${name}, of ${place}`),
  );
  expect(missing).toEqual([]);
  const natives = Object.keys(packages).filter((place) => place.startsWith("node_modules/@swc/core-"));
  expect(natives).toEqual(
    expect.arrayContaining(
      ["darwin-arm64", "linux-x64-gnu", "win32-x64-msvc"].map((system) => `node_modules/@swc/core-${system}`),
    ),
  );
});
