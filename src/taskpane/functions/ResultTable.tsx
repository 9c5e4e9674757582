import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePaneServices } from "../parts/PaneContext";

type Cell = number | string | boolean;

const useTableStyles = makeStyles({
  // Should a result be wider than the pane, it moves within its own frame; the pane never moves sideways.
  frame: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: {
    padding: "3px 6px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    whiteSpace: "nowrap",
  },
  // The seven columns of an impact's table fit into the narrow panes.
  wide: {
    paddingInline: "3px",
    "@media (max-width: 360px)": { fontSize: "11px", paddingInline: "2px", letterSpacing: "-0.02em" },
  },
  heading: { backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground2 },
  number: { textAlign: "end" },
});

const WIDE = 6;

export interface ResultTableProps {
  readonly rows: readonly (readonly Cell[])[];
  readonly label: string;
}

/** A result that spills, cell by cell. */
export function ResultTable({ rows, label }: ResultTableProps) {
  const { host } = usePaneServices();
  const styles = useTableStyles();
  const [first = []] = rows;
  const cellClass = mergeClasses(styles.cell, first.length > WIDE && styles.wide);
  const headed = rows.length > 1 && first.every((cell) => typeof cell === "string");
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys move a table that is too wide once its frame has the focus
    <div className={styles.frame} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        {headed && (
          <thead>
            <tr>
              {first.map((cell, column) => (
                <th key={column} scope="col" className={mergeClasses(cellClass, styles.heading)}>
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {(headed ? rows.slice(1) : rows).map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} className={mergeClasses(cellClass, typeof cell === "number" && styles.number)}>
                  {cellText(cell, host.locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** As a cell without a format shows it, with separators to read large numbers by. */
export function cellText(cell: Cell, locale: string): string {
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  return typeof cell === "number" ? new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(cell) : cell;
}
