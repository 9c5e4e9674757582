import { failEach } from "../../support/browser/fail-each";
import { goToName, typeHere } from "../../support/browser/sheet";
import { builtBook } from "../../support/browser/small-book";
import { quietFor, troublesome } from "../../support/browser/trouble-excel";
import { mouse } from "../../support/browser/user";
import { workbench } from "../../support/browser/workbench";

jest.setTimeout(300_000);

const bench = workbench();
const share = () => bench.pane.getByRole("textbox", { name: "Share credited", exact: true });
const written = () => bench.pane.getByText(/Two sheets (written|updated)/);
const notWritten = () => bench.pane.getByText("The summary was not written");

async function openBuilt(): Promise<void> {
  await bench.openFile("Sales.xlsx", await builtBook());
  await share().waitFor();
}

beforeEach(async () => {
  await bench.open("", { prepare: troublesome });
  await openBuilt();
});

test("a summary that is built again with another share has it, or is as it was", async () => {
  let runs = 0;
  const found = await failEach(bench, {
    begin: async () => {
      await mouse.show(bench, "Envelope");
      await mouse.fill(bench, "Share credited", `${4 + (runs++ % 2)}%`);
      await mouse.show(bench, "Summary");
      // The draft is kept, and the card of the screen is drawn.
      await bench.page.waitForTimeout(850);
    },
    tell: () => mouse.press(bench, "Build summary"),
    done: written,
    said: notWritten,
    typed: async () => {
      await mouse.show(bench, "Envelope");
      const typed = await share().inputValue();
      await mouse.show(bench, "Summary");
      return typed;
    },
  });
  expect(found).toMatchObject({ wrong: [] });
  expect(found.trips).toBeGreaterThanOrEqual(5);
});

test("a second summary is added as a whole, or not at all", async () => {
  const found = await failEach(bench, {
    begin: async () => {
      await openBuilt();
      await mouse.show(bench, "Summary");
      await bench.pane.getByRole("button", { name: "Start another" }).click();
      await mouse.fill(bench, "Programme", "Beta");
      await mouse.show(bench, "Summary");
      await bench.page.waitForTimeout(850);
    },
    tell: () => mouse.press(bench, "Build summary"),
    done: written,
    said: notWritten,
  });
  expect(found).toMatchObject({ wrong: [] });
  expect(found.trips).toBeGreaterThanOrEqual(5);
});

test("a share that is typed on the sheet comes into its field, or the pane says that it does not see it", async () => {
  let runs = 0;
  await bench.pane.getByText("Learning earned about").waitFor();
  await quietFor(bench.page, 500);
  const next = () => `${5 + (runs % 4)}%`;
  const found = await failEach(bench, {
    begin: () => {
      runs++;
      return goToName(bench, "Envelope_Share");
    },
    tell: () => typeHere(bench, next()),
    done: () => bench.pane.locator(`#field-share[value="${next()}"]`),
    said: () => bench.pane.getByText(/^(What changes on the sheets is not seen|The workbook could not)/),
    again: () => mouse.press(bench, "Try again"),
    pause: 400,
  });
  expect(found).toMatchObject({ wrong: [] });
  expect(found.gotOver + found.told).toBeGreaterThanOrEqual(1);
});
