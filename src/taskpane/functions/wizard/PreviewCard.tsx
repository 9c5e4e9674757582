import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePaneServices } from "../../parts/PaneContext";
import { Problem } from "../../parts/Problem";
import { useStyles } from "../../parts/styles";
import { texts } from "../../texts";
import type { Cells } from "../call/call-function";
import type { CatalogueFunction } from "../catalogue";
import { Formula } from "../Formula";
import { ResultTable } from "../ResultTable";
import type { Preview } from "./preview";
import { oneValue, tableRows } from "./value-text";

const useCardStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    minHeight: "92px",
    boxSizing: "border-box",
    padding: "8px 12px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  result: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  sentence: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** Rows of a result that a small table shows. */
const MOST_ROWS = 10;

export interface PreviewCardProps {
  readonly one: CatalogueFunction;
  readonly preview: Preview;
  /** In the user's separators; null before anything is typed. */
  readonly formula: string | null;
}

/** What the cell will show, worked out by the function itself from what the picked cells hold. */
export function PreviewCard({ one, preview, formula }: PreviewCardProps) {
  const styles = useStyles();
  const own = useCardStyles();
  return (
    <section className={own.card} aria-label={texts.wizard.preview}>
      <p className={styles.caption} aria-hidden="true">
        {texts.wizard.preview}
      </p>
      <div role="status">
        <PreviewBody one={one} preview={preview} />
      </div>
      {formula !== null && <Formula>{formula}</Formula>}
    </section>
  );
}

function PreviewBody({ one, preview }: Pick<PreviewCardProps, "one" | "preview">) {
  const styles = useStyles();
  const own = useCardStyles();
  switch (preview.kind) {
    case "waiting":
      return (
        <p className={mergeClasses(styles.text, styles.quiet)}>
          {texts.wizard.waiting({ names: preview.missing.join(", ") })}
        </p>
      );
    case "reading":
      return <p className={mergeClasses(styles.text, styles.quiet)}>{texts.wizard.reading}</p>;
    case "large":
      return <p className={styles.text}>{texts.wizard.large}</p>;
    case "unread":
      return <Problem>{preview.message}</Problem>;
    case "known": {
      const { outcome } = preview;
      if (outcome.kind === "result")
        return <Result one={one} rows={outcome.rows} said={outcome.said?.message ?? null} />;
      return (
        <>
          <p className={own.result}>{outcome.code}</p>
          {preview.blamed === null && (
            <Problem>{outcome.message === "" ? texts.wizard.cameIn({ code: outcome.code }) : outcome.message}</Problem>
          )}
        </>
      );
    }
  }
}

function Result({
  one,
  rows,
  said,
}: {
  readonly one: CatalogueFunction;
  readonly rows: Cells;
  readonly said: string | null;
}) {
  const { host } = usePaneServices();
  const styles = useStyles();
  const own = useCardStyles();
  const [[only = null] = []] = rows;
  const columns = rows[0]?.length ?? 1;
  if (rows.length * columns === 1) {
    return (
      <p className={mergeClasses(own.result, typeof only === "string" && !only.startsWith("#") && own.sentence)}>
        {oneValue(only, one.returns.startsWith("Rate"), host.locale)}
      </p>
    );
  }
  const more = rows.length - MOST_ROWS;
  return (
    <>
      <ResultTable rows={tableRows(rows, MOST_ROWS)} label={texts.wizard.preview} />
      <p className={styles.caption}>{texts.wizard.fills({ rows: rows.length, columns, more: Math.max(0, more) })}</p>
      {said !== null && <Problem kind="warning">{said}</Problem>}
    </>
  );
}
