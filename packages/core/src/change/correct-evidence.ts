import type { CalendarDay } from "../day.ts";
import { problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { definedOnly } from "./defined-only.ts";
import { withFields } from "./with-fields.ts";

/** What is put right of a piece of evidence; its file stays what it is. Null empties a field. */
export interface EvidenceCorrection {
  evidenceId: string;
  /** The day the file shows: when a photo was taken, a document signed. */
  on?: CalendarDay | null | undefined;
  note?: string | null | undefined;
}

/** What evidence carries that can be put right. */
interface Correctable {
  id: string;
  on: CalendarDay | null;
  note?: string | undefined;
}

/** A visit or a plan with a piece of its evidence put right; `record-not-found` when it has no such one (SPEC EVID-5). */
export function correctEvidence<E extends Correctable, D extends { evidence: E[] }>(
  document: D,
  { evidenceId, on, note }: EvidenceCorrection,
): Result<D> {
  if (!document.evidence.some(({ id }) => id === evidenceId)) {
    return fail(problem("record-not-found", { record: evidenceId }));
  }
  const corrected = (one: E): E => ({ ...withFields<Correctable>(one, { note }), ...definedOnly({ on }) }) as E;
  const evidence = document.evidence.map((one) => (one.id === evidenceId ? corrected(one) : one));
  return succeed({ ...document, evidence });
}
