/**
 * What the cells leave open. The reader never guesses: it asks, with the choices that there are, and reads once it is
 * answered.
 */
export interface Question {
  readonly id: QuestionId;
  /** One or two sentences that name the cells in doubt. */
  readonly text: string;
  readonly choices: readonly Choice[];
  /** Set where other answers than the choices are taken: what may be typed, for example "a year such as 2024". */
  readonly open?: string;
}

export interface Choice {
  /** What the answer is called in a script: `--answer day-order=dmy`. */
  readonly value: string;
  /** What it is called on a screen, with an example of what it means. */
  readonly label: string;
}

export type QuestionId = (typeof QUESTION_IDS)[number];

/**
 * All questions there are. The first four are answered by naming a source or a column, the others by one of their
 * choices.
 */
export const QUESTION_IDS = [
  "source",
  "date",
  "amount",
  "group",
  "day-order",
  "day-or-year",
  "decimal-mark",
  "month-language",
  "year",
  "fiscal-start",
  "swapped-days",
  "unit",
  "currency",
  "unreadable",
  "totals",
  "overlap",
  "measure",
  "section",
  "fill-down",
] as const;

/** Answers by question. */
export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

/** Whether a text names a question. */
export const isQuestionId = (text: string): text is QuestionId => (QUESTION_IDS as readonly string[]).includes(text);

/** "day-order=dmy; year=2024": answers as one text, for a cell of the workings; a semicolon in an answer is escaped. */
export function answersText(answers: Answers): string {
  return Object.entries(answers)
    .map(([id, value]) => `${id}=${value.replace(/[\\;]/g, "\\$&")}`)
    .join("; ");
}

/** The inverse of {@link answersText}; what is no answer is passed over. */
export function answersFrom(text: string): Answers {
  const pairs = [...text.matchAll(/([\w-]+)=((?:[^\\;]|\\.)*)/g)].map(
    ([, id = "", value = ""]) => [id, value.replace(/\\(.)/g, "$1")] as const,
  );
  return Object.fromEntries(pairs.filter(([id]) => isQuestionId(id)));
}
