import { useEffect, useState } from "react";
import type { ExportedSummary } from "../../summary";
import { usePaneServices, usePaneState } from "../parts/PaneContext";
import { problemText } from "../problem-text";

/** What came of handing a summary over. */
export type HandedOver =
  | { readonly kind: "opened" /** Checks of its page that fail. */; readonly failed: number }
  | { readonly kind: "copied" }
  /** The clipboard is closed: the text to be copied by hand. */
  | { readonly kind: "byHand"; readonly text: string }
  | { readonly kind: "problem"; readonly message: string }
  /** Why it is not known which summaries there are; what can be handed over is not touched by it. */
  | { readonly kind: "notSeen"; readonly message: string };

/** A summary of the workbook, to choose among several. */
export interface NumberedSummary {
  readonly number: number;
  readonly programme: string;
}

export interface HandingOver {
  readonly summaries: readonly NumberedSummary[];
  /** The number of the one that is handed over. */
  readonly summary: number | undefined;
  readonly choose: (summary: number) => void;
  readonly withoutNames: boolean;
  readonly leaveOutNames: (leave: boolean) => void;
  readonly busy: "export" | "copy" | null;
  readonly outcome: HandedOver | null;
  readonly exportWorkbook: () => void;
  readonly copyFigures: () => void;
}

/** Hands over what stands on the sheets, whatever the fields of the pane say meanwhile. */
export function useHandOver(): HandingOver {
  const state = usePaneState((pane) => pane.state);
  const { port, clock, version, host, openNew } = usePaneServices();
  const [summaries, setSummaries] = useState<readonly NumberedSummary[]>([]);
  const [picked, setPicked] = useState<number | null>(null);
  const [withoutNames, setWithoutNames] = useState(false);
  const [busy, setBusy] = useState<HandingOver["busy"]>(null);
  const [outcome, setOutcome] = useState<HandedOver | null>(null);
  const summary = picked ?? (typeof state.summary === "number" ? state.summary : undefined);

  useEffect(() => {
    let gone = false;
    const look = async () => {
      const { recallAll } = await import("../state/workbook/workbook-code");
      const all = recallAll(await port.describe()).map(({ summary: number = 1, programme = "" }) => ({
        number,
        programme: programme.trim(),
      }));
      if (!gone) setSummaries(all);
    };
    look().catch((error: unknown) => !gone && setOutcome({ kind: "notSeen", message: problemText(error) }));
    return () => {
      gone = true;
    };
  }, [port, state.summary]);

  const run = async (
    what: NonNullable<HandingOver["busy"]>,
    handOver: (exported: ExportedSummary) => Promise<HandedOver>,
  ) => {
    if (busy !== null) return;
    setBusy(what);
    setOutcome(null);
    try {
      const { exportSummary } = await import("../state/workbook/workbook-code");
      setOutcome(
        await handOver(
          await exportSummary(port, {
            ...(summary === undefined ? {} : { summary }),
            withoutNames,
            now: clock(),
            version,
          }),
        ),
      );
    } catch (error) {
      setOutcome({ kind: "problem", message: problemText(error) });
    } finally {
      setBusy(null);
    }
  };

  return {
    summaries,
    summary,
    choose: (number) => {
      setPicked(number);
      setOutcome(null);
    },
    withoutNames,
    leaveOutNames: (leave) => {
      setWithoutNames(leave);
      setOutcome(null);
    },
    busy,
    outcome,
    exportWorkbook: () =>
      void run("export", async (exported) => {
        await openNew?.(exported);
        return { kind: "opened", failed: exported.checks.filter(({ passed }) => !passed).length };
      }),
    copyFigures: () =>
      void run("copy", async ({ facts }) => {
        const { keyFigures } = await import("../state/workbook/workbook-code");
        const { text, html } = keyFigures(facts);
        return (await host.copy(text, html)) ? { kind: "copied" } : { kind: "byHand", text };
      }),
  };
}
