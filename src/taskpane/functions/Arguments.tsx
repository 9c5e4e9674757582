import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";
import type { CatalogueFunction } from "./catalogue";
import { useFunctionStyles } from "./functionStyles";

const useArgumentStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column" },
  argument: {
    paddingBlock: "6px",
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  term: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  hint: { margin: 0 },
});

export interface ArgumentsProps {
  readonly parameters: CatalogueFunction["parameters"];
  readonly returns: string;
}

/** What goes into a function and what comes out of it. */
export function Arguments({ parameters, returns }: ArgumentsProps) {
  const styles = useStyles();
  const own = useArgumentStyles();
  const { mono, name: strong } = useFunctionStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{texts.functions.arguments}</h3>
      <dl className={own.list}>
        {parameters.map(({ name, hint, unit, optional }) => (
          <div key={name} className={own.argument}>
            <dt className={own.term}>
              <span className={mergeClasses(mono, strong)}>{name}</span>
              <span className={mergeClasses(styles.caption, styles.end)}>{optional ? texts.functions.optional({ unit }) : unit}</span>
            </dt>
            <dd className={own.hint}>{hint}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.caption}>{texts.functions.gives({ what: returns })}</p>
    </section>
  );
}
