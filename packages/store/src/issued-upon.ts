import type { AnyDocument } from "@cchc/core/model/document-kinds";
import type { DocumentSubject } from "@cchc/core/model/documents";
import type { HistoryEntry } from "@cchc/core/model/envelope";
import { isCurrent, isOwn, type OwnRegistered } from "@cchc/core/query/own-document";
import { registerFiles, type Workspace } from "./workspace.ts";

/**
 * The documents of our own that were issued after a change of `document` was recorded and stand: they may state what the
 * change says, so whoever takes it back is told of them (SPEC ISSUE-17). None while the register cannot be read.
 */
export async function issuedUpon(
  workspace: Workspace,
  document: AnyDocument,
  entry: HistoryEntry,
): Promise<OwnRegistered[]> {
  // The number of a document is no fact that it states.
  if (entry.change.type === "visit.number-notice") return [];
  const register = await workspace.read("documents", registerFiles.documents);
  if (!register.ok) return [];
  const { documents, history } = register.value;
  const stands = documents.filter(isOwn).filter((own) => isCurrent(own) && isAbout(own.own.subject, document));
  if (stands.length === 0) return [];
  const { recordsOf } = await import("@cchc/core/change/records");
  return stands.filter(({ id }) =>
    history.some((one) => one.change.type === "document.issue" && one.at >= entry.at && recordsOf(one).includes(id)),
  );
}

/** Whether what a document of ours tells of is `document`; a scorecard is told of by what is issued of its set. */
function isAbout(subject: DocumentSubject, document: AnyDocument): boolean {
  const { kind, id } = document.kind === "scorecard" ? { kind: "criteria", id: document.criteriaId } : document;
  return "id" in subject && subject.kind === kind && subject.id === id;
}
