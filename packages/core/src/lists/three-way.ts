import { type Json, sameJson } from "../change/patch.ts";
import { normaliseText } from "../text.ts";
import { cellHash } from "./cell-hash.ts";
import type { Columns, RowOf } from "./columns.ts";

/** A cell for which people say what counts: changed on both sides, or as the table has it until it was taken back here. */
export interface Contested {
  code: string;
  here: Json;
  takenBack: boolean;
}

/** What a row that was exported from here says now. */
export interface SinceExport<C extends Columns> {
  /** The row with the present values in the place of cells that nobody edited. */
  values: RowOf<C>;
  /** Cells that only changed here. */
  movedOn: readonly { code: string; here: Json }[];
  contested: readonly Contested[];
}

/**
 * Tells apart, cell by cell, what was edited in the table and what changed here since it was exported (SPEC LIST-12).
 * `exported` has the hash of each cell as it went out, `own` the record as it is here, `isTakenBack` whether that value
 * was taken back here since.
 */
export function sinceExport<C extends Columns>(
  codes: readonly string[],
  exported: ReadonlyMap<string, string>,
  { values, own }: { values: RowOf<C>; own: RowOf<C> },
  isTakenBack: (was: string, here: string) => boolean,
): SinceExport<C> {
  const asMeant: RowOf<C> = { ...values };
  const movedOn: { code: string; here: Json }[] = [];
  const contested: Contested[] = [];
  for (const code of codes) {
    const was = exported.get(code);
    if (was === undefined || code === "id") continue;
    const [inTable, here] = [(values[code] ?? null) as Json, (own[code] ?? null) as Json];
    const changedHere = cellHash(here) !== was;
    if (cellHash(inTable) !== was) {
      if (changedHere && !isSame(inTable, here)) contested.push({ code, here, takenBack: false });
      continue;
    }
    // What was taken back is no later change: neither side is the newer one, so people choose.
    if (changedHere && isTakenBack(was, cellHash(here))) {
      contested.push({ code, here, takenBack: true });
      continue;
    }
    asMeant[code as keyof C] = own[code as keyof C];
    if (changedHere) movedOn.push({ code, here });
  }
  return { values: asMeant, movedOn, contested };
}

/** Whether two values are one to a reader of a table: texts as they come in, and nothing as an empty list. */
export function isSame(left: Json, right: Json): boolean {
  return sameJson(comparable(left), comparable(right));
}

function comparable(value: Json): Json {
  if (typeof value === "string") return normaliseText(value) === "" ? null : normaliseText(value);
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(comparable);
  return value;
}
