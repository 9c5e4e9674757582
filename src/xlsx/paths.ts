/** Part names: no leading slash, forward slashes, relative to the package. */

/** "xl/workbook.xml" → "xl/"; "" for a part at the top. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" (the package itself) → "_rels/.rels". */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/**
 * The part that a relationship's target names, seen from its source: "../charts/chart1.xml" from
 * "xl/drawings/drawing1.xml".
 */
export function resolveTarget(source: string, target: string): string {
  const steps: string[] = target.startsWith("/") ? [] : folderOf(source).split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
