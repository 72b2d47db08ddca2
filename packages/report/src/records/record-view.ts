import type { CalendarDay } from "@cchc/core/day";
import type { FindingItem } from "@cchc/core/query/finding-item";
import type { VisitItem } from "@cchc/core/query/visit-item";
import type { ImageValue } from "../fields.ts";

/** Counts of findings, of which total = resolved + transferred + unfinished; percentages are null when there is nothing to share. */
export interface FindingNumbers {
  total: number;
  resolved: number;
  transferred: number;
  /** Explained away, and no part of the total. */
  dismissed: number;
  unfinished: number;
  overdue: number;
  waiting: number;
  onTime: number;
  late: number;
  resolvedPercent: number | null;
  onTimePercent: number | null;
}

/** A finding with the contract's fields and the words for its codes. */
export interface FindingView extends Omit<FindingItem, "dismissal"> {
  levelName: string;
  areaName: string;
  severityName: string;
  statusName: string;
  responsiblePersonName: string;
  /** Those of its evidence that can be printed. */
  pictures: ImageValue[];
}

/** A visit with the contract's fields and the words for its codes; areas and team are in words. */
export interface VisitView extends Omit<VisitItem, "areas" | "team"> {
  kindName: string;
  levelName: string;
  statusName: string;
  /** The day of the conclusion notice: that of the conclusion, unless it was numbered later. */
  noticeOn: CalendarDay | null;
  strengthIds: string[];
  areas: string[];
  team: { person: string; role: string }[];
}
