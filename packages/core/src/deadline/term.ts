import { problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";

/** Days counted by the working-day calendar, or calendar days with the last-day rule. */
export type DayKind = "working" | "calendar";

/** A length of time: `count` days of one kind, 1 to `MOST_DAYS`. */
export interface Term {
  count: number;
  dayKind: DayKind;
}

/** The longest term that is believed: ten years of calendar days. More is a slip of the finger. */
export const MOST_DAYS = 3650;

/** A term as typed: `10wd` working days, `15d` calendar days, in either case (DL-1). */
export function parseTerm(text: string): Result<Term> {
  const match = /^([+-]?\d+)\s*(wd|d)$/i.exec(text.trim());
  if (match === null) return fail(problem("term-malformed", { text }));
  return checkTerm({ count: Number(match[1]), dayKind: match[2]?.toLowerCase() === "wd" ? "working" : "calendar" });
}

/** The term if its count can be counted, whoever made it. */
export function checkTerm(term: Term): Result<Term> {
  if (term.count <= 0) return fail(problem("count-not-positive", { count: term.count }));
  if (term.count > MOST_DAYS) return fail(problem("count-too-large", { count: term.count, limit: MOST_DAYS }));
  return succeed(term);
}
