import type { deadlineHelp as shape } from "../../vi/help/deadline.ts";

export const deadlineHelp: typeof shape = {
  deadline: {
    summary: "Compute a deadline and explain it",
    description:
      "The first day is not counted. Working days (wd) are counted by the calendar of holidays, swaps and worked " +
      "Saturdays; days (d) are counted through, and a last day that is off moves to the next working day. " +
      "In a workspace its own calendar is used; elsewhere the announced one of 2021–2026.",
    examples: [
      { command: "deadline 05/02/2024 10wd", comment: "10 working days from 05/02/2024, across Tet" },
      { command: "deadline 28/8/2025 15d", comment: "15 days, days off included" },
      { command: "deadline 2026-08-20 10wd --json", comment: "for other programs" },
    ],
    arguments: {
      date: "First day: 05/02/2024, 5/2/2024 or 2024-02-05",
      term: "Length: 10wd is 10 working days, 15d is 15 days",
    },
    flags: {},
  },
};
