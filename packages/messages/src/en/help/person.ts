import type { personHelp as shape } from "../../vi/help/person.ts";

export const personHelp: typeof shape = {
  "person add": {
    summary: "Add a person",
    description:
      "People of the register are named by name, number (P1) or id: in teams, as who acted, as who approved.",
    examples: [
      {
        command: 'person add "Nguyễn Văn A" --title "Deputy director" --unit so-noi-vu',
        comment: "a person with a title",
      },
      { command: 'person add --name "Trần Thị B" --from 1/7/2021', comment: "in office since 1/7/2021" },
    ],
    arguments: { name: "Full name; instead of --name" },
    flags: {
      name: "Full name (required)",
      title: "Title",
      unit: "Unit of the person",
      from: "First day in office",
      to: "First day no longer in office",
    },
  },
  "person list": {
    summary: "List people",
    description: "In the order of given names. With --as-of, only those in office on that day.",
    examples: [
      { command: "person list", comment: "all" },
      {
        command: "person list --unit so-noi-vu --as-of 30/9/2023",
        comment: "of the Home Affairs department, in office on 30/9/2023",
      },
      { command: "person list --search nguyen", comment: "search without marks" },
    ],
    arguments: {},
    flags: { unit: "Unit of the person, units below it included", search: "Words of the name or title, without marks" },
  },
  "person show": {
    summary: "Show a person and what waits for them",
    description: "Unfinished findings they answer for, and the visits of their teams that are not over.",
    examples: [
      { command: "person show P1", comment: "by number" },
      { command: 'person show "Nguyễn Văn A" --as-of 30/9/2023', comment: "as of 30/9/2023" },
    ],
    arguments: { person: "The person: number (P1), id, the beginning of an id, or the whole name" },
    flags: {},
  },
  "person update": {
    summary: "Correct what is known of a person",
    description: "Who leaves office gets --to, and stays in the register and in past visits.",
    examples: [
      { command: 'person update P3 --title "Director"', comment: "a new title" },
      { command: 'person update "Nguyễn Văn A" --to 1/7/2025', comment: "out of office from 1/7/2025" },
    ],
    arguments: { person: "The person: number (P1), id, the beginning of an id, or the whole name" },
    flags: {
      name: "Name as it should be",
      title: "Title",
      unit: "Unit of the person",
      from: "First day in office",
      to: "First day no longer in office",
    },
  },
};
