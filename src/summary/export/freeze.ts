import { parseReference } from "../../sheet/address";
import { tokenize, type Token } from "../../sheet/formula-tokens";
import type { Cell, SheetSpec } from "../../sheet/spec";
import { mergeStyles, type Style } from "../../sheet/style";

/** A number that followed the source and does not any more: in italics, which a printed page shows too. */
export const FROZEN: Style = { font: { italic: true } };

/**
 * The sheets by themselves: every formula that refers to anything else than cells and names of these sheets becomes the
 * value that it shows. All others stay, so that what follows from the frozen figures is as alive as before.
 */
export function frozen<Specs extends readonly SheetSpec[]>(sheets: Specs): Specs {
  const isWithin = withinSheets(sheets);
  const freeze = (cell: Cell) => (cell.formula === undefined || isWithin(cell.formula) ? cell : figure(cell));
  return sheets.map((spec) => ({ ...spec, cells: spec.cells.map(freeze) })) as unknown as Specs;
}

/** Tells of a formula whether all that it refers to are cells and names of some sheets. */
export function withinSheets(sheets: readonly SheetSpec[]): (formula: string) => boolean {
  const own = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const names = new Set(sheets.flatMap((spec) => spec.names.map(({ name }) => name.toLowerCase())));
  const isOwn = ({ kind, text }: Token): boolean => {
    switch (kind) {
      case "cells": {
        const { sheet } = parseReference(text);
        return sheet === null || own.has(sheet.toLowerCase());
      }
      case "name":
        return names.has(text.toLowerCase());
      case "function":
      case "error":
        return !text.slice(0, -1).includes("!");
      case "table":
      case "unknown":
        return false;
      default:
        return true;
    }
  };
  return (formula) => tokenize(formula).every(isOwn);
}

function figure({ row, column, value, style }: Cell): Cell {
  return { row, column, value, style: mergeStyles(style ?? {}, FROZEN) };
}
