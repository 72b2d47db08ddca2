import { scorecardItem } from "@cchc/core/query/scorecard-item";
import { groupDay, peersOf } from "@cchc/core/scoring/peer-group";
import { unwrap } from "@cchc/core/unwrap";
import { personReference } from "@cchc/store/find-person";
import { findUnitList } from "@cchc/store/find-unit";
import { openScorecards } from "@cchc/store/scorecards";
import { askAmong } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { chooseCriteria } from "../../criteria-choice.ts";
import { dayFlag, idArgument, switchFlag, termFlag, textFlag, unitListFlag } from "../../inputs.ts";
import { stoppable } from "../../interruption.ts";
import { scorecardTable } from "../../presenters/scorecard.ts";
import { actFlags, dueOf } from "../../scorecard-command.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** Opens scorecards for units of a peer group. */
export default class ScorecardCreate extends BaseCommand {
  static override args = { criteria: idArgument() };
  static override flags = {
    units: unitListFlag(),
    all: switchFlag({ exclusive: ["units"] }),
    due: dayFlag({ exclusive: ["within"] }),
    within: termFlag(),
    from: dayFlag({ dependsOn: ["within"] }),
    note: textFlag(),
    ...actFlags,
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ScorecardCreate);
    const { context } = this;
    const { asOf, texts, today } = context;
    const { workspace, ports } = openSession(context);
    const { criteria } = await chooseCriteria(context, workspace, "scorecard create", args.criteria);
    const units = await workspace.units();
    const on = flags.on ?? today;
    const peers = peersOf(criteria, on, units);
    const day = groupDay(criteria, on);
    const named = flags.units === undefined ? undefined : unwrap(findUnitList(units, flags.units, day, new Set(peers)));
    if (named === undefined && !flags.all && !context.interactive) {
      throw new ShellProblem("missing-one-of", { flags: ["--units", "--all"], command: "scorecard create" });
    }
    const choices = peers.map((id) => ({
      value: id,
      name: units.nearestVersion(id, on)?.name ?? id,
    }));
    const unitIds = flags.all ? "all" : (named ?? [await askAmong(context, texts.scorecards.ask.unit, choices)]);
    const by = await personReference(workspace, flags.by ?? context.actor());
    const due = dueOf(flags.due, flags.within, flags.from ?? on);
    const opening = { criteria, unitIds, on, by, due, note: flags.note } as const;
    const { opened, hadOne } = unwrap(
      await stoppable(texts, (report) => openScorecards(workspace, opening, ports(), { report })),
    );
    const items = opened.flatMap(({ scorecard }) => {
      const day = asOf < on ? on : asOf;
      return scorecardItem(scorecard, criteria, day, units) ?? [];
    });
    const words = texts.scorecards;
    this.showList("scorecard", { total: items.length, items }, (shown, view) => scorecardTable(shown, view));
    if (items.length === 0) this.note(words.allHaveOne);
    else if (items.length === 1)
      this.note(words.opened({ number: items[0]?.number ?? "", unit: items[0]?.unitName ?? "" }));
    else this.note(words.openedMany({ count: items.length, skipped: hadOne.length }));
    const first = items[0]?.number;
    this.suggestNext(
      ...(first === undefined ? [] : [`scorecard score ${first}`]),
      `scorecard list --criteria ${criteria.number}`,
    );
  }
}
