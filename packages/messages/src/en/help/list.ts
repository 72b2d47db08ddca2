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
    flags: { as: "Which list the file is: units, people" },
  },
};
