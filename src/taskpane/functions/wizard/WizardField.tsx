import { Input, Label, makeStyles, mergeClasses, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { TableCellEdit16Regular } from "@fluentui/react-icons/svg/table-cell-edit";
import { useId, useState } from "react";
import { usePaneServices } from "../../parts/PaneContext";
import { Problem } from "../../parts/Problem";
import { NARROW, useStyles } from "../../parts/styles";
import { texts } from "../../texts";
import { catalogueText } from "../catalogue-texts";
import { useFunctionStyles } from "../function-styles";
import type { WizardField as Field } from "./use-wizard";
import { valueText } from "./value-text";

const useFieldStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "2px" },
  head: { display: "flex", alignItems: "baseline", columnGap: "8px", [NARROW]: { flexWrap: "wrap" } },
  value: {
    marginInlineStart: "auto",
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    [NARROW]: { whiteSpace: "normal" },
  },
  // A name is never broken, and a unit, which is words, is read whole.
  name: { flexShrink: 0, [NARROW]: { flexShrink: 1 } },
  unit: { whiteSpace: "normal", textAlign: "end" },
  picking: { outline: `2px solid ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusMedium },
});

export interface WizardFieldProps {
  readonly field: Field;
  readonly onType: (text: string) => void;
  /** Begins or ends picking. */
  readonly onPick: (picks: boolean) => void;
  /** Somebody is at this field now, so no other one follows the selection any more. */
  readonly onEnter: () => void;
}

/** An argument: typed, or picked from the sheet, with what it means, what it is worth and what is wrong with it. */
export function WizardField({ field, onType, onPick, onEnter }: WizardFieldProps) {
  const { host } = usePaneServices();
  const shared = useStyles();
  const own = useFieldStyles();
  const { mono, name: strong } = useFunctionStyles();
  const id = useId();
  const [typing, setTyping] = useState(false);
  const { parameter, kind, text, argument, picking } = field;
  // Half a number is no mistake, so a field that is being typed into is left alone.
  const wrong = typing ? null : argument.kind === "wrong" ? argument.message : field.said;
  const worth = field.values
    ? valueText(field.values, kind.rate || (argument.kind === "typed" && argument.percent === true), host.locale)
    : parameter.optional
      ? texts.functions.optional({ unit: catalogueText(parameter.unit) })
      : catalogueText(parameter.unit);
  const described = `${id}-hint${wrong === null ? "" : ` ${id}-wrong`}`;
  return (
    <div className={own.field}>
      <div className={own.head}>
        <Label htmlFor={id} className={mergeClasses(mono, strong, own.name)}>
          {parameter.name}
        </Label>
        <span
          id={`${id}-worth`}
          className={mergeClasses(shared.caption, own.value, !field.values && own.unit)}
          title={worth}
        >
          {worth}
        </span>
      </div>
      {kind.takes === "choice" ? (
        <Select
          id={id}
          value={text}
          aria-describedby={described}
          onFocus={onEnter}
          onChange={(_event, data) => onType(data.value)}
        >
          <option value="">{texts.wizard.leftOut({ word: kind.choices[0] ?? "" })}</option>
          {kind.choices.slice(1).map((word) => (
            <option key={word}>{word}</option>
          ))}
        </Select>
      ) : (
        <Input
          id={id}
          className={mergeClasses(shared.input, picking && own.picking)}
          input={{ className: shared.input }}
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={wrong !== null}
          aria-describedby={`${id}-worth ${described}`}
          onFocus={() => {
            onEnter();
            setTyping(true);
          }}
          onBlur={() => setTyping(false)}
          onChange={(_event, data) => {
            onPick(false);
            onType(data.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape" && picking) onPick(false);
          }}
          contentAfter={
            <ToggleButton
              appearance="transparent"
              size="small"
              icon={<TableCellEdit16Regular />}
              checked={picking}
              aria-label={texts.wizard.pick({ name: parameter.name })}
              title={texts.wizard.pick({ name: parameter.name })}
              onClick={() => onPick(!picking)}
              onKeyDown={(event) => {
                if (event.key === "Escape" && picking) onPick(false);
              }}
            />
          }
        />
      )}
      <p id={`${id}-hint`} className={shared.caption}>
        {picking ? texts.wizard.picking : catalogueText(parameter.hint)}
      </p>
      {wrong !== null && <Problem id={`${id}-wrong`}>{wrong}</Problem>}
    </div>
  );
}
