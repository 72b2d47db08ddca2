import { expect, test } from "vitest";
import { type ParsedDocumentNumber, parseDocumentNumber } from "./document-number.ts";

const known: readonly (readonly [string, ParsedDocumentNumber])[] = [
  ["05/BC-SNV", { form: "state", number: 5, year: null, type: "BC", issuer: "SNV" }],
  ["Số: 05/BC-SNV", { form: "state", number: 5, year: null, type: "BC", issuer: "SNV" }],
  ["123/QĐ-UBND", { form: "state", number: 123, year: null, type: "QĐ", issuer: "UBND" }],
  ["7/CTr-UBND", { form: "state", number: 7, year: null, type: "CTr", issuer: "UBND" }],
  ["5015/TB-LĐTBXH", { form: "state", number: 5015, year: null, type: "TB", issuer: "LĐTBXH" }],
  ["Số:     /BC-UBND", { form: "state", number: null, year: null, type: "BC", issuer: "UBND" }],
  ["12/SNV-CCHC", { form: "letter", number: 12, year: null, type: null, issuer: "SNV-CCHC" }],
  ["8056/VPCP-KGVX", { form: "letter", number: 8056, year: null, type: null, issuer: "VPCP-KGVX" }],
  ["30/2020/NĐ-CP", { form: "legislation", number: 30, year: 2020, type: "NĐ", issuer: "CP" }],
  ["28/2026/QH16", { form: "legislation", number: 28, year: 2026, type: null, issuer: "QH16" }],
  ["03-NQ/TU", { form: "party", number: 3, year: null, type: "NQ", issuer: "TU" }],
  ["1348/KHPH-UBNDTHG-TCTBĐVN", { form: "joint", number: 1348, year: null, type: "KHPH", issuer: "UBNDTHG-TCTBĐVN" }],
];

test.each(known)("DOCNUM-1 takes %s apart", (text, parsed) => {
  expect(parseDocumentNumber(text)).toEqual(parsed);
});

test.each(["TCVN ISO 90014:2015", "chưa có số", "", "76", "76/NQ", "BC/05-SNV"])(
  "DOCNUM-1 keeps %j as an unknown form",
  (text) => {
    expect(parseDocumentNumber(text).form).toBe("unknown");
  },
);
