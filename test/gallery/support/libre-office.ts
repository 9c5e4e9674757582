import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Why LibreOffice cannot be asked here; null where it can. */
export const withoutLibreOffice: string | null = spawnSync("soffice", ["--version"]).status === 0 ? null : "there is no soffice on the PATH";

/** Opens workbooks in one LibreOffice without a screen, and saves each into `output` as it calculates them. */
export function saveByLibreOffice(files: readonly string[], output: string): void {
  mkdirSync(output, { recursive: true });
  // A profile of its own: another LibreOffice that is open would take the files and answer nothing.
  const profile = pathToFileURL(path.join(output, "profile")).href;
  const { status, stderr } = spawnSync("soffice", [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "xlsx", "--outdir", output, ...files], { encoding: "utf8", timeout: 300_000 });
  if (status !== 0) throw new Error(`LibreOffice did not save the workbooks: ${stderr}`);
}
