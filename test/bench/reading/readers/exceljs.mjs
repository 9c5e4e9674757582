import exceljs from "exceljs";
import { report } from "../report.mjs";

await report(async (file) => {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook.worksheets[0].rowCount;
});
