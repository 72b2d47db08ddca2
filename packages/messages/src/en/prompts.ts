import type { prompts as shape } from "../vi/prompts.ts";

/** Questions that commands ask on a terminal. */
export const prompts: typeof shape = {
  search: "Type to search, marks are not needed",
  noMatch: "Nothing matches",
  save: "Save?",
  confirm: "Go on?",
  resumeDraft: ({ savedAt }) => `There is an unfinished draft of ${savedAt}. Go on with it?`,
  optional: "leave empty if there is none",
  required: "This must not be empty.",
};
