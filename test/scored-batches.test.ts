import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { formatDay } from "../packages/core/src/day.ts";
import type { Criteria } from "../packages/core/src/model/criteria.ts";
import { unwrap } from "../packages/core/src/unwrap.ts";
import { changeTogether } from "../packages/store/src/change-together.ts";
import { refusalOfOtherBands } from "../packages/store/src/criteria-sets.ts";
import { findRecord } from "../packages/store/src/find-record.ts";
import { type ChangePorts, newRandomId } from "../packages/store/src/ports.ts";
import { undoRecord } from "../packages/store/src/record-history.ts";
import { doRound, planRound, selectScorecards } from "../packages/store/src/scorecard-round.ts";
import { Workspace } from "../packages/store/src/workspace.ts";
import { SCORED_TODAY, writeScoredProvince } from "./support/scored-province.ts";

/* Scorecards that are changed together while others change them, too; bands of a set that has final ones. */

const root = mkdtempSync(join(tmpdir(), "cchc-batches-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const communes = (await writeScoredProvince(root)).sets[2];
if (communes === undefined) throw new Error("the province has no communes");
const criteria: Criteria = communes;
const workspace = new Workspace(root);
const by = "Sở Nội vụ";
const now = `${SCORED_TODAY}T08:00:00+07:00`;
const ports: ChangePorts = { today: SCORED_TODAY, now, actor: by, newId: newRandomId };
const on = SCORED_TODAY;
const reopening = { type: "scorecard.reopen" as const, on, by, reason: "Cộng lại", document: "15/TB-SNV" };

/** A round that would reopen three final scorecards, those from this place on, and their files. */
async function reopeningFrom(place: number) {
  const selection = { criteria, unitIds: "all", statuses: ["final"] } as const;
  const cards = unwrap(await selectScorecards(workspace, selection)).cards.slice(place, place + 3);
  const round = unwrap(await planRound(workspace, cards, reopening, ports, { chosen: true }));
  const [first = "", second = "", third = ""] = cards.map(({ file }) => file);
  return { round, numbers: cards.map(({ scorecard }) => scorecard.number), files: [first, second, third] as const };
}
const textsOf = (files: readonly string[]) => files.map((file) => readFileSync(join(root, file), "utf8"));

test("SCORE-28 other bands are refused where they touch a final scorecard of the set, and only there", async () => {
  const bands = [
    { name: "Đạt", minimum: 60 },
    { name: "Chưa đạt", minimum: 0 },
  ];
  const bandsFrom = (day: ReturnType<typeof formatDay>, set = criteria): Criteria => {
    return {
      ...set,
      scales: [
        ...set.scales.map((scale) => ({ ...scale, to: day })),
        { id: newRandomId(), from: day, to: null, bands },
      ],
    };
  };
  const [touching, later] = [formatDay(2025, 12, 20), formatDay(2026, 2, 1)];
  const refused = await refusalOfOtherBands(workspace, bandsFrom(touching), criteria);
  expect(refused).toMatchObject({ code: "undo-bands-final", params: { criteria: "TC2025-3" } });
  expect(refused?.code === "undo-bands-final" && refused.params.scorecards.length).toBe(64);
  // All were final before that day.
  expect(await refusalOfOtherBands(workspace, bandsFrom(later), criteria)).toBeNull();
  // Nobody is scored by this set; scorecards of the others are final.
  const unused = { ...criteria, id: newRandomId(), number: "TC2025-4" };
  expect(await refusalOfOtherBands(workspace, bandsFrom(touching, unused), unused)).toBeNull();
});

test("SCORE-25 a scorecard that somebody changed since the trial keeps the whole round from being written, though the act fits it", async () => {
  const { round, files } = await reopeningFrom(0);
  // Reopened and final again: with other points, for all that the trial knows.
  unwrap(await workspace.change("scorecard", files[1], reopening, ports));
  unwrap(await workspace.change("scorecard", files[1], { type: "scorecard.finalise", on, by }, ports));
  const before = textsOf(files);
  expect(await doRound(workspace, round, ports)).toMatchObject({
    problem: { code: "import-outdated", params: { file: files[1] } },
  });
  expect(textsOf(files)).toEqual(before);
});

test("LIST-16 of a batch of which one document is back already, the undo takes back the others", async () => {
  const { round, numbers, files } = await reopeningFrom(10);
  unwrap(await doRound(workspace, round, ports));
  const scorecard = unwrap(await workspace.read("scorecard", files[1]));
  const undoing = { recordId: scorecard.id, entryId: scorecard.history.at(-1)?.id ?? "" };
  unwrap(await workspace.undo("scorecard", files[1], undoing, ports));
  const record = unwrap(await findRecord(workspace, numbers[0] ?? "", SCORED_TODAY));
  expect(unwrap(await undoRecord(workspace, record, ports)).together).toEqual([files[2]]);
  for (const file of files) {
    const { acts, history } = unwrap(await workspace.read("scorecard", file));
    expect([acts.at(-1)?.act, history.filter(({ undoes }) => undoes !== undefined).length]).toEqual(["finalise", 1]);
  }
});

test("LIST-16 a file that somebody else wrote meanwhile keeps what it has when the others get their bytes back", async () => {
  const { files } = await reopeningFrom(20);
  const before = textsOf(files);
  const others = `${before[0]}\n`;
  const changes = files.map((file) => ({ file, change: reopening }));
  const stopped = changeTogether(workspace, "scorecard", changes, ports, () => {
    if (textsOf(files)[1] === before[1]) return;
    writeFileSync(join(root, files[0]), others);
    throw new Error("stopped");
  });
  await expect(stopped).rejects.toThrow();
  expect(textsOf(files)).toEqual([others, before[1], before[2]]);
});
