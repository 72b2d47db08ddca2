import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkFormat } from "../../packages/report/src/format-check/check-format.ts";
import { decisionFile, letterFile } from "../../packages/report/src/format-check/test-official.ts";
import { convert } from "../support/libre-office.ts";
import { runCli } from "../support/run-cli.ts";

const sample = join(import.meta.dirname, "..", "..", "examples", "hau-giang");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc thể thức "));
  mkdirSync(join(folder, "lưu lại"));
  cpSync(sample, join(folder, "sample"), { recursive: true, filter: (path) => !path.includes(".cchc") });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const templates = join(import.meta.dirname, "..", "..", "templates", "vi");

test.each(readdirSync(templates))(
  "FMT-45 %s trips nothing",
  async (name) => {
    const file = await rendered(name);
    expect(found(file)).toEqual([]);
  },
  60_000,
);

test("FMT-45 the yearly report trips nothing sure when LibreOffice saved it again", async () => {
  expect(sure(await resaved(await rendered("annual")))).toEqual([]);
}, 120_000);

test("FMT-45 good documents stay good when LibreOffice saves them again, and bad ones bad", async () => {
  for (const [name, bytes] of [
    ["decision", decisionFile()],
    ["letter", letterFile()],
  ] as const) {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, bytes);
    expect(sure(await resaved(file))).toEqual([]);
  }
  const bad = join(folder, "bad.docx");
  const motto = { text: "Độc lập – Tự do – Hạnh phúc" };
  writeFileSync(
    bad,
    decisionFile({ motto, pages: { left: 1440 }, placeDate: { text: "Hậu Giang, ngày 5 tháng 01 năm 2023" } }),
  );
  expect(sure(await resaved(bad))).toEqual(["margin-left", "motto-dash", "day-padding"]);
}, 120_000);

/** The document that the template's manifest shows it with. */
async function rendered(name: string): Promise<string> {
  const { sample: subject } = JSON.parse(readFileSync(join(templates, name, "manifest.json"), "utf8"));
  const about = Object.entries<string>(subject).flatMap(([flag, value]) => [`--${flag}`, value]);
  const file = join(folder, `${name}.docx`);
  const line = ["-w", join(folder, "sample"), "report", "render", name, ...about, "--number", "5", "-o", file];
  const made = await runCli(line, { cwd: folder });
  expect([made.code, made.stdout !== ""], made.stderr).toEqual([0, true]);
  return file;
}

function resaved(file: string): Promise<string> {
  return convert(file, "docx", join(folder, "lưu lại"));
}

function found(file: string): string[] {
  const checked = checkFormat(readFileSync(file));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  return checked.value.deviations.map(({ rule, certainty }) => (certainty === "sure" ? rule : `${rule}?`));
}

function sure(file: string): string[] {
  return found(file).filter((rule) => !rule.endsWith("?"));
}
