/** What Stryker found, as a line of a table and as a list of what nobody noticed. */

const NOTICED = ["Killed", "Timeout"];
const UNNOTICED = ["Survived", "NoCoverage"];
const mutantsOf = ({ files }) =>
  Object.entries(files).flatMap(([file, { mutants, source }]) =>
    mutants.map((mutant) => ({ ...mutant, file, line: source.split("\n")[mutant.location.start.line - 1].trim() })),
  );

/** @returns {{ tried: number, noticed: number }} changes that do not compile or load count for neither */
export function resultOf(report) {
  const mutants = mutantsOf(report);
  const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
  const unnoticed = mutants.filter(({ status }) => UNNOTICED.includes(status)).length;
  if (noticed + unnoticed === 0) throw new Error("Stryker tried nothing");
  return { tried: noticed + unnoticed, noticed };
}

/** Each change that no test noticed: its place, its line and what stood there instead. */
export function survivorsOf(report) {
  const lines = mutantsOf(report)
    .filter(({ status }) => UNNOTICED.includes(status))
    .map(
      ({ file, location, status, line, replacement = "", mutatorName }) =>
        `- ${file}:${location.start.line}:${location.start.column} ${mutatorName}, ${status}\n` +
        `  - \`${line}\`\n  - \`${replacement.replace(/\s+/g, " ").slice(0, 160)}\``,
    );
  return `${lines.join("\n")}\n`;
}

const HEAD = "| Room | Possible changes | Tried | Noticed | Seed |\n|---|---|---|---|---|\n";
const [FROM, TO] = ["<!-- npm run mutate writes this table -->\n", "<!-- end of the table -->"];

/** The page with the line of a room in its table written anew. */
export function withResult(page, { room, all, tried, noticed, seed }) {
  const [start, end] = [page.indexOf(FROM), page.indexOf(TO)];
  if (start < 0 || end < start) throw new Error("docs/testing.md has lost the place of its table of mutation tests");
  const percent = `${((100 * noticed) / tried).toFixed(1)}%`;
  const rows = page
    .slice(start + FROM.length, end)
    .split("\n")
    .filter((line) => /^\| [a-z]/.test(line) && !line.startsWith(`| ${room} |`));
  rows.push(`| ${room} | ${all.toLocaleString("en")} | ${tried} | ${noticed} (${percent}) | ${seed} |`);
  return `${page.slice(0, start)}${FROM}${HEAD}${rows.sort().join("\n")}\n${page.slice(end)}`;
}
