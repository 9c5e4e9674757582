/**
 * Moves labels apart along a line, so that none covers another, in their order and as little as it takes.
 *
 * @param wanted where each label would stand, in any order
 * @param gap the least distance of two labels
 * @param low the first place there is
 * @param high the last; where there is no room for all of them, labels stand beyond `low`
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = [...wanted];
  let least = low;
  for (const index of order) {
    places[index] = Math.max(places[index] ?? low, least);
    least = (places[index] ?? low) + gap;
  }
  let most = high;
  for (const index of [...order].reverse()) {
    places[index] = Math.min(places[index] ?? high, most);
    most = (places[index] ?? high) - gap;
  }
  return places;
}
