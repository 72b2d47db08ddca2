import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makingAgain } from "@cchc/core/change/criteria-again";
import { exportKinds, importKinds } from "@cchc/core/lists/list-kinds";
import { unwrap } from "@cchc/core/unwrap";
import { loadCatalogue, type WindowHints } from "@cchc/messages/catalogue";
import { loadListWords } from "@cchc/messages/list-words";
import { loadNumberFlowWords } from "@cchc/messages/number-flow-words";
import { createCriteria, findCriteria } from "@cchc/store/criteria-sets";
import { exportedText, exportList } from "@cchc/store/lists/export-list";
import { planListImport } from "@cchc/store/lists/import-list";
import { Workspace } from "@cchc/store/workspace";
import { afterAll, expect, test } from "vitest";
import { gapOf, importIntro, importSections } from "./import-page.ts";

const root = mkdtempSync(join(tmpdir(), "cchc-tables-"));
cpSync(join(import.meta.dirname, "../../../../examples/hau-giang"), root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const texts = await loadCatalogue("vi");
const words = await loadListWords("vi");
const workspace = new Workspace(root);
const ids = Array.from({ length: 50 }, (_, index) => `id${index}`);
const ports = {
  today: "2023-09-20",
  now: "2023-09-20T08:00:00+07:00",
  actor: "lan@snv.example",
  newId: () => ids.shift() ?? "id",
} as const;

async function tried(text: string) {
  const file = "nguoi.csv";
  const path = join(root, file);
  writeFileSync(path, text);
  const plan = unwrap(await planListImport(workspace, { as: "people", path, file, words }, ports));
  return { as: "people" as const, file, plan, words };
}

test("XWIN-1 the page of a trial tells problems with place, column, value and what would do, and what is new or changes", async () => {
  const wrong = await tried("Họ và tên;Đơn vị;Từ ngày\nTrần Thị Mới;so-noi-vu;31/02/2023\nLê Văn Hai;so-noi-vu;\n");
  const [problems, added] = importSections(wrong, texts);
  expect(problems?.title).toBe("Chỗ sai (1)");
  expect(problems?.rows[0]?.cells.slice(0, 3)).toEqual(["2", "Từ ngày", "31/02/2023"]);
  expect(problems?.rows[0]?.cells[4]).not.toBe("");
  expect(added?.rows.map(({ cells }) => cells[1])).toEqual(["Lê Văn Hai"]);
  expect(importIntro(wrong, false, texts).at(-1)).toContain("Chưa có gì được ghi");

  const foreign = await tried("Họ và tên;Đơn vị;Thâm niên\nTrần Thị Mới;so-noi-vu;5\n");
  const { mapping } = await loadNumberFlowWords("vi");
  expect(importIntro(foreign, false, texts).join(" ")).toMatch(new RegExp(`“Thâm niên”.*“${mapping.more}”`));
  expect(importIntro(foreign, false, texts).join(" ")).not.toContain("--");

  const right = await tried("Họ và tên;Đơn vị\nTrần Thị Mới;so-noi-vu\n");
  expect(importSections(right, texts).map(({ title }) => title)).toEqual(["Mới (1)"]);
  expect(importIntro(right, false, texts).at(-1)).toBe(texts.extension.tables.dryRun);
});

test("XWIN-1 what the window writes comes back unchanged", async () => {
  const list = unwrap(await exportList(workspace, "people", { asOf: ports.today }));
  const back = await tried(exportedText(list, words));
  expect(back.plan.unchanged).toHaveLength(list.rows.length);
  expect(importSections(back, texts)).toEqual([]);
});

test("XWIN-2 every list that can be read or written has a name for its file, in plain letters", () => {
  for (const kind of [...exportKinds, ...importKinds]) {
    expect(texts.extension.tables.fileName[kind]).toMatch(/^[a-z-]+$/);
  }
});

test("XWIN-8 figures that name no document lack it until one is chosen for the table; the page names no flag", async () => {
  const file = "so-lieu.csv";
  const path = join(root, file);
  writeFileSync(path, "Tên chỉ tiêu;Giá trị;Đơn vị tính\nSố hồ sơ tiếp nhận qua bưu chính;1854;hồ sơ\n");
  const collection = { name: "2021-2023", whenMissing: null };
  const [document] = unwrap(await workspace.register("documents")).documents;
  const plan = async (place: { collection: typeof collection; documentId?: string | undefined }) => {
    const planned = unwrap(await planListImport(workspace, { as: "figures", path, file, words, ...place }, ports));
    return { planned, gap: gapOf({ plan: planned }, { place, name: "" }) };
  };
  const before = await plan({ collection });
  expect(before.gap).toBe("source");
  const hints: WindowHints["problems"] = texts.extension.hints.problems;
  const { gaps } = texts.extension.tables;
  expect(hints["figure-without-document"]?.({ figure: "" })).toContain(gaps.source);
  expect(hints["scorecard-missing"]?.({ unit: "", criteria: "" })).toContain(gaps.cards);
  const after = await plan({ collection, documentId: document?.id });
  expect(after.gap).toBeUndefined();
  expect(after.planned.problems).toEqual([]);
  expect(after.planned.added).toHaveLength(1);
});

test("XWIN-8 points of units without a scorecard lack one until it is to be opened, which the page tells", async () => {
  const file = "diem.csv";
  const path = join(root, file);
  const before = unwrap(await findCriteria(workspace, "TC2022")).criteria;
  const { criteria } = unwrap(await createCriteria(workspace, makingAgain(before, 2023), ports));
  writeFileSync(path, "Đơn vị;Ký hiệu;Tự chấm\nSở Nội vụ;1.1.1;2\n");
  const plan = async (openMissing: boolean) => {
    const place = { scores: { criteria, unitId: null, openMissing, by: ports.actor } };
    const planned = unwrap(await planListImport(workspace, { as: "scores", path, file, words, ...place }, ports));
    return { as: "scores" as const, file, plan: planned, words, gap: gapOf({ plan: planned }, { place, name: "" }) };
  };
  expect((await plan(false)).gap).toBe("cards");
  const opening = await plan(true);
  expect(opening.gap).toBeUndefined();
  const unitName = () => "Sở Nội vụ";
  const [changed] = importSections(opening, texts, undefined, unitName);
  expect(changed?.rows[0]?.cells[1]).toBe("Sở Nội vụ: 1.1.1");
  expect(importIntro(opening, false, texts)).toContain("Mở mới 1 phiếu chấm điểm: Sở Nội vụ.");
});
