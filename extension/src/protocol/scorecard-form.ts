import type { CalendarDay } from "@cchc/core/day";
import type { ScorecardStatus, ScoreItemKind, ScoreKind, Scorer } from "@cchc/core/model/codes";
import { scorecardActsOfPeople } from "@cchc/core/query/acts-of-people";
import * as z from "zod";

const points = z.number().min(0).max(1_000_000).nullable();
const entry = z.object({ itemId: z.string(), points });

/** What somebody does in the form of a scorecard. */
export const scorecardActSchema = z.discriminatedUnion("act", [
  /** Points of items; null takes them back. Several come from a pasted column and are one change. */
  z.object({ act: z.literal("points"), entries: z.array(entry).min(1).max(2000) }),
  /** What is said of the points of an item; empty for nothing. */
  z.object({ act: z.literal("note"), itemId: z.string(), note: z.string() }),
  /** An act of the machine: its questions are asked by the window, as anywhere else. */
  z.object({ act: z.literal("flow"), flow: z.enum(scorecardActsOfPeople) }),
  z.object({ act: z.literal("ranking") }),
]);
export type ScorecardFormAct = z.infer<typeof scorecardActSchema>;

/** An item that gets points, as a row. */
export interface ScoreRow {
  id: string;
  code: string;
  title: string;
  kind: ScoreItemKind;
  /** Whether it is a part of a criterion. */
  isPart: boolean;
  scoredBy: Scorer;
  maximum: number;
  /** What is to prove the points, as printed. */
  evidence: string | null;
  self: number | null;
  appraised: number | null;
  survey: number | null;
  notes: { readonly [K in ScoreKind]?: string };
  /** Whose points may be given now; null for none. */
  open: ScoreKind | null;
}

/** A criterion over its parts: what is printed, and what they sum to. */
export interface CriterionHead {
  id: string;
  code: string;
  title: string;
  /** The unit's own maximum of its parts. */
  maximum: number;
  self: number | null;
  appraised: number | null;
  survey: number | null;
  counted: number | null;
}

/** A field, or the items beside the maximum. */
export interface ScoreGroup {
  id: string;
  code: string;
  title: string;
  kind: ScoreItemKind;
  maximum: number;
  /** What the document prints, where it is another number; null where it is the same. */
  printed: number | null;
  /** The most that items beside the maximum count together. */
  cap: number | null;
  self: number | null;
  appraised: number | null;
  survey: number | null;
  counted: number | null;
  percent: number | null;
  rows: readonly ({ head: CriterionHead } | { item: ScoreRow })[];
}

/** What the form of a scorecard shows. */
export interface ScorecardFormView {
  id: string;
  number: string;
  today: CalendarDay;
  year: number;
  unit: string;
  criteria: { number: string; title: string; group: string };
  status: ScorecardStatus;
  due: CalendarDay | null;
  overdue: boolean;
  late: boolean;
  explanationDue: CalendarDay | null;
  invented: boolean;
  note: string | null;
  /** Acts that the state allows, the usual one first. */
  acts: readonly (typeof scorecardActsOfPeople)[number][];
  /** Whose points are being given now, for the words above the table; null when nobody's. */
  turn: "self" | "appraised" | null;
  /** Codes of items that lack the points without which the next act is refused. */
  missing: readonly string[];
  hasSurvey: boolean;
  maximum: number;
  self: number | null;
  appraised: number | null;
  survey: number | null;
  counted: number | null;
  /** Of the points that were given so far of whoever's turn it is, in percent of the unit's own maximum. */
  points: number | null;
  percent: number | null;
  band: string | null;
  bands: readonly { name: string; minimum: number }[];
  /** Where a final scorecard stands in its peer group. */
  rank: { rank: number; outOf: number; shared: boolean } | null;
  groups: readonly ScoreGroup[];
  /** What was done, newest first. */
  story: readonly { id: string; on: CalendarDay; words: string; text: string | null }[];
}
