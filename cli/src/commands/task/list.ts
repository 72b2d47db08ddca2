import { taskStatuses } from "@cchc/core/model/codes";
import { unwrap } from "@cchc/core/unwrap";
import type { Catalogue } from "@cchc/messages/catalogue";
import { listTasks, type TaskAnswer } from "@cchc/store/list-tasks";
import { areaCodes } from "../../area-choice.ts";
import { BaseCommand } from "../../base-command.ts";
import { daysWithin } from "../../finding-filter.ts";
import { choiceListFlag, idArgument, monthFlag, pageFlags, reachFlag, switchFlag, textFlag } from "../../inputs.ts";
import { pageOf, skippedFiles } from "../../listing.ts";
import { writeLines } from "../../presenters/output.ts";
import { taskTable } from "../../presenters/task.ts";
import { leadsOf, unreportedLines } from "../../presenters/task-unreported.ts";
import { openSession } from "../../session.ts";

/** Lists tasks of plans as of a day. */
export default class TaskList extends BaseCommand {
  static override args = { plan: idArgument() };
  static override flags = {
    status: choiceListFlag(taskStatuses)(),
    late: switchFlag(),
    "due-within": reachFlag(),
    lead: textFlag({ helpValue: "UNIT" }),
    unit: textFlag({ helpValue: "UNIT" }),
    person: textFlag({ helpValue: "WHO" }),
    area: textFlag({ helpValue: "ID" }),
    unclear: switchFlag(),
    unreported: monthFlag(),
    search: textFlag(),
    ...pageFlags,
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(TaskList);
    const { asOf, texts } = this.context;
    const { workspace } = openSession(this.context);
    const { status, late, lead, unit, person, unclear, unreported, search } = flags;
    const [area] = flags.area === undefined ? [] : await areaCodes([flags.area], workspace, this.context.texts);
    const dueWithinDays = flags["due-within"] && (await daysWithin(flags["due-within"], asOf, workspace));
    const question = { plan: args.plan, status, late, dueWithinDays, lead, unit, person, area, unclear, search };
    const answer = unwrap(await listTasks(workspace, { ...question, unreportedIn: unreported }, asOf));
    const { items } = answer;
    const skipped = skippedFiles(texts, answer.skipped);
    const counts = {
      plans: new Set(items.map(({ planId }) => planId)).size,
      leads: leadsOf(items),
      late: items.filter((item) => item.status === "late").length,
      done: items.filter((item) => item.doneOn !== null && item.status !== "dropped").length,
    };
    const page = { ...pageOf(items, flags), counts, skipped };
    if (items.length === 0 && !this.context.json) {
      writeLines(this.fromHere([this.emptyList(answer, flags, texts)]));
      return this.note(...skipped.map((file) => texts.screens.skipped(file)));
    }
    this.showList("task", page, (shown, view) =>
      unreported === undefined
        ? taskTable(shown, asOf, view)
        : unreportedLines(shown, { month: unreported, asOf }, view),
    );
    if (unreported !== undefined)
      this.note(texts.tasks.unreported.counts({ tasks: items.length, leads: counts.leads }));
    else this.note(texts.tasks.counts({ total: items.length, ...counts }));
    const [first] = items;
    if (unreported !== undefined && first !== undefined) this.suggestNext(`task progress ${first.number} --percent …`);
  }

  /** What an empty list says: that there is nothing, that all is well, or how to find more. */
  private emptyList(
    { asked }: TaskAnswer,
    { late, unclear, unreported }: { late: boolean; unclear: boolean; unreported?: string | undefined },
    { tasks: { empty } }: Catalogue,
  ): string {
    const { asOf } = this.context;
    if (asked === 0) return empty.none;
    if (unreported !== undefined) {
      return unreported > asOf.slice(0, 7) ? empty.monthAhead(unreported) : empty.allReported(unreported);
    }
    if (late) return empty.notLate(asOf);
    return unclear ? empty.allClear : empty.filtered;
  }
}
