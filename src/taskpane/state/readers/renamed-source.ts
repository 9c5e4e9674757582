import { quoteSheet } from "../../../sheet/formula";
import type { WorkbookInfo } from "../../../sheet/workbook";
import type { SourceCandidate } from "../../../source";
import type { ChosenSource } from "../store/source";

/** A source that knows the ids of the sheets that it stands on. */
export function withSheetIds(source: ChosenSource, { sheets }: WorkbookInfo): ChosenSource {
  const own = new Set([source.candidate, ...(source.candidate.parts ?? [])].map(({ sheet }) => sheet));
  return {
    ...source,
    sheetIds: new Map(sheets.flatMap(({ id, name }) => (id !== undefined && own.has(name) ? [[name, id]] : []))),
  };
}

/** The candidate of a source with the names that its sheets have by now; a sheet that is gone keeps the name it had. */
export function renamed({ candidate, sheetIds }: ChosenSource, { sheets }: WorkbookInfo): SourceCandidate {
  const nameNow = (name: string) =>
    sheets.find(({ id }) => id !== undefined && id === sheetIds?.get(name))?.name ?? name;
  const rename = (one: SourceCandidate): SourceCandidate => {
    const sheet = nameNow(one.sheet);
    const before = `${quoteSheet(one.sheet)}!`;
    const label = one.label.startsWith(before)
      ? `${quoteSheet(sheet)}!${one.label.slice(before.length)}`
      : one.label === one.sheet
        ? sheet
        : one.label;
    return { ...one, sheet, label, ...(one.parts ? { parts: one.parts.map(rename) } : {}) };
  };
  return rename(candidate);
}
