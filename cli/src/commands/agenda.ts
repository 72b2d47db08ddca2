import { agendaUntil } from "@cchc/core/query/agenda";
import type { ScoreDueRow } from "@cchc/core/query/score-dues";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import type { TargetRow } from "@cchc/core/targets/owed-targets";
import { unwrap } from "@cchc/core/unwrap";
import { readAgenda } from "@cchc/store/agenda";
import type { Workspace } from "@cchc/store/workspace";
import type { WorkspaceSetup } from "@cchc/store/workspace-setup";
import { agendaFlags, reachOf } from "../agenda-reach.ts";
import { BaseCommand } from "../base-command.ts";
import { exitCodes } from "../exit-code.ts";
import { countFlag } from "../inputs.ts";
import { skippedFiles } from "../listing.ts";
import { agendaLines } from "../presenters/agenda.ts";
import { agendaPage } from "../presenters/agenda-page.ts";
import { nextSetupCommands } from "../presenters/setup.ts";
import { quoted } from "../quoted.ts";
import { openSession } from "../session.ts";

const LINES_FOR_PEOPLE = 10;
const ITEMS_FOR_PROGRAMS = 100;

/** Loaded where a workspace is still empty. */
async function setupOf(workspace: Workspace, units: UnitDirectory): Promise<WorkspaceSetup> {
  const { workspaceSetup } = await import("@cchc/store/workspace-setup");
  return workspaceSetup(workspace, units);
}

/** Of one unit its scorecard; of many the list of those that owe. */
function nextForScores({ criteria, step, owing }: ScoreDueRow): string {
  const [only, ...others] = owing;
  if (only !== undefined && others.length === 0) {
    return step === "submit" ? `scorecard score ${only.number}` : `scorecard show ${only.number}`;
  }
  return `scorecard list --criteria ${criteria.number} --status ${step === "submit" ? "draft" : "explanation-asked"}`;
}

/** The command that records what a target lacks; else the page that says how it stands. */
async function nextForTarget({ number, target: { targetKind }, evaluation, standing }: TargetRow): Promise<string> {
  const { recordingCommands } = await import("../target-next.ts");
  const [command] = standing === "unknown" ? recordingCommands({ number, targetKind, evaluation }) : [];
  return command ?? `target show ${number}`;
}

/** What needs doing: overdue, due soon, visits ahead, tasks, duties. Also what a bare `cchc` shows. */
export default class Agenda extends BaseCommand {
  static override flags = { ...agendaFlags, limit: countFlag() };

  async run(): Promise<void> {
    const { flags } = await this.parse(Agenda);
    const { asOf, json, texts } = this.context;
    if (!json && this.context.nearbyWorkspace() === undefined) return this.welcome();
    const { workspace } = openSession(this.context);
    const { title, settings } = await workspace.settings();
    const reach = reachOf(flags, settings.dueSoonDays);
    const { unit, person } = flags;
    const answer = unwrap(await readAgenda(workspace, asOf, agendaUntil(asOf, reach), { unit, person }));
    const { agenda, sources, skipped, whose } = answer;
    const { visits, plans, duties, scorecards } = sources;
    const isNew = [visits, plans, duties, scorecards].every((part) => part.length === 0);
    const setup = isNew ? await setupOf(workspace, sources.units) : null;
    if (json) {
      const { agendaItem } = await import("../agenda-item.ts");
      const limit = flags.limit === 0 ? undefined : (flags.limit ?? ITEMS_FOR_PROGRAMS);
      const item = await agendaItem(this.context, workspace, answer, limit);
      const leftOut = skipped.length > 0 ? { skipped: skippedFiles(texts, skipped) } : {};
      return this.showItem("agenda", { ...item, setup, ...leftOut }, () => []);
    }
    const limit = flags.limit ?? LINES_FOR_PEOPLE;
    const heading = [title, texts.agenda.whose(whose)].filter((part) => part !== "").join(" – ");
    const same = this.sameFlags(whose);
    const whom = person === undefined ? "" : ` --person ${quoted(person)}`;
    this.showItem("agenda", agenda, (item, view) =>
      reach === "week" || reach === "month"
        ? agendaPage(
            item,
            { title: heading, reach, units: sources.units, limit, flags: `${same.unit}${whom}${same.asOf}` },
            view,
          )
        : agendaLines(item, { title: heading, setup, limit, units: sources.units, flags: same }, view),
    );
    this.note(...skippedFiles(texts, skipped).map((file) => texts.screens.skipped(file)));
    if (setup !== null) return this.suggestNext(...nextSetupCommands(setup));
    const [finding] = [...agenda.overdue, ...agenda.dueSoon];
    const [task] = [...agenda.tasksLate, ...agenda.tasksDueSoon];
    const [duty] = [...agenda.dutiesMissing, ...agenda.dutiesDue];
    const [scores] = [...agenda.scoresMissing, ...agenda.scoresDue];
    // A number that lacks is recorded; a target that is behind is looked at.
    const [target] = [...agenda.targetsUnknown, ...agenda.targetsBehind];
    this.suggestNext(
      ...(finding === undefined ? [] : [`finding show ${finding.number}`]),
      ...(task === undefined ? [] : [`task show ${task.plan.number}.${task.task.ordinal}`]),
      ...(duty === undefined ? [] : [`duty roll-call ${duty.duty.number} --missing`]),
      ...(scores === undefined ? [] : [nextForScores(scores)]),
      ...(target === undefined ? [] : [await nextForTarget(target)]),
      ...([finding, task, duty, scores, target].every((one) => one === undefined)
        ? ["finding add", "agenda --month"]
        : []),
    );
  }

  /** What the commands that the lines name must be given to answer the same question. */
  private sameFlags({ unitId }: { unitId: string | null }): { asOf: string; unit: string } {
    const { asOf, asOfGiven, texts } = this.context;
    return {
      asOf: asOfGiven ? ` --as-of ${texts.format.day(asOf)}` : "",
      unit: unitId === null ? "" : ` --unit ${unitId}`,
    };
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
