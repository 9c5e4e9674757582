import type { Frame, Page } from "playwright-core";
import { holdExcel, letGo } from "./hold-excel";
import { eventually } from "./settled";

/** Looks at what the pane shows, by the name of the screen and its state. */
export type Look = (screen: string) => Promise<void>;

/** Cells of the story's sheet, by where they are on the screen. */
const CELLS = {
  C2: { x: 270, y: 123 },
  E1: { x: 435, y: 103 },
  E3: { x: 435, y: 143 },
  E6: { x: 435, y: 203 },
  E12: { x: 435, y: 323 },
};

/**
 * Shows every screen with as much on it as there can be, and looks at each. The pane may speak any language, so
 * everything in it is found by id or by role; only the arguments of functions have names, which are English in all of
 * them.
 */
export async function everyScreen(page: Page, frame: Frame, look: Look): Promise<void> {
  const walk = {
    page,
    frame,
    look,
    show: (tab: string) => frame.locator(`#tab-${tab}`).click(),
    button: (place: string) => frame.locator(`${place} button`),
  };
  await welcome(walk);
  await functions(walk);
  await fields(walk);
  await summary(walk);
  await draft(walk);
}

interface Walk {
  readonly page: Page;
  readonly frame: Frame;
  readonly look: Look;
  readonly show: (tab: string) => Promise<void>;
  readonly button: (place: string) => ReturnType<Frame["locator"]>;
}

/** Four ways on once revenue was found; the last one skips. */
async function welcome({ button, look }: Walk): Promise<void> {
  await button("main").nth(3).waitFor({ timeout: 60_000 });
  await look("welcome");
  await button("main").last().click();
}

async function functions({ page, frame, look, show, button }: Walk): Promise<void> {
  const select = (cell: keyof typeof CELLS) => page.mouse.click(CELLS[cell].x, CELLS[cell].y);
  const argument = (name: string) => frame.getByRole("textbox", { name, exact: true });
  const backToList = () => button("#screen header").click();
  await show("functions");
  const search = frame.locator('input[type="search"]');
  await search.waitFor({ timeout: 30_000 });
  await look("functions");
  await search.fill("nothing like this");
  await look("functions, none found");
  await search.fill("SHAPLEY");
  await button("#screen li").first().click();
  await frame.locator("#screen h2").waitFor();
  await look("a function");
  await backToList();

  await select("E3");
  await search.fill("ATTRIBUTED_REVENUE");
  await button("#screen li").first().click();
  await argument("baseline").fill("Revenue!C2");
  await argument("uplift").fill("a lot");
  await argument("pct").fill("300");
  await argument("pct").blur();
  await frame.locator('#screen button[aria-expanded="false"]').first().click();
  await look("a function, filled in wrongly");
  await argument("uplift").fill("33%");
  await argument("pct").fill("3%");
  await argument("pct").blur();
  const insert = frame.locator("#functions-actions .fui-Button").first();
  await insert.click();
  const inserted = frame.locator("#functions-actions p[role=status]");
  await inserted.waitFor();
  await look("a function, inserted");
  await insert.click();
  await frame.locator("#functions-actions [role=group]").waitFor();
  await look("a function, over another");
  await button("#functions-actions [role=group]").last().click();

  await backToList();
  await button("footer").first().click();
  await frame.locator("#screen ol").waitFor();
  await look("explain, a formula");
  await select("C2");
  await frame.locator("#screen h3", { hasText: "C2" }).waitFor();
  await look("explain, a value");
  await backToList();

  await put(frame, "E1", "=_xldudf_ENVELOPE_LEARNING_ROI(3,1)");
  await button("footer").nth(1).click();
  await frame.locator("#screen code").first().waitFor();
  await look("check, a cell that does not work");
  await frame.locator("#screen p + button").first().click();
  await frame.locator("#screen code").first().waitFor({ state: "detached" });
  await look("check, repaired");
  await backToList();

  await put(frame, "E6", '=ENVELOPE.REMOVAL_CREDIT({"A > B";"A"},{10;4})');
  await put(frame, "E12", "=_xldudf_ENVELOPE_SHAPLEY_CREDIT(C2:C3,C2:C3)");
  await nameOutside(frame);
  await portable({ frame, look, button });
}

/** Puts a formula into a cell of the story's sheet, as pasting does. */
async function put(frame: Frame, address: string, formula: string): Promise<void> {
  await frame.evaluate(
    ([cell, text]) =>
      (window as unknown as typeof globalThis & { Excel: typeof Excel }).Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Revenue").getRange(cell).formulas = [[text]];
        await context.sync();
      }),
    [address, formula] as const,
  );
}

