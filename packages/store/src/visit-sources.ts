import type { Programme } from "@cchc/core/model/programme";
import type { Visit } from "@cchc/core/model/visit";
import { listProgrammes } from "./programmes.ts";
import { dataRevision, type ReportRegisters, registerContent } from "./report-registers.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** What documents about single visits need beside the registers and the visit. */
export interface VisitSurroundings extends ReportRegisters {
  programmes: Programme[];
  skipped: SkippedFile[];
}

/** Reads what all visits have around them, once for any number of them. */
export async function visitSurroundings(workspace: Workspace, registers: ReportRegisters): Promise<VisitSurroundings> {
  const { programmes, skipped } = await listProgrammes(workspace);
  return { ...registers, programmes: programmes.map(({ programme }) => programme), skipped };
}

/** The data revision of a document about one visit. */
export function visitRevision(visit: Visit, programme: Programme | null, registers: ReportRegisters): string {
  return dataRevision([...registerContent(registers), visit, programme]);
}
