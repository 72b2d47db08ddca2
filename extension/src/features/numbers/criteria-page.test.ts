import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wordsWithMapping } from "@cchc/core/lists/column-mapping";
import { unwrap } from "@cchc/core/unwrap";
import { describeProblem, loadCatalogue } from "@cchc/messages/catalogue";
import { loadListWords } from "@cchc/messages/list-words";
import { loadNumberFlowWords } from "@cchc/messages/number-flow-words";
import { readCriteriaTable } from "@cchc/store/criteria-sets";
import { Workspace } from "@cchc/store/workspace";
import { afterAll, expect, test } from "vitest";
import { criteriaIntro, criteriaSections } from "./criteria-page.ts";

const root = mkdtempSync(join(tmpdir(), "cchc-criteria-"));
cpSync(join(import.meta.dirname, "../../../../examples/hau-giang"), root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const texts = await loadCatalogue("vi");
const listWords = await loadListWords("vi");
const words = await loadNumberFlowWords("vi");

async function tried(...lines: readonly string[]) {
  const file = "tieu-chi.csv";
  const path = join(root, file);
  writeFileSync(path, ["Ký hiệu;Nội dung;Điểm tối đa;Ai chấm;Loại;Tài liệu kiểm chứng", ...lines, ""].join("\n"));
  const table = { path, file, words: listWords };
  const rows = unwrap(await readCriteriaTable(new Workspace(root), table, { today: "2023-09-20" }));
  return { file, rows, words: listWords };
}
const sections = (one: Awaited<ReturnType<typeof tried>>) =>
  criteriaSections(one, texts, words, (problem) => describeProblem(texts, problem));

test("XWIN-5 a trial of a criteria set tells its items by field, and printed sums that differ before them", async () => {
  const one = await tried(
    "1;Chỉ đạo, điều hành;10;;;",
    "1.1;Ban hành kế hoạch;4;;;Quyết định",
    "1.2;Kiểm tra;5,5;;;",
    "2;Cải cách thể chế;3;;;",
    "2.1;Rà soát văn bản;3;;;",
  );
  const [uneven, first, second] = sections(one);
  expect(uneven?.rows.map(({ cells }) => cells)).toEqual([["2", "1", "10", "9,5", "0,5"]]);
  expect(first?.title).toBe("1. Chỉ đạo, điều hành (10 điểm)");
  expect(first?.rows.map(({ cells }) => [cells[0], cells[2], cells[4]])).toEqual([
    ["1.1", "4", "Quyết định"],
    ["1.2", "5,5", ""],
  ]);
  expect(second?.rows).toHaveLength(1);
  expect(criteriaIntro(one, null, texts, words)).toEqual([
    "2 lĩnh vực, 3 mục được chấm điểm, cộng 12,5 điểm.",
    words.criteria.dryRun,
  ]);
  expect(criteriaIntro(one, "TC2023", texts, words).at(-1)).toBe("Đã lập bộ tiêu chí TC2023.");
});

test("XWIN-5 a wrong row of a criteria set is told with row, column and value, and nothing may be made of it", async () => {
  const one = await tried("1;Chỉ đạo;10;;;", "1.1;Kế hoạch;bốn;;;", "3.1;Lạc;2;;;");
  const [problems] = sections(one);
  expect(problems?.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
    ["3", "Điểm tối đa", "bốn"],
    ["4", "Ký hiệu", "3.1"],
  ]);
  expect(criteriaIntro(one, null, texts, words).at(-1)).toBe(texts.extension.tables.mend);
});

test("XWIN-7 a table of criteria is read by what its columns were told to be; the window names no flag", async () => {
  const file = "so-khac.csv";
  const path = join(root, file);
  writeFileSync(path, "Ký hiệu;Yêu cầu phải đạt;Điểm tối đa;Điểm\n1;Chỉ đạo;3;9\n1.1;Kế hoạch;3;9\n");
  const told = [{ heading: "Yêu cầu phải đạt", column: "title" }];
  const mapping = { as: "criteria" as const, columns: told, values: [] };
  const table = { path, file, words: listWords, mapping };
  const rows = unwrap(await readCriteriaTable(new Workspace(root), table, { today: "2023-09-20" }));
  const one = { file, rows, words: wordsWithMapping(listWords, mapping) };
  expect(sections(one)[0]?.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([["1.1", "Kế hoạch", "3"]]);
  const intro = criteriaIntro(one, null, texts, words).join("\n");
  expect(intro).toContain("Bỏ qua cột “Điểm”: đã đọc cột “Điểm tối đa” thay cho nó.");
  expect(intro).not.toContain("--map");
});
