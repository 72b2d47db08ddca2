import type { lists as shape } from "../vi/lists.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";

export const lists: typeof shape = {
  kind: { units: "units", people: "people" },
  headings: {
    units: {
      id: "Id",
      name: "Name",
      level: "Level",
      category: "Category",
      parent: "Below",
      parentName: "Name of the unit above",
      from: "From",
      to: "No longer from",
    },
    people: {
      id: "Id",
      number: "Number",
      name: "Name",
      title: "Title",
      unit: "Unit id",
      unitName: "Unit name",
      from: "From",
      to: "No longer from",
    },
  },
  import: {
    counts: ({ file, rows, added, changed, unchanged, wrong }) =>
      `${file}: ${counted(rows, "row")}; ${format.number(added)} new, ${format.number(changed)} changed, ` +
      `${format.number(unchanged)} unchanged, ${format.number(wrong)} wrong.`,
    row: "Row",
    column: "Column",
    problem: "Problem",
    hint: "What would do",
    name: "Name",
    what: "What",
    added: "new",
    change: ({ column, from, to }) => `${column}: ${from === "" ? "empty" : from} → ${to === "" ? "empty" : to}`,
    value: ({ column, to }) => `${column}: ${to}`,
    moreRows: (count) => `… and ${counted(count, "more row")}.`,
    moreProblems: (count) => `… and ${counted(count, "more problem")}. Add --json to see all.`,
    unknownColumn: ({ heading, position }) =>
      heading === ""
        ? `Column ${position} has no heading and is left out.`
        : `The column “${heading}” is left out: this list has no such column.`,
    nothingWritten: "Nothing was written: mend the rows above and run the command again.",
    dryRun: "This was a dry run, nothing was written. Add --apply to import.",
    nothingToDo: "Nothing to import: the data are as the file says.",
    applied: ({ count, kind }) => `Imported ${format.number(count)} ${lists.kind[kind]}.`,
    ask: "Which list is this file",
  },
};
