import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What people and programs start. */
export const cliBin = join(repository, "cli", "bin", "run.js");

/** What a finished process left. */
export interface CliRun {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface CliOptions {
  cwd?: string;
  env?: Readonly<Record<string, string>>;
  /** What stands on standard input; nothing unless told. */
  input?: string;
  bin?: string;
}

/** Runs the built CLI as a real process, with none of the caller's own settings. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const { cwd = repository, env = {}, input = "", bin = cliBin } = options;
  if (!existsSync(join(dirname(dirname(bin)), "dist", "main.js"))) throw new Error("build the CLI first: pnpm build");
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: { ...cleanEnvironment(), ...env } });
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return { code, stdout: stdout(), stderr: stderr() };
}

/** The result of a run with `--json`. */
export function jsonOf(run: CliRun): unknown {
  return JSON.parse(run.stdout);
}

/** The caller's environment without what changes the CLI's behaviour. */
export function cleanEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || /^(CCHC_|INIT_CWD$|NO_COLOR$|FORCE_COLOR$|npm_)/.test(name) ? [] : [[name, value] as const],
  );
  return Object.fromEntries(kept);
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString("utf8");
}
