import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { cleanEnvironment, cliBin, withoutFolder } from "./run-cli.ts";

/** What keys send. */
export const keys = { enter: "\r", down: "\u001b[B", up: "\u001b[A", ctrlC: "\u0003", ctrlU: "\u0015" };

const PATIENCE_MS = 20_000;

/**
 * The CLI, or another program, behind a real pseudo-terminal, of 80 columns unless told, made by `script`, which every
 * Debian has. Keys are typed, and what the screen said is waited for.
 */
export class Terminal {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<number | null>;
  #output = "";
  /** What was waited for already. */
  #seen = 0;

  constructor(
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    {
      columns = 80,
      cwd,
      program = [process.execPath, cliBin],
    }: { columns?: number; cwd?: string; program?: readonly string[] } = {},
  ) {
    const { typed, workspace } = withoutFolder(args);
    const command = [...program, ...typed].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
    this.#process = spawn("script", ["-qfec", `stty cols ${columns} rows 60; exec ${command}`, "/dev/null"], {
      ...(cwd === undefined ? {} : { cwd }),
      env: { ...cleanEnvironment(), TERM: "xterm-256color", LC_ALL: "C.UTF-8", SHELL: "/bin/sh", ...workspace, ...env },
    });
    this.#process.stdout.setEncoding("utf8").on("data", (text: string) => {
      this.#output += text;
    });
    this.#ended = new Promise((resolve, reject) => {
      this.#process.on("error", reject);
      this.#process.on("close", resolve);
    });
  }

  /** Everything said so far, without what moves the cursor and colours. */
  get text(): string {
    return stripVTControlCharacters(this.#output).replaceAll("\r", "");
  }

  /** What was said after the last thing waited for. */
  get fresh(): string {
    return this.text.slice(this.#seen);
  }

  /** Waits until the screen says `expected`, after what was waited for before. */
  async waitFor(expected: string): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS;
    while (performance.now() < deadline) {
      const at = this.text.indexOf(expected, this.#seen);
      if (at >= 0) {
        this.#seen = at + expected.length;
        // A prompt listens once it is drawn.
        await pause(60);
        return;
      }
      await pause(20);
    }
    throw new Error(`the terminal never said “${expected}”, but:\n${this.fresh}`);
  }

  /** Types a text or a key. */
  async type(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      this.#process.stdin.write(text);
      await pause(60);
    }
  }

  /** Waits for a question and answers it. */
  async answer(question: string, ...texts: readonly string[]): Promise<void> {
    await this.waitFor(question);
    await this.type(...texts, keys.enter);
  }

  /** The exit code, once it has ended. */
  async end(): Promise<number | null> {
    return this.#ended;
  }

  /** Ends it as a closed window would. */
  async kill(): Promise<void> {
    this.#process.kill("SIGKILL");
    await this.#ended;
  }
}
