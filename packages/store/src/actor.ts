import { spawnSync } from "node:child_process";
import { userInfo } from "node:os";

/**
 * Who makes a change: the flag or `CCHC_ACTOR` (`asked`), git's user.email as the workspace sees it, the account on this
 * machine. Asking git costs a process, so only changes ask.
 */
export function resolveActor(asked: string | undefined, directory: string): string {
  if (asked !== undefined && asked.trim() !== "") return asked.trim();
  return gitEmail(directory) ?? accountName();
}

function gitEmail(directory: string): string | undefined {
  const run = spawnSync("git", ["config", "user.email"], { cwd: directory, encoding: "utf8", windowsHide: true });
  const email = run.status === 0 ? run.stdout.trim() : "";
  return email === "" ? undefined : email;
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    // An account id without a name, as in some containers.
    return process.env.USER ?? process.env.USERNAME ?? "unknown";
  }
}
