import type { workspace as shape } from "../vi/workspace.ts";
import { format } from "./format.ts";

/** What `init` and `migrate` say. */
export const workspace: typeof shape = {
  ask: { title: "Title of the workspace", province: "Name of the province or city" },
  made: ({ folder, title, province }) =>
    `The workspace “${title}” is made in ${folder}; ${province} is the parent of units added from now on.`,
  madeFromSample: ({ folder, title, visits }) =>
    `The sample workspace “${title}” is made in ${folder}, with ${format.number(visits)} visits.`,
  enter: (folder) => `Go to the folder ${folder} to work in it, or add -w “${folder}” to each command.`,
  migrated: ({ files, migrated }) =>
    `Brought ${format.number(migrated)} of ${format.number(files)} files up to the newest data version.`,
  referencesFilled: (count) => `Filled in “$schema” in ${format.number(count)} files.`,
  schemasWritten: (count) => `Wrote ${format.number(count)} schemas to .cchc/schemas.`,
  upToDate: (files) => `Nothing to do: all ${format.number(files)} files have the newest data version.`,
  leftAlone: (count) => `${format.number(count)} files were left alone because they cannot be read yet:`,
};
