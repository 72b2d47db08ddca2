import type { CalendarDay } from "../day.ts";
import { type Deadline, fixedDeadline, startedDeadline } from "../deadline/deadline.ts";
import type { Term } from "../deadline/term.ts";
import type { ScorecardActName } from "../machine/scorecard-machine.ts";
import type { ScoreKind } from "../model/codes.ts";
import type { Criteria } from "../model/criteria.ts";
import type { Scorecard, ScorecardAct } from "../model/scorecard.ts";
import type { Withdrawal } from "../model/withdrawal.ts";
import { type Problem, problem } from "../problem.ts";
import { samePerson } from "../query/same-person.ts";
import { countedKind, scoreSheet } from "../query/score-sheet.ts";
import { fail, type Result, succeed } from "../result.ts";
import { appliesTo, itemsOfCriteria, type PlacedItem } from "../scoring/criteria-items.ts";
import { groupDay, peersOf } from "../scoring/peer-group.ts";
import type { ChangeBatch } from "./change-batch.ts";
import type { ChangeContext } from "./context.ts";
import { definedOnly } from "./defined-only.ts";
import { latestDay } from "./finding-acts.ts";
import { type PointsGiven, refusalOfEntry } from "./score-entries.ts";
import { addScorecardAct, currentState, refusalOfState } from "./scorecard-acts.ts";
import { withdraw } from "./withdraw.ts";

/** When something is due: on a day, or a term counted from one. */
export type DueInput = { kind: "fixed"; due: CalendarDay } | { kind: "term"; term: Term; from: CalendarDay };

/** A scorecard to open for a unit. */
export interface ScorecardMaking {
  type: "scorecard.create";
  number: string;
  criteriaId: string;
  unitId: string;
  on: CalendarDay;
  by: string;
  /** Until when the unit is to submit. */
  due?: DueInput | undefined;
  note?: string | undefined;
  invented?: true | undefined;
}

/** Changes of a scorecard. */
export type ScorecardChange =
  /** The unit's own points while it is a draft, those of the appraisal after; a survey's at any time before the end. */
  | {
      type: "scorecard.score";
      on: CalendarDay;
      by: string;
      entries: readonly PointsGiven[];
      /** The table that they come from, and the import over several scorecards that they are part of. */
      source?: string | undefined;
      batch?: ChangeBatch | undefined;
      /** The import opened the scorecard for them: taken back, it is withdrawn (SPEC LIST-16). */
      opened?: true | undefined;
    }
  | ScorecardActChange
  | { type: "scorecard.renumber"; number: string }
  | ScorecardWithdrawal;

/** Taking a scorecard back that was made by mistake; `batch` where many are at once. */
export type ScorecardWithdrawal = { type: "scorecard.withdraw"; batch?: ChangeBatch | undefined } & Withdrawal;

/** What is done to a scorecard on a day beside giving points; `batch` where it is done to many at once (SPEC SCORE-25). */
export type ScorecardActChange = {
  on: CalendarDay;
  by: string;
  batch?: ChangeBatch | undefined;
} & (
  | { type: "scorecard.submit"; document?: string | undefined }
  | {
      type: "scorecard.appraise";
      entries: readonly PointsGiven[];
      /** What has no points of the appraisal gets those that the unit gave itself. */
      restAsSelf?: boolean | undefined;
    }
  | { type: "scorecard.ask"; text: string; due: DueInput }
  | { type: "scorecard.explain"; text: string }
  | { type: "scorecard.finalise"; document?: string | undefined }
  | { type: "scorecard.reopen"; reason: string; document: string }
);

/** A new scorecard of a unit of the set's peer group (SPEC SCORE-9, SCORE-11). */
export function makeScorecard(change: ScorecardMaking, context: ChangeContext): Result<Scorecard> {
  const { number, criteriaId, unitId, on, by, note, invented } = change;
  const criteria = context.criteria?.get(criteriaId);
  if (criteria === undefined) return fail(problem("criteria-not-found", { criteria: criteriaId }));
  if (on > context.today)
    return fail(problem("act-in-future", { record: number, act: "create", on, today: context.today }));
  if (context.units.find(unitId) === undefined) return fail(problem("unit-not-found", { unit: unitId }));
  if (!peersOf(criteria, on, context.units).includes(unitId)) {
    const day = groupDay(criteria, on);
    const name = context.units.nearestVersion(unitId, day)?.name ?? unitId;
    const { number: set, peerGroup } = criteria;
    return fail(problem("unit-not-in-group", { unit: name, criteria: set, group: peerGroup.name, on: day }));
  }
  const deadline = change.due === undefined ? succeed(null) : deadlineOf(change.due, on, context);
  if (!deadline.ok) return deadline;
  return succeed({
    kind: "scorecard",
    schemaVersion: 1,
    revision: 0,
    id: context.newId(),
    number,
    criteriaId,
    unitId,
    year: criteria.year,
    deadline: deadline.value,
    ...definedOnly({ note, invented }),
    acts: [{ act: "create", id: context.newId(), on, by }],
    history: [],
  });
}

