import { expect, test } from "vitest";
import { parseDocumentNumber } from "./document-number.ts";
import { documentTypeOf } from "./document-type.ts";
import { ownValue } from "./own-value.ts";
import { boundsOf } from "./targets/bounds.ts";

const inherited = ["constructor", "__proto__", "toString", "hasOwnProperty"];

test.each(inherited)("TEXT-7 a table of codes has no entry %s of its own", (key) => {
  expect(ownValue({ a: 1 }, "a")).toBe(1);
  expect(ownValue({ a: 1 }, key)).toBeUndefined();
});

test.each(inherited)("TARGET-9 %s is a word that is not known: it leaves every goal open", (word) => {
  expect(boundsOf(80, word)).toEqual({ low: null, high: null, open: false });
});

test.each(inherited)("DOCNUM-2 %s is no code of a type", (code) => {
  expect(documentTypeOf(code, "state")).toBeUndefined();
  expect(documentTypeOf(code, "party")).toBeUndefined();
  expect(parseDocumentNumber(`05-${code}/TU`).documentType).toBeNull();
});
