import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { builtInMaking } from "../packages/core/src/indices/built-in-making.ts";
import type { ImportKind } from "../packages/core/src/lists/list-kinds.ts";
import { unwrap } from "../packages/core/src/unwrap.ts";
import { loadCatalogue } from "../packages/messages/src/catalogue.ts";
import { loadListWords } from "../packages/messages/src/list-words.ts";
import { planListImport } from "../packages/store/src/lists/import-list.ts";
import type { ListPlace } from "../packages/store/src/lists/list-importer.ts";
import { undoRecord } from "../packages/store/src/record-history.ts";
import { Workspace } from "../packages/store/src/workspace.ts";
import { SCORED_TODAY, writeScoredProvince } from "./support/scored-province.ts";

const root = mkdtempSync(join(tmpdir(), "cchc-way-back-"));
cpSync(join(import.meta.dirname, "../examples/hau-giang"), root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const words = await loadListWords("vi");
const workspace = new Workspace(root);
let made = 0;
const ports = {
  today: "2023-12-20",
  now: "2023-12-20T08:00:00+07:00",
  actor: "lan@snv.example",
  newId: () => `01kwayback00000000000${String(++made).padStart(5, "0")}`,
} as const;

async function tried(as: ImportKind, lines: readonly string[], place: Pick<ListPlace, "newIndex"> = {}) {
  const file = `${as}.csv`;
  const path = join(root, file);
  writeFileSync(path, lines.join("\n"));
  const plan = unwrap(await planListImport(workspace, { as, path, file, words, ...place }, ports));
  expect(plan.problems).toEqual([]);
  return plan;
}

test("XWIN-3 an import over several documents names what it would change, and one of them takes all of it back", async () => {
  const province = await writeScoredProvince(join(root, "tinh"));
  const communes = province.sets[2];
  if (communes === undefined) throw new Error("the province has no communes");
  const scored = new Workspace(join(root, "tinh"));
  const file = "diem.csv";
  const path = join(root, file);
  writeFileSync(path, "Đơn vị;Ký hiệu;Điểm thẩm định\nXã Long Mỹ;1.2;1\nXã Đông Mỹ;1.2;1\n");
  const today = { ...ports, today: SCORED_TODAY, now: `${SCORED_TODAY}T08:00:00+07:00` };
  const scores = { criteria: communes, unitId: null, openMissing: false, by: "Sở Nội vụ" };
  const plan = unwrap(await planListImport(scored, { as: "scores", path, file, words, scores }, today));
  expect(plan.problems).toEqual([]);
  const [first = "", second = ""] = plan.writes;
  expect([plan.writes.length, first, second]).toEqual([
    2,
    expect.stringContaining("xa-long-my"),
    expect.stringContaining("xa-dong-my"),
  ]);
  const before = [first, second].map((one) => readFileSync(join(scored.root, one), "utf8"));
  unwrap(await plan.apply(file));
  expect(plan.wayBack()).toEqual({ kind: "scorecard", file: first, number: "PC2025-067" });
  const record = { record: "scorecard", kind: "scorecard", file: first, id: null, number: "", label: "" } as const;
  const undone = unwrap(await undoRecord(scored, record, today));
  expect(undone).toMatchObject({ together: [second], withdrawn: [] });
  for (const [place, one] of [first, second].entries()) {
    const { acts } = JSON.parse(readFileSync(join(scored.root, one), "utf8"));
    expect(acts).toEqual(JSON.parse(before[place] ?? "").acts);
  }
});

test("XWIN-3 an index that was made with its first results is found where it lies: both go back", async () => {
  const { builtIn } = (await loadCatalogue("vi")).indices;
  const newIndex = builtInMaking("PAPI", builtIn);
  if (newIndex === null) throw new Error("PAPI is built in");
  const plan = await tried("index-results", ["Năm;Giá trị;Hạng", "2022;41,15;40"], { newIndex });
  unwrap(await plan.apply("index-results.csv"));
  const { file } = plan.wayBack() ?? { file: "" };
  expect(unwrap(await workspace.read("index", file)).results).toHaveLength(1);
  const record = { record: "index", kind: "index", file, id: null, number: "PAPI", label: "" } as const;
  const { traced } = unwrap(await undoRecord(workspace, record, ports));
  expect(traced.takenBack?.change).toMatchObject({ type: "index.import", source: "index-results.csv" });
  const after = unwrap(await workspace.read("index", file));
  expect(after).toMatchObject({ number: "PAPI", results: [], withdrawn: { reason: expect.any(String) } });
});

test("XWIN-3 visits that an import planned leave nothing to undo: they are cancelled, with the import as the reason", async () => {
  const plan = await tried("visits", ["Đơn vị;Ngày dự kiến", "Sở Nội vụ;26/12/2023", "Sở Y tế;27/12/2023"]);
  expect([plan.writes, plan.wayBack()]).toEqual([[], null]);
  unwrap(await plan.apply("visits.csv"));
  const files = unwrap((await plan.cancel?.("hoàn tác lần nhập visits.csv")) ?? { ok: true, value: [] });
  expect(files).toHaveLength(2);
  for (const file of files) {
    const { acts } = unwrap(await workspace.read("visit", file));
    expect(acts.at(-1)).toMatchObject({ act: "cancel", reason: "hoàn tác lần nhập visits.csv" });
  }
});
