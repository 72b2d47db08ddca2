import type { visitHelp as shape } from "../../vi/help/visit.ts";

export const visitHelp: typeof shape = {
  "visit plan": {
    summary: "Plan a visit",
    description:
      "A visit is one unit inspected once. The unit must be valid on the planned day. " +
      "Next: notify (visit notify), receive the unit's report (visit receive-report), start (visit start).",
    examples: [
      { command: "visit plan vi-thanh --on 15/11/2026 --kind scheduled", comment: "a scheduled inspection" },
      {
        command: "visit plan so-y-te --on 2/12/2026 --kind surprise --areas procedures",
        comment: "a surprise, one area",
      },
    ],
    arguments: { unit: "Id of the inspected unit" },
    flags: {
      on: "Planned day",
      kind: "Kind: scheduled, surprise or follow-up",
      areas: "Areas looked at (default: all)",
      themes: "Themes beside reform, one flag each",
      note: "Note",
    },
  },
  "visit list": {
    summary: "List visits",
    description: "Visits and units are counted apart: a unit may be visited several times.",
    examples: [
      { command: "visit list --year 2023", comment: "visits that started in the reporting year 2023" },
      {
        command: "visit list --level district --status following-up",
        comment: "district level, remediation followed up",
      },
    ],
    arguments: {},
    flags: {
      unit: "Inspected unit, units below it included",
      kind: "Kind",
      status: "Status",
      year: "Reporting year of the day the visit started",
    },
  },
  "visit start": {
    summary: "Record that a visit started",
    description: "From now on strengths and findings can be recorded.",
    examples: [{ command: "visit start 2023-014 --on 9/5/2023", comment: "recorded later, with the true day" }],
    arguments: { visit: "The visit: display number, id, or the beginning of an id" },
    flags: { on: "Day the visit started (default: today)" },
  },
};
