/** `npm run samples`: writes the sample workbooks into assets/samples. The same sources always give the same bytes. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { geoExperiment } from "./samples/geo-experiment.mjs";
import { story } from "./samples/story.mjs";

const samples = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../assets/samples");

/** The samples by file name. */
export const makeSamples = () => ({
  "geo-experiment.xlsx": geoExperiment(path.join(samples, "source")),
  "story.xlsx": story(),
});

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const [name, bytes] of Object.entries(makeSamples())) {
    writeFileSync(path.join(samples, name), bytes);
    console.log(`assets/samples/${name}: ${bytes.length.toLocaleString("en-US")} bytes`);
  }
}
