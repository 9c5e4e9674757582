import { Field, makeStyles, Option } from "@fluentui/react-components";
import { LetterDropdown } from "../parts/LetterDropdown";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";
import type { ChartLine } from "./chart-figures";

const usePickerStyles = makeStyles({
  dropdown: { minWidth: 0, width: "100%" },
  button: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  list: { maxHeight: "264px" },
});

export interface BaselinePickerProps {
  readonly lines: readonly ChartLine[];
  readonly isShown: (line: ChartLine) => boolean;
  /** Called with the names of the baselines to draw. */
  readonly onChoose: (names: readonly string[]) => void;
}

/** Which baselines the chart draws. The one that the claim uses is chosen elsewhere. */
export function BaselinePicker({ lines, isShown, onChoose }: BaselinePickerProps) {
  const styles = usePickerStyles();
  const { side } = useStyles();
  const baselines = lines.filter((line) => line.kind === "baseline");
  const shown = baselines.filter(isShown);
  return (
    <Field className={side} label={texts.chart.baselines} orientation="horizontal">
      <LetterDropdown
        className={styles.dropdown}
        button={{ className: styles.button }}
        listbox={{ className: styles.list }}
        multiselect
        placeholder={texts.chart.noBaseline}
        value={spoken(shown.map(({ label }) => label))}
        selectedOptions={shown.map(({ name }) => name)}
        onOptionSelect={(_event, { selectedOptions }) => onChoose(selectedOptions)}
      >
        {baselines.map(({ name, label, inUse }) => (
          <Option key={name} value={name} text={label}>
            {inUse ? texts.chart.inUse({ baseline: label }) : label}
          </Option>
        ))}
      </LetterDropdown>
    </Field>
  );
}

function spoken([first, ...others]: readonly string[]): string {
  if (first === undefined) return "";
  return others.length === 0 ? first : texts.chart.more({ baseline: first, count: others.length });
}
