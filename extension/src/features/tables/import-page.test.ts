import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportKinds, importKinds } from "@cchc/core/lists/list-kinds";
import { unwrap } from "@cchc/core/unwrap";
import { loadCatalogue } from "@cchc/messages/catalogue";
import { loadListWords } from "@cchc/messages/list-words";
import { exportedText, exportList } from "@cchc/store/lists/export-list";
import { planListImport } from "@cchc/store/lists/import-list";
import { Workspace } from "@cchc/store/workspace";
import { afterAll, expect, test } from "vitest";
import { importIntro, importSections } from "./import-page.ts";

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
