import type { initiativeHelp as shape } from "../../vi/help/initiative.ts";

const area = "Area, as of findings: procedures, digital-government …";
const initiative = "The initiative: number (SK1), id, or the beginning of an id";

export const initiativeHelp: typeof shape = {
  "initiative add": {
    summary: "Register an initiative",
    description: "Numbers SK1, SK2 … are given by themselves. What recognises it is kept as given.",
    examples: [
      {
        command: 'initiative add --unit so-noi-vu --title "Tra cứu qua Zalo" --year 2020',
        comment: "an initiative of a department",
      },
      {
        command: 'initiative add --title "Thư xin lỗi" --effect "100% hồ sơ trễ có thư"',
        comment: "of this year, with its effect; the rest is asked for",
      },
    ],
    arguments: {},
    flags: {
      unit: "Unit that has the initiative: id or whole name",
      title: "Title of the initiative",
      year: "Year of the initiative (default: this year)",
      area,
      document: "What recognises it: number, day",
      effect: "What it brought about",
    },
  },
  "initiative list": {
    summary: "List initiatives, the newest year first",
    description: "Counts the initiatives and the units that have them.",
    examples: [
      { command: "initiative list --year 2023", comment: "of 2023" },
      { command: "initiative list --unit huyen-vi-thuy", comment: "of the district and the communes below it" },
      { command: 'initiative list --search "thu xin loi"', comment: "search without marks" },
    ],
    arguments: {},
    flags: {
      unit: "A unit, those below it included",
      year: "Year of the initiative",
      area,
      search: "Words of the title, document, effect or unit, without marks",
    },
  },
  "initiative show": {
    summary: "Show an initiative",
    description: "Its unit, year, area, what recognises it and its effect.",
    examples: [{ command: "initiative show SK1", comment: "all that is recorded" }],
    arguments: { initiative },
    flags: {},
  },
  "initiative update": {
    summary: "Correct what is known of an initiative",
    description: "Only the given flags change.",
    examples: [
      { command: 'initiative update SK1 --document "12/QĐ-UBND 05/01/2024"', comment: "what recognises it" },
      { command: "initiative update SK2 --clear area,effect", comment: "empty the area and the effect" },
    ],
    arguments: { initiative },
    flags: {
      unit: "Unit that has the initiative",
      title: "Title as it should be",
      year: "Year of the initiative",
      area,
      document: "What recognises it: number, day",
      effect: "What it brought about",
      clear: "Empty these fields",
    },
  },
};
