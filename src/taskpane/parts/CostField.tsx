import { Field, Input, Link } from "@fluentui/react-components";
import { formatMoney } from "../formats";
import { fieldId } from "../state/fields/form";
import { hasCostParts } from "../state/fields/typed-costs";
import { texts } from "../texts";
import { usePaneActions, usePaneServices, usePaneState } from "./PaneContext";
import { PickedField } from "./PickedField";
import { useStyles } from "./styles";

/** The programme's cost: one figure to type, or the total of its parts with the way to them. */
export function CostField() {
  const { inParts, total, currency } = usePaneState(({ state, evaluation }) => ({
    inParts: hasCostParts(state.form),
    total: evaluation.costs.total,
    currency: evaluation.currency,
  }));
  const { goTo } = usePaneActions();
  const { host } = usePaneServices();
  const styles = useStyles();
  if (!inParts) return <PickedField name="cost" label={texts.fields.cost} kind="money" example="12.4m" />;
  return (
    <Field
      label={{ children: texts.fields.cost, htmlFor: fieldId("cost") }}
      hint={
        <Link as="button" inline onClick={() => goTo("costDesign")}>
          {texts.costs.fromParts}
        </Link>
      }
    >
      <Input
        id={fieldId("cost")}
        className={styles.input}
        input={{ className: styles.input }}
        readOnly
        appearance="filled-darker"
        value={total === null ? "" : formatMoney(total, currency, host.locale)}
      />
    </Field>
  );
}
