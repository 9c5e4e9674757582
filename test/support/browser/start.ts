import { launchBrowserServer } from "../../../scripts/browser.cjs";
import { ADDRESS, running } from "./running";

/** Names of other hosts stand for nothing, so that not even what goes unrecorded could leave the machine. */
const NO_OTHER_HOST = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

/** One browser for all files of tests: starting one costs more than most tests do. */
export default async function start(): Promise<void> {
  running.server = await launchBrowserServer([NO_OTHER_HOST]);
  process.env[ADDRESS] = running.server.wsEndpoint();
}
