import { type CalendarDay, parseDay } from "../day.ts";
import { readTerm, type Term } from "../deadline/term.ts";
import { problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { foldText } from "../text.ts";

/** How a deadline is set: a fixed day, a term from the conclusion, or a term from a day that is known. */
export type DeadlineInput =
  | { kind: "fixed"; due: CalendarDay }
  | { kind: "pending"; term: Term }
  | { kind: "started"; term: Term; from: CalendarDay; trigger: "signing" | "receipt" };

/**
 * A deadline as people write it: a day; a number of days, which counts from the conclusion notice; or a number of days
 * from a day that is known, of signing unless it says of receipt (`15 ngày làm việc từ ngày nhận 5/6/2023`). Marks or
 * none; a number alone counts working days (DL-11). Problem: `term-malformed`, and those of a term.
 */
export function readDeadline(text: string): Result<DeadlineInput> {
  const due = parseDay(text.trim());
  if (due !== undefined) return succeed({ kind: "fixed", due });
  const [, days = "", kind = "", from = ""] = starting.exec(foldText(text)) ?? [];
  if (from === "") {
    const term = readTerm(text, "working");
    return term.ok ? succeed({ kind: "pending", term: term.value }) : term;
  }
  const start = parseDay(from);
  if (start === undefined) return fail(problem("term-malformed", { text }));
  const term = readTerm(days, "working");
  if (!term.ok) return term;
  const trigger = /nhan|rece/.test(kind) ? "receipt" : "signing";
  return succeed({ kind: "started", term: term.value, from: start, trigger });
}

/** Folded: the days, `from` and what that day is, the day. */
const starting =
  /^(.+?) (?:ke tu|tinh tu|tu|from) ((?:the )?(?:ngay )?(?:ky|nhan|signing|receipt|received|signed)?(?: of)?) ?(\d.*)$/;
