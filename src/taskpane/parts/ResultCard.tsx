import { Button, Link, makeStyles, mergeClasses, ProgressBar, shorthands, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import type { Assessment } from "../../summary";
import { inOurWords, texts } from "../texts";
import { usePaneActions, usePaneState } from "./PaneContext";
import { useStyles } from "./styles";

const useCardStyles = makeStyles({
  card: {
    position: "relative",
    overflow: "hidden",
    boxSizing: "border-box",
    minHeight: "132px",
    padding: "20px 16px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke1),
    borderRadius: tokens.borderRadiusMedium,
  },
  flap: {
    position: "absolute",
    insetInlineStart: 0,
    top: 0,
    width: "100%",
    height: "22px",
    pointerEvents: "none",
    "@media (forced-colors: active)": { display: "none" },
  },
  above: { position: "relative" },
  sum: {
    position: "relative",
    display: "inline-block",
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "-0.01em",
  },
  jot: { position: "absolute", insetInlineStart: "-2px", bottom: "-5px", width: "calc(100% + 8px)", height: "8px" },
  below: { position: "relative", marginTop: "8px" },
  reading: { display: "flex", alignItems: "center", gap: "12px", marginTop: "8px" },
  pays: { display: "flex", gap: "4px", marginTop: "2px" },
});

/** The claim on the front of an envelope, live: an amount with one underline, what it is a part of, whether it pays. */
export function ResultCard() {
  const evaluation = usePaneState((pane) => pane.evaluation);
  const styles = useCardStyles();
  const { assessment } = evaluation;
  return (
    <section className={styles.card} aria-label={texts.card.label} aria-live="polite" aria-atomic="true">
      <svg className={styles.flap} viewBox="0 0 100 22" preserveAspectRatio="none" aria-hidden="true">
        <path
          d="M0 0L50 19L100 0"
          fill={tokens.colorNeutralBackground1}
          stroke={tokens.colorNeutralStroke1}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {assessment ? <Claim assessment={assessment} /> : <NotYet />}
    </section>
  );
}

function Claim({ assessment }: { readonly assessment: Assessment }) {
  const styles = useCardStyles();
  const shared = useStyles();
  const claims = assessment.agreed.attributed > 0;
  return (
    <>
      <p className={mergeClasses(shared.caption, styles.above)}>
        {claims ? texts.card.earned : texts.card.earnedNothing}
      </p>
      <p className={styles.sum}>
        <bdi>{claims ? inOurWords(assessment.amountText) : texts.card.nothing}</bdi>
        <svg className={styles.jot} viewBox="0 0 200 8" preserveAspectRatio="none" aria-hidden="true">
          <path
            d="M1 5.5C40 2.5 90 3 128 4.2S180 5 199 2.5"
            fill="none"
            stroke={tokens.colorBrandForeground1}
            strokeWidth="2"
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
      </p>
      <div className={styles.below}>
        <p className={shared.text}>
          <bdi>{inOurWords(claims ? assessment.ofText : assessment.headline)}</bdi>
        </p>
        {claims && (
          <p className={mergeClasses(shared.caption, styles.pays)}>
            <span className={mergeClasses(shared.icon, assessment.pays === "pays" ? shared.good : shared.quiet)}>
              {assessment.pays === "pays" ? <CheckmarkCircle16Regular /> : <Info16Regular />}
            </span>
            <bdi>{inOurWords(assessment.paysText)}</bdi>
          </p>
        )}
      </div>
    </>
  );
}

function NotYet() {
  const { state, evaluation } = usePaneState(({ state, evaluation }) => ({ state, evaluation }));
  const { goTo, cancelReading } = usePaneActions();
  const styles = useCardStyles();
  const shared = useStyles();
  const { waiting } = evaluation;
  const { source, workbook } = state;
  const reading = source && !source.reading && !source.problem ? source : null;
  const busy =
    workbook.status === "looking"
      ? texts.card.looking
      : reading
        ? texts.card.reading({ source: reading.candidate.label })
        : null;
  return (
    <>
      <p className={mergeClasses(shared.caption, styles.above)}>{texts.card.earnedNothing}</p>
      <p className={mergeClasses(styles.sum, shared.quiet)}>{texts.card.unknown}</p>
      <div className={styles.below}>
        {busy === null && waiting ? (
          <Link as="button" inline onClick={() => goTo(waiting)}>
            {texts.card.waiting({ what: texts.waitingFor[waiting] })}
          </Link>
        ) : (
          <p className={shared.text}>{busy}</p>
        )}
        {reading && (
          <div className={styles.reading}>
            <ProgressBar value={state.readShare} aria-label={texts.card.reading({ source: reading.candidate.label })} />
            <Button size="small" onClick={cancelReading}>
              {texts.actions.cancel}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
