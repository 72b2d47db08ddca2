import type { HistoryEntry } from "@cchc/core/model/envelope";
import { isOwn } from "@cchc/core/query/own-document";
import { type Result, succeed } from "@cchc/core/result";
import { registeredDocuments } from "./document-register.ts";
import { findVisit } from "./find-visit.ts";
import type { ChangePorts } from "./ports.ts";
import { findProgramme } from "./programmes.ts";
import type { Workspace } from "./workspace.ts";

/** What became of the number that a record kept when the issue of its document was undone. */
export interface TakenBackNumber {
  /** What people call the record. */
  record: string;
  /** False when something happened to the record since: it keeps its number. */
  returned: boolean;
}

/**
 * Takes the number of a document that is about to be undone out of the record that was given it, where that was the last
 * that happened to the record (SPEC ISSUE-11). Null when `entry` is no issue, or the record had its number before.
 */
export async function takeBackNumber(
  workspace: Workspace,
  entry: HistoryEntry,
  documentId: string,
  ports: ChangePorts,
): Promise<Result<TakenBackNumber | null>> {
  if (entry.change.type !== "document.issue") return succeed(null);
  const document = (await registeredDocuments(workspace)).find(({ id }) => id === documentId);
  if (document === undefined || !isOwn(document) || document.own.role === undefined) return succeed(null);
  const { subject } = document.own;
  const { lastChangeOf } = await import("@cchc/core/change/undo");
  if (subject.kind === "visit") {
    const found = await findVisit(workspace, subject.id);
    if (!found.ok) return succeed(null);
    const { file, visit } = found.value;
    const given = visit.history.some(
      ({ at, change }) =>
        at >= entry.at && change.type === "visit.number-notice" && parameterOf(change, "notice") === document.number,
    );
    if (!given) return succeed(null);
    const last = lastChangeOf(visit, visit.id)?.change;
    if (last?.type !== "visit.number-notice" || parameterOf(last, "notice") !== document.number) {
      return succeed({ record: visit.number, returned: false });
    }
    const undone = await workspace.undo("visit", file, visit.id, ports);
    return undone.ok ? succeed({ record: visit.number, returned: true }) : undone;
  }
  if (subject.kind !== "programme") return succeed(null);
  const found = await findProgramme(workspace, subject.id);
  if (!found.ok || found.value.programme.decision.documentId !== documentId) return succeed(null);
  const { file, programme } = found.value;
  const given = programme.history.some(
    ({ at, change }) =>
      at >= entry.at &&
      change.type === "programme.update" &&
      namesDocument(parameterOf(change, "decision"), documentId),
  );
  if (!given) return succeed(null);
  const last = lastChangeOf(programme, programme.id)?.change;
  if (last?.type !== "programme.update" || !namesDocument(parameterOf(last, "decision"), documentId)) {
    return succeed({ record: programme.number, returned: false });
  }
  const undone = await workspace.undo("programme", file, programme.id, ports);
  return undone.ok ? succeed({ record: programme.number, returned: true }) : undone;
}

function namesDocument(decision: unknown, documentId: string): boolean {
  return (
    typeof decision === "object" && decision !== null && "documentId" in decision && decision.documentId === documentId
  );
}

/** A parameter of a change as the history keeps it. */
function parameterOf(change: object, name: string): unknown {
  return Object.entries(change).find(([key]) => key === name)?.[1];
}
