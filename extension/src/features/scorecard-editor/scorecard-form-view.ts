import { type CalendarDay, endOfDays } from "@cchc/core/day";
import type { Criteria, Criterion, ScoreField } from "@cchc/core/model/criteria";
import type { Scorecard, ScorecardAct } from "@cchc/core/model/scorecard";
import { possibleScorecardActs } from "@cchc/core/query/next-acts";
import { ranking } from "@cchc/core/query/ranking";
import { type ScoreSheet, type SheetField, type SheetItem, scoreSheet } from "@cchc/core/query/score-sheet";
import type { ScorecardState } from "@cchc/core/query/scorecard-state";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { bandsOn } from "@cchc/core/scoring/bands";
import { groupDay } from "@cchc/core/scoring/peer-group";
import { percentOfPoints, sumOfPoints } from "@cchc/core/scoring/points";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { CriterionHead, ScorecardFormView, ScoreGroup, ScoreRow } from "../../protocol/scorecard-form.ts";

/** What the form of a scorecard is made of beside the scorecard. */
export interface ScorecardFormSources {
  criteria: Criteria;
  /** All scorecards of the set, for the rank of a final one. */
  scorecards: readonly Scorecard[];
  units: UnitDirectory;
  /** Names of the registered people by id. */
  people: ReadonlyMap<string, string>;
  today: CalendarDay;
  texts: Catalogue;
}

/** What the form shows of a scorecard after every act there is (SPEC SFORM-1). */
export function scorecardFormView(scorecard: Scorecard, sources: ScorecardFormSources): ScorecardFormView {
  const { criteria, units, today, texts } = sources;
  const sheet = scoreSheet(scorecard, criteria, endOfDays);
  if (sheet === undefined) throw new Error(`scorecard ${scorecard.id} has no act`);
  const { state, totals } = sheet;
  const { id, number, year, unitId, note, invented } = scorecard;
  const turn = turnOf(state);
  return {
    id,
    number,
    today,
    year,
    unit: units.nearestVersion(unitId, groupDay(criteria, today))?.name ?? unitId,
    criteria: { number: criteria.number, title: criteria.title, group: criteria.peerGroup.name },
    status: state.status,
    due: state.due,
    overdue: state.submittedOn === null && state.due !== null && state.due < today,
    late: state.late,
    explanationDue: state.status === "explanation-asked" ? state.explanationDue : null,
    invented: invented === true,
    note: note ?? null,
    acts: possibleScorecardActs(state.status),
    turn,
    missing: missingOf(sheet, turn),
    hasSurvey: sheet.fields.some(({ items }) => items.some(({ scoredBy }) => scoredBy === "survey")),
    ...totals,
    points: sheet.points,
    percent: sheet.percent,
    band: sheet.band,
    bands: bandsOn(criteria.scales, state.finalOn ?? today),
    rank: state.status === "final" ? rankOf(scorecard, sources) : null,
    groups: [
      ...criteria.fields.map((field, index) => fieldGroup(field, sheet.fields[index], state)),
      ...extraGroups(criteria, sheet, state, texts),
    ].filter(({ rows }) => rows.length > 0),
    story: scorecard.acts.toReversed().map((act) => told(act, sources)),
  };
}

/** Whose points are given in this state. */
function turnOf({ status }: Pick<ScorecardState, "status">): ScorecardFormView["turn"] {
  if (status === "final") return null;
  return status === "draft" ? "self" : "appraised";
}

function missingOf({ fields, unscored }: ScoreSheet, turn: ScorecardFormView["turn"]): readonly string[] {
  const items = fields.flatMap((field) => field.items);
  if (turn === "self") {
    return items.flatMap(({ scoredBy, self, code }) => (scoredBy === "self" && self === null ? [code] : []));
  }
  return turn === null ? [] : unscored;
}

function fieldGroup(field: ScoreField, sheet: SheetField | undefined, state: ScorecardState): ScoreGroup {
  const items = new Map((sheet?.items ?? []).map((item) => [item.id, item]));
  const { id, code, title } = field;
  const totals = sheet ?? nothing;
  return {
    id,
    code,
    title,
    kind: "basic",
    maximum: totals.maximum,
    printed: field.maximum === totals.maximum ? null : field.maximum,
    cap: null,
    self: totals.self,
    appraised: totals.appraised,
    survey: totals.survey,
    counted: totals.counted,
    percent: totals.counted === null ? null : percentOfPoints(totals.counted, totals.maximum),
    rows: field.criteria.flatMap((criterion) => rowsOf(criterion, items, state)),
  };
}

