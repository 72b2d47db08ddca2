import type { RegisteredDocument } from "@cchc/core/model/documents";
import type { DocumentRequest } from "@cchc/report/document-sources";
import { expect, test } from "vitest";
import { numberedRequest } from "./numbered-request.ts";

const visit = { kind: "visit", id: "v1" } as const;
const issued: RegisteredDocument = {
  id: "d1",
  number: "05/TB-SNV",
  title: "Thông báo",
  issuedOn: "2023-05-18",
  own: { template: "conclusion-notice", subject: visit, role: "conclusion" },
};
const record = { number: "12/TB-SNV", on: "2023-05-15" } as const;

function asked(more: Partial<DocumentRequest> = {}): DocumentRequest {
  const identity = { template: "conclusion-notice", role: "conclusion", recurs: false } as const;
  return { asOf: "2023-09-30", typeCode: "TB", number: null, date: null, identity, ...more };
}

test("ISSUE-12 a document takes the number it was issued with, else that of its record, else none", () => {
  expect(numberedRequest(asked(), [issued], visit, record).request).toMatchObject({
    number: "05/TB-SNV",
    date: "2023-05-18",
  });
  expect(numberedRequest(asked(), [], visit, record).request).toMatchObject({
    number: "12/TB-SNV",
    date: "2023-05-15",
  });
  expect(numberedRequest(asked(), [], visit)).toMatchObject({
    request: { number: null, date: null },
    numbering: { about: visit, known: null },
  });
  const ofOther = asked({ identity: { template: "minutes", role: null, recurs: false } });
  expect(numberedRequest(ofOther, [issued], visit, record).request.number).toBeNull();
  expect(numberedRequest(asked({ identity: undefined }), [issued], visit, record)).toEqual({
    request: asked({ identity: undefined }),
    numbering: undefined,
  });
});

test("ISSUE-12 a number that is asked for once comes first, and what is known is kept beside it", () => {
  expect(numberedRequest(asked({ number: "99" }), [issued], visit)).toMatchObject({
    request: { number: "99", date: null },
    numbering: { known: { number: "05/TB-SNV", date: "2023-05-18" } },
  });
});

test("ISSUE-12 of a letter that recurs each day has its own number", () => {
  const identity = { template: "conclusion-notice", role: null, recurs: true } as const;
  const first = { ...issued, own: { template: "conclusion-notice", subject: { ...visit, on: "2023-09-30" } } } as const;
  expect(numberedRequest(asked({ identity }), [first], visit).request.number).toBe("05/TB-SNV");
  expect(numberedRequest(asked({ identity, asOf: "2023-10-31" }), [first], visit).request.number).toBeNull();
});
