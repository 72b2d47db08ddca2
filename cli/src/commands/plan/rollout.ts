import type { CalendarDay } from "@cchc/core/day";
import { categories, levels } from "@cchc/core/model/codes";
import { rolloutItems } from "@cchc/core/query/plan-item";
import { rolloutCoverage } from "@cchc/core/query/plan-rollout";
import { unwrap } from "@cchc/core/unwrap";
import { findPlan } from "@cchc/store/find-plan";
import { findUnit } from "@cchc/store/find-unit";
import { recordRollout } from "@cchc/store/plan-rollout";
import { askDay, valueOrAsk } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { choiceFlag, choiceListFlag, dayFlag, idArgument, pageFlags, switchFlag, textFlag } from "../../inputs.ts";
import { pageOf } from "../../listing.ts";
import { missingLines, rolloutTable } from "../../presenters/rollout.ts";
import { openSession } from "../../session.ts";

/** What `--units` records. */
interface RecordingFlags {
  units: string[];
  on: CalendarDay | undefined;
  document: string | undefined;
  note: string | undefined;
}

const onlyRecording = { dependsOn: ["units"] };

/** Lists who reported acting on a plan, or who has not; with `--units` records such reports. */
export default class PlanRollout extends BaseCommand {
  static override args = { plan: idArgument({ required: true }) };
  static override flags = {
    units: textFlag({
      multiple: true,
      multipleNonGreedy: true,
      delimiter: ",",
      helpValue: "UNIT",
      exclusive: ["missing"],
    }),
    on: dayFlag(onlyRecording),
    document: textFlag({ helpValue: "N", ...onlyRecording }),
    note: textFlag(onlyRecording),
    missing: switchFlag(),
    level: choiceFlag(levels)(),
    category: choiceListFlag(categories)(),
    under: textFlag({ helpValue: "UNIT" }),
    ...pageFlags,
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(PlanRollout);
    if (flags.units !== undefined) return this.record(args.plan, { ...flags, units: flags.units });
    const { workspace } = openSession(this.context);
    const { texts, asOf } = this.context;
    const { plan } = unwrap(await findPlan(workspace, args.plan));
    const units = await workspace.units();
    const { level, category } = flags;
    const parentId = flags.under === undefined ? undefined : unwrap(findUnit(units, flags.under, asOf)).id;
    const { rolloutPage } = texts.plans;
    if (flags.missing) {
      const filter = { level, categories: category, parentId };
      const coverage = rolloutCoverage(plan, filter, { asOf, units });
      const counts = { units: coverage.units, reported: coverage.reported };
      this.showList("unit", { ...pageOf(coverage.missing, flags), counts }, (page, view) =>
        missingLines(page, coverage, plan, view),
      );
      this.note(coverage.units === 0 ? rolloutPage.noUnits : rolloutPage.coverage(coverage));
      if (coverage.units > 0 && coverage.missing.length === 0) this.note(rolloutPage.allReported);
      return;
    }
    const items = rolloutItems(plan, { asOf, units }).filter(
      (item) =>
        (level === undefined || item.level === level) &&
        (category === undefined || (item.category !== null && category.includes(item.category))) &&
        (parentId === undefined || units.isAtOrBelow(item.unitId, parentId, item.on)),
    );
    const counts = { reports: items.length, units: new Set(items.map(({ unitId }) => unitId)).size };
    this.showList("rollout", { ...pageOf(items, flags), counts }, rolloutTable);
    this.note(plan.rollouts.length === 0 ? rolloutPage.empty : rolloutPage.counts(counts));
    const { unit, date } = texts.labels.placeholder;
    this.suggestNext(
      `plan rollout ${plan.number} --missing`,
      `plan rollout ${plan.number} --units ${unit} --on ${date}`,
    );
  }

  private async record(plan: string, flags: RecordingFlags): Promise<void> {
    const { texts } = this.context;
    const { workspace, ports } = openSession(this.context);
    const on = await valueOrAsk(this.context, "plan rollout", {
      flag: "on",
      value: flags.on,
      ask: () => askDay(this.context, texts.plans.ask.rolloutOn),
    });
    const { units, document = null, note } = flags;
    const recorded = unwrap(await recordRollout(workspace, plan, { units, on, document, note }, ports()));
    this.showItem("rollout", { ...recorded, on, document }, ({ items, planNumber: number }) => [
      texts.plans.rolloutPage.recorded({ number, units: items.map(({ unitName }) => unitName), on }),
    ]);
    this.suggestNext(`plan rollout ${recorded.planNumber}`, `plan rollout ${recorded.planNumber} --missing`);
  }
}