/** A name and a conditional format with functions of ours, which stand in no cell. */
async function nameOutside(frame: Frame): Promise<void> {
  await frame.evaluate(() =>
    (window as unknown as typeof globalThis & { Excel: typeof Excel }).Excel.run(async (context) => {
      const { workbook } = context;
      workbook.names.add("FairShareOfEveryComponent", "=ENVELOPE.SHAPLEY_CREDIT(Revenue!$A$2:$B$5,Revenue!$C$2:$C$5)");
      const { custom } = workbook.worksheets.getItem("Revenue").getRange("H2:H40").conditionalFormats.add("Custom");
      custom.rule.formula = "=ENVELOPE.LEARNING_ROI($C2,$C3)>1";
      await context.sync();
    }),
  );
}

/**
 * Named functions first, which the workbench has not, so that cells keep theirs; then native formulas, and back again.
 */
async function portable({ frame, look, button }: Pick<Walk, "frame" | "look" | "button">): Promise<void> {
  const act = frame.locator("#screen .fui-Button").first();
  await button("footer").last().click();
  await frame.locator("#screen input[type=radio]").first().waitFor();
  await look("portable, proposed");
  await frame.locator("#screen input[type=radio]").last().check();
  await look("portable, with names");
  await act.click();
  await frame.locator("#screen input[type=radio]").first().waitFor({ state: "detached" });
  await look("portable, cells that kept their function");
  await backToView({ frame, button });
  await frame.locator("#screen a, #screen p button").last().click();
  await frame.locator("#screen input[type=radio]").first().waitFor();
  await look("portable, further cells");
  await act.click();
  await frame.locator("#screen input[type=radio]").first().waitFor({ state: "detached" });
  await look("portable, made");
  await act.click();
  await frame.locator("#screen section").first().waitFor();
  await look("portable, to be brought back");
  await act.click();
  await frame.locator("#screen section").first().waitFor({ state: "detached" });
  await look("portable, brought back");
}

async function backToView({ frame, button }: Pick<Walk, "frame" | "button">): Promise<void> {
  await button("#screen header").click();
  await button("footer").last().click();
  await frame.locator("#screen section").first().waitFor();
}

async function fields({ frame, look, show }: Walk): Promise<void> {
  await show("envelope");
  await frame.locator("#screen li").first().waitFor({ timeout: 30_000 });
  await look("envelope, from the workbook");
  await show("data");
  await frame.locator("#field-launched").fill("2025-01-01");
  await look("data");
  await show("case");
  const closed = frame.locator('#screen button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  await frame.locator("#field-components").click();
  for (let more = 0; more < 3; more++) await frame.locator("#add-component").click();
  await look("case, all of it open");
  await frame.locator("#field-margin").fill("42%");
  await frame.locator("#field-costDesign").fill("3m");
  await frame.locator("#field-costDesign").blur();
  await look("case, with costs in parts");
}

async function summary({ frame, look, show, button }: Walk): Promise<void> {
  const written = frame.locator("#screen li [role=img]").first();
  await show("summary");
  await look("summary, ready");
  await holdExcel(frame);
  await button("footer").first().click();
  await frame.locator("#screen ol").waitFor();
  await look("summary, being written");
  await button("#screen").click();
  await letGo(frame);
  await frame.locator("#screen .fui-MessageBar").waitFor();
  await look("summary, cancelled");
  await button("footer").first().click();
  await written.waitFor({ timeout: 60_000 });
  await look("summary, written");
  await show("case");
  await frame.locator("#field-margin").fill("");
  await frame.locator("#field-lowShare").fill("2%");
  await frame.locator("#field-lowShare").blur();
  await show("summary");
  await written.waitFor({ state: "detached" });
  await look("summary, before an update");
}

/** Waits until the workbook keeps what was typed. */
async function draftKept(frame: Frame): Promise<void> {
  const kept = () =>
    frame.evaluate(() =>
      (window as unknown as typeof globalThis & { Excel: typeof Excel }).Excel.run(async (context) => {
        const setting = context.workbook.settings.getItemOrNullObject("EnvelopeDraft").load("value");
        await context.sync();
        return !setting.isNullObject && String(setting.value).includes(`"2%"`);
      }),
    );
  if (!(await eventually(kept, true))) throw new Error("No draft was kept.");
}

/** Opens the pane again over what was typed and not built; then numbers typed in place of the workbook's. */
async function draft({ frame, look, show, button }: Walk): Promise<void> {
  const notice = frame.locator("#screen > [role=status] a, #screen > [role=status] button").first();
  await draftKept(frame);
  await frame.evaluate(() => window.location.reload());
  await frame.locator("#tab-envelope").waitFor({ timeout: 60_000 });
  await notice.waitFor({ timeout: 30_000 });
  await look("envelope, with a draft");
  await notice.click();
  await look("envelope, with a draft put aside");
  await notice.click();
  await show("envelope");
  await button("#screen h2 +").first().click();
  await frame.locator("#field-before").waitFor();
  await look("envelope, with typed numbers");
}
