import type { VisitChange } from "@cchc/core/change/change-kinds";
import { unwrap } from "@cchc/core/unwrap";
import { findProgramme } from "@cchc/store/programmes";
import { clearedFields } from "../../clear-fields.ts";
import { choiceListFlag, dayFlag, idArgument, idFlag, idListFlag, textFlag } from "../../inputs.ts";
import { ShellProblem } from "../../shell-problem.ts";
import { teamFlag, teamReferences } from "../../team-input.ts";
import { VisitActCommand } from "../../visit-act-command.ts";

const repeated = { multiple: true, multipleNonGreedy: true } as const;
const clearable = ["themes", "programme", "team", "note"] as const;
const editing = ["areas", "themes", "programme", "note", "team", "clear"];

/** Changes what a visit looks at and who goes; or numbers a conclusion notice that was a draft. */
export default class VisitUpdate extends VisitActCommand {
  static override args = { visit: idArgument({ required: true }) };
  static override flags = {
    areas: idListFlag({ multipleNonGreedy: true }),
    themes: textFlag(repeated),
    programme: idFlag(),
    team: teamFlag(repeated),
    note: textFlag(),
    clear: choiceListFlag(clearable)(),
    notice: textFlag({ exclusive: editing, helpValue: "N" }),
    on: dayFlag({ dependsOn: ["notice"] }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(VisitUpdate);
    const { areas, themes, programme, team, note, clear, notice, on } = flags;
    if ([areas, themes, programme, team, note, clear, notice].every((value) => value === undefined)) {
      const names = [...editing, "notice"].map((name) => `--${name}`);
      throw new ShellProblem("missing-one-of", { flags: names, command: "visit update" });
    }
    const cleared = clearedFields(clear, { themes, programme, team, note }, "visit update");
    const { number, unit, differs } = await this.change(args.visit, async (_visit, { workspace }) => {
      if (notice !== undefined) return { type: "visit.number-notice", notice, on } satisfies VisitChange;
      const members = team && (await teamReferences(workspace, team));
      const programmeId = programme && unwrap(await findProgramme(workspace, programme)).programme.id;
      return {
        type: "visit.update",
        areas,
        themes: "themes" in cleared ? [] : themes,
        programmeId: "programme" in cleared ? null : programmeId,
        team: "team" in cleared ? [] : members,
        note: "note" in cleared ? null : note,
      };
    });
    const { done } = this.context.texts.visits;
    if (notice !== undefined) await this.say(done.numberNotice({ number, unit, notice }));
    else await this.say(differs ? done.update({ number, unit }) : done.unchanged({ number, unit }));
  }
}
