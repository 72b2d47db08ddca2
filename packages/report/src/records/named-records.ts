import type { Plan } from "@cchc/core/model/plan";
import type { Visit } from "@cchc/core/model/visit";
import { findingNumber, type VisitFacts } from "@cchc/core/query/facts";
import { targetNumber, taskNumber } from "@cchc/core/query/task-state";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import type { CountedRecord } from "./figure-ledger.ts";

/** A record behind a figure, as people know it; `number` is null where the kind of record has none. */
export interface NamedRecord {
  kind: CountedRecord;
  number: string | null;
  label: string;
}

/** A visit by its id. */
export function namedVisit(visit: VisitFacts, units: UnitDirectory): [string, NamedRecord] {
  const label = units.nearestVersion(visit.unitId, dayOfVisit(visit))?.name ?? visit.unitId;
  return [visit.id, { kind: "visit", number: visit.number, label }];
}

/** A visit, its findings and its strengths by their ids. */
export function recordsOfVisit(visit: Visit, units: UnitDirectory): [string, NamedRecord][] {
  return [
    namedVisit(visit, units),
    ...visit.findings.map((finding): [string, NamedRecord] => [
      finding.id,
      { kind: "finding", number: findingNumber(visit, finding), label: finding.title },
    ]),
    ...visit.strengths.map((strength): [string, NamedRecord] => [
      strength.id,
      { kind: "strength", number: visit.number, label: strength.text },
    ]),
  ];
}

/** The tasks, targets and roll-out reports of a plan by their ids. */
export function recordsOfPlan(plan: Plan, units: UnitDirectory): [string, NamedRecord][] {
  return [
    ...plan.tasks.map((task): [string, NamedRecord] => [
      task.id,
      { kind: "task", number: taskNumber(plan, task), label: task.title },
    ]),
    ...plan.targets.map((target): [string, NamedRecord] => [
      target.id,
      { kind: "target", number: targetNumber(plan, target), label: target.title },
    ]),
    ...plan.rollouts.map(({ id, unitId, on, document }): [string, NamedRecord] => [
      id,
      { kind: "rollout", number: document, label: units.nearestVersion(unitId, on)?.name ?? unitId },
    ]),
  ];
}
