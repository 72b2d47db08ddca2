import type { Withdrawal } from "../model/withdrawal.ts";
import { problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";

/** A document that was made by mistake, marked so; `already-withdrawn` for one that is (SPEC WITHDRAW-1). */
export function withdraw<D extends { number: string; withdrawn?: Withdrawal | undefined }>(
  document: D,
  { on, reason }: Withdrawal,
): Result<D> {
  if (document.withdrawn !== undefined) return fail(problem("already-withdrawn", { number: document.number }));
  return succeed({ ...document, withdrawn: { on, reason } });
}
