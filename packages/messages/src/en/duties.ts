import type { duties as shape } from "../vi/duties.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";

const every = {
  weekly: "every week",
  monthly: "every month",
  quarterly: "every quarter",
  "half-yearly": "every half-year",
  yearly: "every year",
  "after-visit": "after every inspection",
};

/** What the commands of recurring duties say. */
export const duties: typeof shape = {
  frequency: "How often",
  dueRule: "Due",
  binds: "Units bound",
  receiver: "Receiver",
  basis: "Basis",
  period: "Period",
  reported: "Reported",
  late: "Late",
  missing: "Missing",
  reportedOn: "Reported on",
  turns: "Last turns",
  noTurns: "No period has ended yet.",
  none: "There is no duty yet. Add the first one: cchc duty add",
  byTasks: "counted from the reports on tasks",
  ask: {
    title: "What is to be done",
    frequency: "How often?",
    due: "Due after the period, such as 5wd (5 working days) or 10d",
    binds: "Level of the units bound",
    from: "In force from",
  },
  every: (frequency, startDay) =>
    startDay === 1 ? every[frequency] : `${every[frequency]}, periods starting on day ${startDay}`,
  due: (due, frequency) => {
    if (due.kind === "day") return `by day ${due.dayOfMonth} after the period`;
    const days = `${format.number(due.count)}${due.dayKind === "working" ? " working" : ""} days`;
    return `within ${days} of ${frequency === "after-visit" ? "the minutes" : "the end of the period"}`;
  },
  units: (count) => counted(count, "unit"),
  periodName: (key) => key,
  afterVisit: (number) => `after visit ${number}`,
  added: ({ number, title }) => `Duty ${number} is added: ${title}.`,
  updated: ({ number }) => `Duty ${number} is updated.`,
  unchanged: ({ number }) => `${number} was like that already; nothing changed.`,
  reportedBy: ({ units, number, period }) =>
    `${counted(units, "unit")} ${units === 1 ? "is" : "are"} recorded for ${number}, ${period}.`,
  rollCall: ({ number, title, period }) => `${number} – ${title}: ${period}`,
  summary: ({ bound, reported, late, missing, awaited, due }) =>
    `${[
      `Due ${format.day(due)}. ${format.number(reported + late)} of ${format.number(bound)} units reported`,
      ...(late > 0 ? [`${format.number(late)} late`] : []),
      ...(missing > 0 ? [`${format.number(missing)} missing`] : []),
      ...(awaited > 0 ? [`${format.number(awaited)} still in time`] : []),
    ].join(", ")}.`,
  everybody: "Every unit reported.",
};
