import type { ClassesOf } from "./problem-class.ts";

/** What can go wrong with workspaces, files and their JSON. */
export interface FileProblems {
  "workspace-not-found": { from: string };
  "workspace-exists": { folder: string };
  "file-not-found": { file: string };
  "file-locked": { file: string; holder: string; seconds: number; lock: string };
  "file-too-large": { file: string; bytes: number; limit: number };
  /** Another program (Word, an editor, antivirus) kept the file open longer than we waited. */
  "file-in-use": { file: string; seconds: number };
  /** The bytes on disk are not those that were read; nothing was written. */
  "file-changed-on-disk": { file: string };
  "import-outdated": { file: string };
  "file-unsaved": { file: string };
  /** An editor did not take an edit: its text moved on, its file may not be written, or it did not say why. */
  "edit-refused": { file: string; because: "changed" | "read-only" | "editor" };
  "changes-outdated": { record: string; change: string };
  "file-exists": { file: string };
  /** A copy: the visit in `file` has the id of the one in `otherFile`, which counts. */
  "duplicate-document": { file: string; otherFile: string };
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

export const fileProblemClasses: ClassesOf<FileProblems> = {
  "workspace-not-found": "not-found",
  "workspace-exists": "rule",
  "file-not-found": "not-found",
  "file-locked": "conflict",
  "file-too-large": "invalid-document",
  "file-in-use": "conflict",
  "file-changed-on-disk": "conflict",
  "import-outdated": "conflict",
  "file-unsaved": "conflict",
  "edit-refused": "conflict",
  "changes-outdated": "conflict",
  "file-exists": "rule",
  "duplicate-document": "invalid-document",
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
