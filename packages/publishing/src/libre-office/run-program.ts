import { spawn, spawnSync } from "node:child_process";

/** How a program ended. */
export interface ProgramRun {
  /** Null when a signal ended it. */
  code: number | null;
  timedOut: boolean;
  /** The end of what it said. */
  said: string;
}

/**
 * Runs a program and waits until it and all that it started have ended. When `signal` or the allowance says so, the
 * whole tree is ended, and nothing but it (SPEC PDF-3).
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  { cwd, allowanceMs, signal }: { cwd: string; allowanceMs: number; signal?: AbortSignal | undefined },
): Promise<ProgramRun> {
  signal?.throwIfAborted();
  // A group of its own, which is what can be ended as a whole; Windows knows a process's children itself.
  const child = spawn(program, args, {
    cwd,
    detached: process.platform !== "win32",
    windowsHide: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-2000);
    });
  }
  let timedOut = false;
  const stop = () => endTree(child.pid);
  const timer = setTimeout(() => {
    timedOut = true;
    stop();
  }, allowanceMs);
  signal?.addEventListener("abort", stop);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    });
    signal?.throwIfAborted();
    return { code, timedOut, said: said.trim() };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

function endTree(pid: number | undefined): void {
  if (pid === undefined) return;
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(pid), "/t", "/f"], { windowsHide: true, stdio: "ignore" });
    return;
  }
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}