/** The scorecard after a change (SPEC SCORE-3, SCORE-7, SCORE-12, SCORE-13, SCORE-14). */
export function changeScorecard(
  scorecard: Scorecard,
  change: ScorecardChange,
  context: ChangeContext,
): Result<Scorecard> {
  if (change.type === "scorecard.renumber") return succeed({ ...scorecard, number: change.number });
  if (change.type === "scorecard.withdraw") {
    // What is final is reopened first, which takes a reason and a document.
    const { status } = currentState(scorecard);
    const { number } = scorecard;
    if (status === "final") return fail(problem("scorecard-final", { scorecard: number }));
    return withdraw(scorecard, change);
  }
  const criteria = context.criteria?.get(scorecard.criteriaId);
  if (criteria === undefined) return fail(problem("criteria-not-found", { criteria: scorecard.criteriaId }));
  const signed = { id: context.newId(), on: change.on, by: change.by };
  switch (change.type) {
    case "scorecard.score":
      return addScores(scorecard, criteria, change, context);
    case "scorecard.submit": {
      const state = refusalOfState(scorecard, "submit");
      if (state !== null) return fail(state);
      const self = ({ item }: PlacedItem) => item.scoredBy === "self";
      const missing = refusalOfMissing(scorecard, criteria, "submit", "self", self);
      if (missing !== null) return fail(missing);
      const { document } = change;
      return addScorecardAct(scorecard, { act: "submit", ...signed, ...definedOnly({ document }) }, context);
    }
    case "scorecard.appraise":
      return appraise(scorecard, criteria, change, context);
    case "scorecard.ask": {
      const state = refusalOfState(scorecard, "ask");
      if (state !== null) return fail(state);
      const deadline = deadlineOf(change.due, change.on, context);
      if (!deadline.ok) return deadline;
      const act = { act: "ask" as const, ...signed, text: change.text, deadline: deadline.value };
      return addScorecardAct(scorecard, act, context);
    }
    case "scorecard.explain":
      return addScorecardAct(scorecard, { act: "explain", ...signed, text: change.text }, context);
    case "scorecard.finalise": {
      const state = refusalOfState(scorecard, "finalise");
      if (state !== null) return fail(state);
      const awaited = refusalOfAwaited(scorecard, change.on);
      if (awaited !== null) return fail(awaited);
      const unscored = scoreSheet(scorecard, criteria, latestDay)?.unscored ?? [];
      if (unscored.length > 0) return fail(unscoredProblem(scorecard, "finalise", unscored));
      const { document } = change;
      return addScorecardAct(scorecard, { act: "finalise", ...signed, ...definedOnly({ document }) }, context);
    }
    case "scorecard.reopen": {
      const { reason, document } = change;
      return addScorecardAct(scorecard, { act: "reopen", ...signed, reason, document }, context);
    }
  }
}

/** Points go to the survey, to the unit's own or to the appraisal, by the item and the state (SPEC SCORE-12). */
function addScores(
  scorecard: Scorecard,
  criteria: Criteria,
  { on, by, entries }: { on: CalendarDay; by: string; entries: readonly PointsGiven[] },
  context: ChangeContext,
): Result<Scorecard> {
  const { status } = currentState(scorecard);
  const refused = refusalOfState(scorecard, "score");
  if (refused !== null) return fail(refused);
  const placed = itemsOfCriteria(criteria);
  const byKind = new Map<ScoreKind, PointsGiven[]>();
  for (const entry of entries) {
    const one = placed.find(({ item }) => item.id === entry.itemId);
    const refusal = refusalOfEntry(scorecard, criteria, entry, one, status);
    if (refusal !== null) return fail(refusal);
    const as = one?.item.scoredBy === "survey" ? "survey" : status === "draft" ? "self" : "appraised";
    byKind.set(as, [...(byKind.get(as) ?? []), entry]);
  }
  if (byKind.has("appraised")) {
    const own = refusalOfOwnAppraisal(scorecard, by, context);
    if (own !== null) return fail(own);
  }
  let scored: Result<Scorecard> = succeed(scorecard);
  for (const [as, given] of byKind) {
    if (!scored.ok) return scored;
    const listed = given.map(({ itemId, points, note }) => ({ itemId, points, ...definedOnly({ note }) }));
    const act: ScorecardAct = { act: "score", id: context.newId(), on, by, as, entries: listed };
    scored = addScorecardAct(scored.value, act, context);
  }
  return scored;
}

