const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

/**
 * Descriptions of the functions in further languages. A file functions.LOCALE.json in a language's folder
 * ("src/taskpane/languages/de/functions.de-de.json") holds for every function its description and the hints of its
 * parameters:
 *
 *     { "LEARNING_ROI": { "description": "…", "parameters": { "benefit": "…", "cost": "…" } }, … }
 *
 * Names stay English: Excel knows a function by its id. The build then writes functions.LOCALE.json, and the manifest
 * sends Excels of that language there.
 */
const FOLDER = path.resolve(__dirname, "../../src/taskpane/languages");
const FILE = /[\\/]functions\.([a-z]{2}-[a-z]{2})\.json$/;

/** @returns {{ locale: string, texts: object }[]} */
function readLanguages(folder = FOLDER) {
  return readdirSync(folder, { recursive: true }).flatMap((name) => {
    const [, locale] = FILE.exec(name) ?? [];
    return locale ? [{ locale, texts: JSON.parse(readFileSync(path.join(folder, name), "utf8")) }] : [];
  });
}

/**
 * Excel's metadata with the texts of another language.
 *
 * @throws when a text is missing or belongs to nothing: half a language would be worse than none
 */
function translated(metadata, { locale, texts }) {
  const unknown = Object.keys(texts).filter((id) => !metadata.functions.some((one) => one.id === id));
  if (unknown.length > 0) throw new Error(`${locale}: there is no function ${unknown.join(", ")}`);
  const text = (found, what) => {
    if (typeof found !== "string" || found.trim() === "") throw new Error(`${locale}: ${what} has no text`);
    return found;
  };
  const functions = metadata.functions.map((one) => ({
    ...one,
    description: text(texts[one.id]?.description, one.id),
    parameters: one.parameters.map((parameter) => ({
      ...parameter,
      description: text(texts[one.id]?.parameters?.[parameter.name], `${one.id}, ${parameter.name}`),
    })),
  }));
  return { ...metadata, functions };
}

module.exports = { readLanguages, translated };
