import type { desk as vi } from "../../vi/extension/desk.ts";
import { format } from "../format.ts";

type Standing = Parameters<typeof vi.reminder>[0];

const parts = ({ overdue, dueThisWeek, visitsThisWeek, tasksLate, reportsMissing }: Standing): string[] =>
  [
    { count: overdue, one: "overdue finding", many: "overdue findings" },
    { count: dueThisWeek, one: "finding due this week", many: "findings due this week" },
    { count: tasksLate, one: "late task", many: "late tasks" },
    { count: reportsMissing, one: "recurring report missing", many: "recurring reports missing" },
    { count: visitsThisWeek, one: "visit this week", many: "visits this week" },
  ].flatMap(({ count, one, many }) => (count === 0 ? [] : [`${format.number(count)} ${count === 1 ? one : many}`]));

export const desk: typeof vi = {
  name: "Administrative reform at a glance",
  line: (standing) => {
    const said = parts(standing);
    const { overdue, dueThisWeek, tasksLate, reportsMissing } = standing;
    const others = tasksLate + reportsMissing;
    const late = [
      ...(overdue > 0 ? [`${format.number(overdue)} overdue`] : []),
      ...(others > 0 ? [`${format.number(others)}${overdue > 0 ? " more" : ""} late`] : []),
    ];
    const soon = dueThisWeek > 0 ? [`${format.number(dueThisWeek)} due this week`] : [];
    return {
      text: [...(late.length === 0 ? ["Nothing overdue"] : late), ...soon].join(", "),
      tooltip: said.length === 0 ? "Nothing is overdue or due this week." : `Today: ${said.join("; ")}.`,
    };
  },
  reminder: (standing) => `Today: ${parts(standing).join("; ")}.`,
  showAgenda: "Show what needs doing",
  showDashboard: "Show the charts",
  neverAgain: "Do not remind me",
};
