import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ranking } from "@cchc/core/query/ranking";
import { loadCatalogue } from "@cchc/messages/catalogue";
import { listCriteria } from "@cchc/store/criteria-sets";
import { LiveWorkspace } from "@cchc/store/live-workspace";
import { listScorecards } from "@cchc/store/scorecards";
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
