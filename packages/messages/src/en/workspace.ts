import type { workspace as shape } from "../vi/workspace.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";

/** What `init` and `migrate` say. */
export const workspace: typeof shape = {
  ask: { title: "Title of the workspace", province: "Name of the province or city" },
  made: ({ folder, title, province }) =>
    `The workspace “${title}” is made in ${folder}; ${province} is the parent of units added from now on.`,
  provinceUnknown: ({ province, nearest }) =>
    `The list of official units has no “${province}”${nearest.length === 0 ? "" : `; nearest: ${format.list(nearest)}`}. Add the units yourself, or import them from a file.`,
  provinceSeveral: (names) =>
    `The list of official units has several provinces of that name: ${format.list(names)}. Choose one to import units of.`,
  madeFromSample: ({ folder, title, visits }) =>
    `The sample workspace “${title}” is made in ${folder}, with ${counted(visits, "visit")}.`,
  settings: {
    field: {
      title: "Title",
      language: "Language",
      reportingYearStart: "Reporting year starts",
      dueSoonDays: "Due soon (days)",
      weakPercent: "A component is weak below (%)",
      clarity: "Tasks make clear",
      targetTolerance: "Targets may lag",
      figureJumpPercent: "Figures that move by",
      parentBody: "Parent body",
      issuer: "Issuer",
      issuerCode: "Issuer's code",
      letterCode: "Drafting unit",
      place: "Place",
      signature: "Signing office",
      signer: "Signer",
      recipients: "Recipients",
    },
    language: { vi: "Vietnamese", en: "English" },
    monthDay: (monthDay) => monthDay.split("-").reverse().join("/"),
    empty: "(empty)",
    changed: (fields) => `Changed the settings: ${format.list(fields)}.`,
    unchanged: "The settings were so already; nothing was written.",
    emptyInReport: (fields) =>
      `Head and foot of the report lack: ${format.list(fields)}. Set them once with: cchc settings --help`,
  },
  enter: (folder) => `Go to the folder ${folder} to work in it, or add -w "${folder}" to each command.`,
  migrated: ({ files, migrated }) =>
    `Brought ${format.number(migrated)} of ${counted(files, "file")} up to the newest data version.`,
  referencesFilled: (count) => `Filled in “$schema” in ${counted(count, "file")}.`,
  schemasWritten: (count) => `Wrote ${counted(count, "schema")} to schemas.`,
  upToDate: (files) => `Nothing to do: ${counted(files, "file")} looked at, all of the newest data version.`,
  leftAlone: (count) => `Not readable yet and left alone (${counted(count, "file")}):`,
};
