/**
 * A number as Excel shows it under one of the formats that Envelope writes: thousands divided away by commas, percent,
 * decimals, a text from some size on, a second section for negative numbers. Dates are shown by their longest day.
 */
export function shownNumber(value: number, format: string): string {
  if (format === "General") return String(Number(value.toPrecision(10)));
  if (format.includes("yyyy")) return "20 Mar 2026";
  const [, most, said, rest] = /^\[>=(\d+)\]"([^"]*)";\[<0\][^;]*;(.*)$/.exec(format) ?? [];
  if (most !== undefined) return value >= Number(most) ? (said ?? "") : shownNumber(value, rest ?? "");
  const [positive = "", negative] = format.split(";");
  const section = value < 0 && negative !== undefined ? negative : positive;
  const [, decimals = ""] = /\.([0#]+)/.exec(section) ?? [];
  const commas = /[0#](,+)(?![0#])/.exec(section)?.[1]?.length ?? 0;
  const percent = section.includes("%");
  const size = (Math.abs(value) * (percent ? 100 : 1)) / 1000 ** commas;
  const digits = size.toLocaleString("en-US", { useGrouping: section.includes("#,##"), minimumFractionDigits: decimals.replace(/#/g, "").length, maximumFractionDigits: decimals.length });
  return `${value < 0 ? "−" : ""}${digits}${percent ? "%" : ""}`;
}
