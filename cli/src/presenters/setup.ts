import type { WorkspaceSetup } from "@cchc/store/workspace-setup";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

const steps = ["units", "people", "plans", "programmes", "visits"] as const;
type Step = (typeof steps)[number];

/** The commands that do each step, the usual one first. */
const commands: Readonly<Record<Step, readonly string[]>> = {
  units: ["unit import --official", "unit import", "unit add"],
  people: ["person add"],
  plans: ["plan create"],
  programmes: ["programme create"],
  visits: ["visit plan"],
};

/** What to do first in an empty workspace, in its order, with what is there already. */
export function setupLines(setup: WorkspaceSetup, view: View): string[] {
  const { agenda, format } = view.texts;
  const words = agenda.setup;
  const columns: Column<Step>[] = [
    { heading: words.step, value: (step) => `${steps.indexOf(step) + 1}. ${words[step]}`, flexible: true },
    {
      heading: words.have,
      value: (step) => (have(setup, step) === 0 ? words.nothingYet : format.number(have(setup, step))),
      tone: (step) => (have(setup, step) === 0 ? "yellow" : "green"),
    },
    { heading: words.command, value: (step) => `cchc ${commands[step][0]}` },
  ];
  return ["", view.style("bold", words.title), ...table(columns, steps, view)];
}

/** The commands of the first step that is not done. */
export function nextSetupCommands(setup: WorkspaceSetup): readonly string[] {
  return commands[steps.find((step) => have(setup, step) === 0) ?? "visits"];
}

function have(setup: WorkspaceSetup, step: Step): number {
  return step === "visits" ? 0 : setup[step];
}
