/**
 * Reads the docblock of one custom function. Its tags are Excel's own (@customfunction, @helpurl, @param, @returns) and
 * ours: @short, @formula, @remarks, @example, @error, @source. A tag may go on over several lines.
 */

/** What a docblock must have. */
const REQUIRED = ["short", "formula", "remarks", "returns", "example", "error", "source"];

/**
 * @param {string} comment the comment with its stars
 * @returns {{ description: string, tags: { name: string, text: string }[] }}
 */
function parseDocblock(comment) {
  const lines = comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, "").trimEnd());
  const parts = [{ name: "", lines: [] }];
  for (const line of lines) {
    const tag = /^@(\w+)\s*(.*)$/.exec(line);
    if (tag) parts.push({ name: tag[1], lines: [tag[2]] });
    else parts.at(-1).lines.push(line);
  }
  const [description, ...tags] = parts.map(({ name, lines: words }) => ({
    name,
    text: words
      .map((line) => line.trim())
      .join(" ")
      .trim(),
  }));
  return { description: description.text, tags };
}

/** "[margin] Contribution margin, such as 40% (share)" → its name, hint and unit. */
function parseParameter(text, id) {
  const found = /^(\[)?(\w+)\]?\s+(.+?)\s+\(([^()]+)\)$/.exec(text);
  if (!found)
    throw new Error(`${id}: @param ${text}: write NAME or [NAME], a hint, and the unit in brackets at the end`);
  return { name: found[2], hint: found[3], unit: found[4], optional: found[1] === "[" };
}

/** "About it: =F(1) → 2" → what is shown, the formula and the result. */
function parseExample(text, id) {
  const found = /^(?:(.*?): )?(=[A-Z_]+\(.*\)) → (.+)$/.exec(text);
  if (!found) throw new Error(`${id}: @example ${text}: write [WORDS: ]=FORMULA → RESULT`);
  return { about: found[1] ?? "", formula: found[2], result: found[3] };
}

/** "=F(1) → #VALUE! why" → the formula, the error and its message. */
function parseError(text, id) {
  const found = /^(=[A-Z_]+\(.*\)) → (#VALUE!|#N\/A) (.+)$/.exec(text);
  if (!found) throw new Error(`${id}: @error ${text}: write =FORMULA → #VALUE! MESSAGE`);
  return { formula: found[1], code: found[2], message: found[3] };
}

/**
 * One entry of the catalogue.
 *
 * @param {string} comment the docblock
 * @param {string} family
 * @throws when a tag is missing or does not have its form; the message names the function
 */
function entryOf(comment, family) {
  const { description, tags } = parseDocblock(comment);
  const all = (name) => tags.filter((tag) => tag.name === name).map(({ text }) => text);
  const [custom] = all("customfunction");
  const id = custom.split(" ")[0];
  const missing = REQUIRED.filter((name) => all(name).length === 0);
  if (missing.length > 0) throw new Error(`${id}: the docblock has no @${missing.join(", no @")}`);
  const one = (name) => all(name)[0];
  return {
    id,
    family,
    short: one("short"),
    description,
    formula: one("formula"),
    remarks: one("remarks"),
    parameters: all("param").map((text) => parseParameter(text, id)),
    returns: one("returns"),
    examples: all("example").map((text) => parseExample(text, id)),
    errors: all("error").map((text) => parseError(text, id)),
    source: one("source"),
  };
}

module.exports = { entryOf };
