import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { placeText } from "../../../sheet/references";
import { usePaneServices } from "../../parts/PaneContext";
import { Problem } from "../../parts/Problem";
import { useStyles } from "../../parts/styles";
import { texts } from "../../texts";
import { catalogueText } from "../catalogue-texts";
import { useFunctionStyles } from "../function-styles";
import { Formula } from "../Formula";
import { ResultTable } from "../ResultTable";
import { oneValue, tableRows, valueText } from "../wizard/value-text";
import type { EvaluatedCall } from "./evaluated";
import type { ExplainedArgument } from "./explained";
import { defaultOf, isRate, wordsOf } from "./shown-values";
import { stepsOf } from "./steps";
import type { Explaining } from "./use-explained";

const useCardStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "8px", padding: "10px 12px 12px" },
  list: { margin: 0, display: "flex", flexDirection: "column" },
  argument: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "12px",
    paddingBlock: "4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  source: { margin: 0, gridColumn: "1 / -1", overflowWrap: "anywhere" },
  value: { margin: 0, textAlign: "end", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  only: { listStyleType: "none", paddingInlineStart: 0 },
  steps: { margin: 0, paddingInlineStart: "20px", display: "flex", flexDirection: "column", gap: "4px" },
});

const MOST_ROWS = 10;

export interface CallCardProps {
  readonly call: EvaluatedCall;
  /** All calls of the formula, for arguments that are others of them. */
  readonly calls: readonly EvaluatedCall[];
  readonly explaining: Explaining;
}

/** One function of a formula: what it says of its numbers, where they come from, and the arithmetic. */
export function CallCard({ call, calls, explaining }: CallCardProps) {
  const { host, views } = usePaneServices();
  const styles = useStyles();
  const own = useCardStyles();
  const { mono, name } = useFunctionStyles();
  const { one, outcome } = call;
  const steps = stepsOf(call, host.locale);
  const result = outcome?.kind === "result" ? outcome.rows : null;
  const several = result !== null && result.length * (result[0]?.length ?? 1) > 1;
  return (
    <section className={mergeClasses(styles.card, own.card)} aria-label={one.id}>
      <h3 className={styles.heading}>
        <Link
          as="button"
          className={mergeClasses(mono, name)}
          onClick={() => views.show({ name: "function", id: one.id })}
        >
          {one.id}
        </Link>
      </h3>
      <p className={styles.text}>{sentenceOf(call, host.locale)}</p>
      <dl className={own.list}>
        {call.args.map((argument, index) => (
          <Argument
            key={argument.parameter.name}
            call={call}
            argument={argument}
            index={index}
            calls={calls}
            explaining={explaining}
          />
        ))}
      </dl>
      {steps.length > 0 && (
        <ol className={mergeClasses(own.steps, steps.length === 1 && own.only)} aria-label={texts.explain.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {several && <ResultTable rows={tableRows(result, MOST_ROWS)} label={texts.explain.resultOf({ name: one.id })} />}
      {outcome?.kind === "error" && <Problem>{`${outcome.code} ${outcome.message}`}</Problem>}
      {outcome === null && <p className={styles.caption}>{texts.explain.unknown}</p>}
    </section>
  );
}

function Argument({
  call,
  argument,
  index,
  calls,
  explaining,
}: CallCardProps & { readonly argument: ExplainedArgument; readonly index: number }) {
  const { host } = usePaneServices();
  const styles = useStyles();
  const own = useCardStyles();
  const { mono } = useFunctionStyles();
  const { parameter, source, text } = argument;
  const values = call.values[index];
  const shown =
    values === undefined
      ? oneValue(defaultOf(parameter), isRate(call, parameter), host.locale)
      : values === null
        ? texts.explain.notKnown
        : valueText(values, isRate(call, parameter), host.locale);
  const places = source.kind === "cells" ? [source.place] : source.kind === "excel" ? source.places : [];
  return (
    <div className={own.argument}>
      <dt className={mono}>{parameter.name}</dt>
      <dd className={own.value}>{shown}</dd>
      <dd className={mergeClasses(styles.caption, own.source)}>
        {catalogueText(parameter.hint)}
        <br />
        {source.kind === "leftOut" && texts.explain.leftOut}
        {source.kind === "constant" && texts.explain.typed}
        {source.kind === "call" && texts.explain.fromCall({ name: calls[source.index]?.one.id ?? "" })}
        {source.kind === "excel" && (
          <>
            {texts.explain.byExcel} <Formula>{text}</Formula>{" "}
          </>
        )}
        {places.map((place) => (
          <Link
            key={placeText(place)}
            as="button"
            inline
            title={texts.explain.jump({ cells: placeText(place) })}
            onClick={() => explaining.jump(place)}
          >
            {placeText(place)}
          </Link>
        ))}
      </dd>
    </div>
  );
}

/** The sentence of the function with these numbers; without all of them, what the catalogue says. */
function sentenceOf(call: EvaluatedCall, locale: string): string {
  const words = wordsOf(call, locale);
  const { outcome, one } = call;
  const sentences: Readonly<Record<string, unknown>> = texts.explain.sentences;
  const template = sentences[one.id] as ((words: Readonly<Record<string, string>>) => string) | undefined;
  if (outcome?.kind !== "result" || !template) return catalogueText(one.description);
  const [[only = null] = []] = outcome.rows;
  const cells = outcome.rows.length * (outcome.rows[0]?.length ?? 1);
  const result =
    cells > 1
      ? texts.explain.resultCells({ count: String(cells) })
      : oneValue(only, one.returns.startsWith("Rate"), locale);
  return template({ ...words, result });
}
