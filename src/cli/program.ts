import { Command, CommanderError } from "commander";
import { SourceProblem } from "../source";
import { CaseProblem, type ComponentShare } from "../summary";
import { WorkbookProblem } from "../sheet/workbook";
import { answer, howToAnswer } from "./answers";
import { amount, baseline, count, day, NUMBER_HELP } from "./arguments";
import { component } from "./component";
import { exportCommand, type ExportOptions } from "./export";
import { tellFault } from "./fault";
import { inspect, type InspectOptions } from "./inspect";
import { moneyReader } from "./money";
import { list } from "./names";
import { note, NOTE_HELP } from "./note";
import { addPortable } from "./portable";
import { printerOn, type Printer } from "./printer";
import { EXIT, InputProblem, UsageProblem } from "./problem";
import { rateReader } from "./rates";
import { summarize, type SummarizeOptions, type Surroundings } from "./summarize";
import type { Terminal } from "./terminal";

const CODES =
  "\nExit codes: 0 done; 1 bad input, with one line that says what to do; 2 wrong usage; 141 the output’s reader has gone.";

/** What the command line is run in. */
export interface World extends Omit<Surroundings, "terminal"> {
  readonly terminal: Terminal;
  /** Whether a fault of Envelope itself is told with the place in the code where it happened. */
  readonly debug?: boolean;
}

/**
 * Runs a command line.
 * @param args the words behind the command's own name
 * @returns the exit code
 */
export async function run(args: readonly string[], { terminal, debug = false, ...world }: World): Promise<number> {
  const printer = printerOn(terminal);
  try {
    await program({ ...world, terminal: printer }).parseAsync([...args], { from: "user" });
    return EXIT.done;
  } catch (error) {
    return tell(error, printer, debug);
  }
}

function tell(error: unknown, terminal: Printer, debug: boolean): number {
  // Commander has already printed what it has to say, help and version among it.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
  if (error instanceof UsageProblem) {
    terminal.error(`envelope: ${error.message}`);
    return EXIT.wrongUsage;
  }
  const expected = [InputProblem, SourceProblem, CaseProblem, WorkbookProblem].some((kind) => error instanceof kind);
  if (!expected) {
    tellFault(error, terminal, debug);
    return EXIT.badInput;
  }
  const answers =
    error instanceof SourceProblem ? error.questions.map((question) => ` Answer: ${howToAnswer(question)}.`) : [];
  terminal.error(`envelope: ${error instanceof Error ? error.message : String(error)}${answers.join("")}`);
  return EXIT.badInput;
}

