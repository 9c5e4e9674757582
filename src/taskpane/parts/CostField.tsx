import { Field, Input, Link } from "@fluentui/react-components";
import { formatMoney } from "../formats";
import { fieldId } from "../state/fields/form";
import { hasCostParts } from "../state/fields/typed-costs";
import { texts } from "../texts";
import { usePaneContext } from "./PaneContext";
import { PickedField } from "./PickedField";
import { useStyles } from "./styles";

/** The programme's cost: one figure to type, or the total of its parts with the way to them. */
export function CostField() {
  const { state, evaluation, host, goTo } = usePaneContext();
  const styles = useStyles();
  const { costs, currency } = evaluation;
  if (!hasCostParts(state.form))
    return <PickedField name="cost" label={texts.fields.cost} kind="money" example="12.4m" />;
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
        value={costs.total === null ? "" : formatMoney(costs.total, currency, host.locale)}
      />
    </Field>
  );
}
