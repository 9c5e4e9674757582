import { addsUp } from "../../src/sheet/adds-up";

test.each([
  "SUM(A1:A9)",
  "=sum(A1)",
  "ROUND(SUBTOTAL(9,A1:A9),2)",
  "AGGREGATE(9,5,A1:A9)",
  'B1+SUMIF(A:A,"x",B:B)',
  "SUMIFS (B:B,A:A,1)",
  'IF(A1="",SUM(B1:B9),0)',
])("%s adds other cells up", (formula) => {
  expect(addsUp(formula)).toBe(true);
});

test.each([
  "A1+A2",
  "SUMPRODUCT(A1:A9,B1:B9)",
  "DSUM(A1:B9,1,C1:C2)",
  '"SUM("&A1',
  "'SUM (old)'!A1",
  "MY.SUM(A1)",
  "SUM",
  "AVERAGE(A1:A9)",
])("%s does not", (formula) => {
  expect(addsUp(formula)).toBe(false);
});
