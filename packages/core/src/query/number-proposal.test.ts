import { describe, expect, test } from "vitest";
import type { RegisteredDocument } from "../model/documents.ts";
import { heldBy, problemOf } from "../test-support/workbench.ts";
import { type NumberWish, type ProposalSources, proposeNumber } from "./number-proposal.ts";

const heads = { issuer: "SỞ NỘI VỤ", issuerCode: "SNV", letterCode: "CCHC", parentBody: "UBND TỈNH HẬU GIANG" };

function byHand(number: string, issuedOn: RegisteredDocument["issuedOn"] = "2023-05-09"): RegisteredDocument {
  return { id: number, number, title: number, issuedOn };
}

function propose(wish: NumberWish = {}, more: Partial<ProposalSources> = {}) {
  const sources: ProposalSources = {
    documents: [],
    kept: [],
    typeCode: "BC",
    heads,
    record: null,
    entry: null,
    withdrawn: [],
    today: "2023-12-20",
    ...more,
  };
  return proposeNumber(sources, wish);
}

describe("ISSUE-3 the number that a document gets", () => {
  test("ISSUE-3 is the next one of its series, or the one that is wished for, below ten with a nought", () => {
    const documents = [byHand("07/BC-SNV"), byHand("02/BC-SNV", "2022-03-01"), byHand("11/SNV-CCHC")];
    expect(heldBy(propose())).toMatchObject({ number: "01/BC-SNV", issuedOn: "2023-12-20", issuer: "SỞ NỘI VỤ" });
    expect(heldBy(propose({}, { documents })).number).toBe("08/BC-SNV");
    expect(heldBy(propose({ on: "2022-12-31" }, { documents })).number).toBe("03/BC-SNV");
    expect(heldBy(propose({}, { documents, typeCode: null })).number).toBe("12/SNV-CCHC");
    expect(heldBy(propose({ number: "9" })).number).toBe("09/BC-SNV");
    expect(heldBy(propose({ number: "012" })).number).toBe("12/BC-SNV");
    expect(heldBy(propose({ number: "12a" })).number).toBe("12a/BC-SNV");
    expect(heldBy(propose({ number: "5/BC-SNV" })).number).toBe("05/BC-SNV");
    expect(heldBy(propose({ number: "45/BC-UBND" }))).toMatchObject({ issuer: "UBND TỈNH HẬU GIANG", given: false });
  });

  test("ISSUE-3 a type without a known code has a series, too", () => {
    const documents = [byHand("07/KL-SNV")];
    expect(heldBy(propose({}, { documents, typeCode: "KL" })).number).toBe("08/KL-SNV");
  });

  test("ISSUE-3 another type and what is no number are refused; a form without a series is kept and counted nowhere", () => {
    expect(problemOf(propose({ number: "5/TB-SNV" }))).toMatchObject({
      code: "document-type-differs",
      params: { text: "5/TB-SNV", example: "12/BC-SNV" },
    });
    expect(problemOf(propose({ number: "5/SNV-CCHC" }))).toMatchObject({ code: "document-type-differs" });
    expect(problemOf(propose({ number: "5/BC-SNV" }, { typeCode: null }))).toMatchObject({
      code: "document-type-differs",
      params: { example: "12/SNV-CCHC" },
    });
    for (const text of ["0", "x", "mười hai", "1234567", "-5", "/BC-SNV", "12.5"]) {
      expect(problemOf(propose({ number: text }))).toMatchObject({ code: "document-number-malformed" });
    }
    expect(heldBy(propose({ number: "1348/KHPH-STP-SNV" }))).toMatchObject({
      number: "1348/KHPH-STP-SNV",
      isCounted: false,
    });
  });

  test("ISSUE-3 without the letters behind it no number is made, but a whole one will do", () => {
    const none = { issuer: null, issuerCode: null, letterCode: null, parentBody: null };
    expect(problemOf(propose({}, { heads: none }))).toMatchObject({
      code: "head-code-missing",
      params: { setting: "issuerCode" },
    });
    expect(problemOf(propose({}, { heads: { ...heads, letterCode: null }, typeCode: null }))).toMatchObject({
      params: { setting: "letterCode" },
    });
    expect(heldBy(propose({ number: "5/BC-SNV" }, { heads: none })).number).toBe("05/BC-SNV");
  });
});

