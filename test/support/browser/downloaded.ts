import { buffer } from "node:stream/consumers";
import type { Download } from "playwright-core";

/** The bytes of a download. */
export async function downloaded(file: Download): Promise<Uint8Array> {
  return new Uint8Array(await buffer(await file.createReadStream()));
}
