import type { PlanFormArea, PlanFormTask } from "../../src/protocol/plan-form.ts";

/** A task as the host sends it, clear and not begun unless told. */
export function someTask(change: Partial<PlanFormTask> = {}): PlanFormTask {
  return {
    id: "t1",
    number: "KH2022.1",
    ordinal: 1,
    code: null,
    area: "procedures",
    depth: 0,
    parentTaskId: null,
    parentNumber: null,
    title: "Rà soát thủ tục hành chính",
    lead: null,
    coordinators: [],
    person: null,
    product: null,
    authority: null,
    assignedBy: null,
    note: null,
    due: null,
    originalDue: null,
    status: "not-started",
    percent: 0,
    daysLate: 0,
    unclear: [],
    dropped: null,
    reschedules: [],
    progress: [],
    evidence: [],
    ...change,
  };
}

/** An area of these tasks. */
export function someArea(id: string, tasks: readonly PlanFormTask[]): PlanFormArea {
  return { id, name: id, total: tasks.length, done: 0, late: 0, tasks: tasks.map((task) => ({ ...task, area: id })) };
}
