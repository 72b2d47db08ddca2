import type { Decision } from "@cchc/core/model/programme";
import { programmeItem } from "@cchc/core/query/programme-item";
import { decisionTyped, findProgramme } from "@cchc/store/programmes";
import { BaseCommand } from "../../base-command.ts";
import { dayFlag, idArgument, idListFlag, textFlag } from "../../inputs.ts";
import { programmeContexts } from "../../programme-context.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";
import { unwrap } from "../../unwrap.ts";

const editing = ["title", "decision", "issued", "areas", "themes", "note"];

/** Changes what a programme says of itself; its decision may get its number later. */
export default class ProgrammeUpdate extends BaseCommand {
  static override args = { programme: idArgument({ required: true }) };
  static override flags = {
    title: textFlag(),
    decision: textFlag({ helpValue: "N" }),
    issued: dayFlag(),
    areas: idListFlag({ multipleNonGreedy: true }),
    themes: textFlag({ multiple: true, multipleNonGreedy: true }),
    note: textFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeUpdate);
    const { title, areas, themes, note, issued } = flags;
    if ([title, flags.decision, issued, areas, themes, note].every((value) => value === undefined)) {
      const names = editing.map((name) => `--${name}`);
      throw new ShellProblem("missing-one-of", { flags: names, command: "programme update" });
    }
    const { workspace, ports } = openSession(this.context);
    const { programmes } = this.context.texts;
    const { file, programme: before } = unwrap(await findProgramme(workspace, args.programme));
    let decision: Partial<Decision> | undefined = issued === undefined ? undefined : { issuedOn: issued };
    if (flags.decision !== undefined) {
      const typed = { number: flags.decision, issuedOn: issued ?? before.decision.issuedOn ?? undefined };
      decision = unwrap(await decisionTyped(workspace, typed));
    }
    const change = { type: "programme.update" as const, title, decision, areas, themes, note };
    const after = unwrap(await workspace.change("programme", file, change, ports()));
    const { item } = programmeItem(after, (await programmeContexts(this.context, workspace))(after));
    const differs = after.revision !== before.revision;
    this.showItem("programme", item, () => [differs ? programmes.updated(item) : programmes.unchanged(item)]);
    this.suggestNext(`programme show ${item.number}`);
  }
}
