import { readFileSync } from "node:fs";
import { serial, workbookFile } from "./workbook-file.mjs";

/** Lines of a plain CSV without quoted commas, as objects. */
function records(file) {
  const [head, ...lines] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  const fields = (line) => line.split(",").map((field) => field.replace(/^"|"$/g, ""));
  const names = fields(head);
  return lines.map((line) => Object.fromEntries(fields(line).map((value, index) => [names[index], value])));
}

const date = (iso) => serial(...iso.split("-").map(Number));

/** Google's geo experiment as a workbook: daily sales of 100 geographies, and what the campaign cost a day. */
export function geoExperiment(folder) {
  const groups = new Map(
    records(`${folder}/geo-experiment-groups.csv`).map((row) => [
      row.geo,
      row["geo.group"] === "2" ? "Treatment" : "Control",
    ]),
  );
  const sales = records(`${folder}/geo-experiment-sales.csv`);
  const costs = new Map();
  for (const row of sales) costs.set(row.date, (costs.get(row.date) ?? 0) + Number(row.cost));
  const spent = [...costs]
    .filter(([, cost]) => cost > 0)
    .map(([day, cost]) => [date(day), Math.round(cost * 100) / 100]);
  const notes = [
    ["Geo experiment"],
    [
      "Daily sales of 100 geographies from 5 January to 7 April 2015. Half of them were treated from 16 February 2015 on, for four weeks.",
    ],
    [
      "Real data: google/matched_markets, files matched_markets/csv/salesandcost.csv and geoassignment.csv, commit 5e3cd957, Copyright Google LLC, Apache License 2.0. Changed: joined into one table, group 2 named Treatment and group 1 Control, costs added up by day.",
    ],
    [
      "Published reading up to 15 March (time-based regression on the control): 147,337.12 of incremental sales, for a cost of 50,000.",
    ],
  ];
  return workbookFile({
    title: "Geo experiment",
    description: "Daily sales of 100 geographies; data from google/matched_markets, Apache License 2.0",
    sheets: [
      {
        name: "Sales",
        widths: [12, 12, 13, 14],
        kinds: ["date", "count", "text", "amount"],
        table: "Sales",
        rows: [
          ["Date", "Geography", "Group", "Sales"],
          ...sales.map((row) => [date(row.date), Number(row.geo), groups.get(row.geo), Number(row.sales)]),
        ],
      },
      {
        name: "Costs",
        widths: [12, 14],
        kinds: ["date", "amount"],
        table: "Costs",
        rows: [["Date", "Cost"], ...spent],
      },
      { name: "About", widths: [100], kinds: ["note"], rowKinds: { 0: "title" }, rows: notes },
    ],
  });
}
