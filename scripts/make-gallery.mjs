/**
 * `npm run gallery`: writes every exhibit as a workbook and renders its page by LibreOffice into build/gallery, one
 * picture each, and puts the README's two into docs/pictures. `npm run gallery -- two-years loss` renders those alone.
 *
 * Pages look as in Excel where Calibri is installed, or Carlito, whose letters have the same widths.
 *
 *     1. workbooks, the sources hidden so that only the summary prints → 2. one PDF each → 3. its first page as a picture
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);
const folder = path.join(root, "build", "gallery");
/** Pictures that documents show, by exhibit; fine enough to read the figures. */
const SHOWN = { story: "story-page.png", "plain-envelope": "plain-envelope.png" };
const DOTS_AN_INCH = 96;

function run(command, words) {
  const { status, error, stdout, stderr } = spawnSync(command, words, { cwd: root, encoding: "utf8" });
  if (error)
    throw new Error(
      error.code === "ENOENT"
        ? `There is no ${command} on the PATH. Install LibreOffice and poppler-utils, and run npm run gallery again.`
        : error.message,
    );
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}

/** The program that writes the workbooks, as one file. */
async function buildWriter() {
  const webpack = require("webpack");
  const config = require(path.join(root, "webpack.cli.config.js"));
  const writer = {
    ...config,
    context: root,
    entry: path.join(root, "test/gallery/write-workbooks.ts"),
    output: { path: path.join(folder, "writer"), filename: "write.js" },
  };
  const stats = await new Promise((done, fail) =>
    webpack(writer, (error, result) => (error ? fail(error) : done(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return path.join(folder, "writer", "write.js");
}

try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = run(process.execPath, [await buildWriter(), folder, ...process.argv.slice(2)])
    .trim()
    .split("\n");
  const file = (name, extension) => path.join(folder, `${name}.${extension}`);
  const profile = pathToFileURL(path.join(folder, "profile")).href;
  run("soffice", [
    `-env:UserInstallation=${profile}`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    ...names.map((name) => file(name, "xlsx")),
  ]);
  for (const name of names) {
    run("pdftoppm", [
      "-png",
      "-singlefile",
      "-r",
      String(DOTS_AN_INCH),
      "-f",
      "1",
      "-l",
      "1",
      file(name, "pdf"),
      path.join(folder, name),
    ]);
    if (SHOWN[name]) copyFileSync(file(name, "png"), path.join(root, "docs", "pictures", SHOWN[name]));
    if (existsSync(file(name, "png")))
      console.log(`build/gallery/${name}.png${SHOWN[name] ? `, docs/pictures/${SHOWN[name]}` : ""}`);
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
