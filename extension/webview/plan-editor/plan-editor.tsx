import type { CalendarDay } from "@cchc/core/day";
import { render } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Directory, HostMessage } from "../../src/protocol/form.ts";
import type { PlanFormTask, PlanFormView } from "../../src/protocol/plan-form.ts";
import { announce } from "../kit/announce.tsx";
import { Button } from "../kit/button.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { FormPage, useForm } from "../kit/form-page.tsx";
import { Icon } from "../kit/icon.tsx";
import { format } from "../kit/texts.ts";
import { channel } from "./form.ts";
import { columnOf, focusIn } from "./movement.ts";
import { PlanAnnexes } from "./plan-annexes.tsx";
import { PlanHead } from "./plan-head.tsx";
import { type Asking, TaskDialog } from "./task-dialogs.tsx";
import { countsByState, noFilter, ShownTasks, type TaskFilter, taskStates } from "./task-filter.ts";
import { type Place, placeByStep } from "./task-places.ts";
import { TaskTable } from "./task-table.tsx";
import { texts } from "./texts.ts";
import "./plan-editor.css";

/** How long a record that somebody came for stays marked. */
const markedMilliseconds = 3000;

function PlanEditor() {
  const [wanted, setWanted] = useState<{ id: string }>();
  const state = useForm(channel, (message: HostMessage<PlanFormView>) => {
    if (message.type === "reveal") setWanted({ id: message.id });
  });
  return (
    <FormPage channel={channel} state={state}>
      {(view, readOnly) => <PlanForm view={view} directory={state.directory} readOnly={readOnly} wanted={wanted} />}
    </FormPage>
  );
}

interface PlanFormProps {
  view: PlanFormView;
  directory: Directory;
  readOnly: boolean;
  /** The record that somebody opened the form at; another value each time. */
  wanted: { id: string } | undefined;
}

function PlanForm({ view, directory, readOnly, wanted }: PlanFormProps) {
  const { areas, today } = view;
  const tasks = useMemo(() => areas.flatMap((area) => area.tasks), [areas]);
  const [filter, setFilter] = useState(noFilter);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<Asking>();
  const shownTasks = useRef(new ShownTasks());
  const isShown = shownTasks.current.apply(tasks, filter);
  const shown = tasks.filter(isShown);
  const chosen = tasks.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const marked = useReveal(wanted, () => setFilter(noFilter));
  const keepFocus = useFocusKeeper(view);

  const move = async (task: PlanFormTask, place: Place) => {
    keepFocus(task.id);
    const refusal = await channel.send({ act: "task.move", taskId: task.id, ...place });
    if (refusal !== undefined) announce(`${refusal.message} ${refusal.hint}`.trim());
  };
  const step = (id: string, by: -1 | 1) => {
    const task = tasks.find((one) => one.id === id);
    const area = areas.find((one) => one.id === task?.area);
    const place = task === undefined || area === undefined ? undefined : placeByStep(area, task, by);
    if (task !== undefined && place !== undefined && !readOnly) void move(task, place);
  };
  const select = (ids: readonly string[], on: boolean) =>
    setSelected((before) => {
      const after = new Set(before);
      for (const id of ids) {
        if (on) after.add(id);
        else after.delete(id);
      }
      return after;
    });
  const ask = (about: "progress" | "reschedule" | "drop", id: string, until?: CalendarDay) => {
    const task = tasks.find((one) => one.id === id);
    if (task === undefined) return;
    setAsking(about === "reschedule" ? { about, task, until: until ?? null } : { about, task });
  };

  return (
    <>
      <PlanHead view={view} readOnly={readOnly} />
      <div class="sticky">
        <FilterBar tasks={tasks} shown={shown.length} filter={filter} onFilter={setFilter} />
        {chosen.length > 0 && (
          <BulkBar
            count={chosen.length}
            readOnly={readOnly}
            onAsk={(about) => setAsking({ about, ids: chosen })}
            onClear={() => setSelected(new Set())}
          />
        )}
      </div>
      {tasks.length === 0 && (
        <EmptyState icon="document" title={texts.empty.title}>
          {texts.empty.text}
        </EmptyState>
      )}
      {tasks.length > 0 && shown.length === 0 && (
        <EmptyState
          icon="search"
          title={texts.filter.none}
          actions={<Button onClick={() => setFilter(noFilter)}>{texts.filter.clear}</Button>}
        />
      )}
      <TaskTable
        areas={areas}
        isShown={isShown}
        filtered={filter.typed.trim() !== "" || filter.state !== "all"}
        today={today}
        directory={directory}
        readOnly={readOnly}
        selected={selected}
        marked={marked}
        onSelect={select}
        onMove={move}
        onStep={step}
        onAsk={ask}
      />
      <PlanAnnexes
        targets={view.targets}
        measures={view.measures}
        units={directory.units}
        rollout={view.rollout}
        rollouts={view.rollouts}
        evidence={view.evidence}
        today={today}
        readOnly={readOnly}
      />
      {asking !== undefined && (
        <TaskDialog asking={asking} units={directory.units} today={today} onClose={() => setAsking(undefined)} />
      )}
    </>
  );
}

