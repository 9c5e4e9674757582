/**
 * Preloaded into a command that is measured: writes its processor time in seconds and its peak memory in megabytes into
 * the file that BENCH_NOTE names.
 */
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env.BENCH_NOTE,
    JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: Math.round(maxRSS / 1024) }),
  );
});
