import type { ChangeContext } from "../change/context.ts";
import { latestDay } from "../change/finding-acts.ts";
import type { SingleTaskChange } from "../change/task-change.ts";
import type { CalendarDay } from "../day.ts";
import type { Person } from "../model/people.ts";
import type { Plan } from "../model/plan.ts";
import type { Task } from "../model/task.ts";
import { problem } from "../problem.ts";
import { taskNumber, taskState } from "../query/task-state.ts";
import { foldText, nameKey } from "../text.ts";
import { attemptTasks } from "./attempt-tasks.ts";
import type { TaskRow, taskColumns } from "./list-columns.ts";
import { allBy, firstBy } from "./look-up.ts";
import { withOwnNumber } from "./own-number.ts";
import type { ListRules, Refusal } from "./plan-import.ts";

type Rules = ListRules<typeof taskColumns, Task, SingleTaskChange>;

/**
 * The tasks of one plan as a list. A row names its task by id, number or code; one that has none of them, by its title
 * (SPEC TASK-15).
 */
export function taskRules(plan: Plan, people: readonly Person[], context: ChangeContext): Rules {
  const asRow = taskRows(plan, latestDay);
  const rowOf = (task: Task): TaskRow => asRow(task);
  const byId = firstBy(plan.tasks, ({ id }) => id);
  const byNumber = firstBy(plan.tasks, (task) => taskNumber(plan, task).toUpperCase());
  const byCode = firstBy(plan.tasks, ({ code }) => code);
  const byTitle = allBy(plan.tasks, ({ title }) => foldText(title));
  const personIn = personFinder(people);
  const nameInTable = personNames(people);
  return {
    mayChange: true,
    count: plan.tasks.length,
    keyOf({ id, number, code, title }) {
      if (id !== null) return `id ${id}`;
      if (number !== null) return `number ${number.toUpperCase()}`;
      if (code !== null) return `code ${foldText(code)}`;
      return title === null ? null : `title ${foldText(title)}`;
    },
    find({ id, number, code, title }) {
      if (id !== null) return known("id", id, byId.get(id));
      if (number !== null) return known("number", number, byNumber.get(number.toUpperCase()));
      if (code !== null) return { entry: byCode.get(code) ?? null };
      const fits = byTitle.get(foldText(title)) ?? [];
      const [only, ...others] = fits;
      if (others.length === 0) return { entry: only ?? null };
      const candidates = fits
        .slice(0, 10)
        .map((task) => ({ id: task.id, number: taskNumber(plan, task), label: task.title }));
      return { column: "title", problem: problem("id-ambiguous", { text: title, candidates }) };
    },
    idOf: ({ id }) => id,
    rowOf,
    textOf: (column, value) => (column === "person" && typeof value === "string" ? nameInTable(value) : null),
    exportedRow(task) {
      const row = asRow(task);
      return { ...row, person: row.person === null ? null : nameInTable(row.person) };
    },
    settled(row, entry) {
      const own = withOwnNumber(row, entry === null ? null : { id: entry.id, number: taskNumber(plan, entry) });
      if ("problem" in own) return own;
      const person = row.person === null ? null : personIn(row.person);
      return { row: { ...own.row, person, parent: row.parent === null ? null : parentIn(row.parent) } };
    },
    itemOf: (row, entry) => (entry === null ? addition(row) : correction(row, entry, rowOf(entry))),
    attempt: (items) => attemptTasks(plan, items, context),
  };

  function known(column: string, value: string, task: Task | undefined): { entry: Task } | Refusal {
    return task === undefined ? { column, problem: problem("row-unknown", { column, value }) } : { entry: task };
  }

  /** The task that a cell names, as rows write it; a code that only the table has stays. */
  function parentIn(text: string): string {
    const parent = byCode.get(text) ?? byNumber.get(text.toUpperCase()) ?? byId.get(text);
    return parent === undefined ? text : nameOf(plan, parent);
  }
}

/** How the tasks of a plan look as rows of the list, with the due date in force on `asOf`; the person by id. */
export function taskRows(plan: Plan, asOf: CalendarDay): (task: Task) => TaskRow {
  const byId = firstBy(plan.tasks, ({ id }) => id);
  return (task) => {
    const parent = task.parentTaskId === undefined ? undefined : byId.get(task.parentTaskId);
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
  };
}

/** How people are called in a table: by a name that is read again as the same person, else by number. */
export function personNames(people: readonly Person[]): (reference: string) => string {
  const byId = new Map(people.map((person) => [person.id, person]));
  const personIn = personFinder(people);
  return (reference) => {
    const person = byId.get(reference);
    if (person === undefined) return reference;
    return personIn(person.name) === reference ? person.name : person.number;
  };
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

/** Who a cell names: by id, number or a name that only one has; else the text stays. */
function personFinder(people: readonly Person[]): (text: string) => string {
  const byId = firstBy(people, ({ id }) => id);
  const byNumber = firstBy(people, ({ number }) => number.toUpperCase());
  const byName = allBy(people, ({ name }) => nameKey(name));
  return (text) => {
    const exact = byId.get(text) ?? byNumber.get(text.toUpperCase());
    if (exact !== undefined) return exact.id;
    const [only, ...others] = byName.get(nameKey(text)) ?? [];
    return only !== undefined && others.length === 0 ? only.id : text;
  };
}

function nameOf(plan: Plan, task: Task): string {
  return task.code ?? taskNumber(plan, task);
}
