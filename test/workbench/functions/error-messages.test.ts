import type { Area } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/simulator/store";
import { ErrorMessages } from "../../../src/workbench/functions/error-messages";

const cell = (row: number, column: number, sheetId = "s") => ({ sheetId, row, column });
const error = (message: string, row = 0, column = 0, code = "#VALUE!") => ({ row, column, code, message });

/** Cells that all show one value, with the formula of F3 spilling over an area. */
const store = (shown: CellValue, spilled: Area | null = null) => ({
  read: () => [[shown]],
  spill: (_sheetId: string, row: number, column: number) => (row === 2 && column === 5 ? spilled : null),
});

const F3 = cell(2, 5);
const failing = store("#VALUE!");

describe("the message of an error", () => {
  test("is kept for the cell that called, and for no other", () => {
    const messages = new ErrorMessages();
    messages.take(F3, [error("pct is 3")]);
    expect(messages.at(failing, F3)).toBe("pct is 3");
    for (const other of [cell(3, 5), cell(2, 4), cell(2, 5, "another")]) expect(messages.at(failing, other)).toBeNull();
  });

  test("within a spilled result is at its own cell", () => {
    const messages = new ErrorMessages();
    messages.take(F3, [error("first"), error("third", 2)]);
    const spilling = store("#VALUE!", { row: 2, column: 5, rows: 3, columns: 1 });
    expect([2, 3, 4].map((row) => messages.at(spilling, cell(row, 5)))).toEqual(["first", null, "third"]);
    expect(messages.at(failing, cell(4, 5))).toBeNull();
  });

  test("is shown only where the cell shows that error", () => {
    const messages = new ErrorMessages();
    messages.take(F3, [error("pct is 3")]);
    for (const shown of [0, "", "#N/A", "#DIV/0!"]) expect(messages.at(store(shown), F3)).toBeNull();
  });

  test("is the last one of several calls, and a call that goes well beside it takes nothing away", () => {
    const messages = new ErrorMessages();
    messages.take(F3, [error("first")]);
    messages.take(F3, [error("second")]);
    messages.take(F3, []);
    expect(messages.at(failing, F3)).toBe("second");
  });

  test("is gone when the next calculation of its cell goes well", () => {
    const messages = new ErrorMessages();
    messages.take(F3, [error("pct is 3")]);
    messages.follow({ kind: "calculated", source: "store" });
    messages.take(F3, []);
    expect(messages.at(failing, F3)).toBeNull();
  });

  test("is gone when its cell is typed over, or rows of its sheet move; not when another cell or a look changes", () => {
    const messages = new ErrorMessages();
    const area = { row: 2, column: 5, rows: 1, columns: 1 };
    const heard = () => messages.at(failing, F3);
    messages.take(F3, [error("pct is 3")]);
    messages.follow({ kind: "cells", source: "user", sheetId: "s", area: { ...area, row: 3 } });
    messages.follow({ kind: "cells", source: "user", sheetId: "another", area });
    messages.follow({ kind: "style", source: "user", sheetId: "s", area });
    expect(heard()).toBe("pct is 3");
    messages.follow({ kind: "cells", source: "user", sheetId: "s", area });
    expect(heard()).toBeNull();
    messages.take(F3, [error("pct is 3")]);
    messages.follow({ kind: "cells", source: "user", sheetId: "s" });
    expect(heard()).toBeNull();
  });
});
