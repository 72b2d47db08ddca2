import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { InspectionWorkspace } from "../support/inspection-workspace.ts";
import { planWorkspace } from "../support/plan-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
beforeEach(async () => {
  made = await planWorkspace();
});
afterEach(() => made.remove());

const cchc = (...args: string[]) =>
  runCli(["-w", made.root, ...args], { cwd: made.root, env: { CCHC_TODAY: "2023-07-20", CCHC_ACTOR: "lan" } });
const importTable = (text: string, ...flags: string[]) => {
  writeFileSync(join(made.root, "nhiem-vu.csv"), text);
  return cchc("plan", "import", "nhiem-vu.csv", "--plan", "KH2023", ...flags, "--json");
};

const table = [
  "Ký hiệu;Lĩnh vực;Nội dung;Cột lạ;Đơn vị chủ trì;coordinators;Người thực hiện;Thời hạn;Thuộc nhiệm vụ",
  "I.1.a;Cải cách thể chế;Rà soát văn bản;bỏ;Sở Nội vụ;huyen-vi-thuy; UBND huyện Phụng Hiệp;;30/6/2023;I.1",
  "I.1;institutions;Ban hành kế hoạch;bỏ;huyen-vi-thuy;;Nguyễn Văn Hà;30/9/2023;",
].join("\n");

test("TASK-15 a table of tasks goes in as one change, comes out, and changes nothing when it comes back", async () => {
  await cchc("person", "add", "Nguyễn Văn Hà");
  const lines = table.replace("huyen-vi-thuy; UBND", '"huyen-vi-thuy; UBND').replace("Phụng Hiệp;", 'Phụng Hiệp";');
  expect(jsonOf(await importTable(lines))).toMatchObject({ item: { new: 2, wrong: 0, applied: false } });
  expect(jsonOf(await cchc("task", "list", "--json"))).toMatchObject({ total: 0 });
  expect(jsonOf(await importTable(lines, "--apply"))).toMatchObject({ item: { new: 2, applied: true } });
  const { items } = jsonOf(await cchc("task", "list", "--json")) as { items: { code: string }[] };
  expect(items.toSorted((left, right) => (left.code < right.code ? -1 : 1))).toMatchObject([
    { code: "I.1", personName: "Nguyễn Văn Hà", leadUnitId: "huyen-vi-thuy" },
    { code: "I.1.a", parentNumber: "KH2023.1", coordinatorUnitIds: ["huyen-vi-thuy", "huyen-phung-hiep"] },
  ]);
  await cchc("task", "update", "KH2023.1", "--due", "31/12/2023", "--reason", "chờ hướng dẫn");
  expect(await cchc("export", "tasks", "--plan", "KH2023", "-o", "ra.csv")).toMatchObject({ code: 0 });
  const exported = readFileSync(join(made.root, "ra.csv"), "utf8");
  expect(exported).toContain("31/12/2023");
  expect(jsonOf(await importTable(exported, "--apply"))).toMatchObject({
    item: { new: 0, changed: 0, unchanged: 2, wrong: 0, applied: false },
  });
  const edited = exported.replace("Rà soát văn bản", "Rà soát văn bản quy phạm");
  expect(jsonOf(await importTable(edited, "--apply"))).toMatchObject({
    item: { changed: 1, unchanged: 1, changedRows: [{ changes: [{ column: "title" }] }] },
  });
  expect((await cchc("history", "KH2023.2")).stdout).toContain("sửa nhiệm vụ: nội dung từ nhiem-vu.csv");
  expect(await cchc("undo", "KH2023.2")).toMatchObject({ code: 0 });
});

test("TASK-11, TASK-15 two leads in a cell, a foreign area and a moved due date are problems of their rows", async () => {
  await cchc(
    "task",
    "add",
    "KH2023",
    "--area",
    "procedures",
    "--title",
    "Một cửa",
    "--code",
    "I.1",
    "--due",
    "1/6/2023",
  );
  await cchc("task", "update", "KH2023.1", "--due", "1/9/2023", "--reason", "chờ");
  const wrong = [
    "code,area,title,lead,due,parent",
    'I.2,procedures,Hai đầu mối,"so-noi-vu; huyen-vi-thuy",,',
    "I.3,impact,Lĩnh vực lạ,,,",
    "I.1,procedures,Một cửa,,1/10/2023,",
    "I.4,procedures,Không có cấp trên,,,IX",
    "I.5,procedures,Quá hạn kế hoạch,,1/1/2024,",
  ].join("\n");
  const run = await importTable(wrong, "--apply");
  const { item } = jsonOf(run) as { item: { problems: { row: number; column: string; code: string }[] } };
  expect(item.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, "lead", "cell-several-leads"],
    [3, "area", "area-not-in-plan"],
    [4, "due", "task-rescheduled"],
    [5, "parent", "task-not-found"],
    [6, "due", "task-due-outside-plan"],
  ]);
  expect(run.code).toBe(5);
  expect(jsonOf(await cchc("task", "list", "--json"))).toMatchObject({ total: 1 });
  expect(await cchc("plan", "import", "nhiem-vu.csv")).toMatchObject({ code: 2 });
  expect(await cchc("import", "nhiem-vu.csv", "--as", "people", "--plan", "KH2023")).toMatchObject({ code: 2 });
});

test("EVID-4, TASK-4 a report keeps its evidence: a new file, or what is kept already", async () => {
  await cchc("task", "add", "KH2023", "--area", "procedures", "--title", "Một cửa");
  writeFileSync(join(made.root, "quyết định.txt"), "12/QĐ-UBND");
  const report = (...more: string[]) => cchc("task", "progress", "KH2023.1", "--percent", "60", ...more, "--json");
  expect(jsonOf(await report("--evidence", "khong-co.txt"))).toMatchObject({ error: { code: "evidence-not-found" } });
  const first = jsonOf(await report("--evidence", "quyết định.txt")) as { item: { evidence: { id: string }[] } };
  const [evidence] = first.item.evidence;
  expect(first).toMatchObject({ item: { progress: [{ evidenceIds: [evidence?.id] }] } });
  const again = jsonOf(await report("--evidence", evidence?.id ?? "")) as { item: { evidence: unknown[] } };
  expect(again.item.evidence).toHaveLength(1);
});
