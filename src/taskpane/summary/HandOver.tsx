import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Option,
  Textarea,
} from "@fluentui/react-components";
import { useId } from "react";
import { LetterDropdown } from "../parts/LetterDropdown";
import { usePaneServices } from "../parts/PaneContext";
import { Problem } from "../parts/Problem";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";
import { useHandOver, type HandedOver } from "./use-hand-over";

const useHandOverStyles = makeStyles({ checkbox: { marginInlineStart: "-8px" }, drop: { minWidth: 0 } });

/** What leaves the workbook: both sheets by themselves, the key figures for a mail, and how a PDF is made here. */
export function HandOver() {
  const { host, openNew } = usePaneServices();
  const { summaries, summary, choose, withoutNames, leaveOutNames, busy, outcome, exportWorkbook, copyFigures } =
    useHandOver();
  const styles = useStyles();
  const own = useHandOverStyles();
  const id = useId();
  const nameOf = (programme: string) => (programme === "" ? texts.handOver.nameless : programme);
  const chosen = summaries.find(({ number }) => number === summary);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {texts.handOver.heading}
      </h2>
      <p className={styles.caption}>{texts.handOver.what}</p>
      {summaries.length > 1 && (
        <Field label={texts.handOver.which}>
          <LetterDropdown
            className={own.drop}
            value={chosen ? nameOf(chosen.programme) : ""}
            selectedOptions={[String(summary)]}
            onOptionSelect={(_event, { optionValue }) => choose(Number(optionValue))}
          >
            {summaries.map(({ number, programme }) => (
              <Option key={number} value={String(number)} text={nameOf(programme)}>
                {nameOf(programme)}
              </Option>
            ))}
          </LetterDropdown>
        </Field>
      )}
      <Field hint={texts.handOver.withoutNamesHint}>
        <Checkbox
          className={own.checkbox}
          checked={withoutNames}
          label={texts.handOver.withoutNames}
          onChange={(_event, { checked }) => leaveOutNames(checked === true)}
        />
      </Field>
      <div className={styles.wrap}>
        {openNew && (
          <Button disabledFocusable={busy !== null} onClick={exportWorkbook}>
            {busy === "export" ? texts.handOver.exporting : texts.handOver.export}
          </Button>
        )}
        <Button disabledFocusable={busy !== null} onClick={copyFigures}>
          {busy === "copy" ? texts.handOver.copying : texts.handOver.copy}
        </Button>
      </div>
      <div role="status">{outcome && <Outcome outcome={outcome} />}</div>
      <p className={styles.caption}>{texts.handOver.pdf[host.platform]}</p>
    </section>
  );
}

function Outcome({ outcome }: { readonly outcome: HandedOver }) {
  switch (outcome.kind) {
    case "opened":
      return (
        <MessageBar intent={outcome.failed === 0 ? "success" : "warning"} layout="multiline">
          <MessageBarBody>
            {texts.handOver.opened}
            {outcome.failed > 0 && ` ${texts.handOver.failed({ count: outcome.failed, failed: outcome.failed })}`}
          </MessageBarBody>
        </MessageBar>
      );
    case "copied":
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{texts.handOver.copied}</MessageBarBody>
        </MessageBar>
      );
    case "byHand":
      return (
        <Field label={texts.handOver.byHand}>
          <Textarea readOnly rows={8} value={outcome.text} onFocus={({ target }) => target.select()} />
        </Field>
      );
    case "problem":
      return <Problem>{`${texts.handOver.notDone} ${outcome.message}`}</Problem>;
    case "notSeen":
      return <Problem>{`${texts.handOver.notSeen} ${outcome.message}`}</Problem>;
  }
}
