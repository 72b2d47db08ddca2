import type { agendaHelp as shape } from "../../vi/help/agenda.ts";

export const agendaHelp: typeof shape = {
  agenda: {
    summary: "See what is overdue, what is due soon, and the visits ahead",
    description:
      "Also what `cchc` without a command shows. How many days count as “soon” is a setting of the workspace (10 unless told).",
    examples: [
      { command: "", comment: "today's work" },
      { command: "agenda --as-of 30/9/2023", comment: "as it stood on 30/9/2023" },
      { command: "agenda --json", comment: "for programs" },
    ],
    arguments: {},
    flags: { limit: "How many at most in each part (default 10; 100 with --json; 0 is all)" },
  },
};
