import { unlink } from "node:fs/promises";
import { yearOf } from "@cchc/core/day";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import { type Result, succeed } from "@cchc/core/result";
import { handOverFindings } from "./change-units.ts";
import type { CheckReport } from "./check-workspace.ts";
import { fillSchemaReferences } from "./create-workspace.ts";
import { removeStaleLocks } from "./lock.ts";
import { nextNumber } from "./plan-visit.ts";
import type { ChangePorts } from "./ports.ts";
import { writeSchemas } from "./schemas.ts";
import type { Workspace } from "./workspace.ts";
import { resolveInside } from "./workspace-path.ts";

/** What `check --fix` mended. */
export interface Mended {
  renumbered: { from: string; to: string; file: string }[];
  handedOver: number;
  locksRemoved: number;
  temporaryFilesRemoved: number;
  schemasFilled: boolean;
}

/**
 * Mends what can be mended without guessing: clashing display numbers (the visit made later gets the next free one),
 * unfinished hand-overs, stale locks, temporary files, missing `$schema` (SPEC CHECK-4).
 */
export async function mendWorkspace(
  workspace: Workspace,
  report: CheckReport,
  ports: ChangePorts,
): Promise<Result<Mended>> {
  const mended: Mended = {
    renumbered: [],
    handedOver: 0,
    locksRemoved: 0,
    temporaryFilesRemoved: 0,
    schemasFilled: false,
  };
  const remarks = report.lines.flatMap((line) => ("remark" in line ? [line.remark] : []));
  for (const found of remarks) {
    if (found.code === "temporary-file") {
      const path = await resolveInside(workspace.root, found.file);
      if (!path.ok) return path;
      await unlink(path.value).catch(() => {});
      mended.temporaryFilesRemoved += 1;
    } else if (found.code === "duplicate-number" && found.path[0] === "number") {
      const { visits } = await workspace.visits();
      const visit = visits.find((candidate) => candidate.file === found.file);
      if (visit === undefined) continue;
      const to = nextNumber(
        yearOf(dayOfVisit(visit)),
        visits.map((other) => other.number),
      );
      const changed = await workspace.change("visit", found.file, { type: "visit.renumber", number: to }, ports);
      if (!changed.ok) return changed;
      mended.renumbered.push({ from: found.params.number, to, file: found.file });
    }
  }
  if (remarks.some(({ code }) => code === "owner-ended")) {
    for (const event of (await workspace.units()).events) {
      const handedOver = await handOverFindings(workspace, event, ports);
      if (!handedOver.ok) return handedOver;
      mended.handedOver += handedOver.value;
    }
  }
  mended.locksRemoved = (await removeStaleLocks(workspace.lockDirectory)).length;
  if (remarks.some(({ code }) => code === "schema-reference-missing")) {
    const written = await writeSchemas(workspace.root);
    if (!written.ok) return written;
    const filled = await fillSchemaReferences(workspace.root);
    if (!filled.ok) return filled;
    mended.schemasFilled = true;
  }
  return succeed(mended);
}
