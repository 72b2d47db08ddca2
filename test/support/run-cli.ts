import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
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
  /** Even as root, without the right to pass over the permissions of files. */
  unprivileged?: boolean;
  /** The largest file the process may write, in KiB: what a full disk feels like. */
  largestFileKib?: number;
}

/** Runs the built CLI as a real process, with none of the caller's own settings. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const { cwd = repository, env = {}, input = "", bin = cliBin, unprivileged = false, largestFileKib } = options;
  if (!existsSync(join(dirname(dirname(bin)), "dist", "main.js"))) throw new Error("build the CLI first: pnpm build");
  const { typed, workspace } = withoutFolder(args);
  const command = [process.execPath, bin, ...typed];
  // A root process without these two capabilities is bound by permissions like everybody else.
  if (unprivileged && process.getuid?.() === 0)
    command.unshift("setpriv", "--bounding-set=-dac_override,-dac_read_search");
  if (largestFileKib !== undefined) command.unshift("bash", "-c", `ulimit -f ${largestFileKib}; exec "$@"`, "bash");
  const [program = "", ...words] = command;
  const child = spawn(program, words, { cwd, env: { ...cleanEnvironment(), ...workspace, ...env } });
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  // A program may end before it is told that there is nothing to read.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return { code, stdout: stdout(), stderr: stderr() };
}

/**
 * A whole path behind a leading `-w` goes into the environment: commands that are named next would repeat it (SPEC
 * CLI-35), and no line with the path of a folder for tests fits a terminal.
 */
export function withoutFolder(args: readonly string[]): {
  typed: readonly string[];
  workspace: Readonly<Record<string, string>>;
} {
  const [flag, folder, ...rest] = args;
  return flag === "-w" && folder !== undefined && isAbsolute(folder)
    ? { typed: rest, workspace: { CCHC_WORKSPACE: folder } }
    : { typed: args, workspace: {} };
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
