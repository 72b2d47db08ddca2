import type { CalendarDay } from "@cchc/core/day";
import type { UnitEventKind } from "@cchc/core/model/codes";
import type { LateCounts } from "@cchc/core/query/agenda";
import type { trees as vi } from "../../vi/extension/trees.ts";
import { weekdayOf } from "../../weekday.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { lateParts } from "./late.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const of = (count: number, one: string, many: string): string => `${format.number(count)} ${count === 1 ? one : many}`;

export const trees: typeof vi = {
  skipped: (files: number): string => `${of(files, "file", "files")} could not be read`,
  more: (left: number): string => `Show more (${format.number(left)} left)`,
  filter: {
    title: ({ view }: { view: string }): string => `Filter ${view}`,
    placeholder: "Type what to look for; marks do not matter",
    found: (count: number): string => (count === 0 ? "Nothing fits" : of(count, "item", "items")),
    clear: "Clear the filter",
    message: ({ query, count }: { query: string; count: number }): string =>
      `Filter: ${query} (${of(count, "item", "items")})`,
  },
  view: {
    agenda: "what needs doing",
    plans: "plans",
    inspections: "inspections",
    scores: "scores and indices",
    units: "units",
    documents: "documents",
  },
  agenda: {
    overdue: "Overdue findings",
    tasksLate: "Late tasks",
    dutiesMissing: "Missing reports and duties",
    scoresMissing: "Scorecards past their day",
    thisWeek: "Due this week",
    later: (until: CalendarDay): string => `Due after this week, until ${format.day(until)}`,
    visitsAhead: "Visits ahead",
    targetsBehind: "Targets behind their way",
    targetsUnknown: "Targets due that nobody can judge",
    badge: (late: LateCounts): string => lateParts(late).join(", "),
  },
  when: ({ when, what }: { when: string; what: string }): string => `${capital(when)}: ${what}`,
  day: ({ day, isToday }: { day: CalendarDay; isToday: boolean }): string =>
    isToday ? "Today" : `${labels.weekday[weekdayOf(day)]} ${format.dayAndMonth(day)}`,
  due: (day: CalendarDay): string => `due ${format.day(day)}`,
  noDue: "no due date",
  percent: (percent: number): string => `${format.number(percent)}% done`,
  plan: {
    targets: "Targets",
    tasks: ({ total, done, late }: { total: number; done: number; late: number }): string =>
      [
        of(total, "task", "tasks"),
        ...(done > 0 ? [`${format.number(done)} done`] : []),
        ...(late > 0 ? [`${format.number(late)} late`] : []),
      ].join(", "),
  },
  scores: {
    counts: ({ ranked, pending, notSubmitted }) =>
      [
        of(ranked, "ranked unit", "ranked units"),
        ...(pending > 0 ? [`${format.number(pending)} not final`] : []),
        ...(notSubmitted > 0 ? [`${format.number(notSubmitted)} not submitted`] : []),
      ].join(", "),
    ranked: "Ranked",
    ranked1: ({ rank, unit }) => `${rank}. ${unit}`,
    notSubmitted: "Not submitted",
    noResult: "no result yet",
    others: "Results of other units",
  },
  inspections: {
    year: (year: number): string => `${year}`,
    counts: ({ visits, overdue }: { visits: number; overdue: number }): string =>
      overdue > 0
        ? `${of(visits, "visit", "visits")}, ${of(overdue, "overdue finding", "overdue findings")}`
        : of(visits, "visit", "visits"),
    findings: ({ total, open, overdue }: { total: number; open: number; overdue: number }): string => {
      if (total === 0) return "";
      const findings = of(total, "finding", "findings");
      if (open === 0) return `${findings}, all done`;
      return overdue > 0
        ? `${format.number(overdue)} of ${findings} overdue`
        : `${findings}, ${format.number(open)} unfinished`;
    },
  },
  units: {
    asOf: (day: CalendarDay): string => `on ${format.day(day)}`,
    today: "Today",
    districts: "Before the end of the district level",
    other: "Another day…",
    ask: "Units as of which day?",
    askDay: "Type a day, such as 30/06/2025",
    noDay: "This is no day. Type day/month/year, such as 30/06/2025.",
    from: (name: string): string => `Made from ${name}`,
    into: (name: string): string => `Became ${name}`,
    related: ({ event, on }: { event: UnitEventKind; on: CalendarDay }): string =>
      `${labels.unitEvent[event].toLowerCase()}, ${format.day(on)}`,
    owes: ({ open, overdue }: { open: number; overdue: number }): string => {
      const findings = of(open, "unfinished finding", "unfinished findings");
      return overdue > 0 ? `${findings}, ${format.number(overdue)} overdue` : findings;
    },
  },
  documents: {
    builtIn: "Built-in templates",
    own: "Own templates",
    rendered: "Documents made",
    replaced: "replaces a built-in one",
    formats: { docx: "Word", html: "web page", md: "plain text" },
  },
  workspaces: {
    choose: "Open which data?",
    only: "This window has one set of data only.",
    none: "The folder that is open has no data yet.",
  },
};
