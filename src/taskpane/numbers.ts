export { parseNumber, parseRate, typedSigns, type TypedNumber } from "../summary";
