import { CostField } from "../parts/CostField";
import { ResultCard } from "../parts/ResultCard";
import { PickedField } from "../parts/PickedField";
import { TypedField } from "../parts/TypedField";
import { usePaneState } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";
import { Bridge } from "./Bridge";
import { NumbersFromWorkbook } from "./NumbersFromWorkbook";
import { Stronger } from "./Stronger";

/**
 * The back of an envelope: a claim from four numbers, or from the workbook's revenue, and what would make it stronger.
 */
export function EnvelopeScreen() {
  const fromWorkbook = usePaneState(({ state }) => state.source !== null);
  const styles = useStyles();
  const { fields } = texts;
  return (
    <>
      <ResultCard />
      {fromWorkbook && <NumbersFromWorkbook />}
      <div className={styles.fields}>
        <div className={styles.two}>
          {!fromWorkbook && <PickedField name="before" label={fields.before} kind="money" example="10bn" />}
          {!fromWorkbook && <PickedField name="after" label={fields.after} kind="growth" example="13.3bn" />}
          <PickedField name="share" label={fields.share} kind="rate" example="3%" />
          <CostField />
        </div>
        {!fromWorkbook && <p className={styles.caption}>{fields.typingHelp}</p>}
      </div>
      <Bridge />
      <section className={styles.fields}>
        <h2 className={styles.heading}>{texts.stronger.about}</h2>
        <TypedField name="objective" label={fields.objective} kind="text" example={fields.objectiveExample} />
        <div className={styles.two}>
          <TypedField name="sponsor" label={fields.sponsor} kind="text" example={fields.sponsorExample} />
          <TypedField name="programme" label={fields.programme} kind="text" example={fields.programmeExample} />
        </div>
      </section>
      <Stronger />
    </>
  );
}
