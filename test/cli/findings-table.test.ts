import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { problem } from "../../packages/core/src/problem.ts";
import { unwrap } from "../../packages/core/src/unwrap.ts";
import { allOrNone } from "../../packages/store/src/change-together.ts";
import {
  dayOf,
  type InspectionWorkspace,
  inspectionWorkspace,
  ports,
  treeHash,
} from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
beforeEach(async () => {
  made = await inspectionWorkspace();
  await made.startedVisit("huyen-vi-thuy", "2023-03-10", ["Niêm yết thiếu"]);
  await made.startedVisit("huyen-phung-hiep", "2023-04-12", []);
});
afterEach(() => made.remove());

const cchc = (...args: string[]) =>
  runCli(["-w", made.root, ...args], { cwd: made.root, env: { CCHC_TODAY: "2023-07-20", CCHC_ACTOR: "lan" } });
const imported = async (lines: readonly string[], ...flags: string[]) => {
  writeFileSync(join(made.root, ".cchc", "ton-tai.csv"), lines.join("\n"));
  const run = await cchc("import", ".cchc/ton-tai.csv", "--as", "findings", ...flags, "--json");
  return { code: run.code, item: (jsonOf(run) as { item: Record<string, unknown> }).item };
};
const header = "Lượt kiểm tra;Lĩnh vực;Nội dung;Hạn;Mức độ;Đơn vị chịu trách nhiệm";
const rows = [
  header,
  "2023-001;Cải cách thủ tục hành chính;Chưa công khai phí;15 ngày làm việc;;Sở Nội vụ",
  "2023-002;procedures;Trả hồ sơ trễ hạn;30/9/2023;Nghiêm trọng;",
  "2023-002;procedures;Thiếu sổ theo dõi;30d;;",
];
const findings = async () =>
  (jsonOf(await cchc("finding", "list", "--json")) as { items: Record<string, unknown>[] }).items;

test("LIST-14 LIST-16 findings of several visits go in together, and one undo takes all of them back", async () => {
  const before = treeHash(made.root);
  expect((await imported(rows)).item).toMatchObject({ new: 3, wrong: 0, notInTable: 1, applied: false });
  expect(treeHash(made.root)).toBe(before);
  expect((await imported(rows, "--apply")).item).toMatchObject({ new: 3, applied: true });
  expect(await findings()).toHaveLength(4);
  expect((await findings()).find(({ number }) => number === "2023-001.2")).toMatchObject({
    title: "Chưa công khai phí",
    area: "procedures",
    responsibleUnitId: "so-noi-vu",
    deadline: { due: null, count: 15, dayKind: "working" },
  });
  expect((await imported(rows, "--apply")).item).toMatchObject({ new: 0, changed: 0, unchanged: 3 });
  const history = (await cchc("history", "2023-002.1")).stdout;
  expect(history).toContain("nhập 2 tồn tại từ ton-tai.csv (cùng lần nhập với 1 hồ sơ khác)");
  const undone = await cchc("undo", "2023-002.1");
  expect([undone.code, undone.stderr]).toEqual([0, expect.stringContaining("1 hồ sơ khác cũng đã được hoàn tác")]);
  expect(await findings()).toHaveLength(1);
});

test("LIST-16 an import is not taken back in part: what stands on it in another document refuses", async () => {
  await imported(rows, "--apply");
  await cchc("finding", "update", "2023-001.2", "--title", "Chưa công khai phí, lệ phí");
  const before = treeHash(made.root);
  expect(await cchc("undo", "2023-002.1")).toMatchObject({ code: 3 });
  expect(treeHash(made.root)).toBe(before);
});

/** Cancels every visit but the last, where `then` is done and writing fails. */
async function writtenUpToTheLast(then: (first: string) => Promise<void>) {
  const files = (await made.workspace.visits()).visits.map(({ file }) => file);
  const [first, last] = [files[0] ?? "", files.at(-1) ?? ""];
  const cancelling = { type: "visit.cancel", on: dayOf("2023-07-01"), reason: "x" } as const;
  const done = await allOrNone(made.workspace, files, async (file, writing) => {
    if (file !== last) return made.workspace.change("visit", file, cancelling, ports(), { writing });
    await then(first);
    return { ok: false, problem: problem("file-in-use", { file, seconds: 3 }) };
  });
  expect(first).not.toBe(last);
  return { done, first };
}

