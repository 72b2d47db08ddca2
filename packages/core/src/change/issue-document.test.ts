import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkOwnDocuments } from "../check/check-own-documents.ts";
import type { DocumentSubject, Documents, RegisteredDocument } from "../model/documents.ts";
import { nextSerial, placeOfNumber } from "../query/document-series.ts";
import { conclusionNotice } from "../query/notice.ts";
import { ownDocumentOf } from "../query/own-document.ts";
import {
  after,
  concludedVisit,
  contextOn,
  heldBy,
  problemOf,
  refusal,
  startedVisit,
  undone,
} from "../test-support/workbench.ts";
import { applyChange } from "./apply.ts";
import type { DocumentsChange } from "./document-change.ts";
import type { OwnDocumentChange } from "./issue-document.ts";

type Issue = Extract<OwnDocumentChange, { type: "document.issue" }>;

const series = { typeCode: "BC", issuerCode: "SNV", issuer: "Sở Nội vụ" };
const year2023: DocumentSubject = { kind: "period", from: "2022-12-15", to: "2023-12-14" };
const visitOne: DocumentSubject = { kind: "visit", id: "v1" };

function register(documents: RegisteredDocument[] = []): Documents {
  return { kind: "documents", schemaVersion: 1, revision: 0, id: "d", history: [], documents };
}

function byHand(number: string, more: Partial<RegisteredDocument> = {}): RegisteredDocument {
  return { id: `hand ${number}`, number, title: `Giấy ${number}`, issuedOn: "2023-05-09", ...more };
}

function issue(more: Partial<Issue> = {}): Issue {
  return {
    type: "document.issue",
    number: "05/BC-SNV",
    title: "Báo cáo năm 2023",
    issuedOn: "2023-12-15",
    template: "annual",
    subject: year2023,
    ...more,
  };
}

const apply = (documents: Documents, change: DocumentsChange) =>
  applyChange("documents", documents, change, contextOn());

describe("ISSUE-2 the next number of a series", () => {
  test("ISSUE-1 is counted by issuer, type and calendar year; letters are a series of their own", () => {
    const documents = [
      byHand("14/BC-SNV"),
      byHand("3/BC-SNV", { issuedOn: "2024-01-05" }),
      byHand("40/BC-UBND"),
      byHand("77/KH-SNV"),
      byHand("90/SNV-CCHC"),
      byHand("92/SNV-VP"),
    ];
    expect(nextSerial(documents, series, 2023)).toBe(15);
    expect(nextSerial(documents, series, 2024)).toBe(4);
    expect(nextSerial(documents, series, 2025)).toBe(1);
    expect(nextSerial(documents, { ...series, typeCode: null }, 2023)).toBe(93);
    expect(nextSerial(documents, { ...series, typeCode: "QĐ" }, 2023)).toBe(1);
  });

  test("ISSUE-2 counts what was entered by hand, not what other bodies with the same letters issued", () => {
    const documents = [
      byHand("09/BC-SNV", { issuer: "Sở Nội vụ tỉnh Hậu Giang" }),
      byHand("7a/bc-snv"),
      byHand("60/BC-SNV", { issuer: "Sở Nội vụ tỉnh Vĩnh Phúc", issuedOn: null }),
      byHand("Số 5 của Sở"),
      byHand("1O/BC-SNV", { correctedNumber: "10/BC-SNV" }),
    ];
    expect(nextSerial(documents, { ...series, issuer: "SỞ NỘI VỤ TỈNH HẬU GIANG" }, 2023)).toBe(11);
    const committees = [
      byHand("5/QĐ-UBND", { issuer: "UBND huyện Vị Thủy" }),
      byHand("3/QĐ-UBND", { issuer: "UBND tỉnh Hậu Giang" }),
    ];
    const ofProvince = { typeCode: "QĐ", issuerCode: "UBND", issuer: "ỦY BAN NHÂN DÂN TỈNH HẬU GIANG" };
    expect(nextSerial(committees, ofProvince, 2023)).toBe(4);
  });
});

