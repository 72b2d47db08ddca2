import type { FoundRecord } from "@cchc/store/find-record";

/** What a sentence of the window calls a record: its number, and its name where only an id, a terminal's, could number it. */
export function called({ id, number, label }: FoundRecord): string {
  return number === id && label !== "" ? label : number;
}
