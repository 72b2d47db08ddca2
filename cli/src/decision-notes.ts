import type { ProgrammeItem } from "@cchc/core/query/programme-item";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { TypedDecision } from "@cchc/store/programmes";

/** Says that several registered papers carry the number of a decision, and how to choose one. */
export function decisionNotes(
  { number, decision }: ProgrammeItem,
  candidates: TypedDecision["candidates"],
  { programmes }: Catalogue,
): readonly string[] {
  if (candidates.length === 0) return [];
  return [programmes.decisionAmbiguous({ programme: number, number: decision.number ?? "", candidates })];
}
