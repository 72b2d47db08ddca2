import type { LateCounts } from "@cchc/core/query/agenda";
import { format } from "../format.ts";

/** What is late, by kind, with its counts: `12 overdue findings`. The icon of the container and the foot of the window say the same. */
export function lateParts({ findings, tasks, duties, scores, targets }: LateCounts): string[] {
  return [
    { count: findings, one: "overdue finding", many: "overdue findings" },
    { count: tasks, one: "late task", many: "late tasks" },
    { count: duties, one: "missing turn of a duty", many: "missing turns of duties" },
    { count: scores, one: "round of scorecards past its day", many: "rounds of scorecards past their day" },
    { count: targets, one: "target behind its way", many: "targets behind their way" },
  ].flatMap(({ count, one, many }) => (count === 0 ? [] : [`${format.number(count)} ${count === 1 ? one : many}`]));
}
