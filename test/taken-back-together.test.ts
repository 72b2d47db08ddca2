import { mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import type { CalendarDay } from "../packages/core/src/day.ts";
import type { DocumentKind } from "../packages/core/src/model/document-kinds.ts";
import type { Problem } from "../packages/core/src/problem.ts";
import { scorecardState } from "../packages/core/src/query/scorecard-state.ts";
import type { Result } from "../packages/core/src/result.ts";
import { unwrap } from "../packages/core/src/unwrap.ts";
import { loadListWords } from "../packages/messages/src/list-words.ts";
import { changeBands } from "../packages/store/src/criteria-sets.ts";
import { scorecardsOfSet } from "../packages/store/src/list-scorecards.ts";
import { planListImport } from "../packages/store/src/lists/import-list.ts";
import type { ChangePorts } from "../packages/store/src/ports.ts";
import { undoRecord } from "../packages/store/src/record-history.ts";
import { doRound, planRound, selectScorecards } from "../packages/store/src/scorecard-round.ts";
import { openScorecards, type ScorecardWithCriteria } from "../packages/store/src/scorecards.ts";
import { withdrawNumbered } from "../packages/store/src/withdraw-numbered.ts";
import { Workspace } from "../packages/store/src/workspace.ts";
import { treeHash } from "./support/inspection-workspace.ts";
import { SCORED_TODAY, writeScoredProvince } from "./support/scored-province.ts";

const root = mkdtempSync(join(tmpdir(), "cchc-together-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const province = await writeScoredProvince(root);
const communes = unwrapped(province.sets[2]);
const workspace = new Workspace(root);
const words = await loadListWords("vi");
const CONFLICT = "<<<<<<< HEAD\n";

let made = 0;
const portsOf = (actor: string): ChangePorts => ({
  today: SCORED_TODAY,
  now: `${SCORED_TODAY}T08:00:00+07:00`,
  actor,
  newId: () => `01ktogether0000000000${String(++made).padStart(5, "0")}`,
});
const ports = portsOf("lan@snv.example");

/** Each test has three final scorecards of its own, reopened together. */
let cards: ScorecardWithCriteria[] = [];
beforeEach(async () => {
  const selection = { criteria: communes, unitIds: "all", statuses: ["final"] } as const;
  cards = unwrap(await selectScorecards(workspace, selection)).cards.slice(0, 3);
  const change = {
    on: SCORED_TODAY,
    by: "lan",
    type: "scorecard.reopen",
    reason: "sót điểm",
    document: "15/TB",
  } as const;
  const round = unwrap(await planRound(workspace, cards, change, ports, { chosen: false }));
  unwrap(await doRound(workspace, round, ports));
  return async () => {
    for (const { file } of cards) {
      const path = join(root, file);
      // Whatever a test left is no matter of the next.
      if (statusOfFile(file) !== "final") rmSync(path, { force: true });
    }
  };
});

test("LIST-16 a batch of which one scorecard was withdrawn since is not taken back, and withdrawing is told as the reason", async () => {
  const [first, second] = cards;
  const number = unwrapped(second).scorecard.number;
  unwrap(await withdrawNumbered(workspace, "scorecard", number, { on: SCORED_TODAY, reason: "lập nhầm" }, ports));
  const before = treeHash(root);
  expect(problemOf(await undo(unwrapped(first)))).toMatchObject({
    code: "undo-blocked",
    params: { by: "scorecard.withdraw", records: [number] },
  });
  expect(treeHash(root)).toBe(before);
  unwrap(await undo(unwrapped(second)));
  unwrap(await undo(unwrapped(first)));
  expect(cards.map(({ file }) => statusOfFile(file))).toEqual(["final", "final", "final"]);
});

test("LIST-16 a batch of which one scorecard cannot be read, or is gone, is not taken back", async () => {
  const [first, second] = cards.map(({ file }) => file);
  const path = join(root, unwrapped(second));
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text + CONFLICT);
  const broken = treeHash(root);
  expect(problemOf(await undo(unwrapped(cards[0])))).toMatchObject({ params: { file: second } });
  expect(treeHash(root)).toBe(broken);
  unlinkSync(path);
  expect(problemOf(await undo(unwrapped(cards[0])))).toMatchObject({
    code: "undo-part-missing",
    params: { found: 2, total: 3 },
  });
  expect(statusOfFile(unwrapped(first))).toBe("appraised");
  // A copy beside it is no part of its own.
  writeFileSync(path, text);
  const copy = path.replace(/_(\w{6})\.scorecard/, "_copied.scorecard");
  writeFileSync(copy, text);
  unlinkSync(join(root, unwrapped(cards[2]).file));
  expect(problemOf(await undo(unwrapped(cards[0])))).toMatchObject({ params: { found: 2, total: 3 } });
  unlinkSync(copy);
});

test("HIST-3 what somebody else did to one document of a batch meanwhile is not taken back in its place", async () => {
  const third = unwrapped(cards[2]);
  const path = join(root, third.file);
  const text = readFileSync(path, "utf8");
  const change = { type: "scorecard.finalise", on: SCORED_TODAY, by: "minh" } as const;
  unwrap(await workspace.change("scorecard", third.file, change, portsOf("minh@snv.example")));
  const changed = readFileSync(path, "utf8");
  writeFileSync(path, text);
  // The other one's editor, which asks for no lock, saves between the first document that goes back and the third.
  class Interrupted extends Workspace {
    #calls = 0;
    override async undo<K extends DocumentKind>(...given: Parameters<typeof Workspace.prototype.undo<K>>) {
      this.#calls += 1;
      if (this.#calls === 2) writeFileSync(path, changed);
      return super.undo(...given);
    }
  }
  const before = readFileSync(join(root, unwrapped(cards[0]).file), "utf8");
  const undone = await undo(unwrapped(cards[0]), new Interrupted(root));
  expect(problemOf(undone)).toEqual({ code: "undo-outdated", params: { record: third.scorecard.number } });
  expect(readFileSync(join(root, unwrapped(cards[0]).file), "utf8")).toBe(before);
  expect(unwrap(await workspace.read("scorecard", third.file)).history.at(-1)).toMatchObject({
    actor: "minh@snv.example",
    change: { type: "scorecard.finalise" },
  });
});

test("HIST-3 the change that somebody saw goes back, and no later one in its place", async () => {
  const { file, scorecard } = unwrapped(cards[0]);
  const seen = unwrap(await workspace.read("scorecard", file)).history.at(-1)?.id ?? "";
  const change = { type: "scorecard.finalise", on: SCORED_TODAY, by: "minh" } as const;
  unwrap(await workspace.change("scorecard", file, change, ports));
  expect(problemOf(await undoRecord(workspace, recordOf(unwrapped(cards[0])), ports, { entryId: seen }))).toEqual({
    code: "undo-outdated",
    params: { record: scorecard.number },
  });
  expect(statusOfFile(file)).toBe("final");
});

test("LIST-16 points whose scorecards an import opened: a withdrawal that is refused leaves every one of them whole", async () => {
  for (const { file } of cards) unlinkSync(join(root, file));
  const plan = await tried(cards.map(({ scorecard }) => `${scorecard.unitId};1.2;1`));
  unwrap(await plan.apply("diem.csv"));
  const back = unwrapped(plan.wayBack());
  const record = { record: "scorecard", ...back, id: null, number: back.number ?? "", label: "" } as const;
  const before = treeHash(root);
  let told = 0;
  // No reason, no withdrawal: the second of three is refused.
  const refusing = { importTakenBack: () => (++told === 2 ? "" : "nhập nhầm") };
  expect(problemOf(await undoRecord(workspace, record, ports, { words: refusing })).code).toBe("value-invalid");
  expect(treeHash(root)).toBe(before);
  const undone = unwrap(await undoRecord(workspace, record, ports));
  expect(undone.withdrawn).toHaveLength(3);
  expect(undone.traced.takenBack?.change.type).toBe("scorecard.score");
});

test("LIST-16 an import that is stopped leaves no scorecard that it had opened", async () => {
  for (const { file } of cards) unlinkSync(join(root, file));
  let left = Number.POSITIVE_INFINITY;
  const newId = () => {
    if (left-- <= 0) throw new Error("stopped");
    return ports.newId();
  };
  const plan = await tried(
    cards.map(({ scorecard }) => `${scorecard.unitId};1.2;1`),
    { ...ports, newId },
  );
  const before = treeHash(root);
  // Each opening takes two ids; the batch takes the next.
  for (const stop of [0, 3, 6, 8]) {
    left = stop;
    await expect(plan.apply("diem.csv")).rejects.toThrow("stopped");
    expect(treeHash(root)).toBe(before);
  }
});

test("SCORE-11 a unit whose scorecard cannot be read gets no second one, by hand or by a table", async () => {
  const { file, scorecard } = unwrapped(cards[0]);
  const text = readFileSync(join(root, file), "utf8");
  writeFileSync(join(root, file), text + CONFLICT);
  const before = treeHash(root);
  const making = { criteria: communes, unitIds: [scorecard.unitId], on: SCORED_TODAY, by: "lan" };
  expect(problemOf(await openScorecards(workspace, making, ports))).toMatchObject({ params: { file } });
  expect(problemOf(await planned([`${scorecard.unitId};1.2;1`]))).toMatchObject({ params: { file } });
  expect(treeHash(root)).toBe(before);
});

test("SCORE-22 SCORE-28 while a scorecard cannot be read no band of its day is changed, nor the set withdrawn", async () => {
  const { file } = unwrapped(cards[0]);
  const place = readdirSync(join(root, "criteria")).find((name) => name.includes(communes.number)) ?? "";
  const found = { file: `criteria/${place}`, criteria: unwrap(await workspace.read("criteria", `criteria/${place}`)) };
  const levels = [
    { name: "Đạt", minimum: 50 },
    { name: "Chưa đạt", minimum: 0 },
  ];
  const bands = (from: CalendarDay) => ({ from, document: "9/QĐ", bands: levels });
  const text = readFileSync(join(root, file), "utf8");
  unwrap(await changeBands(workspace, found, bands("2026-01-16"), ports));
  writeFileSync(join(root, file), text + CONFLICT);
  const before = treeHash(root);
  expect(problemOf(await changeBands(workspace, found, bands("2026-01-17"), ports))).toMatchObject({
    params: { file },
  });
  const record = { record: "criteria", kind: "criteria", file: found.file, id: null, label: "" } as const;
  const undone = await undoRecord(workspace, { ...record, number: communes.number }, ports);
  expect(problemOf(undone)).toMatchObject({ params: { file } });
  const withdrawal = { on: SCORED_TODAY, reason: "lập nhầm" };
  expect(problemOf(await withdrawNumbered(workspace, "criteria", communes.number, withdrawal, ports))).toMatchObject({
    params: { file },
  });
  expect(treeHash(root)).toBe(before);
});

test("SCORE-32 a broken scorecard of another set stands in nobody's way; one that may be of this set is named", async () => {
  const { file, scorecard } = unwrapped(cards[0]);
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  const departments = unwrapped(province.sets[0]);
  const skippedBy = async (set: typeof departments) =>
    (await scorecardsOfSet(workspace, set)).skipped.map((one) => one.file);
  const broken = async (content: string) => {
    writeFileSync(path, content);
    return [await skippedBy(departments), await skippedBy(communes)];
  };
  expect(await broken(text + CONFLICT)).toEqual([[], [file]]);
  // What shows no set, or two, may be of any; the folder still says the year.
  expect(await broken("{")).toEqual([[file], [file]]);
  expect(await broken(`${text}"criteriaId": "${departments.id}"`)).toEqual([[file], [file]]);
  expect(await broken(text.replaceAll(communes.id, "nobody"))).toEqual([[], []]);
  writeFileSync(path, "{");
  expect(await skippedBy({ ...departments, year: 2024 })).toEqual([]);
  writeFileSync(path, text + CONFLICT);
  // Points go in, scorecards are opened and bands change by the set that it is not of.
  const unit = unwrapped(
    unwrap(await selectScorecards(workspace, { criteria: departments, unitIds: "all", statuses: "any" })).cards[0],
  );
  expect(
    problemOf(
      await openScorecards(
        workspace,
        { criteria: departments, unitIds: [unit.scorecard.unitId], on: SCORED_TODAY, by: "lan" },
        ports,
      ),
    ),
  ).toMatchObject({ code: "scorecard-exists" });
  const place = readdirSync(join(root, "criteria")).find((name) => idOfSet(name) === departments.id) ?? "";
  const found = { file: `criteria/${place}`, criteria: departments };
  const bands = [
    { name: "Đạt", minimum: 50 },
    { name: "Chưa đạt", minimum: 0 },
  ];
  expect(await changeBands(workspace, found, { from: "2026-01-18", document: "9/QĐ", bands }, ports)).toMatchObject({
    ok: true,
  });
  const other = await openScorecards(
    workspace,
    { criteria: communes, unitIds: [scorecard.unitId], on: SCORED_TODAY, by: "lan" },
    ports,
  );
  expect(problemOf(other)).toMatchObject({ params: { file } });
});

function idOfSet(name: string): string {
  return (JSON.parse(readFileSync(join(root, "criteria", name), "utf8")) as { id: string }).id;
}

async function undo(card: ScorecardWithCriteria, by = workspace) {
  return undoRecord(by, recordOf(card), ports);
}

function recordOf({ file, scorecard: { id, number } }: ScorecardWithCriteria) {
  return { record: "scorecard", kind: "scorecard", file, id, number, label: "" } as const;
}

function planned(lines: readonly string[], by: ChangePorts = ports) {
  const path = join(root, ".cchc", "diem.csv");
  writeFileSync(path, ["unit;code;self", ...lines].join("\n"));
  const scores = { criteria: communes, unitId: null, openMissing: true, by: "lan" };
  return planListImport(workspace, { as: "scores", path, file: "diem.csv", words, scores }, by);
}

async function tried(lines: readonly string[], by?: ChangePorts) {
  const plan = unwrap(await planned(lines, by));
  expect(plan.problems).toEqual([]);
  return plan;
}

function statusOfFile(file: string): string | undefined {
  try {
    return scorecardState(JSON.parse(readFileSync(join(root, file), "utf8")), SCORED_TODAY)?.status;
  } catch {
    return undefined;
  }
}

function problemOf(result: Result<unknown>): Problem {
  if (result.ok) throw new Error("it was not refused");
  return result.problem;
}

function unwrapped<T>(value: T | undefined | null): T {
  if (value == null) throw new Error("the province has none");
  return value;
}
