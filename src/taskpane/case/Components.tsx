import { Button, mergeClasses } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { useEffect, useState } from "react";
import { formatRate } from "../formats";
import { Disclosure } from "../parts/Disclosure";
import { usePaneActions, usePaneServices, usePaneState } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { fieldId, type TypedComponent } from "../state/fields/form";
import { leftOf, splitRest, withoutShare } from "../state/fields/typed-components";
import { texts } from "../texts";
import { componentIds, ComponentRow, useComponentRowStyles } from "./ComponentRow";
import { GivenOut } from "./GivenOut";

const ADD_ID = "add-component";

/** The parts of the ecosystem, each with its share, against the share that was agreed on. */
export function Components() {
  const { rows, problems, given, share, wrong } = usePaneState(({ state, evaluation }) => ({
    rows: state.form.components,
    problems: evaluation.components.problems,
    given: evaluation.components.given,
    share: evaluation.typedShare,
    wrong: evaluation.errors.components !== undefined,
  }));
  const { edit } = usePaneActions();
  const { host } = usePaneServices();
  const styles = useStyles();
  const { columns } = useComponentRowStyles();
  const [goTo, setGoTo] = useState<string | null>(null);
  const left = share === null ? null : leftOf(share, given);

  // A row that was just added or removed is there only after the pane has rendered again.
  useEffect(() => {
    if (goTo === null) return;
    document.getElementById(goTo)?.focus();
    setGoTo(null);
  }, [goTo]);

  const change = (at: number, part: Partial<TypedComponent>) =>
    edit({ components: rows.map((row, index) => (index === at ? { ...row, ...part } : row)) });
  const add = () => {
    edit({ components: [...rows, { name: "", share: "" }] });
    setGoTo(rows.length === 0 ? fieldId("components") : componentIds(rows.length).name);
  };
  const remove = (at: number) => {
    edit({ components: rows.filter((_row, index) => index !== at) });
    setGoTo(rows.length === 1 ? fieldId("components") : componentIds(Math.min(at, rows.length - 2)).remove);
  };

  const firstProblem = problems.findIndex((problem) => problem !== null);
  const target = Math.max(firstProblem, 0);
  const named = rows.filter(({ name, share: part }) => name.trim() !== "" || part.trim() !== "").length;
  const { about, add: addText, heading, name, none, share: shareText, split, summary } = texts.components;
  return (
    <Disclosure
      title={heading}
      value={named === 0 ? none : summary({ count: named, given: formatRate(given, host.locale) })}
      warns={wrong || (left !== null && left < 0)}
      fields={["components"]}
      level={2}
    >
      <p className={styles.caption}>{about}</p>
      {rows.length > 0 && (
        <div className={mergeClasses(columns, styles.caption)} aria-hidden="true">
          <span>{name}</span>
          <span>{shareText}</span>
        </div>
      )}
      {rows.map((row, at) => (
        <ComponentRow
          key={at}
          at={at}
          row={row}
          problem={problems[at] ?? null}
          target={at === target ? fieldId("components") : undefined}
          onEdit={(part) => change(at, part)}
          onRemove={() => remove(at)}
        />
      ))}
      <div className={styles.wrap}>
        <Button
          id={rows.length === 0 ? fieldId("components") : ADD_ID}
          size="small"
          icon={<Add16Regular />}
          onClick={add}
        >
          {addText}
        </Button>
        {left !== null && left > 0 && withoutShare(rows).length > 0 && (
          <Button size="small" onClick={() => edit({ components: splitRest(rows, left, host.locale) })}>
            {split}
          </Button>
        )}
      </div>
      {/* Always there, for what appears together with its words is not heard. */}
      <div role="status">
        {named > 0 && left !== null && share !== null && <GivenOut given={given} share={share} left={left} />}
      </div>
    </Disclosure>
  );
}