/** Ends an appraisal, by somebody else than submitted; every item that it scores has its points (SPEC SCORE-12, SCORE-13). */
function appraise(
  scorecard: Scorecard,
  criteria: Criteria,
  change: Extract<ScorecardChange, { type: "scorecard.appraise" }>,
  context: ChangeContext,
): Result<Scorecard> {
  const { on, by, entries, restAsSelf } = change;
  const refused = refusalOfState(scorecard, "appraise") ?? refusalOfOwnAppraisal(scorecard, by, context);
  if (refused !== null) return fail(refused);
  const given = new Set(entries.map(({ itemId }) => itemId));
  const { scores } = currentState(scorecard);
  const rest = itemsOfCriteria(criteria).flatMap(({ item: { id, scoredBy } }) => {
    const points = scores.get(id)?.self;
    const open = scoredBy === "self" && points !== undefined && scores.get(id)?.appraised === undefined;
    return restAsSelf === true && open && !given.has(id) ? [{ itemId: id, points }] : [];
  });
  const all = [...entries, ...rest];
  const scored =
    all.length === 0 ? succeed(scorecard) : addScores(scorecard, criteria, { on, by, entries: all }, context);
  if (!scored.ok) return scored;
  const byAppraisal = ({ item }: PlacedItem) => countedKind(item.scoredBy) === "appraised";
  const missing = refusalOfMissing(scored.value, criteria, "appraise", "appraised", byAppraisal);
  if (missing !== null) return fail(missing);
  return addScorecardAct(scored.value, { act: "appraise", id: context.newId(), on, by }, context);
}

function refusalOfMissing(
  scorecard: Scorecard,
  criteria: Criteria,
  act: ScorecardActName,
  kind: ScoreKind,
  asked: (one: PlacedItem) => boolean,
): Problem | null {
  const { scores } = currentState(scorecard);
  const missing = itemsOfCriteria(criteria)
    .filter((one) => one.kind === "basic" && asked(one) && appliesTo(one, scorecard.unitId))
    .filter(({ item }) => scores.get(item.id)?.[kind] === undefined)
    .map(({ item }) => item.code);
  return missing.length === 0 ? null : unscoredProblem(scorecard, act, missing);
}

function unscoredProblem({ number }: Scorecard, act: ScorecardActName, items: readonly string[]): Problem {
  return problem("scorecard-unscored", { scorecard: number, act, items });
}

/** Who submitted does not appraise (SPEC SCORE-13). */
function refusalOfOwnAppraisal(scorecard: Scorecard, by: string, { people }: ChangeContext): Problem | null {
  const submitted = scorecard.acts.findLast(({ act }) => act === "submit");
  if (submitted === undefined || !samePerson(submitted.by, by, people)) return null;
  return problem("appraiser-submitted", { scorecard: scorecard.number, by: people.get(by) ?? by });
}

/** While an explanation may still come, nothing is final (SPEC SCORE-14). */
function refusalOfAwaited(scorecard: Scorecard, on: CalendarDay): Problem | null {
  const { status, explanationDue } = currentState(scorecard);
  if (status !== "explanation-asked" || explanationDue === null || explanationDue < on) return null;
  return problem("explanation-awaited", { scorecard: scorecard.number, due: explanationDue });
}

function deadlineOf(due: DueInput, on: CalendarDay, { calendar }: ChangeContext): Result<Deadline> {
  if (due.kind === "fixed") return fixedDeadline(due.due, on, calendar);
  return startedDeadline(due.term, due.from, calendar);
}

/** The number a scorecard gets: `PC2022-014` after `PC2022-013`. */
export function nextScorecardNumber({ year }: Pick<Scorecard, "year">, taken: readonly string[]): string {
  const start = `PC${year}-`;
  const used = taken.flatMap((number) => (number.startsWith(start) ? [Number(number.slice(start.length))] : []));
  const next = Math.max(0, ...used.filter(Number.isInteger)) + 1;
  return `${start}${String(next).padStart(3, "0")}`;
}
