import type { Locator } from "playwright-core";
import type { Workbench } from "./workbench";

/** Whatever on the screen takes a text, by what it is made of; one that was visited is marked. */
const TEXT =
  '#screen :is(input:not([type="radio"], [type="checkbox"], [type="date"]), textarea):not([readonly], [disabled]), #screen [contenteditable="true"]';
const MARK = "data-visited";
const CLOSED = '#screen button[aria-expanded="false"]:not([role="combobox"])';

/** A field that takes a text. */
export interface TextField {
  readonly input: Locator;
  /** What it is called for those who hear the pane. */
  readonly name: string;
  /** Numbers, as far as the field says so itself. */
  readonly isNumber: boolean;
}

/**
 * Visits every field of the screen that takes a text, those in closed sections too. None can be forgotten: fields are
 * found by what they are made of, until none is left.
 * @returns what they are called
 * @throws when one has no role of a field, or no name
 */
export async function eachTextField(
  { pane }: Workbench,
  visit: (field: TextField) => Promise<void>,
): Promise<string[]> {
  const names: string[] = [];
  const closed = pane.locator(CLOSED);
  for (let opened = 0; opened < 40 && (await closed.count()) > 0; opened++) await closed.first().click();
  const roles = (["searchbox", "combobox", "spinbutton"] as const).map((role) => pane.getByRole(role));
  for (;;) {
    const left = pane.locator(TEXT).and(pane.locator(`:not([${MARK}])`));
    if ((await left.count()) === 0) return names;
    const first = left.first();
    await first.evaluate((element, mark) => element.setAttribute(mark, "now"), MARK);
    const input = pane.locator(`[${MARK}="now"]`);
    const named = roles.reduce((any, role) => any.or(role), pane.getByRole("textbox")).and(input);
    if ((await named.count()) !== 1)
      throw new Error(`Something takes a text and is no field: ${await input.evaluate(({ outerHTML }) => outerHTML)}`);
    const name = await nameOf(input);
    if (name === "") throw new Error(`A field has no name: ${await input.evaluate(({ outerHTML }) => outerHTML)}`);
    await visit({ input, name, isNumber: (await input.getAttribute("inputmode")) === "decimal" });
    await input.evaluate((element, mark) => element.setAttribute(mark, "done"), MARK);
    names.push(name);
  }
}

const nameOf = (input: Locator) =>
  input.evaluate((element) => {
    const { labels, ariaLabel, title, placeholder } = element as HTMLInputElement;
    return (
      ariaLabel ??
      ([...(labels ?? [])].map(({ textContent }) => textContent).join(" ") || title || placeholder)
    ).trim();
  });

/** Why a field is wrong, as those who hear the pane are told; "" for one that is not. */
export const whyWrong = (input: Locator): Promise<string> =>
  input.evaluate((element) => {
    if (element.getAttribute("aria-invalid") !== "true") return "";
    const ids = (element.getAttribute("aria-describedby") ?? "").split(" ");
    return ids
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" ")
      .trim();
  });
