import { type CalendarDay, yearOf } from "@cchc/core/day";
import {
  type Category,
  categories,
  type Level,
  levels,
  type MissingOfTarget,
  type TargetBinding,
  targetBindings,
} from "@cchc/core/model/codes";
import type { Target } from "@cchc/core/model/target";
import type { Period } from "@cchc/core/query/period";
import { evaluatedTarget } from "@cchc/core/targets/target-item";
import { unwrap } from "@cchc/core/unwrap";
import { areaNames } from "@cchc/messages/area-names";
import { listPlans } from "@cchc/store/find-plan";
import { setTarget, type TargetInput, targetPlace } from "@cchc/store/set-target";
import { targetContext } from "@cchc/store/target-context";
import { askText } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { clearedFields, requireChange } from "../../clear-fields.ts";
import {
  choiceFlag,
  choiceListFlag,
  countFlag,
  dayFlag,
  idArgument,
  idFlag,
  numberFlag,
  switchFlag,
  textFlag,
  yearsFlag,
} from "../../inputs.ts";
import { planYears } from "../../plan-input.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";
import { areaOf } from "../../task-inputs.ts";

const clearable = ["area", "scheme", "indicator", "qualifier", "baseline", "bound", "minimum", "lead", "note"] as const;

/** Sets a target of a plan, or changes one: what is not given stays. */
export default class TargetSet extends BaseCommand {
  static override args = { target: idArgument({ required: true }) };
  static override flags = {
    title: textFlag(),
    area: textFlag(),
    rank: countFlag({ minimum: 1, exclusive: ["value", "change", "at-least", "at-most", "measure"] }),
    value: numberFlag({ exclusive: ["change"] }),
    change: numberFlag(),
    measure: textFlag(),
    "at-least": switchFlag({ exclusive: ["at-most"] }),
    "at-most": switchFlag(),
    qualifier: textFlag(),
    scheme: idFlag({ helpValue: "SCHEME", exclusive: ["indicator"] }),
    indicator: idFlag({ helpValue: "INDICATOR" }),
    years: yearsFlag({ exclusive: ["due"] }),
    due: dayFlag(),
    "baseline-year": countFlag(planYears),
    baseline: numberFlag(),
    after: idFlag({ helpValue: "TARGET" }),
    binds: choiceListFlag(targetBindings)(),
    "bound-level": choiceFlag(levels)(),
    "bound-category": choiceFlag(categories)(),
    "bound-unit": textFlag({
      ...{ multiple: true, multipleNonGreedy: true, helpValue: "UNIT" },
      exclusive: ["bound-level", "bound-category"],
    }),
    minimum: numberFlag(),
    "minimum-source": textFlag(),
    lead: textFlag({ helpValue: "UNIT" }),
    note: textFlag(),
    clear: choiceListFlag(clearable)(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(TargetSet);
    const { texts, asOf, interactive } = this.context;
    const { workspace, ports } = openSession(this.context);
    const place = unwrap(await targetPlace(workspace, args.target));
    const { clear, ...given } = givenOf(flags);
    if (place.existing !== undefined) requireChange(given, clear, "target set");
    const nameOf = areaNames(texts, (await workspace.settings()).areaLists);
    const fields = fieldsOf(flags, (area) => areaOf(place.plan, area, nameOf));
    if (interactive && place.existing === undefined && fields.title === undefined) {
      fields.title = await askText(this.context, texts.targets.ask.title);
    }
    const set = await setTarget(workspace, place, fields, ports());
    if (!set.ok && set.problem.code === "target-incomplete") throw missingFlags(set.problem.params.missing);
    const { plan, target, changed } = unwrap(set);
    const { plans } = await listPlans(workspace);
    const context = await targetContext(
      workspace,
      asOf,
      plans.map((found) => found.plan),
      [],
    );
    const item = evaluatedTarget(plan, target, context);
    const { targets } = texts;
    const said = { number: item.number, title: item.title, words: targets.inWords(item) };
    const told = place.existing === undefined ? targets.added(said) : targets.updated(said);
    this.showItem("target", item, () => [changed ? told : targets.unchanged(item)]);
    const { number, minimum, measure } = item;
    if (item.belowMinimum && minimum !== null) {
      this.note(
        targets.belowMinimum({
          number,
          goal: targets.goalText(item),
          minimum: targets.minimumText({ ...minimum, measure }),
        }),
      );
    }
    if (item.measuredOtherwise !== null) {
      this.note(targets.otherwise({ number, words: texts.targetStanding.otherwiseText(item.measuredOtherwise) }));
    }
    this.suggestNext(`target show ${number}`, `target list ${item.planNumber}`);
  }
}

interface TargetFlags {
  title: string | undefined;
  area: string | undefined;
  rank: number | undefined;
  value: number | undefined;
  change: number | undefined;
  measure: string | undefined;
  "at-least": boolean;
  "at-most": boolean;
  qualifier: string | undefined;
  scheme: string | undefined;
  indicator: string | undefined;
  years: Period | undefined;
  due: CalendarDay | undefined;
  "baseline-year": number | undefined;
  baseline: number | undefined;
  after: string | undefined;
  binds: TargetBinding[] | undefined;
  "bound-level": Level | undefined;
  "bound-category": Category | undefined;
  "bound-unit": string[] | undefined;
  minimum: number | undefined;
  "minimum-source": string | undefined;
  lead: string | undefined;
  note: string | undefined;
  clear: (typeof clearable)[number][] | undefined;
}

/** The flags of the target itself, those that were not given undefined. */
function givenOf(flags: TargetFlags) {
  const { title, area, rank, value, change, measure, qualifier, scheme, years, due, baseline, after, binds } = flags;
  const { indicator, minimum, lead, note, clear } = flags;
  return {
    ...{ title, area, rank, value, change, measure, qualifier, scheme, years, due, baseline, after, binds },
    "at-least": flags["at-least"] || undefined,
    "at-most": flags["at-most"] || undefined,
    "baseline-year": flags["baseline-year"],
    "minimum-source": flags["minimum-source"],
    "bound-level": flags["bound-level"],
    "bound-category": flags["bound-category"],
    "bound-unit": flags["bound-unit"],
    ...{ indicator, minimum, lead, note, clear },
  };
}

function fieldsOf(flags: TargetFlags, areaOfPlan: (text: string) => string): TargetInput {
  const { title, measure, binds, clear } = flags;
  const cleared = clearedFields(clear, { ...flags }, "target set");
  const baseline = { year: flags["baseline-year"], value: flags.baseline, after: flags.after };
  const minimum = { value: flags.minimum, source: flags["minimum-source"] };
  const bound = { level: flags["bound-level"], category: flags["bound-category"], units: flags["bound-unit"] };
  const isGiven = (parts: object) => Object.values(parts).some((part) => part !== undefined);
  return {
    title,
    measure,
    binds,
    goal: goalOf(flags),
    direction: flags["at-most"] ? "at-most" : flags["at-least"] ? "at-least" : undefined,
    when: whenOf(flags),
    area: flags.area === undefined ? undefined : areaOfPlan(flags.area),
    scheme: flags.scheme,
    indicator: flags.indicator,
    bound: isGiven(bound) ? bound : undefined,
    qualifier: flags.qualifier,
    lead: flags.lead,
    note: flags.note,
    baseline: isGiven(baseline) ? baseline : undefined,
    minimum: isGiven(minimum) ? minimum : undefined,
    ...cleared,
  };
}

function goalOf({ rank, value, change }: TargetFlags): TargetInput["goal"] {
  if (rank !== undefined) return { targetKind: "rank", goal: rank };
  if (value !== undefined) return { targetKind: "value", goal: value };
  return change === undefined ? undefined : { targetKind: "change", goal: change };
}

function whenOf({ years, due }: TargetFlags): Target["when"] | undefined {
  if (due !== undefined) return { frequency: "once", due };
  return years === undefined
    ? undefined
    : { frequency: "yearly", firstYear: yearOf(years.from), lastYear: yearOf(years.to) };
}

/** What is missing, by the flags that give it. */
function missingFlags(missing: readonly MissingOfTarget[]): ShellProblem {
  const command = "target set";
  if (missing.includes("goal"))
    return new ShellProblem("missing-one-of", { flags: ["--rank", "--value", "--change"], command });
  if (missing.includes("when")) return new ShellProblem("missing-one-of", { flags: ["--years", "--due"], command });
  return new ShellProblem("missing-flag", { flags: missing.map((name) => `--${name}`), command });
}
