import { failEach } from "../../support/browser/fail-each";
import { paste } from "../../support/browser/sheet";
import { smallBook } from "../../support/browser/small-book";
import { troublesome } from "../../support/browser/trouble-excel";
import { mouse } from "../../support/browser/user";
import { workbench } from "../../support/browser/workbench";

jest.setTimeout(400_000);

const bench = workbench();
const button = (name: string | RegExp) => bench.pane.getByRole("button", { name });
const said = () => bench.pane.getByText(/Excel (did|was)/);
/** Looks at the view anew and does what is still to be done, as somebody does who was told that it did not work. */
async function goOn(act: string, otherwise: string): Promise<void> {
  await button("All functions").click();
  await button("Make portable").click();
  await button(act).or(button(otherwise)).waitFor();
  if ((await button(act).count()) > 0) await button(act).click();
}

/** To the other way, from what was just done. */
const onwards = async (leads: string, act: string) => {
  if ((await button(act).count()) === 0) await button(leads).click();
  await button(act).waitFor();
};

test("a workbook is looked at, made portable as a whole, and brought back as a whole, or the pane says that it was not", async () => {
  await bench.open("", { prepare: troublesome });
  await bench.openFile("Sales.xlsx", smallBook());
  await bench.pane.getByText("“Revenue” in Sales!A1:C49").waitFor();
  await paste(bench, "Sales", "E3", ["=ENVELOPE.LEARNING_ROI(C2,500)"]);
  await mouse.show(bench, "Functions");
  await button("Make portable").click();
  const [make, bring] = ["Make the cell portable", "Bring back the function"];
  await button(make).waitFor();
  const found = await failEach(
    bench,
    {
      begin: () => button("All functions").click(),
      tell: () => button("Make portable").click(),
      again: () => button("Look again").click(),
      done: () => button(make),
      said,
    },
    {
      begin: () => onwards("Look again", make),
      tell: () => button(make).click(),
      again: () => goOn(make, bring),
      done: () => bench.pane.getByText(/^1 cell (works without Envelope now|of this workbook was made portable)/),
      said,
    },
    {
      begin: () => onwards("Bring the functions back", bring),
      tell: () => button(bring).click(),
      again: () => goOn(bring, make),
      done: () => bench.pane.getByText(/^1 cell (has its Envelope function back|holds an Envelope function)/),
      said,
    },
  );
  expect(found).toMatchObject({ wrong: [] });
  expect(found.trips).toBeGreaterThanOrEqual(5);
});
