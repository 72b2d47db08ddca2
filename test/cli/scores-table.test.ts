import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cellHash } from "../../packages/core/src/lists/cell-hash.ts";
import { documentNames, unitNames } from "../../packages/core/src/lists/names.ts";
import { loadListWords } from "../../packages/messages/src/list-words.ts";
import { criteriaById } from "../../packages/store/src/criteria-by-id.ts";
import { openScores } from "../../packages/store/src/lists/open-scores.ts";
import { Workspace } from "../../packages/store/src/workspace.ts";
import {
  good,
  type InspectionWorkspace,
  inspectionWorkspace,
  ports,
  treeHash,
} from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
beforeEach(async () => {
  made = await inspectionWorkspace();
  writeFileSync(join(made.root, ".cchc", "bo.json"), JSON.stringify(criteria));
  const group = ["--group", "Các đơn vị", "--units", "so-noi-vu,huyen-vi-thuy"];
  await cchc("criteria", "create", ".cchc/bo.json", "--year", "2023", ...group);
  await cchc("scorecard", "create", "TC2023", "--units", "so-noi-vu");
});
afterEach(() => made.remove());

const criteria = [
  { code: "1", title: "Chỉ đạo, điều hành", maximum: 20 },
  { code: "1.1", title: "Kế hoạch", maximum: 12 },
  { code: "1.1.1", title: "Ban hành kịp thời", maximum: 4 },
  { code: "1.1.2", title: "Hoàn thành", maximum: 8 },
  { code: "1.2", title: "Sáng kiến", maximum: 8, scoredBy: "appraisal" },
  { code: "2", title: "Thủ tục hành chính", maximum: 50 },
  { code: "2.1", title: "Đúng hạn", maximum: 30, except: "huyen-vi-thuy" },
  { code: "2.2", title: "Mức độ hài lòng", maximum: 20, scoredBy: "survey" },
];
const cchc = (...args: string[]) =>
  runCli(["-w", made.root, ...args], { cwd: made.root, env: { CCHC_TODAY: "2023-12-20", CCHC_ACTOR: "lan" } });
const imported = async (lines: readonly string[], ...flags: string[]) => {
  writeFileSync(join(made.root, ".cchc", "diem.csv"), lines.join("\n"));
  const run = await cchc("import", ".cchc/diem.csv", "--as", "scores", "--criteria", "TC2023", ...flags, "--json");
  return { code: run.code, item: (jsonOf(run) as { item: Record<string, unknown> }).item };
};
const sheetOf = async (card: string) =>
  (jsonOf(await cchc("scorecard", "show", card, "--json")) as { item: Record<string, unknown> }).item;
const problemsOf = (item: Record<string, unknown>) =>
  (item.problems as { row: number; column: string; code: string }[]).map((one) => [one.row, one.column, one.code]);

/** As a unit sends it: criteria in their order, fields and a total between them. */
const form = [
  "Tiêu chí;Điểm tối đa;Điểm tự chấm;Điểm thẩm định;Ghi chú",
  "I. Chỉ đạo, điều hành;20;9,5;;",
  "1.1 Kế hoạch;12;9,5;;",
  "1.1.1 Ban hành kịp thời;4;3,5;;KH số 5",
  "Hoàn thành;8;6;;",
  "1.2. Sáng kiến;8;;;",
  "II. Thủ tục hành chính;50;0;;",
  "2.1. Đúng hạn;30;0;;",
  "2.2. Mức độ hài lòng;20;;;",
  "Tổng cộng;70;9,5;;",
];

test("LIST-15 the form of one unit is read: items by number or title, sums left out, an empty cell is not 0", async () => {
  const { item } = await imported(form, "--unit", "Sở Nội vụ", "--apply");
  expect(item).toMatchObject({ rows: 9, changed: 3, unchanged: 2, leftOut: 4, wrong: 0, applied: true });
  expect(await sheetOf("so-noi-vu")).toMatchObject({ self: 9.5, appraised: null });
  expect((await imported(form, "--unit", "so-noi-vu", "--apply")).item).toMatchObject({ changed: 0, applied: false });
  expect((await cchc("history", "PC2023-001")).stdout).toContain("chấm điểm 3 mục");
});

