import { expect, test } from "vitest";
import { type ParsedDocumentNumber, parseDocumentNumber } from "./document-number.ts";
import { documentTypeOf } from "./document-type.ts";

const state = { form: "state", family: "state" } as const;
const known: readonly (readonly [string, Partial<ParsedDocumentNumber>])[] = [
  ["05/BC-SNV", { ...state, number: 5, type: "BC", documentType: "report", issuer: "SNV" }],
  ["Số: 05/BC-SNV", { ...state, number: 5, type: "BC", documentType: "report", issuer: "SNV" }],
  ["số 05/BC-SNV ngày 15/12/2023", { ...state, number: 5, type: "BC", documentType: "report", issuer: "SNV" }],
  ["123/QĐ-UBND", { ...state, number: 123, type: "QĐ", documentType: "decision", issuer: "UBND" }],
  ["123/QD-UBND", { ...state, number: 123, type: "QD", documentType: "decision", issuer: "UBND" }],
  ["7/CTr-UBND", { ...state, number: 7, type: "CTr", documentType: "programme", issuer: "UBND" }],
  ["5015/TB-LĐTBXH", { ...state, number: 5015, type: "TB", documentType: "notice", issuer: "LĐTBXH" }],
  ["76/NQ-CP", { ...state, number: 76, type: "NQ", documentType: "resolution", issuer: "CP" }],
  ["30c/NQ-CP", { ...state, number: 30, suffix: "c", type: "NQ", documentType: "resolution", issuer: "CP" }],
  ["9/SY-UBND", { ...state, number: 9, type: "SY", documentType: "full-copy", issuer: "UBND" }],
  ["Số:     /BC-UBND", { ...state, type: "BC", documentType: "report", issuer: "UBND" }],
  ["…/BC-UBND", { ...state, type: "BC", documentType: "report", issuer: "UBND" }],
  ["12/SNV-CCHC", { form: "letter", family: "state", number: 12, documentType: "letter", issuer: "SNV-CCHC" }],
  ["8056/VPCP-KGVX", { form: "letter", family: "state", number: 8056, documentType: "letter", issuer: "VPCP-KGVX" }],
  [
    "30/2020/NĐ-CP",
    { form: "legislation", family: "state", number: 30, year: 2020, type: "NĐ", documentType: "decree", issuer: "CP" },
  ],
  ["28/2026/QH16", { form: "legislation", family: "state", number: 28, year: 2026, issuer: "QH16" }],
  [
    "05/2015/TTLT-BNV-BTC",
    {
      ...{ form: "legislation", family: "joint", number: 5, year: 2015 },
      ...{ type: "TTLT", documentType: "circular", issuer: "BNV-BTC" },
    },
  ],
  ["03-NQ/TU", { form: "party", family: "party", number: 3, type: "NQ", documentType: "resolution", issuer: "TU" }],
  ["05-KL/TW", { form: "party", family: "party", number: 5, type: "KL", documentType: "conclusion", issuer: "TW" }],
  ["... -NQ/TU", { form: "party", family: "party", type: "NQ", documentType: "resolution", issuer: "TU" }],
  [
    "1348/KHPH-UBNDTHG-TCTBĐVN",
    {
      ...{ form: "joint", family: "joint", number: 1348, type: "KHPH" },
      ...{ documentType: "plan", issuer: "UBNDTHG-TCTBĐVN" },
    },
  ],
];
const nothing = { number: null, suffix: null, year: null, type: null, documentType: null, issuer: null };

test.each(known)("DOCNUM-1 takes %s apart", (text, parsed) => {
  expect(parseDocumentNumber(text)).toEqual({ ...nothing, ...parsed });
});

test.each(["TCVN ISO 90014:2015", "chưa có số", "", "76", "76/NQ", "BC/05-SNV", "-", "…"])(
  "DOCNUM-1 keeps %j as an unknown form",
  (text) => {
    expect(parseDocumentNumber(text)).toEqual({ form: "unknown", family: null, ...nothing });
  },
);

test("DOCNUM-2 every code of decree 30/2020, annex III, is known, with marks and without", () => {
  const codes = "NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB SY TrS SL";
  const types = codes.split(" ").map((code) => documentTypeOf(code, "state"));
  expect(types.filter((type) => type === undefined)).toEqual([]);
  expect(new Set(types).size).toBe(30);
  expect(["QD", "CD", "ttr", "ctr"].map((code) => documentTypeOf(code, "state"))).toEqual([
    "decision",
    "telegram",
    "proposal",
    "programme",
  ]);
});

test("DOCNUM-2 codes that only a stroke tells apart stay apart, also when the stroke was typed as U+00D0", () => {
  expect(["DA", "ĐA", "\u00d0A", "HD", "HĐ"].map((code) => documentTypeOf(code, "state"))).toEqual([
    "project",
    "scheme",
    "scheme",
    "guidance",
    "contract",
  ]);
  expect(["QĐ", "TT", "KL"].map((code) => documentTypeOf(code, "party"))).toEqual([
    "party-decision",
    "party-circular",
    "conclusion",
  ]);
  expect(documentTypeOf("toString", "state")).toBeUndefined();
});
