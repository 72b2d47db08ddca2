import { type CalendarDay, parseDay } from "@cchc/core/day";
import { parseTerm, type Term } from "@cchc/core/deadline/term";
import { parseNumber } from "@cchc/core/number-input";
import { AppError, problem } from "@cchc/core/problem";
import { type Period, parseYears, turnedPeriod } from "@cchc/core/query/period";
import { readPeriod } from "@cchc/core/query/reporting-part";
import { normaliseText } from "@cchc/core/text";
import { unwrap } from "@cchc/core/unwrap";
import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { badChoice } from "./bad-choice.ts";
import { ShellProblem } from "./shell-problem.ts";

/*
 * Flags and arguments with our own parsers: what they refuse is a problem with a code, where oclif's throw English
 * sentences. Their texts are in the catalogue's help. No argument may read standard input, which oclif's do when they
 * are missing.
 */

/** A day: `--on 9/5/2023`. */
export const dayFlag = Flags.custom<CalendarDay>({
  helpValue: "DATE",
  parse: async (input, _context, { name }) => dayIn(input, `--${name}`),
});

/** A day as an argument. */
export const dayArgument = Args.custom<CalendarDay>({
  ignoreStdin: true,
  parse: async (input, _context, { name }) => dayIn(input, name),
});

/** A length of time: `--within 10wd`. */
export const termFlag = Flags.custom<Term>({ helpValue: "TERM", parse: async (input) => unwrap(parseTerm(input)) });

/** How far ahead: a length of time, or `0d` for the day itself. */
export const reachFlag = Flags.custom<Term>({
  helpValue: "TERM",
  parse: async (input) =>
    /^0+\s*w?d$/i.test(input.trim()) ? { count: 0, dayKind: "calendar" } : unwrap(parseTerm(input)),
});

/** A length of time as an argument. */
export const termArgument = Args.custom<Term>({
  ignoreStdin: true,
  parse: async (input) => unwrap(parseTerm(input)),
});

/** Text for people, normalised on its way in; not empty. */
export const textFlag = Flags.custom<string>({
  helpValue: "TEXT",
  parse: async (input, _context, { name }) => textIn(input, `--${name}`),
});

/** Text as an argument. */
export const textArgument = Args.custom<string>({
  ignoreStdin: true,
  parse: async (input, _context, { name }) => textIn(input, name),
});

/** The id of a record, a beginning of it, or its display number; whether there is such a record is the service's to say. */
export const idFlag = Flags.custom<string>({
  helpValue: "ID",
  parse: async (input, _context, { name }) => idIn(input, `--${name}`),
});

/** An id as an argument. */
export const idArgument = Args.custom<string>({
  ignoreStdin: true,
  parse: async (input, _context, { name }) => idIn(input, name),
});

/** Several ids: `--units a b c`, `--units a --units b`, `--units a,b`. Not beside optional arguments, it would eat them. */
export const idListFlag = Flags.custom<string>({
  helpValue: "ID…",
  multiple: true,
  delimiter: ",",
  parse: async (input, _context, { name }) => idIn(input, `--${name}`),
});

/** One unit by id or name; whether there is such a unit is the service's to say. */
export const unitFlag = Flags.custom<string>({
  helpValue: "UNIT",
  parse: async (input, _context, { name }) => textIn(input, `--${name}`),
});

/** Several units by id or name: `--units a b`, `--units "Xã A; Xã B"`, `--units a,b`. Not greedy beside optional arguments. */
export const unitListFlag = Flags.custom<string>({
  helpValue: "UNIT,…",
  multiple: true,
  parse: async (input, _context, { name }) => textIn(input, `--${name}`),
});

/** A path, kept as typed; relative ones are meant from the current folder. */
export const pathFlag = Flags.custom<string>({
  helpValue: "FILE",
  parse: async (input, _context, { name }) => filled(input, `--${name}`),
});

/** A path as an argument. */
export const pathArgument = Args.custom<string>({
  ignoreStdin: true,
  parse: async (input, _context, { name }) => filled(input, name),
});

/** A whole number from `minimum` (0 unless told) up to `maximum`, if there is one. */
export const countFlag = Flags.custom<number, { minimum?: number; maximum?: number }>({
  helpValue: "N",
  parse: async (input, _context, { name, minimum = 0, maximum = null }) =>
    wholeNumberIn(input, `--${name}`, { minimum, maximum }),
});

/** A day of every year, as a document writes it: `12-15`; `15/12` is taken, too. */
export const monthDayFlag = Flags.custom<string>({
  helpValue: "MM-DD",
  parse: async (input, _context, { name }) => {
    const text = input.trim();
    // A year without a 29 February.
    const typed = /^\d{1,2}\/\d{1,2}$/.test(text) ? `${text}/2023` : /^\d{2}-\d{2}$/.test(text) ? `2023-${text}` : "";
    const day = parseDay(typed);
    if (day === undefined) throw new ShellProblem("bad-month-day", { value: input, where: `--${name}` });
    return day.slice(5);
  },
});

