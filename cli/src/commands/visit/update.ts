import type { VisitChange } from "@cchc/core/change/apply";
import { requirePerson } from "@cchc/store/find-person";
import { idArgument, idListFlag, textFlag } from "../../inputs.ts";
import { ShellProblem } from "../../shell-problem.ts";
import { teamFlag } from "../../team-input.ts";
import { VisitActCommand } from "../../visit-act-command.ts";

const repeated = { multiple: true, multipleNonGreedy: true } as const;
const editing = ["areas", "themes", "note", "team"];

/** Changes what a visit looks at and who goes; or numbers a conclusion notice that was a draft. */
export default class VisitUpdate extends VisitActCommand {
  static override args = { visit: idArgument({ required: true }) };
  static override flags = {
    areas: idListFlag({ multipleNonGreedy: true }),
    themes: textFlag(repeated),
    team: teamFlag(repeated),
    note: textFlag(),
    notice: textFlag({ exclusive: editing, helpValue: "N" }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(VisitUpdate);
    const { areas, themes, team, note, notice } = flags;
    if ([areas, themes, team, note, notice].every((value) => value === undefined)) {
      const names = [...editing, "notice"].map((name) => `--${name}`);
      throw new ShellProblem("missing-one-of", { flags: names, command: "visit update" });
    }
    const { number, unit, differs } = await this.change(args.visit, async (_visit, { workspace }) => {
      if (notice !== undefined) return { type: "visit.number-notice", notice } satisfies VisitChange;
      const members = team?.map(async ({ person, role }) => {
        // A list is typed from memory, so names without marks are found; whoever is not in the register stays as typed.
        const known = await requirePerson(workspace, person);
        return { person: known.ok ? known.value.id : person, role };
      });
      return { type: "visit.update", areas, themes, team: members && (await Promise.all(members)), note };
    });
    const { done } = this.context.texts.visits;
    if (notice !== undefined) await this.say(done.numberNotice({ number, unit, notice }));
    else await this.say(differs ? done.update({ number, unit }) : done.unchanged({ number, unit }));
  }
}
