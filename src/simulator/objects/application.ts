import { HostNode } from "../model/node";

/** The program itself: an English Excel. */
export class Application extends HostNode {
  get api(): string {
    return "Application";
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo();
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
