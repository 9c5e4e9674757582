/** The families of custom functions, in the order in which people meet them, each with the file that holds it. */
const FAMILIES = [
  { name: "Claim", about: "what the programme is credited with", file: "src/functions/claim.ts" },
  { name: "Isolate", about: "what would have happened anyway", file: "src/functions/isolate.ts" },
  { name: "Evidence", about: "how sure the increase is", file: "src/functions/evidence.ts" },
  { name: "Cost", about: "what the programme cost, fully loaded", file: "src/functions/cost.ts" },
  { name: "Value", about: "what comes back for the cost", file: "src/functions/value.ts" },
  { name: "Range", about: "how the claim moves, and how to say it", file: "src/functions/range.ts" },
  { name: "Split", about: "credit between the components of an ecosystem", file: "src/functions/split.ts" },
];

module.exports = { FAMILIES };
