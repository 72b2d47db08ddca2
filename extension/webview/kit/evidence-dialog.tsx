import type { CalendarDay } from "@cchc/core/day";
import { useState } from "preact/hooks";
import type { Words } from "../../src/protocol/form.ts";
import { DayField } from "./day-field.tsx";
import { Dialog } from "./dialog.tsx";
import { localLink } from "./field-link.ts";
import { TextField } from "./text-field.tsx";
import { kitTexts } from "./texts.ts";

interface EvidenceProps {
  name: string;
  on: CalendarDay | null;
  note: string | null;
  today: CalendarDay;
  onSubmit: (fields: { on: CalendarDay | null; note: string }) => Promise<Words | undefined>;
  onClose: () => void;
}

/** Puts right the day and the note of a file that proves something. */
export function EvidenceDialog({ name, on, note, today, onSubmit, onClose }: EvidenceProps) {
  const words = kitTexts.evidence;
  const [day, setDay] = useState(on);
  const [text, setText] = useState(note ?? "");
  return (
    <Dialog
      title={words.title(name)}
      submit={kitTexts.save}
      onSubmit={() => onSubmit({ on: day, note: text })}
      onClose={onClose}
    >
      <DayField label={words.on} hint={words.onHint} value={day} today={today} link={localLink(setDay)} />
      <TextField label={words.note} value={text} lines="many" link={localLink(setText)} />
    </Dialog>
  );
}
