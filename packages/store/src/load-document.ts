import type { Json } from "@cchc/core/change/patch";
import { type DocumentIssue, parseDocument, serialiseDocument } from "@cchc/core/documents/parse-document";
import type { DocumentByKind, DocumentKind } from "@cchc/core/model/document-kinds";
import { type Problem, problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import type { DocumentFormat } from "./document-file.ts";
import { parseJsonText } from "./json-text.ts";
import { pathLocator, pathText } from "./json-text-place.ts";

/** How documents of `kind` are read from text, migrated and checked, and written canonically. */
export function documentFormat<K extends DocumentKind>(kind: K): DocumentFormat<DocumentByKind[K]> {
  return {
    parse: (text, file) => parseDocumentText(kind, text, file),
    serialise: (document) => serialiseDocument(kind, document),
  };
}

/** The document a text means, or the first problem with file, line and path of keys. */
export function parseDocumentText<K extends DocumentKind>(
  kind: K,
  text: string,
  file: string,
): Result<DocumentByKind[K]> {
  const all = parseDocumentProblems(kind, text, file);
  return "document" in all ? succeed(all.document) : fail(all.problems[0]);
}

/** The document, or every problem of its text: `check` lists them all. */
export function parseDocumentProblems<K extends DocumentKind>(
  kind: K,
  text: string,
  file: string,
): { document: DocumentByKind[K]; migrated: boolean } | { problems: [Problem, ...Problem[]] } {
  const json = parseJsonText(text, file);
  if (!json.ok) return { problems: [json.problem] };
  // parseJsonText gives what JSON.parse gave.
  const parsed = parseDocument(kind, json.value as Json);
  if (parsed.ok) return { document: parsed.document, migrated: parsed.migrated };
  const locate = pathLocator(text);
  const [first, ...others] = parsed.issues.map((issue) => issueProblem(issue, file, locate(issue.path).line));
  if (first === undefined) throw new Error("refused without an issue");
  return { problems: [first, ...others] };
}

function issueProblem(issue: DocumentIssue, file: string, line: number): Problem {
  switch (issue.code) {
    case "wrong-kind":
      return problem("document-wrong-kind", { file, found: issue.found, expected: issue.expected });
    case "too-new":
      return problem("document-too-new", { file, found: Number(issue.found), supported: Number(issue.expected) });
    case "invalid":
      return problem("document-invalid", {
        file,
        line,
        path: pathText(issue.path),
        expected: issue.expected,
        found: issue.found,
      });
  }
}

/** The schema version a text was written in; it was read as a document, so it names one. */
export function writtenVersion(text: string): number {
  return Number(/"schemaVersion"\s*:\s*(\d+)/.exec(text)?.[1] ?? 1);
}
