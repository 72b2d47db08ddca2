import { addDays } from "@cchc/core/day";
import { minutedVisit } from "@cchc/core/duty/minuted-visit";
import { rollCalls } from "@cchc/core/duty/roll-call";
import { dutyItem } from "@cchc/core/query/duty-item";
import { unwrap } from "@cchc/core/unwrap";
import { rollCallSources } from "@cchc/store/duties";
import { findDuty } from "@cchc/store/find-duty";
import { findUnitList } from "@cchc/store/find-unit";
import { findVisit } from "@cchc/store/find-visit";
import type { Workspace } from "@cchc/store/workspace";
import { BaseCommand } from "../../base-command.ts";
import { dayFlag, idArgument, idFlag, textFlag, unitListFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** Records that units did one turn of a duty. */
export default class DutyReport extends BaseCommand {
  static override args = { duty: idArgument({ required: true }) };
  static override flags = {
    period: textFlag({ exclusive: ["visit"] }),
    visit: idFlag(),
    units: unitListFlag(),
    on: dayFlag(),
    document: textFlag(),
    note: textFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(DutyReport);
    const { context } = this;
    const { texts, asOf, today } = context;
    const { workspace, ports } = openSession(context);
    const { file, duty } = unwrap(await findDuty(workspace, args.duty));
    const units = await workspace.units();
    const visit = flags.visit === undefined ? undefined : await visitWithMinutes(workspace, flags.visit);
    const named = flags.units === undefined ? undefined : unwrap(findUnitList(units, flags.units, asOf));
    const unitIds = named ?? (visit === undefined ? undefined : [visit.unitId]);
    if (unitIds === undefined) throw new ShellProblem("missing-flag", { flags: ["--units"], command: "duty report" });
    // Without a period the one that ended last is meant: reports come in after its end.
    const sources = await rollCallSources(workspace, [], []);
    const lastEnded =
      duty.frequency === "after-visit"
        ? undefined
        : rollCalls(duty, { first: duty.from, last: addDays(flags.on ?? today, -1) }, today, sources).at(-1)?.period;
    const period = flags.period ?? lastEnded ?? "";
    if (period === "" && visit === undefined) {
      const flag = duty.frequency === "after-visit" ? "--visit" : "--period";
      throw new ShellProblem("missing-flag", { flags: [flag], command: "duty report" });
    }
    const change = {
      type: "duty.report" as const,
      period,
      visit,
      unitIds,
      on: flags.on ?? today,
      document: flags.document ?? null,
      note: flags.note,
    };
    const changed = unwrap(await workspace.change("duty", file, change, ports()));
    const item = dutyItem(changed, asOf, units);
    const shown = visit === undefined ? texts.duties.periodName(period) : texts.duties.afterVisit(visit.number);
    const reported = changed.reports.slice(-unitIds.length);
    this.showItem("duty", { ...item, reports: reported }, () => [
      texts.duties.reportedBy({ units: unitIds.length, number: item.number, period: shown }),
    ]);
    const turn = visit === undefined ? `--period ${period}` : `--period ${visit.number}`;
    this.suggestNext(`duty roll-call ${item.number} ${turn} --missing`);
  }
}

async function visitWithMinutes(workspace: Workspace, text: string) {
  const { visit } = unwrap(await findVisit(workspace, text));
  return { ...unwrap(minutedVisit(visit)), unitId: visit.unitId };
}
