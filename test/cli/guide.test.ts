import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GuideStep, guideNames, guideSteps, isShown, wordsOf } from "../support/guide.ts";
import { runCli } from "../support/run-cli.ts";

const env = { CCHC_TODAY: "2026-11-22", CCHC_ACTOR: "minh@snv.example" };

/** What the reports of a guide must have left, beside what its commands say. */
const left: Readonly<Record<string, readonly string[]>> = {
  "huong-dan-nhanh.md": ["bao-cao-2026.docx", "bao-cao-2026.docx.explain.json"],
  "huong-dan-sua-mau.md": ["thu.docx", "bao-cao-2023.docx", "templates/conclusion-notice/template.docx"],
  "huong-dan-cham-diem.md": ["xep-hang-2026.docx", "quyet-dinh-2026.docx"],
  "huong-dan-ke-hoach.md": ["bao-cao-2026.docx", "lich.ics"],
};

describe.each(guideNames)("GUIDE-1 GUIDE-2 %s", (name) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(realpathSync(tmpdir()), "cchc hướng dẫn "));
    // The picture that the reader brings along.
    writeFileSync(join(folder, "anh-niem-yet.jpg"), "ảnh");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const steps = guideSteps(name);
  test.each(steps.map((step) => [labelOf(step), step] as const))("%s", async (_, step) => {
    if (step.kind === "table") {
      writeFileSync(join(folder, step.name), step.text);
      return;
    }
    const [program, ...args] = wordsOf(step.line);
    expect(program).toBe("cchc");
    const run = await runCli(args, { cwd: folder, env });
    expect(run.stderr + run.stdout).not.toMatch(/\n\s+at /);
    expect(run.code, run.stderr).toBe(0);
    const printed = run.stdout + run.stderr;
    if (step.shown !== null && !isShown(step.shown, printed)) expect(printed).toBe(step.shown);
  });

  test("what it makes is there", () => {
    for (const file of left[name] ?? []) expect(existsSync(join(folder, file)), file).toBe(true);
  });
});

test("GUIDE-1 the command lines of the quick guide, and of every other guide, are read", () => {
  expect(guideNames).toContain("huong-dan-nhanh.md");
  for (const name of guideNames) expect(guideSteps(name).length, name).toBeGreaterThan(7);
});

test("GUIDE-2 what a guide shows is compared line by line, but for what it leaves out by an ellipsis", () => {
  expect(isShown("a\n…\nc", "a\nb\nc\nd")).toBe(true);
  expect(isShown("a\nc", "a\nb\nc")).toBe(false);
  expect(isShown("c\n…\na", "a\nb\nc")).toBe(false);
});

function labelOf(step: GuideStep): string {
  return step.kind === "table" ? step.name : step.line;
}
