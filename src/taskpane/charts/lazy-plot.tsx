import { lazy } from "react";
import { texts } from "../texts";
import { useStyles } from "../parts/styles";

/**
 * The chart with its library, loaded when the first one is shown. Where it cannot be loaded, the rest of the screen
 * stays, and the figures can be had as a table.
 */
export const LazyPlot = lazy(() =>
  import("./RevenuePlot").then(
    ({ RevenuePlot }) => ({ default: RevenuePlot }),
    () => ({ default: NotLoaded }),
  ),
);

function NotLoaded() {
  const styles = useStyles();
  return (
    <p role="alert" className={styles.text}>
      {texts.chart.failed}
    </p>
  );
}
