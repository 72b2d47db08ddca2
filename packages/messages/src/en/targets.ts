import type { targets as shape } from "../vi/targets.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

const { amount } = format;

/** What the commands of targets say. */
export const targets: typeof shape = {
  ask: { title: "What is promised" },
  target: "Target",
  goal: "Goal",
  when: "When",
  baseline: "Baseline",
  binds: "Binds",
  minimum: "Minimum asked for",
  scheme: "Index",
  indicator: "Indicator",
  lead: "Lead",
  amount,
  goalText: ({ targetKind, direction, goal, measure, qualifier }) => {
    const said = (usual: string) => qualifier ?? usual;
    switch (targetKind) {
      case "rank":
        return qualifier === null ? `among the first ${format.number(goal)}` : `${qualifier} ${format.number(goal)}`;
      case "change":
        return goal < 0
          ? `${said(direction === "at-most" ? "at least" : "at most")} ${format.percent(-goal)} less`
          : `${said(direction === "at-least" ? "at least" : "at most")} ${format.percent(goal)} more`;
      case "value":
        return `${said(direction === "at-least" ? "at least" : "at most")} ${amount(goal, measure)}`;
    }
  },
  whenText: ({ firstYear, lastYear, due }) => {
    if (due !== null) return `by ${format.day(due)}`;
    return firstYear === lastYear ? `in ${firstYear}` : `every year ${firstYear}–${lastYear}`;
  },
  baselineText: ({ year, value, targetNumber, measure }) => {
    const than = targetNumber === null ? `than in ${year}` : `than what ${targetNumber} reached (${year})`;
    return value === null ? than : `${than} (${amount(value, measure)})`;
  },
  bindsText: ({ binds, bound }) => {
    const each = bound === null ? "" : ` (${boundText(bound)})`;
    return format.list(binds.map((one) => `${labels.targetBinding[one]}${one === "each-unit" ? each : ""}`));
  },
  inWords: (target) => {
    const { baseline, binds, measure } = target;
    const kind = target.targetKind;
    const than =
      baseline === null ? "" : ` ${targets.baselineText({ ...baseline, measure: kind === "value" ? measure : "" })}`;
    const bound = binds.length === 1 && binds[0] === "total" ? "" : `, ${targets.bindsText(target)}`;
    return `${targets.goalText(target)}${than}, ${targets.whenText(target)}${bound}`;
  },
  minimumText: ({ value, source, measure }) => `${amount(value, measure)} (${source})`,
  added: ({ number, title, words }) => `Set the target ${number} “${title}”: ${words}.`,
  updated: ({ number, title, words }) => `Changed the target ${number} “${title}”: ${words}.`,
  unchanged: ({ number }) => `The target ${number} was like that already; nothing changed.`,
  belowMinimum: ({ number, goal, minimum }) =>
    `Mind: ${number}, ${goal}, falls behind what is asked for: ${minimum}. It is kept all the same.`,
  otherwise: ({ number, words }) =>
    `Mind: ${number} ${words}. The two cannot be held against each other; it is kept all the same.`,
  below: "behind what is asked for",
  heading: ({ number, title }) => `${number}: ${title}`,
  count: ({ targets: count, plans }) =>
    `${counted(count, "target")}${plans > 1 ? ` of ${counted(plans, "plan")}` : ""}`,
  empty: "There is no target yet. Set the first one: cchc target set PLAN --title …",
  invented: "for illustration, not in the source",
};

/** Which units are bound: by name, or by level and category. */
function boundText({ level, category, units }: NonNullable<Parameters<typeof targets.bindsText>[0]["bound"]>): string {
  if (units.length > 0) return format.list(units.map(({ name }) => name));
  return [category === null ? "" : labels.category[category], level === null ? "" : `${labels.level[level]} level`]
    .filter((part) => part !== "")
    .map((part) => part.charAt(0).toLowerCase() + part.slice(1))
    .join(", ");
}
