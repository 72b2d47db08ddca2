import { ShellProblem } from "./shell-problem.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs work that has to clean up when it is stopped: a program of another's to end, files to finish. Ctrl-C, a closed
 * window and `kill` abort the signal instead of ending the process; its reason is the problem `cancelled`.
 */
export async function withInterruption<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort(new ShellProblem("cancelled", { draft: false }));
  for (const name of signals) process.on(name, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of signals) process.off(name, stop);
  }
}
