import type { strengthHelp as shape } from "../../vi/help/strength.ts";

export const strengthHelp: typeof shape = {
  "strength add": {
    summary: "Record what a unit does right",
    description: "From the start of the visit. Reports list strengths before findings.",
    examples: [
      {
        command: 'strength add 2023-014 --area procedures --text "All are posted"',
        comment: "a strength in procedures",
      },
    ],
    arguments: { visit: "The visit: display number, id, or the beginning of an id" },
    flags: { area: "Code of an area the visit looks at (required)", text: "What was right (required)" },
  },
  "strength list": {
    summary: "List strengths",
    description: "Of one visit, or of many by unit, area and year.",
    examples: [
      { command: "strength list 2023-014", comment: "of one visit" },
      { command: "strength list --year 2023 --area procedures", comment: "in procedures in the reporting year 2023" },
    ],
    arguments: { visit: "The visit: display number, id, or the beginning of an id; all visits without it" },
    flags: {
      unit: "Inspected unit, units below it included",
      area: "Code of the area",
      year: "Reporting year of the day the visit started",
    },
  },
};
