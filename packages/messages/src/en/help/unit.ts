import type { unitHelp as shape } from "../../vi/help/unit.ts";

export const unitHelp: typeof shape = {
  "unit add": {
    summary: "Add a unit",
    description:
      "Without --parent the unit is below the province. Without --from and --to it is in force since ever and until " +
      "further notice. Later mergers, divisions and names are recorded with unit change.",
    examples: [
      {
        command: 'unit add so-y-te --name "Sở Y tế" --level province --category department',
        comment: "a department",
      },
      {
        command: 'unit add vi-thanh --name "TP. Vị Thanh" --level district --to 1/7/2025',
        comment: "a district, ended on 1 July 2025; the rest is asked for",
      },
    ],
    arguments: { unit: "An id of your choice: lower-case letters without marks, digits, hyphens" },
    flags: {
      name: "Full name",
      level: "Level",
      category: "Category",
      parent: "The unit above (default: the province)",
      from: "First day in force",
      to: "First day no longer in force",
      note: "Note",
    },
  },
  "unit list": {
    summary: "List the units in force",
    description: "With the names and parents of that day; add --as-of to see another one.",
    examples: [
      { command: "unit list --level commune --parent chau-thanh", comment: "the communes of a district" },
      { command: 'unit list --search "phu tuc"', comment: "search without marks" },
      { command: "unit list --as-of 30/6/2025", comment: "before districts were abolished" },
    ],
    arguments: {},
    flags: {
      category: "Category",
      parent: "This unit and everything below it",
      search: "Look in names and ids, without regard to marks and case",
    },
  },
  "unit show": {
    summary: "Show a unit",
    description: "Names and parents over time, predecessors and successors, events, how many findings are open.",
    examples: [
      { command: "unit show vi-thanh", comment: "by id" },
      { command: 'unit show "so noi vu"', comment: "by name, without marks" },
    ],
    arguments: { unit: "Id, beginning of an id, or whole name" },
    flags: {},
  },
  "unit change": {
    summary: "Record a merger, division, new name, abolition or new parent",
    description:
      "New units are added first (unit add). Unfinished findings of a unit that ends pass to its successor; with several " +
      "successors --heir says who takes them.",
    examples: [
      {
        command: "unit change --kind merge --units xa-a xa-b --into xa-c --on 1/7/2025",
        comment: "two communes become one; the rest is asked for",
      },
      {
        command: 'unit change --kind rename --units xa-a --name "Xã Tân Bình" --on 1/3/2025',
        comment: "a new name; the rest is asked for",
      },
    ],
    arguments: {},
    flags: {
      kind: "What changes",
      units: "The units that change",
      into: "The units they become",
      on: "Effective day",
      document: "The document that decides it",
      heir: "The unit that takes over unfinished findings",
      name: "The new name (rename)",
      parent: "The new parent (move)",
    },
  },
  "unit import": {
    summary: "Import units from an Excel or CSV file, or the official ones of a province",
    description:
      "--official brings in the province, its districts and communes until 30/6/2025, its communes from 01/7/2025, their codes and what became what. Units that are there are known by code, name and parent; " +
      "where you wrote otherwise than the list, your words stay and the difference is shown. A table: " +
      "the same as import --as units. Columns: id, name, level, category, parent, from, to. Without --apply " +
      "it only tries and tells the rows with problems. All or nothing; importing a file again changes nothing.",
    examples: [
      { command: 'unit import --official "Hậu Giang"', comment: "try first: counts what is new, there, doubtful" },
      { command: 'unit import --official "Hậu Giang" --apply', comment: "import" },
      { command: "unit import --official all --apply", comment: "all provinces" },
      { command: "unit import don-vi.csv", comment: "try first" },
      { command: "unit import don-vi.csv --apply", comment: "import" },
    ],
    arguments: { file: "An .xlsx or .csv file" },
    flags: {
      official: "The name of a province, former or present, or all",
      doubtful: "Tell each doubtful point of the source",
    },
  },
};
