import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { fieldId, type Form } from "../state/form";
import { normalise, type NumberKind } from "./normalise";
import { usePaneContext } from "./PaneContext";
import { useStyles } from "./styles";

type TextField = { [Name in keyof Form]: Form[Name] extends string ? Name : never }[keyof Form];

export interface TypedFieldProps {
  readonly name: Exclude<TextField, "baseline">;
  readonly label: string;
  readonly kind: NumberKind | "text" | "day";
  readonly example?: string;
  readonly hint?: string;
  /** Earliest and latest day to offer, as "2025-01-20". */
  readonly days?: { readonly first: string; readonly last: string };
  readonly horizontal?: boolean;
}

/**
 * A field of the form. Numbers are echoed in full when the field is left, and only then is it said what is wrong with
 * them: half a number is no mistake.
 */
export function TypedField({ name, label, kind, example, hint, days, horizontal = false }: TypedFieldProps) {
  const { state, evaluation, host, edit } = usePaneContext();
  const styles = useStyles();
  const [typing, setTyping] = useState(false);
  const value = state.form[name];
  const message = typing ? undefined : evaluation.errors[name];

  const leave = () => {
    setTyping(false);
    if (kind === "text" || kind === "day") return;
    const full = normalise(value, kind, evaluation.currency, host.locale);
    if (full !== value) edit({ [name]: full });
  };

  return (
    <Field
      label={label}
      orientation={horizontal ? "horizontal" : "vertical"}
      {...(message === undefined ? {} : { validationState: "error" as const, validationMessage: message })}
      {...(hint === undefined ? {} : { hint })}
    >
      <Input
        id={fieldId(name)}
        className={styles.input}
        input={{ className: styles.input }}
        type={kind === "day" ? "date" : "text"}
        inputMode={kind === "text" || kind === "day" ? "text" : "decimal"}
        autoComplete="off"
        value={value}
        {...(example === undefined ? {} : { placeholder: example })}
        {...(days === undefined ? {} : { min: days.first, max: days.last })}
        onFocus={() => setTyping(true)}
        onBlur={leave}
        onChange={(_event, data) => edit({ [name]: data.value })}
      />
    </Field>
  );
}
