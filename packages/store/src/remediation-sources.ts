import type { CalendarDay } from "@cchc/core/day";
import type { Visit } from "@cchc/core/model/visit";
import type { Period } from "@cchc/core/query/period";
import { visitState } from "@cchc/core/query/visit-state";
import { readListedVisits } from "./read-listed-visits.ts";
import { dataRevision, type ReportRegisters, registerContent, reportRegisters } from "./report-registers.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** All that the follow-up of remediation is made from, as it lay on disk. */
export interface RemediationSources extends ReportRegisters {
  visits: Visit[];
  /** A hash of the content of the documents above: the same data, the same text (SPEC PROV-2). */
  dataRevision: string;
  /** Files that could not be read: what is in them is missing from every number. */
  skipped: SkippedFile[];
}

/** Reads the registers and the visits that had started by the end of `asOf`: in `period`, or all where it is null. */
export async function remediationSources(
  workspace: Workspace,
  period: Period | null,
  asOf: CalendarDay,
  onProgress?: (done: number, total: number) => void,
): Promise<RemediationSources> {
  const registers = await reportRegisters(workspace);
  const { visits, skipped } = await readListedVisits(
    workspace,
    (visit) => startedIn(visitState(visit, asOf).startedOn, period),
    onProgress,
  );
  return { ...registers, visits, dataRevision: dataRevision([...registerContent(registers), visits]), skipped };
}

function startedIn(day: CalendarDay | null, period: Period | null): boolean {
  return day !== null && (period === null || (period.from <= day && day <= period.to));
}
