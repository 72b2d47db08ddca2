import { dayParts, isCalendarDay } from "@cchc/core/day";
import { fullDayText } from "../day-text.ts";
import type { ReportVocabulary, ValueKind } from "../fields.ts";
import { formatCount, formatNumber, formatRoman } from "../number-text.ts";

/** One argument of a helper: its name for the list of helpers, and what it takes. */
export interface HelperParameter {
  readonly name: string;
  readonly accepts: readonly ValueKind[] | "anything";
  readonly optional?: true;
  readonly repeats?: true;
}

/** A helper that templates may call, the same in every format (SPEC TPL-5). */
export interface Helper {
  readonly name: string;
  readonly parameters: readonly HelperParameter[];
  readonly gives: ValueKind;
  /** Arguments to show what it prints; `describeHelpers` adds the result. */
  readonly example: readonly (string | number | boolean)[];
  readonly apply: (args: readonly unknown[], vocabulary: ReportVocabulary) => string | number | boolean;
}

/** One line of the list of helpers: how to type it, and what that prints. */
export interface DescribedHelper {
  readonly name: string;
  readonly usage: string;
  readonly call: string;
  readonly prints: string;
}

const DAY = { name: "x", accepts: ["day"] } as const;
const NUMBER = { name: "x", accepts: ["number"] } as const;
/** Days are compared but not printed by `macDinh`: `(ngay x)` says how they should look. */
const VALUES = ["text", "number", "day", "yes-no"] as const;

/** The helper that prints a picture; what it prints depends on the format, so the check puts a printer in its place. */
export const IMAGE = "hinh";

/** Every helper, in the order people should read them. */
export const helpers: readonly Helper[] = [
  {
    name: "ngay",
    parameters: [DAY],
    gives: "text",
    example: ["2023-05-09"],
    apply: ([value]) => shortDay(value),
  },
  {
    name: "ngayDayDu",
    parameters: [DAY],
    gives: "text",
    example: ["2023-05-09"],
    apply: ([value], vocabulary) => fullDay(value, vocabulary.fullDay),
  },
  {
    name: "so",
    parameters: [NUMBER, { name: "soLe", accepts: ["number"], optional: true }],
    gives: "text",
    example: [1854],
    apply: ([value, places]) =>
      numberText(value, (number) => formatNumber(number, typeof places === "number" ? places : undefined)),
  },
  {
    name: "phanTram",
    parameters: [NUMBER, { name: "soLe", accepts: ["number"], optional: true }],
    gives: "text",
    example: [83.37],
    apply: ([value, places]) =>
      numberText(value, (number) => `${formatNumber(number, typeof places === "number" ? places : undefined)}%`),
  },
  {
    name: "dem",
    parameters: [NUMBER],
    gives: "text",
    example: [9],
    apply: ([value]) => numberText(value, formatCount),
  },
  {
    name: "laMa",
    parameters: [NUMBER],
    gives: "text",
    example: [2],
    apply: ([value]) => numberText(value, formatRoman),
  },
  {
    name: "soThuTu",
    parameters: [{ name: "@index", accepts: ["number"] }],
    gives: "number",
    example: [0],
    apply: ([value]) => (typeof value === "number" ? value + 1 : ""),
  },
  {
    name: "chuCai",
    parameters: [{ name: "@index", accepts: ["number"] }],
    gives: "text",
    example: [4],
    apply: ([value]) => (typeof value === "number" ? officialLetter(value) : ""),
  },
  {
    name: "chuHoa",
    parameters: [{ name: "x", accepts: ["text"] }],
    gives: "text",
    example: ["snv"],
    apply: ([value]) => plainText(value).normalize("NFC").toUpperCase(),
  },
  {
    name: "cau",
    parameters: [{ name: "x", accepts: ["text"] }],
    gives: "text",
    example: ["\u0110\u00e3 xong"],
    apply: ([value]) => sentence(plainText(value)),
  },
  {
    name: "veCau",
    parameters: [{ name: "x", accepts: ["text"] }],
    gives: "text",
    example: ["\u0110\u00e3 xong."],
    apply: ([value]) => clause(plainText(value)),
  },
  {
    name: "macDinh",
    parameters: [
      { name: "x", accepts: ["text", "number"] },
      { name: "y", accepts: ["text", "number"] },
    ],
    gives: "text",
    example: ["", "-"],
    apply: ([value, other]) => (isEmpty(value) ? plainValue(other) : plainValue(value)),
  },
  {
    name: "bang",
    parameters: [
      { name: "x", accepts: VALUES },
      { name: "y", accepts: VALUES },
    ],
    gives: "yes-no",
    example: ["closed", "closed"],
    apply: ([left, right]) => same(left, right),
  },
  {
    name: "khac",
    parameters: [
      { name: "x", accepts: VALUES },
      { name: "y", accepts: VALUES },
    ],
    gives: "yes-no",
    example: ["closed", "open"],
    apply: ([left, right]) => !same(left, right),
  },
  {
    name: "lonHon",
    parameters: [
      { name: "x", accepts: ["number"] },
      { name: "y", accepts: ["number"] },
    ],
    gives: "yes-no",
    example: [2, 1],
    apply: ([left, right]) => typeof left === "number" && typeof right === "number" && left > right,
  },
  {
    name: "va",
    parameters: [{ name: "x", accepts: "anything", repeats: true }],
    gives: "yes-no",
    example: [true, false],
    apply: (args) => args.every((value) => !isEmpty(value)),
  },
  {
    name: "hoac",
    parameters: [{ name: "x", accepts: "anything", repeats: true }],
    gives: "yes-no",
    example: [true, false],
    apply: (args) => args.some((value) => !isEmpty(value)),
  },
  {
    name: "khong",
    parameters: [{ name: "x", accepts: "anything" }],
    gives: "yes-no",
    example: [false],
    apply: ([value]) => isEmpty(value),
  },
  {
    name: IMAGE,
    parameters: [
      { name: "x", accepts: ["image"] },
      { name: "cm", accepts: ["number"], optional: true },
    ],
    gives: "image",
    example: [],
    apply: ([value]) => !isEmpty(value),
  },
];

