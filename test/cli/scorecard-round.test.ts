import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { ScorecardItem } from "../../packages/core/src/query/scorecard-item.ts";
import { emptyFolder } from "../support/empty-folder.ts";
import { treeHash } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";
import { SCORED_TODAY, writeScoredProvince } from "../support/scored-province.ts";

/** 68 communes by TC2025-3: 64 final, one draft, one submitted, one asked until 19/01/2026, one appraised. */
let root = "";
beforeAll(async () => {
  const folder = await emptyFolder();
  root = join(folder.path, "tinh-minh-hoa");
  await writeScoredProvince(root);
  return folder.remove;
});
const env = { CCHC_TODAY: SCORED_TODAY, CCHC_ACTOR: "sonoivu@tinh.example" };
const cchc = (...args: string[]) => runCli(["-w", root, ...args], { env });
const communes = ["--criteria", "TC2025-3"];

interface RoundJson {
  kind: string;
  item: {
    applied: boolean;
    ready: ScorecardItem[];
    refused: (ScorecardItem & { code: string; message: string; reason: string })[];
    passedOver: ScorecardItem[];
  };
}
const round = async (...args: string[]) => {
  const run = await cchc("scorecard", ...args, "--json");
  const { kind, item } = jsonOf(run) as RoundJson;
  expect(kind).toBe("scorecard.round");
  const { applied, ready, refused, passedOver } = item;
  const codes = refused.map(({ code }) => code);
  return { code: run.code, applied, ready: ready.length, codes, passedOver: passedOver.length };
};
const statuses = async () => {
  const { items } = jsonOf(await cchc("scorecard", "list", ...communes, "--json")) as { items: ScorecardItem[] };
  const counts: Record<string, number> = {};
  for (const { status } of items) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

test("SCORE-25 an act on a whole group is tried first: how many would be done, which would not and why; nothing is written", async () => {
  const before = treeHash(root);
  const tried = await cchc("scorecard", "finalise", ...communes, "--all");
  expect(tried.code).toBe(3);
  expect(tried.stdout).toContain("1 phiếu làm được; 1 phiếu chưa làm được.");
  expect(tried.stdout).toContain("còn chờ giải trình đến 19/01/2026");
  expect(tried.stdout).toContain("Bỏ qua 66 phiếu đang ở bước khác: 64 “Đã chốt”, 1 “Đang tự chấm” và 1 “Đã nộp”.");
  expect(tried.stderr).toContain("scorecard finalise --criteria TC2025-3 --all --skip-refused");
  // With --apply, too, while one of them is refused.
  expect(await round("finalise", ...communes, "--all", "--apply")).toMatchObject({ code: 3, applied: false });
  const asked = await cchc("scorecard", "ask", ...communes, "--all", "--text", "Mục 1.2", "--within", "5wd");
  expect([asked.code, asked.stdout]).toEqual([0, expect.stringContaining("1 phiếu làm được.")]);
  expect(asked.stderr).toContain('scorecard ask --criteria TC2025-3 --all --text "Mục 1.2" --within 5wd --apply');
  expect(treeHash(root)).toBe(before);
});

test("SCORE-25 a round of 64 scorecards is written together and taken back by one undo", async () => {
  const before = await statuses();
  const reopening = ["reopen", ...communes, "--status", "final", "--reason", "Cộng lại", "--document", "15/TB-SNV"];
  expect(await round(...reopening, "--apply")).toEqual({ code: 0, applied: true, ready: 64, codes: [], passedOver: 0 });
  expect(await statuses()).toMatchObject({ appraised: 65 });
  const done = await round("finalise", ...communes, "--all", "--skip-refused", "--apply");
  expect(done).toEqual({ code: 0, applied: true, ready: 65, codes: ["explanation-awaited"], passedOver: 2 });
  expect(await statuses()).toMatchObject({ final: 65, "explanation-asked": 1 });
  const history = await cchc("history", "PC2025-070");
  expect(history.stdout).toContain("chốt phiếu ngày 15/01/2026");
  expect(history.stdout).toContain("(cùng đợt với 64 hồ sơ khác)");
  const undone = await cchc("undo", "PC2025-070");
  expect([undone.code, undone.stderr]).toEqual([0, expect.stringContaining("64 hồ sơ khác cũng đã được hoàn tác")]);
  expect(await statuses()).toMatchObject({ appraised: 65 });
  // A later change of one of them keeps all.
  await cchc("scorecard", "finalise", "PC2025-071");
  const blocked = await cchc("undo", "PC2025-072");
  expect([blocked.code, blocked.stderr]).toEqual([3, expect.stringContaining("undo PC2025-071")]);
  await cchc("undo", "PC2025-071");
  await cchc("undo", "PC2025-072");
  expect(await statuses()).toEqual(before);
});

test("SCORE-25 several that are named are all or none, units by their names; what does not fit together is refused", async () => {
  // A draft without all of its points, and one that is submitted.
  const draft = "xa vinh thuan";
  const named = await round("submit", draft, "PC2025-066", "--apply");
  expect(named).toEqual({
    ...{ code: 3, applied: false, ready: 0, passedOver: 0 },
    codes: ["scorecard-unscored", "scorecard-act-not-allowed"],
  });
  const stranger = await cchc("scorecard", "appraise", ...communes, "--units", "Xã Vĩnh Thuận; Sở Y tế");
  expect([stranger.code, stranger.stderr]).toEqual([4, expect.stringContaining("TC2025-3: Sở Y tế")]);
});

test("SCORE-25 points of many, names beside a filter, a set without a filter and a day to come are refused", async () => {
  const usage = [
    ["appraise", "PC2025-066", "PC2025-068", "--points", "1.3=1"],
    ["submit", "PC2025-065", "--all"],
    ["submit", ...communes],
    ["submit", "--all"],
  ];
  for (const words of usage) expect([words, (await cchc("scorecard", ...words)).code]).toEqual([words, 2]);
  const ahead = await cchc("scorecard", "finalise", ...communes, "--all", "--on", "16/01/2026");
  expect([ahead.code, ahead.stderr]).toEqual([3, expect.stringContaining("hôm nay mới là 15/01/2026")]);
  const nothing = await cchc("scorecard", "explain", ...communes, "--status", "draft", "--text", "Đã bổ sung");
  expect([nothing.code, nothing.stdout]).toEqual([0, expect.stringContaining("Không có phiếu nào cần làm")]);
});

test("SCORE-16 a scorecard is named by its unit, marks or not; a name that fits none gets the nearest, one of several years all", async () => {
  const why = await cchc("scorecard", "why", "so y te");
  expect([why.code, why.stdout]).toEqual([0, expect.stringContaining("PC2025-011 – Sở Y tế")]);
  expect((await cchc("scorecard", "list", "--unit", "Sở Y tế", "--json")).stdout).toContain("PC2025-011");
  const near = await cchc("scorecard", "show", "So Y");
  expect([near.code, near.stderr]).toEqual([4, expect.stringContaining("so-y-te (Sở Y tế)")]);
  await cchc("criteria", "create", "--from-set", "TC2025", "--year", "2026");
  await cchc("scorecard", "create", "TC2026", "--units", "Sở Y tế");
  const both = await cchc("scorecard", "show", "Sở Y tế");
  expect([both.code, both.stderr]).toEqual([2, expect.stringContaining("PC2026-001")]);
  expect((await cchc("scorecard", "why", "Sở Y tế", "--criteria", "TC2025")).code).toBe(0);
});

test("SCORE-25 WITHDRAW-1 scorecards made by mistake are withdrawn as a group and come back by one undo; nothing to undo names how", async () => {
  await cchc("criteria", "create", "--from-set", "TC2025-2", "--year", "2027");
  await cchc("scorecard", "create", "TC2027", "--all");
  const wards = ["--criteria", "TC2027", "--all", "--reason", "lập nhầm năm"];
  const nothing = await cchc("undo", "PC2027-001");
  expect([nothing.code, nothing.stderr]).toEqual([
    3,
    expect.stringContaining("scorecard withdraw PC2027-001 --reason"),
  ]);
  expect((await cchc("undo", "TC2027")).stderr).toContain("criteria withdraw TC2027 --reason");
  const before = treeHash(root);
  expect(await round("withdraw", ...wards)).toEqual({ code: 0, applied: false, ready: 45, codes: [], passedOver: 0 });
  expect(treeHash(root)).toBe(before);
  expect(await round("withdraw", ...wards, "--apply")).toMatchObject({ code: 0, applied: true, ready: 45 });
  expect(await round("withdraw", ...wards)).toMatchObject({ code: 0, ready: 0 });
  const undone = await cchc("undo", "PC2027-001");
  expect([undone.code, undone.stderr]).toEqual([0, expect.stringContaining("44 hồ sơ khác cũng đã được hoàn tác")]);
  expect(await round("withdraw", ...wards, "--apply")).toMatchObject({ code: 0, applied: true, ready: 45 });
  expect((await cchc("criteria", "withdraw", "TC2027", "--reason", "lập nhầm năm")).code).toBe(0);
  // What is final is no mistake that is withdrawn.
  expect(await round("withdraw", ...communes, "--status", "final", "--reason", "x")).toMatchObject({
    ready: 0,
    passedOver: 64,
  });
});
