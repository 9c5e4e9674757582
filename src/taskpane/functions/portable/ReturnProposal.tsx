import { Button } from "@fluentui/react-components";
import type { ReturnPlan } from "../../../portable";
import { parseArea } from "../../../sheet/address";
import { localFormula } from "../../../sheet/formula-local";
import type { Separators } from "../../../sheet/cells";
import { formatCount } from "../../formats";
import { usePaneServices } from "../../parts/PaneContext";
import { useStyles } from "../../parts/styles";
import { inOneList, texts } from "../../texts";
import { LongFormula } from "../LongFormula";
import { CellList } from "./CellList";
import { Rewriting } from "./Rewriting";
import type { Portable } from "./use-portable";

/** Which cells get their function back, which were changed since and stay, and the button that does it. */
export function ReturnProposal({
  portable,
  plan,
  separators,
  busy,
}: {
  readonly portable: Portable;
  readonly plan: ReturnPlan;
  readonly separators: Separators;
  readonly busy: boolean;
}) {
  const { host } = usePaneServices();
  const styles = useStyles();
  const count = plan.cells.length;
  const local = (formula: string) => localFormula(formula, separators);
  return (
    <>
      {count > 0 && (
        <>
          <Button appearance="primary" disabledFocusable={busy} onClick={portable.bring}>
            {busy ? texts.portable.bringing : texts.portable.bring({ count, cells: formatCount(count, host.locale) })}
          </Button>
          <p className={styles.caption}>
            {texts.portable.bringHelp}
            {plan.names.length > 0 &&
              ` ${texts.portable.namesGo({ count: plan.names.length, names: inOneList(plan.names) })}`}
          </p>
        </>
      )}
      <ChangedSince plan={plan} separators={separators} />
      <CellList heading={texts.portable.comesBack} items={plan.cells}>
        {({ now, formula }) => (
          <Rewriting before={now === null ? null : local(now)}>
            <LongFormula>{local(formula)}</LongFormula>
          </Rewriting>
        )}
      </CellList>
    </>
  );
}

/** Cells that hold something else than what was written, and what they held before. */
export function ChangedSince({ plan, separators }: { readonly plan: ReturnPlan; readonly separators: Separators }) {
  const { caption } = useStyles();
  const changed = plan.changed.flatMap(({ sheet, cell, original }) => {
    const area = parseArea(cell);
    return area ? [{ sheet, row: area.row, column: area.column, original }] : [];
  });
  return (
    <CellList heading={texts.portable.changed} about={texts.portable.changedHelp} items={changed}>
      {({ original }) => (
        <>
          <span className={caption}>{texts.portable.held}</span>
          <LongFormula>{localFormula(original, separators)}</LongFormula>
        </>
      )}
    </CellList>
  );
}