/** The list of helpers for people, with what each example prints. */
export function describeHelpers(vocabulary: ReportVocabulary): DescribedHelper[] {
  return helpers.map((helper) => {
    const usage = `{{${[helper.name, ...helper.parameters.map(parameterText)].join(" ")}}}`;
    // A picture cannot be shown in a list of words.
    if (helper.gives === "image") return { name: helper.name, usage, call: `{{${helper.name} x 8}}`, prints: "" };
    const call = `{{${[helper.name, ...helper.example.map((value) => JSON.stringify(value))].join(" ")}}}`;
    return {
      name: helper.name,
      usage,
      call,
      prints: printedText(helper.apply(helper.example, vocabulary), vocabulary),
    };
  });
}

/** A value as a report prints it when no helper says otherwise: decimal comma, yes and no in words, nothing for none. */
export function printedText(value: unknown, vocabulary: ReportVocabulary): string {
  if (typeof value === "boolean") return value ? vocabulary.yes : vocabulary.no;
  return plainText(value);
}

function parameterText(parameter: HelperParameter): string {
  if (parameter.repeats === true) return `${parameter.name}...`;
  return parameter.optional === true ? `[${parameter.name}]` : parameter.name;
}

function shortDay(value: unknown): string {
  if (typeof value !== "string" || !isCalendarDay(value)) return plainText(value);
  const { year, month, day } = dayParts(value);
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}

function fullDay(value: unknown, pattern: string): string {
  return typeof value === "string" && isCalendarDay(value) ? fullDayText(value, pattern) : plainText(value);
}

function numberText(value: unknown, format: (value: number) => string): string {
  return typeof value === "number" ? format(value) : plainText(value);
}

/** Letters that number points in official documents: no f, j, w, z, and d with a bar after d (Decree 30/2020). */
function officialLetter(index: number): string {
  const letters = "abcd\u0111eghiklmnopqrstuvxy";
  const letter = letters[index % letters.length] ?? "";
  return letter.repeat(1 + Math.floor(index / letters.length));
}

/**
 * A text that people typed with or without its stop, as a sentence on one line that begins with a capital; no text stays
 * none (SPEC TPL-16).
 */
function sentence(text: string): string {
  const trimmed = capitalised(oneLine(text));
  if (trimmed === "" || /[.!?\u2026]["'\u2019\u201d\u00bb)\]]*$/u.test(trimmed)) return trimmed;
  return `${trimmed.replace(/(?<![\s,;:])[\s,;:]+$/u, "")}.`;
}

/** A text without the stop at its end, to be followed by more; an abbreviation such as `v.v.` keeps its own. */
function clause(text: string): string {
  const trimmed = oneLine(text);
  return /\p{L}\.\p{L}\.$/u.test(trimmed) ? trimmed : trimmed.replace(/(?<![\s.,;:])[\s.,;:]+$/u, "");
}

/** Lines that were typed one under another, as one: a break inside of a justified paragraph has no indent. */
function oneLine(text: string): string {
  const lines = text.split(/\r\n|[\r\n\u2028]/u).flatMap((line) => {
    const bare = line.replace(/^\s*[-+\u2022\u2013]\s+/u, "").trim();
    return bare === "" ? [] : [bare];
  });
  if (lines.length < 2) return text.trim();
  return lines
    .map((line, index) =>
      index === lines.length - 1 || /[.!?\u2026:]$/u.test(line) ? line : `${line.replace(/(?<![\s,;])[\s,;]+$/u, "")};`,
    )
    .join(" ");
}

/** `v.v.` stays as it is. */
function capitalised(text: string): string {
  return text.replace(/^\p{Ll}(?!\.)/u, (first) => first.toUpperCase());
}

function plainText(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" && Number.isFinite(value) ? String(value).replace(".", ",") : "";
}

function plainValue(value: unknown): string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}

/** What counts as nothing, as in `#if`, except that 0 is a figure and not nothing. */
function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === "" ||
    (Array.isArray(value) && value.length === 0)
  );
}

function same(left: unknown, right: unknown): boolean {
  if (typeof left === "string" && typeof right === "string") return left.normalize("NFC") === right.normalize("NFC");
  return left === right || (isEmpty(left) && isEmpty(right));
}
