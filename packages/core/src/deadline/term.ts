import { problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { foldText } from "../text.ts";
import { MOST_DAYS } from "./most-days.ts";

/** Days counted by the working-day calendar, or calendar days with the last-day rule. */
export type DayKind = "working" | "calendar";

/** A length of time: `count` days of one kind, 1 to `MOST_DAYS`. */
export interface Term {
  count: number;
  dayKind: DayKind;
}

/** A term as typed: `10wd` working days, `15d` calendar days, in either case (DL-1). */
export function parseTerm(text: string): Result<Term> {
  const match = /^([+-]?\d+)\s*(wd|d)$/i.exec(text.trim());
  if (match === null) return fail(problem("term-malformed", { text }));
  return checkTerm({ count: Number(match[1]), dayKind: match[2]?.toLowerCase() === "wd" ? "working" : "calendar" });
}

/** A term as it is typed: `15wd`, `30d`. */
export function termText({ count, dayKind }: Term): string {
  return `${count}${dayKind === "working" ? "wd" : "d"}`;
}

/** The terms that conclusions usually set. */
export const usualDays: { readonly [K in DayKind]: number } = { working: 15, calendar: 30 };

/**
 * A term as people write it: `15 ngày làm việc`, `30 ngày`, `15 working days`, `10wd`, marks or none; a number alone
 * counts days of the kind that is usual there (DL-1).
 */
export function readTerm(text: string, usual: DayKind): Result<Term> {
  const [, count, unit = ""] = /^([+-]?\d+)\s*(.*)$/.exec(foldText(text)) ?? [];
  const dayKind = unit === "" ? usual : kindNamed(unit);
  if (count === undefined || dayKind === undefined) return fail(problem("term-malformed", { text }));
  return checkTerm({ count: Number(count), dayKind });
}

function kindNamed(unit: string): DayKind | undefined {
  if (/^(?:wd|nlv|ngay lam viec|working days?)$/.test(unit)) return "working";
  return /^(?:d|ngay|days?)$/.test(unit) ? "calendar" : undefined;
}

/** The term if its count can be counted, whoever made it. */
export function checkTerm(term: Term): Result<Term> {
  if (term.count <= 0) return fail(problem("count-not-positive", { count: term.count }));
  if (term.count > MOST_DAYS) return fail(problem("count-too-large", { count: term.count, limit: MOST_DAYS }));
  return succeed(term);
}
