import { isStoredPath } from "@cchc/store/workspace-path";

/**
 * A record somewhere in the workspace: what tree items carry, commands take as their first argument, and one view hands
 * to another. `file` is the workspace path of its document.
 */
export type RecordReference =
  | { kind: "plan" | "visit" | "programme" | "duty"; file: string; id: string }
  | { kind: "criteria" | "scorecard" | "index"; file: string; id: string }
  | { kind: "index-result"; file: string; id: string; indexId: string; year: number }
  | { kind: "task" | "target"; file: string; id: string; planId: string }
  | { kind: "finding"; file: string; id: string; visitId: string }
  | { kind: "unit" | "person"; file: string; id: string }
  /** A template by its id; `file` is empty for one that ships with the program. */
  | { kind: "template"; file: string; id: string }
  /** A file that was made from a template, by its workspace path. */
  | { kind: "rendered"; file: string; id: string };

/**
 * The record that a command's first argument means: itself, or what an item of a tree carries as `reference`. Undefined
 * where the command comes from the palette, and for a path that leaves the workspace: anybody may call a command.
 */
export function referenceOf(argument: unknown): RecordReference | undefined {
  if (typeof argument !== "object" || argument === null) return undefined;
  if ("reference" in argument) return referenceOf(argument.reference);
  const has = (key: string) => key in argument && typeof (argument as Record<string, unknown>)[key] === "string";
  if (!has("kind") || !has("file") || !has("id")) return undefined;
  const reference = argument as RecordReference;
  // What ships with the program has no path in the workspace.
  const isBuiltIn = reference.kind === "template" && reference.file === "";
  return isBuiltIn || isStoredPath(reference.file) ? reference : undefined;
}
