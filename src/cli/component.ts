import { InvalidArgumentError } from "commander";
import type { ComponentShare } from "../summary";
import { rate } from "./arguments";

const EXAMPLE = "Type a component as NAME=SHARE, for example “eLearning=1.2%”.";

/** "eLearning=1.2%" added to the components so far. The last equals sign divides, for names may hold some too. */
export function component(text: string, before: readonly ComponentShare[] = []): ComponentShare[] {
  const at = text.lastIndexOf("=");
  const name = text.slice(0, Math.max(at, 0)).trim();
  if (name === "") throw new InvalidArgumentError(EXAMPLE);
  if (before.some((other) => other.name.toLowerCase() === name.toLowerCase())) throw new InvalidArgumentError(`The component “${name}” is given twice.`);
  return [...before, { name, share: shareOf(text.slice(at + 1)) }];
}

function shareOf(text: string): number {
  try {
    return rate(text);
  } catch {
    throw new InvalidArgumentError(EXAMPLE);
  }
}
