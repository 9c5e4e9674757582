import { Button, makeStyles } from "@fluentui/react-components";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import type { PickedField as Name } from "../state/usePick";
import { texts } from "../texts";
import { usePaneContext } from "./PaneContext";
import { TypedField, type TypedFieldProps } from "./TypedField";

const usePickStyles = makeStyles({ pick: { minWidth: "24px", maxWidth: "24px", height: "24px", padding: 0, "@media (max-width: 340px)": { minWidth: "20px", maxWidth: "20px" } } });

/** A field that can be typed, or filled with the value of the cell that is selected on the sheet. */
export function PickedField({ name, ...field }: TypedFieldProps & { readonly name: Name }) {
  const { pick } = usePaneContext();
  const styles = usePickStyles();
  const label = texts.pick.label({ field: field.label });
  return (
    <TypedField
      {...field}
      name={name}
      button={<Button className={styles.pick} size="small" appearance="transparent" icon={<Table16Regular />} aria-label={label} title={label} onClick={() => pick(name)} />}
    />
  );
}
