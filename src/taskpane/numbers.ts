import { signBefore, withSigns, type MoneySigns } from "../sheet/money-signs";
import { parseNumber } from "../summary";

export { parseNumber, parseRate, typedSigns, type TypedNumber } from "../summary";

/** A currency as it may stand in a field: none where an amount with it could not be read, as with "kr." or "zł". */
export const typable = (signs: MoneySigns): MoneySigns =>
  parseNumber(withSigns(signs, "1"), "en") ? signs : signBefore("");
