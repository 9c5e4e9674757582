import { Link, mergeClasses } from "@fluentui/react-components";
import { formatMoneyShort } from "../formats";
import { usePaneActions, usePaneServices, usePaneState } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";

/** What the workbook says, instead of the two typed revenues, and the ways to something else. */
export function NumbersFromWorkbook() {
  const { state, evaluation } = usePaneState(({ state, evaluation }) => ({ state, evaluation }));
  const { chooseSource, goTo } = usePaneActions();
  const { host } = usePaneServices();
  const styles = useStyles();
  const { source } = state;
  if (!source) return null;
  const { assessment, currency } = evaluation;
  const amount = (value: number) => formatMoneyShort(value, currency, host.locale);
  return (
    <section className={styles.section}>
      <div className={styles.spread}>
        <h2 className={styles.heading}>{texts.numbers.heading}</h2>
        <Link as="button" onClick={() => chooseSource(null)}>
          {texts.actions.typeInstead}
        </Link>
      </div>
      <ul className={styles.card}>
        <li className={styles.item}>
          <span>
            {source.reading
              ? texts.numbers.readFrom({ source: source.candidate.label, column: source.reading.amountColumn.header })
              : source.candidate.label}
          </span>
          <Link as="button" className={styles.end} onClick={() => goTo("source")}>
            {texts.actions.change}
          </Link>
        </li>
        {assessment && <Amount label={texts.numbers.actual} amount={amount(assessment.inUse.actual)} />}
        {assessment && (
          <Amount label={texts.numbers.without[assessment.inUse.name]} amount={amount(assessment.inUse.baseline)} />
        )}
        {assessment && <Amount label={texts.numbers.increase} amount={amount(assessment.inUse.increase)} strong />}
      </ul>
    </section>
  );
}

function Amount({
  label,
  amount,
  strong = false,
}: {
  readonly label: string;
  readonly amount: string;
  readonly strong?: boolean;
}) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.item, strong && styles.strong)}>
      <span>{label}</span>
      <span className={styles.end}>{amount}</span>
    </li>
  );
}
