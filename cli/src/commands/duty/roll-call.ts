import { exampleOf } from "@cchc/core/change/duty-change";
import { addDays } from "@cchc/core/day";
import { periodOfKey } from "@cchc/core/duty/period";
import { type RollCall, rollCallOf, rollCalls } from "@cchc/core/duty/roll-call";
import { levels } from "@cchc/core/model/codes";
import type { Duty } from "@cchc/core/model/duty";
import { problem } from "@cchc/core/problem";
import { rollCallItem } from "@cchc/core/query/duty-item";
import { fail } from "@cchc/core/result";
import { unwrap } from "@cchc/core/unwrap";
import { rollCallSources } from "@cchc/store/duties";
import { findDuty, listDuties } from "@cchc/store/find-duty";
import { BaseCommand } from "../../base-command.ts";
import { choiceFlag, idArgument, switchFlag, textFlag } from "../../inputs.ts";
import { skippedFiles } from "../../listing.ts";
import { rollCallLines, rollCallTable } from "../../presenters/duty.ts";
import { openSession } from "../../session.ts";

/** Who did a duty and who did not: one turn of one duty, or the last turn of every duty. */
export default class DutyRollCall extends BaseCommand {
  static override args = { duty: idArgument() };
  static override flags = { period: textFlag(), missing: switchFlag(), level: choiceFlag(levels)() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(DutyRollCall);
    if (args.duty === undefined) return this.everyDuty();
    const { asOf, texts } = this.context;
    const { workspace } = openSession(this.context);
    const { duty } = unwrap(await findDuty(workspace, args.duty));
    const sources = await rollCallSources(workspace, [duty], []);
    const call =
      flags.period === undefined
        ? lastTurn(duty, asOf, sources)
        : (rollCallOf(duty, flags.period, asOf, sources) ?? unwrap(fail(noSuchTurn(duty, flags.period))));
    if (call === undefined)
      return this.showItem("roll-call", { dutyNumber: duty.number, entries: [] }, () => [texts.duties.noTurns]);
    const whole = rollCallItem(duty, call, sources.units);
    const entries = whole.entries.filter(
      ({ status, level }) =>
        (!flags.missing || status === "missing" || status === "awaited") &&
        (flags.level === undefined || level === flags.level),
    );
    this.showItem("roll-call", { ...whole, entries }, rollCallLines);
    const owing = entries.find(({ reportedOn }) => reportedOn === null);
    if (owing === undefined || duty.fulfilledBy === "task-progress") return;
    const turn = whole.visitNumber === null ? `--period ${whole.period}` : `--visit ${whole.visitNumber}`;
    this.suggestNext(`duty report ${duty.number} ${turn} --units ${owing.unitId}`);
  }

  /** The last turn of each duty in force, most missing first. */
  private async everyDuty(): Promise<void> {
    const { asOf, texts } = this.context;
    const { workspace } = openSession(this.context);
    const { duties, skipped } = await listDuties(workspace);
    const sources = await rollCallSources(
      workspace,
      duties.map(({ duty }) => duty),
      skipped,
    );
    const items = duties
      .flatMap(({ duty }) => {
        const call = lastTurn(duty, asOf, sources);
        return call === undefined ? [] : [rollCallItem(duty, call, sources.units)];
      })
      .sort((left, right) => right.counts.missing - left.counts.missing);
    const list = { total: items.length, items, skipped: skippedFiles(texts, skipped) };
    this.showList("roll-call", list, rollCallTable);
    if (duties.length === 0) this.note(texts.duties.none);
    else if (items[0] !== undefined) this.suggestNext(`duty roll-call ${items[0].dutyNumber} --missing`);
  }
}

/** The turn that ended last before the as-of day: the one that is being waited for. */
function lastTurn(
  duty: Duty,
  asOf: Parameters<typeof rollCalls>[2],
  sources: Parameters<typeof rollCalls>[3],
): RollCall | undefined {
  return rollCalls(duty, { first: duty.from, last: addDays(asOf, -1) }, asOf, sources).at(-1);
}

function noSuchTurn(duty: Duty, text: string) {
  const { frequency } = duty;
  if (frequency === "after-visit") return problem("visit-not-found", { visit: text });
  const period = periodOfKey(frequency, text, duty.startDay);
  if (period !== undefined) {
    const { number, from, to } = duty;
    return problem("duty-not-in-force", { duty: number, period: period.key, last: period.to, from, to });
  }
  return problem("duty-period-malformed", { text, frequency, example: exampleOf[frequency] });
}
