import type { Visit } from "@cchc/core/model/visit";
import { readVisits } from "./find-visit.ts";
import type { IndexedVisit, SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** The documents of all visits that `wanted` lets through, and what could not be read. */
export async function readListedVisits(
  workspace: Workspace,
  wanted: (visit: IndexedVisit) => boolean = () => true,
  onProgress?: (done: number, total: number) => void,
): Promise<{ visits: Visit[]; skipped: SkippedFile[] }> {
  const listing = await workspace.visits();
  const indexed = listing.visits.filter(wanted);
  const skipped = [...listing.skipped];
  const visits: Visit[] = [];
  for (const [index, read] of (await readVisits(workspace, indexed, onProgress)).entries()) {
    if (read.ok) visits.push(read.value.visit);
    else skipped.push({ file: indexed[index]?.file ?? "", problem: read.problem });
  }
  return { visits, skipped };
}