test("LIST-15 LIST-16 scorecards are opened only when asked, all units are written together and taken back together", async () => {
  const rows = [
    "Đơn vị;Ký hiệu;Điểm tự chấm;Điểm khảo sát",
    "Sở Nội vụ;1.1.1;4;",
    "huyen-vi-thuy;1.1.1;2;",
    "huyen-vi-thuy;2.2;;15,5",
  ];
  const missing = await imported(rows, "--apply");
  expect([missing.code, problemsOf(missing.item)]).toEqual([5, [[3, "unit", "scorecard-missing"]]]);
  const done = await imported(rows, "--open-missing", "--apply");
  expect(done.item).toMatchObject({ changed: 3, applied: true, opened: ["UBND huyện Vị Thủy"] });
  expect(await sheetOf("huyen-vi-thuy")).toMatchObject({ self: 2, survey: 15.5 });
  const undone = await cchc("undo", "PC2023-002");
  expect(undone.stderr).toContain("Hồ sơ do lần nhập đó lập cũng đã được rút: PC2023-002.");
  expect(await cchc("scorecard", "show", "huyen-vi-thuy")).toMatchObject({ code: 4 });
  expect((await cchc("history", "PC2023-002")).stdout).toContain("hoàn tác lần nhập diem.csv");
  expect(await sheetOf("so-noi-vu")).toMatchObject({ self: null });
  // What somebody has done to it since is taken back first.
  expect((await imported(rows, "--open-missing", "--apply")).item).toMatchObject({ applied: true });
  await cchc("scorecard", "score", "huyen-vi-thuy", "--points", "1.1.2=5");
  const blocked = await cchc("undo", "PC2023-001");
  expect([blocked.code, blocked.stderr]).toEqual([3, expect.stringContaining("undo PC2023-002")]);
});

test("LIST-15 points are of the day that is said, from the opening of the scorecard up to today", async () => {
  const rows = ["Đơn vị;Ký hiệu;Điểm tự chấm", "Sở Nội vụ;1.1.1;4"];
  writeFileSync(join(made.root, ".cchc", "diem.csv"), rows.join("\n"));
  const flags = ["import", ".cchc/diem.csv", "--as", "scores", "--criteria", "TC2023", "--apply", "--on"];
  const ahead = await cchc(...flags, "21/12/2023");
  expect([ahead.code, ahead.stderr]).toEqual([3, expect.stringContaining("hôm nay mới là 20/12/2023")]);
  // It was opened today.
  const early = await imported(rows, "--on", "19/12/2023", "--apply");
  expect([early.code, problemsOf(early.item)]).toEqual([5, [[2, "unit", "act-before-previous"]]]);
  const later = { cwd: made.root, env: { CCHC_TODAY: "2023-12-28", CCHC_ACTOR: "lan" } };
  expect(await runCli(["-w", made.root, ...flags, "22/12/2023"], later)).toMatchObject({ code: 0 });
  expect((await cchc("history", "PC2023-001")).stdout).toContain("ngày 22/12/2023");
  const foreign = await cchc("import", ".cchc/diem.csv", "--as", "people", "--on", "22/12/2023");
  expect([foreign.code, foreign.stderr]).toEqual([2, expect.stringContaining("--on")]);
});

