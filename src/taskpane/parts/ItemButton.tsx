import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { NARROW, useStyles } from "./styles";

/** A whole row that is pressed: `cell` for the list item, `button` for what fills it. */
export const usePressableStyles = makeStyles({
  button: {
    width: "100%",
    minHeight: "44px",
    border: "0",
    margin: 0,
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    background: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  cell: { ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
});

const useIconStyles = makeStyles({
  row: { [NARROW]: { flexWrap: "nowrap" } },
  // The words need the room more.
  brand: { color: tokens.colorBrandForeground1, [NARROW]: { display: "none" } },
  words: { [NARROW]: { flexBasis: "0" } },
});

export interface ItemButtonProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly text: string;
  /** Says what pressing does: a plus adds, an arrow leads on. */
  readonly mark: ReactElement;
  readonly onPress: () => void;
}

/** A row of a list that leads somewhere. */
export function ItemButton({ icon, title, text, mark, onPress }: ItemButtonProps) {
  const styles = usePressableStyles();
  const { brand, row, words } = useIconStyles();
  const shared = useStyles();
  return (
    <li className={styles.cell}>
      <button type="button" className={mergeClasses(shared.item, styles.button, row)} onClick={onPress}>
        <span className={mergeClasses(shared.icon, brand)}>{icon}</span>
        <span className={mergeClasses(shared.rest, words)}>
          <span>{title}</span>
          <br />
          <span className={shared.caption}>{text}</span>
        </span>
        <span className={mergeClasses(shared.icon, shared.end, shared.quiet)}>{mark}</span>
      </button>
    </li>
  );
}
