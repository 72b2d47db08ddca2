import { parseTerm, type Term } from "@cchc/core/deadline/term";
import { categories, dutyFrequencies, dutyKinds, levels } from "@cchc/core/model/codes";
import type { DutyDue } from "@cchc/core/model/duty";
import { dutyItem } from "@cchc/core/query/duty-item";
import { unwrap } from "@cchc/core/unwrap";
import { createDuty } from "@cchc/store/duties";
import { findUnit } from "@cchc/store/find-unit";
import { askDay, askOneOf, askText, requireInputs } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { bindingOf } from "../../duty-binding.ts";
import {
  choiceFlag,
  choiceListFlag,
  countFlag,
  dayFlag,
  switchFlag,
  termFlag,
  textFlag,
  unitFlag,
  unitListFlag,
} from "../../inputs.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** Lays a recurring duty on units. */
export default class DutyAdd extends BaseCommand {
  static override flags = {
    title: textFlag(),
    kind: choiceFlag(dutyKinds)({ default: "report" }),
    every: choiceFlag(dutyFrequencies)(),
    "start-day": countFlag({ minimum: 1, maximum: 28 }),
    within: termFlag({ exclusive: ["by-day"] }),
    "by-day": countFlag({ minimum: 1, maximum: 31 }),
    units: unitListFlag(),
    level: choiceListFlag(levels)(),
    category: choiceListFlag(categories)(),
    except: unitListFlag(),
    "by-tasks": switchFlag(),
    from: dayFlag(),
    to: dayFlag(),
    basis: textFlag(),
    receiver: unitFlag(),
    note: textFlag(),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(DutyAdd);
    const { context } = this;
    const { texts, asOf } = context;
    const words = texts.duties.ask;
    requireInputs(context, "duty add", { flags: { title: flags.title, every: flags.every, from: flags.from } });
    const { workspace, ports } = openSession(context);
    const units = await workspace.units();
    const binds = bindingOf(flags, units, flags.from ?? asOf, "duty add");
    if (!context.interactive && binds === undefined) {
      throw new ShellProblem("missing-one-of", { flags: ["--units", "--level", "--category"], command: "duty add" });
    }
    const title = flags.title ?? (await askText(context, words.title));
    const frequencies = dutyFrequencies.map((value) => ({ value, name: texts.labels.dutyFrequency[value] }));
    const frequency = flags.every ?? (await askOneOf(context, words.frequency, frequencies));
    const dueRule = dueOf(flags.within, flags["by-day"]) ?? (await this.askDue());
    const levelChoices = levels.map((value) => ({ value, name: texts.labels.level[value] }));
    const making = {
      title,
      dutyKind: flags.kind,
      frequency,
      startDay: flags["start-day"],
      dueRule,
      binds: binds ?? {
        by: "group" as const,
        levels: [await askOneOf(context, words.binds, levelChoices)],
        categories: [],
        exceptIds: [],
      },
      fulfilledBy: flags["by-tasks"] ? ("task-progress" as const) : ("report" as const),
      from: flags.from ?? (await askDay(context, words.from)),
      to: flags.to,
      basis: flags.basis,
      receiverId: flags.receiver === undefined ? undefined : unwrap(findUnit(units, flags.receiver, asOf)).id,
      note: flags.note,
    };
    const { duty } = unwrap(await createDuty(workspace, making, ports()));
    const item = dutyItem(duty, asOf, units);
    this.showItem("duty", item, () => [texts.duties.added(item)]);
    this.suggestNext(`duty roll-call ${item.number}`, `duty show ${item.number}`);
  }

  private async askDue(): Promise<DutyDue> {
    const { context } = this;
    if (!context.interactive) {
      throw new ShellProblem("missing-one-of", { flags: ["--within", "--by-day"], command: "duty add" });
    }
    const term = unwrap(parseTerm(await askText(context, context.texts.duties.ask.due)));
    return { kind: "term", ...term };
  }
}

function dueOf(within: Term | undefined, day: number | undefined): DutyDue | undefined {
  if (within !== undefined) return { kind: "term", ...within };
  return day === undefined ? undefined : { kind: "day", dayOfMonth: day };
}
