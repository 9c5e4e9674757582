import { dayFromSerial, type DateSystem } from "../../sheet/dates";
import { firstDay, granularity, GRANULARITIES, type DateParts, type Granularity } from "./date-parts";
import type { Answers, Question } from "../outcome/question";
import { asking } from "../outcome/reading";

/**
 * Turns parts of dates into serial numbers, and remembers what was missing for it: a year that stands nowhere, the
 * month in which a fiscal year begins.
 */
export class DateResolver {
  private readonly year: number | null;
  private readonly fiscalStart: number | null;
  private withoutYear: { readonly cell: string; readonly text: string } | null = null;
  private fiscalCell: { readonly cell: string; readonly year: number } | null = null;
  private readonly counts = new Map<Granularity, number>();
  /** Whether a year was added that the source does not name. */
  yearAdded = false;

  constructor(
    private readonly system: DateSystem,
    answers: Answers,
    private readonly yearsOffered: readonly number[],
  ) {
    // In plain digits: Number() alone would take 0x7E8 and 2.024e3 for years.
    const year = /^\d{4}$/.test(answers.year ?? "") ? Number(answers.year) : NaN;
    this.year = year >= 1900 && year <= 2199 ? year : null;
    const start = /^\d{1,2}$/.test(answers["fiscal-start"] ?? "") ? Number(answers["fiscal-start"]) : NaN;
    this.fiscalStart = start >= 1 && start <= 12 ? start : null;
  }

  /**
   * The first day that the parts name; NaN while an answer is missing, for which {@link finish} asks; null when they
   * name no day of the calendar.
   */
  serial(parts: DateParts, cell: () => string, text: () => string): number | null {
    const unit = granularity(parts);
    if (unit === null) return null;
    this.counts.set(unit, (this.counts.get(unit) ?? 0) + 1);
    if (parts.fiscal && this.fiscalStart === null) this.fiscalCell ??= { cell: cell(), year: parts.year ?? 2000 };
    if (parts.year !== undefined) return firstDay(parts, this.system, this.fiscalStart ?? 1);
    if (this.year === null) {
      this.withoutYear ??= { cell: cell(), text: text() };
      return NaN;
    }
    this.yearAdded = true;
    return firstDay({ ...parts, year: this.year }, this.system, this.fiscalStart ?? 1);
  }

  /** The length of time that most dates name; null where there were none but serial numbers. */
  get unit(): Granularity | null {
    let best: Granularity | null = null;
    for (const unit of GRANULARITIES)
      if ((this.counts.get(unit) ?? 0) > (best === null ? 0 : (this.counts.get(best) ?? 0))) best = unit;
    return best;
  }

  /** @throws SourceProblem that asks for what was missing */
  finish(): void {
    const questions: Question[] = [];
    if (this.withoutYear) {
      const { cell, text } = this.withoutYear;
      questions.push({
        id: "year",
        text: `${cell} holds “${text}”, a date without a year. Which year is it?`,
        choices: this.yearsOffered.map((year) => ({ value: String(year), label: String(year) })),
        open: "a year such as year=2024",
      });
    }
    if (this.fiscalCell) {
      const { cell, year } = this.fiscalCell;
      questions.push({
        id: "fiscal-start",
        text: `${cell} names a fiscal year. In which month does it begin?`,
        choices: MONTHS.map((name, index) => ({
          value: String(index + 1),
          label: `${name}: ${spanOfYear(year, index)}`,
        })),
      });
    }
    if (questions.length > 0) throw asking("date", ...questions);
  }

  /** "2021-03", for messages about a month. */
  monthOf(serial: number): string {
    const { year, month } = dayFromSerial(serial, this.system);
    return `${year}-${String(month).padStart(2, "0")}`;
  }
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const spanOfYear = (year: number, start: number) =>
  start === 0
    ? `FY${year} is January to December ${year}`
    : `FY${year} is ${MONTHS[start] ?? ""} ${year - 1} to ${MONTHS[start - 1] ?? ""} ${year}`;
