import { usePlotArea, useYAxisScale } from "recharts";
import { lineKey } from "../data/chart-figures";
import type { DrawnLine } from "./drawn-line";
import { spread } from "./spread";

/** Lines from which on only the first two bear their last value: more would be a column of numbers. */
const MOST = 3;
const LINE_HEIGHT = 12;

export interface EndLabelsProps {
  readonly drawn: readonly DrawnLine[];
  /** The last value of each line, written out. */
  readonly texts: readonly string[];
  /** Whether time runs to the left. */
  readonly rtl: boolean;
}

/** The last value of the lines, at their ends. */
export function EndLabels({ drawn, texts, rtl }: EndLabelsProps) {
  const plot = usePlotArea();
  const place = useYAxisScale();
  if (!plot || !place) return null;
  const labelled = drawn.slice(0, drawn.length > MOST ? 2 : MOST);
  const wanted = labelled.map(({ line }) => place(line.values.at(-1) ?? 0) ?? plot.y);
  const places = spread(wanted, LINE_HEIGHT, plot.y, plot.y + plot.height);
  return (
    <g>
      {labelled.map(({ line, look }, index) => (
        <text
          key={lineKey(line)}
          x={rtl ? plot.x - 4 : plot.x + plot.width + 4}
          y={(places[index] ?? 0) + 4}
          textAnchor={rtl ? "end" : "start"}
          fontWeight={line.kind === "actual" ? 600 : 400}
          fill={look.stroke}
        >
          {texts[index]}
        </text>
      ))}
    </g>
  );
}
