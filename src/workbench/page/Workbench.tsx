import { FluentProvider, makeStyles, Spinner, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { exhibitNamed } from "../../gallery";
import { hangExhibit } from "../gallery/hang-exhibit";
import { notShown } from "../open/not-shown";
import { readWorkbookFile, type WorkbookFile } from "../session/read-file";
import { inLanguage, paneLanguage } from "../session/pane-language";
import { startSession, type Session } from "../session/session";
import { DropZone } from "./DropZone";
import { MessageArea } from "./MessageArea";
import type { Message } from "./messages";
import { PaneFrame } from "./PaneFrame";
import { SAMPLES } from "./samples";
import { SessionTable } from "./SessionTable";
import { StatusLine } from "./StatusLine";
import { useDark, type ThemeChoice } from "./theme";
import { useAskFirst } from "./use-ask-first";
import { TopBar, type PaneWidth } from "./TopBar";

const useStyles = makeStyles({
  page: { height: "100vh", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  main: {
    flex: 1,
    minHeight: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) var(--pane-width)",
    // Too narrow for both beside each other.
    "@media (max-width: 720px)": {
      gridTemplateColumns: "minmax(0, 1fr)",
      gridTemplateRows: "minmax(0, 1fr) minmax(0, 1fr)",
    },
  },
  sheet: {
    display: "grid",
    minWidth: 0,
    minHeight: 0,
    gridTemplateColumns: "minmax(0, 1fr)",
    gridTemplateRows: "minmax(0, 1fr) auto",
  },
  sheetAndTable: { gridTemplateRows: "minmax(0, 3fr) auto minmax(0, 2fr)" },
  grid: { position: "relative", minWidth: 0, minHeight: 0, overflow: "hidden" },
  waiting: { position: "absolute", inset: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackgroundAlpha2 },
});

/** The workbench: a spreadsheet beside the add-in's real task pane, which believes that it runs in Excel. */
export function Workbench() {
  const styles = useStyles();
  const [theme, setTheme] = useState<ThemeChoice>("system");
  const dark = useDark(theme);
  const [language, setLanguage] = useState(() => paneLanguage(window.location.search).language);
  const [paneWidth, setPaneWidth] = useState<PaneWidth>(350);
  const [tableShown, setTableShown] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const [busy, setBusy] = useState(true);
  const [sample, setSample] = useState("");
  const [session, setSession] = useState<Session | null>(null);
  const [pane, setPane] = useState<Window | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const open = useOpen({ grid, dark, setBusy, setMessage, setSample, setSession, setPane });

  useEffect(() => {
    const exhibit = exhibitNamed(new URLSearchParams(window.location.search).get("exhibit") ?? "");
    const first = SAMPLES[0]?.file ?? "";
    void (exhibit
      ? open(() => hangExhibit(exhibit, fetchBytes), "", { intent: "info", title: exhibit.title, body: exhibit.shows })
      : open(() => fetchSample(first), first));
  }, [open]);
  useEffect(() => session?.setDark(dark), [session, dark]);

  const onPane = useCallback(
    (window: Window | null) => {
      setPane(window);
      if (!window || !session) return;
      session
        .connectPane(window)
        .catch((error: unknown) =>
          setMessage({ intent: "error", title: "Custom functions do not work here.", body: textOf(error) }),
        );
    },
    [session],
  );
  useEffect(
    () =>
      session?.onNewWorkbook(({ bytes, fileName }) => {
        offer(bytes, fileName);
        setMessage({
          intent: "info",
          title: `Downloaded as “${fileName}”.`,
          body: "Excel opens it as a new workbook instead.",
        });
      }),
    [session],
  );
  const download = useCallback(async (): Promise<boolean> => {
    if (!session) return false;
    setBusy(true);
    try {
      const { bytes, fileName, message: said } = await session.save();
      offer(bytes, fileName);
      setMessage(said);
      return true;
    } catch (error) {
      setMessage({ intent: "error", title: "Nothing was downloaded.", body: textOf(error) });
      return false;
    } finally {
      setBusy(false);
    }
  }, [session]);
  const { ask, dialog } = useAskFirst(session, language, download);
  const onFile = useCallback(
    (file: File) =>
      ask(() => void open(async () => readWorkbookFile(new Uint8Array(await file.arrayBuffer()), file.name), "")),
    [ask, open],
  );

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        <TopBar
          fileName={session?.fileName ?? ""}
          sample={sample}
          busy={busy}
          paneWidth={paneWidth}
          tableShown={tableShown}
          theme={theme}
          language={language}
          onSample={(file) => ask(() => void open(() => fetchSample(file), file))}
          onFile={onFile}
          onDownload={() => void download()}
          onPaneWidth={setPaneWidth}
          onTableShown={setTableShown}
          onTheme={setTheme}
          onLanguage={(chosen) => {
            // The pane's frame, which starts anew, reads it from there.
            window.history.replaceState(null, "", inLanguage(window.location.href, chosen));
            setLanguage(chosen);
          }}
        />
        <MessageArea message={message} onDismiss={() => setMessage(null)} />
        <main className={styles.main} style={{ "--pane-width": `${paneWidth + 1}px` } as React.CSSProperties}>
          <div className={`${styles.sheet} ${tableShown ? styles.sheetAndTable : ""}`}>
            <div className={styles.grid}>
              <div ref={grid} style={{ height: "100%" }} />
              {busy && <Spinner className={styles.waiting} label={session ? "One moment" : "Opening the workbook"} />}
            </div>
            <StatusLine session={session} />
            {tableShown && session && <SessionTable session={session} />}
          </div>
          {session && <PaneFrame session={session.id} language={language} onWindow={onPane} />}
        </main>
        <DropZone pane={pane} onFile={onFile} />
        {dialog}
      </div>
    </FluentProvider>
  );
}

