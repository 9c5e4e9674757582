import { InvalidArgumentError } from "commander";
import { InputProblem } from "./problem";

/** One name of a list: in quotes, in which two quotes stand for one, or as it is up to the next comma. */
const ITEM = /\s*(?:"((?:[^"]|"")*)"\s*|([^,]*))(?:,|$)/y;
const FORM = "Separate names with commas; quote a name that contains a comma: '\"Smith, J\",Jones'.";

/**
 * The names of an argument, added to those of the same option before it.
 * @param text `North,"Smith, J"`: names with commas between, quoted as in CSV where they hold one
 */
export function list(text: string, before: readonly string[] = []): string[] {
  const names: string[] = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < text.length) {
    const [, quoted, plain = ""] = ITEM.exec(text) ?? [];
    if (quoted === undefined && plain.trimStart().startsWith('"')) throw new InvalidArgumentError(FORM);
    names.push((quoted?.replaceAll('""', '"') ?? plain).trim());
  }
  return [...before, ...names.filter((name) => name !== "")];
}

/** A name as {@link list} takes it. */
export const listed = (name: string): string => (/^\s*"|,/.test(name) ? `"${name.replaceAll('"', '""')}"` : name);

/**
 * A name that was typed with its comma and without quotes has become two.
 * @param given names by the options that they were given to
 * @throws InputProblem that says how such a name is typed
 */
export function refuseDividedNames(
  given: Readonly<Partial<Record<"treated" | "control", readonly string[]>>>,
  groups: readonly string[],
): void {
  const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
  for (const option of ["treated", "control"] as const) {
    for (const name of given[option] ?? []) {
      const whole = groups.some((group) => same(group, name))
        ? undefined
        : groups.find((group) => group.split(",").some((piece) => same(piece, name)));
      if (whole !== undefined)
        throw new InputProblem(
          `There is no group “${name}”; did you mean “${whole}”? Commas separate names. ` +
            `Quote it: --${option} '${listed(whole)}'.`,
        );
    }
  }
}
