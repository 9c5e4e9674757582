import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { CopyButton } from "../parts/CopyButton";
import { usePaneActions } from "../parts/PaneContext";
import { texts } from "../texts";

/** Why nothing was written, and the ways on. */
export function Failed({ message, details }: { readonly message: string; readonly details: string }) {
  const { build } = usePaneActions();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{texts.summary.failedTitle}</MessageBarTitle>
        <br />
        {message} {texts.summary.asItWas}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={build}>{texts.actions.tryAgain}</Button>
        <CopyButton text={details} label={texts.actions.copyDetails} />
      </MessageBarActions>
    </MessageBar>
  );
}
