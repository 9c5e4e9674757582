import type { ComponentShare } from "../../../summary";
import { formatRate } from "../../formats";
import { parseRate } from "../../numbers";
import { texts } from "../../texts";
import type { TypedComponent } from "./form";

/** What the rows of the components come to. */
export interface ComponentsReading {
  /** Rows with a name and a share. */
  readonly components: readonly ComponentShare[];
  /** What is wrong with each row, or still missing in it; null for a good one and for an empty one. */
  readonly problems: readonly (RowProblem | null)[];
  /** What the shares add up to. */
  readonly given: number;
}

export interface RowProblem {
  readonly field: keyof TypedComponent;
  readonly message: string;
}

export function readComponents(rows: readonly TypedComponent[], locale: string): ComponentsReading {
  const shares = rows.map(({ share }) => typedShare(share, locale));
  const problems = rows.map((row, at) => problemOf(row, shares[at] ?? null) ?? repeated(row, rows.slice(0, at)));
  const components = rows.flatMap((row, at) => {
    const share = shares[at];
    return problems[at] === null && share != null ? [{ name: row.name.trim(), share }] : [];
  });
  return { components, problems, given: tidy(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)) };
}

/** What is left of the agreed share; negative when more was given out than there is. */
export const leftOf = (share: number, given: number): number => tidy(share - given);

/** Rows that still want a share, as their place in the list. */
export const withoutShare = (rows: readonly TypedComponent[]): number[] =>
  rows.flatMap(({ name, share }, at) => (name.trim() !== "" && share.trim() === "" ? [at] : []));

/**
 * Gives what is left in equal parts to the components that have a name and no share. Parts are whole ten-thousandths
 * of a percent, and the first takes what that leaves over, so that all add up to the share exactly.
 */
export function splitRest(rows: readonly TypedComponent[], left: number, locale: string): TypedComponent[] {
  const waiting = withoutShare(rows);
  const part = Math.floor(tidy((left / waiting.length) * FINEST)) / FINEST;
  const first = tidy(left - part * (waiting.length - 1));
  return rows.map((row, at) =>
    waiting.includes(at) ? { ...row, share: formatRate(at === waiting[0] ? first : part, locale) } : row,
  );
}

const FINEST = 1e6;

/** Sums of typed shares carry the dust of binary fractions; a billionth of the increase is beyond any agreement. */
const tidy = (value: number) => Math.round(value * 1e9) / 1e9;

function typedShare(text: string, locale: string): number | null {
  const number = parseRate(text, locale);
  return number && number.value >= 0 && number.value <= 1 ? number.value : null;
}

/** Rows of the page are told apart by their names, in whatever letters. */
function repeated({ name }: TypedComponent, before: readonly TypedComponent[]): RowProblem | null {
  const plain = (text: string) => text.trim().toLowerCase();
  if (plain(name) === "" || !before.some((row) => plain(row.name) === plain(name))) return null;
  return { field: "name", message: texts.components.sameName({ name: name.trim() }) };
}

function problemOf({ name, share }: TypedComponent, parsed: number | null): RowProblem | null {
  const { noName, noShare, notAShare } = texts.components;
  if (name.trim() === "" && share.trim() === "") return null;
  if (share.trim() === "") return { field: "share", message: noShare };
  if (parsed === null) return { field: "share", message: notAShare({ text: share.trim() }) };
  return name.trim() === "" ? { field: "name", message: noName } : null;
}
