import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { treeHash } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let root: string;
const cchc = (...args: string[]) =>
  runCli(["-w", root, ...args], { env: { CCHC_TODAY: "2026-11-22", CCHC_ACTOR: "lan@example.vn" } });
const stored = () => JSON.parse(readFileSync(join(root, "cchc.json"), "utf8"));

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "cchc-settings-"));
  await cchc("init", root, "--title", "Kiểm tra", "--province", "Hậu Giang");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("INIT-3 settings are shown, the empty ones too, and nothing is written", async () => {
  const before = treeHash(root);
  const shown = await cchc("settings");
  expect(shown.code).toBe(0);
  expect(shown.stderr).toContain("Đầu và cuối văn bản còn để trống: Cơ quan chủ quản, Cơ quan ban hành");
  expect(shown.stdout).toMatch(/Năm báo cáo bắt đầu +15\/12/);
  expect(shown.stdout).toMatch(/Cơ quan ban hành +\(chưa có\)/);
  expect(jsonOf(await cchc("settings", "--json"))).toMatchObject({
    kind: "settings",
    item: { title: "Kiểm tra", issuer: null, signature: [], recipients: [], dueSoonDays: 10 },
  });
  expect(treeHash(root)).toBe(before);
});

test("INIT-4 a setting is emptied by name, kept in the history and taken back; one that must be there cannot be", async () => {
  await cchc("settings", "--issuer", "SỞ NỘI VỤ", "--signature", "GIÁM ĐỐC", "--recipient", "Lưu: VT.");
  const cleared = await cchc("settings", "--clear", "signature,recipient", "--place", "Hậu Giang");
  expect(cleared.stderr).toContain("Đã đổi thiết lập: Địa danh, Quyền hạn, chức vụ ký và Nơi nhận.");
  expect(stored().settings).toEqual({ ...stored().settings, issuer: "SỞ NỘI VỤ", place: "Hậu Giang" });
  expect(Object.keys(stored().settings)).not.toContain("signature");
  expect(jsonOf(await cchc("settings", "--json"))).toMatchObject({ item: { signature: [], recipients: [] } });
  expect((await cchc("undo", "workspace")).code).toBe(0);
  expect(stored().settings.signature).toEqual(["GIÁM ĐỐC"]);
  const before = treeHash(root);
  expect((await cchc("settings", "--clear", "issuer", "--issuer", "x")).code).toBe(2);
  expect((await cchc("settings", "--clear", "title")).code).toBe(2);
  expect((await cchc("settings", "--clear", "signer")).stderr).toContain("vốn đã như vậy");
  expect(treeHash(root)).toBe(before);
});

test("INIT-3 what is given is changed and kept in the history, the rest stays", async () => {
  const head = ["--parent-body", "UBND TỈNH", "--issuer", "SỞ NỘI VỤ", "--issuer-code", "SNV", "--place", "Hậu Giang"];
  const foot = ["--signature", "KT. GIÁM ĐỐC", "--signature", "PHÓ GIÁM ĐỐC", "--signer", "Trần Văn An"];
  const recipients = ["--recipient", "UBND tỉnh (để báo cáo);", "--recipient", "Lưu: VT, CCHC."];
  const changed = await cchc("settings", ...head, ...foot, ...recipients);
  expect(changed.code, changed.stderr).toBe(0);
  expect(changed.stderr).toContain("Đã đổi thiết lập: Cơ quan chủ quản");
  expect(
    (await cchc("settings", "--reporting-year-start", "1/1", "--due-soon-days", "15", "--title", "Mới")).code,
  ).toBe(0);
  expect(stored()).toMatchObject({
    title: "Mới",
    language: "vi",
    settings: {
      reportingYearStart: "01-01",
      dueSoonDays: 15,
      parentBody: "UBND TỈNH",
      issuer: "SỞ NỘI VỤ",
      issuerCode: "SNV",
      place: "Hậu Giang",
      signature: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
      signer: "Trần Văn An",
      recipients: ["UBND tỉnh (để báo cáo);", "Lưu: VT, CCHC."],
    },
  });
  const before = treeHash(root);
  expect((await cchc("settings", "--issuer", "SỞ NỘI VỤ")).stderr).toContain("không có gì được ghi");
  expect(treeHash(root)).toBe(before);
  expect((await cchc("history", "workspace")).stdout).toContain("thiết lập");
  expect((await cchc("undo", "workspace")).code).toBe(0);
  expect(stored().title).toBe("Kiểm tra");
});

test("INIT-3 report render names what its head and foot still lack", async () => {
  await cchc("settings", "--issuer", "SỞ NỘI VỤ");
  const rendered = await cchc("report", "render", "annual", "--year", "2026", "--format", "md");
  expect(rendered.code, rendered.stderr).toBe(0);
  expect(rendered.stderr).toMatch(/còn để trống: Cơ quan chủ quản, Chữ viết tắt, .+ settings/);
});

test.each([
  [["--due-soon-days", "0"], "bad-number"],
  [["--due-soon-days", "367"], "bad-number"],
  [["--reporting-year-start", "02-29"], "bad-month-day"],
  [["--reporting-year-start", "15-12"], "bad-month-day"],
  [["--language", "fr"], "bad-choice"],
  [["--issuer", " "], "empty-value"],
])("BAD-3 settings %j is a usage error and writes nothing", async (args, code) => {
  const before = treeHash(root);
  const refused = await cchc("settings", ...args, "--json");
  expect([refused.code, jsonOf(refused)]).toMatchObject([2, { error: { code } }]);
  expect(treeHash(root)).toBe(before);
});

test("TASK-6 which points a task must make clear is chosen, shown, and goes back to all six", async () => {
  const chosen = await cchc("settings", "--clarity", "time,person", "--json");
  expect(jsonOf(chosen)).toMatchObject({ item: { clarity: ["person", "time"] } });
  expect((await cchc("settings")).stdout).toMatch(/Nhiệm vụ phải +rõ người, rõ thời gian\n/);
  await cchc("settings", "--clear", "clarity");
  expect(stored().settings).not.toHaveProperty("clarity");
  expect((await cchc("settings", "--clarity", "weather")).code).toBe(2);
});
