/**
 * The name that somebody probably meant: the one with the fewest letters to change, if that is at most half of them.
 * @returns null when nothing is near
 */
export function nearest(typed: string, names: readonly string[]): string | null {
  let best: { name: string; distance: number } | null = null;
  for (const name of names) {
    const distance = editDistance(typed.toLowerCase(), name.toLowerCase());
    if (distance <= Math.max(typed.length, name.length) / 2 && (!best || distance < best.distance))
      best = { name, distance };
  }
  return best?.name ?? null;
}

/** "There is no column “Amout”. Did you mean “Amount”?", or the list of what there is. */
export function notThere(what: string, typed: string, names: readonly string[]): string {
  const near = nearest(typed, names);
  const shown = names
    .slice(0, 12)
    .map((name) => `“${name}”`)
    .join(", ");
  const more = names.length > 12 ? `, … (${names.length} in all)` : "";
  const instead =
    near !== null ? `Did you mean “${near}”?` : names.length > 0 ? `There is: ${shown}${more}.` : "There is none.";
  return `There is no ${what} “${typed}”. ${instead}`;
}

/** Levenshtein's distance: insertions, deletions and replacements that turn one text into the other. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
