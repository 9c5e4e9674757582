import { fieldId, type Form } from "../state/fields/form";
import { usePaneContext } from "./PaneContext";
import { TypedInput, type TypedInputProps } from "./TypedInput";

type TextField = { [Name in keyof Form]: Form[Name] extends string ? Name : never }[keyof Form];

export interface TypedFieldProps extends Omit<TypedInputProps, "id" | "value" | "onEdit" | "message" | "describedBy"> {
  readonly name: Exclude<TextField, "baseline" | "agreedShare">;
}

/** A {@link TypedInput} for a field of the form, with what is wrong with it beside it. */
export function TypedField({ name, ...input }: TypedFieldProps) {
  const { state, evaluation, edit } = usePaneContext();
  return (
    <TypedInput
      {...input}
      id={fieldId(name)}
      value={state.form[name]}
      message={
        state.notPicked?.field === name && !state.notPicked.taken ? state.notPicked.message : evaluation.errors[name]
      }
      onEdit={(value) => edit({ [name]: value })}
    />
  );
}
