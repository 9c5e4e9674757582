import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePaneServices } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";
import type { CatalogueFunction } from "./catalogue";
import { catalogueText } from "./catalogue-texts";
import { Formula } from "./Formula";
import { typed } from "./formulas";
import { useFunctionStyles } from "./function-styles";

const useErrorStyles = makeStyles({
  error: { paddingBlock: "6px", ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  formula: { color: tokens.colorNeutralForeground3 },
});

/** What a function refuses, and what it then says. */
export function Errors({ errors }: { readonly errors: CatalogueFunction["errors"] }) {
  const { namespace } = usePaneServices();
  const styles = useStyles();
  const own = useErrorStyles();
  const { mono, name, plain } = useFunctionStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{texts.functions.errors}</h3>
      <ul className={plain}>
        {errors.map(({ formula, code, message }) => (
          <li key={formula} className={own.error}>
            <span className={mergeClasses(mono, name)}>{code}</span> {catalogueText(message)}
            <br />
            <Formula className={own.formula}>{typed(formula, namespace)}</Formula>
          </li>
        ))}
      </ul>
      <p className={styles.caption}>{texts.functions.errorsHelp}</p>
    </section>
  );
}
