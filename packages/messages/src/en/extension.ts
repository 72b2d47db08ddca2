import type { extension as vi } from "../vi/extension.ts";
import { dashboard } from "./extension/dashboard.ts";
import { desk } from "./extension/desk.ts";
import { documents } from "./extension/documents.ts";
import { flows } from "./extension/flows.ts";
import { hints } from "./extension/hints.ts";
import { historyPage } from "./extension/history.ts";
import { indexPage } from "./extension/index-page.ts";
import { problems } from "./extension/problems.ts";
import { ranking } from "./extension/ranking.ts";
import { scorecardForm } from "./extension/scorecard-form.ts";
import { tables } from "./extension/tables.ts";
import { trees } from "./extension/trees.ts";
import { visitForm } from "./extension/visit-form.ts";

export const extension: typeof vi = {
  failure: {
    bug: "Something went wrong that should not; the data are as they were. Open the log to send it to whoever helps you.",
    openLog: "Open the log",
  },
  diskChanges: {
    brought: "The file was changed elsewhere. Its new content is here, and so are your unsaved changes.",
    overlapping: (fields: number): string =>
      `The file was changed elsewhere. Its new content is here; ${fields} fields that both sides changed keep what you typed.`,
    compare: "Compare",
  },
  desk,
  documents,
  flows,
  indexPage,
  ranking,
  scorecardForm,
  tables,
  trees,
  visitForm,
  hints,
  problems,
  dashboard,
  historyPage,
};
