import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { OutsideFormula } from "../../../sheet/rewriting";
import { localFormula } from "../../../sheet/formula-local";
import { useStyles } from "../../parts/styles";
import { texts } from "../../texts";
import { LongFormula } from "../LongFormula";
import type { Found } from "./use-portable";

const useOwnStyles = makeStyles({
  words: { minWidth: 0, display: "flex", flexDirection: "column", gap: "2px", overflowWrap: "anywhere" },
});

/** Formulas that stand in no cell: they stay, and what uses them fails where Envelope is not installed. */
export function OutsideCells({ found: { scanned, separators } }: { readonly found: Found }) {
  const styles = useStyles();
  const { words } = useOwnStyles();
  const id = useId();
  if (scanned.outside.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {texts.portable.outside}
      </h3>
      <p className={styles.caption}>{texts.portable.outsideHelp}</p>
      <ul className={styles.card}>
        {scanned.outside.map((one) => (
          <li key={`${one.kind} ${one.where} ${one.formula}`} className={styles.item}>
            <div className={words}>
              <span>{placeText(one)}</span>
              <LongFormula>{localFormula(one.formula, separators)}</LongFormula>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const placeText = ({ kind, where }: OutsideFormula) =>
  kind === "name" ? texts.portable.outsideName({ name: where }) : texts.portable.outsideFormat({ cells: where });
