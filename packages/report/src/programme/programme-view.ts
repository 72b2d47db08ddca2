import type { CalendarDay } from "@cchc/core/day";
import type { DocumentHead } from "../document-head.ts";
import type { LegalBases } from "../legal-bases.ts";
import type { TeamMemberView } from "../records/team-view.ts";

/** A planned visit as the plan lists it. */
export interface PlannedVisitView {
  /** Its place in the whole list, from 1. */
  order: number;
  visitNumber: string;
  /** The unit's name on the planned day. */
  unitName: string;
  level: string;
  levelName: string;
  kind: string;
  kindName: string;
  plannedOn: CalendarDay;
  status: string;
  statusName: string;
  /** Whether the visit waits for a new day. */
  postponed: boolean;
  /** Whether the unit is there no more on the planned day: it was merged or abolished since the visit was planned. */
  unitEnded: boolean;
}

/** Visits and, beside them, the distinct units they go to. */
export interface PlannedCounts {
  visitCount: number;
  unitCount: number;
}

/** What templates of a programme's documents may say: the plan, the decision that sets up the team (SPEC PDOC-1). */
export interface ProgrammeDocument extends DocumentHead, LegalBases {
  programmeNumber: string;
  programmeTitle: string;
  year: number;
  decisionNumber: string | null;
  decisionDay: CalendarDay | null;
  areas: { area: string; areaName: string }[];
  themes: string[];
  /** All planned visits that are not cancelled. */
  visitCount: number;
  unitCount: number;
  /** The visits that are told of beforehand: all but the surprise ones, by day (SPEC PDOC-2). */
  visits: PlannedVisitView[];
  listedVisitCount: number;
  listedUnitCount: number;
  /** Surprise visits are only counted: one that is announced is none. */
  surpriseVisitCount: number;
  /** The listed visits by level and by month; only those with visits. */
  levels: ({ level: string; levelName: string; visits: PlannedVisitView[] } & PlannedCounts)[];
  months: ({ month: number; monthYear: number; visits: PlannedVisitView[] } & PlannedCounts)[];
  /** All visits by kind; only kinds with visits. */
  kinds: ({ kind: string; kindName: string } & PlannedCounts)[];
  firstPlannedOn: CalendarDay | null;
  lastPlannedOn: CalendarDay | null;
  /** The team in office on the day of the document, by role. */
  team: TeamMemberView[];
  teamCount: number;
  leader: TeamMemberView | null;
}
