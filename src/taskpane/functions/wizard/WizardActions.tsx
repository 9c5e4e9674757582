import { Button, Link, makeStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect, useRef } from "react";
import { CopyButton } from "../../parts/CopyButton";
import { usePaneServices } from "../../parts/PaneContext";
import { Problem } from "../../parts/Problem";
import { useStyles } from "../../parts/styles";
import { texts } from "../../texts";
import { FooterActions } from "../FooterActions";
import { cellText } from "./insertion";
import type { Wizard } from "./use-wizard";
import { oneValue } from "./value-text";

const useActionStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", width: "100%" },
  wide: { flexBasis: "100%", minWidth: 0, overflowWrap: "anywhere" },
  insert: { flexGrow: 1, minWidth: 0 },
  question: { outlineStyle: "none" },
  done: { display: "flex", alignItems: "center", gap: "6px", outlineStyle: "none" },
});

/** The way into the cell, below everything else: where, whether something stands there, and that it is done. */
export function WizardActions({ wizard }: { readonly wizard: Wizard }) {
  const own = useActionStyles();
  const { target, outcome, preview, formula } = wizard;
  const ready = target !== null && preview.kind !== "waiting" && preview.kind !== "reading";
  const where = target === null ? null : cellText(target);
  return (
    <FooterActions>
      <div className={own.actions}>
        <OutcomeLine wizard={wizard} />
        {outcome.kind !== "asking" && (
          <>
            <Button
              className={own.insert}
              appearance="primary"
              disabledFocusable={!ready}
              onClick={() => wizard.insert(false, "function")}
            >
              {where === null ? texts.wizard.insertNowhere : texts.wizard.insert({ cell: where })}
            </Button>
            <CopyButton text={ready ? formula : null} label={texts.actions.copy} what={texts.wizard.theFormula} />
          </>
        )}
      </div>
    </FooterActions>
  );
}

function OutcomeLine({ wizard }: { readonly wizard: Wizard }) {
  const { host, views } = usePaneServices();
  const shared = useStyles();
  const own = useActionStyles();
  const { outcome } = wizard;
  const line = useRef<HTMLParagraphElement>(null);
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome.kind === "asking") question.current?.focus();
    else if (outcome.kind !== "idle") line.current?.focus();
  }, [outcome]);
  switch (outcome.kind) {
    case "idle":
      return null;
    case "refused":
      return (
        <div className={own.wide} role="alert">
          <Problem>{outcome.message}</Problem>
        </div>
      );
    case "done":
      return (
        <p ref={line} tabIndex={-1} role="status" className={`${shared.text} ${own.wide} ${own.done}`}>
          <span className={`${shared.icon} ${shared.good}`}>
            <CheckmarkCircle16Regular />
          </span>
          <span>{texts.wizard.inserted({ cell: cellText(outcome.cell) })}</span>
          {outcome.form === "function" && (
            <Link as="button" className={shared.end} onClick={() => views.show({ name: "explain" })}>
              {texts.explain.title}
            </Link>
          )}
        </p>
      );
    case "asking": {
      const holds = outcome.holds.formulaLocal ?? oneValue(outcome.holds.value, false, host.locale);
      return (
        <div
          ref={question}
          tabIndex={-1}
          className={`${own.wide} ${own.question}`}
          role="group"
          aria-labelledby="wizard-question"
        >
          <p id="wizard-question" className={shared.text}>
            {texts.wizard.occupied({ cell: cellText(outcome.cell), holds })}
          </p>
          <div className={shared.wrap} style={{ marginTop: "6px" }}>
            <Button appearance="primary" onClick={() => wizard.insert(true, outcome.form)}>
              {texts.wizard.replace}
            </Button>
            <Button onClick={wizard.dismiss}>{texts.wizard.keep}</Button>
          </div>
        </div>
      );
    }
  }
}
