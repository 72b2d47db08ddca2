import type { CalendarDay } from "@cchc/core/day";
import type { DocumentHead } from "../document-head.ts";
import type { FindingNumbers, FindingView, VisitView } from "../records/record-view.ts";
import type { TeamMemberView } from "../records/team-view.ts";

/** What was seen in one area: strengths before findings. */
export interface VisitAreaView {
  area: string;
  areaName: string;
  strengths: { text: string }[];
  findings: FindingView[];
}

/** The programme that a visit was planned in, with the decision that set up its team. */
export interface VisitProgrammeView {
  programmeTitle: string;
  decisionNumber: string | null;
  decisionDay: CalendarDay | null;
}

/** What templates of one visit's documents may say: notice, minutes, conclusion, reminder (SPEC VDOC-1). */
export interface VisitDocument extends DocumentHead {
  visit: VisitView;
  /** The unit as an address: its name on the day of the document. */
  unitName: string;
  year: number;
  programme: VisitProgrammeView | null;
  themes: string[];
  leader: TeamMemberView | null;
  team: TeamMemberView[];
  areas: VisitAreaView[];
  strengthCount: number;
  totals: FindingNumbers;
  /** All but the dismissed ones, in the order of their numbers. */
  findings: FindingView[];
  openFindings: FindingView[];
  overdueFindings: FindingView[];
  /** The first and the last due day of the unfinished findings; null when none has one. */
  earliestDue: CalendarDay | null;
  latestDue: CalendarDay | null;
}
