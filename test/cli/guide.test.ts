import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../support/run-cli.ts";

const guide = readFileSync(join(import.meta.dirname, "../../docs/guides/huong-dan-nhanh.md"), "utf8");
const lines = [...guide.matchAll(/```sh\n(.*?)```/gs)].flatMap((block) => (block[1] ?? "").trim().split("\n"));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), "cchc hướng dẫn "));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("GUIDE-1 the guide's command lines run as they are written, in their order", () => {
  test.each(lines)("GUIDE-1 %s", async (line) => {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");
    expect(words[0]).toBe("cchc");
    const env = { CCHC_TODAY: "2026-11-22", CCHC_ACTOR: "minh@snv.example" };
    const run = await runCli(words.slice(1), { cwd: folder, env });
    expect(run.stderr + run.stdout).not.toMatch(/\n\s+at /);
    expect(run.code, run.stderr).toBe(0);
  });

  test("GUIDE-1 the report of the guide is there, with what explains it", () => {
    expect(existsSync(join(folder, "bao-cao-2026.docx"))).toBe(true);
    expect(existsSync(join(folder, "bao-cao-2026.docx.explain.json"))).toBe(true);
  });
});
