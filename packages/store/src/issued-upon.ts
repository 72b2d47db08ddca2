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
  const isAbout = subjectTest(document);
  // The number of a document is no fact that it states.
  if (isAbout === null || entry.change.type === "visit.number-notice") return [];
  const register = await workspace.read("documents", registerFiles.documents);
  if (!register.ok) return [];
  const { documents, history } = register.value;
  const stands = documents.filter(isOwn).filter((own) => isCurrent(own) && isAbout(own.own.subject));
  if (stands.length === 0) return [];
  const { recordsOf } = await import("@cchc/core/change/records");
  return stands.filter(({ id }) =>
    history.some((one) => one.change.type === "document.issue" && one.at >= entry.at && recordsOf(one).includes(id)),
  );
}

function subjectTest(document: AnyDocument): ((subject: DocumentSubject) => boolean) | null {
  switch (document.kind) {
    case "visit":
    case "programme":
    case "plan":
    case "criteria":
      return (subject) => subject.kind === document.kind && subject.id === document.id;
    case "scorecard":
      return (subject) => subject.kind === "criteria" && subject.id === document.criteriaId;
    case "workspace":
    case "units":
    case "calendar":
    case "people":
    case "documents":
    case "initiatives":
    case "indicators":
    case "figures":
    case "duty":
    case "index":
      return null;
  }
}
