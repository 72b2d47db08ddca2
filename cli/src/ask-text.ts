import { type CalendarDay, parseDay } from "@cchc/core/day";
import { normaliseText } from "@cchc/core/text";
import type { CommandContext } from "./context.ts";

/** Asks for one line, which must not be empty. */
export async function askText({ texts }: CommandContext, message: string): Promise<string> {
  const { input } = await import("@inquirer/prompts");
  const validate = (text: string) => normaliseText(text) !== "" || texts.prompts.required;
  return normaliseText(await input({ message, validate }, toErrors));
}

/** Asks for one line that may be left empty: null then. */
export async function askOptionalText({ texts }: CommandContext, message: string): Promise<string | null> {
  const { input } = await import("@inquirer/prompts");
  const text = normaliseText(await input({ message: `${message} (${texts.prompts.optional})` }, toErrors));
  return text === "" ? null : text;
}

/** Asks for one of several things. */
export async function askOneOf<T>(message: string, choices: readonly { name: string; value: T }[]): Promise<T> {
  const { select } = await import("@inquirer/prompts");
  return select({ message, choices: [...choices], pageSize: 12, loop: false }, toErrors);
}

/** Asks for a day as people type it, until it is one. */
export async function askDay({ texts }: CommandContext, message: string): Promise<CalendarDay> {
  const { input } = await import("@inquirer/prompts");
  const validate = (text: string) =>
    parseDay(text) !== undefined || texts.shell["bad-date"]({ value: text, where: message }).hint;
  const day = parseDay(await input({ message, validate }, toErrors));
  if (day === undefined) throw new Error("the prompt lets only days through");
  return day;
}

/** Questions are not the result: they go to standard error. */
const toErrors = { output: process.stderr };
