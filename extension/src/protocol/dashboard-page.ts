import type { CalendarDay } from "@cchc/core/day";
import { calendarDaySchema } from "@cchc/core/model/calendar-day";
import * as z from "zod";
import { imageSchema, type PageShown, picturePageMessages } from "./picture-page.ts";

/** How a part of a picture looks. Colour is never the only sign: each part of one picture has a pattern of its own. */
export interface PartLook {
  tone: "green" | "yellow" | "orange" | "red" | "purple" | "blue" | "grey";
  pattern: "solid" | "stripes" | "dots" | "cross" | "outline";
}

/** One part of every category (what was late), or one line. */
export interface PictureSeries {
  name: string;
  look: PartLook;
  /** One for each category; null where there is none (a month to come). */
  values: (number | null)[];
  /** The values in words: "24 visits, 23 units". */
  words: string[];
}

/** One picture in words and numbers: all that a chart, a table and a printed page need. */
export interface Picture {
  id: "by-level" | "by-area" | "remediation" | "visits" | "tasks" | "ranks" | "ranking" | "index";
  /** Rows and columns are stacked bars; steps grow from left to right; ranks count downwards. */
  shape: "rows" | "columns" | "steps" | "ranks";
  title: string;
  /** What is counted. */
  note: string;
  /** What the categories are. */
  category: string;
  categories: { name: string; longName: string }[];
  series: PictureSeries[];
  /** What stands at the end of each bar, where it says more than its parts. */
  marks: string[] | null;
  /** The marks say it all: no numbers in the parts. */
  isPlain?: boolean;
  table: { headings: string[]; rows: { name: string; cells: PictureCell[] }[] };
  /** Why there is nothing to show, and whether that is good; null where there is something. */
  empty: { words: string; good: boolean } | null;
}

/** A number of a table; `key` names the records behind it. */
export interface PictureCell {
  text: string;
  key: string | null;
}

/** A number on top of the page. */
export interface Figure {
  id: "overdue" | "due-soon" | "visits" | "tasks" | "resolved";
  label: string;
  value: string;
  key: string | null;
  tone: "good" | "bad" | "quiet";
  details: PictureCell[];
}

/** What the page shows. */
export interface DashboardView {
  /** Whose figures: the workspace, and who issues its reports. */
  workspace: string;
  asOf: CalendarDay;
  today: CalendarDay;
  period: { from: CalendarDay; to: CalendarDay };
  year: number | null;
  years: { year: number; from: CalendarDay; to: CalendarDay }[];
  /** Why the figures are not real, as the workspace says it; empty when it only marks records; null when they are real. */
  invented: string | null;
  skipped: number;
  figures: Figure[];
  pictures: Picture[];
}

/** A record behind a number. */
export interface ListedRecord {
  key: string;
  number: string;
  title: string;
  unit: string;
  state: string;
}

/** What the host tells the page. */
export type DashboardPageShown = PageShown<DashboardView> | { type: "records"; title: string; records: ListedRecord[] };

/** What the page asks of the host. */
export const dashboardPageMessage = z.discriminatedUnion("type", [
  ...picturePageMessages,
  z.object({ type: z.literal("as-of"), day: calendarDaySchema }),
  z.object({ type: z.literal("year"), year: z.number().int().min(1901).max(2199) }),
  z.object({ type: z.literal("days"), from: calendarDaySchema, to: calendarDaySchema }),
  z.object({ type: z.literal("records"), key: z.string().max(100) }),
  z.object({
    type: z.literal("print"),
    images: z.array(z.object({ picture: z.string().max(40), image: imageSchema })).max(10),
  }),
]);
export type DashboardPageMessage = z.infer<typeof dashboardPageMessage>;
