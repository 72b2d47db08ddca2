import type { visits as shape } from "../vi/visits.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

/** What the commands of visits say. */
export const visits: typeof shape = {
  counts: ({ visits: count, units }) => `${counted(count, "visit")}, ${counted(units, "unit")}`,
  expected: (on) => `(${format.day(on)})`,
  findingCounts: ({ total, open, overdue }) =>
    total === 0 ? "0" : overdue > 0 ? `${total}, ${open} open, ${overdue} overdue` : `${total}, ${open} open`,
  overdue: "overdue",
  step: {
    plan: "Planned for this day",
    notify: "The unit was notified",
    "receive-report": "The unit's own report came",
    start: "Started",
    minute: "Minutes signed",
    conclude: "Conclusion notice",
    close: "Closed",
    postpone: "Postponed",
    resume: "Planned anew for this day",
    cancel: "Cancelled",
  },
  heading: ({ number, unit }) => `Visit ${number}: ${unit}`,
  announced: "Ahead",
  fromDay: (day, step) => `From ${format.day(day)}: ${step}`,
  steps: "Steps",
  strengthsHeading: (count) => `Strengths (${count})`,
  findingsHeading: (counts) => `Findings (${counts})`,
  allAreas: ({ count, list }) => `all ${count} areas: ${list}`,
  themes: "Other themes",
  team: "Inspection team",
  member: ({ name, title, role }) => `${labels.teamRole[role]}: ${name}${title === null ? "" : ` (${title})`}`,
  noTeam: "none yet",
  draftNotice: "no number yet",
  invented: "Invented for illustration",
  andMore: (count) => `… and ${format.number(count)} more`,
  earlier: (count) => `The unit has ${counted(count, "unfinished finding")} from earlier visits:`,
  notMentioned: (count) =>
    `This follow-up visit does not mention ${counted(count, "unfinished finding")} from earlier visits; ` +
    "what is still wrong is recorded by finding add … --previous NUMBER, what is remedied by finding report or finding verify:",
  undo: (command) => `If that was a slip, take it back with: ${command}`,
  ask: {
    planUnit: "Which unit is to be visited?",
    planOn: "On which day?",
    planKind: "Which kind of visit?",
    noticeOfVisit: "Number and date of the document that announces the visit",
    unitReport: "Number and date of the unit's own report",
    notice: "Number of the conclusion notice",
    postponeReason: "Why it is postponed",
    cancelReason: "Why it is cancelled",
    resumeOn: "New planned day",
  },
  done: {
    plan: ({ number, unit, on }) => `Visit ${number} is planned: ${unit}, on ${format.day(on)}.`,
    update: ({ number, unit }) => `Visit ${number} (${unit}) is updated.`,
    unchanged: ({ number, unit }) => `Visit ${number} (${unit}) was like that already; nothing changed.`,
    numberNotice: ({ number, unit, notice }) =>
      `The conclusion notice of visit ${number} (${unit}) has the number ${notice}.`,
    notify: ({ number, unit, on, document }) =>
      `${unit} was notified of visit ${number} on ${format.day(on)} by ${document}.`,
    receiveReport: ({ number, unit, on }) => `The report of ${unit} for visit ${number} came on ${format.day(on)}.`,
    start: ({ number, unit, on }) => `Visit ${number} (${unit}) started on ${format.day(on)}.`,
    minute: ({ number, unit, on, document }) =>
      `The minutes of visit ${number} (${unit}) were signed on ${format.day(on)}${document === undefined ? "" : `, ${document}`}.`,
    conclude: ({ number, unit, on, notice, findings }) => {
      const by = notice === null ? "notice without a number yet" : `notice ${notice}`;
      const found =
        findings === 0
          ? "It recorded no findings."
          : `${counted(findings, "finding")} now under remediation, with pinned deadlines.`;
      return `Visit ${number} (${unit}) was concluded on ${format.day(on)}, ${by}. ${found}`;
    },
    close: ({ number, unit, on }) => `Visit ${number} (${unit}) was closed on ${format.day(on)}; nothing is left open.`,
    postpone: ({ number, unit, on, reason }) =>
      `Visit ${number} (${unit}) is postponed from ${format.day(on)}: ${reason}.`,
    resume: ({ number, unit, on }) => `Visit ${number} (${unit}) is planned again, for ${format.day(on)}.`,
    cancel: ({ number, unit, reason }) => `Visit ${number} (${unit}) is cancelled: ${reason}.`,
  },
};
