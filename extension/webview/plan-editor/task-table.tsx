import type { CalendarDay } from "@cchc/core/day";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Directory } from "../../src/protocol/form.ts";
import type { PlanFormArea, PlanFormTask } from "../../src/protocol/plan-form.ts";
import { IconButton } from "../kit/button.tsx";
import { channel } from "./form.ts";
import { moveByKeys } from "./movement.ts";
import { NewTask } from "./new-task.tsx";
import { type Place, placeByDrop } from "./task-places.ts";
import { type RowActs, TaskRow } from "./task-row.tsx";
import { texts } from "./texts.ts";

interface TaskTableProps {
  areas: readonly PlanFormArea[];
  isShown: (task: PlanFormTask) => boolean;
  /** Whether only some are shown: areas without any are then left out. */
  filtered: boolean;
  today: CalendarDay;
  directory: Directory;
  readOnly: boolean;
  selected: ReadonlySet<string>;
  marked: string | undefined;
  onSelect: (ids: readonly string[], on: boolean) => void;
  onMove: (task: PlanFormTask, place: Place) => void;
  onStep: (id: string, by: -1 | 1) => void;
  onAsk: RowActs["ask"];
}

/** The tasks of a plan, area by area. */
export function TaskTable(props: TaskTableProps) {
  const { areas, isShown, filtered, today, directory, readOnly, selected, marked } = props;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [adding, setAdding] = useState<string>();
  const drag = useDrag(areas, props.onMove);
  const tasks = areas.flatMap((area) => area.tasks);
  const shown = tasks.filter(isShown);
  const names = useMemo(
    () => tasks.map(({ id, number, title }) => ({ id, name: `${number} ${title}`, detail: "" })),
    [areas],
  );
  const last = useRef<string | undefined>(undefined);
  /** A click with Shift takes everything from the last one clicked. */
  const select = (id: string, range: boolean) => {
    const on = !selected.has(id);
    const [from, to] = [last.current, id].map((one) => shown.findIndex((task) => task.id === one));
    const ids =
      range && from !== undefined && to !== undefined && from >= 0
        ? shown.slice(Math.min(from, to), Math.max(from, to) + 1).map((task) => task.id)
        : [id];
    last.current = id;
    props.onSelect(ids, on);
  };
  const acts = useStable<RowActs>({
    select,
    expand: (id) => setOpen((before) => toggled(before, id)),
    step: props.onStep,
    ask: props.onAsk,
    drag: drag.onDrag,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const row = (event.target as Element).closest<HTMLElement>("[data-task]");
    if (row === null) return;
    const task = tasks.find(({ id }) => id === row.dataset.task);
    if (task === undefined) return;
    const wanted = moveByKeys(event, row);
    if (wanted === "up" || wanted === "down") props.onStep(task.id, wanted === "up" ? -1 : 1);
    else if (wanted === "add" && !readOnly) setAdding(task.area);
    else if (wanted === undefined) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <table
      class={`tasks ${drag.dragged === undefined ? "" : "dragging"}`}
      aria-label={texts.tasks}
      onKeyDown={onKeyDown}
      onDragOver={drag.onDragOver}
      onDrop={drag.onDrop}
    >
      <Columns />
      {areas.map((area) => {
        const own = area.tasks.filter(isShown);
        if (filtered && own.length === 0) return null;
        const isAll = own.length > 0 && own.every(({ id }) => selected.has(id));
        return (
          <tbody class="area" key={area.id}>
            <tr class="area-head">
              <td class="c-select">
                <input
                  type="checkbox"
                  class="checkbox"
                  aria-label={texts.selectArea(area.name)}
                  checked={isAll}
                  indeterminate={!isAll && own.some(({ id }) => selected.has(id))}
                  disabled={own.length === 0}
                  onClick={() =>
                    props.onSelect(
                      own.map(({ id }) => id),
                      !isAll,
                    )
                  }
                />
              </td>
              <th scope="row" class="area-name">
                <h3>{area.name}</h3>
                <span class="quiet">{texts.totals.area(area)}</span>
              </th>
              <td class="c-acts">
                {!readOnly && (
                  <IconButton icon="add" label={texts.addHere(area.name)} onClick={() => setAdding(area.id)} />
                )}
              </td>
            </tr>
            {own.map((task) => (
              <TaskRow
                key={task.id}
                task={task}
                today={today}
                directory={directory}
                others={open.has(task.id) ? names : undefined}
                selected={selected.has(task.id)}
                marked={marked === task.id}
                readOnly={readOnly}
                drop={drag.over?.id === task.id ? drag.over.half : undefined}
                refused={channel.refusalMark(`${task.id}.`)}
                acts={acts}
              />
            ))}
            {adding === area.id && <NewTask area={area} onClose={() => setAdding(undefined)} />}
          </tbody>
        );
      })}
    </table>
  );
}

function Columns() {
  const { column } = texts;
  return (
    <thead class="columns">
      <tr class="column-heads">
        <th scope="col" class="c-select" />
        <th scope="col" class="c-number">
          {column.number}
        </th>
        <th scope="col" class="c-title">
          {column.title}
        </th>
        <th scope="col" class="c-lead">
          {column.lead}
        </th>
        <th scope="col" class="c-product">
          {column.product}
        </th>
        <th scope="col" class="c-due">
          {column.due}
        </th>
        <th scope="col" class="c-state">
          {column.state}
        </th>
        <th scope="col" class="c-acts">
          <span class="visually-hidden">{column.acts}</span>
        </th>
      </tr>
    </thead>
  );
}

/** Dragging a task by its grip over the rows. */
function useDrag(areas: readonly PlanFormArea[], onMove: TaskTableProps["onMove"]) {
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<{ id: string; half: "upper" | "lower" }>();
  const taskOf = (id: string | undefined) => areas.flatMap(({ tasks }) => tasks).find((task) => task.id === id);
  const placeAt = (event: DragEvent) => {
    const row = (event.target as Element).closest<HTMLElement>("[data-task]");
    const [task, on] = [taskOf(dragged), taskOf(row?.dataset.task)];
    if (row === null || task === undefined || on === undefined) return undefined;
    const { top, height } = row.getBoundingClientRect();
    const half = event.clientY < top + height / 2 ? ("upper" as const) : ("lower" as const);
    const place = placeByDrop(areas, task, on, half);
    return place === undefined ? undefined : { task, place, id: on.id, half };
  };
  return {
    dragged,
    over,
    onDrag: (event: DragEvent, id: string) => {
      if (event.type === "dragend") {
        setDragged(undefined);
        setOver(undefined);
        return;
      }
      const row = (event.target as Element).closest<HTMLElement>("[data-task]");
      if (row !== null) event.dataTransfer?.setDragImage(row, 12, 12);
      event.dataTransfer?.setData("text/plain", taskOf(id)?.title ?? "");
      setDragged(id);
    },
    onDragOver: (event: DragEvent) => {
      const found = placeAt(event);
      if (found !== undefined) event.preventDefault();
      if (found?.id !== over?.id || found?.half !== over?.half) setOver(found);
    },
    onDrop: (event: DragEvent) => {
      const found = placeAt(event);
      event.preventDefault();
      setDragged(undefined);
      setOver(undefined);
      if (found !== undefined) onMove(found.task, found.place);
    },
  };
}

/** Functions that stay the same value and do what they do now: rows are not drawn again for them. */
function useStable<T extends object>(now: T): T {
  const latest = useRef(now);
  latest.current = now;
  return useMemo(
    () =>
      Object.fromEntries(
        Object.keys(now).map((name) => [
          name,
          (...args: unknown[]) => (latest.current as Record<string, (...given: unknown[]) => unknown>)[name]?.(...args),
        ]),
      ) as T,
    [],
  );
}

function toggled(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(id)) after.add(id);
  return after;
}
