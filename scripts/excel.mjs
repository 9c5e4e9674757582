/**
 * `npm run excel`: serves the add-in over https and opens Excel with it, on Windows and Mac. Ctrl+C takes the add-in
 * out of Excel again and stops the server.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { serve, startProblem, stopOnSignals } from "./build/serve.mjs";

const PORT = 3000;
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

if (!["win32", "darwin"].includes(process.platform)) {
  console.error("Excel runs on Windows and Mac only. `npm start` serves the workbench, which needs no Excel;");
  console.error(
    "to use Excel on the web, build with ENVELOPE_URL set to a public https address and upload dist/manifest.xml there.",
  );
  process.exit(2);
}

const { addIn } = (await import("../webpack.config.js")).default;
const { fillManifest, LOCAL_URL } = (await import("./build/manifest.cjs")).default;
const { headersFor } = (await import("./build/headers.cjs")).default;
const { namespaceOf } = (await import("./build/namespace.cjs")).default;
const { getHttpsServerOptions } = (await import("office-addin-dev-certs")).default;

/** Microsoft's side-loader, fetched by npx: as a dependency it would be 450 MB. */
function sideload(...words) {
  const windows = process.platform === "win32";
  return (
    spawnSync("npx", ["--yes", "office-addin-debugging@7.0.0", ...words], {
      cwd: root,
      stdio: "inherit",
      shell: windows,
    }).status ?? 1
  );
}

const manifest = path.join("build", "excel", "manifest.xml");
mkdirSync(path.join(root, "build", "excel"), { recursive: true });
const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
writeFileSync(path.join(root, manifest), fillManifest(source, { url: LOCAL_URL, namespace: namespaceOf(process.env) }));

delete process.env.ENVELOPE_URL;
try {
  const options = await getHttpsServerOptions();
  const stop = await serve(addIn({ mode: "development" }), {
    port: PORT,
    server: { type: "https", options },
    headers: headersFor,
  });
  stopOnSignals(async () => {
    sideload("stop", manifest);
    await stop();
  });
} catch (error) {
  console.error(startProblem(error, PORT));
  process.exit(1);
}

if (sideload("start", manifest, "desktop", "--no-debug") === 0) {
  console.log(`Excel has the add-in from ${LOCAL_URL} (Ctrl+C takes it out and stops the server)`);
} else {
  console.error(
    "Excel was not started; the lines above say why. The server stays up: side-load build/excel/manifest.xml by hand.",
  );
}
