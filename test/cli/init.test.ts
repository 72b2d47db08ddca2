import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { emptyFolder } from "../support/empty-folder.ts";
import { treeHash } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let folder: Awaited<ReturnType<typeof emptyFolder>>;
beforeEach(async () => {
  folder = await emptyFolder();
});
afterEach(() => folder.remove());

const env = { CCHC_TODAY: "2026-11-21", CCHC_ACTOR: "an@snv.example" };
const cchc = (...args: string[]) => runCli(args, { cwd: folder.path, env });

test("INIT-5 the official units are offered for a province that the list has; for another one it says what there is", async () => {
  const made = (province: string, folderName: string) =>
    cchc("init", folderName, "--title", "Kiểm tra CCHC", "--province", province);
  expect((await made("Tỉnh Vĩnh Phúc", "known")).stderr).toContain('cchc unit import --official "Tỉnh Vĩnh Phúc"');
  const slip = await made("Tỉnh Hậu Gian", "slip");
  expect([slip.code, slip.stderr]).toEqual([
    0,
    expect.stringContaining("không có “Tỉnh Hậu Gian”; gần nhất: Tỉnh Hậu Giang"),
  ]);
  expect(slip.stderr).toContain('cchc unit import --official "Tỉnh Hậu Giang"');
  const none = (await made("Tỉnh Mẫu Mực", "none")).stderr;
  expect(none).toContain("không có “Tỉnh Mẫu Mực”.");
  expect(none).not.toContain("--official");
  expect(none).toContain("cchc unit add");
});

test("INIT-1 a folder with blanks and Vietnamese letters becomes a workspace that check finds nothing in", async () => {
  const made = await cchc(
    "init",
    "Kiểm tra 2026",
    "--title",
    "Kiểm tra CCHC",
    "--province",
    "Tỉnh Hậu Giang",
    "--json",
  );
  expect(made).toMatchObject({ code: 0, stderr: "" });
  const root = join(folder.path, "Kiểm tra 2026");
  expect(jsonOf(made)).toEqual({
    schemaVersion: 1,
    kind: "workspace",
    item: {
      folder: root,
      title: "Kiểm tra CCHC",
      provinceId: "hau-giang",
      provinceName: "Tỉnh Hậu Giang",
      language: "vi",
      sample: null,
    },
  });
  expect(readFileSync(join(root, "cchc.json"), "utf8")).toContain('"$schema": "./schemas/workspace.schema.json"');
  expect(await cchc("-w", root, "check")).toMatchObject({ code: 0, stdout: "" });
  const added = await cchc(
    ...[
      "-w",
      root,
      "unit",
      "add",
      "so-noi-vu",
      "--name",
      "Sở Nội vụ",
      "--level",
      "province",
      "--category",
      "department",
    ],
  );
  expect(added).toMatchObject({ code: 0, stdout: "Đã thêm Sở Nội vụ (so-noi-vu), trực thuộc Tỉnh Hậu Giang.\n" });
});

test("INIT-1 a workspace that is there is left alone, and told with exit code 3", async () => {
  await cchc("init", "--title", "A", "--province", "Hậu Giang", "--lang", "en");
  expect(readFileSync(join(folder.path, "cchc.json"), "utf8")).toContain('"language": "en"');
  const before = treeHash(folder.path);
  for (const args of [["--title", "B", "--province", "Vĩnh Phúc"], ["--sample", "hau-giang"], []]) {
    const again = await cchc("init", ...args, "--json");
    expect(again.code).toBe(3);
    expect(jsonOf(again)).toMatchObject({ error: { code: "workspace-exists" } });
  }
  expect(treeHash(folder.path)).toBe(before);
});

test("INIT-1 what is missing is named, and nothing is made", async () => {
  const run = await cchc("init", "moi", "--title", "A");
  expect(run).toMatchObject({ code: 2, stdout: "" });
  expect(run.stderr).toContain("--province");
  expect(await cchc("init", "moi", "--sample", "hau-giang", "--title", "A")).toMatchObject({ code: 2 });
  expect(await cchc("init", "moi", "--sample", "ha-noi")).toMatchObject({ code: 2 });
  expect(existsSync(join(folder.path, "moi"))).toBe(false);
});

test("ID-10 a province whose name leaves no id is refused, and nothing is made", async () => {
  expect(await cchc("init", "moi", "--title", "A", "--province", "省")).toMatchObject({ code: 2 });
  expect(existsSync(join(folder.path, "moi"))).toBe(false);
});

test("INIT-2 the sample is copied and can be asked", async () => {
  const made = await cchc("init", "mẫu", "--sample", "hau-giang");
  expect(made).toMatchObject({ code: 0 });
  expect(made.stderr).toContain("cchc agenda --as-of 30/09/2023");
  const visits = await cchc("-w", "mẫu", "visit", "list", "--limit", "1", "--json");
  expect(jsonOf(visits)).toMatchObject({ kind: "visit.list" });
  expect(await cchc("-w", "mẫu", "check", "--json")).toMatchObject({ code: 0 });
});

test("INIT-2 a file in the way of the sample stays as it is, and nothing of the sample stays beside it", async () => {
  mkdirSync(join(folder.path, "figures"));
  writeFileSync(join(folder.path, "figures", "2021-2023.figures.json"), "của tôi");
  const run = await cchc("init", "--sample", "hau-giang", "--json");
  expect(run.code).toBe(3);
  expect(jsonOf(run)).toMatchObject({ error: { code: "file-exists" } });
  expect(readFileSync(join(folder.path, "figures", "2021-2023.figures.json"), "utf8")).toBe("của tôi");
  expect(existsSync(join(folder.path, "cchc.json"))).toBe(false);
  expect(existsSync(join(folder.path, "units.json"))).toBe(false);
});
