import { makeStyles, tokens, useFluent } from "@fluentui/react-components";
import { useEffect } from "react";
import {
  CartesianGrid,
  DefaultZIndexes,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  useActiveTooltipLabel,
  useIsTooltipActive,
  XAxis,
  YAxis,
} from "recharts";
import { lineKey } from "../data/chart-figures";
import { texts } from "../texts";
import type { DrawnLine } from "./drawn-line";
import { EndLabels } from "./EndLabels";
import { GoLiveMark } from "./GoLiveMark";
import type { PeriodNames } from "./period-names";

const HEIGHT = 152;
/** Px that a digit of the labels takes at most; they are few and short. */
const DIGIT = 6.2;
const usePlotStyles = makeStyles({
  plot: {
    fontSize: "11px",
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: "tabular-nums",
    // A contrast theme has one colour for text and strokes: the grid must not look like a line of the chart.
    "@media (forced-colors: active)": {
      "& .recharts-cartesian-grid line": { stroke: "GrayText", strokeDasharray: "1 3" },
    },
    "& .recharts-surface:focus": { outlineStyle: "none" },
    "& .recharts-surface:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

export interface RevenuePlotProps {
  /** Serial number of each period's first day. */
  readonly starts: readonly number[];
  /** How many of them lie before go-live; null while it is unknown. */
  readonly before: number | null;
  readonly names: PeriodNames;
  readonly drawn: readonly DrawnLine[];
  /** A short amount for an axis: "1.4B". */
  readonly amount: (value: number) => string;
  /** What the chart shows, in words. */
  readonly label: string;
  /** Id of the text that says how to walk through it. */
  readonly describedBy: string;
  /** Called with the period under the pointer or reached by the arrow keys, and with null when it is left. */
  readonly onPeriod: (index: number | null) => void;
}

/**
 * Lines over periods, from zero, with the day of going live. The arrow keys walk from period to period.
 *
 * Everything that draws is in this module and what only it imports, so that it is loaded with the first chart. It never
 * moves by itself, whatever the user's preference.
 */
export function RevenuePlot({ starts, before, names, drawn, amount, label, describedBy, onPeriod }: RevenuePlotProps) {
  const { dir } = useFluent();
  const styles = usePlotStyles();
  const rtl = dir === "rtl";
  const rows = starts.map((start, index) => ({
    start,
    ...Object.fromEntries(drawn.map(({ line }, key) => [`line${key}`, line.values[index] ?? null])),
  }));
  const ends = drawn.map(({ line }) => amount(line.values.at(-1) ?? 0));
  const room = Math.max(...ends.map((text) => text.length)) * DIGIT + 8;
  const live = before === null ? undefined : starts[before];
  const last = starts.at(-1);
  const edges = rtl ? { left: room, right: 0 } : { left: 0, right: room };
  return (
    // Anchors of texts are left and right here; the axes themselves are mirrored. As a class it would be mirrored with
    // them.
    <div className={styles.plot} style={{ direction: "ltr" }}>
      <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width: 280, height: HEIGHT }}>
        <LineChart
          // What lies behind what follows from the order in which parts are mounted, so go-live mounts all of them
          // anew.
          key={live === undefined ? "reading" : "claim"}
          data={rows}
          margin={{ top: 22, bottom: 0, ...edges }}
          accessibilityLayer
          role="application"
          aria-roledescription={texts.chart.kind}
          aria-label={label}
          aria-describedby={describedBy}
        >
          {live !== undefined && (
            <ReferenceArea
              x1={live}
              {...(last !== undefined && { x2: last })}
              fill={tokens.colorBrandBackground2}
              fillOpacity={1}
              stroke="none"
              zIndex={DefaultZIndexes.grid - 1}
            />
          )}
          <CartesianGrid vertical={false} stroke={tokens.colorNeutralStroke2} />
          <XAxis
            dataKey="start"
            scale="band"
            reversed={rtl}
            ticks={[...names.ticks]}
            tickFormatter={names.tick}
            interval="equidistantPreserveStart"
            minTickGap={12}
            height={20}
            tickLine={false}
            axisLine={{ stroke: tokens.colorNeutralStroke1 }}
            tick={{ fill: tokens.colorNeutralForeground3 }}
          />
          <YAxis
            orientation={rtl ? "right" : "left"}
            width="auto"
            tickCount={4}
            domain={[(least: number) => Math.min(0, least), "auto"]}
            tickFormatter={amount}
            tickLine={false}
            axisLine={false}
            tick={{ fill: tokens.colorNeutralForeground3 }}
          />
          <Tooltip
            content={() => null}
            isAnimationActive={false}
            cursor={{ stroke: tokens.colorNeutralStrokeAccessible }}
          />
          {[...drawn].reverse().map(({ line, look }, back) => (
            <Line
              key={lineKey(line)}
              dataKey={`line${drawn.length - 1 - back}`}
              type="linear"
              stroke={look.stroke}
              strokeWidth={look.width}
              {...(look.dashes !== undefined && { strokeDasharray: look.dashes })}
              // A line of one point is a dot.
              dot={
                line.values.filter((value) => value !== null).length === 1
                  ? { fill: look.stroke, r: 2.5, strokeDasharray: "none" }
                  : false
              }
              activeDot={{ r: 3, fill: look.stroke, stroke: tokens.colorNeutralBackground1, strokeWidth: 1 }}
              isAnimationActive={false}
            />
          ))}
          {live !== undefined && (
            <ReferenceLine
              x={live}
              position="start"
              stroke={tokens.colorNeutralForeground1}
              label={<GoLiveMark text={texts.chart.goLive({ day: names.inFull(live) })} />}
            />
          )}
          <EndLabels drawn={drawn} texts={ends} rtl={rtl} />
          <Followed starts={starts} onPeriod={onPeriod} />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

/** Tells which period the pointer or the keyboard is at. */
function Followed({ starts, onPeriod }: Pick<RevenuePlotProps, "starts" | "onPeriod">) {
  const active = useIsTooltipActive();
  const start = useActiveTooltipLabel();
  const index = active && start !== undefined ? starts.indexOf(Number(start)) : -1;
  useEffect(() => onPeriod(index < 0 ? null : index), [index, onPeriod]);
  return null;
}
