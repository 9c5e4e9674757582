import { Answered } from "./Answered";
import { Columns } from "./Columns";
import { Groups } from "./Groups";
import { LaunchDay } from "./LaunchDay";
import { Questions } from "./Questions";
import { RevenueChart } from "./RevenueChart";
import { SourcePicker } from "./SourcePicker";
import { WhatWasRead } from "./WhatWasRead";
import { usePaneContext } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";

/** Where revenue stands, who took part and since when; and what was read of it. */
export function DataScreen() {
  const { state, evaluation } = usePaneContext();
  const styles = useStyles();
  const { source } = state;
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
      {source?.reading && <RevenueChart reading={source.reading} assessment={evaluation.assessment} />}
      {source?.reading && <WhatWasRead reading={source.reading} series={evaluation.assessment?.series ?? null} />}
    </>
  );
}
