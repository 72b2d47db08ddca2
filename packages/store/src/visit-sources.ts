import type { Programme } from "@cchc/core/model/programme";
import type { Visit } from "@cchc/core/model/visit";
import type { VisitFacts } from "@cchc/core/query/facts";
import { listProgrammes } from "./programmes.ts";
import { dataRevisionAfter, type ReportRegisters, registerContent } from "./report-registers.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** What documents about single visits need beside the registers and the visit. */
export interface VisitSurroundings extends ReportRegisters {
  programmes: Programme[];
  /** What the index knows of all visits: findings that came again are looked up in them. */
  earlierVisits: readonly VisitFacts[];
  skipped: SkippedFile[];
  /** The data revision of the registers and what else a document was made from. */
  revisionWith: (rest: readonly unknown[]) => string;
}

/** Reads what all visits have around them, once for any number of them. */
export async function visitSurroundings(workspace: Workspace, registers: ReportRegisters): Promise<VisitSurroundings> {
  const [{ programmes, skipped }, { visits }] = await Promise.all([listProgrammes(workspace), workspace.visits()]);
  return {
    ...registers,
    programmes: programmes.map(({ programme }) => programme),
    earlierVisits: visits,
    skipped,
    revisionWith: dataRevisionAfter(registerContent(registers)),
  };
}

/** The data revision of a document about one visit. */
export function visitRevision(
  visit: Visit,
  programme: Programme | null,
  earlierVisits: readonly VisitFacts[],
  { revisionWith }: Pick<VisitSurroundings, "revisionWith">,
): string {
  return revisionWith([visit, programme, ...earlierVisits]);
}
