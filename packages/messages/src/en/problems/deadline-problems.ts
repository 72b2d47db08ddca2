import type { ProblemTexts } from "../../vi/problems/problem-texts.ts";
import { counted } from "../counted.ts";
import { format } from "../format.ts";

/** Texts of problems with days and deadlines. */
export const deadlineProblems = {
  "term-malformed": ({ text }) => ({
    message: `“${text}” is not a length of time.`,
    hint: "Write a number of days and their kind: 10wd is 10 working days, 15d is 15 days. Example: cchc deadline 05/02/2024 10wd",
  }),
  "count-not-positive": ({ count }) => ({
    message: `The number of days must be 1 or more, not ${format.number(count)}.`,
    hint: "Example: cchc deadline 05/02/2024 10wd",
  }),
  "count-too-large": ({ count, limit }) => ({
    message: `${counted(count, "day")} is too long; the longest term is ${counted(limit, "day")}.`,
    hint: "Check the number of days, or give the due date itself with --due.",
  }),
  "day-out-of-range": ({ from, count, last }) => ({
    message: `${counted(count, "day")} from ${format.day(from)} goes past ${format.day(last)}, the last day that can be computed.`,
    hint: "Check the first day and the number of days.",
  }),
  "due-before-trigger": ({ due, trigger }) => ({
    message: `The due date ${format.day(due)} is before the start ${format.day(trigger)}. Nothing was written.`,
    hint: "Choose a due date on or after the start.",
  }),
  "due-before-finding": ({ due, from, foundOn }) => ({
    message: `Counted from ${format.day(from)} it is due on ${format.day(due)}, before it was found on ${format.day(foundOn)}. Nothing was written.`,
    hint: "Give the due date with --due DATE, or another start with --from DATE.",
  }),
} satisfies Partial<ProblemTexts>;
