import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { HELP_POLICY, headersFor, PANE_POLICY, rulesFor } from "../../scripts/build/headers.cjs";
import { differences, filesIn, sumsOf, zipOf } from "../../scripts/release/folder.cjs";
import { serverFiles } from "../../scripts/release/server-files.cjs";
import { tracesIn } from "../../scripts/release/traces.cjs";

/** The built add-in: `npm run build` comes before the tests in the gate. */
const root = path.resolve(__dirname, "../..");
const dist = path.join(root, "dist");
const files = filesIn(dist).filter((file) => !file.startsWith("release/"));
const text = (file: string) => readFileSync(path.join(dist, file), "utf8");

describe("the policy", () => {
  const directives = Object.fromEntries(
    PANE_POLICY.split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1)]),
  );

  test("lets scripts come from the add-in and from Office.js alone, and lets the page call nobody", () => {
    expect(directives["default-src"]).toEqual(["'none'"]);
    expect(directives["script-src"]).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(directives["connect-src"]).toEqual(["'none'"]);
    expect(PANE_POLICY + HELP_POLICY).not.toContain("unsafe");
    expect(PANE_POLICY + HELP_POLICY).not.toMatch(/[\s*]\*/);
  });

  test("stands in every page too, before anything that it governs, for servers that send no headers", () => {
    expect(text("taskpane.html")).toContain(`content="${PANE_POLICY}"`);
    for (const page of files.filter((file) => file.endsWith(".html"))) {
      const html = text(page);
      const at = html.indexOf("Content-Security-Policy");
      expect([page, at > 0 && at < html.search(/<script|<link|<img/)]).toEqual([page, true]);
    }
  });
});

