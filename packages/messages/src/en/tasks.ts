import type { ClarityPoint } from "@cchc/core/model/codes";
import type { tasks as shape } from "../vi/tasks.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";

const because = (reason: string): string => `. Reason: ${reason}`;
const paper = (document: string | null): string => (document === null ? "" : `, by ${document}`);

const point: { readonly [P in ClarityPoint]: string } = {
  person: "person",
  work: "work",
  time: "time",
  responsibility: "accountable unit",
  product: "product",
  authority: "authority",
};

/** What the commands of tasks say. */
export const tasks: typeof shape = {
  field: {
    plan: "Plan",
    code: "Code",
    lead: "Lead",
    coordinators: "Co-ordinators",
    due: "Due",
    percent: "Progress",
    parent: "Part of",
    source: "Made from",
    answersTo: "Remedies",
    assignedBy: "Assigned by",
    unreported: "Not reported",
  },
  ask: {
    plan: "Of which plan?",
    area: "In which area?",
    title: "What has to be done?",
    person: "Who does it?",
    due: "Until which day?",
    lead: "Which unit is accountable (the lead)?",
    coordinator: "Co-ordinating unit",
    nextCoordinator: "Another co-ordinating unit",
    product: "What is the product?",
    authority: "Who decides on it?",
    percent: "How much is done, in percent?",
    text: "Results, difficulties",
    reason: "Why is it dropped?",
    open: "(leave open for now)",
    enough: "(no more)",
  },
  noPlan: "There is no plan yet. Make one first: cchc plan create",
  added: ({ number, title }) => `Added the task ${number} “${title}”.`,
  updated: ({ number, title }) => `Task ${number} “${title}” is updated.`,
  unchanged: ({ number }) => `Task ${number} was like that already; nothing changed.`,
  updatedMany: (numbers) => `${counted(numbers.length, "task")} updated: ${numbers.join(", ")}.`,
  rescheduled: ({ number, from, until }) =>
    `The due date of ${number} moves ${from === null ? "" : `from ${format.day(from)} `}to ${format.day(until)}.`,
  moved: ({ number, before }) =>
    before === null
      ? `Task ${number} now stands behind all others and keeps its number.`
      : `Task ${number} now stands before ${before} and keeps its number.`,
  dropped: ({ number, on }) => `Task ${number} is dropped from ${format.day(on)}; its progress reports stay.`,
  reported: ({ number, on, percent }) =>
    percent === 100
      ? `Task ${number} is done (100%) on ${format.day(on)}.`
      : `Recorded progress of ${number}: ${percent}% on ${format.day(on)}.`,
  fell: ({ from, to }) => `Note: progress falls from ${from}% to ${to}%.`,
  laterStands: ({ on, percent }) => `Progress now is still ${percent}%, as reported on ${format.day(on)}.`,
  unclear: (points) => `Not clear yet: ${points.map((one) => point[one]).join(", ")}.`,
  remark: (remark) => {
    switch (remark.code) {
      case "person-not-registered":
        return remark.registered.length === 0
          ? `“${remark.person}” is not in the register of people; the text is kept as typed. Register: cchc person add`
          : `“${remark.person}” is not in the register of people; the text is kept as typed. Is it ${format.choice(remark.registered)}?`;
      case "person-ambiguous":
        return `Several people are called “${remark.person}”: ${remark.numbers.join(", ")}; it is kept as given. Give the number instead.`;
      case "person-without-unit":
        return `${remark.person} has no unit in the register. Add it: cchc person update ${remark.number} --unit …`;
      case "person-of-other-unit":
        return `${remark.person} is of ${remark.unitName}, not of the lead (${remark.leadUnitName}).`;
    }
  },
  late: (days) => `${counted(days, "day")} late`,
  none: "–",
  counts: ({ total, late, done, plans }) =>
    `${counted(total, "task")}${plans > 1 ? ` of ${counted(plans, "plan")}` : ""}, ${format.number(done)} done, ${format.number(late)} late`,
  empty: {
    none: "There is no task yet. Add the first one: cchc task add",
    filtered: "No task matches. Drop a filter, or see all of them: cchc task list",
    notLate: (asOf) => `No task is late as of ${format.day(asOf)}.`,
    allClear: "Every task is clear.",
    allReported: (value) => `No task lacks a report of ${format.month(value)}.`,
    monthAhead: (value) => `${format.month(value)} has not begun, so no report is owed yet.`,
  },
  unreported: {
    heading: (value) => `TASKS WITHOUT A REPORT OF ${format.month(value)}`,
    lead: ({ lead, count }) => `${lead ?? "No accountable unit yet"}: ${counted(count, "task")}`,
    counts: ({ tasks: count, leads }) => `${counted(count, "task")} of ${counted(leads, "lead")} without a report`,
  },
  page: {
    clarity: "WHAT MUST BE CLEAR",
    clear: "clear",
    notClear: "not clear",
    dates: "DUE DATES",
    progress: "PROGRESS REPORTS",
    noProgress: "No report yet.",
    parts: "PARTS",
    evidence: "EVIDENCE",
    remarks: "REMARKS",
    standing: ({ percent, reportedOn }) =>
      reportedOn === null ? "no report yet" : `${percent}%, reported on ${format.day(reportedOn)}`,
    lateOn: ({ days, asOf }) => `${counted(days, "day")} late as of ${format.day(asOf)}`,
    doneLate: (days) => `${counted(days, "day")} late`,
    dropped: ({ on, reason, document }) => `from ${format.day(on)}${paper(document)}${because(reason)}`,
    firstDue: (due) => (due === null ? "First due date: not set" : `First due date: ${format.day(due)}`),
    reschedule: ({ on, from, until, reason, document }) =>
      `${format.day(on)}: ${from === null ? "set to" : `moved from ${format.day(from)} to`} ${format.day(until)}${paper(document)}${because(reason)}`,
    report: ({ percent, by, text, evidence }) =>
      `${percent}%, ${by}${text === null ? "" : `: ${text}`}${evidence === 0 ? "" : ` (${counted(evidence, "piece")} of evidence)`}`,
    related: ({ number, title, status, percent }) => `${number} ${title} (${status.toLowerCase()}, ${percent}%)`,
    invented: "Made up for illustration.",
  },
};
