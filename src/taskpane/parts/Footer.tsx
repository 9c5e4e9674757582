import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../summary";
import { inOurWords, texts } from "../texts";
import { CopyButton } from "./CopyButton";
import { usePaneActions, usePaneState } from "./PaneContext";

const useFooterStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "11px 16px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-width: 340px)": { paddingInline: "12px" },
  },
  build: { flexGrow: 1 },
  waiting: { flexBasis: "100%", textAlign: "start" },
});

/** The two things that a claim is for, on every screen, and what holds up the first where there is a claim. */
export function Footer() {
  const { waiting, assessment, cannotBuild } = usePaneState(({ state, evaluation }) => ({
    waiting: evaluation.waiting,
    assessment: evaluation.assessment,
    cannotBuild: evaluation.request === null || state.build.kind === "running",
  }));
  const { build, goTo } = usePaneActions();
  const styles = useFooterStyles();
  return (
    <footer className={styles.footer}>
      {waiting && assessment && (
        <Link as="button" className={styles.waiting} onClick={() => goTo(waiting)}>
          {texts.card.waiting({ what: texts.waitingFor[waiting] })}
        </Link>
      )}
      <Button className={styles.build} appearance="primary" disabledFocusable={cannotBuild} onClick={build}>
        {texts.actions.build}
      </Button>
      <CopyButton text={assessment && inOurWords(sentence(assessment))} label={texts.actions.copySentence} />
    </footer>
  );
}

/** The claim as it is passed on: where it is known whether the cost is recovered, never without that. */
const sentence = ({ headline, pays, paysText }: Assessment) =>
  pays === "unknown" ? headline : `${headline} ${paysText}`;
