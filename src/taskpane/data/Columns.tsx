import { Field, Select } from "@fluentui/react-components";
import type { Column, SourceRoles } from "../../source";
import { usePaneContext } from "../parts/PaneContext";
import { fieldId } from "../state/form";
import type { ChosenSource } from "../state/source";
import { roleOf, sourceColumns } from "../state/sourceColumns";
import { texts } from "../texts";

type Part = "date" | "amount" | "group";

/** Which column holds the dates, which the amounts, and which says who took part. */
export function Columns({ source }: { readonly source: ChosenSource }) {
  const { chooseColumns } = usePaneContext();
  const columns = sourceColumns(source);
  if (columns.length === 0) return null;
  const { reading, roles, problem } = source;

  const choose = (part: Part, value: string) => {
    const others = Object.fromEntries(Object.entries(roles).filter(([name]) => name !== part));
    chooseColumns(value === "" ? others : { ...others, [part]: value });
  };
  const picker = (part: Part, offered: readonly Column[], detected: Column | null | undefined) => (
    <ColumnPicker
      part={part}
      options={offered.map((column) => ({ value: roleOf(column, columns), label: column.header }))}
      value={chosen(roles, part, detected, columns)}
      message={problem?.field === part ? problem.message : undefined}
      onChoose={(value) => choose(part, value)}
    />
  );

  const filled = columns.filter(({ kind }) => kind !== "empty");
  const groups = reading
    ? [
        ...(reading.groupColumn ? [reading.groupColumn] : []),
        ...reading.groupCandidates.filter(({ index }) => index !== reading.groupColumn?.index),
      ]
    : filled;
  return (
    <>
      {picker("date", filled, reading?.dateColumn)}
      {picker("amount", filled, reading?.amountColumn)}
      {groups.length > 0 && picker("group", groups, reading?.groupColumn)}
    </>
  );
}

function chosen(roles: SourceRoles, part: Part, detected: Column | null | undefined, columns: readonly Column[]): string {
  return detected ? roleOf(detected, columns) : (roles[part] ?? "");
}

interface ColumnPickerProps {
  readonly part: Part;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly message: string | undefined;
  readonly onChoose: (value: string) => void;
}

function ColumnPicker({ part, options, value, message, onChoose }: ColumnPickerProps) {
  return (
    <Field
      label={texts.fields[part]}
      orientation="horizontal"
      {...(message === undefined ? {} : { validationState: "error" as const, validationMessage: message })}
    >
      <Select id={fieldId(part)} value={value} onChange={(_event, data) => onChoose(data.value)}>
        {value === "" && <option value="">{part === "group" ? texts.data.noGroup : ""}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
