import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { emptyFolder } from "../support/empty-folder.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";
import { keys, Terminal } from "../support/terminal.ts";

const env = { CCHC_TODAY: "2026-11-22", CCHC_ACTOR: "lan@example.vn" };
let folder: Awaited<ReturnType<typeof emptyFolder>>;
beforeEach(async () => {
  folder = await emptyFolder();
});
afterEach(() => folder.remove());

const cchc = (...args: string[]) => runCli(args, { env, cwd: folder.path });
const open = (...args: string[]) => new Terminal(args, env, { cwd: folder.path });

test("CLI-13 on a terminal without a workspace: a new one is made by two questions, and says what comes next", async () => {
  const terminal = open();
  await terminal.waitFor("cchc theo dõi kiểm tra cải cách hành chính");
  await terminal.answer("Bạn muốn làm gì?");
  await terminal.answer("Tên không gian làm việc", "Kiểm tra CCHC 2026");
  await terminal.answer("Tên tỉnh, thành phố", "Hậu Giang");
  await terminal.waitFor("cchc unit import");
  expect(await terminal.end()).toBe(0);
  const { title, provinceId } = JSON.parse(readFileSync(join(folder.path, "cchc.json"), "utf8"));
  expect([title, provinceId]).toEqual(["Kiểm tra CCHC 2026", "hau-giang"]);
});

test("CLI-13 or the sample is copied to a folder that is offered", async () => {
  const terminal = open("--lang", "en");
  await terminal.answer("What do you want to do?", keys.down);
  await terminal.answer("Into which folder shall the sample be copied?");
  await terminal.waitFor("agenda --as-of");
  expect(await terminal.end()).toBe(0);
  expect(existsSync(join(folder.path, "cchc-sample", "cchc.json"))).toBe(true);
});

test("CLI-13 or nothing is done; without a terminal it is exit 4 with the two commands to type", async () => {
  const terminal = open();
  await terminal.answer("Bạn muốn làm gì?", keys.down, keys.down);
  await terminal.waitFor("cchc init --sample hau-giang");
  expect(await terminal.end()).toBe(0);
  const silent = open("--no-input");
  await silent.waitFor("cchc init --sample hau-giang");
  expect(await silent.end()).toBe(4);
  const piped = await cchc();
  expect([piped.code, piped.stdout]).toEqual([4, ""]);
  expect(piped.stderr).toContain("  cchc init\n  cchc init --sample hau-giang\n");
  expect(existsSync(join(folder.path, "cchc.json"))).toBe(false);
});

test("CLI-14 the agenda of an empty workspace says what to do first, and what is there already", async () => {
  await cchc("init", "--title", "Kiểm tra", "--province", "Hậu Giang");
  const empty = await cchc();
  expect(empty.stdout).toContain("BẮT ĐẦU TỪ ĐÂU");
  expect(empty.stdout).toMatch(/1\. Danh mục cơ quan, đơn vị +chưa có +cchc unit import/);
  expect(empty.stderr).toContain("cchc unit import\n  cchc unit add");
  await cchc("unit", "add", "so-noi-vu", "--name", "Sở Nội vụ", "--level", "province", "--category", "department");
  const begun = await cchc();
  expect(begun.stdout).toMatch(/1\. Danh mục cơ quan, đơn vị +1 +cchc/);
  expect(begun.stderr).toContain("cchc person add");
  expect(jsonOf(await cchc("--json"))).toMatchObject({ item: { setup: { units: 1, people: 0, programmes: 0 } } });
  await cchc("visit", "plan", "so-noi-vu", "--on", "1/12/2026", "--kind", "scheduled");
  expect(jsonOf(await cchc("--json"))).toMatchObject({ item: { setup: null } });
  expect((await cchc()).stdout).not.toContain("BẮT ĐẦU");
});
