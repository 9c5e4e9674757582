import { usePaneState } from "../parts/PaneContext";
import { Cancelled } from "./Cancelled";
import { Failed } from "./Failed";
import { Progress } from "./Progress";
import { Ready } from "./Ready";
import { Written } from "./Written";

/** The summary: what will be written, how far it has come, what came of it. */
export function SummaryScreen() {
  const build = usePaneState(({ state }) => state.build);
  switch (build.kind) {
    case "idle":
      return <Ready />;
    case "cancelled":
      return (
        <>
          <Cancelled />
          <Ready />
        </>
      );
    case "running":
      return <Progress step={build.step} />;
    case "done":
      return <Written written={build.written} />;
    case "failed":
      return <Failed message={build.message} details={build.details} />;
  }
}
