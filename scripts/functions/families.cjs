/** The families of custom functions, in the order in which people meet them, each with the file that holds it. */
const FAMILIES = [
  { name: "Claim", about: "the result attributed to the programme", file: "src/functions/claim.ts" },
  { name: "Isolate", about: "what would have happened without the programme", file: "src/functions/isolate.ts" },
  { name: "Evidence", about: "how certain the increase is", file: "src/functions/evidence.ts" },
  { name: "Cost", about: "the fully loaded cost of the programme", file: "src/functions/cost.ts" },
  { name: "Value", about: "the return on the cost", file: "src/functions/value.ts" },
  { name: "Range", about: "how the result varies, and how to state it", file: "src/functions/range.ts" },
  { name: "Split", about: "attribution between the components of a programme", file: "src/functions/split.ts" },
];

module.exports = { FAMILIES };
