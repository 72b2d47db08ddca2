import type { CalendarDay } from "../day.ts";
import type { VisitFacts } from "./facts.ts";

/** The conclusion notice of a visit: its number (null for a draft) and its day. */
export interface ConclusionNotice {
  number: string | null;
  on: CalendarDay;
  /** The day of the conclusion, from which deadlines count. */
  concludedOn: CalendarDay;
}

/** The notice of a visit that was concluded, by the end of `asOf` when one is given; undefined before. */
export function conclusionNotice({ acts }: Pick<VisitFacts, "acts">, asOf?: CalendarDay): ConclusionNotice | undefined {
  const conclusion = acts.findLast((act) => act.act === "conclude" && (asOf === undefined || act.on <= asOf));
  if (conclusion?.act !== "conclude") return undefined;
  return { number: conclusion.notice, on: conclusion.noticeOn ?? conclusion.on, concludedOn: conclusion.on };
}
