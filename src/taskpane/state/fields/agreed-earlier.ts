import { parseRate } from "../../numbers";
import type { Form } from "./form";

/**
 * The share that the day of the agreement belongs to; null where that is the share which stands in its field, or none.
 */
export function agreedEarlier(
  { share, agreedOn, agreedShare }: Pick<Form, "share" | "agreedOn" | "agreedShare">,
  locale: string,
): number | null {
  const [agreed, credited] = [parseRate(agreedShare, locale)?.value, parseRate(share, locale)?.value];
  return agreedOn === "" || agreed === undefined || agreed === credited ? null : agreed;
}

/**
 * A day belongs to the share beside which it was typed: it stays with that when another share is typed, and a new day
 * is of the new share.
 */
export function agreementAfter(form: Form, change: Partial<Form>): Partial<Form> {
  if (change.agreedOn !== undefined) return { agreedShare: "" };
  if (change.share === undefined || form.agreedOn === "" || form.agreedShare !== "") return {};
  return { agreedShare: form.share };
}
