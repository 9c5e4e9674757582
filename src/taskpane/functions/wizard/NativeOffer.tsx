import { Link } from "@fluentui/react-components";
import { localFormula } from "../../../sheet/formula-local";
import { useStyles } from "../../parts/styles";
import { texts } from "../../texts";
import { LongFormula } from "../LongFormula";
import type { Wizard } from "./use-wizard";

/** The other way into the cell: the formula that does the same without Envelope, or why there is none. */
export function NativeOffer({ wizard: { native, separators, target, outcome, insert } }: { readonly wizard: Wizard }) {
  const styles = useStyles();
  if (native === null || separators === null) return null;
  if ("reason" in native) return <p className={styles.caption}>{texts.wizard.noNative({ reason: native.reason })}</p>;
  return (
    <section className={styles.section} aria-label={texts.wizard.native}>
      {/* While it is asked what is to be replaced, the answer is in the footer. */}
      <Link
        as="button"
        style={{ alignSelf: "flex-start" }}
        disabledFocusable={target === null || outcome.kind === "asking"}
        onClick={() => insert(false, "native")}
      >
        {texts.wizard.native}
      </Link>
      <p className={styles.caption}>{texts.wizard.nativeHelp}</p>
      <LongFormula key={native.formula}>{localFormula(native.formula, separators)}</LongFormula>
    </section>
  );
}
