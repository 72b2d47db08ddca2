import type { CalendarDay } from "@cchc/core/day";
import type { Programme } from "@cchc/core/model/programme";
import type { Visit } from "@cchc/core/model/visit";
import { type ConclusionNotice, conclusionNotice } from "@cchc/core/query/notice";
import type { Catalogue } from "@cchc/messages/catalogue";
import { fullDayText } from "../day-text.ts";
import { paperOfNumber } from "../paper-of-number.ts";
import type { VisitPapers } from "./visit-view.ts";

/** The papers of a visit as sentences cite them, with number and day; of what there is not, an empty text (SPEC VDOC-2). */
export function visitPapers(
  visit: Pick<Visit, "acts">,
  programme: Pick<Programme, "decision"> | null,
  asOf: CalendarDay,
  texts: Catalogue,
): VisitPapers {
  const { paper } = texts.report;
  const papers: VisitPapers = {
    decision: "",
    announcement: "",
    selfReport: "",
    minutesPaper: "",
    conclusionPaper: conclusionPaper(conclusionNotice(visit, asOf), texts),
  };
  const decision = programme?.decision;
  if (decision?.number) papers.decision = cited(paper.decision, decision.number, decision.issuedOn, texts);
  for (const act of visit.acts) {
    if (act.on > asOf) continue;
    switch (act.act) {
      case "notify":
        papers.announcement = cited(paper.letter, act.document, act.on, texts);
        break;
      case "receive-report":
        // The day of the act is when it came in, not when it was signed.
        papers.selfReport = act.document === undefined ? "" : cited(paper.report, act.document, null, texts);
        break;
      case "minute":
        papers.minutesPaper = cited(paper.minutes, act.document ?? "", act.on, texts);
        break;
      case "conclude":
      case "plan":
      case "start":
      case "close":
      case "postpone":
      case "resume":
      case "cancel":
        break;
    }
  }
  return papers;
}

/** The conclusion notice as sentences cite it; empty while it has no number. */
export function conclusionPaper(notice: ConclusionNotice | undefined, texts: Catalogue): string {
  return notice?.number == null ? "" : cited(texts.report.paper.conclusion, notice.number, notice.on, texts);
}

function cited(usual: string, recorded: string, on: CalendarDay | null, texts: Catalogue): string {
  const { report } = texts;
  const name = paperOfNumber(recorded, usual, texts);
  return report.citation(name, recorded, on === null ? null : fullDayText(on, report.fullDay));
}
