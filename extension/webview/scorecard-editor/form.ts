import type { ScorecardFormAct, ScorecardFormView } from "../../src/protocol/scorecard-form.ts";
import { FormChannel } from "../kit/channel.ts";
import { type FieldLink, fieldLink } from "../kit/field-link.ts";

/** The form's one way to its host. */
export const channel = new FormChannel<ScorecardFormAct, ScorecardFormView>();

/** A field of the form and the edit that gives it a value. */
export function link<V>(key: string, act: (value: V) => ScorecardFormAct): FieldLink<V> {
  return fieldLink<V, ScorecardFormAct>(channel, key, act);
}
