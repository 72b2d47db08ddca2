import { mkdirSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Writes what is needed to mend a bug into a file of its own and gives its path; null when no folder takes it. Values
 * typed on the command line stay out of it: the file is meant to be sent to somebody.
 */
export function writeBugLog(error: unknown, argv: readonly string[]): string | null {
  const stamp = new Date().toISOString().replaceAll(":", "-").slice(0, 19);
  const text = [
    `time ${stamp}`,
    `node ${process.versions.node} ${process.platform}-${process.arch}`,
    `command ${namesOnly(argv).join(" ")}`,
    details(error),
    "",
  ].join("\n");
  for (const folder of [stateFolder(), tmpdir()]) {
    try {
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `cchc-${stamp}-${process.pid}.log`);
      writeFileSync(file, text, { flag: "wx", mode: 0o600 });
      return file;
    } catch {
      // The next folder may take it.
    }
  }
  return null;
}

function details(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\ncaused by ${details(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

/** The command's words and the names of flags, without their values. */
function namesOnly(argv: readonly string[]): string[] {
  const firstFlag = argv.findIndex((word) => word.startsWith("-"));
  const words = (firstFlag < 0 ? argv : argv.slice(0, firstFlag)).slice(0, 2).filter((word) => /^[a-z-]+$/.test(word));
  return [...words, ...argv.filter((word) => word.startsWith("-")).map((word) => word.split("=")[0] ?? word)];
}

function stateFolder(): string {
  if (process.platform === "win32") return join(process.env.LOCALAPPDATA ?? tmpdir(), "cchc", "logs");
  return join(process.env.XDG_STATE_HOME ?? join(homedir(), ".local", "state"), "cchc");
}
