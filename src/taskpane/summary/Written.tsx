import {
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";
import type { WrittenSummary } from "../../summary";
import { NARROW, useStyles } from "../parts/styles";
import { inOneList, inOurWords, texts } from "../texts";
import { AnotherProgramme } from "./AnotherProgramme";
import { HandOver } from "./HandOver";
import { KeyFigures } from "./KeyFigures";
import { PagePicture } from "./PagePicture";
import { Parts } from "./Parts";

const useWrittenStyles = makeStyles({
  top: { display: "flex", gap: "14px", alignItems: "flex-start", [NARROW]: { flexWrap: "wrap" } },
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  grow: { flexGrow: 1, flexBasis: "0", minWidth: 0, [NARROW]: { flexBasis: "100%" } },
  notes: { margin: 0, paddingInlineStart: "18px" },
});

/** What was written, whether its checks pass, and the figures of the claim. */
export function Written({ written }: { readonly written: WrittenSummary }) {
  const styles = useStyles();
  const own = useWrittenStyles();
  const checksId = useId();
  const { facts } = written;
  const checks = written.checks.length;
  const passed = written.checks.filter((check) => check.passed).length;
  const sheets = inOneList(written.sheets);
  const claims = facts.agreed.attributed > 0;
  return (
    <>
      <MessageBar intent={passed === checks ? "success" : "warning"} layout="multiline" politeness="polite">
        <MessageBarBody>
          <MessageBarTitle>
            {(written.replaced ? texts.summary.updated : texts.summary.written)({ count: written.sheets.length })}
          </MessageBarTitle>
          <br />
          {passed === checks
            ? texts.summary.allPass({ sheets, checks })
            : texts.summary.somePass({ sheets, passed, checks })}
        </MessageBarBody>
      </MessageBar>
      <section className={own.top}>
        <PagePicture />
        <div className={own.grow}>
          <p className={styles.caption}>{claims ? texts.card.earned : texts.card.earnedNothing}</p>
          <p className={own.amount}>
            <bdi>{claims ? inOurWords(facts.amountText) : texts.card.nothing}</bdi>
          </p>
          {claims && (
            <p className={styles.caption}>
              <bdi>{inOurWords(facts.ofText)}</bdi>
            </p>
          )}
          {claims && (
            <p className={styles.caption}>
              <bdi>{inOurWords(facts.paysText)}</bdi>
            </p>
          )}
          <KeyFigures assessment={facts} />
        </div>
      </section>
      <p className={styles.text}>
        <bdi>{inOurWords(written.headline)}</bdi>
      </p>
      <Parts parts={written.parts} />
      <HandOver />
      <section className={styles.section} aria-labelledby={checksId}>
        <h2 id={checksId} className={styles.heading}>
          {texts.summary.checks}
        </h2>
        <ul className={styles.card}>
          {written.checks.map(({ label, passed: good, detail }) => (
            <li key={label} className={styles.item}>
              <span
                role="img"
                aria-label={good ? texts.summary.passed : texts.summary.failed}
                className={mergeClasses(styles.icon, good ? styles.good : styles.warning)}
              >
                {good ? <CheckmarkCircle16Regular /> : <Warning16Regular />}
              </span>
              <span className={styles.rest}>
                {inOurWords(label)}
                {detail !== "" && (
                  <>
                    <br />
                    <span className={styles.caption}>{inOurWords(detail)}</span>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {written.notes.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{texts.summary.notes}</h2>
          <ul className={mergeClasses(styles.caption, own.notes)}>
            {written.notes.map((note) => (
              <li key={note}>{inOurWords(note)}</li>
            ))}
          </ul>
        </section>
      )}
      <AnotherProgramme />
    </>
  );
}
