import type { CalendarDay } from "@cchc/core/day";
import type { CommandContext } from "./context.ts";
import type { Choice, Questions } from "./prompts/questions.ts";
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
  return (await questionsOf(context)).confirm(question);
}

/** Asks for one line, which must not be empty; `initial` is offered to be edited. */
export async function askText(context: CommandContext, message: string, initial?: string): Promise<string> {
  return (await questionsOf(context)).text(message, initial);
}

/** Asks for one line with an answer to accept or to edit. */
export async function askTextWith(context: CommandContext, message: string, initial: string): Promise<string> {
  return (await questionsOf(context)).text(message, initial);
}

/** Asks for one line that may be left empty: null then. */
export async function askOptionalText(context: CommandContext, message: string): Promise<string | null> {
  const text = await (await questionsOf(context)).optionalText(message);
  return text === "" ? null : text;
}

/** Asks for a day that may be left open: null then. What is no day is asked for again. */
export async function askOptionalDay(context: CommandContext, message: string): Promise<CalendarDay | null> {
  return (await questionsOf(context)).optionalDay(message);
}

/** Asks for one of several things. */
export async function askOneOf<T>(context: CommandContext, message: string, choices: readonly Choice<T>[]): Promise<T> {
  return (await questionsOf(context)).choose(message, choices);
}

/** Asks for one of many things, which typing narrows. */
export async function askAmong<T>(context: CommandContext, message: string, choices: readonly Choice<T>[]): Promise<T> {
  return (await questionsOf(context)).search(message, choices);
}

/** Where nothing can be asked, names the first missing argument, or every missing flag. */
export function requireInputs(
  context: CommandContext,
  command: string,
  given: { args?: Readonly<Record<string, unknown>>; flags?: Readonly<Record<string, unknown>> },
): void {
  if (context.interactive) return;
  const missing = (inputs: Readonly<Record<string, unknown>> = {}) =>
    Object.keys(inputs).filter((name) => inputs[name] === undefined);
  const [names, flags] = [missing(given.args), missing(given.flags)];
  if (names.length > 0) throw new ShellProblem("missing-argument", { names, command });
  if (flags.length > 0) throw new ShellProblem("missing-flag", { flags: flags.map((name) => `--${name}`), command });
}

/** Asks for a day as people type it, until it is one. */
export async function askDay(context: CommandContext, message: string): Promise<CalendarDay> {
  return (await questionsOf(context)).day(message);
}

/** Loads the questions when the first one is asked. */
async function questionsOf({ texts }: CommandContext): Promise<Questions> {
  const { loadQuestions } = await import("./prompts/questions.ts");
  return loadQuestions(texts);
}
