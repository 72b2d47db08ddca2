import { spawnSync } from "node:child_process";
import { openSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cleanEnvironment, cliBin, jsonOf, runCli } from "../support/run-cli.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cchc-shell-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("exit codes", () => {
  test("done is 0", async () => expect(await runCli(["deadline", "1/3/2024", "5wd"])).toMatchObject({ code: 0 }));

  test.each([
    [["deadline"], "missing-argument"],
    [["deadline", "1/3/2024", "5wd", "extra"], "unexpected-argument"],
    [["deadline", "1/3/2024", "5wd", "--jsn"], "unknown-flag"],
    [["deadline", "1/3/2024", "5wd", "--actor"], "missing-value"],
    [["deadline", "1/3/2024", "5wd", "--actor", "a", "--actor", "b"], "repeated-flag"],
    [["deadline", "1/3/2024", "5wd", "--yes=1"], "unexpected-value"],
    [["deadline", "1/3/2024", "5wd", "--lang", "fr"], "bad-choice"],
    [["deadline", "1/3/2024", "5wd", "--as-of", "31/2/2024"], "bad-date"],
    [["deadlin", "1/3/2024"], "unknown-command"],
    [["no", "such", "command"], "unknown-command"],
    [["help", "nothing"], "unknown-command"],
  ])("usage is 2: %j", async (args, code) => {
    const run = await runCli(["--json", ...args]);
    expect(run).toMatchObject({ code: 2, stderr: "" });
    const { error } = jsonOf(run) as { error: Record<string, unknown> };
    expect(error.code).toBe(code);
    expect(Object.keys(error)).toEqual(["code", "message", "hint"]);
    expect(error.message).toMatch(/\S/);
    expect(error.hint).toMatch(/\S/);
  });

  test("not found is 4", async () => {
    const run = await runCli(["-w", join(folder, "nowhere"), "deadline", "1/3/2024", "5wd", "--json"]);
    expect(run.code).toBe(4);
    expect(jsonOf(run)).toMatchObject({ error: { code: "workspace-not-found" } });
  });

  test("an invalid document is 5", async () => {
    const workspace = join(folder, "broken");
    await mkdir(workspace);
    await writeFile(join(workspace, "cchc.json"), "{}\n");
    await writeFile(join(workspace, "calendar.json"), '{\n  "kind": "calendar",,\n}\n');
    const run = await runCli(["deadline", "1/3/2024", "5wd", "--json"], { cwd: workspace });
    expect(run.code).toBe(5);
    expect(jsonOf(run)).toMatchObject({ error: { code: "json-malformed" } });
  });

  test.skipIf(process.platform === "win32")("I/O is 7: a result that the disk does not take", () => {
    const full = openSync("/dev/full", "w");
    const run = spawnSync(process.execPath, [cliBin, "deadline", "1/3/2024", "5wd"], {
      env: cleanEnvironment(),
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    expect(run.status).toBe(7);
    expect(run.stderr).toContain("ENOSPC");
  });

  test("a bug is 1: one line with the log's path, the stack in the log only", async () => {
    const copy = join(folder, "copy");
    await cp(dirname(dirname(cliBin)), copy, {
      recursive: true,
      filter: (path) => !/node_modules|[\\/]src$/.test(path),
    });
    const broken = 'export default class { static async run() { throw new TypeError("surprise"); } }\n';
    await writeFile(join(copy, "dist", "commands", "deadline.js"), broken);
    const run = await runCli(["deadline", "1/3/2024", "5wd", "--actor", "somebody"], {
      bin: join(copy, "bin", "run.js"),
      env: { XDG_STATE_HOME: join(folder, "state"), LOCALAPPDATA: join(folder, "state") },
    });
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).not.toMatch(/surprise|\bat .*:\d+/);
    const log = /\S+\.log/.exec(run.stderr)?.[0] ?? "";
    const text = await readFile(log, "utf8");
    expect(text).toContain("TypeError: surprise");
    expect(text).toContain("command deadline --actor\n");
    expect(text).not.toContain("somebody");
  });
});

