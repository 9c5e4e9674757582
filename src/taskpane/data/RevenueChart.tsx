import { makeStyles, tokens } from "@fluentui/react-components";
import { longDate } from "../../sheet/dates";
import type { RevenueReading } from "../../source";
import type { RevenueSeries } from "../../summary";
import { usePaneContext } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";
import { chartPoints } from "./chartPoints";
import { niceTop } from "./niceAxis";

const useChartStyles = makeStyles({
  frame: { padding: "8px 0 2px" },
  chart: { display: "block", width: "100%", fontSize: "12px", fontFamily: tokens.fontFamilyBase },
});

const PLOT = { left: 46, right: 308, top: 20, bottom: 104 };

/** Revenue by period, from zero, with the day of going live and, where there is one, the scaled comparison. */
export function RevenueChart({ reading, series }: { readonly reading: RevenueReading; readonly series: RevenueSeries | null }) {
  const { host } = usePaneContext();
  const styles = useChartStyles();
  const shared = useStyles();
  const { starts, actual, control, before } = chartPoints(reading, series);
  if (starts.length < 2) return null;

  const top = niceTop([...actual, ...control].reduce((largest, value) => Math.max(largest, value), 0));
  const x = (index: number) => PLOT.left + ((index + 0.5) * (PLOT.right - PLOT.left)) / starts.length;
  const y = (value: number) => PLOT.bottom - ((PLOT.bottom - PLOT.top) * Math.max(0, value)) / top;
  const path = (values: readonly number[]) =>
    values.map((value, index) => `${index === 0 ? "M" : "L"}${x(index).toFixed(1)} ${y(value).toFixed(1)}`).join("");
  const tick = new Intl.NumberFormat(host.locale, { notation: "compact", maximumFractionDigits: 1 });
  const day = (index: number) => longDate(starts[index] ?? 0, reading.dateSystem);
  const live = before === null ? null : PLOT.left + (before * (PLOT.right - PLOT.left)) / starts.length;
  const liveDay = before === null ? null : day(before);
  const span = { from: day(0), to: day(starts.length - 1) };

  return (
    <div className={`${shared.card} ${styles.frame}`}>
      <svg className={styles.chart} viewBox="0 0 318 128" role="img" aria-label={liveDay === null ? texts.data.chart(span) : texts.data.chartLive({ ...span, live: liveDay })}>
        {live !== null && (
          <rect x={live} y={PLOT.top} width={PLOT.right - live} height={PLOT.bottom - PLOT.top} fill={tokens.colorBrandBackground2} />
        )}
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line x1={PLOT.left} x2={PLOT.right} y1={y(part * top)} y2={y(part * top)} stroke={tokens.colorNeutralStroke2} />
            <text x={PLOT.left - 6} y={y(part * top) + 4} textAnchor="end" fill={tokens.colorNeutralForeground3}>
              {tick.format(part * top)}
            </text>
          </g>
        ))}
        {control.length > 0 && (
          <path d={path(control)} fill="none" stroke={tokens.colorNeutralForeground3} strokeWidth="1.5" strokeDasharray="4 3" />
        )}
        <path d={path(actual)} fill="none" stroke={tokens.colorBrandForeground1} strokeWidth="2" strokeLinejoin="round" />
        {live !== null && liveDay !== null && <GoLive x={live} text={texts.data.goLive({ day: liveDay })} />}
        <text x={PLOT.left} y="122" fill={tokens.colorNeutralForeground3}>
          {day(0)}
        </text>
        <text x={PLOT.right} y="122" textAnchor="end" fill={tokens.colorNeutralForeground3}>
          {day(starts.length - 1)}
        </text>
        {control.length > 0 && (
          <text x={PLOT.right - 4} y={PLOT.bottom - 6} textAnchor="end" fill={tokens.colorNeutralForeground3}>
            {texts.data.comparison}
          </text>
        )}
      </svg>
    </div>
  );
}

/** A pin on the first day with the programme; its label stands on the side with more room. */
function GoLive({ x, text }: { readonly x: number; readonly text: string }) {
  const leftward = x > (PLOT.left + PLOT.right) / 2;
  return (
    <g>
      <line x1={x} x2={x} y1="14" y2={PLOT.bottom} stroke={tokens.colorNeutralForeground1} />
      <circle cx={x} cy="11" r="4.5" fill={tokens.colorNeutralBackground1} stroke={tokens.colorNeutralForeground1} />
      <text x={leftward ? x - 9 : x + 9} y="15" textAnchor={leftward ? "end" : "start"} fill={tokens.colorNeutralForeground1}>
        {text}
      </text>
    </g>
  );
}