/** A criterion without parts is a row; one with parts stands over theirs. What does not apply to the unit is left out. */
function rowsOf(
  criterion: Criterion,
  items: ReadonlyMap<string, SheetItem>,
  state: ScorecardState,
): ScoreGroup["rows"][number][] {
  if (criterion.parts.length === 0) {
    const item = items.get(criterion.id);
    return item === undefined ? [] : [{ item: rowOf(item, criterion.evidence, false, state) }];
  }
  const parts = criterion.parts.flatMap((part) => {
    const item = items.get(part.id);
    return item === undefined ? [] : [{ item, evidence: part.evidence }];
  });
  if (parts.length === 0) return [];
  return [
    { head: headOf(criterion, parts) },
    ...parts.map(({ item, evidence }) => ({ item: rowOf(item, evidence, true, state) })),
  ];
}

function headOf({ id, code, title }: Criterion, parts: readonly { item: SheetItem }[]): CriterionHead {
  const sum = (of: "self" | "appraised" | "survey" | "counted") => {
    const given = parts.map(({ item }) => item[of]).filter((points) => points !== null);
    return given.length === 0 ? null : sumOfPoints(given);
  };
  const maximum = sumOfPoints(parts.map(({ item }) => item.maximum));
  const [self, appraised, survey, counted] = [sum("self"), sum("appraised"), sum("survey"), sum("counted")];
  return { id, code, title, maximum, self, appraised, survey, counted };
}

function rowOf(item: SheetItem, evidence: string | undefined, isPart: boolean, state: ScorecardState): ScoreRow {
  const { id, code, title, kind, scoredBy, maximum, self, appraised, survey, notes } = item;
  const points = { self, appraised, survey };
  return {
    ...{ id, code, title, kind, isPart, scoredBy, maximum, ...points, notes },
    evidence: evidence ?? null,
    open: openKind(item, state),
  };
}

/** Whose points of an item may be given now: what the door would take (SPEC SCORE-12). */
function openKind({ scoredBy }: Pick<SheetItem, "scoredBy">, { status }: ScorecardState): ScoreRow["open"] {
  if (status === "final") return null;
  if (scoredBy === "survey") return "survey";
  if (status !== "draft") return "appraised";
  return scoredBy === "self" ? "self" : null;
}

function extraGroups(criteria: Criteria, sheet: ScoreSheet, state: ScorecardState, texts: Catalogue): ScoreGroup[] {
  return (["bonus", "penalty"] as const).map((kind) => {
    const { items, points } = sheet[kind];
    const evidence = new Map(criteria[kind].items.map((item) => [item.id, item.evidence]));
    const given = (of: "self" | "appraised" | "survey") => {
      const all = items.map((item) => item[of]).filter((one) => one !== null);
      return all.length === 0 ? null : sumOfPoints(all);
    };
    return {
      id: kind,
      code: "",
      title: texts.scorecards[kind],
      kind,
      maximum: sumOfPoints(items.map(({ maximum }) => maximum)),
      printed: null,
      cap: criteria[kind].cap,
      self: given("self"),
      appraised: given("appraised"),
      survey: given("survey"),
      counted: items.some(({ counted }) => counted !== null) ? points : null,
      percent: null,
      rows: items.map((item) => ({ item: rowOf(item, evidence.get(item.id), false, state) })),
    };
  });
}

function rankOf(scorecard: Scorecard, { criteria, scorecards, units, today }: ScorecardFormSources) {
  const others = scorecards.filter(({ id }) => id !== scorecard.id);
  const { rows } = ranking(criteria, [...others, scorecard], today, units);
  const row = rows.find(({ scorecardId }) => scorecardId === scorecard.id);
  return row === undefined ? null : { rank: row.rank, outOf: rows.length, shared: row.shared };
}

/** An act in words, and what was asked or answered with it. */
function told(act: ScorecardAct, { texts, people }: ScorecardFormSources): ScorecardFormView["story"][number] {
  const { scorecardForm } = texts.extension;
  const by = people.get(act.by) ?? act.by;
  const words = (what: string) => scorecardForm.story({ what, by });
  const { id, on } = act;
  const name = texts.labels.scorecardAct[act.act];
  switch (act.act) {
    case "score":
      return { id, on, words: words(scorecardForm.scored({ as: act.as, items: act.entries.length })), text: null };
    case "ask":
      return { id, on, words: words(scorecardForm.asked({ what: name, due: act.deadline.due })), text: act.text };
    case "explain":
      return { id, on, words: words(name), text: act.text };
    case "reopen":
      return {
        id,
        on,
        words: words(scorecardForm.byDocument({ what: name, document: act.document })),
        text: act.reason,
      };
    case "submit":
    case "finalise": {
      const { document } = act;
      const what = document === undefined ? name : scorecardForm.byDocument({ what: name, document });
      return { id, on, words: words(what), text: null };
    }
    case "create":
    case "appraise":
      return { id, on, words: words(name), text: null };
  }
}

const nothing = { maximum: 0, self: null, appraised: null, survey: null, counted: null };
