import type { CalendarDay } from "@cchc/core/day";
import { compareResults, type IndexComparison, resultsOfUnit } from "@cchc/core/indices/compare";
import { type IndexItem, type IndexResultItem, indexItem, indexResultItem } from "@cchc/core/indices/index-item";
import { rankPoints } from "@cchc/core/indices/rank-points";
import { remediesOn } from "@cchc/core/indices/remedies";
import {
  documentsById,
  type IndexAsOf,
  indexAsOf,
  knownOn,
  resultNumber,
  standingResults,
  unitKeyOf,
} from "@cchc/core/indices/scheme";
import type { TaskStatus } from "@cchc/core/model/codes";
import type { RegisteredDocument } from "@cchc/core/model/documents";
import type { Index, IndexResult } from "@cchc/core/model/indices";
import { type Problem, problem } from "@cchc/core/problem";
import { type RankLine, rankLines } from "@cchc/core/query/rank-lines";
import { taskNumber } from "@cchc/core/query/task-state";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { fail, type Result, succeed } from "@cchc/core/result";
import { registeredDocuments } from "./document-register.ts";
import { listPlans } from "./find-plan.ts";
import type { FoundIndex, FoundIndexResult } from "./indices.ts";
import type { Workspace } from "./workspace.ts";

/** A task that answers to a result or to one of its components. */
export interface AnsweringTask {
  id: string;
  number: string;
  title: string;
  leadUnitName: string | null;
  due: CalendarDay | null;
  status: TaskStatus;
  /** The first day of its plan while that has not begun; null after. */
  beginsOn: CalendarDay | null;
  resultId: string;
  componentId: string | null;
  cause: string;
  responsibleUnitNames: readonly string[];
}

/** One result with what it became against the year before, and the tasks that answer to it. */
export interface IndexResultDetail extends IndexResultItem {
  /** Against the last year recorded before; null where there is none. */
  before: IndexComparison | null;
  tasks: readonly AnsweringTask[];
}

/** A scheme with its results of one unit over the years, and the lines that their ranks make. */
export interface IndexDetail extends IndexItem {
  unitId: string;
  unitName: string;
  /** The results of the unit (or of what it became part of), the earliest first. */
  series: readonly IndexResultDetail[];
  /** How many results of other units are recorded, by year. */
  others: readonly { year: number; results: number }[];
  lines: readonly RankLine[];
}

/** What results are shown with. */
export async function indexContext(workspace: Workspace) {
  const [units, documents] = await Promise.all([workspace.units(), registeredDocuments(workspace)]);
  return { units, documents };
}

/** A scheme as seen from one unit: by year, with the tasks that answer to each result, as of a day. */
export async function indexDetail(
  workspace: Workspace,
  { index: recorded }: FoundIndex,
  unitId: string,
  asOf: CalendarDay,
): Promise<IndexDetail> {
  const context = await indexContext(workspace);
  const index = indexAsOf(recorded, asOf, context.documents);
  const { units } = context;
  const tasks = await answeringTasks(workspace, units, asOf);
  const series = seriesOf(index, units, unitId);
  const shown = new Set(series.map(({ id }) => id));
  const others = new Map<number, number>();
  for (const { id, year } of standingResults(index)) if (!shown.has(id)) others.set(year, (others.get(year) ?? 0) + 1);
  return {
    ...indexItem(index),
    unitId,
    unitName: units.nearestVersion(unitId, asOf)?.name ?? unitId,
    series: series.map((result) => detailOf(index, result, context, tasks)),
    others: [...others].map(([year, results]) => ({ year, results })).sort((left, right) => left.year - right.year),
    lines: rankLines(rankPoints([index], units, unitId)),
  };
}

/** One result with its year before and its tasks, as of a day; `index-result-not-known` where it was not known yet. */
export async function indexResultDetail(
  workspace: Workspace,
  index: Index,
  result: IndexResult,
  asOf: CalendarDay,
): Promise<Result<IndexResultDetail>> {
  const context = await indexContext(workspace);
  const known = indexAsOf(index, asOf, context.documents);
  const later = notYetKnown(index, result, context.documents, asOf);
  if (later !== null) return fail(later);
  return succeed(detailOf(known, result, context, await answeringTasks(workspace, context.units, asOf)));
}

