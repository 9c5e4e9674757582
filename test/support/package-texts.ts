import { strFromU8, unzipSync } from "fflate";

/** The parts of an Office file as texts, by their names; a writer of files has no other kind here. */
export function textsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}
