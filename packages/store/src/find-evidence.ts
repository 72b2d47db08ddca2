import type { Evidence, Visit } from "@cchc/core/model/visit";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { normaliseText } from "@cchc/core/text";

/** The evidence of a visit that `text` means: its id, a beginning of it, or the name of its file (SPEC ID-2). */
export function findEvidence(visit: Pick<Visit, "evidence" | "number">, text: string): Result<Evidence> {
  const wanted = normaliseText(text);
  const fits = visit.evidence.filter(
    ({ id, file }) => id.startsWith(wanted.toLowerCase()) || file === wanted || fileName(file) === wanted,
  );
  const [first] = fits;
  if (first === undefined) return fail(problem("evidence-not-found", { evidence: text }));
  const exact = fits.find(({ id }) => id === wanted.toLowerCase());
  if (exact !== undefined) return succeed(exact);
  // One file kept for the visit and for a finding is one proof: the visit's entry stands for it.
  if (fits.every(({ file }) => file === first.file)) {
    return succeed(fits.find(({ findingId }) => findingId === null) ?? first);
  }
  const candidates = fits.map(({ id, file }) => ({ id, number: visit.number, label: fileName(file) }));
  return fail(problem("id-ambiguous", { text, candidates }));
}

function fileName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
