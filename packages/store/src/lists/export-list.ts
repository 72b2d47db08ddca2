import type { CalendarDay } from "@cchc/core/day";
import { nameOfResult } from "@cchc/core/indices/compare";
import { standingResults } from "@cchc/core/indices/scheme";
import type { Columns } from "@cchc/core/lists/columns";
import { criteriaRows } from "@cchc/core/lists/criteria-rows";
import { documentRow } from "@cchc/core/lists/documents-list";
import { dutyReportRow, turnNames } from "@cchc/core/lists/duty-reports-list";
import { exportedFinding, exportedTarget, exportedUnit, exportedVisit } from "@cchc/core/lists/exported-rows";
import { figureRow } from "@cchc/core/lists/figures-list";
import { indexComponentRow } from "@cchc/core/lists/index-components-list";
import { indexResultRow } from "@cchc/core/lists/index-results-list";
import { indicatorRow } from "@cchc/core/lists/indicators-list";
import { initiativeRow } from "@cchc/core/lists/initiatives-list";
import { listColumns } from "@cchc/core/lists/list-columns";
import type { ExportKind } from "@cchc/core/lists/list-kinds";
import { headingOf, type ListWords } from "@cchc/core/lists/list-words";
import { personRow } from "@cchc/core/lists/people-list";
import { rolloutRow } from "@cchc/core/lists/roll-outs-list";
import { scoreEntries, scoreRow } from "@cchc/core/lists/scores-list";
import { personNames, taskRows } from "@cchc/core/lists/tasks-list";
import { writtenText } from "@cchc/core/lists/written-text";
import type { Criteria } from "@cchc/core/model/criteria";
import { problem } from "@cchc/core/problem";
import { rolloutItems } from "@cchc/core/query/plan-item";
import { taskState } from "@cchc/core/query/task-state";
import { unitItem } from "@cchc/core/query/unit-item";
import { visitItem } from "@cchc/core/query/visit-item";
import { fail, type Result, succeed } from "@cchc/core/result";
import { evaluatedTargets } from "@cchc/core/targets/target-item";
import { compareVietnamese, normaliseText } from "@cchc/core/text";
import { registeredDocuments } from "../document-register.ts";
import { type CollectionPlace, collectionFile } from "../figure-collections.ts";
import type { FoundDuty } from "../find-duty.ts";
import { type FoundPlan, listPlans } from "../find-plan.ts";
import type { FoundIndex } from "../indices.ts";
import { initiativeItem, registeredInitiatives } from "../initiative-register.ts";
import { type FindingQuestion, findingItems, listFindings } from "../list-findings.ts";
import type { FoundProgramme } from "../programmes.ts";
import { type TextCell, tableText } from "../table-text.ts";
import { targetContext } from "../target-context.ts";
import type { SkippedFile } from "../visit-index.ts";
import type { Workspace } from "../workspace.ts";
import { scoredUnits } from "./open-scores.ts";

/** A list as it is written: rows by the codes of its columns, and the files that could not be read. */
export interface ExportedList {
  kind: ExportKind;
  rows: readonly Readonly<Record<string, unknown>>[];
  /** By the codes of columns: how many decimals their numbers are shown with at least. */
  decimals?: Readonly<Record<string, number>>;
  skipped: readonly SkippedFile[];
}

/** What narrows a list that is written. */
export interface ExportQuestion {
  asOf: CalendarDay;
  findings?: FindingQuestion | undefined;
  /** The plan of tasks, targets and roll-outs. */
  plan?: FoundPlan | undefined;
  /** The programme of visits; all visits without one. */
  programme?: FoundProgramme | undefined;
  /** The duty of reports. */
  duty?: FoundDuty | undefined;
  /** The scheme of index results and their components. */
  index?: FoundIndex | undefined;
  /** The set of criteria and of points, and of the latter one unit only. */
  scores?: { criteria: Criteria; unitId: string | null } | undefined;
  /** The collection of figures. */
  collection?: CollectionPlace | undefined;
}

type Rows = Omit<ExportedList, "kind">;

/** The decimals that a scheme is published with, of several scales the fewest. */
function decimalsOf({ scales }: FoundIndex["index"]): number {
  return Math.min(...scales.map(({ decimals = 0 }) => decimals));
}

