import type { CalendarDay } from "@cchc/core/day";
import { type FindingItem, findingItem, type ItemContext } from "@cchc/core/query/finding-item";
import { type FindingFilter, type FindingRow, queryFindings } from "@cchc/core/query/finding-query";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { type Result, succeed } from "@cchc/core/result";
import { findUnit } from "./find-unit.ts";
import { findIndexedVisit } from "./find-visit.ts";
import type { IndexedVisit, SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A filter as people type it: visit and units by any of their names. */
export interface FindingQuestion extends Omit<FindingFilter, "visitId" | "unitId" | "responsibleUnitId"> {
  visit?: string | undefined;
  unit?: string | undefined;
  responsible?: string | undefined;
}

/** What answers a question: rows in order, and the files that could not be asked. */
export interface FindingAnswer {
  rows: FindingRow[];
  /** What was asked, for reading documents later. */
  visits: readonly IndexedVisit[];
  units: UnitDirectory;
  skipped: SkippedFile[];
}

/**
 * The findings that answer `question` as of a day, from the index; only a search reads the documents, since it looks in
 * every text (SPEC QUERY-1 … QUERY-3). A unit or visit that is not there is a problem, not an empty list.
 */
export async function listFindings(
  workspace: Workspace,
  question: FindingQuestion,
  asOf: CalendarDay,
): Promise<Result<FindingAnswer>> {
  const listing = await workspace.visits();
  const skipped = [...listing.skipped];
  const units = await workspace.unitsIfReadable(skipped);
  const filter = await resolveFilter(workspace, question, units, asOf);
  if (!filter.ok) return filter;
  const { search, visitId } = filter.value;
  const asked = visitId === undefined ? listing.visits : listing.visits.filter(({ id }) => id === visitId);
  const visits = search === undefined ? asked : await documentsOf(workspace, asked, skipped);
  return succeed({ rows: queryFindings(visits, filter.value, asOf, units), visits: asked, units, skipped });
}

/** The items of some rows of an answer, for which their documents are read; one that vanished meanwhile is skipped. */
export async function findingItems(
  workspace: Workspace,
  { visits, skipped }: Pick<FindingAnswer, "visits" | "skipped">,
  rows: readonly FindingRow[],
  context: ItemContext,
): Promise<FindingItem[]> {
  const ids = new Set(rows.map(({ visit }) => visit.id));
  const documents = await documentsOf(
    workspace,
    visits.filter(({ id }) => ids.has(id)),
    skipped,
  );
  const byId = new Map(documents.map((document) => [document.id, document]));
  return rows.flatMap((row) => {
    const visit = byId.get(row.visit.id);
    const finding = visit?.findings.find(({ id }) => id === row.finding.id);
    const item = visit === undefined || finding === undefined ? undefined : findingItem(visit, finding, context);
    return item === undefined ? [] : [item];
  });
}

async function resolveFilter(
  workspace: Workspace,
  { visit, unit, responsible, ...filter }: FindingQuestion,
  units: UnitDirectory,
  asOf: CalendarDay,
): Promise<Result<FindingFilter>> {
  const foundVisit = visit === undefined ? undefined : await findIndexedVisit(workspace, visit);
  if (foundVisit?.ok === false) return foundVisit;
  const foundUnit = unit === undefined ? undefined : findUnit(units, unit, asOf);
  if (foundUnit?.ok === false) return foundUnit;
  const owner = responsible === undefined ? undefined : findUnit(units, responsible, asOf);
  if (owner?.ok === false) return owner;
  return succeed({
    ...filter,
    visitId: foundVisit?.value.id,
    unitId: foundUnit?.value.id,
    responsibleUnitId: owner?.value.id,
  });
}

async function documentsOf(workspace: Workspace, visits: readonly IndexedVisit[], skipped: SkippedFile[]) {
  const documents = [];
  for (const visit of visits) {
    const read = await workspace.readVisit(visit);
    // Histories are most of a document, and a search over all of them would hold them all at once.
    if (read.ok) documents.push({ ...read.value, history: [] });
    else skipped.push({ file: visit.file, problem: read.problem });
  }
  return documents;
}
