import type { FindingTextField, VisitFormAct, VisitFormFinding, VisitFormView } from "../../src/protocol/visit-form.ts";
import { FormChannel } from "../kit/channel.ts";
import { type FieldLink, fieldLink } from "../kit/field-link.ts";

/** The page's way to its host. */
export const channel = new FormChannel<VisitFormAct, VisitFormView>();

/** Ties what `act` changes to a field of the page. */
export function linkTo<V>(key: string, act: (value: V) => VisitFormAct): FieldLink<V> {
  return fieldLink(channel, key, act);
}

/** Ties a text of a finding to its field. */
export function findingText({ id }: VisitFormFinding, field: FindingTextField): FieldLink<string> {
  return linkTo(`${id}.${field}`, (text) => ({ act: "finding.text", findingId: id, field, text }));
}

/** A text that means something only when it is whole: it goes when the field is left. */
export function whenLeft(link: FieldLink<string>): FieldLink<string> {
  return { ...link, type: (text) => link.hold(() => text) };
}
