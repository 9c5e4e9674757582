/**
 * Times a reader on the file that the process was started with, and prints as JSON: seconds by the clock, seconds of
 * processor time (all threads), rows, and the peak memory of the whole process in megabytes. To be called once, in a
 * process of its own.
 */
export async function report(read) {
  const file = process.argv[2];
  const from = performance.now();
  const used = process.cpuUsage();
  const rows = await read(file);
  const seconds = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage(used);
  console.log(
    JSON.stringify({
      seconds,
      cpu: (user + system) / 1e6,
      rows,
      megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  );
}
