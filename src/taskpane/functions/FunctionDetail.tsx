import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePaneServices } from "../parts/PaneContext";
import { Onward } from "../parts/Onward";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";
import type { CatalogueFunction } from "./catalogue";
import { catalogueText } from "./catalogue-texts";
import { Errors } from "./Errors";
import { ExampleView } from "./ExampleView";
import { Formula } from "./Formula";
import { FormulaBox } from "./FormulaBox";
import { formulaToFill, signature } from "./formulas";
import { FunctionName } from "./FunctionName";
import { useFunctionStyles } from "./function-styles";
import { WizardForm } from "./wizard/WizardForm";

const useDetailStyles = makeStyles({
  back: { display: "inline-flex", alignItems: "center", gap: "4px", alignSelf: "flex-start" },
  name: { outlineStyle: "none" },
});

export interface FunctionDetailProps {
  readonly one: CatalogueFunction;
  readonly onBack: () => void;
}

/** A function's fields, and below them all that the catalogue says of it, with formulas to copy. */
export function FunctionDetail({ one, onBack }: FunctionDetailProps) {
  const { namespace } = usePaneServices();
  const styles = useStyles();
  const own = useDetailStyles();
  const { mono } = useFunctionStyles();
  const top = useRef<HTMLElement>(null);
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The name is read out, and the way back above it is in view.
    name.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView?.({ block: "end" });
  }, []);
  const { functions } = texts;
  return (
    <>
      <header ref={top} className={styles.section}>
        <Link as="button" className={own.back} onClick={onBack}>
          <Onward to="back" />
          {functions.all}
        </Link>
        <h2
          ref={name}
          tabIndex={-1}
          className={mergeClasses(styles.headingLarge, mono, own.name)}
          style={{ fontSize: "15px" }}
        >
          <FunctionName>{one.id}</FunctionName>
        </h2>
        <p className={styles.text}>
          {catalogueText(one.description)}{" "}
          <Link inline href={`help/${one.id}.html`} target="_blank" rel="noopener" title={functions.helpOpens}>
            {functions.help}
          </Link>
        </p>
      </header>
      <WizardForm one={one} />
      <section className={styles.section}>
        <h3 className={styles.heading}>{functions.formula}</h3>
        <p className={styles.text}>{catalogueText(one.formula)}</p>
        <p className={styles.caption}>{catalogueText(one.remarks)}</p>
        <p className={styles.caption}>{functions.gives({ what: catalogueText(one.returns) })}</p>
      </section>
      <section className={styles.section}>
        <h3 className={styles.heading}>{functions.typedAs}</h3>
        <FormulaBox copied={formulaToFill(one, namespace)} copies={functions.theFormula}>
          <Formula>{signature(one, namespace)}</Formula>
        </FormulaBox>
      </section>
      <section className={styles.section}>
        <h3 className={styles.heading}>{functions.examples({ count: one.examples.length })}</h3>
        {one.examples.map((example, index) => (
          <ExampleView
            key={example.formula}
            example={example}
            copies={one.examples.length === 1 ? functions.theExample : functions.example({ number: index + 1 })}
          />
        ))}
      </section>
      <Errors errors={one.errors} />
      <section className={styles.section}>
        <h3 className={styles.heading}>{functions.source}</h3>
        <p className={styles.caption}>{one.source}</p>
      </section>
    </>
  );
}
