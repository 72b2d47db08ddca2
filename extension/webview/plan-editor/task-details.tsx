import type { Choice, Directory } from "../../src/protocol/form.ts";
import type { PlanFormTask } from "../../src/protocol/plan-form.ts";
import { Combobox } from "../kit/combobox.tsx";
import { PersonPicker, UnitsPicker } from "../kit/pickers.tsx";
import { TextField } from "../kit/text-field.tsx";
import { format } from "../kit/texts.ts";
import { link } from "./form.ts";
import { LeadField, textOf } from "./task-cells.tsx";
import { texts } from "./texts.ts";

interface TaskDetailsProps {
  task: PlanFormTask;
  directory: Directory;
  others: readonly Choice[];
  readOnly: boolean;
}

/** What a row has no room for, and what happened to the task. */
export function TaskDetails({ task, directory, others, readOnly }: TaskDetailsProps) {
  const { id } = task;
  const { field, column, story } = texts;
  const parent = link<string | null>(`${id}.parent`, (parentTaskId) => ({
    act: "task.parent",
    taskId: id,
    parentTaskId,
  }));
  const box = { labelPlace: "above", look: "box" } as const;
  const text = (name: Parameters<typeof textOf>[1], label: string) => ({
    ...textOf(task, name, label, readOnly),
    ...box,
    label,
  });
  return (
    <div class="details">
      <div class="only-narrow">
        <LeadField task={task} units={directory.units} readOnly={readOnly} look="box" />
      </div>
      <div class="only-medium">
        <TextField {...text("product", column.product)} />
      </div>
      <PersonPicker
        label={field.person}
        value={task.person?.id ?? null}
        shown={task.person?.name ?? ""}
        choices={directory.people}
        disabled={readOnly}
        link={link<string | null>(`${id}.person`, (person) => ({ act: "task.person", taskId: id, person }))}
      />
      <TextField {...text("authority", field.authority)} />
      <TextField {...text("assignedBy", field.assignedBy)} />
      <TextField {...text("code", field.code)} />
      <Combobox
        label={field.parent}
        shown={others.find((one) => one.id === task.parentTaskId)?.name ?? ""}
        choices={others}
        placeholder={texts.noParent}
        disabled={readOnly}
        refusal={parent.refusal}
        onChoose={(chosen) => parent.set(chosen)}
        onClear={() => parent.set(null)}
        onRestore={() => parent.forgive()}
      />
      <div class="wide">
        <UnitsPicker
          label={field.coordinators}
          units={task.coordinators}
          choices={directory.units}
          disabled={readOnly}
          link={link<readonly string[]>(`${id}.coordinators`, (unitIds) => ({
            act: "task.coordinators",
            taskId: id,
            unitIds: [...unitIds],
          }))}
        />
      </div>
      <div class="wide">
        <TextField {...text("note", field.note)} lines="many" />
      </div>
      <div class="wide story">
        {task.dropped !== null && <p>{story.dropped(task.dropped)}</p>}
        {task.reschedules.length > 0 && (
          <Lines title={story.dates} lines={task.reschedules.map((one) => story.rescheduled(one))} />
        )}
        <Lines
          title={story.progress}
          lines={task.progress.map(({ on, words }) => `${format.day(on)}: ${words}`)}
          empty={story.noProgress}
        />
        {task.evidence.length > 0 && <Lines title={story.evidence} lines={task.evidence} />}
      </div>
    </div>
  );
}

function Lines({ title, lines, empty }: { title: string; lines: readonly string[]; empty?: string }) {
  return (
    <section>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p class="quiet">{empty}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