/** Whole years `2021-2025`, or days `1/1/2021..31/12/2025`. */
export const yearsFlag = Flags.custom<Period>({
  helpValue: "YEARS",
  parse: async (input, _context, { name }) => {
    const period = parseYears(input);
    if (period === undefined) throw new ShellProblem("bad-years", { value: input, where: `--${name}` });
    return period;
  },
});

/**
 * The days that `--period` means: `1/1/2021..30/9/2023`, both in, or a part of the reporting year, `2026-Q1`, whose days
 * depend on a setting of the workspace. Problem: `period-malformed`.
 */
export function chosenPeriod(text: string, { reportingYearStart }: { reportingYearStart: string }): Period {
  const period = readPeriod(text, reportingYearStart);
  if (period === undefined) throw new AppError(problem("period-malformed", { text, turned: turnedPeriod(text) }));
  return period;
}

/** A month, as `2026-03`; `3/2026` is taken, too. */
export const monthFlag = Flags.custom<string>({
  helpValue: "MONTH",
  parse: async (input, _context, { name }) => monthIn(input, `--${name}`),
});

/** The month that a text names, as `YYYY-MM`; `where` is how people know the place it was typed in. */
export function monthIn(input: string, where: string): string {
  const text = input.trim();
  const day = parseDay(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : `1/${text}`);
  if (day === undefined || /^\d{4}-\d{2}-/.test(text)) throw new ShellProblem("bad-month", { value: input, where });
  return day.slice(0, 7);
}

/** A whole percentage, `60` or `60%`; whether there can be so much is the core's to say. */
export const percentFlag = Flags.custom<number>({
  helpValue: "PERCENT",
  parse: async (input, _context, { name }) => {
    const digits = /^(\d{1,9})\s*%?$/.exec(input.trim())?.[1];
    if (digits === undefined) throw new ShellProblem("bad-percent", { value: input, where: `--${name}` });
    return Number(digits);
  },
});

/** A number as people in Vietnam type it: `83,5`. */
export const numberFlag = Flags.custom<number>({
  helpValue: "N",
  parse: async (input) => unwrap(parseNumber(input)),
});

/** A number of points, none below 0. */
export const amountFlag = Flags.custom<number>({
  helpValue: "N",
  parse: async (input, _context, { name }) => {
    const value = unwrap(parseNumber(input));
    if (value < 0) throw new ShellProblem("below-zero", { value: input, where: `--${name}` });
    return value;
  },
});

/** One of a closed list of codes; what is in the list is checked before oclif parses (parser-problem.ts). */
export function choiceFlag<const Codes extends readonly string[]>(codes: Codes) {
  return Flags.option({ options: codes, helpValue: codes.join("|") });
}

/** Several of a closed list of codes: `--status recorded,concluded` or the flag again. */
export function choiceListFlag<const Codes extends readonly string[]>(codes: Codes) {
  return Flags.option({
    options: codes,
    helpValue: codes.join("|"),
    multiple: true,
    multipleNonGreedy: true,
    delimiter: ",",
  });
}

/** One of a closed list of codes, as an argument. */
export function choiceArgument<const Codes extends readonly string[]>(codes: Codes) {
  return Args.custom<Codes[number]>({
    ignoreStdin: true,
    parse: async (input, _context, { name }) => {
      const code = codes.find((one) => one === input);
      if (code === undefined) throw badChoice(input, name, codes);
      return code;
    },
  });
}

/** A switch. */
export const switchFlag = Flags.boolean;

/** `--limit` and `--offset` of every list. */
export const pageFlags = { limit: countFlag({ default: 100 }), offset: countFlag({ default: 0 }) };

/** A whole number as typed, or a usage problem that says what there may be. */
export function wholeNumberIn(
  input: string,
  where: string,
  { minimum, maximum }: { minimum: number; maximum: number | null },
): number {
  const value = /^\d{1,9}$/.test(input.trim()) ? Number(input) : Number.NaN;
  if (value >= minimum && (maximum === null || value <= maximum)) return value;
  throw new ShellProblem("bad-number", { value: input, where, minimum, maximum });
}

function dayIn(input: string, where: string): CalendarDay {
  const day = parseDay(input);
  if (day === undefined) throw new ShellProblem("bad-date", { value: input, where });
  return day;
}

function textIn(input: string, where: string): string {
  return filled(normaliseText(input), where);
}

function idIn(input: string, where: string): string {
  const id = normaliseText(input);
  // A target's number has a stroke of its own: KH2026/CT2.
  if (id === "" || /[\s/\\]/.test(id.replace(/\/CT\d+$/i, "")))
    throw new ShellProblem("bad-id", { value: input, where });
  return id;
}

function filled(input: string, where: string): string {
  if (input.trim() === "") throw new ShellProblem("empty-value", { where });
  return input;
}
