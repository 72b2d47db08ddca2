import type { Choice } from "../../src/protocol/form.ts";
import type { PlanFormTask, TaskTextField } from "../../src/protocol/plan-form.ts";
import { UnitPicker } from "../kit/pickers.tsx";
import { link } from "./form.ts";
import { texts } from "./texts.ts";

/** A text of a task as a cell. */
export function textOf(task: PlanFormTask, field: TaskTextField, label: string, readOnly: boolean) {
  const { id, number } = task;
  return {
    label: texts.of({ field: label, number }),
    labelPlace: "hidden" as const,
    look: "cell" as const,
    lines: "wrapped" as const,
    name: field,
    value: task[field] ?? "",
    disabled: readOnly,
    link: link<string>(`${id}.${field}`, (text) => ({ act: "task.text", taskId: id, field, text })),
  };
}

interface LeadFieldProps {
  task: PlanFormTask;
  units: readonly Choice[];
  readOnly: boolean;
  look?: "cell" | "box";
}

/** The unit that leads a task: as a cell of its row, or with its name above it. */
export function LeadField({ task, units, readOnly, look = "cell" }: LeadFieldProps) {
  const { id, number, lead } = task;
  const field = texts.column.lead;
  return (
    <UnitPicker
      label={look === "cell" ? texts.of({ field, number }) : field}
      labelPlace={look === "cell" ? "hidden" : "above"}
      look={look}
      name="lead"
      value={lead?.id ?? null}
      shown={lead?.name ?? ""}
      choices={units}
      disabled={readOnly}
      link={link<string | null>(`${id}.lead`, (unitId) => ({ act: "task.lead", taskId: id, unitId }))}
    />
  );
}
