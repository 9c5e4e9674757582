import { namespaceOf } from "../../../src/workbench/functions/connect-functions";
import { cellName } from "../../../src/workbench/functions/metadata";

test("functions carry the add-in's namespace unless the address asks for bare names", () => {
  expect(cellName("LEARNING_ROI", namespaceOf(""))).toBe("ENVELOPE.LEARNING_ROI");
  expect(cellName("LEARNING_ROI", namespaceOf("?names=bare"))).toBe("LEARNING_ROI");
});
