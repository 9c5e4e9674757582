/** Licences under which code may travel with an add-in that is itself under MIT, by their SPDX names. */
const ALLOWED = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** Whether an SPDX expression lets us ship: one side of an OR is enough, an AND needs both. */
function allowed(expression) {
  const flat = expression.replace(/[()]/g, " ").trim();
  return flat
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((name) => ALLOWED.includes(name.trim())));
}

/** A sentence for each package whose licence does not, naming it. */
function licenceProblems(packages) {
  return packages
    .filter(({ licence }) => !allowed(licence))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version} is in the bundles under “${licence || "no licence"}”, which is not one of ${ALLOWED.join(", ")}: see scripts/build/inventory/licences.cjs.`,
    );
}

module.exports = { allowed, licenceProblems };
