import { Button, makeStyles } from "@fluentui/react-components";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import type { PickedCell, PickedField as Name } from "../state/fields/picks";
import { texts } from "../texts";
import { usePaneActions, usePaneState } from "./PaneContext";
import { TypedField, type TypedFieldProps } from "./TypedField";

const usePickStyles = makeStyles({
  pick: {
    minWidth: "24px",
    maxWidth: "24px",
    height: "24px",
    padding: 0,
    "@media (max-width: 340px)": { minWidth: "20px", maxWidth: "20px" },
  },
});

/**
 * A field that can be typed, or filled with the value of the cell that is selected on the sheet, which it then follows.
 */
export function PickedField({ name, ...field }: TypedFieldProps & { readonly name: Name }) {
  const { cell, once } = usePaneState(({ picks, state }) => ({
    cell: picks[name],
    once: state.notPicked?.field === name && state.notPicked.taken ? state.notPicked.message : undefined,
  }));
  const { pick } = usePaneActions();
  const hint = cell === undefined ? once : saysOf(cell);
  const styles = usePickStyles();
  const label = texts.pick.label({ field: field.label });
  return (
    <TypedField
      {...field}
      name={name}
      {...(hint === undefined ? {} : { hint })}
      button={
        <Button
          className={styles.pick}
          size="small"
          appearance="transparent"
          icon={<Table16Regular />}
          aria-label={label}
          title={label}
          onClick={() => pick(name)}
        />
      }
    />
  );
}

function saysOf({ address, value }: PickedCell): string {
  if (address === null) return texts.pick.gone;
  return typeof value === "number" ? texts.pick.from({ address }) : texts.pick.lost({ address });
}
