import { type DocumentKind, documentKinds, kindOfPath } from "@cchc/core/model/document-kinds";
import { type Result, succeed } from "@cchc/core/result";
import { DocumentFile } from "./document-file.ts";
import { readTextFile } from "./durable-file-read.ts";
import { documentFormat, parseDocumentProblems, writtenVersion } from "./load-document.ts";
import { isOldReference, outdatedSchemas, schemaReference, writeSchemas } from "./schemas.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";
import { workspaceFiles } from "./workspace-files.ts";
import { findExisting } from "./workspace-path.ts";

/** What bringing a workspace up to date did. */
export interface Migration {
  files: number;
  migrated: { file: string; from: number; to: number }[];
  /** Documents that had no `$schema`, or one that is not shared. */
  referencesFilled: string[];
  schemasWritten: number;
  /** Files that were left as they are, and why. */
  skipped: SkippedFile[];
}

/**
 * Brings every document up to the newest schema version, fills in `$schema` and writes the schemas it names. The
 * content stays what it was, so nothing is entered in a history; a file that is up to date keeps every byte, and one
 * that cannot be read or is too new is named and left alone (SPEC MIG-4).
 */
export async function migrateWorkspace(
  workspace: Workspace,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Result<Migration>> {
  const { files, skipped } = await workspaceFiles(workspace.root);
  const documents = files.filter((file) => kindOfPath(file.normalize("NFC")) !== undefined);
  const schemasWritten = await outdatedSchemas(workspace.root);
  if (schemasWritten > 0) {
    const written = await writeSchemas(workspace.root);
    if (!written.ok) return written;
  }
  const migration: Migration = { files: documents.length, migrated: [], referencesFilled: [], schemasWritten, skipped };
  for (const [index, name] of documents.entries()) {
    onProgress(index, documents.length);
    const file = name.normalize("NFC");
    const kind = kindOfPath(file);
    if (kind === undefined) continue;
    const done = await bringUpToDate(workspace, kind, file);
    if (!done.ok) {
      migration.skipped.push({ file, problem: done.problem });
      continue;
    }
    const { from, referenceFilled } = done.value;
    if (from !== null) migration.migrated.push({ file, from, to: documentKinds[kind].schemaVersion });
    if (referenceFilled) migration.referencesFilled.push(file);
  }
  onProgress(documents.length, documents.length);
  return succeed(migration);
}

/** What bringing one document up to date did. */
export interface BroughtUp {
  /** The version it had; null when that was the newest. */
  from: number | null;
  referenceFilled: boolean;
}

/** Brings one document on disk up to the newest schema version, with its `$schema`. */
export async function bringUpToDate(
  workspace: Workspace,
  kind: DocumentKind,
  file: string,
): Promise<Result<BroughtUp>> {
  const path = await findExisting(workspace.root, file);
  if (!path.ok) return path;
  const text = await readTextFile(path.value, file);
  if (!text.ok) return text;
  const parsed = parseDocumentProblems(kind, text.value, file);
  if ("problems" in parsed) return { ok: false, problem: parsed.problems[0] };
  const referenceFilled = parsed.document.$schema === undefined || isOldReference(parsed.document.$schema);
  const from = parsed.migrated ? writtenVersion(text.value) : null;
  if (from === null && !referenceFilled) return succeed({ from, referenceFilled });
  const location = { path: path.value, file, lockDirectory: workspace.lockDirectory };
  const documentFile = new DocumentFile(location, documentFormat(kind), { lockOptions: workspace.lockOptions });
  return documentFile.change((fresh) => {
    const $schema = (referenceFilled ? undefined : fresh.$schema) ?? schemaReference(kind, file);
    return succeed({ document: { ...fresh, $schema }, value: { from, referenceFilled } });
  });
}
