import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { areaAddress, overlaps, parseArea } from "../../src/sheet/address";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * What makes Excel offer a repair, or refuse a file, as far as it can be told from the package alone: the checks of
 * xlsxcheck.py that concern parts which Envelope writes. @returns a line for each fault
 */
export function faultsOf(bytes: Uint8Array): string[] {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
  const faults: string[] = [];
  const trees = new Map<string, Element>();
  for (const [name, content] of parts) {
    if (!/\.(xml|rels)$/i.test(name)) continue;
    try {
      const root = new DOMParser({
        onError: (level, message) => {
          if (level !== "warning") throw new Error(message);
        },
      }).parseFromString(strFromU8(content).replace(/^\uFEFF/, ""), "text/xml").documentElement;
      if (root) trees.set(name, root);
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const lower = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  const types = trees.get("[Content_Types].xml");
  if (!types) return [...faults, "no content types"];
  const defaults = new Set(all(types, "Default").map((item) => item.getAttribute("Extension")?.toLowerCase()));
  const overrides = all(types, "Override").map((item) => (item.getAttribute("PartName") ?? "").slice(1).toLowerCase());
  faults.push(...twice(overrides).map((name) => `content types name ${name} twice`));
  faults.push(
    ...overrides.filter((name) => !lower.has(name)).map((name) => `content types name ${name}, which is not there`),
  );
  for (const name of lower)
    if (
      name !== "[content_types].xml" &&
      !overrides.includes(name) &&
      !defaults.has(name.slice(name.lastIndexOf(".") + 1))
    )
      faults.push(`${name} has no content type`);

  const targets = new Map<string, Map<string, string>>();
  for (const [name, root] of trees) {
    if (!name.endsWith(".rels")) continue;
    const source = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
    const ids = new Map<string, string>();
    for (const item of all(root, "Relationship")) {
      const target = item.getAttribute("Target") ?? "";
      const path = target.startsWith("/") ? target.slice(1) : new URL(target, `x:/${source}`).pathname.slice(1);
      if (item.getAttribute("TargetMode") !== "External" && !lower.has(decodeURIComponent(path).toLowerCase()))
        faults.push(`${name} points at ${target}, which is not there`);
      if (ids.has(item.getAttribute("Id") ?? "")) faults.push(`${name} has ${item.getAttribute("Id")} twice`);
      ids.set(item.getAttribute("Id") ?? "", path);
    }
    targets.set(source.toLowerCase(), ids);
  }
  for (const [name, root] of trees) {
    if (name.endsWith(".rels")) continue;
    for (const item of [root, ...all(root, "*")]) {
      const id = item.getAttributeNS(REL, "id");
      if (id && !targets.get(name.toLowerCase())?.has(id))
        faults.push(`${name}: <${item.localName}> names relationship ${id}, which is not there`);
    }
  }
  const workbook = [...trees].find(([, root]) => root.localName === "workbook")?.[1];
  const styles = [...trees].find(([, root]) => root.localName === "styleSheet")?.[1];
  if (!workbook) return [...faults, "no workbook"];
  const tabs = all(workbook, "sheet").map((item) => item.getAttribute("name") ?? "");
  faults.push(...twice(tabs.map((name) => name.toLowerCase())).map((name) => `two sheets are called ${name}`));
  faults.push(
    ...tabs
      .filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))
      .map((name) => `${name} cannot be a sheet's name`),
  );
  faults.push(
    ...twice(all(workbook, "sheet").map((item) => item.getAttribute("sheetId") ?? "")).map(
      (id) => `two sheets have the id ${id}`,
    ),
  );
  faults.push(
    ...twice(
      all(workbook, "definedName").map(
        (item) => `${item.getAttribute("name")?.toLowerCase()} in ${item.getAttribute("localSheetId") ?? "all"}`,
      ),
    ).map((name) => `the name ${name} is defined twice`),
  );
  for (const item of all(workbook, "definedName"))
    if (Number(item.getAttribute("localSheetId") ?? 0) >= tabs.length)
      faults.push(`the name ${item.getAttribute("name")} belongs to a sheet that is not there`);
  const formats = styles ? count(styles, "cellXfs") : 1;
  const differential = styles ? count(styles, "dxfs") : 0;
  if (styles) faults.push(...styleFaults(styles));
  for (const [name, root] of trees)
    if (root.localName === "worksheet") faults.push(...sheetFaults(name, root, formats, differential));
  return faults;
}

function styleFaults(styles: Element): string[] {
  const faults: string[] = [];
  for (const list of ["fonts", "fills", "borders", "cellXfs", "cellStyleXfs", "cellStyles", "dxfs"]) {
    const element = all(styles, list)[0];
    const said = element?.getAttribute("count");
    if (element && said && Number(said) !== count(styles, list))
      faults.push(`styles: ${list} says ${said} and holds ${count(styles, list)}`);
  }
  for (const xf of all(styles, "xf")) {
    for (const [attribute, list] of [
      ["fontId", "fonts"],
      ["fillId", "fills"],
      ["borderId", "borders"],
      ["xfId", "cellStyleXfs"],
    ] as const) {
      if (Number(xf.getAttribute(attribute) ?? 0) >= Math.max(1, count(styles, list)))
        faults.push(`styles: a format names ${attribute} ${xf.getAttribute(attribute)}, which is not there`);
    }
  }
  return faults;
}

function sheetFaults(name: string, sheet: Element, formats: number, differential: number): string[] {
  const faults: string[] = [];
  let row = 0;
  for (const line of all(sheet, "row")) {
    const number = Number(line.getAttribute("r") ?? row + 1);
    if (number <= row) faults.push(`${name}: row ${number} stands behind row ${row}`);
    row = number;
    let column = -1;
    for (const cell of all(line, "c")) {
      const at = parseArea(cell.getAttribute("r") ?? "");
      if (at && (at.row !== number - 1 || at.column <= column))
        faults.push(`${name}: ${cell.getAttribute("r")} is out of order`);
      column = at?.column ?? column + 1;
      if (Number(cell.getAttribute("s") ?? 0) >= formats)
        faults.push(`${name}: ${cell.getAttribute("r")} names a format that is not there`);
    }
  }
  const merges = all(sheet, "mergeCell").flatMap((item) => parseArea(item.getAttribute("ref") ?? "") ?? []);
  merges.forEach((area, index) =>
    faults.push(
      ...merges
        .slice(index + 1)
        .filter((other) => overlaps(area, other))
        .map((other) => `${name}: ${areaAddress(area)} and ${areaAddress(other)} are merged across each other`),
    ),
  );
  for (const rule of all(sheet, "cfRule"))
    if (Number(rule.getAttribute("dxfId") ?? 0) >= Math.max(1, differential))
      faults.push(`${name}: a conditional format names a look that is not there`);
  for (const rule of all(sheet, "dataValidation")) {
    if ((rule.getAttribute("errorTitle") ?? "").length > 32 || (rule.getAttribute("error") ?? "").length > 255)
      faults.push(`${name}: a validation's words are too long`);
  }
  for (const formula of all(sheet, "f"))
    if ((formula.textContent ?? "").length > 8192) faults.push(`${name}: a formula is longer than 8,192 characters`);
  return faults;
}

const all = (element: Element, name: string) => Array.from(element.getElementsByTagNameNS("*", name));
const count = (styles: Element, list: string) =>
  Array.from(all(styles, list)[0]?.childNodes ?? []).filter((node) => node.nodeType === 1).length;
const twice = (items: readonly string[]) => [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
