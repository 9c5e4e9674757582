import type { Argument } from "./argument";
import type { Condition } from "./condition";
import { counted } from "./items";

/**
 * The numbers of a list one below the other, of which every one is sound: as they lie on the sheet where they do, for
 * that is shorter.
 */
export function columnOf(list: Argument, values: readonly string[]): string {
  if (isUpright(list)) return `IF(${list.text}="",0,${list.text}*1)`;
  if (isLevel(list)) return `TRANSPOSE(IF(${list.text}="",0,${list.text}*1))`;
  return values.length === 1 ? (values[0] ?? "0") : `CHOOSE(${counted(values.length, ";")},${values.join(",")})`;
}

/** 1 for each row of some lists in which anything is filled in, one below the other; null where all are. */
export function usedOf(lists: readonly Argument[], filled: readonly Condition[]): string | null {
  if (filled.every((used) => used === true)) return null;
  if (lists.every(isUpright)) return `(${lists.map(({ text }) => text).join("&")}<>"")*1`;
  return filled.length === 1
    ? asNumber(filled[0] ?? true)
    : `CHOOSE(${counted(filled.length, ";")},${filled.map(asNumber).join(",")})`;
}

const isUpright = ({ kind, shape }: Argument) => kind === "cells" && shape?.columns === 1;
const isLevel = ({ kind, shape }: Argument) => kind === "cells" && shape?.rows === 1;

/** Where the rows of a table come from when those without anything in them are skipped. */
export interface Places {
  /** By row, the number of what stands there, from 1; then comes what follows the rows, and one more is nothing. */
  readonly text: string;
  /** Whether any row may be skipped, and empty ones follow. */
  readonly spare: boolean;
}

/**
 * @param used as {@link usedOf} gives it
 * @param more rows that follow whatever is skipped
 */
export function compacted(filled: readonly Condition[], used: string | null, more: number): Places {
  const rows = filled.length;
  const down = counted(rows + more, ";");
  // Of a single row the only one that counts is filled.
  if (used === null || rows === 1) return { text: down, spare: false };
  const nth = `${used}*MMULT((${counted(rows, ";")}>=${counted(rows, ",")})*1,${used})`;
  const picked = `MMULT((${down}=TRANSPOSE(${nth}))*1,${counted(rows, ";")})`;
  return { text: `(${picked}+(${down}>SUM(${used}))*${rows + 1}+(${down}>SUM(${used})+1))`, spare: true };
}

/** Whether any of them holds. */
export function anyOf(conditions: readonly Condition[]): Condition {
  if (conditions.includes(true)) return true;
  return `(${conditions.map(asNumber).join("+")}>0)`;
}

const asNumber = (condition: Condition): string =>
  typeof condition === "boolean" ? String(Number(condition)) : `(${condition}*1)`;
