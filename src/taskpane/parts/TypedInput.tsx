import { Field, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { texts } from "../texts";
import { bareRate, normalise, type NumberKind } from "../normalise";
import { usePaneServices, usePaneState } from "./PaneContext";
import { useStyles } from "./styles";

const useInputStyles = makeStyles({
  // Fluent gives a label at the side a third of the width; figures need less than their names.
  beside: { gridTemplateColumns: "minmax(0, 1fr) 108px", columnGap: "6px" },
  // Thirteen billion in full needs the room, in the narrowest pane too.
  withButton: { paddingInlineStart: "6px", paddingInlineEnd: "1px", columnGap: 0 },
  besideButton: { paddingInline: 0 },
  // The name of a sheet can be one long word.
  hint: { overflowWrap: "anywhere" },
  // Where the system's colours take the place of red, a wrong field is told by a line of double width.
  wrong: { "@media (forced-colors: active)": { outline: "2px solid CanvasText", outlineOffset: "1px" } },
});

export interface TypedInputProps {
  readonly id?: string;
  readonly label: string;
  readonly kind: NumberKind | "text" | "day";
  readonly value: string;
  readonly onEdit: (value: string) => void;
  /** What is wrong with the value. */
  readonly message?: string | undefined;
  /** Wrong, with the message elsewhere: its element's id. */
  readonly describedBy?: string | undefined;
  readonly example?: string | undefined;
  readonly hint?: string | undefined;
  /** Earliest and latest day to offer, as "2025-01-20". */
  readonly days?: { readonly first: string; readonly last: string } | undefined;
  /** A small button at the end of the input. */
  readonly button?: ReactElement | undefined;
  /** "beside": a row with a narrow input at its end; "heard": only for those who hear the pane. */
  readonly labelled?: "above" | "side" | "beside" | "heard";
}

/**
 * One line of text, a number or a day. Numbers are echoed in full when the field is left, and only then is it said what
 * is wrong with them: half a number is no mistake. How a rate without a percent sign is read is said below it.
 */
export function TypedInput({
  id,
  label,
  kind,
  value,
  onEdit,
  message,
  describedBy,
  example,
  hint,
  days,
  button,
  labelled = "above",
}: TypedInputProps) {
  const currency = usePaneState(({ evaluation }) => evaluation.fieldCurrency);
  const { host } = usePaneServices();
  const shared = useStyles();
  const styles = useInputStyles();
  const [typing, setTyping] = useState(false);
  const [readAs, setReadAs] = useState<string | null>(null);
  const bare = kind === "rate" ? bareRate(value, host.locale) : null;
  // The field itself says "3%" once it is left, and so does the hint, until something else stands there.
  const rate = bare ?? (readAs === value ? readAs : null);
  const said = rate === null ? hint : texts.fields.readAs({ rate });
  const shown = typing ? undefined : message;
  const wrong = shown !== undefined || describedBy !== undefined;

  const leave = () => {
    setTyping(false);
    if (bare !== null) setReadAs(bare);
    if (kind === "text" || kind === "day") return;
    const full = normalise(value, kind, currency, host.locale);
    if (full !== value) onEdit(full);
  };

  return (
    <Field
      // Fluent points a label to an id of its own making, and a press on the label would then lead nowhere.
      {...(labelled === "heard" ? {} : { label: id === undefined ? label : { children: label, htmlFor: id } })}
      className={mergeClasses(labelled === "side" && shared.side, labelled === "beside" && styles.beside)}
      orientation={labelled === "side" || labelled === "beside" ? "horizontal" : "vertical"}
      validationState={wrong ? "error" : "none"}
      {...(shown === undefined ? {} : { validationMessage: shown })}
      {...(said === undefined ? {} : { hint: { children: said, className: styles.hint } })}
    >
      <Input
        {...(id === undefined ? {} : { id })}
        {...(labelled === "heard" ? { "aria-label": label } : {})}
        className={mergeClasses(shared.input, wrong && styles.wrong, button !== undefined && styles.withButton)}
        {...(button === undefined ? {} : { contentAfter: button })}
        input={{ className: mergeClasses(shared.input, button !== undefined && styles.besideButton) }}
        type={kind === "day" ? "date" : "text"}
        inputMode={kind === "text" || kind === "day" ? "text" : "decimal"}
        autoComplete="off"
        value={value}
        {...(example === undefined ? {} : { placeholder: example })}
        {...(days === undefined ? {} : { min: days.first, max: days.last })}
        {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
        onFocus={() => setTyping(true)}
        onBlur={leave}
        onChange={(_event, data) => onEdit(data.value)}
      />
    </Field>
  );
}
