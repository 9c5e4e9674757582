import { InvalidArgumentError } from "commander";
import { isQuestionId, QUESTION_IDS, type Answers, type Question } from "../source";

/** Questions that are answered by an option of their own. */
const OWN_OPTION = new Set(["source", "date", "amount", "group"]);

/** "day-order=dmy" added to the answers so far. */
export function answer(text: string, before: Answers = {}): Answers {
  const at = text.indexOf("=");
  const id = text.slice(0, at).trim();
  if (at < 0 || !isQuestionId(id) || OWN_OPTION.has(id)) {
    throw new InvalidArgumentError(
      `Enter an answer as QUESTION=CHOICE, for example day-order=dmy. Questions: ${QUESTION_IDS.filter((name) => !OWN_OPTION.has(name)).join(", ")}.`,
    );
  }
  return { ...before, [id]: text.slice(at + 1).trim() };
}

const MOST_CHOICES = 6;

/** How a question is answered on the command line: `--answer day-order=dmy (Day first: …) or --answer …`. */
export function howToAnswer({ id, choices, open }: Question): string {
  const option = (value: string) =>
    OWN_OPTION.has(id) ? `--${id} ${quoted(value)}` : `--answer ${quoted(`${id}=${value}`)}`;
  const named = choices
    .slice(0, MOST_CHOICES)
    .map(({ value, label }) => (label === value ? option(value) : `${option(value)} (${label})`));
  const more = choices.length > MOST_CHOICES ? [`… (${choices.length} choices)`] : [];
  const other = open === undefined ? [] : [`--answer with ${open}`];
  return [...named, ...more, ...other].join(", or ");
}

/**
 * As a shell takes it for one word. What a file brings along must not become a command of the shell when somebody
 * copies the answer: within double quotes a POSIX shell still carries out $(…) and `…`.
 */
function quoted(text: string): string {
  if (/^[\w=.,+-]+$/.test(text)) return text;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}
