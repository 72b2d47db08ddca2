import { expect, test } from "vitest";
import { referenceOf } from "./record-reference.ts";

const finding = { kind: "finding", file: "visits/2023/a.visit.json", id: "f1", visitId: "v1" };

test("EXT-9 a command takes a record itself, or from a tree's item, and nothing else", () => {
  expect(referenceOf(finding)).toEqual(finding);
  expect(referenceOf({ reference: finding })).toEqual(finding);
  for (const other of [undefined, null, "x", 7, {}, { kind: "finding", file: 1, id: "f1" }])
    expect(referenceOf(other)).toBeUndefined();
});

test.each(["../secret.visit.json", "visits/../../x.visit.json", "/etc/passwd", "C:\\x.json", "visits\\x.json", ""])(
  "EXT-9 the path %s leads out of the workspace and names no record",
  (file) => {
    expect(referenceOf({ ...finding, file })).toBeUndefined();
  },
);

test("EXT-9 a template that ships with the program has no path", () => {
  const template = { kind: "template", file: "", id: "conclusion-notice" };
  expect(referenceOf(template)).toEqual(template);
});
