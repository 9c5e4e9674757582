import { tokens } from "@fluentui/react-components";
import { usePlotArea } from "recharts";

export interface GoLiveMarkProps {
  readonly text: string;
  /** Where the line stands, as the chart says. */
  readonly viewBox?: { readonly x?: number; readonly y?: number };
}

/** Px that a character of the label takes about. */
const CHARACTER = 5.5;

/** A pin over the first day with the programme; its label stands on the side with more room. */
export function GoLiveMark({ text, viewBox }: GoLiveMarkProps) {
  const plot = usePlotArea();
  const { x = 0, y = 0 } = viewBox ?? {};
  if (!plot) return null;
  const leftward = x > plot.x + plot.width / 2;
  // In a very narrow plot the pin stands alone: when it was is said around the chart.
  const fits = text.length * CHARACTER + 8 <= (leftward ? x : plot.x + plot.width - x);
  return (
    <g>
      <line x1={x} x2={x} y1={y - 6} y2={y} stroke={tokens.colorNeutralForeground1} />
      <circle cx={x} cy={y - 10} r="4" fill={tokens.colorNeutralBackground1} stroke={tokens.colorNeutralForeground1} />
      {fits && (
        <text
          x={leftward ? x - 8 : x + 8}
          y={y - 6}
          textAnchor={leftward ? "end" : "start"}
          fill={tokens.colorNeutralForeground1}
        >
          {text}
        </text>
      )}
    </g>
  );
}