/** The tasks that answer to index results as of a day (SPEC INDEX-20): dropped ones and those still to begin say so. */
export async function answeringTasks(
  workspace: Workspace,
  units: UnitDirectory,
  asOf: CalendarDay,
): Promise<AnsweringTask[]> {
  const { plans } = await listPlans(workspace);
  const remedies = remediesOn(
    plans.map(({ plan }) => plan),
    asOf,
  );
  return remedies.map(({ plan, task, state: { status, due }, origin, beginsOn }) => {
    const nameOf = (id: string) => units.nearestVersion(id, plan.to)?.name ?? id;
    const { resultId, componentId, cause, responsibleUnitIds } = origin;
    const leadUnitName = task.leadUnitId === null ? null : nameOf(task.leadUnitId);
    const said = { resultId, componentId, cause, responsibleUnitNames: responsibleUnitIds.map(nameOf) };
    const { id, title } = task;
    return { id, number: taskNumber(plan, task), title, leadUnitName, due, status, beginsOn, ...said };
  });
}

/** The scheme as it was known on a day (SPEC INDEX-24). */
export async function indexKnownOn(workspace: Workspace, index: Index, asOf: CalendarDay): Promise<IndexAsOf> {
  return indexAsOf(index, asOf, await registeredDocuments(workspace));
}

/** Why a result cannot be looked at as of a day: it was not known then (SPEC INDEX-24); null where it was. */
export async function refusalOfUnknown(
  workspace: Workspace,
  { index, result }: Pick<FoundIndexResult, "index" | "result">,
  asOf: CalendarDay,
): Promise<Problem | null> {
  return notYetKnown(index, result, await registeredDocuments(workspace), asOf);
}

function notYetKnown(
  index: Index,
  result: IndexResult,
  documents: readonly RegisteredDocument[],
  asOf: CalendarDay,
): Problem | null {
  const from = knownOn(result, documentsById(documents));
  return from <= asOf
    ? null
    : problem("index-result-not-known", { result: resultNumber(index, result), knownOn: from, asOf });
}

/**
 * Two years of one unit held against each other, the earlier first; `index-years-same`, `index-compare-reversed` (SPEC
 * INDEX-26), `index-result-not-found` where one of them is not recorded, `index-result-not-known` where it was not known on
 * that day.
 */
export async function compareIndexYears(
  workspace: Workspace,
  { index: recorded }: FoundIndex,
  { unitId, from, to }: { unitId: string; from: number; to: number },
  asOf: CalendarDay,
): Promise<Result<IndexComparison>> {
  if (from === to) return fail(problem("index-years-same", { year: from }));
  if (from > to) return fail(problem("index-compare-reversed", { index: recorded.number, from, to }));
  const { units, documents } = await indexContext(workspace);
  const index = indexAsOf(recorded, asOf, documents);
  const resultOf = (year: number): Result<IndexResult> => {
    const [known] = resultsOfUnit(index, units, unitId, year);
    if (known !== undefined) return succeed(known);
    const [hidden] = resultsOfUnit(recorded, units, unitId, year);
    const later = hidden === undefined ? null : notYetKnown(recorded, hidden, documents, asOf);
    return fail(later ?? problem("index-result-not-found", { result: `${index.number}-${year}` }));
  };
  const before = resultOf(from);
  if (!before.ok) return before;
  const after = resultOf(to);
  return after.ok ? succeed(compareResults(index, before.value, after.value, units)) : after;
}

/** The results that stand for a unit, the earliest first; several sources of a year one after the other. */
export function seriesOf(index: Index, units: UnitDirectory, unitId: string): IndexResult[] {
  const years = [...new Set(standingResults(index).map(({ year }) => year))].sort((left, right) => left - right);
  return years.flatMap((year) => resultsOfUnit(index, units, unitId, year));
}

/** The result of the last year recorded before for the same unit, or for what it was before it became part of this one. */
export function resultBefore(index: Index, result: IndexResult): IndexResult | null {
  const key = unitKeyOf(result);
  const earlier = standingResults(index).filter((other) => unitKeyOf(other) === key && other.year < result.year);
  return earlier.toSorted((left, right) => right.year - left.year)[0] ?? null;
}

function detailOf(
  index: Index,
  result: IndexResult,
  context: Awaited<ReturnType<typeof indexContext>>,
  tasks: readonly AnsweringTask[],
): IndexResultDetail {
  const before = resultBefore(index, result);
  return {
    ...indexResultItem(index, result, context),
    before: before === null ? null : compareResults(index, before, result, context.units),
    tasks: tasks.filter(({ resultId }) => resultId === result.id),
  };
}