describe("ISSUE-4 a number is given once", () => {
  test("ISSUE-4 a number that is used in its series is refused with the one that has it, padded or not", () => {
    const documents = register([byHand("5/BC-SNV")]);
    expect(problemOf(apply(documents, issue()))).toMatchObject({
      code: "document-number-taken",
      params: { number: "05/BC-SNV", id: "hand 5/BC-SNV", title: "Giấy 5/BC-SNV", isOwn: false },
    });
    for (const free of [
      issue({ number: "05a/BC-SNV" }),
      issue({ number: "05/KH-SNV" }),
      issue({ number: "05/BC-UBND" }),
    ]) {
      expect(apply(documents, free).ok).toBe(true);
    }
    expect(apply(register([byHand("5/BC-SNV", { issuedOn: "2022-05-09" })]), issue()).ok).toBe(true);
    expect(problemOf(apply(register(), issue({ issuedOn: "2023-12-21" })))).toMatchObject({
      code: "document-day-in-future",
    });
  });

  test("ISSUE-4 an entry of the register becomes the document it is, and loses nothing", () => {
    const entry = byHand("05/BC-SNV", { note: "bản in", issuedOn: "2023-12-15" });
    const issued = heldBy(apply(register([entry]), issue({ documentId: entry.id, role: "conclusion" })));
    expect(issued.documents).toEqual([
      { ...entry, own: { template: "annual", subject: year2023, role: "conclusion" } },
    ]);
    expect(undone(issued, entry.id).documents).toEqual([entry]);
    const other = issue({ documentId: entry.id, number: "06/BC-SNV" });
    expect(problemOf(apply(register([entry]), other))).toMatchObject({ code: "document-number-differs" });
    expect(problemOf(apply(register(), issue({ documentId: "x" })))).toMatchObject({ code: "document-not-found" });
  });

  test("ISSUE-4 whatever two laptops issue in whatever order, each of them gives a number once; a merge is found", () => {
    const numbers = fc.array(fc.nat({ max: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(numbers, numbers, (left, right) => {
        const mine = laptop(left, "a");
        const theirs = laptop(right, "b");
        for (const documents of [mine, theirs]) {
          const serials = documents.documents.map(({ number }) => placeOfNumber(number ?? "", null)?.serial);
          expect(new Set(serials).size).toBe(serials.length);
          expect(checkOwnDocuments("documents.json", documents)).toEqual([]);
        }
        const both = register([...mine.documents, ...theirs.documents]);
        const clashes = theirs.documents.filter(({ number }) =>
          mine.documents.some((other) => other.number === number),
        );
        const found = checkOwnDocuments("documents.json", both).filter(({ code }) => code === "own-number-twice");
        expect(found).toHaveLength(clashes.length);
      }),
    );
  });
});

/** A register in which numbers were asked for: 0 is the next one; one that is taken is refused. */
function laptop(wishes: readonly number[], name: string): Documents {
  return wishes.reduce((documents, wish, index) => {
    const serial = wish === 0 ? nextSerial(documents.documents, series, 2023) : wish;
    const number = `${String(serial).padStart(2, "0")}/BC-SNV`;
    const result = apply(documents, issue({ number, subject: { kind: "visit", id: `${name}${index}` } }));
    return result.ok ? result.value : documents;
  }, register());
}

describe("ISSUE-6 one document stands for a template and a subject", () => {
  test("ISSUE-6 another one needs the first to be withdrawn; its number stays taken and undo brings it back", () => {
    const first = heldBy(apply(register(), issue({ subject: visitOne })));
    expect(problemOf(apply(first, issue({ subject: visitOne, number: "06/BC-SNV" })))).toMatchObject({
      code: "document-issued-already",
      params: { number: "05/BC-SNV" },
    });
    expect(apply(first, issue({ subject: visitOne, number: "06/BC-SNV", template: "other" })).ok).toBe(true);
    const id = first.documents[0]?.id ?? "";
    const taking = { type: "document.withdraw", documentId: id, on: "2023-12-18", reason: "sai số liệu" } as const;
    const taken = heldBy(apply(first, taking));
    expect(ownDocumentOf(taken.documents, "annual", visitOne)).toBeUndefined();
    expect(problemOf(apply(taken, issue({ subject: visitOne })))).toMatchObject({ code: "document-number-taken" });
    const replaced = heldBy(apply(taken, issue({ subject: visitOne, number: "06/BC-SNV" })));
    expect(ownDocumentOf(replaced.documents, "annual", visitOne)?.number).toBe("06/BC-SNV");
    expect(problemOf(apply(taken, taking))).toMatchObject({ code: "document-withdrawn-already" });
    expect(problemOf(apply(first, { ...taking, on: "2023-12-14" }))).toMatchObject({ code: "withdrawn-before-issue" });
    expect(problemOf(apply(register([byHand("1/BC-SNV")]), { ...taking, documentId: "hand 1/BC-SNV" }))).toMatchObject({
      code: "document-not-own",
    });
    expect(ownDocumentOf(undone(taken, id).documents, "annual", visitOne)?.id).toBe(id);
  });

  test("ISSUE-7 number, day and issuer of a document of our own are not edited, its subject line is", () => {
    const issued = heldBy(apply(register(), issue()));
    const documentId = issued.documents[0]?.id ?? "";
    const update = (fields: object) => apply(issued, { type: "document.update", documentId, ...fields });
    for (const fields of [
      { number: "06/BC-SNV" },
      { number: null },
      { issuedOn: null },
      { correctedNumber: "7/BC-SNV" },
    ]) {
      expect(problemOf(update(fields))).toMatchObject({ code: "own-number-fixed", params: { number: "05/BC-SNV" } });
    }
    expect(heldBy(update({ title: "Khác", note: "x" })).documents[0]).toMatchObject({
      title: "Khác",
      number: "05/BC-SNV",
    });
    const row = { documentId, number: "06/BC-SNV", correctedNumber: null, title: "x", issuer: null, note: null };
    const table = {
      type: "document.import",
      source: "a.csv",
      documents: [{ ...row, issuedOn: "2023-12-15" }],
    } as const;
    expect(problemOf(apply(issued, table))).toMatchObject({ code: "own-number-fixed" });
  });

  test("ISSUE-8 after a merge, one document issued twice and days out of order are found", () => {
    const mine = heldBy(apply(register(), issue())).documents;
    const theirs = heldBy(apply(register(), issue({ number: "06/BC-SNV", issuedOn: "2023-12-14" }))).documents;
    expect(checkOwnDocuments("documents.json", register([...mine, ...theirs]))).toMatchObject([
      { code: "own-document-twice", params: { number: "06/BC-SNV", other: "05/BC-SNV" } },
      { code: "own-number-order", params: { number: "06/BC-SNV", other: "05/BC-SNV", otherOn: "2023-12-15" } },
    ]);
  });
});

test("ISSUE-10 a conclusion keeps the number and the day of its notice, and changes it only for a withdrawn one", () => {
  const minuted = after(startedVisit(), { type: "visit.minute", on: "2023-05-10" });
  const draft = after(minuted, { type: "visit.conclude", on: "2023-05-15", notice: null });
  expect(conclusionNotice(minuted)).toBeUndefined();
  expect(conclusionNotice(draft)).toEqual({ number: null, on: "2023-05-15", concludedOn: "2023-05-15" });
  const give = { type: "visit.number-notice", notice: "13/TB-SNV", on: "2023-05-18" } as const;
  const numbered = after(draft, give);
  expect(conclusionNotice(numbered)).toEqual({ number: "13/TB-SNV", on: "2023-05-18", concludedOn: "2023-05-15" });
  expect(conclusionNotice(undone(numbered))).toEqual(conclusionNotice(draft));
  expect(conclusionNotice(concludedVisit().visit)).toMatchObject({ number: "12/TB-SNV", on: "2023-05-15" });
  expect(refusal(numbered, { ...give, notice: "14/TB-SNV" })).toMatchObject({ code: "notice-has-number" });
  const replacing = { ...give, notice: "14/TB-SNV", on: "2023-06-01", replaces: "13/TB-SNV" } as const;
  expect(conclusionNotice(after(numbered, replacing))).toMatchObject({ number: "14/TB-SNV", on: "2023-06-01" });
  expect(refusal(draft, { ...give, on: "2023-05-14" })).toMatchObject({ code: "notice-before-conclusion" });
  expect(refusal(draft, { ...give, on: "2023-12-21" })).toMatchObject({ code: "document-day-in-future" });
});
