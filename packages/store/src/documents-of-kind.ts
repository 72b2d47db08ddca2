import { type DocumentByKind, type DocumentKind, documentKinds, kindOfPath } from "@cchc/core/model/document-kinds";
import type { Withdrawal } from "@cchc/core/model/withdrawal";
import { fail, type Result, succeed } from "@cchc/core/result";
import type { SkippedFile } from "./visit-index.ts";
import { workspaceFiles } from "./workspace-files.ts";

/** A document of a workspace and where it lies. */
export interface PlacedDocument<K extends DocumentKind> {
  file: string;
  document: DocumentByKind[K];
}

/** A folder of documents, as far as reading all of a kind needs it. */
export interface DocumentReader {
  readonly root: string;
  /** A document, fresh from disk; one whose stamp is known to be good is not checked again. */
  readKnown<K extends DocumentKind>(kind: K, file: string): Promise<Result<DocumentByKind[K]>>;
}

/** Whether documents that were withdrawn are wanted, too: only their history and their coming back ask for them. */
export interface Wanted {
  withdrawn?: boolean;
}

/** Whether a document counts: one that was withdrawn does not, unless it is wanted all the same (SPEC WITHDRAW-1). */
export function counts({ withdrawn }: { withdrawn?: Withdrawal | undefined }, wanted: Wanted = {}): boolean {
  return withdrawn === undefined || wanted.withdrawn === true;
}

/**
 * Every document of a kind, withdrawn ones among them, or the problem of the first file that cannot be read. For what is
 * written on the strength of all of them: one that cannot be read is not one that is not there (SPEC STORE-2).
 */
export async function documentsOrRefuse<K extends DocumentKind>(
  workspace: DocumentReader,
  kind: K,
): Promise<Result<PlacedDocument<K>[]>> {
  const { documents, skipped } = await documentsOfKind(workspace, kind);
  const [unreadable] = skipped;
  return unreadable === undefined ? succeed(documents) : fail(unreadable.problem);
}

/**
 * Every document of a kind that can be read, in the order of their paths, and the files that could not. One whose stamp
 * is known to be good is not checked again, so that lists stay quick. Files that are not wanted are not opened.
 */
export async function documentsOfKind<K extends DocumentKind>(
  workspace: DocumentReader,
  kind: K,
  isWanted: (file: string) => boolean = () => true,
): Promise<{ documents: PlacedDocument<K>[]; skipped: SkippedFile[] }> {
  const { place } = documentKinds[kind];
  const below = "file" in place ? "" : place.folder;
  const { files, skipped } = await workspaceFiles(workspace.root, below);
  const documents: PlacedDocument<K>[] = [];
  for (const name of files) {
    const file = name.normalize("NFC");
    if (kindOfPath(file) !== kind || !isWanted(file)) continue;
    const read = await workspace.readKnown(kind, file);
    if (read.ok) documents.push({ file, document: read.value });
    else skipped.push({ file, problem: read.problem });
  }
  return { documents, skipped };
}
