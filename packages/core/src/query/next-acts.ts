import { latestDay } from "../change/finding-acts.ts";
import { findingMachine } from "../machine/finding-machine.ts";
import { scorecardMachine } from "../machine/scorecard-machine.ts";
import type { FindingStatus, ScorecardStatus } from "../model/codes.ts";
import type { TaskAct } from "../model/task.ts";
import {
  type FindingActOfPeople,
  findingActsOfPeople,
  type ScorecardActOfPeople,
  scorecardActsOfPeople,
} from "./acts-of-people.ts";
import type { FindingItem } from "./finding-item.ts";
import { type TaskFacts, taskState } from "./task-state.ts";

/** The acts that the state of a finding allows, the usual one first: what the machine says, not a list of our own. */
export function possibleFindingActs({
  status,
  deadline,
}: {
  status: FindingStatus;
  deadline: Pick<FindingItem["deadline"], "due">;
}): FindingActOfPeople[] {
  return findingActsOfPeople
    .filter((act) => findingMachine[act].from.includes(status))
    .filter((act) => act !== "extend" || deadline.due !== null);
}

/** What may be done to a task in its latest state, the usual act first; nothing follows a drop (SPEC TREE-1). */
export function possibleTaskActs(task: TaskFacts): TaskAct["act"][] {
  const { doneOn, droppedOn } = taskState(task, latestDay);
  if (droppedOn !== null) return [];
  return doneOn === null ? ["progress", "reschedule", "drop"] : ["progress", "drop"];
}

/** The acts that the state of a scorecard allows, the usual one first (SPEC TREE-1). */
export function possibleScorecardActs(status: ScorecardStatus): ScorecardActOfPeople[] {
  return scorecardActsOfPeople.filter((act) => scorecardMachine[act].from.includes(status));
}
