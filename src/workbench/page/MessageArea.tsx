import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Message } from "./messages";

const useStyles = makeStyles({
  area: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The message below the top bar; a live region, so that it is read out when it comes. */
export function MessageArea({ message, onDismiss }: { message: Message | null; onDismiss: () => void }) {
  const styles = useStyles();
  if (!message) return null;
  return (
    <div className={styles.area}>
      <MessageBar
        intent={message.intent}
        politeness={message.intent === "error" ? "assertive" : "polite"}
        layout="multiline"
      >
        <MessageBarBody>
          <MessageBarTitle>{message.title}</MessageBarTitle> {message.body}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button appearance="transparent" icon={<DismissRegular />} aria-label="Dismiss" onClick={onDismiss} />
          }
        />
      </MessageBar>
    </div>
  );
}
