import { type Remark, remarkKinds } from "@cchc/core/check/remark";
import type { Problem } from "@cchc/core/problem";
import type { TextRange } from "../json-text-range.ts";

/** A remark with its line, or the problem of a file that cannot be read; `range` is what to mark in the text. */
export type CheckLine =
  | { remark: Remark; line: number; range: TextRange }
  | { problem: Problem; file: string; range: TextRange };

/** What `check` found, worst first. */
export interface CheckReport {
  files: number;
  lines: CheckLine[];
  errors: number;
  warnings: number;
}

/** What mending may do beyond what needs no guess. */
export interface MendOptions {
  /** Remove locks of other machines that are a day old: somebody said that nobody works there. */
  foreignLocks?: boolean;
}

/** From when on a lock of another machine may be removed on somebody's word. */
export const foreignLockAgeMs = 24 * 3_600_000;
export const hourMs = 3_600_000;

/** How bad a line is; a file that cannot be read is an error. */
export function severityOf(line: CheckLine): "error" | "warning" | "info" {
  return "problem" in line ? "error" : remarkKinds[line.remark.code].severity;
}

/** The workspace path of the file that a line is about. */
export function fileOf(line: CheckLine): string {
  return "problem" in line ? line.file : line.remark.file;
}

/** Whether `check --fix` mends it: a hand-over needs an heir. */
export function isFixable(line: CheckLine, { foreignLocks = false }: MendOptions = {}): boolean {
  if ("problem" in line) return false;
  const { remark: found } = line;
  if (found.code === "foreign-lock") return foreignLocks && found.params.hours * hourMs >= foreignLockAgeMs;
  if (found.code === "owner-ended" && found.params.heir === null) return false;
  return remarkKinds[found.code].fixable;
}

/** The lines of a workspace as a report. */
export function reportOf(files: number, lines: readonly CheckLine[]): CheckReport {
  const count = (wanted: string) => lines.filter((line) => severityOf(line) === wanted).length;
  return { files, lines: lines.toSorted(worstFirst), errors: count("error"), warnings: count("warning") };
}

const rank = { error: 0, warning: 1, info: 2 } as const;

function worstFirst(left: CheckLine, right: CheckLine): number {
  const difference = rank[severityOf(left)] - rank[severityOf(right)];
  if (difference !== 0) return difference;
  const [leftFile, rightFile] = [fileOf(left), fileOf(right)];
  return leftFile < rightFile ? -1 : leftFile === rightFile ? 0 : 1;
}
