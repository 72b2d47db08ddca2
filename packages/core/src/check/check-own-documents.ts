import { endOfDays } from "../day.ts";
import type { Criteria } from "../model/criteria.ts";
import type { DocumentSubject, Documents, RegisteredDocument } from "../model/documents.ts";
import type { Programme } from "../model/programme.ts";
import type { Scorecard } from "../model/scorecard.ts";
import type { Visit } from "../model/visit.ts";
import { holderOf, numberRemarks, seriesKeyOf } from "../query/document-series.ts";
import { conclusionNotice } from "../query/notice.ts";
import { numbersOfRecords } from "../query/numbers-of-records.ts";
import { isCurrent, isOwn, type OwnRegistered, ownDocumentOf } from "../query/own-document.ts";
import { scorecardState } from "../query/scorecard-state.ts";
import { foldText } from "../text.ts";
import { type Remark, remark } from "./remark.ts";

/** What documents of our own are checked against; null where some of them cannot be read. */
export interface OwnDocumentContext {
  visits: readonly Visit[] | null;
  programmes: readonly Programme[] | null;
  /** Ids of the plans. */
  planIds: ReadonlySet<string> | null;
  scorecards: readonly Scorecard[] | null;
  criteria: ReadonlyMap<string, Criteria>;
}

/**
 * What contradicts itself in the register about documents of our own: one number of a series for two, one subject issued
 * twice, numbers out of the order of their days (SPEC ISSUE-8).
 */
export function checkOwnDocuments(file: string, { documents }: Documents): Remark[] {
  const owned = documents.filter(isOwn);
  if (owned.length === 0) return [];
  const ofSeries = bySeries(documents);
  const ownedSeries = new Set(owned.map((document) => seriesKeyOf(document) ?? ""));
  return documents.flatMap((document, index): Remark[] => {
    const key = seriesKeyOf(document) ?? "";
    if (!ownedSeries.has(key)) return [];
    const at = ["documents", index];
    const series = ofSeries.get(key) ?? [];
    const holder = holderOf(series.slice(0, series.indexOf(document)), document);
    const [id, number] = [document.id, document.number ?? document.id];
    const remarks: Remark[] = [];
    if (holder !== undefined && holder.id !== id && (isOwn(document) || isOwn(holder))) {
      const params = { number, id, other: holder.title, otherId: holder.id };
      remarks.push(remark("own-number-twice", file, [...at, "number"], params));
    }
    if (!isOwn(document)) return remarks;
    const { template, subject } = document.own;
    const twin = isCurrent(document) ? ownDocumentOf(owned, template, subject) : undefined;
    if (twin !== undefined && twin !== document) {
      const params = { number, id, other: twin.number ?? twin.id, otherId: twin.id };
      remarks.push(remark("own-document-twice", file, [...at, "own"], params));
    }
    const { below } = numberRemarks(series, document);
    if (below !== null && document.issuedOn !== null) {
      const params = { number, on: document.issuedOn, other: below.number, otherOn: below.issuedOn };
      remarks.push(remark("own-number-order", file, [...at, "issuedOn"], params));
    }
    return remarks;
  });
}

