import { Button } from "@fluentui/react-components";
import type { PortablePlan, ReturnPlan } from "../../../portable";
import type { Separators } from "../../../sheet/cells";
import { allCalls } from "../../../sheet/formula-calls";
import { localFormula } from "../../../sheet/formula-local";
import { formatCount } from "../../formats";
import { usePaneServices } from "../../parts/PaneContext";
import { useStyles } from "../../parts/styles";
import { inOneList, texts } from "../../texts";
import { LongFormula } from "../LongFormula";
import { oneValue } from "../wizard/value-text";
import { CellList } from "./CellList";
import { isWorkedOut, type Differing } from "./portable";
import { ChangedSince } from "./ReturnProposal";
import type { Portable } from "./use-portable";

/**
 * How many cells were rewritten, and how many values of theirs, a formula may fill several cells, were found to be the
 * same.
 */
export function countsOf(
  plan: PortablePlan,
  differing: readonly Differing[],
): { readonly made: number; readonly equal: number } {
  const made = rewritten(plan, differing);
  return {
    made: made.length,
    equal: made.flatMap(({ standing }) => standing.values.flat()).filter(isWorkedOut).length,
  };
}

function rewritten({ cells }: PortablePlan, differing: readonly Differing[]): PortablePlan["cells"] {
  const kept = new Set(differing.map(({ standing }) => standing));
  return cells.filter(({ standing, outcome }) => outcome.kind !== "left" && !kept.has(standing));
}

/** Named functions that cells call: those that none calls after all are gone again. */
function namesOf(plan: PortablePlan, differing: readonly Differing[]): string[] {
  const called = new Set(
    rewritten(plan, differing).flatMap(({ outcome }) =>
      outcome.kind === "formula" ? allCalls(outcome.formula).map(({ name }) => name) : [],
    ),
  );
  return plan.names.map(({ name }) => name).filter((name) => called.has(name));
}

/** What was made portable beyond its number: names, cells that kept their function, and how it is reversed. */
export function Made({
  portable,
  plan,
  differing,
  separators,
}: {
  readonly portable: Portable;
  readonly plan: PortablePlan;
  readonly differing: readonly Differing[];
  readonly separators: Separators;
}) {
  const { host } = usePaneServices();
  const styles = useStyles();
  const kept = differing.map(({ standing, was, value }) => ({ ...standing, was, after: value }));
  const { made } = countsOf(plan, differing);
  const names = namesOf(plan, differing);
  return (
    <>
      {made > 0 && (
        <>
          {names.length > 0 && (
            <p className={styles.text}>{texts.portable.named({ count: names.length, names: inOneList(names) })}</p>
          )}
          <p className={styles.caption}>{texts.portable.undo}</p>
          <Button onClick={() => portable.look("back")}>{texts.portable.back}</Button>
        </>
      )}
      <CellList heading={texts.portable.kept} about={texts.portable.keptHelp} items={kept}>
        {({ formula, was, after }) => (
          <>
            <LongFormula>{localFormula(formula, separators)}</LongFormula>
            <span className={styles.caption}>
              {texts.portable.wouldShow({
                before: oneValue(was, false, host.locale),
                after: oneValue(after, false, host.locale),
              })}
            </span>
          </>
        )}
      </CellList>
      {made === 0 && <Button onClick={() => portable.look("make")}>{texts.portable.again}</Button>}
    </>
  );
}

/** What was brought back beyond its number. */
export function Brought({
  portable,
  plan,
  separators,
}: {
  readonly portable: Portable;
  readonly plan: ReturnPlan;
  readonly separators: Separators;
}) {
  return (
    <>
      <ChangedSince plan={plan} separators={separators} />
      <Button onClick={() => portable.look("make")}>{texts.portable.again}</Button>
    </>
  );
}

/** "12 cells work without Envelope now. All 11 values that could be compared are the same as before." */
export function madeText(plan: PortablePlan, differing: readonly Differing[], locale: string): string {
  const { made, equal } = countsOf(plan, differing);
  const left = plan.cells.filter(({ outcome }) => outcome.kind === "left").length;
  const said = [
    texts.portable.made({ count: made, cells: formatCount(made, locale) }),
    equal > 0 ? texts.portable.equal({ count: equal, cells: formatCount(equal, locale) }) : "",
    left > 0 ? texts.portable.left({ count: left, cells: formatCount(left, locale) }) : "",
  ];
  return said.filter((words) => words !== "").join(" ");
}
