import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { isolated } from "../direction";
import { formatMoney } from "../formats";
import { Disclosure } from "../parts/Disclosure";
import { usePaneServices, usePaneState } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { fieldId } from "../state/fields/form";
import { register } from "../state/fields/register";
import { texts } from "../texts";
import { RegisterEntry } from "./RegisterEntry";

const useRegisterStyles = makeStyles({ inset: { paddingInline: "10px" } });

/** Every assumption in use, with where it comes from and whether somebody agreed to it. */
export function Register() {
  const { state, evaluation } = usePaneState(({ state, evaluation }) => ({ state, evaluation }));
  const { host } = usePaneServices();
  const styles = useStyles();
  const { inset } = useRegisterStyles();
  const { total } = evaluation.costs;
  const rows = register({
    form: state.form,
    fromWorkbook: state.source !== null,
    assessment: evaluation.assessment,
    totalCost: total === null ? "" : isolated(formatMoney(total, evaluation.currency, host.locale)),
    locale: host.locale,
  });
  const { about, heading, none, nothing, summary } = texts.register;
  const agreed = rows.filter((row) => row.agreed).length;
  return (
    <Disclosure
      title={heading}
      value={rows.length === 0 ? none : summary({ agreed, all: rows.length })}
      fields={["notes"]}
      level={2}
      buttonId={fieldId("notes")}
      edgeToEdge
    >
      <p className={mergeClasses(styles.caption, inset)}>{rows.length === 0 ? nothing : about}</p>
      <ul className={styles.list}>
        {rows.map((row) => (
          <RegisterEntry key={row.assumption} row={row} />
        ))}
      </ul>
    </Disclosure>
  );
}
