import type { HelpCatalogue } from "../vi/help.ts";
import { commonFlags, globalFlags, sections } from "./help/common.ts";
import { deadlineHelp } from "./help/deadline.ts";
import { topics } from "./help/topics.ts";
import { visitHelp } from "./help/visit.ts";

/** Help texts, by command name as typed. */
export const help: HelpCatalogue = {
  sections,
  topics,
  globalFlags,
  commonFlags,
  commands: {
    ...deadlineHelp,
    ...visitHelp,
  },
};
