import type { AnyDocument, DocumentByKind, DocumentKind } from "../model/document-kinds.ts";
import type { Result } from "../result.ts";
import { applyChange } from "./apply.ts";
import type { ChangeByKind } from "./change-kinds.ts";
import type { ChangeContext } from "./context.ts";
import { applyPatches, type Json } from "./patch.ts";

/**
 * The document after `change` in place of its last change, when that is the entry `entryId`: somebody goes on typing in
 * one field, and the history keeps one entry of it (SPEC EXT-2). Otherwise the change is one of its own.
 */
export function continueChange<K extends DocumentKind>(
  kind: K,
  document: DocumentByKind[K],
  entryId: string,
  change: ChangeByKind[K],
  context: ChangeContext,
): Result<DocumentByKind[K]> {
  const before = withoutLastEntry(document as AnyDocument, entryId) as DocumentByKind[K] | undefined;
  return applyChange(kind, before ?? document, change, context);
}

/** The document as it was before its last entry; undefined when that is another one, or made the document. */
function withoutLastEntry(document: AnyDocument, entryId: string): AnyDocument | undefined {
  const { revision, history, ...content } = document;
  const last = history.at(-1);
  if (last?.id !== entryId || last.back.length === 0) return undefined;
  const restored = applyPatches(content as unknown as Json, last.back);
  if (restored === undefined) return undefined;
  return { ...(restored as object), revision: revision - 1, history: history.slice(0, -1) } as unknown as AnyDocument;
}
