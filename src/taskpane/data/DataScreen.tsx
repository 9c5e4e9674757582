import { Answered } from "./Answered";
import { Columns } from "./Columns";
import { Groups } from "./Groups";
import { LaunchDay } from "./LaunchDay";
import { Questions } from "./Questions";
import { RevenueChart } from "./RevenueChart";
import { SourcePicker } from "./SourcePicker";
import { WhatWasRead } from "./WhatWasRead";
import { usePaneState } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";

/** Where revenue stands, who took part and since when; and what was read of it. */
export function DataScreen() {
  const { source, assessment } = usePaneState(({ state, evaluation }) => ({
    source: state.source,
    assessment: evaluation.assessment,
  }));
  const styles = useStyles();
  return (
    <>
      <SourcePicker />
      {source && (
        <div className={styles.section}>
          {source.problem && source.problem.questions.length > 0 && <Questions questions={source.problem.questions} />}
          <Columns source={source} />
          <Answered answers={source.roles.answers ?? {}} />
          {source.reading && <Groups reading={source.reading} />}
          {source.reading && <LaunchDay reading={source.reading} />}
        </div>
      )}
      {source?.reading && <RevenueChart reading={source.reading} assessment={assessment} />}
      {source?.reading && <WhatWasRead reading={source.reading} series={assessment?.series ?? null} />}
    </>
  );
}
