export { parseNumber, typedSigns, type TypedNumber } from "../summary";
