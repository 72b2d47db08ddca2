import type { AnyDocument, DocumentKind } from "@cchc/core/model/document-kinds";
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

/** The number that goes back when the issue of its document is undone: rehearsed, not written yet. */
export interface NumberToTakeBack {
  numberOf: TakenBackNumber;
  /** The record as it will be; null when it keeps its number. */
  after: { file: string; document: AnyDocument } | null;
  write: () => Promise<Result<unknown>>;
}

/**
 * What becomes of the number that a record was given with a document whose issue is about to be undone: it goes back
 * where that was the last that happened to the record (SPEC ISSUE-11). Null when `entry` is no issue, or the record had
 * its number before. Nothing is written before `write`.
 */
export async function numberToTakeBack(
  workspace: Workspace,
  entry: HistoryEntry,
  documentId: string,
  ports: ChangePorts,
): Promise<Result<NumberToTakeBack | null>> {
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
    const last = lastChangeOf(visit, visit.id);
    if (last?.change.type !== "visit.number-notice" || parameterOf(last.change, "notice") !== document.number) {
      return succeed(keeping(visit.number));
    }
    return goingBack(workspace, "visit", file, { ...visit, entryId: last.id }, ports);
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
  const last = lastChangeOf(programme, programme.id);
  if (last?.change.type !== "programme.update" || !namesDocument(parameterOf(last.change, "decision"), documentId)) {
    return succeed(keeping(programme.number));
  }
  return goingBack(workspace, "programme", file, { ...programme, entryId: last.id }, ports);
}

function keeping(record: string): NumberToTakeBack {
  return { numberOf: { record, returned: false }, after: null, write: async () => succeed(undefined) };
}

async function goingBack(
  workspace: Workspace,
  kind: Extract<DocumentKind, "visit" | "programme">,
  file: string,
  { id, number, entryId }: { id: string; number: string; entryId: string },
  ports: ChangePorts,
): Promise<Result<NumberToTakeBack>> {
  const document = await workspace.rehearseUndo(kind, file, id, ports);
  if (!document.ok) return document;
  return succeed({
    numberOf: { record: number, returned: true },
    after: { file, document: document.value },
    write: () => workspace.undo(kind, file, { recordId: id, entryId }, ports),
  });
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
