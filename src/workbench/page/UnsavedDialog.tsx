import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { Language } from "../../taskpane/languages/languages";
import { UNSAVED_TEXTS } from "./unsaved-texts";

export interface UnsavedDialogProps {
  readonly fileName: string;
  readonly language: Language;
  readonly onDownload: () => void;
  readonly onDiscard: () => void;
  /** Also called when the dialog is closed by Escape or a click beside it. */
  readonly onKeep: () => void;
}

/** Asks before another workbook takes the place of one whose work is in no file. */
export function UnsavedDialog({ fileName, language, onDownload, onDiscard, onKeep }: UnsavedDialogProps) {
  const texts = UNSAVED_TEXTS[language];
  return (
    <Dialog open modalType="modal" onOpenChange={(_event, { open }) => open || onKeep()}>
      <DialogSurface lang={language}>
        <DialogBody>
          <DialogTitle>{texts.title}</DialogTitle>
          <DialogContent>{texts.body(fileName)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onDownload}>
              {texts.download}
            </Button>
            <Button onClick={onDiscard}>{texts.discard}</Button>
            <Button onClick={onKeep}>{texts.keep}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
