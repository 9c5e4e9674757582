export type { Exhibit, ExhibitSource, SampleFile, SourceSheet } from "./exhibit";
export { EXHIBITS, exhibitNamed } from "./exhibits";
export { GALLERY_VERSION, hang, layOut, requestFor, requestsFor } from "./hang";
export { sourceSheet } from "./source-sheet";
