/**
 * Times a reader on the file that the process was started with, and prints the seconds, the rows and the peak memory of the
 * whole process in megabytes as JSON. To be called once, in a process of its own.
 */
export async function report(read) {
  const file = process.argv[2];
  const from = performance.now();
  const rows = await read(file);
  const seconds = (performance.now() - from) / 1000;
  console.log(JSON.stringify({ seconds, rows, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
}
