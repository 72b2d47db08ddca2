import type { PointsGiven } from "../change/score-entries.ts";
import { itemOfCode, refusalOfEntry } from "../change/score-entries.ts";
import { currentState, refusalOfState } from "../change/scorecard-acts.ts";
import type { ScorecardStatus, ScoreKind } from "../model/codes.ts";
import type { Criteria } from "../model/criteria.ts";
import type { Scorecard } from "../model/scorecard.ts";
import { problem } from "../problem.ts";
import type { ItemScores } from "../query/scorecard-state.ts";
import { appliesTo, itemsOfCriteria, type PlacedItem } from "../scoring/criteria-items.ts";
import type { ScoreRow, scoreColumns } from "./list-columns.ts";
import type { Attempt, ListRules } from "./plan-import.ts";

/** One unit and one item of the set, with the points there are. */
export interface ScoreEntry {
  unitId: string;
  unitName: string;
  placed: PlacedItem;
  /** Null for a unit that has no scorecard yet. */
  scorecard: Scorecard | null;
  status: ScorecardStatus;
  scores: ItemScores;
  note: string | null;
}

/** Points that a row gives. */
export interface PointsOfRow {
  unitId: string;
  entry: PointsGiven;
}

/** A unit of the set's peer group, with its scorecard where it has one. */
export interface ScoredUnit {
  id: string;
  name: string;
  scorecard: Scorecard | null;
}

type Rules = ListRules<typeof scoreColumns, ScoreEntry, PointsOfRow>;

/**
 * Points of a criteria set as a list of units and items. An empty cell says nothing: it is neither 0 nor takes points
 * away. Points go into the column whose turn it is: a unit's own while it is a draft, those of the appraisal after, a
 * survey's at any time (SPEC LIST-15, SCORE-12).
 */
export function scoreRules(
  criteria: Criteria,
  units: readonly ScoredUnit[],
  { on, nameOf }: { on: `${number}-${number}-${number}`; nameOf: (unitId: string) => string },
  attempt: (items: readonly PointsOfRow[]) => Promise<Attempt<PointsOfRow>>,
): Rules {
  const items = itemsOfCriteria(criteria);
  const byUnit = new Map(units.map((unit) => [unit.id, scoreEntries(criteria, unit)]));
  return {
    mayChange: true,
    count: [...byUnit.values()].reduce((sum, entries) => sum + entries.size, 0),
    keyOf: ({ unit, code }) => (unit === null || code === null ? null : `${unit} ${code.toLowerCase()}`),
    find({ unit, code }) {
      const entries = byUnit.get(unit);
      if (entries === undefined) {
        const { number, peerGroup } = criteria;
        const params = { unit: nameOf(unit), criteria: number, group: peerGroup.name, on };
        return { column: "unit", problem: problem("unit-not-in-group", params) };
      }
      const found = itemOfCode(criteria, items, code);
      if ("problem" in found) return { column: "code", problem: found.problem };
      const entry = entries.get(found.item.item.id);
      if (entry !== undefined) return { entry };
      const scorecard = units.find(({ id }) => id === unit)?.scorecard?.number ?? nameOf(unit);
      return { column: "code", problem: problem("score-item-not-for-unit", { item: code, scorecard, unit }) };
    },
    idOf: ({ unitId, placed }) => `${unitId} ${placed.item.code}`,
    rowOf: scoreRow,
    settled(row, entry, _rows, read) {
      if (entry === null) return { row };
      const there = scoreRow(entry);
      for (const column of ["self", "appraised", "survey"] as const) {
        const points = there[column];
        if (points !== null && read.emptied(column)) {
          return { column, problem: problem("points-emptied", { item: entry.placed.item.code, points }) };
        }
      }
      const kept = (["self", "appraised", "survey"] as const).map((column) => [column, row[column] ?? there[column]]);
      // A note that was emptied in a sheet written here is taken away; any other empty cell says nothing.
      const note = read.emptied("note") ? null : (row.note ?? there.note);
      return { row: { ...row, ...Object.fromEntries(kept), note, unit: entry.unitId, code: entry.placed.item.code } };
    },
    refusalOf(column, entry, row) {
      const { placed, scorecard, status, unitId } = entry;
      const ended = scorecard === null ? null : refusalOfState(scorecard, "score");
      if (ended !== null) return ended;
      const { id: itemId, code: item } = placed.item;
      const number = scorecard?.number ?? nameOf(unitId);
      const now = kindNow(entry);
      const points = row[now];
      if (column === "note") return points === null ? problem("note-without-points", { item }) : null;
      if (column !== "self" && column !== "appraised" && column !== "survey") return null;
      if (placed.item.scoredBy === "appraisal" && status === "draft") {
        return problem("score-item-not-yet", { item, scorecard: number });
      }
      if (column !== now) return problem("points-not-now", { item, scorecard: number, of: column, now });
      return refusalOfEntry({ number, unitId }, criteria, { itemId, points: points ?? 0 }, placed, status);
    },
    itemOf(row, entry) {
      if (entry === null) throw new Error("every row of points has its item");
      const note = row.note === null ? {} : { note: row.note };
      const points = row[kindNow(entry)] ?? 0;
      return { unitId: entry.unitId, entry: { itemId: entry.placed.item.id, points, ...note } };
    },
    attempt,
  };
}

/** The entries of a unit by the ids of the items that apply to it. */
export function scoreEntries(criteria: Criteria, unit: ScoredUnit): ReadonlyMap<string, ScoreEntry> {
  const { id: unitId, name: unitName, scorecard } = unit;
  const state = scorecard === null ? null : currentState(scorecard);
  const notes = new Map<string, string | null>();
  for (const act of scorecard?.acts ?? []) {
    if (act.act === "score") for (const { itemId, note } of act.entries) notes.set(itemId, note ?? null);
  }
  const placed = itemsOfCriteria(criteria).filter((one) => appliesTo(one, unitId));
  return new Map(
    placed.map((one) => {
      const { id } = one.item;
      const status = state?.status ?? "draft";
      const given = { scores: state?.scores.get(id) ?? {}, note: notes.get(id) ?? null };
      return [id, { unitId, unitName, placed: one, scorecard, status, ...given }];
    }),
  );
}

/** Points of one unit and item as a row of the list. */
export function scoreRow({ unitId, unitName, placed, scorecard, scores, note }: ScoreEntry): ScoreRow {
  const { code, title, maximum, scoredBy } = placed.item;
  const { self = null, appraised = null, survey = null } = scores;
  const points = { self, appraised, survey };
  return {
    unit: unitId,
    unitName,
    code,
    title,
    maximum,
    scoredBy,
    ...points,
    note,
    scorecard: scorecard?.number ?? null,
  };
}

/** Whose points are given in this state (SPEC SCORE-12). */
function kindNow({ placed, status }: ScoreEntry): ScoreKind {
  if (placed.item.scoredBy === "survey") return "survey";
  return status === "draft" ? "self" : "appraised";
}
