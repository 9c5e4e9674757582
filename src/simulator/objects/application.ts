import { HostNode, ServiceNode } from "../model/node";
import { fail } from "../wire/host-error";

/** Whether the workbook's formulas are calculated by themselves. */
export class Calculating {
  /** Whether somebody asked for it since the last calculation. */
  private asked = false;

  constructor(readonly byHand: boolean) {}

  ask(): void {
    this.asked = true;
  }
  /** Calculates, unless that is left to the user and was not asked for. @param settle how */
  async settle(settle: () => Promise<void>): Promise<void> {
    if (this.byHand && !this.asked) return;
    this.asked = false;
    await settle();
  }
}

/** The program itself: an English Excel. */
export class Application extends HostNode {
  /** @param opened is told of a workbook that is opened beside this one, by the bytes of its file in base64 */
  constructor(
    private readonly calculating: Calculating,
    private readonly opened: (base64: string) => void,
  ) {
    super();
  }
  get api(): string {
    return "Application";
  }
  get CalculationMode(): string {
    return this.calculating.byHand ? "Manual" : "Automatic";
  }
  Calculate(type: unknown): void {
    if (!CALCULATIONS.includes(String(type))) {
      fail("InvalidArgument", `Application.calculate takes one of ${CALCULATIONS.join(", ")}; not ${String(type)}.`);
    }
    this.calculating.ask();
  }
  CreateWorkbook(base64: unknown): WorkbookCreated {
    if (typeof base64 !== "string" || base64 === "")
      fail("InvalidArgument", "The simulated Excel opens a new workbook from a file only.");
    return new WorkbookCreated(() => this.opened(base64));
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo();
  }
}

/** All three calculate everything that waits here. */
const CALCULATIONS = ["Recalculate", "Full", "FullRebuild"];

/** What Office.js has of a new workbook: it can be opened. No typings name it, so no requirement set counts it. */
class WorkbookCreated extends ServiceNode {
  constructor(private readonly open: () => void) {
    super();
  }
  get api(): string {
    return "WorkbookCreated";
  }
  Open(): void {
    this.open();
  }
}

class CultureInfo extends HostNode {
  get api(): string {
    return "CultureInfo";
  }
  get Name(): string {
    return "en-US";
  }
  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }
}

class NumberFormatInfo extends HostNode {
  get api(): string {
    return "NumberFormatInfo";
  }
  get NumberDecimalSeparator(): string {
    return ".";
  }
  get NumberGroupSeparator(): string {
    return ",";
  }
}
