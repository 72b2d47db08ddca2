import type { Visit } from "../model/visit.ts";
import { problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";
import { areaOfVisit, openForRecording } from "./visit-checks.ts";
import { withFields } from "./with-fields.ts";

/** Changes of what a visit found right. */
export type StrengthChange =
  | { type: "strength.add"; area: string; text: string; invented?: true | undefined }
  | { type: "strength.update"; strengthId: string; area?: string | undefined; text?: string | undefined };

/** The visit with one more strength (SPEC VISIT-8). */
export function addStrength(
  visit: Visit,
  { area, text, invented }: Extract<StrengthChange, { type: "strength.add" }>,
  context: ChangeContext,
): Result<Visit> {
  const refusal = openForRecording(visit) ?? areaOfVisit(visit, area);
  if (refusal !== null) return fail(refusal);
  const strength = { id: context.newId(), area, text, ...(invented === undefined ? {} : { invented }) };
  return succeed({ ...visit, strengths: [...visit.strengths, strength] });
}

/** The visit with a strength corrected, whatever state it is in, as its findings are (SPEC VISIT-10). */
export function updateStrength(
  visit: Visit,
  { strengthId, area, text }: Extract<StrengthChange, { type: "strength.update" }>,
): Result<Visit> {
  if (!visit.strengths.some(({ id }) => id === strengthId)) {
    return fail(problem("record-not-found", { record: strengthId }));
  }
  const refusal = area === undefined ? null : areaOfVisit(visit, area);
  if (refusal !== null) return fail(refusal);
  return succeed({
    ...visit,
    strengths: visit.strengths.map((one) => (one.id === strengthId ? withFields(one, { area, text }) : one)),
  });
}
