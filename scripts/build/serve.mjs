import { createServer } from "node:net";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";

/**
 * Serves a build from memory, in this process, until it is told to stop.
 *
 * A change of source is built again but the page is not reloaded, since it holds an open workbook.
 *
 * @param {object} config a webpack configuration
 * @param {object} options
 * @param {number} options.port
 * @param {"http" | object} options.server as webpack-dev-server takes it
 * @param {(file: string) => Record<string, string>} options.headers with which a file is served, by its path
 * @returns {Promise<() => Promise<void>>} what stops it
 * @throws when the port is taken
 */
export async function serve(config, { port, server = "http", headers = () => ({}) }) {
  await listenBriefly(port);
  const compiler = webpack({ ...config, stats: "errors-warnings", infrastructureLogging: { level: "warn" } });
  const devServer = new WebpackDevServer(
    {
      host: "localhost",
      port,
      server,
      hot: false,
      liveReload: false,
      client: false,
      static: false,
      setupExitSignals: false,
      // Nothing is kept while the sources change.
      headers: ({ url }) => ({
        ...headers(url.split("?")[0].slice(1)),
        "Access-Control-Allow-Origin": "*",
        "Cache-Control": "no-store",
      }),
    },
    compiler,
  );
  const built = new Promise((resolve) => compiler.hooks.done.tap("serve", resolve));
  await devServer.start();
  await built;
  return async () => {
    await devServer.stop();
    await new Promise((closed) => compiler.close(closed));
  };
}

/** Finds out whether a port is free: webpack-dev-server itself ends the process with a stack trace if it is not. */
function listenBriefly(port) {
  return new Promise((free, taken) => {
    const probe = createServer();
    probe.once("error", taken);
    probe.listen(port, "localhost", () => probe.close(free));
  });
}

/** Runs `stop` at the first Ctrl+C or termination, and then ends the process. */
export function stopOnSignals(stop) {
  let stopping = false;
  const end = () => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
}

/** The port of the PORT variable, or a default. */
export function portOf(environment, fallback) {
  const port = environment.PORT ? Number(environment.PORT) : fallback;
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is "${environment.PORT}": give a number from 1 to 65535`);
}

/** Says in one line why a server did not start. */
export function startProblem(error, port) {
  return error.code === "EADDRINUSE"
    ? `Port ${port} is taken: stop what uses it, or choose another with PORT=3001.`
    : error.message;
}
