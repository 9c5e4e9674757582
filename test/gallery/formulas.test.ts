import { EXHIBITS } from "../../src/gallery";
import { hung } from "./support/hung";
import { differences, formulaCells, recalculated } from "./support/recalculated";

// The largest exhibits have thousands of cells, and a busy machine takes its time.
jest.setTimeout(60_000);

test.each(EXHIBITS.map((exhibit) => [exhibit.name, exhibit] as const))("%s: IronCalc recalculates every formula to the model's value", async (_name, exhibit) => {
  const hanging = await hung(exhibit);
  expect(differences(await recalculated(hanging), formulaCells(hanging.sheets))).toEqual([]);
});
