import type { HelpTexts } from "./help-texts.ts";

export type CommandGroup = keyof HelpTexts["help"]["sections"]["groups"];

/** First words of commands, by what a person wants to do. What is in none of them is shown under `other`. */
export const commandGroups: Readonly<Record<CommandGroup, readonly string[]>> = {
  daily: ["agenda", "deadline", "history", "undo"],
  inspection: ["programme", "visit", "strength", "finding", "evidence"],
  plan: ["plan", "target", "task", "duty", "initiative"],
  report: ["report", "figure", "indicator", "index", "criteria", "scorecard", "export"],
  register: ["unit", "person", "document", "calendar", "import"],
  care: ["init", "settings", "check", "migrate", "merge", "sync", "completion"],
  other: [],
};
