import { programmeItem } from "@cchc/core/query/programme-item";
import { unwrap } from "@cchc/core/unwrap";
import { createProgramme, decisionTyped } from "@cchc/store/programmes";
import { askOptionalText, askText, valueOrAsk } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { decisionNotes } from "../../decision-notes.ts";
import { countFlag, dayFlag, idFlag, idListFlag, textFlag, wholeNumberIn } from "../../inputs.ts";
import { programmeContexts } from "../../programme-context.ts";
import { openSession } from "../../session.ts";
import { teamFlag, teamReferences } from "../../team-input.ts";

const years = { minimum: 1900, maximum: 2199 };

/** Makes the inspection programme of a year. */
export default class ProgrammeCreate extends BaseCommand {
  static override flags = {
    year: countFlag(years),
    title: textFlag(),
    decision: textFlag({ helpValue: "N" }),
    issued: dayFlag(),
    "area-list": idFlag(),
    areas: idListFlag(),
    themes: textFlag({ multiple: true }),
    team: teamFlag({ multiple: true }),
    note: textFlag(),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(ProgrammeCreate);
    const { context } = this;
    const { programmes } = context.texts;
    const { workspace, ports } = openSession(context);
    const asked = context.interactive && flags.year === undefined;
    const year = await valueOrAsk(context, "programme create", {
      flag: "year",
      value: flags.year,
      ask: async () => wholeNumberIn(await askText(context, programmes.ask.year), "--year", years),
    });
    const title = flags.title ?? programmes.defaultTitle(year);
    const number = flags.decision ?? (asked ? await askOptionalText(context, programmes.ask.decision) : null);
    const { decision, candidates } = await decisionTyped(workspace, { number, issuedOn: flags.issued });
    const { areas, themes, note } = flags;
    const team = await teamReferences(workspace, flags.team ?? []);
    const programme = { year, title, decision, areaListId: flags["area-list"], areas, themes, team, note };
    const made = unwrap(await createProgramme(workspace, programme, ports())).programme;
    const contextOf = await programmeContexts(context, workspace);
    const { item } = programmeItem(made, contextOf(made));
    this.showItem("programme", item, () => [programmes.created(item)]);
    this.note(...decisionNotes(item, candidates, context.texts));
    const next = team.length === 0 ? [`programme team ${item.number}`] : [];
    this.suggestNext(
      ...next,
      `programme plan ${item.number} --units ${context.texts.labels.placeholder.unit} --on ${context.texts.labels.placeholder.date}`,
      `programme show ${item.number}`,
    );
  }
}
