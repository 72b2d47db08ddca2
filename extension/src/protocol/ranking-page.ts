import type { CalendarDay } from "@cchc/core/day";
import * as z from "zod";
import type { DashboardView, Picture } from "./dashboard-page.ts";
import { picturePageMessages, printMessage } from "./picture-page.ts";

/** A line of what was lost: code, title, and numbers in words. */
export interface LossLine {
  code: string;
  title: string;
  isPart: boolean;
  lost: string;
  reached: string;
  group: string;
  behind: string;
  /** Whether it is behind the middle of the group, or ahead. */
  tone: "bad" | "good" | "quiet";
}

/** Why a unit has its rank, in words. */
export interface WhyView {
  scorecardId: string;
  title: string;
  facts: readonly { name: string; text: string }[];
  fields: { title: string; lines: readonly LossLine[] };
  criteria: { title: string; lines: readonly LossLine[] };
  /** Bonuses, penalties, and how the columns are read. */
  notes: readonly string[];
  differences: readonly { code: string; title: string; self: string; appraised: string; difference: string }[];
}

/** Units without a rank, apart from the others. */
export interface ApartUnits {
  title: string;
  units: readonly { name: string; state: string; key: string | null }[];
}

/** What the page of a ranking shows. */
export interface RankingView {
  sets: readonly { id: string; name: string }[];
  chosen: string;
  title: string;
  group: string;
  asOf: CalendarDay;
  counts: string;
  provisional: boolean;
  picture: Picture;
  apart: readonly ApartUnits[];
  /** Scorecards to ask why about, as they stand in the ranking. */
  units: readonly { scorecardId: string; name: string }[];
  why: WhyView | null;
  /** What a picture that leaves the page says of day, workspace and year. */
  paper: DashboardView;
}

/** What the page asks of the host. */
export const rankingPageMessage = z.discriminatedUnion("type", [
  ...picturePageMessages,
  z.object({ type: z.literal("set"), id: z.string().max(100) }),
  z.object({ type: z.literal("provisional"), on: z.boolean() }),
  z.object({ type: z.literal("why"), scorecardId: z.string().max(100) }),
  printMessage,
]);
export type RankingPageMessage = z.infer<typeof rankingPageMessage>;