/** Where the register and the records it numbers disagree, and documents about what is not there (SPEC ISSUE-9). */
export function checkNumberedRecords(file: string, { documents }: Documents, context: OwnDocumentContext): Remark[] {
  if (!documents.some(isOwn)) return [];
  const kept = bySeries(numbersOfRecords(documents, context.visits ?? [], context.programmes ?? []));
  return documents.flatMap((document, index): Remark[] => {
    if (!isOwn(document)) return [];
    const at = ["documents", index];
    const number = document.number ?? document.id;
    const keeper = holderOf(kept.get(seriesKeyOf(document) ?? "") ?? [], document);
    const remarks: Remark[] = [];
    // The record of a withdrawn document has its number until another one takes its place.
    if (keeper !== undefined && isCurrent(document)) {
      const params = { number, id: document.id, other: keeper.title, otherId: keeper.id };
      remarks.push(remark("own-number-twice", file, [...at, "number"], params));
    }
    if (isCurrent(document)) remarks.push(...checkResults(file, at, document, context));
    if (isMissing(document.own.subject, context)) {
      const { subject } = document.own;
      const params = { number, subject: "id" in subject ? subject.id : subject.kind };
      return [...remarks, remark("own-subject-unknown", file, [...at, "own", "subject"], params)];
    }
    const said = isCurrent(document) ? numberOfRecord(document, context) : undefined;
    if (said === undefined) return remarks;
    const agrees =
      foldText(said.number ?? "") === foldText(number) &&
      (said.on === null || document.issuedOn === null || said.on === document.issuedOn);
    if (agrees) return remarks;
    const { record, number: recordNumber, on: recordOn } = said;
    const params = { record, recordNumber, recordOn, number, on: document.issuedOn, id: document.id };
    return [...remarks, remark("record-number-differs", file, [...at, "number"], params)];
  });
}

/** Whether the results that a document states were final on its day, and still are what they were (SPEC ISSUE-16). */
function checkResults(
  file: string,
  at: readonly (string | number)[],
  { id, number: given, issuedOn: on, own: { subject } }: OwnRegistered,
  { scorecards, criteria }: OwnDocumentContext,
): Remark[] {
  if (subject.kind !== "criteria" || scorecards === null || on === null) return [];
  const number = given ?? id;
  const cards = scorecards.filter((card) => card.criteriaId === subject.id && card.withdrawn === undefined);
  const stated = cards.flatMap((card) => {
    const finalOn = scorecardState(card, on)?.finalOn ?? null;
    return finalOn === null ? [] : [{ card, finalOn }];
  });
  if (stated.length === 0) {
    const params = { number, id, criteria: criteria.get(subject.id)?.number ?? subject.id, on };
    return [remark("issued-before-results", file, [...at, "own", "subject"], params)];
  }
  const reopened = stated.filter(({ card, finalOn }) => scorecardState(card, endOfDays)?.finalOn !== finalOn);
  if (reopened.length === 0) return [];
  const params = { number, id, on, scorecards: reopened.map(({ card }) => card.number) };
  return [remark("issued-results-reopened", file, [...at, "own", "subject"], params)];
}

function bySeries(documents: readonly RegisteredDocument[]): ReadonlyMap<string, readonly RegisteredDocument[]> {
  const ofSeries = new Map<string, RegisteredDocument[]>();
  for (const document of documents) {
    const key = seriesKeyOf(document) ?? "";
    const series = ofSeries.get(key);
    if (series === undefined) ofSeries.set(key, [document]);
    else series.push(document);
  }
  return ofSeries;
}

function numberOfRecord({ own: { role, subject } }: OwnRegistered, { visits, programmes }: OwnDocumentContext) {
  if (role === "conclusion" && subject.kind === "visit") {
    const visit = visits?.find(({ id }) => id === subject.id);
    const notice = visit === undefined ? undefined : conclusionNotice(visit);
    return visit === undefined ? undefined : { record: visit.number, ...(notice ?? { number: null, on: null }) };
  }
  if (role === "decision" && subject.kind === "programme") {
    const programme = programmes?.find(({ id }) => id === subject.id);
    if (programme === undefined) return undefined;
    const { number, issuedOn } = programme.decision;
    return { record: programme.number, number, on: issuedOn };
  }
  return undefined;
}

function isMissing(subject: DocumentSubject, { visits, programmes, planIds }: OwnDocumentContext): boolean {
  switch (subject.kind) {
    case "visit":
      return visits?.some(({ id }) => id === subject.id) === false;
    case "programme":
      return programmes?.some(({ id }) => id === subject.id) === false;
    case "plan":
      return planIds?.has(subject.id) === false;
    case "period":
    case "unit":
    case "criteria":
      return false;
  }
}