describe("caching", () => {
  test("is said for each file by exactly one rule, beside the rule for all", () => {
    for (const file of files) {
      const [general, ...others] = rulesFor(file);
      expect([file, general?.path, others.length]).toEqual([file, "*", 1]);
      expect(headersFor(file)).toEqual(
        expect.objectContaining({ "Content-Security-Policy": PANE_POLICY, "Cache-Control": expect.any(String) }),
      );
    }
  });

  test("lasts for ever exactly where the name changes with the content", () => {
    for (const file of files)
      expect([file, headersFor(file)["Cache-Control"]?.includes("immutable")]).toEqual([
        file,
        /\.[0-9a-f]{8}\.(js|css|png)$/.test(file),
      ]);
  });

  test("never meets what the manifest names, so that a manifest that is out there finds every later version", () => {
    const named = [...text("manifest.xml").matchAll(/https:\/\/localhost:3000\/([^"]+)/g)].map(([, file = ""]) => file);
    expect(named).toEqual(
      expect.arrayContaining(["taskpane.html", "functions.js", "functions.json", "shortcuts.json", "help/index.html"]),
    );
    for (const file of named)
      expect([file, files.includes(file), headersFor(file)["Cache-Control"]]).toEqual([
        file,
        true,
        expect.not.stringContaining("immutable"),
      ]);
  });

  test("leaves the page and the functions of one version together: the page names their hashed file, which holds the same as the stable one", () => {
    const hashed = /src="(static\/functions\.\w+\.js)"/.exec(text("taskpane.html"))?.[1] ?? "";
    expect(text(hashed)).toBe(text("functions.js"));
  });
});

describe("the settings of each server give each file the headers of the list", () => {
  const settings = serverFiles("https://apps.example.com/envelope/", files);
  const base = "/envelope/";
  const meets = (pattern: string, url: string) =>
    new RegExp(
      `^${pattern
        .split("*")
        .map((part) => part.replace(/[.]/g, "\\."))
        .join(".*")}$`,
    ).test(url);

  test("a list for any program", () => {
    const { address, rules } = JSON.parse(settings["headers.json"]) as {
      address: string;
      rules: { path: string; headers: Record<string, string> }[];
    };
    expect(address).toBe("https://apps.example.com/envelope/");
    for (const file of files)
      expect(Object.assign({}, ...rules.filter((rule) => meets(rule.path, file)).map((rule) => rule.headers))).toEqual(
        headersFor(file),
      );
  });

  test("_headers, where two rules for one header would be joined", () => {
    const rules = settings._headers
      .trim()
      .split("\n\n")
      .map((rule) => rule.split("\n"));
    for (const file of files) {
      const lines = rules
        .filter(([pattern = ""]) => meets(pattern, base + file))
        .flatMap((rule) => rule.slice(1))
        .map((line) => line.trim().split(": "));
      expect(new Set(lines.map(([name]) => name)).size).toBe(lines.length);
      expect(Object.fromEntries(lines.map(([name, ...value]) => [name, value.join(": ")]))).toEqual(headersFor(file));
    }
  });

  test("nginx", () => {
    const maps = [...settings["nginx.conf"].matchAll(/map \$uri (\$\w+) \{\n([^}]*)\}/g)].map(
      ([, name = "", body = ""]) => [name, [...body.matchAll(/"~([^"]+)" "([^"]*)";/g)]] as const,
    );
    const value = (name: string, url: string) =>
      maps.find(([one]) => one === name)?.[1].find(([, pattern = ""]) => new RegExp(pattern).test(url))?.[2] ?? "";
    const added = [...settings["nginx.conf"].matchAll(/add_header (\S+) (?:"([^"]*)"|(\$\w+)) always;/g)];
    expect(settings["nginx.conf"]).toContain(`location ${base} {`);
    for (const file of files) {
      const headers = added
        .map(([, name = "", fixed, variable]) => [name, fixed ?? value(variable ?? "", base + file)])
        .filter(([, one]) => one !== "");
      expect(Object.fromEntries(headers)).toEqual(headersFor(file));
    }
  });

  test("IIS", () => {
    const configuration = new DOMParser().parseFromString(settings["web.config"], "text/xml");
    const entries = [...configuration.getElementsByTagName("add")].map((add) => {
      const place = add.parentNode?.parentNode?.parentNode?.parentNode as unknown as {
        getAttribute(name: string): string | null;
      };
      return { place: place.getAttribute("path") ?? "", header: [add.getAttribute("name"), add.getAttribute("value")] };
    });
    const within = (place: string, file: string) => place === "" || file === place || file.startsWith(`${place}/`);
    for (const file of files)
      expect(
        Object.fromEntries(entries.filter(({ place }) => within(place, file)).map(({ header }) => header)),
      ).toEqual(headersFor(file));
  });
});

describe("what is released", () => {
  test("tells neither where nor when it was built", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(
      files.flatMap((file) => tracesIn(readFileSync(path.join(dist, file)), root).map((trace) => `${file}: ${trace}`)),
    ).toEqual([]);
  });

  test("would be found out if it did", () => {
    expect(tracesIn(Buffer.from(`from ${root}/src on 2026-01-31T12:30:59.000Z`), root)).toEqual([
      root,
      "2026-01-31T12:30:59",
    ]);
  });

  test("is the same zip file whenever its files were written, and a changed, missing or further file is named", () => {
    const [one, other] = [mkdtempSync(path.join(tmpdir(), "a-")), mkdtempSync(path.join(tmpdir(), "a-"))];
    try {
      for (const folder of [one, other]) {
        writeFileSync(path.join(folder, "a.txt"), "a");
        writeFileSync(path.join(folder, "b.txt"), "b");
      }
      utimesSync(path.join(one, "a.txt"), 1e9, 1e9);
      expect(Buffer.from(zipOf(one)).equals(Buffer.from(zipOf(one)))).toBe(true);
      expect(sumsOf(one)).toBe(sumsOf(other));
      expect(differences(one, other)).toEqual([]);
      writeFileSync(path.join(other, "a.txt"), "another");
      rmSync(path.join(other, "b.txt"));
      writeFileSync(path.join(other, "c.txt"), "c");
      expect(differences(one, other)).toEqual(["a.txt", "b.txt", "c.txt"]);
    } finally {
      for (const folder of [one, other]) rmSync(folder, { recursive: true, force: true });
    }
  });

  test("holds no map of its sources", () => {
    expect(readdirSync(path.join(dist, "static")).filter((name) => name.endsWith(".map"))).toEqual([]);
  });
});
