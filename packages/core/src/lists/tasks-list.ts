import type { ChangeContext } from "../change/context.ts";
import { latestDay } from "../change/finding-acts.ts";
import { changeTasks, type SingleTaskChange } from "../change/task-change.ts";
import type { CalendarDay } from "../day.ts";
import type { Person } from "../model/people.ts";
import type { Plan } from "../model/plan.ts";
import type { Task } from "../model/task.ts";
import { type Problem, problem } from "../problem.ts";
import { taskNumber, taskState } from "../query/task-state.ts";
import { foldText, samePersonName } from "../text.ts";
import type { TaskRow, taskColumns } from "./list-columns.ts";
import { withOwnNumber } from "./own-number.ts";
import type { ListRules, Refusal } from "./plan-import.ts";

type Rules = ListRules<typeof taskColumns, Task, SingleTaskChange>;

/**
 * The tasks of one plan as a list. A row names its task by id, number or code; one that has none of them, by its title
 * (SPEC TASK-15).
 */
export function taskRules(plan: Plan, people: readonly Person[], context: ChangeContext): Rules {
  const rowOf = (task: Task): TaskRow => taskRow(plan, task, latestDay);
  return {
    mayChange: true,
    keyOf({ id, number, code, title }) {
      if (id !== null) return `id ${id}`;
      if (number !== null) return `number ${number.toUpperCase()}`;
      if (code !== null) return `code ${foldText(code)}`;
      return title === null ? null : `title ${foldText(title)}`;
    },
    find({ id, number, code, title }) {
      if (id !== null) return known("id", id, ({ id: own }) => own === id);
      if (number !== null) {
        return known("number", number, (task) => taskNumber(plan, task).toUpperCase() === number.toUpperCase());
      }
      if (code !== null) return { entry: plan.tasks.find((task) => task.code === code) ?? null };
      const fits = plan.tasks.filter((task) => foldText(task.title) === foldText(title));
      const [only, ...others] = fits;
      if (others.length === 0) return { entry: only ?? null };
      const candidates = fits
        .slice(0, 10)
        .map((task) => ({ id: task.id, number: taskNumber(plan, task), label: task.title }));
      return { column: "title", problem: problem("id-ambiguous", { text: title, candidates }) };
    },
    idOf: ({ id }) => id,
    rowOf,
    settled(row, entry) {
      const own = withOwnNumber(row, entry === null ? null : { id: entry.id, number: taskNumber(plan, entry) });
      if ("problem" in own) return own;
      const person = row.person === null ? null : personIn(people, row.person);
      const parent = row.parent === null ? null : parentIn(plan, row.parent);
      return { row: { ...own.row, person, parent } };
    },
    itemOf: (row, entry) => (entry === null ? addition(row) : correction(row, entry, rowOf(entry))),
    attempt(items) {
      let current = plan;
      const accepted: SingleTaskChange[] = [];
      const refused = new Map<SingleTaskChange, Refusal>();
      // A part may stand above the task that it is part of: what is refused is tried again once others are in.
      for (let waiting = [...items], before = -1; waiting.length > 0 && waiting.length !== before; ) {
        before = waiting.length;
        waiting = waiting.filter((item) => {
          const changed = changeTasks(current, item, context);
          if (!changed.ok) {
            refused.set(item, { column: columnOf(changed.problem), problem: changed.problem });
            return true;
          }
          current = changed.value;
          accepted.push(item);
          refused.delete(item);
          return false;
        });
      }
      return { accepted, refused };
    },
  };

  function known(column: string, value: string, is: (task: Task) => boolean): { entry: Task } | Refusal {
    const task = plan.tasks.find(is);
    return task === undefined ? { column, problem: problem("row-unknown", { column, value }) } : { entry: task };
  }
}

/** A task as a row of the list, with the due date in force on `asOf`; the person by id. */
export function taskRow(plan: Plan, task: Task, asOf: CalendarDay): TaskRow {
  const parent = plan.tasks.find(({ id }) => id === task.parentTaskId);
  return {
    number: taskNumber(plan, task),
    code: task.code ?? null,
    area: task.area,
    title: task.title,
    lead: task.leadUnitId,
    leadName: null,
    coordinators: task.coordinatorUnitIds,
    person: task.person ?? null,
    product: task.product ?? null,
    due: taskState(task, asOf).due,
    authority: task.authority ?? null,
    parent: parent === undefined ? null : nameOf(plan, parent),
    assignedBy: task.assignedBy ?? null,
    note: task.note ?? null,
    percent: null,
    status: null,
    id: task.id,
  };
}

/** The name of a person as a table has it: one that is read again as the same person. */
export function personInTable(people: readonly Person[], reference: string): string {
  const person = people.find(({ id }) => id === reference);
  if (person === undefined) return reference;
  return personIn(people, person.name) === reference ? person.name : person.number;
}

function addition({ area, title, lead, coordinators, due, ...row }: TaskRow): SingleTaskChange {
  const { code, person, product, authority, parent, assignedBy, note } = row;
  const texts = Object.entries({ code, person, product, authority, parent, assignedBy, note });
  const given = Object.fromEntries(texts.filter(([, value]) => value !== null));
  return {
    type: "task.add",
    tasks: [{ area, title, leadUnitId: lead, coordinatorUnitIds: coordinators ?? [], due, ...given }],
  };
}

/** What of a task the row says otherwise. */
function correction(row: TaskRow, { id }: Task, before: TaskRow): SingleTaskChange {
  const differs = (column: keyof TaskRow) => JSON.stringify(row[column]) !== JSON.stringify(before[column]);
  const same = ["code", "area", "title", "person", "product", "due", "authority", "assignedBy", "note"] as const;
  return {
    type: "task.update",
    taskId: id,
    ...Object.fromEntries(same.filter(differs).map((column) => [column, row[column]])),
    ...(differs("lead") ? { leadUnitId: row.lead } : {}),
    ...(differs("coordinators") ? { coordinatorUnitIds: row.coordinators ?? [] } : {}),
    ...(differs("parent") ? { parentTaskId: row.parent } : {}),
  };
}

function personIn(people: readonly Person[], text: string): string {
  const exact = people.find(({ id, number }) => id === text || number.toUpperCase() === text.toUpperCase());
  if (exact !== undefined) return exact.id;
  const [only, ...others] = people.filter(({ name }) => samePersonName(name, text));
  return only !== undefined && others.length === 0 ? only.id : text;
}

/** The task that a cell names, as rows write it; a code that only the table has stays. */
function parentIn(plan: Plan, text: string): string {
  const parent = plan.tasks.find(
    (task) => task.code === text || taskNumber(plan, task).toUpperCase() === text.toUpperCase() || task.id === text,
  );
  return parent === undefined ? text : nameOf(plan, parent);
}

function nameOf(plan: Plan, task: Task): string {
  return task.code ?? taskNumber(plan, task);
}

/** The column that says what is refused. */
function columnOf({ code }: Problem): string {
  switch (code) {
    case "area-not-in-plan":
      return "area";
    case "task-due-outside-plan":
    case "task-rescheduled":
      return "due";
    case "lead-co-ordinates":
    case "co-ordinator-repeats":
      return "coordinators";
    case "task-code-repeats":
      return "code";
    case "task-circle":
    case "task-not-found":
      return "parent";
    default:
      return "lead";
  }
}
