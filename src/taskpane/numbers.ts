export { parseNumber, type TypedNumber } from "../summary";
