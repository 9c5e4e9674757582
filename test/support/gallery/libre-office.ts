import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Why LibreOffice cannot be asked here; null where it can. */
export const withoutLibreOffice: string | null =
  spawnSync("soffice", ["--version"]).status === 0 ? null : "there is no soffice on the PATH";

/** Settings of a profile: formulas are worked out anew, for LibreOffice believes the values that a workbook keeps. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>
`;

/** Opens workbooks in one LibreOffice without a screen, and saves each into `output` as it calculates them anew. */
export function saveByLibreOffice(files: readonly string[], output: string): void {
  mkdirSync(output, { recursive: true });
  // A profile of its own: another LibreOffice that is open would take the files and answer nothing.
  const folder = path.join(output, "profile");
  mkdirSync(path.join(folder, "user"), { recursive: true });
  writeFileSync(path.join(folder, "user", "registrymodifications.xcu"), RECALCULATE);
  const profile = pathToFileURL(folder).href;
  const { status, stderr } = spawnSync(
    "soffice",
    [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "xlsx", "--outdir", output, ...files],
    { encoding: "utf8", timeout: 300_000 },
  );
  if (status !== 0) throw new Error(`LibreOffice did not save the workbooks: ${stderr}`);
}
