import type { CommandContext } from "./context.ts";
import { ShellProblem } from "./shell-problem.ts";

/** An input that may be asked for: its flag, the value the flag gave, and the question for when it gave none. */
export interface Asked<T> {
  flag: string;
  value: T | undefined;
  ask: () => Promise<T>;
}

/** The flag's value; else the answer on a terminal; else a usage problem that names the flag. */
export async function valueOrAsk<T>(context: CommandContext, command: string, asked: Asked<T>): Promise<T> {
  if (asked.value !== undefined) return asked.value;
  if (!context.interactive) throw new ShellProblem("missing-flag", { flags: [`--${asked.flag}`], command });
  return asked.ask();
}

/** Whether to go on: `--yes`, the answer on a terminal, else a usage problem that names `--yes`. */
export async function confirmOrStop(context: CommandContext, question: string): Promise<boolean> {
  if (context.yes) return true;
  if (!context.interactive) throw new ShellProblem("confirmation-needed", { question });
  const { confirm } = await import("@inquirer/prompts");
  return confirm({ message: question, default: false }, { output: process.stderr });
}
