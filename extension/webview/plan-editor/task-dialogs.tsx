import type { CalendarDay } from "@cchc/core/day";
import { useState } from "preact/hooks";
import type { Choice, Words } from "../../src/protocol/form.ts";
import type { PlanAct, PlanFormTask } from "../../src/protocol/plan-form.ts";
import { announce } from "../kit/announce.tsx";
import { DayField } from "../kit/day-field.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { localLink } from "../kit/field-link.ts";
import { UnitPicker } from "../kit/pickers.tsx";
import { TextField } from "../kit/text-field.tsx";
import { kitTexts } from "../kit/texts.ts";
import { channel } from "./form.ts";
import { texts } from "./texts.ts";

/** A question about one task, or about those that are chosen. */
export type Asking =
  | { about: "progress" | "drop"; task: PlanFormTask }
  | { about: "reschedule"; task: PlanFormTask; until: CalendarDay | null }
  | { about: "lead-of-all" | "due-of-all"; ids: readonly string[] };

interface DialogProps {
  today: CalendarDay;
  onClose: () => void;
}

interface TaskDialogProps extends DialogProps {
  asking: Asking;
  units: readonly Choice[];
}

export function TaskDialog({ asking, units, ...rest }: TaskDialogProps) {
  switch (asking.about) {
    case "progress":
      return <ProgressDialog task={asking.task} {...rest} />;
    case "drop":
      return <DropDialog task={asking.task} {...rest} />;
    case "reschedule":
      return <RescheduleDialog task={asking.task} day={asking.until} {...rest} />;
    case "lead-of-all":
      return <LeadDialog ids={asking.ids} units={units} {...rest} />;
    case "due-of-all":
      return <DueDialog ids={asking.ids} {...rest} />;
  }
}

/** Nothing to say: what is missing is told at its field. */
const incomplete: Words = { message: "", hint: "" };

function ProgressDialog({ task, today, onClose }: DialogProps & { task: PlanFormTask }) {
  const { dialog } = texts;
  const [percent, setPercent] = useState(String(task.percent));
  const [on, setOn] = useState<CalendarDay | null>(today);
  const [text, setText] = useState("");
  const [checked, setChecked] = useState(false);
  const isPercent = /^\d{1,3}$/.test(percent.trim()) && Number(percent) <= 100;
  const submit = async () => {
    setChecked(true);
    if (!isPercent || on === null) return incomplete;
    return channel.send({ act: "task.progress", taskId: task.id, on, percent: Number(percent), text });
  };
  return (
    <Dialog title={dialog.progressTitle(task.number)} submit={dialog.report} onSubmit={submit} onClose={onClose}>
      <p class="quiet">{task.title}</p>
      <div class="side-by-side">
        <TextField
          label={dialog.percent}
          value={percent}
          link={localLink(setPercent)}
          needed
          error={checked && !isPercent ? dialog.percentInvalid : undefined}
        />
        <OnField value={on} set={setOn} today={today} checked={checked} />
      </div>
      <TextField label={dialog.text} value={text} link={localLink(setText)} lines="many" />
    </Dialog>
  );
}

function RescheduleDialog({
  task,
  day,
  today,
  onClose,
}: DialogProps & { task: PlanFormTask; day: CalendarDay | null }) {
  const { dialog } = texts;
  const [until, setUntil] = useState(day);
  const why = useWhy(today);
  const submit = async () => {
    why.check();
    const { on, reason, document } = why;
    if (until === null || on === null || reason.trim() === "") return incomplete;
    return channel.send({ act: "task.reschedule", taskId: task.id, on, until, reason, document });
  };
  return (
    <Dialog title={dialog.rescheduleTitle(task.number)} submit={dialog.reschedule} onSubmit={submit} onClose={onClose}>
      <p class="quiet">{task.title}</p>
      <DayField
        label={dialog.until}
        value={until}
        today={task.due ?? today}
        link={localLink(setUntil)}
        hint={dialog.dueNow(task.due)}
        needed
        error={why.checked && until === null ? kitTexts.missing(dialog.until) : undefined}
      />
      <WhyFields why={why} reasonLabel={dialog.reason} today={today} needed />
    </Dialog>
  );
}

