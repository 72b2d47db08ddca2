import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const script = fileURLToPath(new URL("worker.ts", import.meta.url));

/** A real process that runs `worker.ts`. */
export interface WorkerProcess {
  child: ChildProcess;
  /** Complete lines printed so far. */
  lines: () => string[];
  /** Waits for a line that starts with `start`. */
  line: (start: string) => Promise<string>;
  /** Waits for the end; the exit code, or the signal's name. */
  ended: Promise<number | string>;
}

/** Starts `worker.ts` with `args`; `limitBlocks` caps the size of any file it writes, in blocks of 512 or 1024 bytes. */
export function startWorker(args: string[], limitBlocks?: number): WorkerProcess {
  const options: SpawnOptions = { stdio: ["pipe", "pipe", "pipe"] };
  const child =
    limitBlocks === undefined
      ? spawn(process.execPath, [script, ...args], options)
      : spawn(
          "sh",
          ["-c", 'ulimit -f "$0" && exec "$@"', String(limitBlocks), process.execPath, script, ...args],
          options,
        );
  let out = "";
  let errors = "";
  child.stdout?.on("data", (chunk) => {
    out += String(chunk);
  });
  child.stderr?.on("data", (chunk) => {
    errors += String(chunk);
  });
  const ended = once(child, "close").then(([code, signal]): number | string => code ?? signal);
  onTestFinished(() => {
    child.kill("SIGKILL");
  });

  const lines = () => out.split("\n").slice(0, -1);
  const line = async (start: string) => {
    for (;;) {
      const found = lines().find((text) => text.startsWith(start));
      if (found !== undefined) return found;
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`the worker ended before it printed ${start}: ${out}${errors}`);
      }
      await Promise.race([once(child.stdout ?? child, "data"), ended]);
    }
  };
  return { child, lines, line, ended };
}
