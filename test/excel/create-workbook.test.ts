import { createWorkbook } from "../../src/excel/create-workbook";
import type { Simulator } from "../../src/simulator";
import { startSimulator } from "../support/start-simulator";

let simulator: Simulator;
async function open(apiLevel: string): Promise<string[]> {
  simulator = await startSimulator({ apiLevel });
  const opened: string[] = [];
  simulator.workbook.onCreated((base64) => opened.push(base64));
  return opened;
}
afterEach(() => simulator.dispose());

test("a file of any length is opened as a new workbook, byte for byte", async () => {
  const opened = await open("1.9");
  const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => (index * 7) % 256);
  await createWorkbook(bytes);
  expect(opened.map((base64) => Buffer.from(base64, "base64").equals(Buffer.from(bytes)))).toEqual([true]);
});

test("what Excel refuses is told in words", async () => {
  const opened = await open("1.9");
  simulator.host.failAt({ trip: 1, code: "AccessDenied" });
  await expect(createWorkbook(new Uint8Array([1]))).rejects.toMatchObject({
    name: "WorkbookProblem",
    message: expect.stringMatching(/read-only.*AccessDenied/) as string,
  });
  expect(opened).toEqual([]);
});
