import { Field, Select } from "@fluentui/react-components";
import { NO_GROUP, type Column, type SourceRoles } from "../../source";
import { usePaneActions } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { fieldId } from "../state/fields/form";
import { messageBeside, type ChosenSource } from "../state/store/source";
import { roleOf, sourceColumns } from "../state/store/source-columns";
import { inOurWords, texts } from "../texts";

type Part = "date" | "amount" | "group";

/** The option that leaves a column to be found. */
const DETECT = "=detect";

/** Which column holds the dates, which the amounts, and which says who took part. */
export function Columns({ source }: { readonly source: ChosenSource }) {
  const { chooseColumns } = usePaneActions();
  const columns = sourceColumns(source);
  if (columns.length === 0) return null;
  const { reading, roles, problem } = source;

  const choose = (part: Part, value: string) => {
    const others = Object.fromEntries(Object.entries(roles).filter(([name]) => name !== part));
    chooseColumns(value === "" || value === DETECT ? others : { ...others, [part]: value });
  };
  const picker = (part: Part, offered: readonly Column[], detected: Column | null | undefined) => (
    <ColumnPicker
      part={part}
      options={offered.map((column) => ({ value: roleOf(column, columns), label: column.header }))}
      value={chosen(roles, part, detected, columns)}
      message={messageBeside(problem, part)}
      unset={detected && detected.index < 0 ? inOurWords(detected.header) : part === "group" ? texts.data.noGroup : ""}
      byHand={roles[part] !== undefined}
      onChoose={(value) => choose(part, value)}
    />
  );

  const filled = columns.filter(({ kind }) => kind !== "empty");
  const groups = reading
    ? [
        ...(reading.groupColumn && reading.groupColumn.index >= 0 ? [reading.groupColumn] : []),
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

function chosen(
  roles: SourceRoles,
  part: Part,
  detected: Column | null | undefined,
  columns: readonly Column[],
): string {
  if (!detected) return roles[part] === NO_GROUP ? "" : (roles[part] ?? "");
  return detected.index < 0 ? "" : roleOf(detected, columns);
}

interface ColumnPickerProps {
  readonly part: Part;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly message: string | undefined;
  /** What to show while no single column is in use: several of them, or none. */
  readonly unset: string;
  /** Whether the column was chosen by hand, so that there is a way back. */
  readonly byHand: boolean;
  readonly onChoose: (value: string) => void;
}

function ColumnPicker({ part, options, value, message, unset, byHand, onChoose }: ColumnPickerProps) {
  const styles = useStyles();
  return (
    <Field
      label={texts.fields[part]}
      className={styles.side}
      orientation="horizontal"
      {...(message === undefined ? {} : { validationState: "error" as const, validationMessage: message })}
    >
      <Select
        id={fieldId(part)}
        select={{ className: styles.input }}
        value={value}
        onChange={(_event, data) => onChoose(data.value)}
      >
        {value === "" && <option value="">{unset}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
        {part === "group" && value !== "" && <option value={NO_GROUP}>{texts.data.noGroup}</option>}
        {byHand && <option value={DETECT}>{texts.data.asDetected}</option>}
      </Select>
    </Field>
  );
}
