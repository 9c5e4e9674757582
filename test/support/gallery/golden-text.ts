/** Depth beyond which a value stands on one line: a sheet's cells, names and rules take a line each. */
const OPEN_DEPTH = 4;

/** JSON of which a diff is readable: objects open down to the cells of a sheet, whose contents stay on one line. */
export function goldenText(value: unknown): string {
  return `${write(value, 0)}\n`;
}

function write(value: unknown, depth: number): string {
  if (value === null || typeof value !== "object" || depth >= OPEN_DEPTH) return JSON.stringify(value);
  const inner = " ".repeat(depth + 1);
  const list = Array.isArray(value);
  const lines = list
    ? value.map((item: unknown) => write(item, depth + 1))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${write(item, depth + 1)}`);
  const [open, close] = list ? "[]" : "{}";
  return lines.length === 0
    ? `${open}${close}`
    : `${open}\n${lines.map((line) => inner + line).join(",\n")}\n${" ".repeat(depth)}${close}`;
}
