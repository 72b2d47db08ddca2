import type { RegisteredDocument } from "@cchc/core/model/documents";
import { figureCollections } from "./figure-collections.ts";
import { type DocumentItem, documentItem } from "./list-documents.ts";
import { subjectNames } from "./subject-names.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A document with the figures that stand in it. */
export interface DocumentDetail extends DocumentItem {
  figures: { id: string; label: string; file: string }[];
}

/** One document and what cites it. */
export async function documentDetail(
  workspace: Workspace,
  document: RegisteredDocument,
): Promise<{ detail: DocumentDetail; skipped: SkippedFile[] }> {
  const { collections, skipped } = await figureCollections(workspace);
  const all = collections.flatMap(({ file, figures }) => figures.figures.map((figure) => ({ ...figure, file })));
  const citing = all.filter(({ documentId }) => documentId === document.id);
  const figures = citing.map(({ id, label, file }) => ({ id, label, file }));
  const names = await subjectNames(workspace, document.own === undefined ? [] : [document.own.subject]);
  return { detail: { ...documentItem(document, names), figures }, skipped };
}
