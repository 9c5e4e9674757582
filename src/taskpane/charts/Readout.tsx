import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { lineKey } from "../data/chart-figures";
import { NARROW, useStyles } from "../parts/styles";
import type { DrawnLine } from "./drawn-line";

const useReadoutStyles = makeStyles({
  readout: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: "4px 10px 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  period: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3 },
  amount: { [NARROW]: { gridColumn: "2 / -1" } },
  name: {
    [NARROW]: { gridColumn: "2 / -1", whiteSpace: "normal" },
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

export interface ReadoutProps {
  readonly drawn: readonly DrawnLine[];
  readonly index: number;
  /** What the period is called. */
  readonly period: string;
  readonly name: (line: DrawnLine["line"]) => string;
  readonly amount: (value: number | null) => string;
}

/** The figures of one period, which are the legend too: each line's stroke, name and amount. */
export function Readout({ drawn, index, period, name, amount }: ReadoutProps) {
  const shared = useStyles();
  const styles = useReadoutStyles();
  return (
    <div className={styles.readout}>
      <span className={styles.period}>{period}</span>
      {drawn.map(({ line, look }) => (
        <Fragment key={lineKey(line)}>
          <svg width="24" height="8" aria-hidden="true">
            <line
              x1="0"
              x2="24"
              y1="4"
              y2="4"
              stroke={look.stroke}
              strokeWidth={look.width}
              strokeDasharray={look.dashes}
            />
          </svg>
          <span className={mergeClasses(styles.name, line.kind === "actual" && shared.strong)}>{name(line)}</span>
          <span
            className={mergeClasses(shared.end, shared.oneLine, styles.amount, line.kind === "actual" && shared.strong)}
          >
            {amount(line.values[index] ?? null)}
          </span>
        </Fragment>
      ))}
    </div>
  );
}
