import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Onward } from "../../parts/Onward";
import { useStyles } from "../../parts/styles";
import { texts } from "../../texts";
import { LongFormula } from "../LongFormula";

const useRewritingStyles = makeStyles({
  before: { color: tokens.colorNeutralForeground3 },
  after: { display: "flex", gap: "4px", minWidth: 0 },
  words: { minWidth: 0 },
});

/** What a cell holds, and below it what it will hold. @param before a formula; null for a value */
export function Rewriting({ before, children }: { readonly before: string | null; readonly children: ReactNode }) {
  const shared = useStyles();
  const own = useRewritingStyles();
  return (
    <>
      {before === null ? (
        <span className={shared.caption}>{texts.portable.itsValue}</span>
      ) : (
        <LongFormula className={own.before}>{before}</LongFormula>
      )}
      <span className={own.after}>
        <span className={shared.icon} style={{ alignSelf: "flex-start", marginTop: "1px" }}>
          <Onward />
          <span className={shared.heard}>{texts.portable.becomes}</span>
        </span>
        <span className={own.words}>{children}</span>
      </span>
    </>
  );
}
