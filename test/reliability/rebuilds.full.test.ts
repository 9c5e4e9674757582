import { rebuildFile, rebuildInExcel, type Counted } from "../support/reliability/rebuilds";

jest.setTimeout(120_000);

test("a file that is built into again and again is the same file, byte for byte, from the second time on", async () => {
  const files: string[] = [];
  const counted: Counted[] = [];
  await rebuildFile(8, (one, bytes) => {
    counted.push(one);
    files.push(Buffer.from(bytes).toString("base64"));
  });
  expect(counted.at(-1)?.counts).toEqual(counted[1]?.counts);
  expect(counted[1]?.counts.sheets).toBe(counted[0]?.counts.sheets);
  expect(new Set(files.slice(1)).size).toBe(1);
});

test("in Excel nothing grows, whatever is counted", async () => {
  const counted: Counted[] = [];
  await rebuildInExcel(6, (one) => counted.push(one));
  expect(new Set(counted.map(({ counts }) => JSON.stringify(counts))).size).toBe(1);
});