describe("ISSUE-10 the number that its record has", () => {
  const record = {
    record: "2023-001",
    number: "12/TB-SNV",
    on: "2023-05-15",
    usualOn: null,
    between: { from: null, to: null },
    earliestDue: null,
  } as const;
  test("ISSUE-10 is proposed with its day, and no other", () => {
    expect(heldBy(propose({}, { record, typeCode: "TB" }))).toMatchObject({
      number: "12/TB-SNV",
      issuedOn: "2023-05-15",
      given: true,
      replaces: null,
    });
    for (const number of ["12", "012", "12/tb-snv"]) {
      expect(heldBy(propose({ number, on: "2023-05-15" }, { record })).number).toBe("12/TB-SNV");
    }
    expect(problemOf(propose({ number: "13" }, { record }))).toMatchObject({
      code: "record-number-differs",
      params: { record: "2023-001", number: "12/TB-SNV", wanted: "13" },
    });
    expect(problemOf(propose({ on: "2023-05-16" }, { record }))).toMatchObject({ code: "record-day-differs" });
    const dayless = { ...record, on: null };
    expect(heldBy(propose({ on: "2023-05-16" }, { record: dayless })).issuedOn).toBe("2023-05-16");
  });

  test("ISSUE-13 the usual day is that of the step; impossible days are refused, and a due day that is over is told", () => {
    const draft = { ...record, number: null, on: null, usualOn: "2023-05-15", earliestDue: "2023-05-29" } as const;
    expect(heldBy(propose({}, { record: draft }))).toMatchObject({
      issuedOn: "2023-05-15",
      remarks: { dueBefore: null },
    });
    expect(heldBy(propose({ on: "2023-06-01" }, { record: draft })).remarks.dueBefore).toBe("2023-05-29");
    const between = { from: "2023-05-09", to: "2023-05-12" } as const;
    const bound = { ...draft, between };
    expect(problemOf(propose({ on: "2023-05-08" }, { record: bound }))).toMatchObject({
      code: "document-before-facts",
      params: { record: "2023-001", on: "2023-05-08", from: "2023-05-09" },
    });
    expect(problemOf(propose({ on: "2023-05-13" }, { record: bound }))).toMatchObject({
      code: "document-after-visit",
      params: { to: "2023-05-12" },
    });
  });

  test("ISSUE-10 that of a withdrawn document is replaced", () => {
    const sources = { record, withdrawn: ["12/TB-SNV"], typeCode: "TB", documents: [byHand("12/TB-SNV")] };
    expect(heldBy(propose({}, sources))).toMatchObject({
      number: "13/TB-SNV",
      issuedOn: "2023-12-20",
      replaces: "12/TB-SNV",
    });
  });

  test("ISSUE-10 an entry of the register keeps its number and day", () => {
    const entry = byHand("31/BC-SNV");
    expect(heldBy(propose({}, { documents: [entry], entry }))).toMatchObject({
      number: "31/BC-SNV",
      issuedOn: "2023-05-09",
      given: true,
    });
  });
});

test("ISSUE-5 a gap and a day out of order are remarked on, never refused", () => {
  const documents = [byHand("05/BC-SNV", "2023-11-01"), byHand("20/BC-SNV", "2023-12-15")];
  const remarks = (wish: NumberWish) => heldBy(propose(wish, { documents })).remarks;
  expect(heldBy(propose({ number: "12" })).remarks.gap).toBeNull();
  expect(remarks({})).toEqual({ gap: null, below: null, above: null, dueBefore: null });
  expect(remarks({ number: "25" }).gap).toEqual({ from: 21, to: 24 });
  expect(remarks({ number: "12" }).gap).toBeNull();
  expect(remarks({ number: "21", on: "2023-12-14" })).toMatchObject({
    below: { number: "20/BC-SNV", issuedOn: "2023-12-15" },
    above: null,
  });
  expect(remarks({ number: "12", on: "2023-12-20" }).above).toEqual({ number: "20/BC-SNV", issuedOn: "2023-12-15" });
});

test("ISSUE-2 numbers that other records keep are taken, and count", () => {
  const kept = [{ id: "2023-013", title: "2023-013", number: "47/TB-SNV", issuedOn: "2023-05-15" }] as const;
  expect(heldBy(propose({}, { kept, typeCode: "TB" })).number).toBe("48/TB-SNV");
  expect(problemOf(propose({ number: "47" }, { kept, typeCode: "TB" }))).toMatchObject({
    code: "number-kept-by-record",
    params: { number: "47/TB-SNV", record: "2023-013" },
  });
});
