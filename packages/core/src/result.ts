import type { Problem } from "./problem.ts";

/** An expected outcome as a value: either what was asked for, or the problem that prevented it. Bugs are thrown. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** The good outcome. */
export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** The expected bad outcome. */
export function fail<T = never>(problem: Problem): Result<T> {
  return { ok: false, problem };
}
