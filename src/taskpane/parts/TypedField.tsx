import { memo } from "react";
import { fieldId, type Form } from "../state/fields/form";
import { usePaneActions, usePaneState } from "./PaneContext";
import { TypedInput, type TypedInputProps } from "./TypedInput";

type TextField = { [Name in keyof Form]: Form[Name] extends string ? Name : never }[keyof Form];

export interface TypedFieldProps extends Omit<TypedInputProps, "id" | "value" | "onEdit" | "message" | "describedBy"> {
  readonly name: Exclude<TextField, "baseline" | "agreedShare">;
}

/** A {@link TypedInput} for a field of the form, with what is wrong with it beside it. */
export const TypedField = memo(function TypedField({ name, ...input }: TypedFieldProps) {
  const { value, message } = usePaneState(({ state, evaluation }) => ({
    value: state.form[name],
    message:
      state.notPicked?.field === name && !state.notPicked.taken ? state.notPicked.message : evaluation.errors[name],
  }));
  const { edit } = usePaneActions();
  return (
    <TypedInput
      {...input}
      id={fieldId(name)}
      value={value}
      message={message}
      onEdit={(typed) => edit({ [name]: typed })}
    />
  );
});
