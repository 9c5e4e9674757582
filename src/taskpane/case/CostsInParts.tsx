import { Link, mergeClasses } from "@fluentui/react-components";
import { learnerTime } from "../../summary";
import { isolated } from "../direction";
import { formatMoney, formatMoneyShort } from "../formats";
import { Disclosure } from "../parts/Disclosure";
import { usePaneActions, usePaneServices, usePaneState } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { TypedField } from "../parts/TypedField";
import { COST_FIELDS, NO_COST_PARTS } from "../state/fields/typed-costs";
import { texts } from "../texts";
import { CostTotal } from "./CostTotal";

const AMOUNTS = ["costDesign", "costDelivery", "costPlatform", "costEvaluation"] as const;
const EXAMPLES = { costDesign: "3.1m", costDelivery: "1.6m", costPlatform: "1.4m", costEvaluation: "0.5m" } as const;

/** What the programme cost, part by part, the learners' time among it. */
export function CostsInParts() {
  const { state, evaluation } = usePaneState(({ state, evaluation }) => ({ state, evaluation }));
  const { edit } = usePaneActions();
  const { host } = usePaneServices();
  const styles = useStyles();
  const { costs, total, errors } = evaluation.costs;
  const words = texts.costs;
  const time = costs && learnerTime(costs);
  const parts = costs
    ? [costs.design, costs.delivery, costs.platform, costs.evaluation, time].filter((part) => part !== null).length
    : 0;
  const summary =
    total === null
      ? state.form.cost.trim() === ""
        ? words.unknown
        : words.none
      : words.summary({ total: formatMoneyShort(total, evaluation.currency, host.locale), parts });
  const useOneFigure = () =>
    edit({
      ...NO_COST_PARTS,
      cost: total === null ? state.form.cost : formatMoney(total, evaluation.fieldCurrency, host.locale),
    });
  return (
    <Disclosure
      title={words.heading}
      value={summary}
      warns={Object.keys(errors).length > 0}
      fields={COST_FIELDS}
      level={2}
    >
      <p className={styles.caption}>{words.about}</p>
      {AMOUNTS.map((name) => (
        <TypedField
          key={name}
          name={name}
          label={words[name]}
          kind="money"
          labelled="beside"
          example={EXAMPLES[name]}
        />
      ))}
      <div role="group" aria-label={words.learnerTime} className={styles.section}>
        <div className={styles.row}>
          <span>{words.learnerTime}</span>
          <span className={mergeClasses(styles.end, styles.caption)}>
            {time === null ? "" : isolated(formatMoney(time, evaluation.currency, host.locale))}
          </span>
        </div>
        <div className={styles.three}>
          <TypedField name="people" label={words.people} kind="count" example="14,500" />
          <TypedField name="hours" label={words.hours} kind="count" example="8" />
          <TypedField name="hourlyCost" label={words.hourlyCost} kind="money" example="50" />
        </div>
      </div>
      <div role="status">
        {costs && total !== null && (
          <CostTotal costs={costs} total={total} complete={Object.keys(errors).length === 0} />
        )}
      </div>
      {costs && (
        <div>
          <Link as="button" inline onClick={useOneFigure}>
            {words.oneFigure}
          </Link>
        </div>
      )}
    </Disclosure>
  );
}
