import type { Person } from "../model/people.ts";
import type { Plan } from "../model/plan.ts";
import type { Task } from "../model/task.ts";
import { foldText, samePersonName } from "../text.ts";
import type { UnitDirectory } from "./unit-directory.ts";

/** What is worth saying about who does a task, and refused by nothing (SPEC TASK-10). */
export type TaskRemark =
  | { code: "person-not-registered"; person: string; registered: readonly string[] }
  | { code: "person-ambiguous"; person: string; numbers: readonly string[] }
  | { code: "person-without-unit"; person: string; number: string }
  | { code: "person-of-other-unit"; person: string; unitName: string; leadUnitName: string };

/** The remarks about the person of a task; units as they were at the plan's end. */
export function taskRemarks(
  plan: Pick<Plan, "to">,
  task: Pick<Task, "person" | "leadUnitId">,
  { people, units }: { people: readonly Person[]; units: UnitDirectory },
): TaskRemark[] {
  const { person, leadUnitId } = task;
  if (person === undefined) return [];
  const known = people.find(({ id }) => id === person);
  if (known === undefined) {
    const namesakes = people.filter(({ name }) => samePersonName(name, person)).map(({ number }) => number);
    if (namesakes.length > 1) return [{ code: "person-ambiguous", person, numbers: namesakes }];
    // Somebody else may be meant: the register's names that differ by marks only are named, never taken.
    const registered = people.filter(({ name }) => foldText(name) === foldText(person)).map(({ name }) => name);
    return [{ code: "person-not-registered", person, registered }];
  }
  const { name, number, unitId } = known;
  if (unitId === null) return [{ code: "person-without-unit", person: name, number }];
  if (leadUnitId === null || units.isAtOrBelow(unitId, leadUnitId, plan.to)) return [];
  const nameOf = (id: string) => units.nearestVersion(id, plan.to)?.name ?? id;
  return [{ code: "person-of-other-unit", person: name, unitName: nameOf(unitId), leadUnitName: nameOf(leadUnitId) }];
}
