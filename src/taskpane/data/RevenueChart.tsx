import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { Suspense, useCallback, useId, useMemo, useState } from "react";
import type { RevenueReading } from "../../source";
import type { Assessment } from "../../summary";
import { FiguresTable } from "../charts/FiguresTable";
import { LazyPlot } from "../charts/lazy-plot";
import { lineLooks } from "../charts/line-looks";
import { periodNames } from "../charts/period-names";
import { Readout } from "../charts/Readout";
import { tableAmounts } from "../charts/table-amounts";
import { takeaway } from "../charts/takeaway";
import { formatMoneyShort } from "../formats";
import { usePaneServices } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { texts, wordsLocale } from "../texts";
import { BaselinePicker } from "./BaselinePicker";
import { chartFigures, type ChartLine } from "./chart-figures";

const useChartStyles = makeStyles({
  plot: { minHeight: "152px", padding: "6px 6px 2px", display: "grid", alignItems: "center" },
});

export interface RevenueChartProps {
  readonly reading: RevenueReading;
  /** The claim, whose baselines are drawn; null before there is one. */
  readonly assessment: Assessment | null;
}

/** Actual revenue against its baselines, as a chart or as a table of the same figures. */
export function RevenueChart({ reading, assessment }: RevenueChartProps) {
  const { host } = usePaneServices();
  const styles = useChartStyles();
  const shared = useStyles();
  const keysId = useId();
  const figures = useMemo(() => chartFigures(reading, assessment), [reading, assessment]);
  const { starts, before, lines, unit } = figures;
  const names = useMemo(
    () => periodNames(starts, unit, reading.dateSystem, wordsLocale(host.locale)),
    [starts, unit, reading.dateSystem, host.locale],
  );
  // Null: the baseline in use, whichever it is.
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [asTable, setAsTable] = useState(false);
  const [walkedTo, setWalkedTo] = useState<number | null>(null);
  const [focused, setFocused] = useState(false);
  const axis = useMemo(
    () => new Intl.NumberFormat(wordsLocale(host.locale), { notation: "compact", maximumSignificantDigits: 3 }),
    [host.locale],
  );
  const axisAmount = useCallback((value: number) => axis.format(value).replace(/^-/, "−"), [axis]);
  const drawn = useMemo(() => {
    const looks = lineLooks(lines);
    return lines.flatMap((line, index) => {
      const look = looks[index];
      return look && isShown(line, chosen) ? [{ line, look }] : [];
    });
  }, [lines, chosen]);
  if (starts.length < 2) return null;

  const lastIndex = starts.length - 1;
  const periods = starts.map(names.period);
  const readAs = (at: number) => (unit === "year" ? (periods[at] ?? "") : names.inFull(starts[at] ?? 0));
  const money = (value: number) => formatMoneyShort(value, reading.currency, host.locale);
  const nameOf = (line: ChartLine) => (line.kind === "baseline" ? line.label : texts.chart[line.kind]);
  const said =
    assessment && before !== null ? takeaway(assessment, (value) => money(value).replaceAll(" ", "\u00a0")) : null;
  const span = texts.chart.span({ from: readAs(0), to: readAs(lastIndex) });
  const amounts = tableAmounts(
    drawn.flatMap(({ line }) => line.values),
    host.locale,
  );
  const liveDay = before === null ? null : (starts[before] ?? null);
  // A period that is gone since is none.
  const index = walkedTo !== null && walkedTo <= lastIndex ? walkedTo : lastIndex;
  return (
    <section className={shared.section}>
      <div className={shared.spread}>
        <h2 className={shared.heading}>{before === null ? texts.chart.headingRevenue : texts.chart.heading}</h2>
        <Button size="small" appearance="subtle" onClick={() => setAsTable(!asTable)}>
          {asTable ? texts.chart.showChart : texts.chart.showTable}
        </Button>
      </div>
      {before !== null && (
        <BaselinePicker lines={lines} isShown={(line) => isShown(line, chosen)} onChoose={setChosen} />
      )}
      <div className={shared.card}>
        {asTable ? (
          <FiguresTable
            caption={captionOf(amounts.inMillions, reading.currency)}
            periodHead={texts.chart.period}
            periods={periods}
            lines={drawn.map(({ line }) => line)}
            name={nameOf}
            amount={amounts.write}
            live={
              before === null || liveDay === null
                ? null
                : { index: before, text: texts.chart.sinceGoLive({ day: names.inFull(liveDay) }) }
            }
          />
        ) : (
          <>
            <div className={styles.plot} onFocus={() => setFocused(true)} onBlur={() => setFocused(false)}>
              <Suspense fallback={<Spinner size="tiny" label={texts.chart.loading} />}>
                <LazyPlot
                  starts={starts}
                  before={before}
                  names={names}
                  drawn={drawn}
                  amount={axisAmount}
                  label={said === null ? span : `${span} ${said}`}
                  describedBy={keysId}
                  onPeriod={setWalkedTo}
                />
              </Suspense>
              <span id={keysId} hidden>
                {texts.chart.keys}
              </span>
            </div>
            {/* The pointer passes over many periods: only who walks by keys hears each. */}
            <div role="status" aria-live={focused ? "polite" : "off"} aria-atomic="true">
              <Readout
                drawn={drawn}
                index={index}
                period={readAs(index)}
                name={nameOf}
                amount={(value) => (value === null ? "–" : money(value))}
              />
            </div>
          </>
        )}
      </div>
      {said !== null && <p className={shared.caption}>{said}</p>}
    </section>
  );
}

function isShown(line: ChartLine, chosen: readonly string[] | null): boolean {
  if (line.kind !== "baseline") return true;
  return chosen === null ? line.inUse : chosen.includes(line.name);
}

function captionOf(inMillions: boolean, currency: string): string {
  if (currency === "") return inMillions ? texts.chart.inMillionsPlain : texts.chart.inFullPlain;
  return (inMillions ? texts.chart.inMillions : texts.chart.inFull)({ currency });
}
