import { addDays, type CalendarDay, parseDay } from "@cchc/core/day";
import { DISTRICTS_END } from "@cchc/core/query/unit-directory";
import { commands, window } from "vscode";
import type { Services } from "../../services.ts";
import { registerFilter } from "../../views/filter-commands.ts";
import { RecordTree } from "../../views/tree-view.ts";

/** The view of units: units as of today, or of the day somebody chose. */
export function registerUnitTree(services: Services): void {
  let chosen: CalendarDay | undefined;
  const tree = services.add(
    new RecordTree(services, {
      view: "cchc.units",
      concerns: (file) => /^(visits(\/|$)|(cchc|units)\.json$)/.test(file),
      load: async (session) =>
        (await import("./unit-nodes.ts")).unitContent(session.live, services.texts, chosen ?? session.ports().today),
    }),
  );
  registerFilter(services, tree, "units");
  services.add(
    commands.registerCommand("cchc.units.chooseDay", async () => {
      const day = await askDay(services, chosen);
      if (day === undefined) return;
      chosen = day === "today" ? undefined : day;
      tree.refresh();
    }),
  );
}

/** Today, the last day of the districts, or a day that is typed. */
async function askDay(services: Services, chosen: CalendarDay | undefined): Promise<CalendarDay | "today" | undefined> {
  const { units } = services.texts.extension.trees;
  const { format } = services.texts;
  const before = addDays(DISTRICTS_END, -1);
  const choices = [
    { label: units.today, value: "today" as const },
    { label: units.districts, description: format.day(before), value: before },
    { label: units.other, value: "other" as const },
  ];
  const choice = await window.showQuickPick(choices, { title: units.ask });
  if (choice === undefined || choice.value !== "other") return choice?.value;
  const typed = await window.showInputBox({
    title: units.ask,
    prompt: units.askDay,
    value: chosen === undefined ? "" : format.day(chosen),
    validateInput: (text) => (parseDay(text) === undefined ? units.noDay : undefined),
  });
  return typed === undefined ? undefined : parseDay(typed);
}
