import { HostNode, ServiceNode } from "../model/node";
import { fail } from "../wire/host-error";

/** The program itself: an English Excel. */
export class Application extends HostNode {
  /** @param opened is told of a workbook that is opened beside this one, by the bytes of its file in base64 */
  constructor(private readonly opened: (base64: string) => void) {
    super();
  }
  get api(): string {
    return "Application";
  }
  CreateWorkbook(base64: unknown): WorkbookCreated {
    if (typeof base64 !== "string" || base64 === "") fail("InvalidArgument", "The simulated Excel opens a new workbook from a file only.");
    return new WorkbookCreated(() => this.opened(base64));
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo();
  }
}

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
