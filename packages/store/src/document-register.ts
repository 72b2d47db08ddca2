import type { DocumentFields } from "@cchc/core/change/document-change";
import type { Documents, RegisteredDocument } from "@cchc/core/model/documents";
import { AppError, problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { foldText } from "@cchc/core/text";
import { ensureRegister } from "./ensure-register.ts";
import type { ChangePorts } from "./ports.ts";
import type { SkippedFile } from "./visit-index.ts";
import { registerFiles, type Workspace } from "./workspace.ts";

/** A document just registered, and the earlier entries that carry the same number. */
export interface AddedDocument {
  document: RegisteredDocument;
  sameNumber: readonly RegisteredDocument[];
}

/** The registered documents; a workspace without documents.json has none. */
export async function registeredDocuments(workspace: Workspace): Promise<RegisteredDocument[]> {
  const register = await workspace.register("documents");
  if (register.ok) return register.value.documents;
  if (register.problem.code === "file-not-found") return [];
  throw new AppError(register.problem);
}

/** The registered documents, or none and the reason: a list goes on without them (SPEC STORE-2). */
export async function documentsIfReadable(workspace: Workspace, skipped: SkippedFile[]): Promise<RegisteredDocument[]> {
  try {
    return await registeredDocuments(workspace);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    skipped.push({ file: registerFiles.documents, problem: error.problem });
    return [];
  }
}

/** Enters a document; its number is kept as it was typed (SPEC DOCNUM-1). */
export async function addDocument(
  workspace: Workspace,
  document: Omit<RegisteredDocument, "id">,
  ports: ChangePorts,
): Promise<Result<AddedDocument>> {
  const change = { type: "document.add" as const, document };
  const there = await ensureRegister(workspace, "documents", ports, change);
  if (!there.ok) return there;
  const changed = await workspace.change("documents", registerFiles.documents, change, ports);
  if (!changed.ok) return changed;
  const added = changed.value.documents.at(-1);
  if (added === undefined) throw new Error("document.add leaves a document");
  return succeed({ document: added, sameNumber: withNumber(changed.value, added) });
}

/** Changes what is known of a document, such as the number it was given later; gives it as it was and as it is. */
export async function updateDocument(
  workspace: Workspace,
  text: string,
  fields: DocumentFields,
  ports: ChangePorts,
): Promise<Result<AddedDocument & { before: RegisteredDocument }>> {
  const before = findDocument(await registeredDocuments(workspace), text);
  if (!before.ok) return before;
  const change = { type: "document.update" as const, documentId: before.value.id, ...fields };
  const changed = await workspace.change("documents", registerFiles.documents, change, ports);
  if (!changed.ok) return changed;
  const document = changed.value.documents.find(({ id }) => id === before.value.id);
  if (document === undefined) throw new Error("document.update leaves the document");
  return succeed({ before: before.value, document, sameNumber: withNumber(changed.value, document) });
}

/** The document that `text` means: its id, a beginning of one id only, or its number as printed or corrected. */
export function findDocument(documents: readonly RegisteredDocument[], text: string): Result<RegisteredDocument> {
  const fits = documentsCalled(documents, text);
  const [only, ...others] = fits;
  if (only === undefined) return fail(problem("document-not-found", { document: text }));
  if (others.length === 0) return succeed(only);
  const candidates = fits.slice(0, 10).map(({ id, number, title }) => ({ id, number: number ?? id, label: title }));
  return fail(problem("id-ambiguous", { text, candidates }));
}

/** Every document that `text` may mean: one by its whole id, else those whose id begins so or that have the number. */
export function documentsCalled(documents: readonly RegisteredDocument[], text: string): RegisteredDocument[] {
  const exact = documents.find(({ id }) => id === text);
  if (exact !== undefined) return [exact];
  const wanted = foldText(text);
  return documents.filter(
    ({ id, number, correctedNumber }) =>
      wanted !== "" &&
      (id.startsWith(wanted) || [number, correctedNumber].some((one) => one != null && foldText(one) === wanted)),
  );
}

/** What a document is called in a command: its number where that means no other one, else its id. */
export function nameInCommands(documents: readonly RegisteredDocument[], { id, number }: RegisteredDocument): string {
  return number !== null && documentsCalled(documents, number).length === 1 ? number : id;
}

function withNumber({ documents }: Pick<Documents, "documents">, added: RegisteredDocument): RegisteredDocument[] {
  const { number } = added;
  if (number === null) return [];
  return documents.filter(
    (other) => other !== added && other.number !== null && foldText(other.number) === foldText(number),
  );
}
