import type { CalendarDay } from "@cchc/core/day";
import type { Choice, Directory } from "../../src/protocol/form.ts";
import type { PlanFormTask } from "../../src/protocol/plan-form.ts";
import { IconButton } from "../kit/button.tsx";
import { DayField } from "../kit/day-field.tsx";
import { Icon } from "../kit/icon.tsx";
import { memo } from "../kit/memo.ts";
import { MenuButton } from "../kit/menu.tsx";
import { StatusPill } from "../kit/status-pill.tsx";
import { TextField } from "../kit/text-field.tsx";
import { link } from "./form.ts";
import { LeadField, textOf } from "./task-cells.tsx";
import { TaskDetails } from "./task-details.tsx";
import { looks } from "./task-state.ts";
import { labels, taskTexts, texts } from "./texts.ts";

/** What a row asks the table for; the same functions for all rows and at all times. */
export interface RowActs {
  select: (id: string, range: boolean) => void;
  expand: (id: string) => void;
  step: (id: string, by: -1 | 1) => void;
  ask: (dialog: "progress" | "reschedule" | "drop", id: string, until?: CalendarDay) => void;
  drag: (event: DragEvent, id: string) => void;
}

export interface TaskRowProps {
  task: PlanFormTask;
  today: CalendarDay;
  directory: Directory;
  /** The other tasks of the plan, to be part of; only for a row that is open. */
  others: readonly Choice[] | undefined;
  selected: boolean;
  marked: boolean;
  readOnly: boolean;
  /** Where a dragged task would go: above or below this one. */
  drop: "upper" | "lower" | undefined;
  /** What its fields were refused last, so that it is drawn again when that is another. */
  refused: string;
  acts: RowActs;
}

/** One task. Only rows of which something changed are drawn again. */
export const TaskRow = memo(function Row(props: TaskRowProps) {
  const { task, today, directory, others, selected, marked, readOnly, drop, acts } = props;
  const { id, number, status } = task;
  const { column, of } = texts;
  const expanded = others !== undefined;
  const classes = [
    "task",
    selected ? "selected" : "",
    marked ? "marked" : "",
    status === "dropped" ? "dropped" : "",
    drop === undefined ? "" : `drop-${drop}`,
  ];
  return (
    <tr class={classes.join(" ")} data-task={id}>
      <td class="c-select">
        <input
          type="checkbox"
          class="checkbox"
          aria-label={texts.select(number)}
          checked={selected}
          onClick={(event) => acts.select(id, event.shiftKey)}
        />
        {!readOnly && (
          <button
            type="button"
            class="grip"
            draggable
            tabIndex={-1}
            title={texts.drag}
            aria-label={`${texts.drag}: ${number}`}
            onDragStart={(event) => acts.drag(event, id)}
            onDragEnd={(event) => acts.drag(event, id)}
          >
            <Icon name="grip" />
          </button>
        )}
      </td>
      <th scope="row" class="c-number" title={number}>
        <span aria-hidden="true">{task.ordinal}</span>
        <span class="visually-hidden">{number}</span>
        {task.code !== null && <span class="quiet code">{task.code}</span>}
      </th>
      <td class="c-title">
        <div class={`title depth-${Math.min(task.depth, 3)}`}>
          <TextField {...textOf(task, "title", column.title, readOnly)} />
          <Notes task={task} />
        </div>
      </td>
      <td class="c-lead">
        <LeadField task={task} units={directory.units} readOnly={readOnly} />
      </td>
      <td class="c-product">
        <TextField {...textOf(task, "product", column.product, readOnly)} />
      </td>
      <td class="c-due">
        <DayField
          label={of({ field: column.due, number })}
          labelPlace="hidden"
          look="cell"
          name="due"
          value={task.due}
          today={today}
          disabled={readOnly}
          link={dueLink(task, acts)}
        />
      </td>
      <td class="c-state">
        <State task={task} />
      </td>
      <td class="c-acts">
        <IconButton
          icon={expanded ? "chevron-down" : "chevron-right"}
          label={texts.details(number)}
          expanded={expanded}
          onClick={() => acts.expand(id)}
        />
        <MenuButton
          label={texts.acts(number)}
          items={[
            {
              label: texts.menu.progress,
              icon: "comment",
              disabled: readOnly,
              onSelect: () => acts.ask("progress", id),
            },
            {
              label: texts.menu.reschedule,
              icon: "calendar",
              disabled: readOnly,
              onSelect: () => acts.ask("reschedule", id),
            },
            { label: texts.menu.drop, icon: "stop", disabled: readOnly, onSelect: () => acts.ask("drop", id) },
            "separator",
            { label: texts.menu.up, icon: "up", key: "Alt+↑", disabled: readOnly, onSelect: () => acts.step(id, -1) },
            {
              label: texts.menu.down,
              icon: "down",
              key: "Alt+↓",
              disabled: readOnly,
              onSelect: () => acts.step(id, 1),
            },
          ]}
        />
      </td>
      {others !== undefined && (
        <td class="c-details">
          <TaskDetails task={task} directory={directory} others={others} readOnly={readOnly} />
        </td>
      )}
    </tr>
  );
});

/** A due date that was moved once moves again with a reason only: the day that was typed goes into that question. */
function dueLink(task: PlanFormTask, acts: RowActs) {
  const own = link<CalendarDay | null>(`${task.id}.due`, (due) => ({ act: "task.due", taskId: task.id, due }));
  if (task.reschedules.length === 0) return own;
  const ask = (due: CalendarDay | null) => {
    if (due !== null && due !== task.due) acts.ask("reschedule", task.id, due);
  };
  let typed: () => CalendarDay | null | undefined = () => undefined;
  return {
    ...own,
    set: ask,
    hold: (read: () => CalendarDay | null | undefined) => {
      typed = read;
    },
    leave: () => ask(typed() ?? null),
  };
}

/** What is not clear, and what it is part of. */
function Notes({ task }: { task: PlanFormTask }) {
  const { unclear, parentNumber, depth } = task;
  return (
    <>
      {parentNumber !== null && depth === 0 && <div class="note quiet">{texts.partOf(parentNumber)}</div>}
      {unclear.length > 0 && (
        <div class="note unclear">
          <Icon name="alert" />
          {taskTexts.unclear(unclear)}
        </div>
      )}
    </>
  );
}

function State({ task }: { task: PlanFormTask }) {
  const { status, percent, daysLate, due, originalDue, reschedules } = task;
  const { tone, icon } = looks[status];
  const started = status === "on-course" || status === "late";
  return (
    <>
      <StatusPill tone={tone} icon={icon}>
        {labels.taskStatus[status]}
      </StatusPill>
      <div class="note quiet">
        {started && percent > 0 && <span>{texts.percent(percent)}</span>}
        {daysLate > 0 && <span>{texts.daysLate(daysLate)}</span>}
        {reschedules.length > 0 && originalDue !== null && due !== originalDue && (
          <span>{texts.firstDue(originalDue)}</span>
        )}
      </div>
    </>
  );
}
