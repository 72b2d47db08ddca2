// `pnpm bench:scorecards`: ranking a province of 127 scorecards, and reading the files it is made of. No gate: it prints.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ranking } from "../../packages/core/src/query/ranking.ts";
import { whyRank } from "../../packages/core/src/query/why-rank.ts";
import { listScorecards } from "../../packages/store/src/list-scorecards.ts";
import { Workspace } from "../../packages/store/src/workspace.ts";
import { SCORED_TODAY, writeScoredProvince } from "../support/scored-province.ts";

const ROUNDS = 25;

const folder = mkdtempSync(join(tmpdir(), "cchc-score-bench-"));
try {
  const { directory, sets, scorecards } = await writeScoredProvince(folder);
  const [, , communes] = sets;
  if (communes === undefined) throw new Error("the province has three sets");
  const own = scorecards.find(({ criteriaId }) => criteriaId === communes.id);
  if (own === undefined) throw new Error("a commune has a scorecard");
  const read = await medianOf(async () => (await listScorecards(new Workspace(folder))).scorecards.length);
  const ranked = await medianOf(async () =>
    sets.map((criteria) => ranking(criteria, scorecards, SCORED_TODAY, directory).rows.length),
  );
  const why = await medianOf(async () => whyRank(own, communes, scorecards, SCORED_TODAY, directory));
  console.log(`${scorecards.length} scorecards, medians of ${ROUNDS} rounds:`);
  console.log(`reading the files   ${read.toFixed(1)} ms`);
  console.log(`ranking all groups  ${ranked.toFixed(1)} ms (${(ranked / read).toFixed(2)} of the reading)`);
  console.log(`why one of 68       ${why.toFixed(1)} ms`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Milliseconds of the middle round; the first one, which fills caches, is left out. */
async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const started = performance.now();
    await work();
    if (round > 0) times.push(performance.now() - started);
  }
  return times.toSorted((left, right) => left - right)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}
