import { Button, Field, Textarea } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { texts } from "../texts";
import { usePaneServices } from "./PaneContext";
import { useStyles } from "./styles";

export interface CopyButtonProps {
  /** Null while there is nothing to copy. */
  readonly text: string | null;
  readonly label: string;
  /** What is copied, where several buttons have the same label: it is heard after the label and not seen. */
  readonly what?: string;
  readonly small?: boolean;
}

/** Copies a text and says so; where the clipboard is closed it shows the text to be copied by hand. */
export function CopyButton({ text, label, what, small = false }: CopyButtonProps) {
  const { host } = usePaneServices();
  const styles = useStyles();
  const [outcome, setOutcome] = useState<{ text: string; copied: boolean } | null>(null);
  const current = outcome?.text === text ? outcome : null;
  const copy = async (wanted: string) => setOutcome({ text: wanted, copied: await host.copy(wanted) });
  return (
    <>
      <Button
        size={small ? "small" : "medium"}
        icon={current?.copied ? <CheckmarkCircle16Regular /> : <Copy16Regular />}
        disabledFocusable={text === null}
        onClick={() => text !== null && void copy(text)}
      >
        <span aria-live="polite">{current?.copied ? texts.actions.copied : label}</span>
        {what !== undefined && <span className={styles.heard}> {what}</span>}
      </Button>
      {current && !current.copied && (
        <Field label={texts.actions.copyFailed} style={{ flexBasis: "100%" }}>
          <Textarea readOnly value={current.text} />
        </Field>
      )}
    </>
  );
}
