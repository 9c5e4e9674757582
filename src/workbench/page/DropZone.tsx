import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const useStyles = makeStyles({
  veil: {
    position: "fixed",
    inset: 0,
    zIndex: 10_000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    color: tokens.colorNeutralForeground1,
  },
});

/**
 * Takes a file that is dropped anywhere, and says so while one is held over the page.
 * @param pane the window of the task pane's frame, which keeps what happens over it to itself
 */
export function DropZone({ pane, onFile }: { pane: Window | null; onFile: (file: File) => void }) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const dragged = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const left = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const dropped = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    const targets = pane ? [window, pane] : [window];
    for (const target of targets) {
      // In the capturing phase, for the grid takes drops too.
      target.addEventListener("dragover", dragged, true);
      target.addEventListener("dragleave", left, true);
      target.addEventListener("drop", dropped, true);
    }
    return () => {
      for (const target of targets) {
        target.removeEventListener("dragover", dragged, true);
        target.removeEventListener("dragleave", left, true);
        target.removeEventListener("drop", dropped, true);
      }
    };
  }, [pane, onFile]);
  return over ? (
    <div className={styles.veil}>
      <Text size={500} weight="semibold">
        Drop the workbook or .csv to open it
      </Text>
    </div>
  ) : null;
}
