import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unwrap } from "@cchc/core/unwrap";
import { loadCatalogue } from "@cchc/messages/catalogue";
import { doRound, planRound, selectScorecards } from "@cchc/store/scorecard-round";
import { Workspace } from "@cchc/store/workspace";
import { afterAll, expect, test } from "vitest";
import { SCORED_TODAY, writeScoredProvince } from "../../../../test/support/scored-province.ts";
import { roundIntro, roundSections } from "./scorecard-round-page.ts";

const root = mkdtempSync(join(tmpdir(), "cchc-round-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const province = await writeScoredProvince(root);
const communes = province.sets[2];
if (communes === undefined) throw new Error("the province has no communes");
const texts = await loadCatalogue("vi");
const workspace = new Workspace(root);
let made = 0;
const ports = {
  today: SCORED_TODAY,
  now: `${SCORED_TODAY}T08:00:00+07:00`,
  actor: "Sở Nội vụ",
  newId: () => `01kround0000000000000${String(++made).padStart(5, "0")}`,
} as const;
const finalise = { type: "scorecard.finalise", on: SCORED_TODAY, by: "Sở Nội vụ" } as const;

const planned = async () => {
  const selection = { criteria: communes, unitIds: "all", statuses: "any" } as const;
  const { cards } = unwrap(await selectScorecards(workspace, selection));
  return unwrap(await planRound(workspace, cards, finalise, ports, { chosen: true }));
};

test("XWIN-4 the page of a round says what is not possible and why before what is; each row opens its scorecard", async () => {
  const opened: string[] = [];
  const round = await planned();
  const sections = roundSections(round, false, texts, (item) => async () => void opened.push(item.number));
  expect(sections.map(({ title }) => title)).toEqual([
    "Chưa làm được (1)",
    "Làm được (1)",
    "Bỏ qua vì đang ở bước khác (66)",
  ]);
  expect(sections[0]?.rows[0]).toMatchObject({
    tone: "warning",
    cells: ["PC2025-067", "Xã Long Mỹ", expect.any(String)],
  });
  expect(sections[0]?.rows[0]?.cells[2]).toBe("còn chờ giải trình đến 19/01/2026");
  expect(sections[1]?.rows[0]?.cells).toEqual(["PC2025-068", "Xã Đông Mỹ", "Đã chốt", "88/100 điểm", "88%", "Tốt"]);
  await sections[0]?.rows[0]?.open?.();
  expect(opened).toEqual(["PC2025-067"]);
  expect(roundIntro(round, false, texts)).toEqual([
    "1 phiếu làm được; 1 phiếu chưa làm được.",
    texts.extension.flows.scorecardRoundTrial,
  ]);
});

test("SCORE-25 a round that is stopped while it is written leaves every scorecard as it was", async () => {
  const selection = { criteria: communes, unitIds: "all", statuses: ["final"] } as const;
  const { cards } = unwrap(await selectScorecards(workspace, selection));
  const change = { ...finalise, type: "scorecard.reopen", reason: "Cộng lại", document: "15/TB-SNV" } as const;
  const round = unwrap(await planRound(workspace, cards, change, ports, { chosen: true }));
  expect(round.ready).toHaveLength(64);
  const stopped = doRound(workspace, round, ports, (done) => {
    if (done === 40) throw new Error("stopped");
  });
  await expect(stopped).rejects.toThrow("stopped");
  expect((await planned()).passedOver.filter(({ status }) => status === "final")).toHaveLength(64);
});
