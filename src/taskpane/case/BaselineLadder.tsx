import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { formatRate } from "../formats";
import { usePaneActions, usePaneServices, usePaneState } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { inOurWords, texts } from "../texts";
import { Rung } from "./Rung";

const useLadderStyles = makeStyles({ ladder: { minInlineSize: 0, overflow: "hidden" } });

/** Every account of "what would have happened anyway" with the claim under it, to choose from. */
export function BaselineLadder() {
  const { evaluation, state } = usePaneState(({ evaluation, state }) => ({ evaluation, state }));
  const { edit, goTo } = usePaneActions();
  const { host } = usePaneServices();
  const styles = useStyles();
  const ladder = useLadderStyles();
  const { assessment, waiting, errors } = evaluation;
  const chooses = state.source !== null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{texts.case.heading}</h2>
      {assessment ? (
        <>
          <div className={mergeClasses(styles.row, styles.caption)}>
            <span>{texts.case.baseline}</span>
            <span className={styles.end}>
              {claimAt(formatRate(assessment.agreed.share, host.locale), unitWords(assessment.money.label))}
            </span>
          </div>
          <div className={mergeClasses(styles.card, ladder.ladder)} role="radiogroup" aria-label={texts.case.heading}>
            {assessment.baselines.map((rung) => (
              <Rung
                key={rung.name}
                rung={rung}
                assessment={assessment}
                onChoose={(baseline) => edit({ baseline: chooses ? baseline : "conservative" })}
              />
            ))}
          </div>
          {chooses && state.form.baseline === "conservative" && (
            <p className={styles.caption}>{texts.case.conservative}</p>
          )}
          {chooses && state.form.baseline !== "conservative" && (
            <Link as="button" inline onClick={() => edit({ baseline: "conservative" })}>
              {texts.case.useLowest}
            </Link>
          )}
        </>
      ) : (
        <p className={styles.caption}>
          {errors.baseline ?? texts.case.noLadder}{" "}
          {waiting === "baseline" ? (
            <Link as="button" inline onClick={() => edit({ baseline: "conservative" })}>
              {texts.case.useLowest}
            </Link>
          ) : (
            waiting && (
              <Link as="button" inline onClick={() => goTo(waiting)}>
                {texts.card.waiting({ what: texts.waitingFor[waiting] })}
              </Link>
            )
          )}
        </p>
      )}
    </section>
  );
}

/** "$ million", "million €": the word in the language of the pane. */
const unitWords = (label: string) => label.replace(/trillion|billion|million|thousand/, inOurWords);

const claimAt = (share: string, unit: string) =>
  unit === "" ? texts.case.claimAt({ share }) : texts.case.claimAtIn({ share, unit });
