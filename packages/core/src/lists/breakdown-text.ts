import { type CalendarDay, parseDay } from "../day.ts";

/** A breakdown as a table or a flag names it. */
export interface TypedBreakdown {
  label: string;
  parts: string[];
  /** First day it is right for, and first day it is not any more. */
  from?: CalendarDay;
  to?: CalendarDay;
}

/**
 * `by level = a, b`, with the days it is right for behind it where it is not for ever: `by level = a, b [1/7/2025..]`.
 * Null when it is none.
 */
export function readBreakdown(text: string): TypedBreakdown | null {
  const equals = text.lastIndexOf("=");
  const label = text.slice(0, Math.max(0, equals)).trim();
  const behind = text.slice(equals + 1).trim();
  const [, ids = "", first, last] = /^([^[\]]*)(?:\[([^.\]]*)\.\.([^.\]]*)\])?$/.exec(behind) ?? [];
  const parts = ids.split(",").map((id) => id.trim());
  if (label === "" || label.includes("\n") || parts.some((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))) return null;
  const days = [first, last].map((typed) =>
    typed === undefined || typed.trim() === "" ? null : parseDay(typed.trim()),
  );
  const [from, to] = days;
  if (from === undefined || to === undefined) return null;
  return { label, parts, ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
}

/** A breakdown as it is read again. */
export function writtenBreakdown({ label, parts, from, to }: Readonly<TypedBreakdown>): string {
  const days = from === undefined && to === undefined ? "" : ` [${from ?? ""}..${to ?? ""}]`;
  return `${label} = ${parts.join(", ")}${days}`;
}
