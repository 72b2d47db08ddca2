import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ranking } from "@cchc/core/query/ranking";
import { unwrap } from "@cchc/core/unwrap";
import { loadCatalogue } from "@cchc/messages/catalogue";
import { listCriteria } from "@cchc/store/criteria-sets";
import { changeIndex, createIndex } from "@cchc/store/indices";
import { listScorecards } from "@cchc/store/list-scorecards";
import { LiveWorkspace } from "@cchc/store/live-workspace";
import { Workspace } from "@cchc/store/workspace";
import { afterAll, expect, test } from "vitest";
import type { TreeNode } from "../../views/tree-node.ts";
import { scoreContent } from "./score-nodes.ts";

const root = mkdtempSync(join(tmpdir(), "cchc-scores-"));
cpSync(join(import.meta.dirname, "../../../../examples/hau-giang"), root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const today = "2023-09-20";
const live = new LiveWorkspace(root);
const texts = await loadCatalogue("vi");
const below = (node: TreeNode | undefined): TreeNode[] => node?.children?.() ?? [];

test("TREE-9 a criteria set holds its ranking as the command line has it; who did not submit stands apart", async () => {
  const [set] = (await scoreContent(live, texts, today)).nodes;
  const { sets } = await listCriteria(live);
  const { scorecards } = await listScorecards(live);
  const criteria = sets[0]?.criteria;
  if (criteria === undefined) throw new Error("the sample has a criteria set");
  const cards = scorecards.map(({ scorecard }) => scorecard);
  const made = ranking(criteria, cards, today, await live.units());
  const [ranked, notSubmitted] = below(set);
  expect(below(ranked).map(({ label }) => label)).toEqual(
    made.rows.map(({ rank, unitName }) => `${rank}. ${unitName}`),
  );
  expect(below(notSubmitted)).toHaveLength(made.notSubmitted.length);
  expect(set?.description).toBe("18 đơn vị đã xếp hạng, 1 chưa nộp");
  const draft = below(notSubmitted)[0];
  expect(draft?.description).toBe("Đang tự chấm, quá hạn nộp 29/11/2022");
  expect(draft?.context).toBe("cchc.scorecard draft can-submit");
  expect(below(ranked)[0]?.context).toBe("cchc.scorecard final can-reopen");
  const keys = [set, ...below(set), ...below(ranked), ...below(notSubmitted)].map((node) => node?.key);
  expect(new Set(keys).size).toBe(keys.length);
});

test("TREE-10 INDEX-24 INDEX-29 an index shows its years as published and as far as they are known, the latest first", async () => {
  const ports = { today, now: "2023-09-20T08:00:00+07:00", actor: "lan", newId: () => crypto.randomUUID() } as const;
  const workspace = new Workspace(root);
  const scale = { measure: "percent" as const, maximum: 100 };
  const made = unwrap(
    await createIndex(
      workspace,
      {
        number: "THU",
        title: "Chỉ số thử",
        ranking: "places",
        scales: [{ firstYear: null, lastYear: null, ...scale, decimals: 2 }],
        peerGroup: { name: "các tỉnh", counts: [] },
        firstYear: null,
        lastYear: null,
        uncertain: [],
      },
      null,
      ports,
    ),
  );
  const { provinceId } = await workspace.settings();
  // That of 2023 is not known before its year is over (INDEX-24).
  for (const [year, rank] of [
    [2021, 20],
    [2022, 11],
    [2023, 5],
  ] as const) {
    const result = { year, unitId: provinceId, value: 80 + rank / 10, rank, outOf: 63, publishedOn: null };
    unwrap(await changeIndex(workspace, made.file, { type: "index.record", ...result }, ports));
  }
  const node = (await scoreContent(new LiveWorkspace(root), texts, today)).nodes.find(({ label }) =>
    label.startsWith("THU"),
  );
  expect(node?.description).toBe("2022, 81,10%, hạng 11/63");
  expect(below(node).map(({ label, description }) => [label, description])).toEqual([
    ["Năm 2022", "81,10%, hạng 11/63"],
    ["Năm 2021", "82,00%, hạng 20/63"],
  ]);
  expect(below(node)[0]?.reference).toMatchObject({ kind: "index-result", year: 2022 });

  const nextYear = (await scoreContent(new LiveWorkspace(root), texts, "2024-01-02")).nodes;
  expect(nextYear.find(({ label }) => label.startsWith("THU"))?.description).toBe("2023, 80,50%, hạng 5/63");

  // A year without a result of the province holds those of the units that are compared.
  for (const [unitId, rank] of [
    ["vi-thuy", 2],
    ["phung-hiep", 1],
  ] as const) {
    const result = { year: 2020, unitId, value: 80, rank, outOf: 8, publishedOn: null };
    unwrap(await changeIndex(workspace, made.file, { type: "index.record", ...result }, ports));
  }
  const again = (await scoreContent(new LiveWorkspace(root), texts, today)).nodes.find(({ label }) =>
    label.startsWith("THU"),
  );
  const year = below(again).at(-1);
  expect([year?.label, year?.description]).toEqual(["Năm 2020", "2 đơn vị"]);
  expect(below(year).map(({ label, description }) => [label, description])).toEqual([
    ["Huyện Phụng Hiệp", "80,00%, hạng 1/8"],
    ["Huyện Vị Thủy", "80,00%, hạng 2/8"],
  ]);
});
