import { useEffect, useState } from "react";
import type { HeldCell, Separators } from "../../../sheet/cells";
import type { SheetCell } from "../../../sheet/sheet-cell";
import { localFormula } from "../../../sheet/formula-local";
import { placeText, withinUsed } from "../../../sheet/references";
import type { Place } from "../../../sheet/workbook";
import { usePaneServices } from "../../parts/PaneContext";
import type { Cells } from "../call/call-function";
import type { CatalogueFunction } from "../catalogue";
import { useCustomNames } from "../explain/use-explained";
import { problemText } from "../../problem-text";
import { useReadCells } from "../use-read-cells";
import { useSelection } from "../use-selection";
import { useWorkbookFacts } from "../use-workbook-facts";
import { formulaOf } from "./formula-of";
import { cellText, insert } from "./insertion";
import { nativeFormula, type NativeFormula } from "./native-formula";
import { kindOf, type Parameter, type ParameterKind } from "./parameter-kind";
import { parseArgument, type Argument } from "./parse-argument";
import { isLarge, previewOf, type Preview } from "./preview";

/** One argument on the screen. */
export interface WizardField {
  readonly parameter: Parameter;
  readonly kind: ParameterKind;
  readonly text: string;
  readonly argument: Argument;
  /** The values that count; null while they are not known. */
  readonly values: Cells | null;
  readonly picking: boolean;
  /** What the function says of this argument. */
  readonly said: string | null;
}

/** What goes into the cell: a call of the function, or what it stands for. */
export type Form = "function" | "native";

export type Outcome =
  | { readonly kind: "idle" }
  | { readonly kind: "asking"; readonly cell: SheetCell; readonly holds: HeldCell; readonly form: Form }
  | { readonly kind: "done"; readonly cell: SheetCell; readonly form: Form }
  | { readonly kind: "refused"; readonly message: string };

export interface Wizard {
  readonly fields: readonly WizardField[];
  readonly preview: Preview;
  /** In the user's separators, and null before anything is typed. */
  readonly formula: string | null;
  /** The same without Envelope; null as long as an argument is missing. */
  readonly native: NativeFormula | null;
  readonly separators: Separators | null;
  readonly target: SheetCell | null;
  readonly outcome: Outcome;
  readonly problem: string | null;
  readonly type: (name: string, text: string) => void;
  /** Lets a field follow the selection, or ends that. */
  readonly pick: (name: string | null) => void;
  readonly insert: (replace: boolean, form: Form) => void;
  readonly dismiss: () => void;
}

const IDLE: Outcome = { kind: "idle" };

/** What was typed and picked for a function, what comes of it, and the way into a cell. */
export function useWizard(one: CatalogueFunction): Wizard {
  const { port, cells, host, namespace, views } = usePaneServices();
  const names = useCustomNames();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() => views.typed.get(one.id) ?? {});
  const [picking, setPicking] = useState<string | null>(null);
  const [selected, setSelected] = useState<Place | null>(null);
  const [target, setTarget] = useState<SheetCell | null>(null);
  // Somebody who changes a cell and leaves it selects another: then the values are read again.
  const [version, setVersion] = useState(0);
  const [outcome, setOutcome] = useState<Outcome>(IDLE);
  const { facts, problem: unknown, refresh } = useWorkbookFacts();

  useEffect(() => void views.typed.set(one.id, typed), [views, one.id, typed]);

  const type = (name: string, text: string) => {
    setTyped((before) => ({ ...before, [name]: text }));
    setOutcome(IDLE);
  };
  const take = (name: string, place: Place) => type(name, placeText(facts ? withinUsed(place, facts.info) : place));
  const deaf = useSelection((place) => {
    setSelected(place);
    setVersion((before) => before + 1);
    if (!place) return;
    if (picking !== null) take(picking, place);
    else setTarget({ sheet: place.sheet, row: place.area.row, column: place.area.column });
  });

  const pick = (name: string | null) => {
    setPicking(name);
    if (name === null || picking === name) return;
    refresh();
    // The cell that waits for the formula is no argument of it.
    if (selected && !(target && placeText(selected) === cellText(target))) take(name, selected);
  };

  const parsed = one.parameters.map((parameter): Argument => {
    if (!facts) return { kind: "blank" };
    return parseArgument(typed[parameter.name] ?? "", kindOf(parameter), {
      info: facts.info,
      home: target?.sheet ?? "",
      locale: host.locale,
    });
  });
  const places = parsed.flatMap((argument) => (argument.kind === "cells" ? [argument.place] : []));
  const read = useReadCells(isLarge(parsed) ? [] : places, version);
  const preview = previewOf(one, parsed, read);
  const english = formulaOf(namespace === "" ? one.id : `${namespace}.${one.id}`, parsed);
  const said =
    preview.kind === "known" ? (preview.outcome.kind === "error" ? preview.outcome : preview.outcome.said) : null;

  const ready = preview.kind !== "waiting" && preview.kind !== "reading";
  const native =
    facts && ready
      ? nativeFormula(english, {
          names,
          info: facts.info,
          sheet: target?.sheet ?? "",
          spills: cells.rewriting.spills(),
        })
      : null;

  const run = async (replace: boolean, form: Form) => {
    const formula = form === "function" ? english : native && "formula" in native ? native.formula : null;
    if (!target || formula === null) return;
    const rows = preview.kind === "known" && preview.outcome.kind === "result" ? preview.outcome.rows : [[null]];
    try {
      const done = await insert(
        port,
        cells,
        { target, formula, rows: rows.length, columns: rows[0]?.length ?? 1, inputs: places },
        replace,
      );
      if (done.kind === "occupied") setOutcome({ kind: "asking", cell: target, holds: done.holds, form });
      else if (done.kind === "refused") setOutcome(done);
      else {
        setOutcome({ kind: "done", cell: target, form });
        await cells.select({
          sheet: target.sheet,
          area: { row: target.row, column: target.column, rows: 1, columns: 1 },
        });
      }
    } catch (error) {
      setOutcome({ kind: "refused", message: problemText(error) });
    }
  };

  return {
    fields: one.parameters.map((parameter, index): WizardField => {
      const argument = parsed[index] ?? { kind: "blank" };
      const values =
        argument.kind === "typed"
          ? argument.rows
          : argument.kind === "cells"
            ? (read.values.get(placeText(argument.place)) ?? null)
            : null;
      const blamed = preview.kind === "known" && preview.blamed === parameter.name && said !== null;
      return {
        parameter,
        kind: kindOf(parameter),
        text: typed[parameter.name] ?? "",
        argument,
        values,
        picking: picking === parameter.name,
        said: blamed ? said.message : null,
      };
    }),
    preview,
    formula:
      facts && parsed.some(({ kind }) => kind === "typed" || kind === "cells")
        ? localFormula(english, facts.separators)
        : null,
    native,
    separators: facts?.separators ?? null,
    target,
    outcome,
    problem: deaf ?? unknown,
    type,
    pick,
    insert: (replace, form) => {
      setPicking(null);
      void run(replace, form);
    },
    dismiss: () => setOutcome(IDLE),
  };
}