describe("arguments", () => {
  test("global flags may stand before the command", async () => {
    const run = await runCli(["--lang", "en", "--json", "deadline", "1/3/2024", "5wd"]);
    expect(jsonOf(run)).toMatchObject({ kind: "deadline" });
    expect(run.stdout).toContain("working days");
  });

  test("a misspelt command names the right one", async () => {
    const { stderr } = await runCli(["deadlien", "1/3/2024"]);
    expect(stderr).toContain("cchc deadline?");
  });

  test("a misspelt flag names the right one", async () => {
    const { stderr } = await runCli(["deadline", "1/3/2024", "5wd", "--actr", "x"]);
    expect(stderr).toContain("--actor");
  });

  test("what is missing is not read from standard input", async () => {
    const run = await runCli(["deadline"], { input: "05/02/2024\n10wd\n" });
    expect(run.code).toBe(2);
  });

  test("paths are meant from the folder pnpm was called in", async () => {
    const from = join(folder, "from");
    await mkdir(from);
    await writeFile(join(from, "cchc.json"), '{"language":"en"}\n');
    const run = await runCli(["deadline"], { env: { INIT_CWD: from } });
    expect(run.stderr).toContain("Missing DATE");
  });

  test("--version says name, version, system and Node", async () => {
    const run = await runCli(["--version"]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toMatch(/^cchc\/\d+\.\d+\.\d+ \S+ node-v\d+/);
  });
});

describe("language", () => {
  test("is Vietnamese by default", async () => expect((await runCli(["deadline"])).stderr).toContain("Thiếu NGÀY"));

  test("the flag wins over the environment, and that over the workspace", async () => {
    const workspace = join(folder, "english");
    await mkdir(workspace);
    await writeFile(join(workspace, "cchc.json"), '\ufeff{"language":"en"}\r\n');
    const said = async (args: string[], env: Record<string, string>) =>
      (await runCli(["deadline", ...args], { cwd: workspace, env })).stderr.slice(0, 5);
    expect(await said([], {})).toBe("Missi");
    expect(await said([], { CCHC_LANG: "vi" })).toBe("Thiếu");
    expect(await said(["--lang", "en"], { CCHC_LANG: "vi" })).toBe("Missi");
  });

  test("a broken settings file leaves Vietnamese", async () => {
    const workspace = join(folder, "no-settings");
    await mkdir(workspace);
    await writeFile(join(workspace, "cchc.json"), '{"language":');
    expect((await runCli(["deadline"], { cwd: workspace })).stderr).toContain("Thiếu");
  });
});

describe("output", () => {
  test("in a pipe has no terminal escapes, for results, errors and help", async () => {
    for (const args of [["deadline", "1/3/2024", "5wd"], ["deadline"], ["--help"], ["deadline", "--help"]]) {
      const { stdout, stderr } = await runCli(args, { env: { FORCE_COLOR: "1" } });
      expect(stdout + stderr).not.toMatch(/(?!\n)\p{Cc}/u);
    }
  });

  test("neutralises terminal escapes in what it repeats", async () => {
    const { stderr } = await runCli(["deadline", "\u001b]0;title\u0007\u009b31m", "5wd"]);
    expect(stderr).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test("JSON keeps every character of what it repeats", async () => {
    const run = await runCli(["deadline", "\u009b31m\u202e", "5wd", "--json"]);
    expect(run.stdout).not.toMatch(/[\u007f-\u009f\u202e]/);
    expect((jsonOf(run) as { error: { message: string } }).error.message).toContain("\u009b31m\u202e");
  });

  test.skipIf(process.platform === "win32")("a reader that stops early is no failure", () => {
    const command = `${process.execPath} ${cliBin} --help | head -1; echo "\${PIPESTATUS[0]}"`;
    const run = spawnSync("bash", ["-c", command], { env: cleanEnvironment(), encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(run.stdout.trim().split("\n").at(-1)).toBe("0");
  });
});

test.each([
  [["findng", "list"], "cchc finding list"],
  [["help", "vist"], "cchc visit"],
  [["finding", "list", "--overdu"], "--overdue"],
  [["finding", "list", "--status", "conclued"], "Có phải là concluded"],
  [["unit", "show", "so-nio-vu"], "so-noi-vu (Sở Nội vụ)"],
  [["unit", "show", "phung hiep"], "phung-hiep (Huyện Phụng Hiệp)"],
  [["report", "render", "anual"], "annual"],
])("CLI-15 %j is answered with what may have been meant", async (args, meant) => {
  const sample = join(import.meta.dirname, "../../examples/hau-giang");
  const run = await runCli(args, { env: { CCHC_TODAY: "2023-09-30", CCHC_WORKSPACE: sample } });
  expect([2, 4]).toContain(run.code);
  expect(run.stderr).toContain(meant);
});