test("LIST-16 when one of the files cannot be written, those before it get their bytes back", async () => {
  const [marked] = (await made.workspace.visits()).visits.map(({ file }) => join(made.root, file));
  // A mark before the text is no part of what is read, and is there again all the same.
  writeFileSync(marked ?? "", `\uFEFF${readFileSync(marked ?? "", "utf8")}`);
  const before = treeHash(made.root);
  const { done } = await writtenUpToTheLast(async () => {});
  expect(done).toMatchObject({ ok: false, problem: { code: "file-in-use" } });
  expect(treeHash(made.root)).toBe(before);
});

test("LIST-16 another process's change of the same document waits, and stands when all else went back", async () => {
  let other: ReturnType<typeof cchc> | undefined;
  const { done, first } = await writtenUpToTheLast(async () => {
    other = cchc("finding", "update", "2023-001.1", "--title", "Niêm yết thiếu mẫu đơn");
    await pause(1_500);
  });
  expect(done).toMatchObject({ ok: false, problem: { code: "file-in-use" } });
  expect(await other).toMatchObject({ code: 0 });
  const { history } = unwrap(await made.workspace.read("visit", first));
  expect(history.at(-1)?.change.type).toBe("finding.update");
  expect(history.some(({ change }) => change.type === "visit.cancel")).toBe(false);
});

test("LIST-16 what a program without locks wrote meanwhile stays, and its file is named", async () => {
  const { done, first } = await writtenUpToTheLast(async (file) => {
    const path = join(made.root, file);
    writeFileSync(path, `${readFileSync(path, "utf8")} `);
  });
  const params = { file: first, files: [first], cause: "file-in-use" };
  expect(done).toEqual({ ok: false, problem: { code: "written-in-part", params } });
  expect(readFileSync(join(made.root, first), "utf8").endsWith(" ")).toBe(true);
});

test("LIST-14 findings come out, are corrected, and what was done about them is no cell of a table", async () => {
  await cchc("export", "findings", "-o", ".cchc/ra.csv");
  const text = readFileSync(join(made.root, ".cchc", "ra.csv"), "utf8");
  expect((await imported([text])).item).toMatchObject({ new: 0, changed: 0, unchanged: 1, wrong: 0 });
  const edited = text.replace("Niêm yết thiếu", "Niêm yết thiếu thủ tục").replace("Ghi nhận", "Đã đóng");
  const { item } = await imported([edited], "--apply");
  expect(item).toMatchObject({ changed: 1, applied: true, changedRows: [{ changes: [{ column: "title" }] }] });
  expect(JSON.stringify(item.viewOnly)).toContain("Trạng thái");
  const moved = text.replace("Niêm yết thiếu", "Niêm yết thiếu thủ tục").replace(/;10\/03\/2023;/, ";11/03/2023;");
  expect((await imported([moved])).item).toMatchObject({
    problems: [{ column: "foundOn", code: "finding-cell-fixed" }],
  });
});

test("LIST-14 each wrong row is told with its column, and nothing is written", async () => {
  const before = treeHash(made.root);
  const { code, item } = await imported(
    [
      header,
      "2023-009;procedures;A;30d;;",
      ";procedures;B;30d;;",
      "2023-001;procedures;C;;;",
      "2023-001;procedures;D;tuần sau;;",
      "2023-001;procedures;E;1/1/2023;;",
      "2023-001;procedures;F;30d;;Sở Nội vụu",
      "2023-001;procedures;G;30d;;",
      "2023-001;procedures;g;30d;;",
    ],
    "--apply",
  );
  expect(code).toBe(5);
  expect(
    (item.problems as { row: number; column: string; code: string }[]).map((one) => [one.row, one.column, one.code]),
  ).toEqual([
    [2, "visit", "visit-not-found"],
    [3, "visit", "cell-empty"],
    [4, "due", "cell-empty"],
    [5, "due", "cell-due"],
    [6, "due", "due-before-trigger"],
    [7, "responsible", "unit-not-found"],
    [9, "title", "row-repeats"],
  ]);
  expect(treeHash(made.root)).toBe(before);
});
