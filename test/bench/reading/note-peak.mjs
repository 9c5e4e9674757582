/** Preloaded into a command that is measured: writes its peak memory in megabytes into the file that BENCH_PEAK names. */
import { writeFileSync } from "node:fs";

process.on("exit", () => writeFileSync(process.env.BENCH_PEAK, String(Math.round(process.resourceUsage().maxRSS / 1024))));
