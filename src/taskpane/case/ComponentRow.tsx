import { Button, makeStyles } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useId, useState, type FocusEvent } from "react";
import { Problem } from "../parts/Problem";
import { TypedInput } from "../parts/TypedInput";
import type { TypedComponent } from "../state/fields/form";
import type { RowProblem } from "../state/fields/typed-components";
import { texts } from "../texts";

/** Columns of the rows and of the names above them. */
export const useComponentRowStyles = makeStyles({
  columns: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 70px 26px", columnGap: "4px", alignItems: "center" },
  remove: { minWidth: "26px", maxWidth: "26px" },
  message: { gridColumn: "1 / -1" },
});

/** The ids of a row's controls, by which the pane puts the cursor into them. */
export const componentIds = (at: number) => ({ name: `component-${at}-name`, remove: `component-${at}-remove` });

export interface ComponentRowProps {
  readonly at: number;
  readonly row: TypedComponent;
  readonly problem: RowProblem | null;
  /** Replaces the id of the input that a link to the components leads to. */
  readonly target?: string | undefined;
  readonly onEdit: (change: Partial<TypedComponent>) => void;
  readonly onRemove: () => void;
}

/** A component with its share. What the row still lacks is said once somebody has left it. */
export function ComponentRow({ at, row, problem, target, onEdit, onRemove }: ComponentRowProps) {
  const styles = useComponentRowStyles();
  const messageId = useId();
  const [inside, setInside] = useState(false);
  const shown = inside ? null : problem;
  const { nameOf, shareOf, shareOfNumber, remove, removeNumber } = texts.components;
  const examples = Object.values(texts.components.examples);
  const [name, number] = [row.name.trim(), at + 1];
  const leave = (event: FocusEvent<HTMLElement>) => setInside(event.currentTarget.contains(event.relatedTarget));
  const describedBy = (field: keyof TypedComponent) => (shown?.field === field ? messageId : undefined);
  const wanted = problem?.field ?? "name";
  return (
    <div className={styles.columns} onFocus={() => setInside(true)} onBlur={leave}>
      <TypedInput
        id={target !== undefined && wanted === "name" ? target : componentIds(at).name}
        label={nameOf({ number })}
        labelled="heard"
        kind="text"
        value={row.name}
        example={examples[at % examples.length]}
        describedBy={describedBy("name")}
        onEdit={(typed) => onEdit({ name: typed })}
      />
      <TypedInput
        {...(target !== undefined && wanted === "share" ? { id: target } : {})}
        label={name === "" ? shareOfNumber({ number }) : shareOf({ name })}
        labelled="heard"
        kind="rate"
        value={row.share}
        describedBy={describedBy("share")}
        onEdit={(share) => onEdit({ share })}
      />
      <Button
        id={componentIds(at).remove}
        className={styles.remove}
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={name === "" ? removeNumber({ number }) : remove({ name })}
        onClick={onRemove}
      />
      {shown && (
        <div className={styles.message}>
          <Problem id={messageId}>{shown.message}</Problem>
        </div>
      )}
    </div>
  );
}
