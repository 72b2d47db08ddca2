import { programmeItem } from "@cchc/core/query/programme-item";
import { headGaps } from "@cchc/core/query/programme-team";
import { unwrap } from "@cchc/core/unwrap";
import { findProgramme, memberTyped } from "@cchc/store/programmes";
import { BaseCommand } from "../../base-command.ts";
import { dayFlag, idArgument, textFlag } from "../../inputs.ts";
import { programmeContexts } from "../../programme-context.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";
import { teamFlag, teamReferences } from "../../team-input.ts";

const repeated = { multiple: true, multipleNonGreedy: true } as const;

/** Sets up the team of a programme, or changes it from a day on. */
export default class ProgrammeTeam extends BaseCommand {
  static override args = { programme: idArgument({ required: true }) };
  static override flags = {
    team: teamFlag({ ...repeated, exclusive: ["add", "remove"] }),
    add: teamFlag(repeated),
    remove: textFlag({ ...repeated, helpValue: "WHO" }),
    on: dayFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeTeam);
    const { team, add, remove } = flags;
    if ([team, add, remove].every((value) => value === undefined)) {
      const names = ["--team", "--add", "--remove"];
      throw new ShellProblem("missing-one-of", { flags: names, command: "programme team" });
    }
    const { workspace, ports } = openSession(this.context);
    const { texts, today } = this.context;
    const { file, programme: before } = unwrap(await findProgramme(workspace, args.programme));
    const on = flags.on ?? (before.team.length === 0 ? null : today);
    const people = await workspace.people();
    const change = {
      type: "programme.team" as const,
      on,
      set: team && (await teamReferences(workspace, team)),
      add: add && (await teamReferences(workspace, add)),
      remove: remove?.map((text) => unwrap(memberTyped(before, people, text, on))),
    };
    const after = unwrap(await workspace.change("programme", file, change, ports()));
    const { item } = programmeItem(after, (await programmeContexts(this.context, workspace))(after));
    const { programmes } = texts;
    const differs = after.revision !== before.revision;
    const said = differs ? programmes.teamChanged({ number: item.number, on }) : programmes.unchanged(item);
    this.showItem("programme", item, () => [said]);
    for (const gap of headGaps(after)) {
      const heads = gap.heads.map((person) => people.find(({ id }) => id === person)?.name ?? person);
      this.note(
        heads.length === 0 ? programmes.headMissing({ on: gap.from }) : programmes.headsMany({ on: gap.from, heads }),
      );
    }
    this.suggestNext(`programme show ${item.number}`);
  }
}
