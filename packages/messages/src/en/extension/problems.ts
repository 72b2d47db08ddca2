import type { problems as shape } from "../../vi/extension/problems.ts";
import { format } from "../format.ts";

const late = (days: number): string => `${format.number(days)} days overdue`;

export const problems: typeof shape = {
  checking: "Checking the reform data",
  overdue: ({ number, due, daysLate }) => `${number} is ${late(daysLate)} (due ${format.day(due)}).`,
  fix: {
    "duplicate-number": "Give the record that was made later the next number",
    "owner-ended": "Hand the findings over to the successor",
    "finding-not-concluded": "Put the finding into the visit's conclusion",
    "temporary-file": "Delete the temporary file",
    "write-unfinished": "Put the files back as before the write that was cut off",
    "stale-lock": "Delete the lock that nobody holds",
    "schema-missing": "Write the schema again",
    "schema-reference-missing": "Name the schema in the file",
  },
  fixOther: "Mend",
  remedy: {
    openFile: "Open the file",
    save: "Save the file",
    openFolder: "Open a folder…",
    newWorkspace: "Start new data",
    openSample: "Open the sample",
    refresh: "Read the data again",
  },
  fixAll: {
    all: "Mend everything",
    title: (count) => `Mend ${format.number(count)} points`,
    placeholder: "Untick what is to stay as it is",
    action: (count) => `Mend everything (${format.number(count)} points)…`,
  },
  mended: (count) => `${format.number(count)} points mended.`,
  migrateFile: "Bring this file up to the new version of the data",
  migrateAll: "Bring all files up to the new version of the data",
  migrated: (count) =>
    count === 0
      ? "All files have the newest version of the data."
      : `${format.number(count)} files brought up to date.`,
  updateProgram: "A newer program wrote this file: see the program's update",
  openForm: "Open the form",
  replaceBy: (name) => `Replace by ${name}`,
  unit: {
    place: ({ level, category, parent }) =>
      [level, category, ...(parent === null ? [] : [`under ${parent}`])].join(" · "),
    notThen: (day) => `Not in force on ${format.day(day)}.`,
  },
  deadline: (explanation) => `Deadline: ${explanation}.`,
  lens: {
    state: ({ number, status, due, daysLate }) =>
      [
        number,
        status,
        ...(due === null ? [] : [`due ${format.day(due)}`]),
        ...(daysLate > 0 ? [late(daysLate)] : []),
      ].join(" · "),
    act: {
      report: "Record remediation",
      verify: "Verify",
      close: "Close",
      extend: "Extend",
      progress: "Record progress",
    },
  },
};