test("LIST-15 points beyond the maximum, foreign units and items, other columns' turns and repeated rows are told", async () => {
  const before = treeHash(made.root);
  const { code, item } = await imported([
    "Đơn vị;Ký hiệu;Điểm tự chấm;Điểm thẩm định;Ghi chú",
    "so-noi-vu;1.1.1;4,5;;",
    "so-noi-vu;1.1.2;;3;",
    "huyen-phung-hiep;1.1.1;1;;",
    "huyen-vi-thuy;2.1;1;;",
    "so-noi-vu;9.9;1;;",
    "so-noi-vu;2.1;1,2555;;",
    "so-noi-vu;1.2;1;;",
    "so-noi-vu;1.1.1;4;;",
    "so-noi-vu;2.2;;;lời",
  ]);
  expect([code, problemsOf(item)]).toEqual([
    5,
    [
      [2, "self", "points-out-of-range"],
      [3, "appraised", "points-not-now"],
      [4, "unit", "unit-not-in-group"],
      [5, "code", "score-item-not-for-unit"],
      [6, "code", "score-row-unknown"],
      [7, "self", "points-decimals"],
      [8, "self", "score-item-not-yet"],
      [9, "code", "row-repeats"],
      [10, "note", "note-without-points"],
    ],
  ]);
  const twice = (item.problems as { row: number; value: string; message: string }[]).find(({ row }) => row === 9);
  expect(twice).toMatchObject({ value: "1.1.1", message: "1.1.1 đã có ở dòng 2." });
  expect(treeHash(made.root)).toBe(before);
});

const warningsOf = (item: Record<string, unknown>) =>
  (item.warnings as { row: number; column: string; value: string; code: string }[]).map((one) => [
    ...[one.row, one.column, one.value, one.code],
  ]);

test("LIST-40 maxima and sums that the set and the items do not make are told with their place; points of another scale are refused", async () => {
  const before = treeHash(made.root);
  const { code, item } = await imported(
    [
      "Tiêu chí;Điểm tối đa;Điểm tự chấm",
      "I. Chỉ đạo, điều hành;20;10",
      "1.1 Kế hoạch;10;9,5",
      "1.1.1 Ban hành kịp thời;10;3,5",
      "Hoàn thành;8;6",
      "1.2. Sáng kiến;5;",
      "II. Thủ tục hành chính;50;20",
      "2.1. Đúng hạn;30;20",
      "2.2. Mức độ hài lòng;20;",
      "Tổng cộng;100;30",
    ],
    ...["--unit", "so-noi-vu", "--apply"],
  );
  expect([code, problemsOf(item)]).toEqual([5, [[4, "maximum", "score-maximum-differs"]]]);
  expect(warningsOf(item)).toEqual([
    [2, "self", "10", "score-sum-differs"],
    [3, "maximum", "10", "score-maximum-doubtful"],
    [6, "maximum", "5", "score-maximum-doubtful"],
    [10, "maximum", "100", "score-maximum-doubtful"],
    [10, "self", "30", "score-sum-differs"],
  ]);
  const [first] = item.warnings as { message: string }[];
  expect(first?.message).toBe("“I. Chỉ đạo, điều hành” ghi 10, 3 mục thuộc phần này cộng lại 9,5.");
  expect(treeHash(made.root)).toBe(before);
});

test("LIST-40 sums that do not agree keep no points out; a unit's own maximum, survey points in a sum and parts of a form are right", async () => {
  const sums = await imported(form.with(-1, "Tổng cộng;70;10;;"), "--unit", "so-noi-vu", "--apply");
  expect([sums.item.applied, warningsOf(sums.item)]).toEqual([true, [[10, "self", "10", "score-sum-differs"]]]);
  expect(await sheetOf("so-noi-vu")).toMatchObject({ self: 9.5 });
  const own = [
    "Tiêu chí;Điểm tối đa;Điểm tự chấm;Điểm khảo sát",
    "1.1.1 Ban hành kịp thời;4;4;",
    "1.1.2 Hoàn thành;8;8;",
    "1.2 Sáng kiến;8;;",
    "2. Thủ tục hành chính;20;17;17",
    "2.2 Mức độ hài lòng;20;;17",
    "Tổng cộng;40;29;17",
  ];
  const unit = ["--unit", "huyen-vi-thuy", "--open-missing"];
  expect((await imported(own, ...unit)).item).toMatchObject({ changed: 3, warnings: [], problems: [] });
  // Of a part of the items nobody can say what they add up to.
  const part = [own[0] ?? "", "I. Chỉ đạo, điều hành;20;19", own[1] ?? "", "Tổng cộng;40;30"];
  expect((await imported(part, ...unit)).item).toMatchObject({ changed: 1, warnings: [], problems: [] });
});

