import type { listHelp as shape } from "../../vi/help/list.ts";

export const listHelp: typeof shape = {
  import: {
    summary: "Import a list from a CSV file",
    description:
      "The first row has the headings, Vietnamese or English; cells are parted by semicolon, comma or tab. " +
      "Without --apply it only tries: how many rows are new, changed, unchanged and wrong, and what each problem needs. " +
      "One wrong row and nothing is written; importing a file again changes nothing; one undo takes the table back.",
    examples: [
      { command: "import nguoi.csv --as people", comment: "try first" },
      { command: "import nguoi.csv --as people --apply", comment: "import" },
      { command: "import don-vi.csv --as units --encoding windows-1258", comment: "saved by an old Excel" },
    ],
    arguments: { file: "A CSV file of 20 MB at most" },
    flags: { as: "Which list the file is: units, people, documents" },
  },
  export: {
    summary: "Write a list as a CSV file that Excel opens",
    description:
      "Lists: findings, visits, units, people, documents. Findings are narrowed as in finding list. Cells are parted by " +
      "semicolons, in UTF-8; what looks like a formula is put behind an apostrophe, so that Excel does not run it. Units, " +
      "people and documents that were edited in Excel can be imported again.",
    examples: [
      { command: "export findings --overdue -o qua-han.csv", comment: "the overdue findings" },
      { command: "export visits --as-of 14/12/2023 -o luot-kiem-tra.csv", comment: "as they stood on that day" },
      { command: "export people -o nguoi.csv", comment: "to edit and import again" },
    ],
    arguments: { list: "The list to write" },
    flags: {
      format: "csv or json; by the file's ending unless told",
      output: "The file to write; standard output unless told",
      overdue: "Overdue findings only",
      "due-within": "Findings due within this time only",
      status: "State of the findings",
      responsible: "The responsible unit",
      visit: "The visit",
      severity: "Severity",
      search: "Words, without regard to marks and case",
    },
  },
};
