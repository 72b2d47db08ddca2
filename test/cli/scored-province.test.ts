import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { rankedSheets } from "../../packages/core/src/query/ranking.ts";
import { emptyFolder } from "../support/empty-folder.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";
import { SCORED_TODAY, type ScoredProvince, scoredProvince, writeScoredProvince } from "../support/scored-province.ts";

const env = { CCHC_TODAY: SCORED_TODAY, CCHC_ACTOR: "sonoivu@tinh.example" };
let root = "";
let province: ScoredProvince;
beforeAll(async () => {
  const folder = await emptyFolder();
  root = join(folder.path, "tinh-minh-hoa");
  province = await writeScoredProvince(root);
  return folder.remove;
});
const cchc = (...args: string[]) => runCli(["-w", root, ...args], { env });

interface RankingJson {
  item: {
    rows: { unitId: string; rank: number; shared: boolean; percent: number; maximum: number }[];
    pending: { status: string }[];
    notSubmitted: { overdue: boolean }[];
  };
}

test("SCORE-10 a province of 14 departments, 45 wards and 68 communes is ranked in three groups", async () => {
  const sizes = [14, 45, 68];
  for (const [place, { number }] of province.sets.entries()) {
    const { item } = jsonOf(await cchc("scorecard", "rank", number, "--json")) as RankingJson;
    const { rows, pending, notSubmitted } = item;
    expect(rows.length + pending.length + notSubmitted.length).toBe(sizes[place]);
    expect(pending.map(({ status }) => status).toSorted()).toEqual(["appraised", "explanation-asked", "submitted"]);
    expect(notSubmitted).toMatchObject([{ status: "draft", overdue: true }]);
    // Ties share, and the next rank is left out.
    for (const row of rows) expect(row.rank).toBe(rows.filter(({ percent }) => percent > row.percent).length + 1);
    expect(rows.some(({ shared }) => shared)).toBe(true);
    expect(new Set(rows.map(({ maximum }) => maximum))).toEqual(new Set([60, 70, 100]));
  }
});

test("SCORE-10 the ranking of the wards is the same as it was, to people and to programs", async () => {
  const shown = await cchc("scorecard", "rank", "TC2025-2");
  await expect(shown.stdout).toMatchFileSnapshot("../golden/ranking-wards.txt");
  const why = await cchc("scorecard", "why", province.scorecards[14 + 9]?.number ?? "", "--json");
  await expect(why.stdout).toMatchFileSnapshot("../golden/rank-reasons.json");
});

test("SCORE-20 in the province a cap took something from a bonus, and from a penalty", () => {
  const all = province.sets.flatMap((criteria) => [
    ...rankedSheets(criteria, province.scorecards, SCORED_TODAY, province.directory).sheets.values(),
  ]);
  const given = (items: readonly { counted: number | null }[]) =>
    items.reduce((sum, item) => sum + (item.counted ?? 0), 0);
  expect(all.filter(({ sheet }) => given(sheet.bonus.items) > sheet.bonus.points).length).toBeGreaterThan(3);
  expect(all.filter(({ sheet }) => given(sheet.penalty.items) > sheet.penalty.points).length).toBeGreaterThan(3);
});

test("SCORE-18 in all of the province losses sum to what is missing", async () => {
  const { whyRank } = await import("../../packages/core/src/query/why-rank.ts");
  const { differenceOfPoints, sumOfPoints } = await import("../../packages/core/src/scoring/points.ts");
  for (const card of province.scorecards) {
    const criteria = province.sets.find(({ id }) => id === card.criteriaId);
    if (criteria === undefined) throw new Error(card.number);
    const why = whyRank(card, criteria, province.scorecards, SCORED_TODAY, province.directory);
    if (why?.points == null) continue;
    const lost = sumOfPoints([...why.fields.map((field) => field.lost), why.penalty.counted]);
    expect(differenceOfPoints(lost, why.bonus.counted)).toBe(differenceOfPoints(why.maximum, why.points));
  }
});

test("SCORE-10 the province is the same on every run, nothing in it is a finding of check, and all of it says it is invented", async () => {
  const { directory: _look, ...made } = scoredProvince();
  expect(made).toEqual({ units: province.units, sets: province.sets, scorecards: province.scorecards });
  expect((await cchc("check", "--json")).code).toBe(0);
  expect([...province.sets, ...province.scorecards].every(({ invented }) => invented === true)).toBe(true);
});

test("SCORE-22 SCORE-23 bands change from a day after the last final scorecard, and a set is taken again for the next year", async () => {
  const bands = ["--band", "Đạt=70", "--band", "Không đạt=0", "--document", "5/QĐ-UBND"];
  const refused = await cchc("criteria", "bands", "TC2025", ...bands, "--from", "20/12/2025", "--json");
  expect(refused.code).toBe(3);
  expect(jsonOf(refused)).toMatchObject({ error: { code: "bands-touch-final" } });
  const before = jsonOf(await cchc("scorecard", "rank", "TC2025", "--json")) as RankingJson;
  const changed = await cchc("criteria", "bands", "TC2025", ...bands, "--from", "01/01/2026");
  expect(changed.stdout).toContain("mức xếp loại mới từ 01/01/2026");
  expect(jsonOf(await cchc("scorecard", "rank", "TC2025", "--json"))).toEqual(before);
  expect((await cchc("history", "TC2025")).stdout).toContain(
    "đổi các mức xếp loại áp dụng từ 01/01/2026 theo 5/QĐ-UBND",
  );

  const again = await cchc("criteria", "create", "--from-set", "TC2025", "--json");
  expect(jsonOf(again)).toMatchObject({
    item: { number: "TC2026", year: 2026, units: 14, maximum: 100, scales: [{ bands: [{ name: "Đạt" }, {}] }] },
  });
  expect((await cchc("criteria", "create", "x.csv", "--from-set", "TC2025")).code).toBe(2);
  expect((await cchc("criteria", "create")).code).toBe(2);
});
