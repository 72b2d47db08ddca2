import * as z from "zod";
import type { DashboardView, Picture } from "./dashboard-page.ts";
import { picturePageMessages, printMessage } from "./picture-page.ts";

/** A result of a year as published, and what it became against the year before. */
export interface IndexYearRow {
  year: string;
  value: string;
  rank: string;
  /** Derived: places and points won or lost, or why they are not told. */
  change: string;
  tone: "good" | "bad" | "quiet";
  source: string;
  /** What contradicts itself in what was published, and what stands in the way of comparing. */
  remarks: readonly string[];
}

/** A component of the result that is looked at. */
export interface IndexComponentRow {
  code: string;
  title: string;
  value: string;
  lost: string;
  percent: string;
  change: string;
  isWeak: boolean;
  /** A task that was not dropped answers to it. */
  isTreated: boolean;
  tasks: readonly { number: string; title: string; key: string }[];
}

/** The words of indices that the page needs; their whole catalogue would be half of it. */
export interface IndexWords {
  scheme: string;
  value: string;
  rank: string;
  change: string;
  changed: string;
  source: string;
  derivedMark: string;
  components: string;
  component: string;
  code: string;
  lost: string;
  percent: string;
  tasks: string;
  weak: string;
}

/** What the page of an index shows: one scheme, as seen from the province. */
export interface IndexView {
  words: IndexWords;
  schemes: readonly { id: string; name: string }[];
  chosen: string;
  title: string;
  unit: string;
  facts: readonly string[];
  picture: Picture;
  years: readonly IndexYearRow[];
  /** The year whose components are shown. */
  year: string | null;
  yearChoices: readonly string[];
  components: { title: string; note: string; rows: readonly IndexComponentRow[] };
  paper: DashboardView;
}

/** What the page asks of the host. */
export const indexPageMessage = z.discriminatedUnion("type", [
  ...picturePageMessages,
  z.object({ type: z.literal("scheme"), id: z.string().max(100) }),
  z.object({ type: z.literal("year"), year: z.string().max(4) }),
  /** From a weak component to its task; null for the result as a whole. */
  z.object({ type: z.literal("follow-up"), component: z.string().max(100).nullable() }),
  printMessage,
]);
export type IndexPageMessage = z.infer<typeof indexPageMessage>;
