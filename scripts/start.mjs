/** `npm start`: serves the workbench, http://localhost:3000 or the port of PORT, until Ctrl+C. */
import config from "../webpack.config.js";
import { portOf, serve, startProblem, stopOnSignals } from "./build/serve.mjs";

let port = 3000;
try {
  port = portOf(process.env, port);
  console.log("Building the workbench…");
  const stop = await serve(config.workbench({ mode: "development" }), { port });
  stopOnSignals(stop);
  console.log(`Envelope's workbench is at http://localhost:${port} (Ctrl+C stops it)`);
} catch (error) {
  console.error(startProblem(error, port));
  process.exit(1);
}
