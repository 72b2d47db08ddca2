import { bestMatches } from "@cchc/core/best-matches";
import { type CalendarDay, parseDay } from "@cchc/core/day";
import { MOST_DAYS } from "@cchc/core/deadline/most-days";
import { parseNumber } from "@cchc/core/number-input";
import { normaliseText } from "@cchc/core/text";
import type { Catalogue } from "@cchc/messages/catalogue";

/** One thing to choose. */
export interface Choice<T> {
  value: T;
  name: string;
  /** What stays on the screen once it is chosen; the name unless told. */
  short?: string;
  /** Why it cannot be chosen; shown behind the name. */
  disabled?: string;
}

/** The kinds of questions there are, in one language and on standard error: the result alone goes to standard output. */
export interface Questions {
  /** A line that must not be empty. */
  text(message: string, initial?: string): Promise<string>;
  /** A line that may be left empty, which is an answer, too. */
  optionalText(message: string, initial?: string): Promise<string>;
  day(message: string, check?: (day: CalendarDay) => string | undefined): Promise<CalendarDay>;
  /** A day, or nothing. */
  optionalDay(message: string, check?: (day: CalendarDay) => string | undefined): Promise<CalendarDay | null>;
  /** A whole percentage, 0 to 100. */
  percent(message: string): Promise<number>;
  /** A number, or nothing; `check` says what is wrong with one. */
  optionalNumber(message: string, check: (value: number | undefined) => string | undefined): Promise<number | null>;
  /** A whole number of days, 1 to the longest term. */
  count(message: string, initial: number): Promise<number>;
  choose<T>(message: string, choices: readonly Choice<T>[], initial?: T): Promise<T>;
  /** Yes or no; no unless told. */
  confirm(message: string): Promise<boolean>;
  /** A choice among many: typing narrows it, without regard to marks, case or the place of a tone. */
  search<T>(message: string, choices: readonly Choice<T>[]): Promise<T>;
}

const LONGEST_PAGE = 10;

/** Loads the prompts; only a terminal needs them. */
export async function loadQuestions({ prompts }: Catalogue): Promise<Questions> {
  const { confirm, input, select, search, Separator } = await import("@inquirer/prompts");
  const output = { output: process.stderr };
  const theme = { style: { keysHelpTip: () => `↑↓ ${prompts.keys.navigate} • ⏎ ${prompts.keys.select}` } };
  const searchTheme = { style: { keysHelpTip: () => `${theme.style.keysHelpTip()} • ${prompts.search}` } };
  const askLine = async (message: string, initial: string | undefined, validate: (text: string) => true | string) =>
    normaliseText(
      await input(
        initial === undefined ? { message, validate } : { message, validate, default: initial, prefill: "editable" },
        output,
      ),
    );
  return {
    text: (message, initial) => askLine(message, initial, (text) => normaliseText(text) !== "" || prompts.required),
    optionalText: (message, initial) => askLine(`${message} (${prompts.optional}):`, initial, () => true),
    async day(message, check = () => undefined) {
      const validate = (text: string) => {
        const day = parseDay(text);
        return day === undefined ? prompts.badDay : (check(day) ?? true);
      };
      const day = parseDay(await input({ message, validate }, output));
      if (day === undefined) throw new Error("the prompt lets only days through");
      return day;
    },
    async optionalDay(message, check = () => undefined) {
      const validate = (text: string) => {
        if (normaliseText(text) === "") return true;
        const day = parseDay(text);
        return day === undefined ? prompts.badDay : (check(day) ?? true);
      };
      return parseDay(await input({ message: `${message} (${prompts.optional}):`, validate }, output)) ?? null;
    },
    async percent(message) {
      const validate = (text: string) => percentIn(text) !== undefined || prompts.badPercent;
      return percentIn(await input({ message, validate }, output)) ?? 0;
    },
    async optionalNumber(message, check) {
      const validate = (text: string) => {
        if (normaliseText(text) === "") return true;
        const value = parseNumber(text);
        return check(value.ok ? value.value : undefined) ?? true;
      };
      const value = parseNumber(await input({ message: `${message}:`, validate }, output));
      return value.ok ? value.value : null;
    },
    async count(message, initial) {
      const isCount = (text: string) => /^\d{1,4}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= MOST_DAYS;
      const validate = (text: string) => isCount(text) || prompts.badCount({ limit: MOST_DAYS });
      return Number(await input({ message, validate, default: String(initial) }, output));
    },
    choose(message, choices, initial) {
      const start = initial === undefined ? {} : { default: initial };
      return select({ message, choices: [...choices], pageSize: LONGEST_PAGE, loop: false, theme, ...start }, output);
    },
    confirm: (message) => confirm({ message, default: false }, output),
    search(message, choices) {
      const nothing = [new Separator(prompts.noMatch)];
      const source = (term: string | undefined) => {
        const found = bestMatches(choices, term ?? "", ({ name }) => name);
        return found.length === 0 ? nothing : found;
      };
      return search({ message, source, pageSize: LONGEST_PAGE, theme: searchTheme }, output);
    },
  };
}

function percentIn(text: string): number | undefined {
  const digits = /^(\d{1,3})\s*%?$/.exec(text.trim())?.[1];
  return digits === undefined || Number(digits) > 100 ? undefined : Number(digits);
}
