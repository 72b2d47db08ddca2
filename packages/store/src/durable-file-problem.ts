import { AppError, type Problem, problem } from "@cchc/core/problem";
import type { FileIoReason } from "@cchc/core/problems/file-problems";

/** The system's code of a failed call (`ENOSPC`), or `undefined` when `error` did not come from the system. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  return "syscall" in error ? error.code : undefined;
}

/**
 * A failed file operation as a problem about `file` (FILE-6). What did not come from the system is a bug and thrown
 * on; an `AppError` gives the problem it carries.
 */
export function fileProblem(error: unknown, file: string): Problem {
  if (error instanceof AppError) return error.problem;
  const errno = errnoOf(error);
  if (errno === undefined) throw error;
  if (errno === "ENOENT") return problem("file-not-found", { file });
  if (errno === "EEXIST") return problem("file-exists", { file });
  return problem("file-io", { file, reason: reasons.get(errno) ?? "other", errno });
}

const reasons: ReadonlyMap<string, FileIoReason> = new Map([
  ["ENOSPC", "disk-full"],
  ["EDQUOT", "disk-full"],
  ["EFBIG", "size-limit"],
  ["EROFS", "read-only"],
  ["EACCES", "no-permission"],
  ["EPERM", "no-permission"],
  ["EIO", "hardware"],
  ["ENXIO", "hardware"],
  ["ENODEV", "hardware"],
  ["ENAMETOOLONG", "name-too-long"],
  ["EISDIR", "not-a-file"],
  ["ENOTDIR", "not-a-folder"],
  ["ELOOP", "symlink-loop"],
  ["EMFILE", "too-many-open-files"],
  ["ENFILE", "too-many-open-files"],
  ["EBUSY", "busy"],
  ["ETXTBSY", "busy"],
]);
