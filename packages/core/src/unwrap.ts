import { AppError } from "./problem.ts";
import type { Result } from "./result.ts";

/** The value of a good outcome; a bad one is thrown, to be told where every command ends. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new AppError(result.problem);
  return result.value;
}