function DropDialog({ task, today, onClose }: DialogProps & { task: PlanFormTask }) {
  const { dialog } = texts;
  const why = useWhy(today);
  const submit = async () => {
    why.check();
    const { on, reason, document } = why;
    if (on === null || reason.trim() === "") return incomplete;
    return channel.send({ act: "task.drop", taskId: task.id, on, reason, document });
  };
  return (
    <Dialog title={dialog.dropTitle(task.number)} submit={dialog.drop} onSubmit={submit} onClose={onClose}>
      <p class="quiet">{task.title}</p>
      <WhyFields why={why} reasonLabel={dialog.dropReason} today={today} needed />
    </Dialog>
  );
}

function LeadDialog({ ids, units, onClose }: DialogProps & { ids: readonly string[]; units: readonly Choice[] }) {
  const { bulk, column } = texts;
  const [unitId, setUnitId] = useState<string | null>(null);
  const [checked, setChecked] = useState(false);
  const submit = async () => {
    setChecked(true);
    return unitId === null ? incomplete : sendForAll(ids, { act: "tasks.lead", taskIds: [...ids], unitId });
  };
  return (
    <Dialog title={bulk.leadTitle(ids.length)} submit={bulk.apply} onSubmit={submit} onClose={onClose}>
      <UnitPicker
        label={column.lead}
        value={unitId}
        shown={units.find(({ id }) => id === unitId)?.name ?? ""}
        choices={units}
        link={localLink<string | null>(setUnitId)}
        needed
        error={checked && unitId === null ? kitTexts.missing(column.lead) : undefined}
      />
    </Dialog>
  );
}

function DueDialog({ ids, today, onClose }: DialogProps & { ids: readonly string[] }) {
  const { bulk, dialog, column } = texts;
  const [due, setDue] = useState<CalendarDay | null>(null);
  const why = useWhy(today);
  const submit = async () => {
    why.check();
    const { on, reason, document } = why;
    if (due === null || on === null) return incomplete;
    return sendForAll(ids, { act: "tasks.due", taskIds: [...ids], due, on, reason, document });
  };
  return (
    <Dialog title={bulk.dueTitle(ids.length)} submit={bulk.apply} onSubmit={submit} onClose={onClose}>
      <DayField
        label={column.due}
        value={due}
        today={today}
        link={localLink(setDue)}
        needed
        error={why.checked && due === null ? kitTexts.missing(column.due) : undefined}
      />
      <WhyFields why={why} reasonLabel={dialog.reason} reasonHint={bulk.reasonHint} today={today} />
    </Dialog>
  );
}

async function sendForAll(ids: readonly string[], act: PlanAct): Promise<Words | undefined> {
  const refusal = await channel.send(act);
  if (refusal === undefined) announce(texts.bulk.done(ids.length));
  return refusal;
}

/** When, why and by which document something is done. */
interface Why {
  on: CalendarDay | null;
  setOn: (day: CalendarDay | null) => void;
  reason: string;
  setReason: (text: string) => void;
  document: string;
  setDocument: (text: string) => void;
  checked: boolean;
  check: () => void;
}

function useWhy(today: CalendarDay): Why {
  const [on, setOn] = useState<CalendarDay | null>(today);
  const [reason, setReason] = useState("");
  const [document, setDocument] = useState("");
  const [checked, setChecked] = useState(false);
  return { on, setOn, reason, setReason, document, setDocument, checked, check: () => setChecked(true) };
}

interface WhyFieldsProps {
  why: Why;
  reasonLabel: string;
  reasonHint?: string | undefined;
  today: CalendarDay;
  needed?: boolean;
}

function WhyFields({ why, reasonLabel, reasonHint, today, needed = false }: WhyFieldsProps) {
  const { dialog } = texts;
  const missing = why.checked && needed && why.reason.trim() === "";
  return (
    <>
      <TextField
        label={reasonLabel}
        value={why.reason}
        link={localLink(why.setReason)}
        lines="many"
        hint={reasonHint}
        needed={needed}
        error={missing ? kitTexts.missing(dialog.reason) : undefined}
      />
      <div class="side-by-side">
        <TextField
          label={dialog.document}
          value={why.document}
          link={localLink(why.setDocument)}
          hint={dialog.documentHint}
        />
        <OnField value={why.on} set={why.setOn} today={today} checked={why.checked} />
      </div>
    </>
  );
}

interface OnFieldProps {
  value: CalendarDay | null;
  set: (day: CalendarDay | null) => void;
  today: CalendarDay;
  checked: boolean;
}

function OnField({ value, set, today, checked }: OnFieldProps) {
  const { on } = texts.dialog;
  const error = checked && value === null ? kitTexts.missing(on) : undefined;
  return <DayField label={on} value={value} today={today} link={localLink(set)} needed error={error} />;
}