test("LIST-15 points come out as the sheet to send, and change nothing when they come back", async () => {
  await imported(form, "--unit", "so-noi-vu", "--apply");
  expect(await cchc("export", "scores", "--criteria", "TC2023", "-o", ".cchc/gui.csv")).toMatchObject({ code: 0 });
  const text = readFileSync(join(made.root, ".cchc", "gui.csv"), "utf8");
  expect(text).toContain('Ban hành kịp thời;4;Đơn vị tự chấm;"3,5";;;KH số 5;PC2023-001');
  expect((await imported([text], "--apply")).item).toMatchObject({
    changed: 0,
    unchanged: 9,
    wrong: 0,
    applied: false,
  });
  const one = await cchc("export", "scores", "--criteria", "TC2023", "--unit", "huyen-vi-thuy");
  expect(one.stdout.trim().split("\n")).toHaveLength(5);
});

test("LIST-16 after an import of points the undo that is shown takes all of them back", async () => {
  const rows = ["Đơn vị;Ký hiệu;Điểm tự chấm", "so-noi-vu;1.1.1;4", "huyen-vi-thuy;1.1.1;2"];
  writeFileSync(join(made.root, ".cchc", "diem.csv"), rows.join("\n"));
  const flags = ["--as", "scores", "--criteria", "TC2023", "--open-missing", "--apply"];
  const run = await cchc("import", ".cchc/diem.csv", ...flags);
  const [, record = ""] = / undo (\S+)/.exec(run.stderr) ?? [];
  expect(record).toBe("PC2023-001");
  expect(await cchc("undo", record)).toMatchObject({ code: 0 });
  expect(await sheetOf("so-noi-vu")).toMatchObject({ self: null });
  expect(await cchc("scorecard", "show", "huyen-vi-thuy")).toMatchObject({ code: 4 });
});

test("LIST-15 SCORE-28 a final scorecard takes no points, and what decided its band stays until it is reopened", async () => {
  await imported(form, "--unit", "so-noi-vu", "--apply");
  for (const line of [
    "criteria|bands|TC2023|--band|Đạt=20|--band|Chưa đạt=0|--from|20/12/2023|--document|5/QĐ-UBND",
    "scorecard|submit|so-noi-vu|--by|don-vi",
    "scorecard|appraise|so-noi-vu|--points|1.2=8|--rest-as-self",
    "scorecard|score|so-noi-vu|--points|2.2=10",
    "scorecard|finalise|so-noi-vu",
  ]) {
    expect(await cchc(...line.split("|"))).toMatchObject({ code: 0 });
  }
  const { item } = await imported(["Đơn vị;Ký hiệu;Điểm thẩm định", "so-noi-vu;1.1.1;1"], "--apply");
  expect(problemsOf(item)).toEqual([[2, "appraised", "scorecard-act-not-allowed"]]);
  expect(await sheetOf("so-noi-vu")).toMatchObject({ status: "final", band: "Đạt" });
  const before = treeHash(made.root);
  const refused = await cchc("undo", "TC2023");
  expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining("PC2023-001")]);
  expect(treeHash(made.root)).toBe(before);
  await cchc("scorecard", "reopen", "so-noi-vu", "--reason", "Nhầm", "--document", "9/TB-SNV");
  expect(await cchc("undo", "TC2023")).toMatchObject({ code: 0 });
});

