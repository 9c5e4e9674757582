import { readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { NAMESPACE } from "../../src/functions/namespace";
import { fillManifest } from "../../scripts/build/manifest.cjs";

const root = path.resolve(__dirname, "../..");
const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
const parsed = (xml: string) => new DOMParser().parseFromString(xml, "text/xml");
const app = parsed(source).documentElement as Element;

const all = (name: string, within: Element = app) => [...within.getElementsByTagName(name)];
const elements = (within: Element) => [...within.childNodes].filter((node): node is Element => node.nodeType === 1);
const resources = ["bt:Image", "bt:Url", "bt:String"]
  .flatMap((name) => all(name))
  .filter((one) => one.hasAttribute("id"));
const valueOf = (one: Element) => one.getAttribute("DefaultValue") ?? "";
const inFolder = (name: string) => all(name).flatMap((folder) => elements(folder));

test("the elements stand in the order that Office's schema demands", () => {
  expect(elements(app).map(({ tagName }) => tagName)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ]);
  const host = all("Host").find((one) => one.hasAttribute("xsi:type")) as Element;
  expect(elements(host).map(({ tagName }) => tagName)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  const resourceFolders = elements(all("Resources")[0] as Element).map(({ tagName }) => tagName);
  expect(resourceFolders).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
});

test("the identity is a GUID, and the version is package.json's", () => {
  expect(all("Id")[0]?.textContent).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  expect(all("Version")[0]?.textContent).toBe(`${version}.0`);
});

test("every resid is defined once, used, and at most 32 characters long", () => {
  const defined = resources.map((one) => one.getAttribute("id") ?? "");
  const used = new Set([...all("*")].map((one) => one.getAttribute("resid")).filter(Boolean));
  expect(new Set(defined).size).toBe(defined.length);
  expect([...used].sort()).toEqual([...defined].sort());
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test("texts keep to the lengths that Office shows", () => {
  expect(valueOf(all("DisplayName")[0] as Element).length).toBeLessThanOrEqual(125);
  expect(valueOf(all("Description")[0] as Element).length).toBeLessThanOrEqual(250);
  expect(inFolder("bt:ShortStrings").filter((one) => valueOf(one).length > 125)).toEqual([]);
  expect(inFolder("bt:LongStrings").filter((one) => valueOf(one).length > 250)).toEqual([]);
});

test("every address is https, and an app domain has no path", () => {
  const addresses = [...all("*")].map(valueOf).filter((value) => value.includes("://"));
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  expect(all("AppDomain").map((one) => one.textContent)).toEqual(["https://localhost:3000"]);
});

test("each icon has the size that the manifest says, and the ribbon has the three that Office asks for", () => {
  for (const one of [
    ...all("bt:Image").filter((image) => image.hasAttribute("DefaultValue")),
    ...all("IconUrl"),
    ...all("HighResolutionIconUrl"),
  ]) {
    const file = new URL(valueOf(one)).pathname;
    const stated = Number(/icon-(\d+)\.png$/.exec(file)?.[1]);
    const png = readFileSync(path.join(root, file));
    // Width and height stand in the header chunk of a PNG.
    expect([file, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([file, stated, stated]);
  }
  for (const icon of all("Icon"))
    expect(elements(icon).map((image) => image.getAttribute("size"))).toEqual(
      expect.arrayContaining(["16", "32", "80"]),
    );
  for (const image of all("bt:Image").filter((one) => one.hasAttribute("size")))
    expect(image.getAttribute("resid")).toBe(`Icon.${image.getAttribute("size")}`);
  expect(valueOf(all("IconUrl")[0] as Element)).toContain("icon-32.png");
  expect(valueOf(all("HighResolutionIconUrl")[0] as Element)).toContain("icon-64.png");
});

test("pane, functions and commands share one long-lived page", () => {
  const page = all("Runtime")[0];
  expect([page?.getAttribute("resid"), page?.getAttribute("lifetime")]).toEqual(["Taskpane.Url", "long"]);
  const places = [
    all("Page")[0],
    all("Action").find((action) => action.getAttribute("xsi:type") === "ShowTaskpane"),
  ].map((one) => (one ? elements(one)[0] : null));
  expect([...places, all("FunctionFile")[0]].map((one) => one?.getAttribute("resid"))).toEqual([
    "Taskpane.Url",
    "Taskpane.Url",
    "Taskpane.Url",
  ]);
  expect(all("TaskpaneId")).toEqual([]);
});

test("the namespace is the constant of the functions", () => {
  expect(valueOf(resources.find((one) => one.getAttribute("id") === "Functions.Namespace") as Element)).toBe(NAMESPACE);
});

describe("the keyboard shortcuts, which stand in a file beside the manifest", () => {
  const { actions, shortcuts } = JSON.parse(readFileSync(path.join(root, "src/commands/shortcuts.json"), "utf8")) as {
    actions: { id: string; type: string; name: string }[];
    shortcuts: { action: string; key: { default: string; mac: string } }[];
  };
  const letter = (combination: string) => combination.split("+").at(-1) ?? "";

  test("are found by the manifest at its own address, which is filled in with the others", () => {
    expect(all("ExtendedOverrides")[0]?.getAttribute("Url")).toBe("https://localhost:3000/shortcuts.json");
    expect(fillManifest(source, { url: "https://apps.example.com/envelope", namespace: undefined })).toContain(
      '<ExtendedOverrides Url="https://apps.example.com/envelope/shortcuts.json"/>',
    );
  });

  test("lead to every command of the ribbon and to the pane, once each, and say in words where", () => {
    const commands = all("FunctionName").map((one) => one.textContent);
    expect(actions.map(({ id }) => id).sort()).toEqual([...commands, "openEnvelope"].sort());
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    for (const { type, name } of actions)
      expect([type, name]).toEqual(["ExecuteFunction", expect.stringMatching(/\w+ .*\w/)]);
  });

  // Microsoft recommends this pattern, in which Excel has Ctrl+Alt+Shift+P (Python) and Ctrl+Alt+Shift+F9
  // (recalculate).
  test("keep to the combinations that Microsoft recommends, and to the same letter on a Mac", () => {
    for (const { key } of shortcuts) {
      expect(key.default).toMatch(/^Ctrl\+Alt\+Shift\+[A-OQ-Z]$/);
      expect(key.mac).toBe(`Command+Alt+Shift+${letter(key.default)}`);
    }
    expect(new Set(shortcuts.map(({ key }) => key.default)).size).toBe(shortcuts.length);
  });

  // With AltGr, which is Ctrl+Alt, and Shift a Polish keyboard writes ĄĆĘŁŃÓŚŹŻ, and the international American one
  // ÄÅÉÞÜÚÍÓÖÁ§ÐØÆ¢Ñ.
  test("take no letter away that AltGr and Shift write on a keyboard", () => {
    for (const { key } of shortcuts) expect("ACELNOSZXQWTYUIPDM").not.toContain(letter(key.default));
  });
});

describe("fillManifest", () => {
  const url = "https://apps.example.com/envelope";

  test("puts the address everywhere, and its origin alone into the app domains", () => {
    const filled = fillManifest(source, { url, namespace: undefined });
    expect(filled).not.toContain('DefaultValue="https://localhost:3000');
    expect(filled).toContain(`DefaultValue="${url}/taskpane.html"`);
    expect(filled).toContain("<AppDomain>https://apps.example.com</AppDomain>");
  });

  test("an empty namespace takes element and string out, for bare names", () => {
    const bare = parsed(fillManifest(source, { url, namespace: "" })).documentElement as Element;
    expect(all("Namespace", bare)).toEqual([]);
    expect(all("bt:String", bare).map((one) => one.getAttribute("id"))).not.toContain("Functions.Namespace");
  });

  test("another namespace takes the constant's place", () => {
    expect(fillManifest(source, { url, namespace: "LEARN" })).toContain(
      'id="Functions.Namespace" DefaultValue="LEARN"',
    );
  });

  test("the help desk of whoever hosts it takes the place of our page, and the rest stays", () => {
    const filled = fillManifest(source, { url, support: "https://desk.example.com/new?about=envelope&from=excel" });
    expect(filled).toContain('<SupportUrl DefaultValue="https://desk.example.com/new?about=envelope&amp;from=excel"/>');
    expect(filled.replace(/<SupportUrl [^>]*>/, "")).toBe(
      fillManifest(source, { url }).replace(/<SupportUrl [^>]*>/, ""),
    );
    expect(() => fillManifest(source, { url, support: "mailto:desk@example.com" })).toThrow(
      '(ENVELOPE_SUPPORT_URL, --support) is "mailto:desk@example.com"',
    );
  });

  test("an address that is not https and a namespace that is no word are refused by name", () => {
    expect(() => fillManifest(source, { url: "http://example.com", namespace: undefined })).toThrow(
      '(ENVELOPE_URL, --address) is "http://example.com"',
    );
    expect(() => fillManifest(source, { url, namespace: "A B" })).toThrow('ENVELOPE_NAMESPACE is "A B"');
  });
});

test("Excels of a further language are sent to the functions' descriptions in it", () => {
  const filled = parsed(fillManifest(source, { url: "https://apps.example.com/envelope", locales: ["de-de"] }));
  const overrides = [...(filled.documentElement?.getElementsByTagName("bt:Override") ?? [])];
  expect(overrides.map((one) => [one.getAttribute("Locale"), one.getAttribute("Value")])).toEqual([
    ["de-de", "https://apps.example.com/envelope/functions.de-de.json"],
  ]);
  expect((overrides[0]?.parentNode as Element | undefined)?.getAttribute("DefaultValue")).toBe(
    "https://apps.example.com/envelope/functions.json",
  );
});
