import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CopyButton } from "../parts/CopyButton";
import { NARROW } from "../parts/styles";
import { texts } from "../texts";

const useBoxStyles = makeStyles({
  box: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    gap: "8px",
    padding: "8px 8px 8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  formula: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: "0",
    minWidth: 0,
    paddingBlock: "3px",
    [NARROW]: { flexBasis: "100%" },
  },
});

export interface FormulaBoxProps {
  /** What is put on the clipboard. */
  readonly copied: string;
  /** What the button copies, for those who hear it among others. */
  readonly copies: string;
  readonly children: ReactNode;
}

/** A formula to be read, with a button that copies it. */
export function FormulaBox({ copied, copies, children }: FormulaBoxProps) {
  const styles = useBoxStyles();
  return (
    <div className={styles.box}>
      <div className={styles.formula}>{children}</div>
      <CopyButton text={copied} label={texts.actions.copy} what={copies} small />
    </div>
  );
}
