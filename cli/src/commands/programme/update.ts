import type { Decision } from "@cchc/core/model/programme";
import { programmeItem } from "@cchc/core/query/programme-item";
import { unwrap } from "@cchc/core/unwrap";
import { decisionTyped, findProgramme, type TypedDecision } from "@cchc/store/programmes";
import { BaseCommand } from "../../base-command.ts";
import { clearedFields, requireChange } from "../../clear-fields.ts";
import { decisionNotes } from "../../decision-notes.ts";
import { choiceListFlag, dayFlag, idArgument, idListFlag, textFlag } from "../../inputs.ts";
import { programmeContexts } from "../../programme-context.ts";
import { openSession } from "../../session.ts";

/** A decision that has lost its number or day is not one any more: they are given anew. */
const clearable = ["themes", "note"] as const;

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
    clear: choiceListFlag(clearable)(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeUpdate);
    const { title, areas, themes, note, issued } = flags;
    const given = { title, decision: flags.decision, issued, areas, themes, note };
    requireChange(given, flags.clear, "programme update");
    const cleared = clearedFields(flags.clear, given, "programme update");
    const { workspace, ports } = openSession(this.context);
    const { programmes } = this.context.texts;
    const { file, programme: before } = unwrap(await findProgramme(workspace, args.programme));
    let decision: Partial<Decision> | undefined = issued === undefined ? undefined : { issuedOn: issued };
    let candidates: TypedDecision["candidates"] = [];
    if (flags.decision !== undefined) {
      const typed = { number: flags.decision, issuedOn: issued ?? before.decision.issuedOn ?? undefined };
      ({ decision, candidates } = await decisionTyped(workspace, typed));
    }
    const emptied = {
      themes: cleared.themes === null ? [] : themes,
      note: cleared.note === null ? null : note,
    };
    const change = { type: "programme.update" as const, title, decision, areas, ...emptied };
    const after = unwrap(await workspace.change("programme", file, change, ports()));
    const { item } = programmeItem(after, (await programmeContexts(this.context, workspace))(after));
    const differs = after.revision !== before.revision;
    this.showItem("programme", item, () => [differs ? programmes.updated(item) : programmes.unchanged(item)]);
    this.note(...decisionNotes(item, candidates, this.context.texts));
    this.suggestNext(`programme show ${item.number}`);
  }
}
