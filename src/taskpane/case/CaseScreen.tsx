import { CostField } from "../parts/CostField";
import { TypedField } from "../parts/TypedField";
import { usePaneServices, usePaneState } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";
import { agreedEarlier } from "../state/fields/agreed-earlier";
import { AnotherShare } from "./AnotherShare";
import { BaselineLadder } from "./BaselineLadder";
import { Caveats } from "./Caveats";
import { Components } from "./Components";
import { CostsInParts } from "./CostsInParts";
import { Register } from "./Register";
import { ShareScale } from "./ShareScale";
import { SignOff } from "./SignOff";

/**
 * What the claim rests on: the baseline, the share and who agreed to it, margin and cost; and what stands behind them.
 */
export function CaseScreen() {
  const { locale } = usePaneServices().host;
  const { fromWorkbook, unsaid, earlier, assessment } = usePaneState(({ state, evaluation }) => ({
    fromWorkbook: state.source !== null,
    unsaid: state.form.agreedOn === "",
    earlier: agreedEarlier(state.form, locale),
    assessment: evaluation.assessment,
  }));
  const styles = useStyles();
  const { fields } = texts;
  return (
    <>
      <BaselineLadder />
      {fromWorkbook && (
        <div className={styles.two}>
          <TypedField name="marketGrowth" label={fields.marketGrowth} kind="rate" example="4%" />
          <TypedField name="plan" label={fields.plan} kind="money" example="12bn" />
        </div>
      )}
      <section className={styles.section}>
        <h2 className={styles.heading}>{texts.case.share}</h2>
        {assessment && <ShareScale assessment={assessment} />}
        <div className={styles.three}>
          <TypedField name="lowShare" label={fields.lowShare} kind="rate" example="2%" />
          <TypedField
            name="share"
            label={unsaid || earlier !== null ? fields.proposedShare : fields.agreedShare}
            kind="rate"
            example="3%"
          />
          <TypedField name="highShare" label={fields.highShare} kind="rate" example="4%" />
        </div>
      </section>
      <div className={styles.two}>
        <TypedField name="sponsor" label={fields.agreedBy} kind="text" example={fields.sponsorExample} />
        <TypedField name="agreedOn" label={fields.agreedOn} kind="day" />
        <TypedField name="margin" label={fields.margin} kind="rate" example="42%" />
        <CostField />
      </div>
      {earlier !== null && <AnotherShare agreed={earlier} />}
      <ul className={styles.card}>
        <CostsInParts />
        <Components />
        <Register />
        <Caveats />
        <SignOff />
      </ul>
    </>
  );
}