test("LIST-15 an exact title wins over a number that it begins with, and points of an unknown row are a problem", async () => {
  const numbered = [
    { code: "1", title: "Chỉ đạo", maximum: 10 },
    { code: "1.1", title: "2 hội nghị đối thoại", maximum: 4 },
    { code: "1.2", title: "Kế hoạch", maximum: 6 },
    { code: "2", title: "Thủ tục", maximum: 5 },
    { code: "2.1", title: "1 cửa liên thông", maximum: 5 },
  ];
  writeFileSync(join(made.root, ".cchc", "so.json"), JSON.stringify(numbered));
  const group = ["--group", "Các đơn vị", "--units", "so-noi-vu"];
  const set = await cchc("criteria", "create", ".cchc/so.json", "--year", "2023", ...group, "--json");
  const { number } = (jsonOf(set) as { item: { number: string } }).item;
  const rows = [
    "Tiêu chí;Điểm tự chấm",
    "1. Chỉ đạo;6",
    "2 hội nghị đối thoại;3",
    "1 cửa liên thông;4",
    "2. Thủ tục;4",
  ];
  const flags = ["--criteria", number, "--unit", "so-noi-vu", "--open-missing"];
  const read = async (lines: readonly string[]) => {
    writeFileSync(join(made.root, ".cchc", "so.csv"), lines.join("\n"));
    const run = await cchc("import", ".cchc/so.csv", "--as", "scores", ...flags, "--json");
    return (jsonOf(run) as { item: Record<string, unknown> }).item;
  };
  expect(await read(rows)).toMatchObject({ changed: 2, leftOut: 2, wrong: 0 });
  const wrong = await read([...rows, "2 hội nghị đối thoại trở lên;1", "1 cửa điện tử;"]);
  expect(problemsOf(wrong)).toEqual([[6, "title", "score-row-unknown"]]);
});

test("LIST-15 a table without a column of points is no table of points", async () => {
  writeFileSync(join(made.root, ".cchc", "trong.csv"), "Tiêu chí;Điểm tối đa\n1.1.1 Ban hành kịp thời;4\n");
  const flags = ["--as", "scores", "--criteria", "TC2023", "--unit", "so-noi-vu", "--json"];
  const run = await cchc("import", ".cchc/trong.csv", ...flags);
  expect(run.code).not.toBe(0);
  expect(`${run.stdout}${run.stderr}`).toContain("table-columns-missing");
});

test("LIST-15 a note that was emptied in an exported sheet is taken away, its points stay", async () => {
  await imported(form, "--unit", "so-noi-vu", "--apply");
  const workspace = new Workspace(made.root);
  const criteria = [...(await criteriaById(workspace)).values()].find(({ number }) => number === "TC2023");
  if (criteria === undefined) throw new Error("the set was made");
  const doors = { ...ports(), today: "2023-12-20" as const };
  const scores = { criteria, unitId: "so-noi-vu", openMissing: false, by: "lan" };
  const words = await loadListWords("vi");
  const units = unitNames(await workspace.units(), doors.today);
  const exported = new Map([
    ["self", cellHash(3.5)],
    ["note", cellHash("KH số 5")],
  ]);
  const table = { header: ["code", "self", "note"], rows: [{ line: 2, cells: ["1.1.1", "3,5", ""], exported }] };
  const plan = async () => {
    const importer = good(await openScores(workspace, doors, { scores }));
    return good(await importer.plan(table, "gui.xlsx", { words, units, documents: documentNames([]) }, {}));
  };
  const [first, late] = [await plan(), await plan()];
  expect([first.changed.length, first.problems]).toEqual([1, []]);
  good(await first.apply("gui.xlsx"));
  expect(await late.apply("gui.xlsx")).toMatchObject({ problem: { code: "import-outdated" } });
  expect(await sheetOf("so-noi-vu")).toMatchObject({ self: 9.5 });
  const again = await cchc("export", "scores", "--criteria", "TC2023", "--unit", "so-noi-vu");
  expect(again.stdout).not.toContain("KH số 5");
});
