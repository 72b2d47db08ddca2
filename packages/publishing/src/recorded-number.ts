import type { CalendarDay } from "@cchc/core/day";
import type { Visit } from "@cchc/core/model/visit";
import type { VisitStep } from "@cchc/report/visit/visit-step";

/** Number and day of a paper; null for what it does not have. */
export interface RecordedNumber {
  number: string | null;
  date: CalendarDay | null;
}

/**
 * The number and the day that the act of a step recorded for its paper, for the documents that no register keeps: the
 * letter that announced a visit, its minutes. The conclusion's own is `conclusionNotice` (SPEC VDOC-5).
 */
export function recordedNumber(visit: Visit, step: VisitStep | null, asOf: CalendarDay): RecordedNumber {
  const act = visit.acts.findLast((one) => one.act === step && one.on <= asOf);
  switch (act?.act) {
    case "notify":
      return { number: numberIn(act.document), date: act.on };
    case "minute":
      return { number: numberIn(act.document ?? ""), date: act.on };
    default:
      return { number: null, date: null };
  }
}

/** What a recorded text says of the number: `572/SNV-CCHC` of the words and the number of a letter. */
function numberIn(recorded: string): string | null {
  return /\d+\p{L}?\s*\/\s*\p{L}[^\s,;]*/u.exec(recorded)?.[0].replace(/\s/g, "") ?? null;
}
