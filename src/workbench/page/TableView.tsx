import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnName } from "../../sheet/address";

/** The active sheet in plain data. */
export interface SheetText {
  readonly name: string;
  /** What the cells show, from A1 on. */
  readonly rows: readonly (readonly string[])[];
  /** What the sheet's charts show, in words. */
  readonly charts: readonly string[];
}

const PAGE = 100;

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  title: { flex: 1, margin: 0, fontSize: tokens.fontSizeBase300 },
  scroll: {
    flex: 1,
    overflow: "auto",
    minHeight: 0,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  table: {
    borderCollapse: "collapse",
    width: "max-content",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    "& th, & td": {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: "2px 8px",
      textAlign: "left",
      verticalAlign: "top",
      maxWidth: "28em",
    },
    "& th": { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightRegular },
  },
  charts: {
    margin: 0,
    listStyleType: "none",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
  },
});

/** A region that scrolls must be within the reach of the keyboard, though nothing in it takes the focus. */
function reachable(region: HTMLElement | null): void {
  if (region) region.tabIndex = 0;
}

/** The active sheet as an HTML table: the grid is a picture that says nothing to a screen reader. */
export function TableView({ sheet }: { sheet: SheetText }) {
  const styles = useStyles();
  const [wanted, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(sheet.rows.length / PAGE));
  const page = Math.min(wanted, pages - 1);
  const first = page * PAGE;
  const shown = sheet.rows.slice(first, first + PAGE);
  const width = shown.reduce((most, row) => Math.max(most, row.length), 0);
  const title = `${sheet.name}, rows ${sheet.rows.length === 0 ? 0 : first + 1} to ${first + shown.length} of ${sheet.rows.length}`;
  return (
    <section className={styles.panel} aria-label="Table view">
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Button size="small" disabled={page === 0} onClick={() => setPage(page - 1)}>
          Earlier rows
        </Button>
        <Button size="small" disabled={page === pages - 1} onClick={() => setPage(page + 1)}>
          Later rows
        </Button>
      </div>
      <div className={styles.scroll} role="region" aria-label={title} ref={reachable}>
        {sheet.charts.length > 0 && (
          <ul className={styles.charts}>
            {sheet.charts.map((text) => (
              <li key={text}>
                <Text size={200}>Chart: {text}</Text>
              </li>
            ))}
          </ul>
        )}
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Row</th>
              {Array.from({ length: width }, (_, column) => (
                <th key={column} scope="col">
                  {columnName(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={first + index}>
                <th scope="row">{first + index + 1}</th>
                {Array.from({ length: width }, (_, column) => (
                  <td key={column}>{row[column] ?? ""}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
