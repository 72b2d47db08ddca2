import { ShellProblem } from "./shell-problem.ts";

/** Refuses flags that belong to another list: taken along silently, they would look as if they had been used. */
export function refuseForeignFlags(command: string, foreign: object, flags: Readonly<Record<string, unknown>>): void {
  const given = Object.keys(foreign).filter((name) => flags[name] !== undefined);
  if (given.length === 0) return;
  throw new ShellProblem("unknown-flag", { flags: given.map((name) => `--${name}`), suggestions: [], command });
}
