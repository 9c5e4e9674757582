import { WorkbookProblem } from "../../sheet/workbook";
import { REFERENCE, resolveReference } from "../cells/xml-scanner";
import { escapeText } from "../markup";

/**
 * What the text of an element says: entities and character references are what they stand for.
 * @throws WorkbookProblem for a reference that stands for nothing
 */
export function textOf(markup: string): string {
  return markup
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => escapeText(text))
    .replace(REFERENCE, (reference, name: string) => resolveReference(name) ?? unknown(reference));
}

function unknown(reference: string): never {
  throw new WorkbookProblem(
    `The file is damaged: a formula cannot be read (“${reference}” in it stands for nothing). ` +
      "Open it in Excel, let it repair the file, and save it.",
  );
}

/** An attribute of a tag, by its name; null where the tag has none. */
export function attributeOf(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? textOf(found[1] ?? found[2] ?? "") : null;
}

/** A tag without one of its attributes. */
export function withoutAttribute(tag: string, name: string): string {
  return tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
}
