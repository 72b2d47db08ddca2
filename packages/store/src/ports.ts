import { randomBytes } from "node:crypto";
import type { ChangeContext } from "@cchc/core/change/context";
import { formatId } from "@cchc/core/ids";

/** What a shell hands in with every change: the clock, who acts, and how ids are made. */
export type ChangePorts = Pick<ChangeContext, "today" | "now" | "actor" | "newId">;

/** A new random id, sortable by the time it was made; no two laptops make the same one. */
export function newRandomId(): string {
  return formatId(Date.now(), randomBytes(10));
}
