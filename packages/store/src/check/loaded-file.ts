import { type DocumentByKind, type DocumentKind, documentKinds } from "@cchc/core/model/document-kinds";
import { type Problem, problem } from "@cchc/core/problem";
import { READ_LIMIT_BYTES, readTextFile } from "../durable-file-read.ts";
import { parseDocumentProblems, writtenVersion } from "../load-document.ts";
import { resolveInside } from "../workspace-path.ts";

/** A document that reads well, as checks need it. */
export type LoadedDocument = {
  [K in DocumentKind]: {
    kind: K;
    /** The workspace path in NFC. */
    file: string;
    /** Without its history, which no check looks at and which is most of a document. */
    document: DocumentByKind[K];
    /** The schema version of the text, where it is not the newest. */
    oldVersion: number | null;
  };
}[DocumentKind];

/** What a text means: a document, or everything that is wrong with it. */
export type Reading =
  | { text: string; loaded: LoadedDocument; problems: readonly [] }
  | { text: string; loaded: undefined; problems: readonly Problem[] };

/** Reads a file of a known kind; `name` is how the disk spells its path. */
export async function readForCheck(root: string, kind: DocumentKind, name: string): Promise<Reading> {
  const file = name.normalize("NFC");
  const path = await resolveInside(root, name);
  const text = path.ok ? await readTextFile(path.value, file) : path;
  return text.ok ? readingOf(kind, file, text.value) : { text: "", loaded: undefined, problems: [text.problem] };
}

/** What a text means that stands for a file: of the disk, or of an editor. */
export function readingOf(kind: DocumentKind, file: string, text: string): Reading {
  if (text.length > READ_LIMIT_BYTES) {
    const params = { file, bytes: text.length, limit: READ_LIMIT_BYTES };
    return { text: "", loaded: undefined, problems: [problem("file-too-large", params)] };
  }
  const parsed = parseDocumentProblems(kind, text, file);
  if ("problems" in parsed) return { text, loaded: undefined, problems: parsed.problems };
  const { document, migrated } = parsed;
  const oldVersion = migrated ? writtenVersion(text) : null;
  // One value of a union of kinds: the parser gave the document of this kind.
  const loaded = { kind, file, oldVersion, document: { ...document, history: [] } } as unknown as LoadedDocument;
  return { text, loaded, problems: [] };
}

/** The newest schema version of a kind. */
export function newestVersion(kind: DocumentKind): number {
  return documentKinds[kind].schemaVersion;
}
