import { Field, makeStyles, Option } from "@fluentui/react-components";
import type { RevenueReading } from "../../source";
import { LetterDropdown } from "../parts/LetterDropdown";
import { usePaneActions, usePaneState } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { fieldId } from "../state/fields/form";
import { texts } from "../texts";

const useGroupStyles = makeStyles({
  dropdown: { minWidth: 0, width: "100%" },
  list: { maxHeight: "240px" },
  button: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** Who took part and who did not. A group on one side leaves the other. */
export function Groups({ reading }: { readonly reading: RevenueReading }) {
  const { treated, control } = usePaneState(({ state: { form } }) => ({
    treated: form.treated,
    control: form.control,
  }));
  const { edit } = usePaneActions();
  if (reading.groupNames.length < 2) return null;
  const without = (groups: readonly string[], others: readonly string[]) =>
    groups.filter((group) => !others.includes(group));
  return (
    <>
      <GroupPicker
        name="treated"
        names={reading.groupNames}
        chosen={treated}
        nobody={texts.data.all}
        onChoose={(groups) => edit({ treated: groups, control: without(control, groups) })}
      />
      <GroupPicker
        name="control"
        names={reading.groupNames}
        chosen={control}
        nobody={texts.data.nobody}
        onChoose={(groups) => edit({ control: groups, treated: without(treated, groups) })}
      />
    </>
  );
}

interface GroupPickerProps {
  readonly name: "treated" | "control";
  readonly names: readonly string[];
  readonly chosen: readonly string[];
  readonly nobody: string;
  readonly onChoose: (groups: readonly string[]) => void;
}

function GroupPicker({ name, names, chosen, nobody, onChoose }: GroupPickerProps) {
  const message = usePaneState(({ evaluation }) => evaluation.errors[name]);
  const styles = useGroupStyles();
  const { side } = useStyles();
  return (
    <Field
      label={texts.fields[name]}
      className={side}
      orientation="horizontal"
      {...(message === undefined ? {} : { validationState: "error" as const, validationMessage: message })}
    >
      <LetterDropdown
        id={fieldId(name)}
        className={styles.dropdown}
        button={{ className: styles.button }}
        listbox={{ className: styles.list }}
        multiselect
        placeholder={nobody}
        value={nameAll(chosen)}
        selectedOptions={[...chosen]}
        onOptionSelect={(_event, data) => onChoose(names.filter((group) => data.selectedOptions.includes(group)))}
      >
        {names.map((group) => (
          <Option key={group} value={group}>
            {group}
          </Option>
        ))}
      </LetterDropdown>
    </Field>
  );
}

function nameAll(groups: readonly string[]): string {
  const [first = ""] = groups;
  return groups.length <= 2 ? groups.join(", ") : texts.data.chosen({ first, more: groups.length - 1 });
}
