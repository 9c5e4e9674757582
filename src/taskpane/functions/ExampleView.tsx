import { makeStyles } from "@fluentui/react-components";
import { usePaneServices } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";
import type { Example } from "./catalogue";
import { catalogueText } from "./catalogue-texts";
import { exampleResult } from "./example-result";
import { Formula } from "./Formula";
import { FormulaBox } from "./FormulaBox";
import { typed } from "./formulas";
import { cellText, ResultTable } from "./ResultTable";

const useExampleStyles = makeStyles({
  example: { display: "flex", flexDirection: "column", gap: "6px", ":not(:first-of-type)": { marginTop: "6px" } },
  result: { minWidth: 0, overflowWrap: "anywhere" },
});

/** A worked example: what is typed and what the cell, or the cells, then show. */
export function ExampleView({ example, copies }: { readonly example: Example; readonly copies: string }) {
  const { host, namespace } = usePaneServices();
  const styles = useStyles();
  const own = useExampleStyles();
  const formula = typed(example.formula, namespace);
  const rows = exampleResult(example.result);
  const [first] = rows.flat();
  const single = rows.flat().length === 1;
  return (
    <div className={own.example}>
      {example.about !== "" && (
        <p className={styles.text}>{texts.functions.about({ what: catalogueText(example.about) })}</p>
      )}
      <FormulaBox copied={formula} copies={copies}>
        <Formula>{formula}</Formula>
      </FormulaBox>
      <p className={`${styles.text} ${own.result}`}>
        {texts.functions.result}{" "}
        {single && <strong className={styles.strong}>{cellText(first ?? "", host.locale)}</strong>}
      </p>
      {!single && <ResultTable rows={rows} label={texts.functions.resultOf({ formula })} />}
    </div>
  );
}
