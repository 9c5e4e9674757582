import { useState } from "react";
import type { WorkbookPort } from "../../sheet/workbook";
import { formatMoney, formatRate } from "../formats";
import { problemText } from "../problem-text";
import type { Form } from "../state/fields/form";
import type { WorkbookState } from "../state/store/pane-state";
import { texts } from "../texts";

export interface SampleServices {
  readonly port: WorkbookPort;
  readonly workbook: WorkbookState;
  readonly locale: string;
  readonly look: () => Promise<void>;
  readonly typeNumbers: () => void;
  readonly edit: (change: Partial<Form>) => void;
}

export interface Sample {
  /** @returns whether it is there */
  readonly trySample: () => Promise<boolean>;
  readonly busy: boolean;
  /** Why it could not be put into the workbook. */
  readonly problem: string | null;
}

/**
 * Something to try the pane with: in an empty workbook a sheet of invented revenue, and in one that holds something
 * only four numbers in the fields, so that nothing is put among somebody's sheets.
 */
export function useSample({ port, workbook, locale, look, typeNumbers, edit }: SampleServices): Sample {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const addSheet = async () => {
    const { sampleSheet, SAMPLE_CONTROL, SAMPLE_LAUNCHED, SAMPLE_TREATED } = await import("./sample-sheet");
    const { sheet, month, region, revenue } = texts.firstRun.sample;
    await port.paint(sampleSheet(sheet, [month, region, revenue], workbook.dateSystem));
    await look();
    edit({
      launched: SAMPLE_LAUNCHED,
      treated: SAMPLE_TREATED,
      control: SAMPLE_CONTROL,
      margin: formatRate(0.42, locale),
      cost: formatMoney(COST, "$", locale),
    });
  };
  const trySample = async () => {
    setBusy(true);
    setProblem(null);
    try {
      if (workbook.empty) await addSheet();
      else {
        typeNumbers();
        edit({
          before: formatMoney(BEFORE, "$", locale),
          after: formatMoney(AFTER, "$", locale),
          share: formatRate(0.03, locale),
          cost: formatMoney(COST, "$", locale),
        });
      }
      return true;
    } catch (error) {
      setProblem(problemText(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { trySample, busy, problem };
}

/** The story that the add-in is told by: 3% of an increase of $3.3 billion is $100 million. */
const [BEFORE, AFTER, COST] = [10e9, 13.3334e9, 12.4e6];
