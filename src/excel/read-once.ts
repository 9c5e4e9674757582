/**
 * Loads an object whose values are wanted after the next round trip and never again. Excel keeps no reference to it,
 * which Office.js would otherwise let go of in a round trip of its own.
 */
export function readOnce<Read extends Excel.Range | Excel.RangeAreas>(object: Read, properties: string): Read {
  object.load(properties);
  object.untrack();
  return object;
}
