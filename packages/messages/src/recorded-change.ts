import type { AnyChange } from "@cchc/core/change/change-kinds";
import type { CalendarDay } from "@cchc/core/day";
import { ownValue } from "./own-value.ts";

/** Every type of change that histories hold. */
export type ChangeType = AnyChange["type"] | "workspace.init" | "register.create" | "figures.create" | "undo";

/** A change as a history keeps it: its type, and parameters that a person may have edited. */
export interface RecordedChange {
  type: string;
  [parameter: string]: unknown;
}

/** What the records are called that changes name by their ids. What is not known keeps its id. */
export interface RecordNames {
  unit: (id: string) => string;
  person: (reference: string) => string;
  finding: (id: string) => string;
}

/** Ids as they are: where nobody knows better. */
export const idsAsNames: RecordNames = { unit: (id) => id, person: (reference) => reference, finding: (id) => id };

/** One sentence without its subject per type of change; a type that is missing does not compile. */
export type ChangeTexts = { [T in ChangeType]: (change: RecordedChange, names: RecordNames) => string };

/** A parameter as text; empty when it is not there or is no text. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

/** A parameter that is a list of texts; empty when it is none. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf).filter((text) => text !== "") : [];
}

/** A parameter that is a list; empty when it is none. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** In how many documents the import was that a change belongs to; 1 for one of its document alone. */
export function batchSize(change: RecordedChange): number {
  const documents = fieldOf(change.batch, "documents");
  return typeof documents === "number" ? documents : 1;
}

/** How many records an import wrote: as its entry says, or, in one of old, as many as it holds. */
export function countOf(change: RecordedChange, items: string): number {
  return typeof change.count === "number" ? change.count : itemsOf(change[items]).length;
}

/**
 * The sentences of several changes that were made as one, each once; null when they are too many to read, and for what
 * no sentence is known of.
 */
export function sentencesOf(value: unknown, texts: ChangeTexts, names: RecordNames): string[] | null {
  const known: Readonly<Record<string, ChangeTexts[ChangeType]>> = texts;
  const sentences = itemsOf(value).map((change) => {
    const type = textOf(fieldOf(change, "type"));
    return ownValue(known, type)?.({ ...(change as object), type }, names);
  });
  const distinct = [...new Set(sentences)].filter((sentence) => sentence !== undefined);
  return distinct.length === 0 || distinct.length > MOST_SENTENCES ? null : distinct;
}

const MOST_SENTENCES = 3;

/** The name of the file that a change keeps as evidence. */
export function evidenceName(change: RecordedChange): string {
  return textOf(fieldOf(change.evidence, "file")).split("/").at(-1) ?? "";
}

/** A parameter of a parameter: the title of the document that was added. */
export function fieldOf(value: unknown, field: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === field)?.[1]
    : undefined;
}

/** The parameters that were given, in the words of `words`; one without words is left out. */
export function givenFields(change: RecordedChange, words: Readonly<Record<string, string>>): string[] {
  return Object.entries(words)
    .filter(([field]) => change[field] !== undefined && change[field] !== null)
    .map(([, word]) => word);
}

/** The parameters that a change emptied, in the words of `words`. */
export function emptiedFields(change: RecordedChange, words: Readonly<Record<string, string>>): string[] {
  return Object.entries(words)
    .filter(([field]) => change[field] === null)
    .map(([, word]) => word);
}

/** A parameter that is a day, in the way days are written; empty when it is none. */
export function dayOf(value: unknown, write: (day: CalendarDay) => string): string {
  return isDay(value) ? write(value) : "";
}

/** A code's label, or the code itself. */
export function labelOf(value: unknown, labels: Readonly<Record<string, string>>): string {
  const code = textOf(value);
  return ownValue(labels, code) ?? code;
}

function isDay(value: unknown): value is CalendarDay {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
