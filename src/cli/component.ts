import { InvalidArgumentError } from "commander";
import type { ComponentShare } from "../summary";
import { rateReader, type RateReader } from "./rates";

const EXAMPLE = "Enter a component as NAME=SHARE, for example “eLearning=1.2%”.";

/** "eLearning=1.2%" added to the components so far. The last equals sign divides, for names may hold some too. */
export function component(
  text: string,
  before: readonly ComponentShare[] = [],
  rate: RateReader["rate"] = rateReader().rate,
): ComponentShare[] {
  const at = text.lastIndexOf("=");
  const name = text.slice(0, Math.max(at, 0)).trim();
  if (name === "") throw new InvalidArgumentError(EXAMPLE);
  if (before.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw new InvalidArgumentError(`The component “${name}” is listed twice. Keep one of them.`);
  return [...before, { name, share: shareOf(name, text.slice(at + 1), rate) }];
}

function shareOf(name: string, text: string, rate: RateReader["rate"]): number {
  try {
    return rate(text, `--component ${name}=${text.trim()}`);
  } catch {
    throw new InvalidArgumentError(EXAMPLE);
  }
}
