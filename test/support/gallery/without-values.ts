import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A copy of a workbook whose formulas carry no values, so that whoever opens it must calculate them. */
export function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name))
      parts[name] = strToU8(strFromU8(part).replace(/(<f(?:\s[^>]*)?>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parts, { level: 1 });
}