interface FilterBarProps {
  tasks: readonly PlanFormTask[];
  shown: number;
  filter: TaskFilter;
  onFilter: (filter: TaskFilter) => void;
}

function FilterBar({ tasks, shown, filter, onFilter }: FilterBarProps) {
  const counts = useMemo(() => countsByState(tasks), [tasks]);
  const { filter: words } = texts;
  return (
    <search class="toolbar">
      <div class="search">
        <Icon name="search" />
        <input
          class="field"
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={filter.typed}
          onInput={({ currentTarget }) => onFilter({ ...filter, typed: currentTarget.value })}
        />
      </div>
      <fieldset class="segments" aria-label={words.by}>
        {taskStates.map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={filter.state === state}
            onClick={() => onFilter({ ...filter, state })}
          >
            {words[state]} <span class="count">{format.number(counts[state])}</span>
          </button>
        ))}
      </fieldset>
      <span class="quiet" role="status">
        {shown === tasks.length ? "" : words.shown({ shown, total: tasks.length })}
      </span>
    </search>
  );
}

interface BulkBarProps {
  count: number;
  readOnly: boolean;
  onAsk: (about: "lead-of-all" | "due-of-all") => void;
  onClear: () => void;
}

/** What can be done to all that are chosen, as one change. */
function BulkBar({ count, readOnly, onAsk, onClear }: BulkBarProps) {
  const { bulk } = texts;
  return (
    <div class="toolbar bulk">
      <b role="status">{bulk.chosen(count)}</b>
      <Button icon="unit" disabled={readOnly} onClick={() => onAsk("lead-of-all")}>
        {bulk.lead}
      </Button>
      <Button icon="calendar" disabled={readOnly} onClick={() => onAsk("due-of-all")}>
        {bulk.due}
      </Button>
      <span class="spacer" />
      <Button look="link" onClick={onClear}>
        {bulk.clear}
      </Button>
    </div>
  );
}

/** Scrolls to the record that somebody came for, puts the focus there and marks it for a while; gives what is marked. */
function useReveal(wanted: { id: string } | undefined, showAll: () => void): string | undefined {
  const [marked, setMarked] = useState<string>();
  useEffect(() => {
    if (wanted === undefined) return;
    showAll();
    setMarked(wanted.id);
    const timer = setTimeout(() => setMarked(undefined), markedMilliseconds);
    return () => clearTimeout(timer);
  }, [wanted]);
  useEffect(() => {
    if (marked === undefined) return;
    const id = CSS.escape(marked);
    const row = document.querySelector<HTMLElement>(`[data-task="${id}"]`);
    const record = row ?? document.querySelector<HTMLElement>(`[data-record="${id}"]`);
    const annex = record?.closest("details");
    if (annex != null) annex.open = true;
    record?.scrollIntoView({ block: "center" });
    if (row !== null) focusIn(row, '[name="title"]');
  }, [marked]);
  return marked;
}

/** A row that moves takes the focus along: the browser drops it when an element changes its place. */
function useFocusKeeper(view: PlanFormView): (taskId: string) => void {
  const kept = useRef<{ id: string; column: string } | undefined>(undefined);
  useLayoutEffect(() => {
    const { current } = kept;
    kept.current = undefined;
    if (current === undefined) return;
    const row = document.querySelector<HTMLElement>(`[data-task="${CSS.escape(current.id)}"]`);
    if (row !== null && !row.contains(document.activeElement)) focusIn(row, current.column);
    const area = view.areas.find(({ tasks }) => tasks.some(({ id }) => id === current.id));
    const place = area?.tasks.findIndex(({ id }) => id === current.id) ?? -1;
    const task = area?.tasks[place];
    if (area !== undefined && task !== undefined)
      announce(texts.moved({ number: task.number, place: place + 1, of: area.tasks.length }));
  }, [view]);
  return (id) => {
    const { activeElement } = document;
    const isInside = activeElement instanceof HTMLElement && activeElement.closest("[data-task]") !== null;
    kept.current = { id, column: isInside ? columnOf(activeElement) : '[name="title"]' };
  };
}

const app = document.getElementById("app");
if (app !== null) render(<PlanEditor />, app);
