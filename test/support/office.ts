import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { emptyFolder } from "./empty-folder.ts";
import { type CliRun, jsonOf, runCli } from "./run-cli.ts";

/** What a command gives with `--json`: one thing, or a list. */
export interface Answer {
  kind: string;
  item: Readonly<Record<string, unknown>>;
  items: readonly Readonly<Record<string, unknown>>[];
  total: number;
}

/** An office at work in a folder of its own: every act is a process, and today is what the office says. */
export class Office {
  readonly folder: string;
  readonly remove: () => Promise<void>;
  today: string;

  private constructor({ path, remove }: Awaited<ReturnType<typeof emptyFolder>>, today: string) {
    this.folder = path;
    this.remove = remove;
    this.today = today;
  }

  /** A new workspace of a province, made on `today`. */
  static async open(province: string, today: string): Promise<Office> {
    const office = new Office(await emptyFolder(), today);
    await office.run("init", ".", "--title", `CCHC ${province}`, "--province", province);
    return office;
  }

  /** A command line that may fail. */
  attempt(...args: string[]): Promise<CliRun> {
    const env = { CCHC_TODAY: this.today, CCHC_ACTOR: "lan@snv.example" };
    return runCli(args, { cwd: this.folder, env });
  }

  /** A command line that has to succeed. */
  async run(...args: string[]): Promise<CliRun> {
    const run = await this.attempt(...args);
    expect(run.code, `${args.join(" ")}\n${run.stderr}`).toBe(0);
    return run;
  }

  /** What a command says that has to be refused with `code`. */
  async refused(code: number, ...args: string[]): Promise<string> {
    const run = await this.attempt(...args);
    expect(run.code, `${args.join(" ")}\n${run.stdout}${run.stderr}`).toBe(code);
    return run.stderr;
  }

  /** What a command that has to succeed prints with `--json`. */
  async json(...args: string[]): Promise<Answer> {
    return jsonOf(await this.run(...args, "--json")) as Answer;
  }

  /** The lines of a table as a file beside the workspace's own. */
  table(name: string, lines: readonly string[]): string {
    writeFileSync(join(this.folder, name), `${lines.join("\n")}\n`);
    return name;
  }

  /** The values of the yearly report's figures by name. */
  async figures(...period: string[]): Promise<ReadonlyMap<string, number>> {
    const { items } = await this.json("report", "explain", "annual", ...period);
    return new Map(items.map(({ name, value }) => [String(name), Number(value)]));
  }

  /** The yearly report as Markdown; `period` is `--year Y` or `--period FROM..TO`. */
  async report(...period: string[]): Promise<string> {
    await this.run("report", "render", "annual", ...period, "--format", "md", "-o", "bao-cao.md", "--yes");
    return readFileSync(join(this.folder, "bao-cao.md"), "utf8");
  }
}
