import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { usePaneActions, usePaneServices, usePaneState } from "../parts/PaneContext";
import { Trouble } from "../parts/Notices";
import { Problem } from "../parts/Problem";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";
import { useSample } from "./use-sample";

const useFirstRunStyles = makeStyles({
  page: {
    position: "fixed",
    inset: 0,
    overflowX: "hidden",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    boxSizing: "border-box",
    padding: "46px 16px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    "> *": { flexShrink: 0 },
  },
  envelope: { alignSelf: "center", width: "min(240px, 100%)", marginBottom: "20px" },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  lines: {
    margin: "0 0 12px",
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  link: { alignSelf: "center", marginTop: "8px", textAlign: "center" },
  foot: { display: "flex", alignItems: "center", gap: "6px", marginTop: "auto", paddingTop: "16px" },
});

/**
 * What the pane is for, in three lines, and three ways to begin. Whoever has seen it on a machine is not shown it
 * again.
 */
export function FirstRun({ onDone }: { readonly onDone: () => void }) {
  const { workbook, source } = usePaneState(({ state }) => ({ workbook: state.workbook, source: state.source }));
  const { chooseSource, edit, goTo, look, show } = usePaneActions();
  const { host, port } = usePaneServices();
  const styles = useFirstRunStyles();
  const shared = useStyles();
  const words = texts.firstRun;
  const typeNumbers = () => {
    if (source) chooseSource(null);
  };
  const { trySample, busy, problem } = useSample({
    port,
    workbook,
    locale: host.locale,
    look,
    typeNumbers,
    edit,
  });
  const begin = (then: () => void) => () => {
    then();
    onDone();
  };
  const looking = workbook.status === "looking";
  return (
    <main className={styles.page}>
      <Picture className={styles.envelope} />
      <h1 className={styles.title}>{words.title}</h1>
      <ul className={styles.lines}>
        {Object.values(words.lines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button appearance="primary" onClick={begin(() => (typeNumbers(), goTo("before")))}>
        {words.numbers}
      </Button>
      {workbook.candidates.length > 0 && <Button onClick={begin(() => show("data"))}>{words.read}</Button>}
      <Link
        as="button"
        className={styles.link}
        disabled={looking || busy}
        onClick={() => void trySample().then((there) => there && onDone())}
      >
        {workbook.empty ? words.sampleSheet : words.sampleNumbers}
      </Link>
      {problem !== null && <Problem>{problem}</Problem>}
      {!workbook.seen && workbook.problem !== null && (
        <Trouble onAgain={() => void look()}>{texts.trouble.notSeen({ why: workbook.problem })}</Trouble>
      )}
      <Link as="button" className={styles.link} onClick={onDone}>
        {words.skip}
      </Link>
      <p className={mergeClasses(shared.caption, styles.foot)}>
        <span className={shared.icon}>
          <LockClosed16Regular />
        </span>
        {words.private}
      </p>
    </main>
  );
}

/** The sum on the back of an envelope. The same stands in words below it. */
function Picture({ className }: { readonly className: string }) {
  const line = { fill: "none", stroke: tokens.colorNeutralStroke1 } as const;
  return (
    <svg
      className={className}
      viewBox="0 0 240 138"
      aria-hidden="true"
      direction="ltr"
      fontSize="14"
      fill={tokens.colorNeutralForeground1}
    >
      <rect
        x="0.5"
        y="0.5"
        width="239"
        height="137"
        rx="4"
        fill={tokens.colorNeutralBackground2}
        stroke={tokens.colorNeutralStroke1}
      />
      <path d="M1 2L120 66L239 2" {...line} />
      <text x="23" y="92">
        {texts.firstRun.sum}
      </text>
      <text x="217" y="92" textAnchor="end" fontWeight="600" fontSize="16">
        {texts.firstRun.result}
      </text>
      <path
        d="M152 100C172 98 192 99 216 98"
        fill="none"
        stroke={tokens.colorBrandForeground1}
        strokeWidth="2"
        strokeLinecap="round"
      />
      <text x="23" y="118" fontSize="12" fill={tokens.colorNeutralForeground3}>
        {texts.firstRun.agreed}
      </text>
    </svg>
  );
}