function program(surroundings: Surroundings): Command {
  const { terminal, version } = surroundings;
  const { rate, readAs } = rateReader();
  const { money, typedMoney } = moneyReader();
  const rateOf = (option: string) => (text: string) => rate(text, `${option} ${text}`);
  const envelope = new Command("envelope")
    .description(
      "Make the case for a learning programme on the back of an envelope, in a workbook that a sponsor believes.",
    )
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", CODES)
    .showHelpAfterError("Try: envelope --help")
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd().split("\n")),
      writeErr: (text) => text.trimEnd().split("\n").forEach(terminal.error),
      // An argument with a line break in it must not make two lines; Commander's own suggestion stands on a second one.
      outputError: (text) => terminal.error(text.trimEnd().replace(/\n(?=\(Did you mean [^\n]*\)$)/, " ")),
    })
    .exitOverride();

  withSource(
    envelope
      .command("summarize")
      .argument("[file]", "a workbook (.xlsx, .xlsm) or text (.csv, .tsv) with revenue by date"),
  )
    .description("write a copy of a workbook with the sponsor summary added, and print its headline")
    .option("--out <file>", "where the copy goes (default: NAME-summary.xlsx beside the original)")
    .option("--treated <names>", TREATED_HELP, list)
    .option("--control <names>", "groups that did not take part, in the same form", list)
    .option("--launched <day>", "the day on which the programme went live, YYYY-MM-DD", day)
    .option(
      "--baseline <name>",
      "conservative, average, last-year, market, trend, seasonal, control, regression, or an amount (default: conservative)",
      money("--baseline", baseline),
    )
    .option("--uplift <rate>", "growth over the baseline, for an envelope from typed numbers", rateOf("--uplift"))
    .option("--after <amount>", "revenue after, in place of --uplift: 13.3bn", money("--after", amount))
    .option(
      "--share <rate>",
      "share of the increase that is credited, 3% or 0.03; a 3 is read as 3% (default: 3%)",
      rateOf("--share"),
    )
    .option("--low <rate>", "a low share", rateOf("--low"))
    .option("--high <rate>", "a high share", rateOf("--high"))
    .option(
      "--agreed-on <day>",
      "the day on which the sponsor agreed to the share, YYYY-MM-DD; a day in the summary stays with the share it was given for",
      day,
    )
    .option("--margin <rate>", "contribution margin, 40% or 0.4", rateOf("--margin"))
    .option("--cost <amount>", "what the programme cost, fully loaded: 50000, 12.4m", money("--cost", amount))
    .option(
      "--cost-design <amount>",
      "what design and development cost; with parts, leave out --cost",
      money("--cost-design", amount),
    )
    .option("--cost-delivery <amount>", "what delivery cost", money("--cost-delivery", amount))
    .option("--cost-platform <amount>", "what platform and support cost", money("--cost-platform", amount))
    .option("--cost-evaluation <amount>", "what the evaluation cost", money("--cost-evaluation", amount))
    .option("--people <number>", "learners; their time is people × hours × hourly cost", count)
    .option("--hours <number>", "hours that each learner spent", count)
    .option("--hourly-cost <amount>", "what an hour of a learner costs", money("--hourly-cost", amount))
    .option(
      "--plan <amount>",
      "planned revenue after the launch, as one more baseline to compare with",
      money("--plan", amount),
    )
    .option("--market-growth <rate>", "growth of the market from before to after", rateOf("--market-growth"))
    .option(
      "--currency <symbol>",
      "currency of typed amounts, where the source names none (default: the sign that one of them is typed with, else $)",
    )
    .option("--sponsor <text>", "who has the authority over the budget")
    .option("--objective <text>", "the business objective")
    .option("--programme <text>", "what was launched")
    .option(
      "--component <name=share>",
      'a part of the programme and its share, "eLearning=1.2%"; may be given several times',
      (text: string, before?: readonly ComponentShare[]) => component(text, before, rate),
    )
    .option("--note <text>", "where an assumption comes from, see below; may be given several times", note)
    .option("--caveats <text>", "what the figures do not say, and what was gained beyond money")
    .option("--finance <text>", "who signs for finance")
    .option(
      "--summary <which>",
      "which summary of several to bring up to date: its number or its programme; what no option says stays as it is typed there",
    )
    .option("--new", "add a summary beside the ones that are there, even for the same programme")
    .option("--json", "print the figures as JSON")
    .addHelpText("after", SUMMARIZE_EXAMPLES)
    .action((file: string | undefined, options: SummarizeOptions) =>
      summarize(file, { ...options, readAs, typedMoney }, surroundings),
    );

  envelope
    .command("export")
    .argument("<file>", "a workbook with a summary (.xlsx, .xlsm)")
    .description("write the two sheets of a summary into a workbook of their own, the figures of the source frozen")
    .option("--out <file>", "where it goes (default: NAME-export.xlsx beside the original)")
    .option("--summary <which>", "which summary of several: its number or its programme")
    .option("--without-names", "leave out the names of people, files and sheets, and what people noted")
    .option("--json", "print what was written as JSON")
    .addHelpText("after", CODES)
    .action((file: string, options: ExportOptions) => exportCommand(file, options, surroundings));

  withSource(envelope.command("inspect").argument("<file>", "a workbook (.xlsx, .xlsm) or text (.csv, .tsv)"))
    .description("print how the source of a workbook is read")
    .option("--json", "print it as JSON")
    .addHelpText("after", CODES)
    .action((file: string, options: InspectOptions) => inspect(file, options, terminal));
  addPortable(envelope, terminal, CODES);
  return envelope;
}

const TREATED_HELP =
  "groups that took part, with commas between; one that holds a comma in quotes: '\"Smith, J\",Jones'; " +
  "may be given several times";

const SUMMARIZE_EXAMPLES = `
Examples:
  envelope summarize sales.xlsx --launched 2025-01-01 --treated North,East --control South --cost 12.4m --margin 42%
  envelope summarize --baseline 10bn --after 13.3bn --share 3% --out envelope.xlsx
  envelope summarize sales.xlsx --launched 2025-01-01 --component "eLearning=1.8%" --component "Coaching=1.2%" \\
    --cost-design 3.1m --cost-delivery 1.6m --people 14500 --hours 8 --hourly-cost 50
${NOTE_HELP}${NUMBER_HELP}${CODES}`;

function withSource(command: Command): Command {
  return command
    .option(
      "--source <where>",
      'a table\'s name, SHEET!RANGE, a sheet, or several with " + " between (default: the likeliest list)',
    )
    .option("--date <column>", "the column of dates, by its header or letter")
    .option("--amount <column>", "the column of amounts")
    .option("--group <column>", "the column that says who took part, or - for none")
    .option(
      "--answer <question=choice>",
      "answer to a question about the source, as inspect asks it; may be given several times",
      answer,
    );
}
