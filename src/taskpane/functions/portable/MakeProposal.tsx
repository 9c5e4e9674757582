import { Button, Field, Link, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { Outcome, PortablePlan } from "../../../portable";
import { localFormula } from "../../../sheet/formula-local";
import { formatCount } from "../../formats";
import { usePaneServices } from "../../parts/PaneContext";
import { Problem } from "../../parts/Problem";
import { useStyles } from "../../parts/styles";
import { texts } from "../../texts";
import { FunctionName } from "../FunctionName";
import { LongFormula } from "../LongFormula";
import { oneValue } from "../wizard/value-text";
import { CellList } from "./CellList";
import { OutsideCells } from "./OutsideCells";
import { reasonText } from "./reason-text";
import { Rewriting } from "./Rewriting";
import type { Found, Portable } from "./use-portable";

// Otherwise the longest word would be as narrow as a choice gets.
const useChoiceStyles = makeStyles({ label: { minWidth: 0 } });

/** What becomes of each cell, and the button that does it. */
export function MakeProposal({
  portable,
  found,
  plan,
  busy,
}: {
  readonly portable: Portable;
  readonly found: Found;
  readonly plan: PortablePlan;
  readonly busy: boolean;
}) {
  const { host } = usePaneServices();
  const styles = useStyles();
  const count = plan.cells.filter(({ outcome }) => outcome.kind !== "left").length;
  return (
    <>
      {count > 0 && (
        <>
          <Choice portable={portable} />
          <Button appearance="primary" disabledFocusable={busy} onClick={portable.make}>
            {busy ? texts.portable.making : texts.portable.make({ count, cells: formatCount(count, host.locale) })}
          </Button>
          <p className={styles.caption}>{texts.portable.whatHappens}</p>
        </>
      )}
      <Outcomes found={found} plan={plan} />
      <OutsideCells found={found} />
    </>
  );
}

function Choice({ portable: { mode, setMode } }: { readonly portable: Portable }) {
  const { cells } = usePaneServices();
  const { label } = useChoiceStyles();
  // Excel had formulas that spill before it had named functions of one's own.
  const knowsNames = cells.rewriting.spills();
  return (
    <Field label={texts.portable.as}>
      <RadioGroup value={mode} onChange={(_event, { value }) => setMode(value === "names" ? "names" : "native")}>
        <Radio
          value="native"
          label={{
            className: label,
            children: <Described name={texts.portable.native} help={texts.portable.nativeHelp} />,
          }}
        />
        <Radio
          value="names"
          disabled={!knowsNames}
          label={{
            className: label,
            children: (
              <Described
                name={texts.portable.names}
                help={knowsNames ? texts.portable.namesHelp : texts.portable.namesMissing}
              />
            ),
          }}
        />
      </RadioGroup>
    </Field>
  );
}

function Described({ name, help }: { readonly name: string; readonly help: string }) {
  const { caption } = useStyles();
  return (
    <>
      {name}
      <br />
      <span className={caption}>
        <FunctionName>{help}</FunctionName>
      </span>
    </>
  );
}

/** What a cell says, and what becomes of it. */
type Listed<Kind extends Outcome["kind"]> = PortablePlan["cells"][number]["standing"] & {
  readonly outcome: Extract<Outcome, { kind: Kind }>;
};

function listed<Kind extends Outcome["kind"]>({ cells }: PortablePlan, kind: Kind): Listed<Kind>[] {
  const isOf = (outcome: Outcome): outcome is Extract<Outcome, { kind: Kind }> => outcome.kind === kind;
  return cells.flatMap(({ standing, outcome }) => (isOf(outcome) ? [{ ...standing, outcome }] : []));
}

function Outcomes({ found: { separators }, plan }: { readonly found: Found; readonly plan: PortablePlan }) {
  const { host, views } = usePaneServices();
  const styles = useStyles();
  const local = (formula: string) => localFormula(formula, separators);
  const value = ({ values }: Listed<Outcome["kind"]>) => {
    const cells = values.length * (values[0]?.length ?? 1);
    return cells > 1
      ? texts.portable.values({ cells: formatCount(cells, host.locale) })
      : oneValue(values[0]?.[0] ?? null, false, host.locale);
  };
  return (
    <>
      <CellList heading={texts.portable.toFormulas} items={listed(plan, "formula")}>
        {(item) => (
          <Rewriting before={local(item.formula)}>
            <LongFormula>{local(item.outcome.formula)}</LongFormula>
          </Rewriting>
        )}
      </CellList>
      <CellList heading={texts.portable.toValues} about={texts.portable.toValuesHelp} items={listed(plan, "value")}>
        {(item) => (
          <>
            <Rewriting before={local(item.formula)}>{value(item)}</Rewriting>
            <span className={styles.caption}>{reasonText(item.outcome)}</span>
          </>
        )}
      </CellList>
      <CellList
        heading={texts.portable.stays}
        about={
          <>
            {texts.portable.staysHelp}{" "}
            <Link as="button" inline onClick={() => views.show({ name: "check" })}>
              {texts.repair.title}
            </Link>
          </>
        }
        items={listed(plan, "left")}
      >
        {(item) => (
          <>
            <LongFormula>{local(item.formula)}</LongFormula>
            <Problem kind="warning">{`${texts.portable.shows({ value: value(item) })} ${reasonText(item.outcome)}`}</Problem>
          </>
        )}
      </CellList>
    </>
  );
}
