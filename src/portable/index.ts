export { convert, isConverted, ownCalls, type Converted, type Mode, type Unconverted } from "./convert";
export { definition, storedDefinition, type Definition } from "./definition";
export { byAddress, type Resolve } from "./shape";
export { TEMPLATES } from "./templates";
