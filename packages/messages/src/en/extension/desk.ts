import type { desk as vi } from "../../vi/extension/desk.ts";
import { format } from "../format.ts";
import { lateParts } from "./late.ts";

type Standing = Parameters<typeof vi.reminder>[0];

const parts = ({ late, dueThisWeek, visitsThisWeek }: Standing): string[] => [
  ...lateParts(late),
  ...(dueThisWeek === 0 ? [] : [`${format.number(dueThisWeek)} due this week`]),
  ...(visitsThisWeek === 0
    ? []
    : [`${format.number(visitsThisWeek)} ${visitsThisWeek === 1 ? "visit" : "visits"} this week`]),
];

export const desk: typeof vi = {
  name: "Administrative reform at a glance",
  line: (standing) => {
    const said = parts(standing);
    const { late, dueThisWeek } = standing;
    const overdue = late.findings;
    const others = standing.lateTotal - overdue;
    const told = [
      ...(overdue > 0 ? [`${format.number(overdue)} overdue`] : []),
      ...(others > 0 ? [`${format.number(others)}${overdue > 0 ? " more" : ""} late`] : []),
    ];
    const soon = dueThisWeek > 0 ? [`${format.number(dueThisWeek)} due this week`] : [];
    return {
      text: [...(told.length === 0 ? ["Nothing overdue"] : told), ...soon].join(", "),
      tooltip: said.length === 0 ? "Nothing is overdue or due this week." : `Today: ${said.join("; ")}.`,
    };
  },
  reminder: (standing) => `Today: ${parts(standing).join("; ")}.`,
  showAgenda: "Show what needs doing",
  showDashboard: "Show the charts",
  neverAgain: "Do not remind me",
};
