import { spawn } from "node:child_process";
import { join } from "node:path";
import { repository } from "../../scripts/bundle.ts";

/** What a finished process left. */
export interface ProcessRun {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a program in a folder with nothing but the environment given. */
export async function runProgram(
  program: string,
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Readonly<Record<string, string | undefined>> },
): Promise<ProcessRun> {
  const child = spawn(program, args, { cwd, env });
  const run: ProcessRun = { code: null, stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    run.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    run.stderr += text;
  });
  child.stdin.end();
  run.code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return run;
}

/** Runs `pnpm package` without building cli/dist anew, which other tests are using. */
export function pack(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<ProcessRun> {
  const script = join(repository, "scripts", "package.ts");
  return runProgram(process.execPath, [script, ...args], { cwd: repository, env: { ...process.env, ...env } });
}
