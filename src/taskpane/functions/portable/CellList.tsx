import { Button, Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { oneCell } from "../../../sheet/address";
import type { SheetCell } from "../../../sheet/sheet-cell";
import { formatCount } from "../../formats";
import { usePaneServices } from "../../parts/PaneContext";
import { Problem } from "../../parts/Problem";
import { useStyles } from "../../parts/styles";
import { texts } from "../../texts";
import { problemText } from "../../problem-text";
import { cellText } from "../wizard/insertion";

const useListStyles = makeStyles({
  cell: { alignItems: "flex-start", paddingBlock: "8px" },
  words: { minWidth: 0, flexGrow: 1, display: "flex", flexDirection: "column", gap: "2px", alignItems: "flex-start" },
  more: { alignSelf: "flex-start" },
});

/** Cells that are shown at once. */
const STEP = 50;

export interface CellListProps<Item extends SheetCell> {
  readonly heading: string;
  /** What holds for all of them. */
  readonly about?: ReactNode;
  readonly items: readonly Item[];
  /** What is said of a cell, below where it is. */
  readonly children: (item: Item) => ReactNode;
}

/** Cells under a heading, each with a way to it. A workbook may have thousands, so they come some at a time. */
export function CellList<Item extends SheetCell>({ heading, about, items, children }: CellListProps<Item>) {
  const { host } = usePaneServices();
  const styles = useStyles();
  const own = useListStyles();
  const id = useId();
  const [most, setMost] = useState(STEP);
  if (items.length === 0) return null;
  const rest = items.length - most;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.spread}>
        <h3 id={id} className={styles.heading}>
          {heading}
        </h3>
        <span className={styles.caption}>
          {texts.portable.count({ count: items.length, cells: formatCount(items.length, host.locale) })}
        </span>
      </div>
      {about !== undefined && <p className={styles.caption}>{about}</p>}
      <ul className={styles.card}>
        {items.slice(0, most).map((item, index) => (
          <li key={cellText(item)} className={mergeClasses(styles.item, own.cell)}>
            <div className={own.words}>
              <CellLink cell={item} focused={index > 0 && index === most - STEP} />
              {children(item)}
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button className={own.more} onClick={() => setMost(most + STEP)}>
          {texts.portable.more({
            count: Math.min(rest, STEP),
            cells: formatCount(Math.min(rest, STEP), host.locale),
            rest: formatCount(rest, host.locale),
          })}
        </Button>
      )}
    </section>
  );
}

/**
 * The way to a cell. @param focused whether it takes the focus when it comes, as the first of those that were asked for
 */
function CellLink({ cell: { sheet, row, column }, focused }: { readonly cell: SheetCell; readonly focused: boolean }) {
  const { cells } = usePaneServices();
  const [problem, setProblem] = useState<string | null>(null);
  const place = useRef<HTMLSpanElement>(null);
  const first = useRef(focused);
  useEffect(() => {
    if (first.current) place.current?.querySelector("button")?.focus();
  }, []);
  const go = () =>
    void cells.select({ sheet, area: oneCell({ row, column }) }).then(
      () => setProblem(null),
      (error: unknown) => setProblem(problemText(error)),
    );
  return (
    <>
      <span ref={place}>
        <Link as="button" onClick={go}>
          {cellText({ sheet, row, column })}
        </Link>
      </span>
      {problem !== null && <Problem>{problem}</Problem>}
    </>
  );
}
