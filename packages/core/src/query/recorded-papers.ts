import type { CalendarDay } from "../day.ts";

/** The papers of a visit whose numbers its acts record as texts: the letter that announced it, and its minutes. */
export type RecordedPaper = "notify" | "minute";

/** What is needed of a visit's acts to know the numbers of these papers. */
export type PaperAct = { act: string; on: CalendarDay; document?: string | undefined };

/** Number and day of a paper; the number is null where the text says none. */
export interface RecordedNumber {
  number: string | null;
  on: CalendarDay;
}

/** What a visit recorded of a paper up to a day; undefined before the act (SPEC VDOC-5, ISSUE-2). */
export function recordedPaper(
  acts: readonly PaperAct[],
  paper: RecordedPaper,
  asOf?: CalendarDay,
): RecordedNumber | undefined {
  const act = acts.findLast((one) => one.act === paper && (asOf === undefined || one.on <= asOf));
  return act === undefined ? undefined : { number: numberIn(act.document ?? ""), on: act.on };
}

/** What a recorded text says of the number: `572/SNV-CCHC` of the words and the number of a letter. */
function numberIn(recorded: string): string | null {
  return /(?<!\d)\d+\p{L}?\s*\/\s*\p{L}[^\s,;]*/u.exec(recorded)?.[0].replace(/\s/g, "") ?? null;
}
