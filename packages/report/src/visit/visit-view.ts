import type { CalendarDay } from "@cchc/core/day";
import type { DocumentHead } from "../document-head.ts";
import type { FindingNumbers, FindingView, VisitView } from "../records/record-view.ts";
import type { TeamMemberView } from "../records/team-view.ts";

/** A finding as the documents of its visit tell it. */
export interface VisitFindingView extends FindingView {
  /** Its place among the findings of the document, from 1: the areas in their order, each by the numbers of its findings. */
  order: number;
  /** The body that answers for it, as letters name it. */
  responsibleBody: string;
  /** Until when it is to be remedied, in words, by the date first set; empty when there is none. */
  remedyTerm: string;
  /** The extensions, in words. */
  extensionHistory: string;
  /** The finding of an earlier visit that came again; null when this is new. */
  seenBefore: SeenBefore | null;
  /** What proves it. */
  exhibits: ExhibitView[];
}

/** A piece of evidence as documents list it: what it shows, else the name of its file. */
export interface ExhibitView {
  caption: string;
}

/** A finding that was seen before: its number, and the notice that told of it (an empty text for none). */
export interface SeenBefore {
  findingNumber: string;
  noticePaper: string;
}

/** A finding of an earlier visit that the unit still owes, or has remedied since (SPEC VDOC-9). */
export interface EarlierFindingView extends SeenBefore {
  id: string;
  title: string;
  statusName: string;
  /** The due day in force; null while the deadline waits for the conclusion. */
  due: CalendarDay | null;
  overdue: boolean;
  /** Calendar days past the due day to the day the document tells of; 0 when it is not overdue. */
  daysLate: number;
}

/** What was seen in one area: strengths before findings. */
export interface VisitAreaView {
  area: string;
  areaName: string;
  strengths: { text: string }[];
  findings: VisitFindingView[];
}

/** The programme that a visit was planned in, with the decision that set up its team. */
export interface VisitProgrammeView {
  programmeTitle: string;
  /** Number and day of the document that issued it; empty while the register has none. */
  programmePaper: string;
  decisionNumber: string | null;
  decisionDay: CalendarDay | null;
}

/** The papers of a visit as sentences cite them: `Thông báo số 49/TB-SNV ngày …`; what there is not is empty. */
export interface VisitPapers {
  decision: string;
  announcement: string;
  selfReport: string;
  minutesPaper: string;
  conclusionPaper: string;
}

/** Who answers for findings, and for which. */
export interface ResponsibleView {
  body: string;
  findings: VisitFindingView[];
}

/** What templates of one visit's documents may say: notice, minutes, conclusion, reminder (SPEC VDOC-1, VDOC-2). */
export interface VisitDocument extends DocumentHead {
  visit: VisitView;
  /** The unit as an address: its name on the day of the document. */
  unitName: string;
  /** The body that was or will be inspected, on the day of the visit. */
  inspectedBody: string;
  /** Whom a letter about the visit is written to: who answers for the unit today, then who else is late with a finding. */
  addressees: { body: string }[];
  /** The only one of them; empty when there are several. */
  soleAddressee: string;
  year: number;
  /** The day of the visit: when it started, else when it is planned. */
  visitDay: CalendarDay;
  weekday: string;
  /** From when the unit states its figures: the first day of the visit's reporting year. */
  statedFrom: CalendarDay;
  /** Until when the unit sends its own report; null when that day is over when the document is written. */
  ownReportDue: CalendarDay | null;
  /** Until when an answer to the document is asked for. */
  replyDue: CalendarDay;
  programme: VisitProgrammeView | null;
  papers: VisitPapers;
  themes: string[];
  leader: TeamMemberView | null;
  secretary: TeamMemberView | null;
  team: TeamMemberView[];
  areas: VisitAreaView[];
  /** The areas with strengths, and those with findings. */
  strongAreas: VisitAreaView[];
  weakAreas: VisitAreaView[];
  strengthCount: number;
  totals: FindingNumbers;
  /** All but the dismissed ones, as the areas have them. */
  findings: VisitFindingView[];
  /** Those to which the unit said something. */
  explained: VisitFindingView[];
  /** The bodies that answer for findings, the inspected one first. */
  responsibles: ResponsibleView[];
  hasOthersResponsible: boolean;
  openFindings: VisitFindingView[];
  overdueFindings: VisitFindingView[];
  /** Whether the inspected unit is no more: others answer for it. */
  unitEnded: boolean;
  /** Whether the visit looks after the remediation of earlier findings. */
  isFollowUp: boolean;
  /** Findings of earlier visits that are unfinished, the longest due first, and those done since the visit started. */
  earlierOpen: EarlierFindingView[];
  earlierRemedied: EarlierFindingView[];
  /** The first and the last due day of the unfinished findings; null when none has one. */
  earliestDue: CalendarDay | null;
  latestDue: CalendarDay | null;
  /** When all is to be remedied; null while one of them has no due day yet. */
  remediationDue: CalendarDay | null;
}
