import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { normaliseText } from "@cchc/core/text";

/** What a piece of evidence is named by, and the finding or task it belongs to. */
interface NamedEvidence {
  id: string;
  file: string;
  findingId?: string | null;
  taskId?: string | null;
}

/**
 * The evidence of a visit or a plan that `text` means: its id, a beginning of it, or the name of its file (SPEC ID-2).
 */
export function findEvidence<E extends NamedEvidence>(
  holder: { number: string; evidence: readonly E[] },
  text: string,
): Result<E> {
  const wanted = normaliseText(text);
  const fits = holder.evidence.filter(
    ({ id, file }) => id.startsWith(wanted.toLowerCase()) || file === wanted || fileName(file) === wanted,
  );
  const [first] = fits;
  if (first === undefined) return fail(problem("evidence-not-found", { evidence: text }));
  const exact = fits.find(({ id }) => id === wanted.toLowerCase());
  if (exact !== undefined) return succeed(exact);
  // One file kept for the whole and for a part is one proof: the entry of the whole stands for it.
  if (fits.every(({ file }) => file === first.file)) {
    return succeed(fits.find(({ findingId, taskId }) => (findingId ?? taskId ?? null) === null) ?? first);
  }
  const candidates = fits.map(({ id, file }) => ({ id, number: holder.number, label: fileName(file) }));
  return fail(problem("id-ambiguous", { text, candidates }));
}

function fileName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
