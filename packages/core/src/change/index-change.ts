import type { CalendarDay } from "../day.ts";
import { refusalOfRecording, refusalOfValue } from "../indices/recordable.ts";
import { scaleOfYear, schemeCode, unitKeyOf } from "../indices/scheme.ts";
import { areasOfList } from "../model/area-lists.ts";
import type { Index, IndexComponent, IndexResult, IndexScale } from "../model/indices.ts";
import type { Withdrawal } from "../model/withdrawal.ts";
import { type Problem, problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { foldText } from "../text.ts";
import type { ChangeContext } from "./context.ts";
import { definedOnly } from "./defined-only.ts";
import { withFields } from "./with-fields.ts";
import { withdraw } from "./withdraw.ts";

/** The area list that components of the PAR INDEX name. */
export const componentAreaList = "par-index";

/** A scheme to make; its results are recorded afterwards. */
export type IndexMaking = { type: "index.define"; number: string } & SchemeFields;

/** What is known of a scheme. */
export type SchemeFields = Pick<Index, "title" | "ranking" | "scales" | "peerGroup" | "firstYear" | "lastYear"> &
  Pick<Index, "uncertain" | "owner" | "note" | "invented">;

/** A component as it is recorded, recognised by its code. */
export interface ComponentInput {
  code: string;
  title: string;
  value: number | null;
  maximum: number | null;
  rank: number | null;
  area: string | null;
}

/** A result as it is recorded; the scale is the scheme's of that year unless said. */
export interface ResultInput {
  year: number;
  unitId: string | null;
  unitName?: string | undefined;
  value: number | null;
  qualifier?: string | undefined;
  scale?: IndexScale | undefined;
  rank: number | null;
  outOf: number | null;
  group?: string | undefined;
  peerGroup?: string | undefined;
  components?: readonly ComponentInput[] | undefined;
  documentId?: string | undefined;
  source?: string | undefined;
  publishedOn: CalendarDay | null;
  note?: string | undefined;
  invented?: true | undefined;
}

/** What is corrected of a result: null empties a field, what is absent stays; components are put in by their codes. */
export interface ResultFields {
  value?: number | null | undefined;
  qualifier?: string | null | undefined;
  scale?: IndexScale | undefined;
  rank?: number | null | undefined;
  outOf?: number | null | undefined;
  group?: string | null | undefined;
  peerGroup?: string | null | undefined;
  components?: readonly ComponentInput[] | undefined;
  /** Codes of components that are not in the publication. */
  removeComponents?: readonly string[] | undefined;
  documentId?: string | null | undefined;
  source?: string | null | undefined;
  publishedOn?: CalendarDay | null | undefined;
  note?: string | null | undefined;
}

/** A result of a table: a new one without `resultId`. */
export type ImportedResult = Omit<ResultInput, "components"> & { resultId: string | null };

/** A component of a table, in the result with this id. */
export type ImportedComponent = ComponentInput & { resultId: string };

/** Changes of an index scheme and its results. */
export type IndexChange =
  | ({ type: "index.update-scheme" } & { [K in keyof SchemeFields]?: SchemeFields[K] | null | undefined })
  | ({ type: "index.record" } & ResultInput)
  | ({ type: "index.update"; resultId: string } & ResultFields)
  | ({ type: "index.withdraw-result"; resultId: string } & Withdrawal)
  | {
      type: "index.import";
      source: string;
      results: readonly ImportedResult[];
      /** The import made the scheme for them: taken back, it is withdrawn (SPEC LIST-42). */
      opened?: true | undefined;
    }
  | { type: "index.import-components"; source: string; components: readonly ImportedComponent[] }
  | { type: "index.renumber"; number: string }
  | ({ type: "index.withdraw" } & Withdrawal);

/** A new scheme without results. Problems: `index-code-malformed`, `index-years-reversed` (SPEC INDEX-11). */
export function makeIndex(change: IndexMaking, context: ChangeContext): Result<Index> {
  const { title, owner, ranking, scales, peerGroup, firstYear, lastYear, uncertain, note, invented } = change;
  const number = schemeCode(change.number);
  const index: Index = {
    ...{ kind: "index", schemaVersion: 1, revision: 0, id: context.newId(), number, title },
    ...definedOnly({ owner }),
    ...{ ranking, scales, peerGroup, firstYear, lastYear, uncertain, results: [] },
    ...definedOnly({ note, invented }),
    history: [],
  };
  const refusal = refusalOfScheme(index);
  return refusal === null ? succeed(index) : fail(refusal);
}

/** The scheme after a change. What was published is taken as it is; only what cannot be said at all is refused. */
export function changeIndex(index: Index, change: IndexChange, context: ChangeContext): Result<Index> {
  switch (change.type) {
    case "index.renumber":
      return succeed({ ...index, number: change.number });
    case "index.withdraw":
      return withdraw(index, change);
    case "index.update-scheme": {
      const { type: _type, ...fields } = change;
      const updated = { ...index, ...withFields(index, fields as Partial<Index>) };
      const refusal = refusalOfScheme(updated);
      return refusal === null ? succeed(updated) : fail(refusal);
    }
    case "index.record": {
      const result = newResult(index, change, context);
      const refusal =
        refusalOfResult(index, result, context) ??
        refusalOfRecording(index, null, result, context) ??
        refusalOfValue(index, null, result);
      return refusal === null ? succeed({ ...index, results: [...index.results, result] }) : fail(refusal);
    }
    case "index.update":
      return changeResult(index, change.resultId, (result) => updatedResult(result, change, context), context);
    case "index.withdraw-result": {
      const { resultId, on, reason } = change;
      const result = index.results.find(({ id }) => id === resultId);
      if (result?.withdrawn !== undefined)
        return fail(problem("already-withdrawn", { number: `${index.number}-${result.year}` }));
      return changeResult(index, resultId, (one) => ({ ...one, withdrawn: { on, reason } }), context);
    }
    case "index.import": {
      const importer = resultsImporter(index, context);
      for (const result of change.results) {
        const refusal = importer.put(result);
        if (refusal !== null) return fail(refusal);
      }
      return succeed(importer.index());
    }
    case "index.import-components": {
      const importer = componentsImporter(index, context);
      for (const component of change.components) {
        const refusal = importer.put(component);
        if (refusal !== null) return fail(refusal);
      }
      return succeed(importer.index());
    }
  }
}

/** Puts results of a table one after the other into a copy of the scheme; one that is refused is not in it. */
export function resultsImporter(
  index: Index,
  context: ChangeContext,
): { put(result: ImportedResult): Problem | null; index(): Index } {
  let current = index;
  return {
    put({ resultId, ...input }) {
      const before = current.results.find(({ id }) => id === resultId);
      if (resultId !== null && before === undefined) return problem("index-result-not-found", { result: resultId });
      const made = newResult(current, input, context);
      const result = before === undefined ? made : replaced(before, made);
      const others = { ...current, results: current.results.filter((one) => one !== before) };
      const refusal =
        refusalOfResult(others, result, context) ?? refusalOfRecording(index, before ?? null, result, context);
      if (refusal !== null) return refusal;
      const list = current.results;
      const results = before === undefined ? [...list, result] : list.map((one) => (one === before ? result : one));
      current = { ...current, results };
      return null;
    },
    index: () => current,
  };
}

/** The same for components: each goes into the result it names, by its code. */
export function componentsImporter(
  index: Index,
  context: ChangeContext,
): { put(component: ImportedComponent): Problem | null; index(): Index } {
  let current = index;
  return {
    put({ resultId, ...component }) {
      const put = changeResult(
        current,
        resultId,
        (result) => ({ ...result, components: withComponents(result.components, [component], context) }),
        context,
      );
      if (!put.ok) return put.problem;
      current = put.value;
      return null;
    },
    index: () => current,
  };
}

function changeResult(
  index: Index,
  resultId: string,
  update: (result: IndexResult) => IndexResult,
  context: ChangeContext,
): Result<Index> {
  const before = index.results.find(({ id }) => id === resultId);
  if (before === undefined) return fail(problem("index-result-not-found", { result: resultId }));
  const after = update(before);
  const others = { ...index, results: index.results.filter((other) => other !== before) };
  const refusal =
    after.withdrawn === undefined
      ? (refusalOfResult(others, after, context) ??
        refusalOfRecording(index, before, after, context) ??
        refusalOfValue(index, before, after))
      : null;
  if (refusal !== null) return fail(refusal);
  return succeed({ ...index, results: index.results.map((other) => (other === before ? after : other)) });
}

function newResult(index: Index, input: ResultInput, context: ChangeContext): IndexResult {
  const { year, unitId, unitName, value, qualifier, rank, outOf, group, peerGroup, components = [] } = input;
  const { documentId, source, publishedOn, note, invented } = input;
  return {
    id: context.newId(),
    ...{ year, unitId },
    ...definedOnly({ unitName }),
    value,
    ...definedOnly({ qualifier }),
    scale: input.scale ?? scaleOfYear(index, year),
    ...{ rank, outOf },
    ...definedOnly({ group, peerGroup }),
    components: withComponents([], components, context),
    ...definedOnly({ documentId, source }),
    publishedOn,
    ...definedOnly({ note, invented }),
  };
}

/** A result as a table says it: what the table leaves empty is gone, what it does not know stays. */
function replaced(before: IndexResult, made: IndexResult): IndexResult {
  const { unitName = null, qualifier = null, group = null, peerGroup = null } = made;
  const { documentId = null, source = null, note = null, year, unitId, value, scale, rank, outOf, publishedOn } = made;
  const optional = { unitName, qualifier, group, peerGroup, documentId, source, note };
  return { ...withFields(before, optional), year, unitId, value, scale, rank, outOf, publishedOn };
}

function updatedResult(
  result: IndexResult,
  {
    type: _type,
    resultId: _id,
    components,
    removeComponents = [],
    ...fields
  }: { type: string; resultId: string } & ResultFields,
  context: ChangeContext,
): IndexResult {
  const { value, rank, outOf, publishedOn, ...optional } = fields;
  const kept = result.components.filter(({ code }) => !removeComponents.includes(code));
  return {
    ...withFields(result, optional),
    value: value === undefined ? result.value : value,
    rank: rank === undefined ? result.rank : rank,
    outOf: outOf === undefined ? result.outOf : outOf,
    publishedOn: publishedOn === undefined ? result.publishedOn : publishedOn,
    components: withComponents(kept, components ?? [], context),
  };
}

/** The components with those given: new ones at the end, one whose code is there in its place. */
function withComponents(
  components: readonly IndexComponent[],
  given: readonly ComponentInput[],
  { newId }: ChangeContext,
): IndexComponent[] {
  const list = [...components];
  for (const { code, title, value, maximum, rank, area } of given) {
    const place = list.findIndex((one) => one.code === code);
    const { area: _area, ...before } = list[place] ?? { id: newId() };
    const component = { ...before, code, title, value, maximum, rank, ...(area === null ? {} : { area }) };
    if (place < 0) list.push(component);
    else list[place] = component;
  }
  return list;
}

function refusalOfScheme({ number, title, firstYear, lastYear }: Index): Problem | null {
  // `PAR-2022` is what people say for a result.
  if (!/^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(number) || /-\d{4}(-\d+)?$/.test(number))
    return problem("index-code-malformed", { code: number });
  if (firstYear !== null && lastYear !== null && lastYear < firstYear)
    return problem("index-years-reversed", { index: title, firstYear, lastYear });
  return null;
}

/** Why a result cannot stand among the others of its scheme; nothing that was published is a reason. */
function refusalOfResult(index: Index, result: IndexResult, { units, areaLists }: ChangeContext): Problem | null {
  const { year, unitId, unitName, value, rank, group, qualifier, components } = result;
  const named = `${index.number}-${year}`;
  if (unitId === null && unitName === undefined) return problem("index-unit-needed", { result: named });
  if (unitId !== null && units.find(unitId) === undefined) return problem("unit-not-found", { unit: unitId });
  const place = [rank, result.outOf].find((one) => one !== null && (!Number.isInteger(one) || one < 1));
  if (place != null) return problem("rank-not-positive", { goal: place });
  const parts = components.some((component) => component.value !== null);
  if (value === null && rank === null && group === undefined && qualifier === undefined && !parts)
    return problem("index-result-empty", { result: named });
  const areas = areasOfList(componentAreaList, areaLists) ?? [];
  const stray = components.find(({ area }) => area !== undefined && !areas.includes(area))?.area;
  if (stray !== undefined)
    return problem("area-not-in-list", { area: stray, list: componentAreaList, allowed: [...areas] });
  const twin = index.results.find(
    (other) =>
      other.withdrawn === undefined &&
      other.year === year &&
      unitKeyOf(other) === unitKeyOf(result) &&
      sameSource(other, result),
  );
  return twin === undefined ? null : problem("index-result-exists", { result: named, scheme: index.number, year });
}

/** One source says one thing of one unit in one year; another source may say another (SPEC INDEX-15). */
function sameSource(left: IndexResult, right: IndexResult): boolean {
  if (left.documentId !== undefined || right.documentId !== undefined) return left.documentId === right.documentId;
  return foldText(left.source ?? "") === foldText(right.source ?? "");
}
