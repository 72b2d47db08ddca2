import type { AnyChange } from "@cchc/core/change/apply";
import type { CalendarDay } from "@cchc/core/day";

/** Every type of change that histories hold. */
export type ChangeType = AnyChange["type"] | "workspace.init" | "undo";

/** A change as a history keeps it: its type, and parameters that a person may have edited. */
export interface RecordedChange {
  type: string;
  [parameter: string]: unknown;
}

/** One sentence without its subject per type of change; a type that is missing does not compile. */
export type ChangeTexts = { [T in ChangeType]: (change: RecordedChange) => string };

/** A parameter as text; empty when it is not there or is no text. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

/** A parameter that is a day, in the way days are written; empty when it is none. */
export function dayOf(value: unknown, write: (day: CalendarDay) => string): string {
  return isDay(value) ? write(value) : "";
}

/** A code's label, or the code itself. */
export function labelOf(value: unknown, labels: Readonly<Record<string, string>>): string {
  const code = textOf(value);
  return labels[code] ?? code;
}

function isDay(value: unknown): value is CalendarDay {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
