import { Button, Link } from "@fluentui/react-components";
import { oneCell } from "../../../sheet/address";
import { usePaneServices } from "../../parts/PaneContext";
import { Problem } from "../../parts/Problem";
import { useStyles } from "../../parts/styles";
import { texts } from "../../texts";
import { Formula } from "../Formula";
import { ViewHead } from "../ViewHead";
import { cellText } from "../wizard/insertion";
import { oneValue } from "../wizard/value-text";
import { CallCard } from "./CallCard";
import { namedCellText } from "./named-cell";
import { useExplained, type Explained, type Explaining } from "./use-explained";

/** What the selected cell works out, with the way to its inputs. It follows the selection. */
export function ExplainView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const explaining = useExplained();
  const { explained, problem } = explaining;
  return (
    <>
      <ViewHead title={texts.explain.title} onBack={onBack} />
      {problem !== null && <Problem>{problem}</Problem>}
      <div aria-live="polite" className={styles.fields}>
        {explained ? (
          <CellExplained explained={explained} explaining={explaining} />
        ) : (
          problem === null && <p className={styles.text}>{texts.explain.select}</p>
        )}
      </div>
    </>
  );
}

function CellExplained({ explained, explaining }: { readonly explained: Explained; readonly explaining: Explaining }) {
  const { host, views } = usePaneServices();
  const styles = useStyles();
  const { cell, held, calls, facts } = explained;
  const lost = calls.some(({ written }) => written !== "right") || held.value === "#NAME?";
  const name = namedCellText(cell, facts.info);
  const spillsFrom = held.spillsFrom && { ...held.spillsFrom, sheet: cell.sheet };
  return (
    <>
      <section className={styles.section}>
        <div className={styles.row}>
          <h3 className={styles.heading}>{cellText(cell)}</h3>
          <span className={styles.end}>{oneValue(held.value, false, host.locale)}</span>
        </div>
        {held.formulaLocal !== null && <Formula>{held.formulaLocal}</Formula>}
        {explaining.jumpedTo && (
          <p className={styles.caption}>
            <Link as="button" inline onClick={() => explaining.jump({ sheet: cell.sheet, area: oneCell(cell) })}>
              {texts.explain.backTo({ cell: cellText(cell) })}
            </Link>
          </p>
        )}
      </section>
      {name !== null && <p className={styles.text}>{name}</p>}
      {calls.map((call, index) => (
        <CallCard key={index} call={call} calls={calls} explaining={explaining} />
      ))}
      {calls.length > 0 && lost && (
        <p className={styles.text}>
          {texts.explain.lost}{" "}
          <Link as="button" inline onClick={() => views.show({ name: "check" })}>
            {texts.repair.title}
          </Link>
        </p>
      )}
      {calls.length === 0 && spillsFrom && (
        <section className={styles.section}>
          <p className={styles.text}>{texts.explain.spilled({ from: cellText(spillsFrom) })}</p>
          <Button onClick={() => explaining.follow(spillsFrom)}>
            {texts.explain.explainOther({ cell: cellText(spillsFrom) })}
          </Button>
        </section>
      )}
      {calls.length === 0 && !spillsFrom && (
        <section className={styles.section}>
          <p className={styles.text}>
            {texts.explain.none({
              cell: cellText(cell),
              kind: held.formula !== null ? "formula" : held.value === null ? "blank" : "value",
            })}
          </p>
          <p className={styles.caption}>{name === null ? texts.explain.noneHelp : texts.explain.native}</p>
        </section>
      )}
    </>
  );
}
