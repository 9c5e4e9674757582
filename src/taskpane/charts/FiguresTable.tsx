import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lineKey, type ChartLine } from "../data/chart-figures";

const useTableStyles = makeStyles({
  scroll: {
    maxHeight: "264px",
    overflow: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  table: {
    width: "100%",
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { padding: "6px 10px 2px", textAlign: "start", color: tokens.colorNeutralForeground3 },
  head: {
    position: "sticky",
    top: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: "4px 6px",
    verticalAlign: "bottom",
    textAlign: "end",
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: { padding: "3px 6px", textAlign: "end", whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
  first: { textAlign: "start", paddingInlineStart: "10px" },
  phase: {
    padding: "6px 10px 2px",
    textAlign: "start",
    borderTop: `1px solid ${tokens.colorNeutralForeground1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface FiguresTableProps {
  /** What the table shows and in which unit. */
  readonly caption: string;
  /** The head over the periods. */
  readonly periodHead: string;
  readonly periods: readonly string[];
  readonly lines: readonly ChartLine[];
  readonly name: (line: ChartLine) => string;
  readonly amount: (value: number | null) => string;
  /** The first period after go-live and the words that part it from those before; null while it is unknown. */
  readonly live: { readonly index: number; readonly text: string } | null;
}

/** The figures of the chart, a row a period. It scrolls in itself, both ways. */
export function FiguresTable({ caption, periodHead, periods, lines, name, amount, live }: FiguresTableProps) {
  const styles = useTableStyles();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.first)}>
              {periodHead}
            </th>
            {lines.map((line) => (
              <th key={lineKey(line)} scope="col" className={styles.head}>
                {name(line)}
              </th>
            ))}
          </tr>
        </thead>
        <Rows
          periods={periods}
          from={0}
          to={live?.index ?? periods.length}
          lines={lines}
          amount={amount}
          title={null}
        />
        {live && (
          <Rows
            periods={periods}
            from={live.index}
            to={periods.length}
            lines={lines}
            amount={amount}
            title={live.text}
          />
        )}
      </table>
    </div>
  );
}

interface RowsProps extends Pick<FiguresTableProps, "periods" | "lines" | "amount"> {
  readonly from: number;
  readonly to: number;
  /** A row above the others that says what they have in common. */
  readonly title: string | null;
}

function Rows({ periods, from, to, lines, amount, title }: RowsProps) {
  const styles = useTableStyles();
  return (
    <tbody>
      {title !== null && (
        <tr>
          <th scope="rowgroup" colSpan={lines.length + 1} className={styles.phase}>
            {title}
          </th>
        </tr>
      )}
      {periods.slice(from, to).map((period, row) => (
        <tr key={period}>
          <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
            {period}
          </th>
          {lines.map((line) => (
            <td key={lineKey(line)} className={styles.cell}>
              {amount(line.values[from + row] ?? null)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
