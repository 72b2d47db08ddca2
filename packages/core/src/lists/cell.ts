import { addDays, type CalendarDay, parseDay } from "../day.ts";
import { readTerm, termText } from "../deadline/term.ts";
import { mostPercent, parseDeclaredNumber } from "../number-input.ts";
import { type Problem, problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { readBreakdown, writtenBreakdown } from "./breakdown-text.ts";
import { likeliestChoice } from "./likely-choice.ts";
import { type ListWords, namesOfCode, wordKey } from "./list-words.ts";
import type { DocumentNames, UnitNames } from "./names.ts";
import { outlineCode } from "./outline-code.ts";
import { unitsListed } from "./units-listed.ts";

/** What a cell is read with. */
export interface CellReading {
  words: ListWords;
  units: UnitNames;
  documents: DocumentNames;
}

/** A cell on its way out, by what it is: every format writes days and numbers in its own way. */
export type WrittenCell = string | number | { day: CalendarDay };

/**
 * The declared type of a column: how the text of a cell becomes a value, and the value a cell. Cells that are empty are
 * never read; `column` is the heading as it stands in the table, for problems.
 */
export interface CellType<T> {
  /** Read as its sheet shows it, not as the number or day that it is there: 12/2023 may be a document. */
  asShown?: true;
  read(text: string, column: string, reading: CellReading): Result<T>;
  write(value: T, words: ListWords): WrittenCell;
  /** What the cell is in a sheet of a workbook; a text where it says nothing. */
  sheet?: SheetCell;
}

/** A cell of a workbook by what is written into it (docs/decisions/0028-workbooks.md). */
export type SheetCell =
  | { as: "number" | "year" | "day" }
  /** One of these words; `isOpen` when others are understood, too. */
  | { as: "choice"; labels: (words: ListWords) => readonly string[]; isOpen: boolean }
  /** A unit, which a sheet calls by its name, or several; a document, which it calls by its number. */
  | { as: "unit" | "units" | "document" };

/** Text as it stands there. */
export const textCell: CellType<string> = { asShown: true, read: (text) => succeed(text), write: (value) => value };

/**
 * A code of an outline, `1.1`: what a sheet keeps as a number comes with a decimal comma, which no code has. Read as
 * shown, so that 1.10 formatted with two decimals keeps its last digit.
 */
export const codeCell: CellType<string> = {
  asShown: true,
  read: (text) => succeed(outlineCode(text)),
  write: (value) => value,
};

/** An id that people choose: lower-case letters, digits and hyphens. */
export const slugCell: CellType<string> = {
  asShown: true,
  read: (text, column) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? succeed(text) : fail(problem("cell-id", { column, value: text })),
  write: (id) => id,
};

/** The day that sheets mean by a number whose cell is not formatted as a day; null for what is none of our times. */
function countedDay(text: string): CalendarDay | null {
  return /^[2-6]\d{4}$/.test(text) ? addDays(DAY_ZERO, Number(text)) : null;
}
/** What counts as day 0 in a sheet, for every day after February 1900. */
const DAY_ZERO: CalendarDay = "1899-12-30";

/** A day: `9/5/2023` or `2023-05-09`. */
export const dayCell: CellType<CalendarDay> = {
  read(text, column) {
    const day = parseDay(text);
    return day === undefined
      ? fail(problem("cell-day", { column, value: text, asDay: countedDay(text) }))
      : succeed(day);
  },
  write: (day) => ({ day }),
  sheet: { as: "day" },
};

/**
 * When something is due: a day, or a term that is counted from the notice, in words or as `15wd`. The value is the
 * day, or the term as `15wd` or `30d`.
 */
export const dueCell: CellType<string> = {
  read(text, column) {
    const day = parseDay(text);
    if (day !== undefined) return succeed(day);
    const term = /[^\d\s]/.test(text) ? readTerm(text, "working") : undefined;
    if (term?.ok !== true) return fail(problem("cell-due", { column, value: text }));
    return succeed(termText(term.value));
  },
  write(due) {
    const day = parseDay(due);
    return day === undefined ? due : { day };
  },
};

/** A number in Vietnamese form: `1.854` is a whole number, `83,37` is not (SPEC NUM-2). */
export const numberCell: CellType<number> = {
  read: (text, column) => parseDeclaredNumber(text, column),
  write: (value) => value,
  sheet: { as: "number" },
};

/** A calendar year in four digits; written without a point, as nobody writes years with one. */
export const yearCell: CellType<number> = {
  read: (text, column) =>
    /^(19|2\d)\d{2}$/.test(text) ? succeed(Number(text)) : fail(problem("cell-year", { column, value: text })),
  write: (year) => year,
  sheet: { as: "year" },
};

/**
 * A turn of a duty. Months are written `2023-M03`, since spreadsheets make days of `2023-03`; `2023-03` and `3/2023` are
 * read, too. Whether there is such a turn, the duty says.
 */
export const turnCell: CellType<string> = {
  asShown: true,
  read(text) {
    const [, year, month] = /^(\d{4})-?M?(\d{1,2})$/i.exec(text) ?? [];
    const [, otherMonth, otherYear] = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
    const [inYear, inMonth] = [year ?? otherYear, month ?? otherMonth];
    return succeed(inYear === undefined || inMonth === undefined ? text : `${inYear}-${inMonth.padStart(2, "0")}`);
  },
  write: (turn) => turn.replace(/^(\d{4})-(\d{2})$/, "$1-M$2"),
};

/** A number or, with its sign, a share: `1.854` is 1854, `83,37%` is 83.37. Only the sign says that it is below a thousand. */
export const amountCell: CellType<number> = {
  read: (text, column) =>
    parseDeclaredNumber(text.replace(/(?<!\s)\s*%$/, ""), column, text.endsWith("%") ? mostPercent : null),
  write: (value) => value,
  sheet: { as: "number" },
};

/** Yes or no, in a word of either language, as `x` or as a digit. */
export const yesNoCell: CellType<boolean> = {
  read(text, column, { words }) {
    const typed = wordKey(text);
    const means = (known: readonly string[]) => known.some((word) => wordKey(word) === typed);
    if (typed === "x" || typed === "1" || typed === "true" || means(words.yes)) return succeed(true);
    if (typed === "0" || typed === "false" || means(words.no)) return succeed(false);
    return fail(problem("cell-yes-no", { column, value: text }));
  },
  write: (value, words) => (value ? words.yes[0] : words.no[0]) ?? "",
  sheet: { as: "choice", labels: ({ yes, no }) => [...yes.slice(0, 1), ...no.slice(0, 1)], isOpen: true },
};

/** A code of a closed list, or its label in either language; `group` is where the catalogue keeps the labels. */
export function choiceCell<const Codes extends readonly string[]>(
  group: string,
  codes: Codes,
): CellType<Codes[number]> {
  const labels = (words: ListWords) => codes.map((code) => words.labels[group]?.[code]?.[0] ?? code);
  return {
    read(text, column, { words }) {
      const code = codes.find((one) => one === text) ?? codeNamed(text, words, group, codes);
      return code === undefined ? fail(unknownChoice(column, text, labels(words))) : succeed(code);
    },
    write: (code, words) => words.labels[group]?.[code]?.[0] ?? code,
    sheet: {
      as: "choice",
      labels,
      isOpen: false,
    },
  };
}

function unknownChoice(column: string, value: string, choices: readonly string[]): Problem {
  return problem("cell-choice", { column, value, choices, likely: likeliestChoice(value, choices) });
}

/** Codes by all that they may be called, for the words of one session: a table asks for the same ones in every row. */
const namesOfCodes = new WeakMap<ListWords, Map<string, ReadonlyMap<string, string>>>();

function remembered(words: ListWords, group: string, make: () => ReadonlyMap<string, string>) {
  const known = namesOfCodes.get(words) ?? new Map<string, ReadonlyMap<string, string>>();
  namesOfCodes.set(words, known);
  const names = known.get(group) ?? make();
  known.set(group, names);
  return names;
}

function codeNamed<C extends string>(
  text: string,
  words: ListWords,
  group: string,
  codes: readonly C[],
): C | undefined {
  const names = remembered(words, group, () => {
    const first = new Map<string, string>();
    for (const code of codes) {
      for (const name of namesOfCode(words, group, code)) {
        if (!first.has(wordKey(name))) first.set(wordKey(name), code);
      }
    }
    return first;
  });
  const named = names.get(wordKey(text));
  return codes.find((code) => code === named);
}

/** Areas by their labels in every list that is built in. */
function areaNames(words: ListWords): ReadonlyMap<string, string> {
  return remembered(words, "area", () => {
    const first = new Map<string, string>();
    for (const [group, labels] of Object.entries(words.labels)) {
      if (!group.startsWith("area.")) continue;
      for (const [area, names] of Object.entries(labels)) {
        for (const name of names) if (!first.has(wordKey(name))) first.set(wordKey(name), area);
      }
    }
    return first;
  });
}

/** A content area, by its label in the lists that are built in; it is only written. */
export const areaCell: CellType<string> = {
  read: (text) => succeed(text),
  write(area, words) {
    const groups = ["inspection", "76-2021", "30c-2011", "par-index"].map((list) => words.labels[`area.${list}`]);
    return groups.find((labels) => labels?.[area] !== undefined)?.[area]?.[0] ?? area;
  },
};

/** A content area by its code or by a label of the lists that are built in; the value is the code. */
export const knownAreaCell: CellType<string> = {
  read: (text, _column, { words }) => succeed(areaNames(words).get(wordKey(text)) ?? text),
  write: areaCell.write,
  sheet: { as: "choice", labels: areaLabels, isOpen: true },
};

/** The areas of the lists that are built in, as `areaCell` writes them. */
function areaLabels(words: ListWords): readonly string[] {
  const groups = Object.entries(words.labels).filter(([group]) => group.startsWith("area."));
  const codes = groups.flatMap(([, labels]) => Object.keys(labels));
  return [...new Set(codes.map((code) => String(areaCell.write(code, words))))];
}

/** A unit by its id or by a name that only one unit has; the value is the id. */
export const unitCell: CellType<string> = {
  asShown: true,
  read: (text, _column, { units }) => units.find(text),
  write: (id) => id,
  sheet: { as: "unit" },
};

/** What a unit belongs to: looked up once all rows are read, since it may stand in the same table. */
export const parentCell: CellType<string> = { ...textCell, sheet: { as: "unit" } };

/** The one accountable unit of a task: several in a cell are a mistake worth its own words (SPEC TASK-11). */
export const leadCell: CellType<string> = {
  asShown: true,
  read(text, column, { units }) {
    const found = units.find(text);
    if (found.ok || found.problem.code !== "unit-not-found") return found;
    const named = text.split(/[;,\n]/).filter((part) => part.trim() !== "" && units.find(part.trim()).ok);
    return named.length > 1 ? fail(problem("cell-several-leads", { column, value: text })) : found;
  },
  write: (id) => id,
  sheet: { as: "unit" },
};

/** What something is broken down by and the ids of its parts: `by level = a, b`; kept as it is typed but for blanks. */
export const breakdownCell: CellType<string> = {
  read(text, column) {
    const breakdown = readBreakdown(text);
    if (breakdown === null) return fail(problem("cell-breakdown", { column, value: text }));
    return succeed(writtenBreakdown(breakdown));
  },
  write: (breakdown) => breakdown,
};

/** A registered document by its id or by a number that only one has; the value is the id. */
export const documentCell: CellType<string> = {
  asShown: true,
  read(text, column, { documents }) {
    const found = documents.find(text);
    if (found.ok || found.problem.code === "id-ambiguous") return found;
    return fail(problem("cell-document", { column, value: text }));
  },
  write: (id) => id,
  sheet: { as: "document" },
};

/** Several values of one type, separated by `;` or whatever else `separator` finds. */
export function severalCell<T extends string>(one: CellType<T>, separator = /[;\n]/): CellType<readonly T[]> {
  return {
    ...(one.asShown === undefined ? {} : { asShown: one.asShown }),
    read(text, column, reading) {
      const values: T[] = [];
      for (const part of text.split(separator)) {
        const trimmed = part.trim();
        if (trimmed === "") continue;
        const value = one.read(trimmed, column, reading);
        if (!value.ok) return value;
        values.push(value.value);
      }
      return succeed(values);
    },
    write: (values, words) => values.map((value) => String(one.write(value, words))).join("; "),
    ...(one.sheet?.as === "unit" ? { sheet: { as: "units" } as const } : {}),
  };
}

const unitsInLines = severalCell(unitCell);

/**
 * Several units, separated by `;` or lines; by commas, too, where the whole is no unit's name and the parts are (SPEC
 * TASK-11). The value is their ids.
 */
export const unitsCell: CellType<readonly string[]> = {
  ...unitsInLines,
  read(text, column, reading) {
    const ids: string[] = [];
    for (const part of text.split(/[;\n]/)) {
      if (part.trim() === "") continue;
      const whole = unitCell.read(part.trim(), column, reading);
      const isUnknown = !whole.ok && whole.problem.code === "unit-not-found";
      const listed = isUnknown ? unitsListed(part.trim(), reading.units) : null;
      if (listed !== null && !listed.ok) return listed;
      if (listed !== null) ids.push(...listed.value);
      else if (whole.ok) ids.push(whole.value);
      else return whole;
    }
    return succeed(ids);
  },
};
