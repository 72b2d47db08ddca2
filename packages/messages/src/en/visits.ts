import type { visits as shape } from "../vi/visits.ts";
import { format } from "./format.ts";

/** What the commands of visits say. */
export const visits: typeof shape = {
  counts: ({ visits: count, units }) => `${format.number(count)} visits, ${format.number(units)} units`,
  findingCounts: ({ total, open, overdue }) =>
    total === 0 ? "0" : overdue > 0 ? `${total}, ${open} open, ${overdue} overdue` : `${total}, ${open} open`,
  done: {
    plan: ({ number, unit, on }) => `Visit ${number} is planned: ${unit}, on ${format.day(on)}.`,
    start: ({ number, unit, on }) => `Visit ${number} (${unit}) started on ${format.day(on)}.`,
  },
};