interface OpenContext {
  readonly grid: React.RefObject<HTMLDivElement>;
  readonly dark: boolean;
  readonly setBusy: (busy: boolean) => void;
  readonly setMessage: (message: Message | null) => void;
  readonly setSample: (file: string) => void;
  readonly setSession: (session: Session) => void;
  readonly setPane: (pane: Window | null) => void;
}

/** Opens workbooks one after the other. A file that cannot be read leaves the open workbook where it is. */
function useOpen(
  context: OpenContext,
): (read: () => Promise<WorkbookFile>, sample: string, said?: Message) => Promise<void> {
  const latest = useRef(context);
  useEffect(() => {
    latest.current = context;
  });
  const current = useRef<Session | null>(null);
  return useCallback(async (read, sample, said) => {
    const { grid, dark, setBusy, setMessage, setSample, setSession, setPane } = latest.current;
    setBusy(true);
    try {
      const file = await read();
      if (!grid.current) return;
      const before = current.current;
      const session = await startSession(file, grid.current, dark, (said) => latest.current.setMessage(said));
      current.current = session;
      setPane(null);
      setSession(session);
      setSample(sample);
      setMessage(said ?? leftOut(file));
      await before?.dispose();
    } catch (error) {
      setMessage({ intent: "error", title: "This file was not opened.", body: textOf(error) });
    } finally {
      setBusy(false);
    }
  }, []);
}

function leftOut({ workbook }: WorkbookFile): Message | null {
  const kinds = notShown(workbook);
  if (kinds === "") return null;
  return {
    intent: "info",
    title: `Shown without its ${kinds}.`,
    body: "They stay in the file, and in what you download.",
  };
}

async function fetchSample(file: string): Promise<WorkbookFile> {
  return readWorkbookFile(await fetchBytes(file), file);
}

async function fetchBytes(file: string): Promise<Uint8Array> {
  const answer = await fetch(`samples/${file}`);
  if (!answer.ok)
    throw new Error(
      `The sample ${file} is not served here (${answer.status}). Run npm run samples and reload the page.`,
    );
  return new Uint8Array(await answer.arrayBuffer());
}

/** Hands bytes to the browser as a download. */
function offer(bytes: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(
    new Blob([bytes as BlobPart], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }),
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
