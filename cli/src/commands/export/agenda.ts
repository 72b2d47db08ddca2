import { agendaUntil } from "@cchc/core/query/agenda";
import { agendaEntries } from "@cchc/core/query/agenda-entries";
import { unwrap } from "@cchc/core/unwrap";
import { readAgenda } from "@cchc/store/agenda";
import { agendaFlags, reachOf } from "../../agenda-reach.ts";
import { BaseCommand } from "../../base-command.ts";
import { choiceFlag, countFlag, pathFlag } from "../../inputs.ts";
import { writeExport } from "../../list-export.ts";
import { skippedFiles } from "../../listing.ts";
import { writeText } from "../../presenters/output.ts";
import { openSession } from "../../session.ts";

/** A calendar is looked at for a quarter, where a page is looked at for ten days. */
const DAYS_AHEAD = 92;

/** Writes the agenda for a calendar program: to a file, or to standard output. */
export default class ExportAgenda extends BaseCommand {
  static override flags = {
    ...agendaFlags,
    format: choiceFlag(["ics"])({ default: "ics" }),
    remind: countFlag({ maximum: 60 }),
    output: pathFlag({ char: "o" }),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(ExportAgenda);
    const { asOf, json, now, texts } = this.context;
    const { workspace } = openSession(this.context);
    const { title } = await workspace.settings();
    const until = agendaUntil(asOf, reachOf(flags, DAYS_AHEAD));
    const { unit, person, remind, output } = flags;
    const { agenda, sources, skipped } = unwrap(await readAgenda(workspace, asOf, until, { unit, person }));
    const entries = agendaEntries(agenda, sources.units);
    const left = skippedFiles(texts, skipped);
    const leftOut = left.length > 0 ? { skipped: left } : {};
    const { agendaCalendar } = await import("@cchc/report/agenda/agenda-calendar");
    const calendar = agendaCalendar(entries, { title, now: now(), remindDays: remind ?? null }, texts);
    if (output === undefined) {
      if (json) this.showItem("agenda.export", { asOf, until, total: entries.length, entries, ...leftOut }, () => []);
      else writeText(calendar);
    } else {
      const file = await writeExport(this.context, output, calendar);
      const told = { asOf, until, format: "ics", file, total: entries.length, ...leftOut };
      this.showItem("agenda.export", told, () => [texts.agenda.exported({ count: entries.length, file, until })]);
    }
    this.note(...left.map((file) => texts.screens.skipped(file)));
  }
}
