import { Button, makeStyles } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Host } from "../host/host";
import { detailsOf } from "../details";
import { texts } from "../texts";
import { useStyles } from "./styles";

interface ErrorBoundaryProps {
  readonly host: Host;
  readonly version: string;
  readonly children: ReactNode;
}

/** Keeps a defect in the pane from leaving an empty white area: says what happened and offers a way on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { host, version, children } = this.props;
    const { error } = this.state;
    return error ? (
      <Stopped
        message={error.message}
        onReload={() => host.reload()}
        onCopy={() => void host.copy(detailsOf(error, version))}
      />
    ) : (
      children
    );
  }
}

const useStoppedStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px", padding: "48px 16px 16px" },
});

function Stopped({
  message,
  onReload,
  onCopy,
}: {
  readonly message: string;
  readonly onReload: () => void;
  readonly onCopy: () => void;
}) {
  const styles = useStyles();
  const { page } = useStoppedStyles();
  return (
    <main className={page} role="alert">
      <h1 className={styles.headingLarge}>{texts.failure.title}</h1>
      <p className={styles.text}>{texts.failure.text}</p>
      <p className={styles.caption}>{message}</p>
      <div className={styles.row}>
        <Button appearance="primary" onClick={onReload}>
          {texts.actions.reload}
        </Button>
        <Button onClick={onCopy}>{texts.actions.copyDetails}</Button>
      </div>
    </main>
  );
}
