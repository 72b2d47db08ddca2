import type { Plan } from "../model/plan.ts";
import type { Task } from "../model/task.ts";
import { taskNumber } from "../query/task-state.ts";

/** A place in the plan: the task that stands there now. */
interface Slot {
  task: Task;
}

/**
 * The tasks of a plan while changes are made one after the other, found by id, code, number and origin. Many changes
 * together take as long as each of them: nothing looks through all tasks for one (SPEC TASK-12).
 */
export class TaskLedger {
  /** The plan as it was; what a task is checked against beside the others. */
  readonly plan: Plan;
  #order: Slot[] = [];
  readonly #byId = new Map<string, Slot>();
  readonly #byOrdinal = new Map<number, Set<Slot>>();
  readonly #byCode = new Map<string, Set<Slot>>();
  readonly #bySource = new Map<string, Slot>();
  #lastOrdinal = 0;

  constructor(plan: Plan) {
    this.plan = plan;
    for (const task of plan.tasks) this.#append(task);
  }

  /** The plan with its tasks as they are by now. */
  get changed(): Plan {
    return { ...this.plan, tasks: this.#order.map(({ task }) => task) };
  }

  get nextOrdinal(): number {
    return this.#lastOrdinal + 1;
  }

  get count(): number {
    return this.#order.length;
  }

  byId(id: string): Task | undefined {
    return this.#byId.get(id)?.task;
  }

  /** The first task made from the one named, of another plan. */
  bySource(id: string): Task | undefined {
    return this.#bySource.get(id)?.task;
  }

  /** The task that a table or a change names by id, code or number. */
  named(name: string): Task | undefined {
    const own = this.byId(name);
    if (own !== undefined) return own;
    const [byCode] = this.#byCode.get(name) ?? [];
    const byNumber = this.#numbered(name);
    if (byCode === undefined || byNumber === undefined || byCode === byNumber) return (byCode ?? byNumber)?.task;
    return this.#order.find((slot) => slot === byCode || slot === byNumber)?.task;
  }

  /** Another task than `self` with a code. */
  otherWithCode(code: string, self: Task | undefined): Task | undefined {
    for (const { task } of this.#byCode.get(code) ?? []) if (task !== self) return task;
    return undefined;
  }

  /** Puts a new task before one of the plan, or behind all. */
  add(task: Task, before: Task | null): void {
    this.#append(task);
    if (before !== null) this.move(task, before);
  }

  /** Puts a task of the plan before another one, or behind all; it keeps its number. */
  move(task: Task, before: Task | null): void {
    if (task === before) return;
    const slot = this.#slotOf(task);
    const others = this.#order.filter((other) => other !== slot);
    const at = before === null ? others.length : others.indexOf(this.#slotOf(before));
    this.#order = others.toSpliced(at, 0, slot);
  }

  /** Puts a task of the plan in the place of itself as it was. */
  replace(before: Task, after: Task): void {
    const slot = this.#slotOf(before);
    this.#forget(slot);
    slot.task = after;
    this.#note(slot);
  }

  #append(task: Task): void {
    const slot = { task };
    this.#order.push(slot);
    this.#note(slot);
  }

  #slotOf({ id }: Task): Slot {
    const slot = this.#byId.get(id);
    if (slot === undefined) throw new Error(`task ${id} is not in the plan`);
    return slot;
  }

  /** A number as it is written for the tasks of this plan; nothing else names one. */
  #numbered(name: string): Slot | undefined {
    const start = `${this.plan.number}.`;
    if (!name.startsWith(start)) return undefined;
    const [slot] = this.#byOrdinal.get(Number(name.slice(start.length))) ?? [];
    return slot !== undefined && taskNumber(this.plan, slot.task) === name ? slot : undefined;
  }

  #note(slot: Slot): void {
    const { id, ordinal, code, sourceTaskId } = slot.task;
    if (!this.#byId.has(id)) this.#byId.set(id, slot);
    this.#byOrdinal.set(ordinal, (this.#byOrdinal.get(ordinal) ?? new Set()).add(slot));
    if (sourceTaskId !== undefined && !this.#bySource.has(sourceTaskId)) this.#bySource.set(sourceTaskId, slot);
    if (code !== undefined) this.#byCode.set(code, (this.#byCode.get(code) ?? new Set()).add(slot));
    this.#lastOrdinal = Math.max(this.#lastOrdinal, ordinal);
  }

  #forget(slot: Slot): void {
    const { ordinal, code } = slot.task;
    this.#byOrdinal.get(ordinal)?.delete(slot);
    if (code !== undefined) this.#byCode.get(code)?.delete(slot);
  }
}
