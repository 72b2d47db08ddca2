import { type ChildProcess, spawn } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quietSettings, type Settings } from "./user-settings.ts";
import { vsCodeServer } from "./vscode-server.ts";
import type { VsCodeVersion } from "./vscode-version.ts";

export interface ServerOptions {
  version: VsCodeVersion;
  /** Paths of packed extensions (`*.vsix`). */
  extensions: readonly string[];
  /** What the extension's process finds in its environment beside PATH and folders of its own. */
  env?: Readonly<Record<string, string>>;
  /** Windows take orders to run tests in their extension host, and show no notifications. */
  runsHostTests?: boolean;
}

/** A server of VS Code on the loopback interface, with data and extensions that nobody else uses. */
export interface RunningServer {
  version: VsCodeVersion;
  port: number;
  /** Everything of its own: data, extensions, logs, a home. It goes with the server. */
  folder: string;
  /** What windows start with: the quiet settings with these over them. */
  setSettings(settings: Settings): void;
  /** What it printed, and the logs of windows and extensions that were written to after `since`, each under its name. */
  logs(since?: Date): string;
  /** Ends the server, its extension hosts and whatever they started, and removes its folder. */
  stop(): Promise<void>;
}

const startMs = 30_000;

/** Starts a server, with the extensions installed as people install them; resolves when it answers. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { version, extensions, env = {}, runsHostTests = false } = options;
  const { node, script } = await vsCodeServer(version);
  // Short: sockets lie below it, and the path of a socket has at most 107 bytes.
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "vs-"));
  const environment = { ...ownEnvironment(folder), ...env };
  const settings = join(folder, "data", "User", "settings.json");
  mkdirSync(join(folder, "data", "User"), { recursive: true });
  const setSettings = (over: Settings) => writeFileSync(settings, JSON.stringify({ ...quietSettings, ...over }));
  setSettings({});
  const place = ["--server-data-dir", folder, "--extensions-dir", join(folder, "ext"), "--accept-server-license-terms"];
  try {
    for (const extension of extensions) {
      await install(node, [script, ...place, "--install-extension", extension], environment);
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const words = [...place, "--host", "127.0.0.1", "--port", "0", "--without-connection-token"];
  words.push("--disable-telemetry");
  if (runsHostTests) words.push("--enable-smoke-test-driver");
  const keeper = spawn(
    process.execPath,
    [join(import.meta.dirname, "server-keeper.ts"), folder, node, script, ...words],
    { env: environment, stdio: ["pipe", "pipe", "pipe"] },
  );
  const output = collectOutput(keeper);
  const gone = new Promise<void>((resolve) => keeper.once("close", () => resolve()));
  const stop = () => {
    keeper.stdin.end();
    return gone;
  };
  try {
    const port = await readyPort(keeper, output);
    const logs = (since = new Date(0)) => [output(), ...logsIn(join(folder, "data", "logs"), since)].join("\n");
    return { version, port, folder, setSettings, logs, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/* Nothing of the caller's: a VS Code around the tests, proxies, the user's own files. */
function ownEnvironment(folder: string): Record<string, string> {
  const home = join(folder, "home");
  const temporary = join(folder, "t");
  for (const made of [home, temporary]) mkdirSync(made);
  return { PATH: process.env.PATH ?? "", HOME: home, TMPDIR: temporary, LANG: "C.UTF-8" };
}

async function install(node: string, words: readonly string[], env: Record<string, string>): Promise<void> {
  const child = spawn(node, [...words, "--force"], { env, stdio: ["ignore", "pipe", "pipe"] });
  const output = collectOutput(child);
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  if (code !== 0 || !output().includes("successfully installed")) throw new Error(`not installed: ${output()}`);
}

async function readyPort(keeper: ChildProcess, output: () => string): Promise<number> {
  for (const until = performance.now() + startMs; performance.now() < until; ) {
    const port = Number(/Extension host agent listening on (\d+)/.exec(output())?.[1]);
    if (port > 0 && (await answers(port))) return port;
    if (keeper.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`VS Code's server did not start:\n${output()}`);
}

async function answers(port: number): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/version`).catch(() => undefined);
  return response?.ok === true;
}

function logsIn(folder: string, since: Date): string[] {
  const files = globSync("**/*.log", { cwd: folder }).sort();
  const recent = files.filter((file) => statSync(join(folder, file)).mtime > since);
  return recent.map((file) => `== ${file}\n${readFileSync(join(folder, file), "utf8")}`);
}

function collectOutput(child: ChildProcess): () => string {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (chunk) => (text += chunk));
  return () => text;
}
