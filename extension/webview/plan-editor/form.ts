import type { PlanAct, PlanFormView } from "../../src/protocol/plan-form.ts";
import { FormChannel } from "../kit/channel.ts";
import { type FieldLink, fieldLink } from "../kit/field-link.ts";

/** The form's one way to its host. */
export const channel = new FormChannel<PlanAct, PlanFormView>();

/** A field of the form and the edit that gives it a value. */
export function link<V>(key: string, act: (value: V) => PlanAct): FieldLink<V> {
  return fieldLink<V, PlanAct>(channel, key, act);
}
