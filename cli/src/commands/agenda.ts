import { agenda } from "@cchc/core/query/agenda";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { visitItem } from "@cchc/core/query/visit-item";
import { findingItems } from "@cchc/store/list-findings";
import type { Workspace } from "@cchc/store/workspace";
import type { WorkspaceSetup } from "@cchc/store/workspace-setup";
import { BaseCommand } from "../base-command.ts";
import { exitCodes } from "../exit-code.ts";
import { countFlag } from "../inputs.ts";
import { itemContextOf } from "../item-context.ts";
import { skippedFiles } from "../listing.ts";
import { agendaLines } from "../presenters/agenda.ts";
import { nextSetupCommands } from "../presenters/setup.ts";
import { openSession } from "../session.ts";

const LINES_FOR_PEOPLE = 10;
const ITEMS_FOR_PROGRAMS = 100;

/** Loaded where a workspace is still empty. */
async function setupOf(workspace: Workspace, units: UnitDirectory): Promise<WorkspaceSetup> {
  const { workspaceSetup } = await import("@cchc/store/workspace-setup");
  return workspaceSetup(workspace, units);
}

/** What needs doing: overdue, due soon, visits ahead. Also what a bare `cchc` shows. */
export default class Agenda extends BaseCommand {
  static override flags = { limit: countFlag() };

  async run(): Promise<void> {
    const { flags } = await this.parse(Agenda);
    const { asOf, json, texts } = this.context;
    if (!json && this.context.nearbyWorkspace() === undefined) return this.welcome();
    const { workspace } = openSession(this.context);
    const { title, settings } = await workspace.settings();
    const { visits, skipped } = await workspace.visits();
    const units = await workspace.unitsIfReadable(skipped);
    const found = agenda(visits, asOf, settings.dueSoonDays, units);
    const { overdue, dueSoon, visitsAhead, until } = found;
    const counts = {
      overdue: overdue.length,
      dueSoon: dueSoon.length,
      visitsAhead: { visits: visitsAhead.length, units: new Set(visitsAhead.map(({ visit }) => visit.unitId)).size },
    };
    const setup = visits.length === 0 ? await setupOf(workspace, units) : null;
    if (json) {
      const limit = flags.limit === 0 ? undefined : (flags.limit ?? ITEMS_FOR_PROGRAMS);
      const context = itemContextOf(this.context, units, await workspace.calendarsIfReadable(skipped));
      const items = (rows: typeof overdue) =>
        findingItems(workspace, { visits, skipped }, rows.slice(0, limit), context);
      const ahead = visitsAhead.slice(0, limit).map(({ visit }) => visitItem(visit, asOf, units));
      const [late, soon] = [await items(overdue), await items(dueSoon)];
      const item = { asOf, until, counts, setup, overdue: late, dueSoon: soon, visitsAhead: ahead };
      const leftOut = skipped.length > 0 ? { skipped: skippedFiles(texts, skipped) } : {};
      return this.showItem("agenda", { ...item, ...leftOut }, () => []);
    }
    const limit = flags.limit ?? LINES_FOR_PEOPLE;
    // What the lines below name must answer for the same day.
    const asOfFlag = this.context.asOfGiven ? ` --as-of ${texts.format.day(this.context.asOf)}` : "";
    this.showItem("agenda", found, (item, view) =>
      agendaLines(item, { title, setup, limit, units: counts.visitsAhead.units, asOfFlag }, view),
    );
    this.note(...skippedFiles(texts, skipped).map((file) => texts.screens.skipped(file)));
    if (setup !== null) return this.suggestNext(...nextSetupCommands(setup));
    const [first] = [...overdue, ...dueSoon];
    this.suggestNext(...(first === undefined ? ["finding add"] : [`finding show ${first.number}`, "finding add"]));
  }

  /** Where there is no workspace: what this is, and on a terminal a choice of how to begin (SPEC CLI-13). */
  private async welcome(): Promise<void> {
    const { agenda: words } = this.context.texts;
    const commands = ["  cchc init", "  cchc init --sample hau-giang"];
    if (!this.context.interactive) {
      this.note(...words.welcome, ...commands);
      this.exit(exitCodes["not-found"]);
    }
    this.note(words.welcome[0] ?? "");
    const { firstSteps } = await import("../first-run.ts");
    const init = await firstSteps(this.context);
    if (init === null) this.note(words.start.later, ...commands);
    else await this.config.runCommand("init", [...init]);
  }
}
