import { calendarVersion } from "../calendar/version.ts";
import type { ChangeContext } from "../change/context.ts";
import { itemsMade } from "../change/patch.ts";
import type { AnyDocument } from "../model/document-kinds.ts";
import type { HistoryEntry } from "../model/envelope.ts";
import { checkCriteria } from "./check-criteria.ts";
import { checkDuty } from "./check-duty.ts";
import { checkIndex } from "./check-index.ts";
import { checkPlan } from "./check-plan.ts";
import { checkProgramme } from "./check-programme.ts";
import { checkInitiatives, checkPeople, checkRegisteredDocuments, checkUnits } from "./check-registers.ts";
import { checkScorecard } from "./check-scorecard.ts";
import { checkFigures, checkIndicators } from "./check-statistics.ts";
import { checkVisit } from "./check-visit.ts";
import { type Remark, remarkKinds } from "./remark.ts";

/** One place where a document contradicts itself, or the registers that a change knows. */
export interface Contradiction {
  /** The same for the same place of two versions of a document, whatever else moved. */
  key: string;
  /** The id of the record it is in, or the document's. */
  record: string;
  /** The unit that is named and is not there. */
  unknownUnit: string | null;
}

/**
 * What is wrong in `after` and was not in `before`, two versions of one document: errors that the check of its kind
 * finds with what `context` knows, records that name what is gone, and numbers that two records have (SPEC HIST-5).
 */
export function newContradictions<D extends AnyDocument>(
  before: D,
  after: D,
  context: ChangeContext,
): readonly Contradiction[] {
  const made = [...idsIn(contentOf(before)), ...before.history.flatMap(({ back }: HistoryEntry) => itemsMade(back))];
  const known = new Set(contradictionsIn(before, made, context).map(({ key }) => key));
  return contradictionsIn(after, made, context).filter(({ key }) => !known.has(key));
}

function contradictionsIn(document: AnyDocument, made: readonly string[], context: ChangeContext): Contradiction[] {
  const errors = remarksOn(document, context).filter(({ code }) => remarkKinds[code].severity === "error");
  return [
    ...errors.map((remark) => placed(document, remark)),
    ...lostReferences(document, made),
    ...repeatedOrdinals(document),
  ];
}

/** The document's own check; what only other files can tell is unknown here. */
function remarksOn(document: AnyDocument, context: ChangeContext): Remark[] {
  const { today, units, areaLists, people, calendar } = context;
  switch (document.kind) {
    case "visit": {
      const calendarVersions = new Set([calendarVersion(calendar)]);
      const known = { today, units, calendar, areaLists, people, calendarVersions };
      return checkVisit("", document, { ...known, findingIds: null, programmeIds: null });
    }
    case "plan": {
      const known = { today, units, areaLists, unitsOfPeople: new Map<string, null>(), clarity: [] };
      const unknown = { planRecords: null, indexRecords: null, indexSchemes: null, plans: new Map(), indicators: null };
      return checkPlan("", document, { ...known, ...unknown });
    }
    case "duty":
      return checkDuty("", document, { today, units, visitIds: null });
    case "programme":
      return checkProgramme("", document, { areaLists, people, documentIds: null });
    case "units":
      return checkUnits("", document, null);
    case "people":
      return checkPeople("", document, units);
    case "documents":
      return checkRegisteredDocuments("", document);
    case "initiatives":
      return checkInitiatives("", document, units, areaLists);
    case "indicators":
      return checkIndicators("", document, areaLists);
    case "figures": {
      const indicators = context.indicators ?? null;
      const known = { documents: null, units, indicators, placedFigures: [], figureJumpPercent: null };
      return checkFigures("", document, known);
    }
    case "criteria":
      return checkCriteria("", document, units);
    case "scorecard": {
      const criteria = context.criteria ?? new Map();
      return checkScorecard("", document, { today, units, people, criteria, criteriaKnown: false });
    }
    case "index":
      return checkIndex("", document, { units, areaLists, documentIds: null, treated: null, weakPercent: 0 });
    case "workspace":
    case "calendar":
      return [];
  }
}

/** A remark by the items on the way to its place: their indices move when others come and go. */
function placed(document: AnyDocument, { code, path, params }: Remark): Contradiction {
  let value: unknown = document;
  let record = document.id;
  const names = path.map((step, depth) => {
    value = typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
    if (typeof step === "string") return step;
    if (!hasId(value)) return JSON.stringify(value);
    if (depth === 1) record = value.id;
    return value.id;
  });
  return { key: [code, ...names].join(" "), record, unknownUnit: code === "unknown-unit" ? params.unit : null };
}

/** Records that name one of the ids `made` here that is no longer there. */
function lostReferences(document: AnyDocument, made: readonly string[]): Contradiction[] {
  const content = contentOf(document);
  const there = new Set(idsIn(content));
  const gone = new Set(made.filter((id) => !there.has(id)));
  if (gone.size === 0) return [];
  return recordsIn(document).flatMap(([record, value]) =>
    stringsIn(value)
      .filter((text) => gone.has(text))
      .map((id) => ({ key: `lost ${record} ${id}`, record, unknownUnit: null })),
  );
}

/** Records of one list with one ordinal: people would call both by the same number. */
function repeatedOrdinals(document: AnyDocument): Contradiction[] {
  const seen = new Set<string>();
  return Object.entries(contentOf(document)).flatMap(([list, items]) => {
    if (!Array.isArray(items)) return [];
    return items.filter(hasOrdinal).flatMap(({ id, ordinal }) => {
      const number = `${list} ${ordinal}`;
      if (!seen.has(number)) {
        seen.add(number);
        return [];
      }
      return [{ key: `ordinal ${number}`, record: id, unknownUnit: null }];
    });
  });
}

/** The document cut into its records: the items of its lists by id, and the rest of it. */
function recordsIn(document: AnyDocument): [string, unknown][] {
  return Object.values(contentOf(document)).flatMap((value): [string, unknown][] =>
    Array.isArray(value)
      ? value.map((item: unknown) => [hasId(item) ? item.id : document.id, item])
      : [[document.id, value]],
  );
}

function contentOf(document: AnyDocument): object {
  const { history: _history, revision: _revision, id: _id, ...content } = document;
  return content;
}

function idsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(hasId(value) ? [value.id] : []), ...Object.values(value).flatMap(idsIn)];
}

/** Every text but the ids of the items themselves. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "id" ? [] : stringsIn(inner)));
}

function hasId(value: unknown): value is { id: string } {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}

function hasOrdinal(value: unknown): value is { id: string; ordinal: number } {
  return hasId(value) && "ordinal" in value && typeof value.ordinal === "number";
}
