import { ResultCard } from "../parts/ResultCard";
import { usePaneState } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { inOurWords, texts } from "../texts";
import { Stronger } from "../envelope/Stronger";
import { AnotherProgramme } from "./AnotherProgramme";
import { HandOver } from "./HandOver";
import { WhatWillChange } from "./WhatWillChange";

/** Before a build: the claim as it will be written, and what a build does. */
export function Ready() {
  const { evaluation, state } = usePaneState(({ evaluation, state }) => ({ evaluation, state }));
  const styles = useStyles();
  const ready = evaluation.request !== null;
  return (
    <>
      <ResultCard />
      <section className={styles.section}>
        <h2 className={styles.heading}>{ready ? texts.summary.ready : texts.summary.notReady}</h2>
        <p className={styles.text}>
          {typeof state.summary === "number" ? texts.summary.readyReplaces : texts.summary.readyAdds}
        </p>
        {evaluation.assessment && (
          <p className={styles.caption}>
            <bdi>{inOurWords(evaluation.assessment.subline)}</bdi>
          </p>
        )}
      </section>
      <WhatWillChange />
      {state.workbook.built && typeof state.summary === "number" && <HandOver />}
      <Stronger />
      <AnotherProgramme />
    </>
  );
}
