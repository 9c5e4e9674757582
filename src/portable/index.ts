export { frozenArea, planReturn, type Returned, type ReturnPlan } from "./bring-back";
export { convert, isConverted, ownCalls, type Converted, type Mode, type Unconverted } from "./convert";
export { definition, storedDefinition, type Definition } from "./definition";
export { NOTE_START, noteOf } from "./note";
export { planPortable, recordOf, type Outcome, type PlannedCell, type PortablePlan, type Standing } from "./plan";
export {
  joined,
  NO_RECORD,
  placeAt,
  placeOf,
  readRecord,
  RECORD_NAMESPACE,
  recordXml,
  type FrozenFormula,
  type PortableRecord,
} from "./record";
export { resolverOf } from "./resolver";
export { Originals } from "./restore";
export { byAddress, type Resolve } from "./shape";
export { shiftFormula } from "../sheet/shift";
export { type Unfit } from "./template";
export { TEMPLATES } from "./templates";
