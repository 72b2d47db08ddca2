import type { Catalogue } from "@cchc/messages/catalogue";
import { startProgress } from "./presenters/progress.ts";
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

/**
 * Runs work that writes many documents: how far it is shows on a terminal, and Ctrl-C stops it at the next document, which
 * takes back those before (SPEC FILE-14).
 */
export async function stoppable<T>(
  texts: Catalogue,
  work: (report: (done: number, total: number) => void) => Promise<T>,
): Promise<T> {
  const progress = startProgress(texts);
  return withInterruption((signal) =>
    work((done, total) => {
      signal.throwIfAborted();
      progress.report(done, total);
    }),
  ).finally(progress.end);
}
