import type { CalendarDay } from "./day.ts";

/**
 * Every expected thing that can go wrong: a code and typed parameters, no prose. The texts are in @cchc/messages, one
 * per code and language; the shells map classes to exit codes and dialogs (docs/decisions/0003-problems.md).
 */
export interface ProblemParams {
  // deadlines and calendar
  "count-not-positive": { count: number };
  "due-before-trigger": { due: CalendarDay; trigger: CalendarDay };
  // files
  "workspace-not-found": { from: string };
  "file-not-found": { file: string };
  "file-locked": { file: string; holder: string; seconds: number };
  "file-changed": { file: string; expected: number; found: number };
  "file-too-large": { file: string; bytes: number; limit: number };
  /** Another program (Word, an editor, antivirus) kept the file open longer than we waited. */
  "file-in-use": { file: string; seconds: number };
  /** The bytes on disk are not those that were read; nothing was written. */
  "file-changed-on-disk": { file: string };
  "file-exists": { file: string };
  /** `line` is the first line whose bytes are not UTF-8. */
  "file-not-utf8": { file: string; line: number; looksLike: "utf-16" | "other" };
  /** `errno` is the system's own code, for whoever is asked for help. */
  "file-io": { file: string; reason: FileIoReason; errno: string };
  "json-malformed": { file: string; line: number; column: number; reason: JsonReason };
  "json-duplicate-key": { file: string; line: number; path: string; key: string };
  "json-too-deep": { file: string; line: number; limit: number };
  "json-forbidden-key": { file: string; path: string; key: string };
  "document-invalid": { file: string; line: number; path: string; expected: string; found: string };
  "document-too-new": { file: string; found: number; supported: number };
  "document-wrong-kind": { file: string; found: string; expected: string };
  "path-leaves-workspace": { file: string; path: string };
}

/** Why the system refused to read or write a file. */
export type FileIoReason =
  | "disk-full"
  | "size-limit"
  | "read-only"
  | "no-permission"
  | "hardware"
  | "name-too-long"
  | "not-a-file"
  | "not-a-folder"
  | "symlink-loop"
  | "too-many-open-files"
  | "busy"
  | "other";

/** Why a text is not JSON. */
export type JsonReason =
  | "empty"
  | "conflict-marker"
  | "unexpected-end"
  | "unexpected-character"
  | "unterminated-string"
  | "invalid-string"
  | "invalid-number"
  | "property-name-expected"
  | "value-expected"
  | "colon-expected"
  | "comma-expected"
  | "trailing-comma"
  | "trailing-content"
  | "comment";

export type ProblemCode = keyof ProblemParams;

/** One problem: its code and the parameters that belong to that code. */
export type Problem = { [C in ProblemCode]: { code: C; params: ProblemParams[C] } }[ProblemCode];

/** What a problem means to a shell. */
export type ProblemClass = "usage" | "rule" | "not-found" | "invalid-document" | "conflict" | "io" | "cancelled";

/** The class of each code. */
export const problemClass: { readonly [C in ProblemCode]: ProblemClass } = {
  "count-not-positive": "usage",
  "due-before-trigger": "rule",
  "workspace-not-found": "not-found",
  "file-not-found": "not-found",
  "file-locked": "conflict",
  "file-changed": "conflict",
  "file-too-large": "invalid-document",
  "file-in-use": "conflict",
  "file-changed-on-disk": "conflict",
  "file-exists": "rule",
  "file-not-utf8": "invalid-document",
  "file-io": "io",
  "json-malformed": "invalid-document",
  "json-duplicate-key": "invalid-document",
  "json-too-deep": "invalid-document",
  "json-forbidden-key": "invalid-document",
  "document-invalid": "invalid-document",
  "document-too-new": "invalid-document",
  "document-wrong-kind": "invalid-document",
  "path-leaves-workspace": "rule",
};

/** Builds a problem with the parameters its code asks for. */
export function problem<C extends ProblemCode>(code: C, params: ProblemParams[C]): Problem {
  return { code, params } as Problem;
}

/** A problem on its way up through code that cannot go on. Shells catch it; nothing else should. */
export class AppError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: { cause?: unknown }) {
    super(problem.code, options);
    this.name = "AppError";
    this.problem = problem;
  }
}
