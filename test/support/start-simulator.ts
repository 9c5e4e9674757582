import { createSimulator, type Simulator, type SimulatorOptions } from "../../src/simulator";

/** Starts a simulated Excel, and puts its Office.js where the adapter looks for that of the page. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await createSimulator(options);
  const { Excel, Office, OfficeExtension } = simulator;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return simulator;
}
