import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { costPerPerson, type CostParts } from "../../summary";
import { isolated } from "../direction";
import { formatMoney } from "../formats";
import { parseNumber } from "../numbers";
import { usePaneServices, usePaneState } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";

const useTotalStyles = makeStyles({
  total: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, paddingTop: "8px" },
});

export interface CostTotalProps {
  readonly costs: CostParts;
  readonly total: number;
  /** Whether every part that was begun can be read. */
  readonly complete: boolean;
}

/** The fully loaded cost: in all, for each person, and against a figure that was typed before. */
export function CostTotal({ costs, total, complete }: CostTotalProps) {
  const { state, evaluation } = usePaneState(({ state, evaluation }) => ({ state, evaluation }));
  const { host } = usePaneServices();
  const styles = useStyles();
  const own = useTotalStyles();
  const each = costPerPerson(costs);
  const money = (value: number) => isolated(formatMoney(value, evaluation.currency, host.locale));
  const figure = parseNumber(state.form.cost, host.locale)?.value ?? null;
  const words = texts.costs;
  return (
    <div className={own.total}>
      <p className={mergeClasses(styles.text, styles.row, styles.strong)}>
        <span>{complete ? words.total : words.soFar}</span>
        <span className={styles.end}>{money(total)}</span>
      </p>
      <p className={styles.caption}>
        {each === null ? words.perPersonUnknown : words.perPerson({ amount: money(Math.round(each)) })}
      </p>
      {figure !== null && figure !== total && (
        <p className={styles.caption}>
          {(figure > total ? words.below : words.above)({
            figure: money(figure),
            difference: money(Math.abs(figure - total)),
          })}
        </p>
      )}
    </div>
  );
}
