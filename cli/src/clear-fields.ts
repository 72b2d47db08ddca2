import { ShellProblem } from "./shell-problem.ts";

/**
 * The fields that `--clear` empties, as the null of a change. A field that is given a value and emptied at once is
 * `exclusive-flags`.
 */
export function clearedFields<F extends string>(
  clear: readonly F[] | undefined,
  given: Readonly<Record<string, unknown>>,
  command: string,
): { [K in F]?: null } {
  const both = clear?.find((field) => given[field] !== undefined);
  if (both !== undefined) throw new ShellProblem("exclusive-flags", { flags: [`--${both}`, "--clear"], command });
  return Object.fromEntries((clear ?? []).map((field) => [field, null])) as { [K in F]?: null };
}

/** `missing-one-of` when an update was asked for and nothing was given to change. */
export function requireChange(
  given: Readonly<Record<string, unknown>>,
  clear: readonly string[] | undefined,
  command: string,
): void {
  if (clear !== undefined || Object.values(given).some((value) => value !== undefined)) return;
  const flags = [...Object.keys(given), "clear"].map((field) => `--${field}`);
  throw new ShellProblem("missing-one-of", { flags, command });
}
