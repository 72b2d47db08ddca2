import type { listHelp as shape } from "../../vi/help/list.ts";

export const listHelp: typeof shape = {
  import: {
    summary: "Import a list from an Excel, CSV or JSON file",
    description:
      "Columns are known by their headings, Vietnamese or English. In an Excel file (.xlsx) the sheet and the row of the headings are found by themselves; cells of CSV are parted by semicolon, comma or tab; JSON is what export --format json writes. " +
      "Without --apply it only tries: how many rows are new, changed, unchanged and wrong, and what each problem needs. " +
      "One wrong row and nothing is written; --problems writes the table with each wrong cell marked, to be corrected. Importing a file again changes nothing; one undo takes the table back; visits are cancelled one by one (visit cancel).",
    examples: [
      { command: "import nguoi.xlsx --as people", comment: "try an Excel file first" },
      { command: "import nguoi.xlsx --as people --problems nguoi-loi.xlsx", comment: "mark the wrong cells" },
      {
        command: 'import can-bo.xlsx --as people --sheet "2026" --header-row 5',
        comment: "choose the sheet and its row of headings",
      },
      { command: "import nguoi.csv --as people", comment: "try first" },
      { command: "import nguoi.csv --as people --apply", comment: "import" },
      { command: "import bao-cao.csv --as duty-reports --duty DK1", comment: "reports of many periods" },
      { command: "import visits.csv --as visits --programme KT2026", comment: "the visits of a year's programme" },
      {
        command: "import table.csv --as index-results --scheme PAR --year 2022",
        comment: "the ranking of a year, without a column for it",
      },
      { command: "import phieu.csv --as scores --criteria TC2022 --unit so-noi-vu", comment: "the points of one unit" },
      { command: "import ton-tai.csv --as findings", comment: "findings of several visits" },
      {
        command: 'import t.xlsx --as units --map "Agency=name" --save-mapping dof --apply',
        comment: "a table of somebody else",
      },
      { command: "import don-vi.csv --as units --encoding windows-1258", comment: "saved by an old Excel" },
    ],
    arguments: { file: "An .xlsx, .csv or .json file of 20 MB at most" },
    flags: {
      as: "Which list the file is: units, people, documents, initiatives, figures, indicators, tasks, roll-outs, duty-reports, visits, findings, scores, index-results, index-components",
      criteria: "The criteria set that takes the points (scores only)",
      unit: "The unit of a table of points without that column (scores only)",
      "open-missing": "Open a scorecard for units that have none (scores only)",
      on: "Day of the points, not before the scorecard was opened (scores only; default: today)",
      result:
        "The result that has these components, where the table has no column that says so (only with index-components)",
      scheme: "The index that takes the rows (index-results, index-components only)",
      programme: "The programme that has these visits (visits only)",
      plan: "The plan that takes the rows (tasks and roll-outs only)",
      duty: "The duty that takes the reports (duty-reports only)",
      in: "The collection that takes the rows (figures only)",
      year: "The year of the collection (figures), or of all rows where the table has no such column (index-results, index-components)",
      "out-of": "How many are ranked, where the table has no such column (index-results only)",
      period: "With --in: the days of a new collection, 1/1/2021..30/9/2023, 2026-Q1 or 2026-6T (figures only)",
      document: "The document of rows that name none (figures only)",
    },
  },
  export: {
    summary: "Write a list as an Excel or CSV file",
    description:
      "Lists: findings, visits, units, people, documents, initiatives, figures, indicators; tasks, targets and roll-outs of a plan; duty-reports; index-results and index-components of an index; criteria and scores of a criteria set. Findings are narrowed as in finding list. An .xlsx file has days, numbers and drop-downs, to be edited in Excel and imported again. Cells of a .csv file are parted by " +
      "semicolons, in UTF-8; what looks like a formula is put behind an apostrophe, so that Excel does not run it. " +
      "Imported again, people, documents, initiatives, figures, indicators, tasks, findings, scores, index-results and index-components can be changed or added; units, roll-outs, " +
      "duty-reports and visits only added; targets not at all. A calendar file: export agenda.",
    examples: [
      { command: "export findings --overdue -o qua-han.csv", comment: "the overdue findings" },
      { command: "export visits --as-of 14/12/2023 -o luot-kiem-tra.csv", comment: "as they stood on that day" },
      { command: "export people -o nguoi.xlsx", comment: "to edit in Excel and import again" },
      { command: "export tasks --plan KH2026 -o tasks.csv", comment: "the tasks of a plan" },
    ],
    arguments: { list: "The list to write" },
    flags: {
      format: "xlsx (Excel), csv or json; by the file's ending unless told",
      output: "The file to write; standard output unless told",
      plan: "The plan (tasks, targets and roll-outs only)",
      scheme: "The index (index-results, index-components only)",
      criteria: "The criteria set (criteria and scores only)",
      unit: "The unit (findings and scores only)",
      programme: "The programme (visits only)",
      duty: "The duty (duty-reports only)",
      in: "The collection of figures (figures only)",
      year: "The year of the collection (figures only)",
      overdue: "Overdue findings only",
      "due-within": "Findings due within this time only",
      status: "State of the findings",
      responsible: "The responsible unit",
      visit: "The visit",
      severity: "Severity",
      search: "Words, without regard to marks and case",
    },
  },
  "import mapping": {
    summary: "Show or remove the saved column mappings for tables of others",
    description:
      "A column mapping says which column of a list a heading of the table is, what words in its cells mean, and in which sheet and row it stands. " +
      "It is saved by an import with --map, --save-mapping and --apply, and used again with --mapping.",
    examples: [
      { command: "import mapping", comment: "the saved ones" },
      { command: 'import mapping "Finance"', comment: "one of them" },
      { command: 'import mapping "Finance" --remove', comment: "remove it" },
    ],
    arguments: { name: "Name of the mapping" },
    flags: { remove: "Remove this mapping" },
  },
  "plan import": {
    summary: "Read tasks of a plan from an Excel or CSV file",
    description:
      "Like import --as tasks. Columns: area, title, and where there are any code, lead, coordinators, person, product, " +
      "due, authority, parent, assignedBy, note. A row names its task by number, code or title; " +
      "new ones are added, others corrected. A row has one lead.",
    examples: [
      { command: "plan import tasks.csv --plan KH2026", comment: "try first" },
      { command: "plan import tasks.csv --plan KH2026 --apply", comment: "write" },
    ],
    arguments: { file: "An .xlsx or .csv file of 20 MB at most" },
    flags: { plan: "The plan that takes the tasks" },
  },
  "figure import": {
    summary: "Import a table of figures from an Excel or CSV file",
    description:
      "The same as import --as figures. Columns: label, value, document (or --document), and where needed id (else made " +
      "of the name), measure, qualifier, level, unit, from, to, parts, note. Values are written as in Vietnam: 1.854 or 83,37. The collection that takes the rows is " +
      "found as in figure set.",
    examples: [
      { command: "figure import so-lieu.csv --year 2023", comment: "try first" },
      { command: "figure import so-lieu.csv --year 2023 --apply", comment: "import" },
      {
        command: 'figure import so-lieu.xlsx --year 2023 --document "05/BC-SNV"',
        comment: "all of it from one document",
      },
      {
        command: 'figure import bang.xlsx --year 2023 --map "Result=value"',
        comment: "a table with other headings",
      },
    ],
    arguments: { file: "An .xlsx or .csv file of 20 MB at most" },
    flags: {
      in: "The collection that takes the rows",
      year: "The year of the collection",
      document: "The document of rows that name none",
      period:
        "With --in: the days of a new collection: 1/1/2021..30/9/2023, 2026-Q1 (quarter) or 2026-6T (half a year)",
    },
  },
};