/** The rows of a list as of a day; what is recognised by an id when it is read again carries it (SPEC LIST-4). */
export async function exportList(
  workspace: Workspace,
  kind: ExportKind,
  question: ExportQuestion,
): Promise<Result<ExportedList>> {
  const rows = await rowsOf[kind](workspace, question);
  return rows.ok ? succeed({ kind, ...rows.value }) : rows;
}

/** A list as the text of a CSV file: headings in the language of `words`, days and numbers as Vietnam writes them. */
export function exportedText({ kind, rows }: ExportedList, words: ListWords): string {
  const columns: Columns = listColumns[kind];
  const codes = Object.keys(columns);
  const header = codes.map((code) => ({ text: headingOf(words, kind, code), isText: true }));
  const cellOf = (code: string, value: unknown): TextCell => {
    const column = columns[code];
    if (column === undefined || value === null || value === undefined) return { text: "", isText: true };
    const written = column.cell.write(value, words);
    // As it will come in again: what somebody edited a file with may have left blanks around it.
    return { text: normaliseText(writtenText(written)), isText: typeof written === "string" };
  };
  return tableText([header, ...rows.map((row) => codes.map((code) => cellOf(code, row[code])))]);
}

const rowsOf: {
  readonly [K in ExportKind]: (workspace: Workspace, question: ExportQuestion) => Promise<Result<Rows>>;
} = {
  async units(workspace, { asOf }) {
    const units = await workspace.units();
    return succeed({ rows: units.all.map((unit) => exportedUnit(unitItem(unit, asOf, units))), skipped: [] });
  },
  async people(workspace, { asOf }) {
    const units = await workspace.units();
    const nameOf = (id: string | null) => (id === null ? null : (units.nearestVersion(id, asOf)?.name ?? id));
    const rows = (await workspace.people()).map(personRow);
    return succeed({ rows: rows.map((row) => ({ ...row, unitName: nameOf(row.unit) })), skipped: [] });
  },
  async documents(workspace) {
    return succeed({ rows: (await registeredDocuments(workspace)).map(documentRow), skipped: [] });
  },
  async initiatives(workspace) {
    const units = await workspace.units();
    const rows = (await registeredInitiatives(workspace)).map((initiative) => {
      const { unitName } = initiativeItem(initiative, units);
      return { ...initiativeRow(initiative), unitName };
    });
    return succeed({ rows, skipped: [] });
  },
  async tasks(workspace, { asOf, plan: place }) {
    if (place === undefined) throw new Error("tasks are exported from a plan");
    const { plan } = place;
    const skipped: SkippedFile[] = [];
    const [units, people] = await Promise.all([
      workspace.unitsIfReadable(skipped),
      workspace.peopleIfReadable(skipped),
    ]);
    const nameOf = (id: string | null) => (id === null ? null : (units.nearestVersion(id, asOf)?.name ?? id));
    const rowOf = taskRows(plan, asOf);
    const personOf = personNames(people);
    const rows = plan.tasks.map((task) => {
      const row = rowOf(task);
      const { percent, status } = taskState(task, asOf);
      const person = row.person === null ? null : personOf(row.person);
      return { ...row, person, leadName: nameOf(row.lead), percent, status };
    });
    return succeed({ rows, skipped });
  },
  async targets(workspace, { asOf, plan: place }) {
    if (place === undefined) throw new Error("targets are exported from a plan");
    const skipped: SkippedFile[] = [];
    const { plans } = await listPlans(workspace);
    const all = plans.map((found) => found.plan);
    const context = await targetContext(workspace, asOf, all, skipped);
    const rows = evaluatedTargets(place.plan, context).map(exportedTarget);
    return succeed({ rows, skipped });
  },
  async "roll-outs"(workspace, { asOf, plan: place }) {
    if (place === undefined) throw new Error("roll-outs are exported from a plan");
    const units = await workspace.units();
    const nameOf = new Map(rolloutItems(place.plan, { asOf, units }).map(({ id, unitName }) => [id, unitName]));
    const rows = place.plan.rollouts.filter(({ id }) => nameOf.has(id)).map(rolloutRow);
    return succeed({ rows: rows.map((row) => ({ ...row, unitName: nameOf.get(row.id ?? "") })), skipped: [] });
  },
  async "duty-reports"(workspace, { asOf, duty: place }) {
    if (place === undefined) throw new Error("reports are exported from a duty");
    const { duty } = place;
    const units = await workspace.units();
    const { visits, skipped } =
      duty.frequency === "after-visit" ? await workspace.visits() : { visits: [], skipped: [] };
    const names = turnNames(duty, visits);
    const rows = duty.reports
      .filter(({ on }) => on <= asOf)
      .map((report) => {
        const unitName = units.nearestVersion(report.unitId, report.on)?.name ?? report.unitId;
        return { ...dutyReportRow(report, names), unitName };
      });
    return succeed({ rows, skipped });
  },
  async figures(workspace, { collection }) {
    if (collection === undefined) throw new Error("figures are exported from a collection");
    const { name, whenMissing } = collection;
    const read = await workspace.read("figures", collectionFile(name));
    // A year that was asked for is not a file that somebody named.
    if (!read.ok && read.problem.code === "file-not-found" && whenMissing !== null)
      return fail(problem("figures-none", { collection: name }));
    if (!read.ok) return read;
    const numbers = new Map((await registeredDocuments(workspace)).map(({ id, number }) => [id, number]));
    const rows = read.value.figures.map(figureRow);
    return succeed({
      rows: rows.map((row) => ({ ...row, documentNumber: numbers.get(row.document ?? "") ?? null })),
      skipped: [],
    });
  },
  async indicators(workspace) {
    const counting = (await workspace.indicators()).filter(({ withdrawn }) => withdrawn === undefined);
    return succeed({ rows: counting.map(indicatorRow), skipped: [] });
  },
  async "index-results"(workspace, { index: place }) {
    if (place === undefined) throw new Error("results are exported from a scheme");
    const units = await workspace.units();
    const rows = standingResults(place.index).map((result) => {
      const unitName = result.unitId === null ? null : nameOfResult(result, units);
      return { ...indexResultRow(place.index, result), unitName };
    });
    return succeed({ rows, decimals: { value: decimalsOf(place.index) }, skipped: [] });
  },
  async "index-components"(workspace, { index: place }) {
    if (place === undefined) throw new Error("components are exported from a scheme");
    const units = await workspace.units();
    const rows = standingResults(place.index).flatMap((result) =>
      result.components.map((component) => {
        const row = indexComponentRow(place.index, result, component);
        return { ...row, unitName: nameOfResult(result, units) };
      }),
    );
    return succeed({ rows, decimals: { value: decimalsOf(place.index) }, skipped: [] });
  },
  async criteria(_workspace, { scores: place }) {
    if (place === undefined) throw new Error("items are exported from a criteria set");
    return succeed({ rows: criteriaRows(place.criteria), skipped: [] });
  },
  async scores(workspace, { asOf, scores: place }) {
    if (place === undefined) throw new Error("points are exported from a criteria set");
    const { criteria, unitId } = place;
    const { units, skipped } = await scoredUnits(workspace, criteria, asOf);
    const wanted = units.filter(({ id }) => unitId === null || id === unitId);
    const rows = wanted.flatMap((unit) => [...scoreEntries(criteria, unit).values()].map(scoreRow));
    return succeed({ rows, skipped });
  },
  async findings(workspace, { asOf, findings = {} }) {
    const answer = await listFindings(workspace, findings, asOf);
    if (!answer.ok) return answer;
    const { rows, units, skipped } = answer.value;
    const { current: calendar } = await workspace.calendarsIfReadable(skipped);
    // Deadlines are written as days, not in words.
    const context = { asOf, units, calendar, explain: () => "" };
    const items = await findingItems(workspace, answer.value, rows, context);
    return succeed({ rows: items.map(exportedFinding), skipped });
  },
  async visits(workspace, { asOf, programme }) {
    const { visits, skipped } = await workspace.visits();
    const units = await workspace.unitsIfReadable(skipped);
    const items = visits
      .filter(({ programmeId }) => programme === undefined || programmeId === programme.programme.id)
      .map((visit) => visitItem(visit, asOf, units))
      .sort((left, right) => compareVietnamese(left.number, right.number));
    return succeed({ rows: items.map(exportedVisit), skipped });
  },
};
