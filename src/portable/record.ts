import { cellAddress } from "../sheet/address";
import type { CellValue } from "../sheet/spec";

/**
 * The namespace of the part of a workbook that keeps what was rewritten; Excel keeps such parts and shows them nowhere.
 */
export const RECORD_NAMESPACE = "urn:envelope:portable:1";

/** A formula that was rewritten. */
export interface RewrittenFormula {
  readonly sheet: string;
  /** "C4". */
  readonly cell: string;
  /** Both with "=", in English with commas. */
  readonly original: string;
  readonly written: string;
}

/** A formula that became its value, with all the cells that it filled. */
export interface FrozenFormula {
  readonly sheet: string;
  /** The first cell. */
  readonly cell: string;
  readonly original: string;
  /** By row. */
  readonly values: readonly (readonly CellValue[])[];
}

/** What brings the functions back. */
export interface PortableRecord {
  readonly formulas: readonly RewrittenFormula[];
  readonly frozen: readonly FrozenFormula[];
  /** Named LAMBDAs that were defined. */
  readonly names: readonly string[];
}

export const NO_RECORD: PortableRecord = { formulas: [], frozen: [], names: [] };

/** The record as the XML part that a workbook keeps. */
export function recordXml(record: PortableRecord): string {
  const text = JSON.stringify(record).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<portable xmlns="${RECORD_NAMESPACE}">${text}</portable>`;
}

/** Reads a record; what is none, or was changed by somebody, is an empty one. */
export function readRecord(xml: string | null): PortableRecord {
  const text = /<portable\b[^>]*>([\s\S]*)<\/portable>/.exec(xml ?? "")?.[1];
  if (text === undefined) return NO_RECORD;
  try {
    const read: unknown = JSON.parse(
      text
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, "&"),
    );
    return isRecord(read) ? read : NO_RECORD;
  } catch (error) {
    if (error instanceof SyntaxError) return NO_RECORD;
    throw error;
  }
}

function isRecord(read: unknown): read is PortableRecord {
  const lists =
    typeof read === "object" && read !== null
      ? (["formulas", "frozen", "names"] as const).map((key) => (read as Record<string, unknown>)[key])
      : [];
  return lists.length === 3 && lists.every(Array.isArray);
}

/** Both records in one; what is told anew of a cell counts. */
export function joined(before: PortableRecord, added: PortableRecord): PortableRecord {
  const told = new Set([...added.formulas, ...added.frozen].map(placeOf));
  const kept = <T extends { readonly sheet: string; readonly cell: string }>(list: readonly T[]) =>
    list.filter((one) => !told.has(placeOf(one)));
  return {
    formulas: [...kept(before.formulas), ...added.formulas],
    frozen: [...kept(before.frozen), ...added.frozen],
    names: [...new Set([...before.names, ...added.names])],
  };
}

/** By which a cell is known, whatever the case of its sheet. */
export const placeOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
  `${sheet.toLowerCase()}!${cell}`;

export const placeAt = (sheet: string, position: { readonly row: number; readonly column: number }): string =>
  placeOf({ sheet, cell: cellAddress(position) });
