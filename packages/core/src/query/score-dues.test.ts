import { expect, test } from "vitest";
import { criteriaWith, finalScorecard, pointsFor, scorecardOf, scored } from "../test-support/score-bench.ts";
import { scoreDues } from "./score-dues.ts";

const criteria = criteriaWith();
const due = { kind: "fixed", due: "2022-11-15" } as const;
const draft = scorecardOf(criteria, { unitId: "a", number: "PC2022-001", due });
const second = scorecardOf(criteria, { unitId: "b", number: "PC2022-002", due });
const asked = scored(
  criteria,
  scorecardOf(criteria, { unitId: "d", number: "PC2022-004", due }),
  {
    type: "scorecard.score",
    on: "2022-11-05",
    by: "unit",
    entries: pointsFor(criteria, { "1.1.1": 1, "1.1.2": 1, "2.1": 1 }),
  },
  { type: "scorecard.submit", on: "2022-11-10", by: "unit" },
  {
    type: "scorecard.appraise",
    on: "2022-11-20",
    by: "officer",
    entries: pointsFor(criteria, { "1.2": 1 }),
    restAsSelf: true,
  },
  { type: "scorecard.ask", on: "2022-11-21", by: "officer", text: "1.2", due: { kind: "fixed", due: "2022-11-28" } },
);
const cards = [draft, asked, second, finalScorecard(criteria, "c", { "1.1.1": 1, "1.1.2": 1 }, { "1.2": 1 })];
const dues = (
  asOf: Parameters<typeof scoreDues>[1],
  until: Parameters<typeof scoreDues>[2],
  isMeant = (_unit: string) => true,
) => {
  const sources = cards.map((scorecard) => ({ scorecard, criteria }));
  const { scoresMissing, scoresDue } = scoreDues(sources, asOf, until, isMeant);
  const told = (rows: typeof scoresDue) =>
    rows.map((row) => [row.step, row.due, ...row.owing.map(({ number }) => number)]);
  return { missing: told(scoresMissing), due: told(scoresDue) };
};

test("SCORE-21 scorecards to submit and to explain stand in the agenda by set and day", () => {
  expect(dues("2022-11-09", "2022-11-20")).toEqual({
    missing: [],
    due: [["submit", "2022-11-15", "PC2022-001", "PC2022-002", "PC2022-004"]],
  });
  expect(dues("2022-11-09", "2022-11-14")).toEqual({ missing: [], due: [] });
  expect(dues("2022-11-15", "2022-11-15").due).toHaveLength(1);
  expect(dues("2022-11-22", "2022-12-10")).toEqual({
    missing: [["submit", "2022-11-15", "PC2022-001", "PC2022-002"]],
    due: [["explain", "2022-11-28", "PC2022-004"]],
  });
  expect(dues("2022-11-29", "2022-12-10", (unit) => unit === "d")).toEqual({
    missing: [["explain", "2022-11-28", "PC2022-004"]],
    due: [],
  });
});

test("SCORE-21 what was never submitted is told until the end of the year after, and not for ever", () => {
  expect(dues("2023-12-31", "2023-12-31").missing).not.toEqual([]);
  expect(dues("2024-01-01", "2024-12-31")).toEqual({ missing: [], due: [] });
});
