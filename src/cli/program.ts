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
  "\nExit codes: 0 success; 1 input error (message on stderr); 2 usage error; 141 output closed by its reader.";

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
      "Turn revenue data and an agreed attribution share into a one-page business case for a learning programme.",
    )
    .version(version, "-v, --version", "Print the version")
    .helpOption("-h, --help", "Print this help")
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
      .argument("[file]", "Workbook (.xlsx, .xlsm) or text file (.csv, .tsv) with revenue by date"),
  )
    .description("Write a copy of a workbook with the sponsor summary added, and print its headline")
    .option("--out <file>", "Output file (default: NAME-summary.xlsx next to the original)")
    .option("--treated <names>", TREATED_HELP, list)
    .option("--control <names>", "Control groups, which did not participate, in the same form", list)
    .option("--launched <day>", "Go-live date of the programme, YYYY-MM-DD", day)
    .option(
      "--baseline <name>",
      "Baseline: conservative, average, last-year, market, trend, seasonal, control, regression, or an amount (default: conservative)",
      money("--baseline", baseline),
    )
    .option("--uplift <rate>", "Growth over the baseline, for an estimate without revenue data", rateOf("--uplift"))
    .option("--after <amount>", "Revenue after, instead of --uplift: 13.3bn", money("--after", amount))
    .option("--share <rate>", "Attribution share: 3% or 0.03; 3 is read as 3% (default: 3%)", rateOf("--share"))
    .option("--low <rate>", "Low-case share", rateOf("--low"))
    .option("--high <rate>", "High-case share", rateOf("--high"))
    .option(
      "--agreed-on <day>",
      "Agreement date of the share, YYYY-MM-DD; an existing date still applies to the share it was entered with",
      day,
    )
    .option("--margin <rate>", "Contribution margin, 40% or 0.4", rateOf("--margin"))
    .option("--cost <amount>", "Fully loaded programme cost: 50000, 12.4m", money("--cost", amount))
    .option(
      "--cost-design <amount>",
      "Cost of design and development; cost parts replace --cost",
      money("--cost-design", amount),
    )
    .option("--cost-delivery <amount>", "Cost of delivery", money("--cost-delivery", amount))
    .option("--cost-platform <amount>", "Cost of platform and support", money("--cost-platform", amount))
    .option("--cost-evaluation <amount>", "Cost of the evaluation", money("--cost-evaluation", amount))
    .option("--people <number>", "Number of learners; their time costs people × hours × hourly cost", count)
    .option("--hours <number>", "Hours per learner", count)
    .option("--hourly-cost <amount>", "Hourly cost of a learner", money("--hourly-cost", amount))
    .option("--plan <amount>", "Planned revenue after go-live, as an additional baseline", money("--plan", amount))
    .option("--market-growth <rate>", "Market growth from before to after go-live", rateOf("--market-growth"))
    .option(
      "--currency <symbol>",
      "Currency of entered amounts where the source names none (default: the currency of an entered amount, else $)",
    )
    .option("--sponsor <text>", "Sponsor, who has authority over the budget")
    .option("--objective <text>", "Business objective")
    .option("--programme <text>", "Programme name")
    .option(
      "--component <name=share>",
      'Programme component and its share, "eLearning=1.2%" (repeatable)',
      (text: string, before?: readonly ComponentShare[]) => component(text, before, rate),
    )
    .option("--note <text>", "Source, owner and date of an assumption, see below (repeatable)", note)
    .option("--caveats <text>", "Caveats and non-financial benefits")
    .option("--finance <text>", "Name for the finance sign-off")
    .option("--summary <which>", "Summary to update, by number or programme; omitted options keep their current values")
    .option("--new", "Add a summary next to the existing ones, even for the same programme")
    .option("--json", "Print the figures as JSON")
    .addHelpText("after", SUMMARIZE_EXAMPLES)
    .action((file: string | undefined, options: SummarizeOptions) =>
      summarize(file, { ...options, readAs, typedMoney }, surroundings),
    );

  envelope
    .command("export")
    .argument("<file>", "Workbook with a summary (.xlsx, .xlsm)")
    .description("Write the two sheets of a summary to a separate workbook, with source figures as fixed values")
    .option("--out <file>", "Output file (default: NAME-export.xlsx next to the original)")
    .option("--summary <which>", "Summary to export, by number or programme")
    .option("--without-names", "Remove the names of people, files and sheets, and all notes")
    .option("--json", "Print what was written as JSON")
    .addHelpText("after", CODES)
    .action((file: string, options: ExportOptions) => exportCommand(file, options, surroundings));

  withSource(envelope.command("inspect").argument("<file>", "Workbook (.xlsx, .xlsm) or text file (.csv, .tsv)"))
    .description("Show how the revenue data is interpreted")
    .option("--json", "Print it as JSON")
    .addHelpText("after", CODES)
    .action((file: string, options: InspectOptions) => inspect(file, options, terminal));
  addPortable(envelope, terminal, CODES);
  return envelope;
}

const TREATED_HELP =
  "Participating groups, comma-separated; quote a name that contains a comma: '\"Smith, J\",Jones' (repeatable)";

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
      'Table name, SHEET!RANGE or sheet; join several with " + " (default: the most likely list)',
    )
    .option("--date <column>", "Date column, by header or letter")
    .option("--amount <column>", "Amount column, by header or letter")
    .option("--group <column>", "Group column, or - for none")
    .option(
      "--answer <question=choice>",
      "Answer to a question that inspect asks about the source (repeatable)",
      answer,
    );
}
