import type { CalendarDay } from "../day.ts";
import type { RegisteredDocument } from "../model/documents.ts";
import type { Programme } from "../model/programme.ts";
import { foldText } from "../text.ts";
import { placeOfNumber } from "./document-series.ts";
import { isCurrent, isOwn } from "./own-document.ts";
import { recordedPaper } from "./recorded-papers.ts";

/** What is needed of a visit to know the numbers of its papers. */
interface NoticedVisit {
  id: string;
  number: string;
  acts: readonly {
    act: string;
    on: CalendarDay;
    notice?: string | null | undefined;
    noticeOn?: CalendarDay | undefined;
    document?: string | undefined;
  }[];
}

/**
 * The numbers that visits' papers (announcement, minutes, conclusion) and programmes' decisions have without an entry of
 * their own in the register, as entries that are called by their records: they are taken, too (SPEC ISSUE-2).
 */
export function numbersOfRecords(
  documents: readonly RegisteredDocument[],
  visits: readonly NoticedVisit[],
  programmes: readonly Pick<Programme, "id" | "number" | "decision">[],
): RegisteredDocument[] {
  const registered = new Set(
    documents.filter(isOwn).flatMap((document) => {
      const { role, subject } = document.own;
      return role === undefined || !isCurrent(document) || !("id" in subject) ? [] : [subject.id];
    }),
  );
  const issued = new Set(
    documents.filter(isOwn).flatMap(({ number, own: { subject } }) => {
      return number === null || subject.kind !== "visit" ? [] : [paperKey(subject.id, number)];
    }),
  );
  const ids = new Set(documents.map(({ id }) => id));
  const notices = visits.flatMap(({ id, number, acts }) => {
    const conclusion = acts.findLast(({ act }) => act === "conclude");
    if (conclusion?.notice == null || registered.has(id)) return [];
    const { notice, noticeOn, on } = conclusion;
    return [{ id: number, number: notice, title: number, issuedOn: noticeOn ?? on }];
  });
  const papers = visits.flatMap(({ id, number, acts }) =>
    (["notify", "minute"] as const).flatMap((paper) => {
      const recorded = recordedPaper(acts, paper);
      if (recorded?.number == null || issued.has(paperKey(id, recorded.number))) return [];
      return [{ id: number, number: recorded.number, title: number, issuedOn: recorded.on }];
    }),
  );
  const decisions = programmes.flatMap(({ id, number, decision }) => {
    const { documentId, number: printed, issuedOn } = decision;
    if (printed === null || registered.has(id) || (documentId !== undefined && ids.has(documentId))) return [];
    return [{ id: number, number: printed, title: number, issuedOn }];
  });
  return [...notices, ...papers, ...decisions];
}

/** A text that is the same for one number of one visit, however it is typed. */
function paperKey(visitId: string, number: string): string {
  const place = placeOfNumber(number, null);
  const said = place === null ? [number] : [place.serial, place.suffix, place.typeCode, place.issuerCode];
  return foldText([visitId, ...said].join(" "));
}
