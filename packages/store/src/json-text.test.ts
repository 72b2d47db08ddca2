import type { JsonReason } from "@cchc/core/problems/file-problems";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEPTH_LIMIT, parseJsonText } from "./json-text.ts";
import { locatePath, pathLocator } from "./json-text-place.ts";

const NFC = "Hòa Bình tồn tại";
const NFD = NFC.normalize("NFD");

describe("what a text means", () => {
  test("JSON-1 a byte order mark, CRLF and NFD change nothing", () => {
    const plain = parseJsonText(`{"${NFC}": ["${NFC}", 1]}`, "a.json");
    expect(plain).toEqual({ ok: true, value: { [NFC]: [NFC, 1] } });
    expect(parseJsonText(`\ufeff{\r\n"${NFD}": [\r\n"${NFD}", 1]}\r\n`, "a.json")).toEqual(plain);
  });

  test("JSON-1 NFD hidden in escapes comes out in NFC", () => {
    expect(parseJsonText(String.raw`{"o\u0302": "a\u0301"}`, "a.json")).toEqual({ ok: true, value: { ô: "á" } });
  });

  test("JSON-1 whatever JSON can say is read as JSON.parse reads it, in NFC", () => {
    const document = fc.jsonValue({ stringUnit: "binary" }).filter((value) => !hasAwkwardKeys(value));
    fc.assert(
      fc.property(document, fc.constantFrom(0, 2), (value, indent) => {
        const result = parseJsonText(JSON.stringify(value, null, indent), "a.json");
        expect(result).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value), toNfc) });
      }),
    );
  });
});

describe("what is refused", () => {
  const malformed: [string, JsonReason, number, number][] = [
    ["", "empty", 1, 1],
    [" \r\n", "empty", 1, 1],
    ['{\n  "a": 1,\n', "unexpected-end", 2, 10],
    ['{"a":tr', "unexpected-end", 1, 8],
    ['{"a": "x', "unexpected-end", 1, 9],
    ['{"a": "x\n}', "unterminated-string", 1, 7],
    ['{"a": "x\ty"}', "invalid-string", 1, 9],
    [String.raw`{"a": "\x"}`, "invalid-string", 1, 7],
    ['{"a": 1.}', "invalid-number", 1, 7],
    ["[01]", "comma-expected", 1, 3],
    ["[1 2]", "comma-expected", 1, 4],
    ['{"a" 1}', "colon-expected", 1, 6],
    ["{a: 1}", "unexpected-character", 1, 2],
    ['{1: "a"}', "property-name-expected", 1, 2],
    ['{"a": }', "value-expected", 1, 7],
    ['{"a": 1,\r\n}', "trailing-comma", 1, 8],
    ["[1,]", "trailing-comma", 1, 3],
    ["{} x", "unexpected-character", 1, 4],
    ["{} 1", "trailing-content", 1, 4],
    ["// a\n{}", "comment", 1, 1],
    ["NaN", "unexpected-character", 1, 1],
    ["\ufeff{\r\n x}", "unexpected-character", 2, 2],
  ];
  test.each(malformed)("JSON-2 %j is %s at %i:%i", (text, reason, line, column) => {
    const params = { file: "visits/a.json", line, column, reason };
    expect(parseJsonText(text, "visits/a.json")).toEqual({
      ok: false,
      problem: { code: "json-malformed", params },
    });
  });

  test("JSON-2 a document cut off at any byte is a problem with its place, never an exception", () => {
    const whole = `\ufeff{\r\n  "tên": "${NFC}",\r\n  "n": [1, -2.5e3, true, null, {"x": "a\\u0301\\n"}]\r\n}`;
    for (let length = 0; length < whole.length; length++) {
      const result = parseJsonText(whole.slice(0, length), "a.json");
      expect(result, `cut at ${length}`).toMatchObject({
        ok: false,
        problem: {
          code: "json-malformed",
          params: {
            line: expect.any(Number),
            column: expect.any(Number),
            reason: expect.stringMatching(/^(?:unexpected-end|empty)$/),
          },
        },
      });
    }
  });

  test("JSON-2 any damage is found exactly when JSON.parse finds it", () => {
    const whole = '{"a": [1, -2.5e3, true, null, {"x": "a\\u0301\\n", "y": ""}], "b": "/* \\" */"}';
    const piece = fc.constantFrom(...'{}[]:,"\\ntf-+.eE0/*<\t\n\r \u00a0');
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(3), fc.array(piece, { maxLength: 4 }), (at, drop, insert) => {
        const text = whole.slice(0, at) + insert.join("") + whole.slice(at + drop);
        const result = parseJsonText(text, "a.json");
        const malformed = !result.ok && result.problem.code === "json-malformed";
        expect(malformed).toBe(!parses(text));
      }),
      { numRuns: 3_000 },
    );
  });

  test("JSON-3 an unresolved merge conflict is named as such, at its first marker", () => {
    const text = '{\n  "a": 1,\n<<<<<<< HEAD\n  "b": 2\n=======\n  "b": 3\n>>>>>>> other\n}\n';
    const params = { file: "a.json", line: 3, column: 1, reason: "conflict-marker" };
    expect(parseJsonText(text, "a.json")).toEqual({ ok: false, problem: { code: "json-malformed", params } });
  });

  test("JSON-4 nesting 10,000 deep is refused with its line and without recursion", () => {
    const limit = DEPTH_LIMIT;
    for (const text of [
      `{"a":\n${"[".repeat(10_000)}${"]".repeat(10_000)}}`,
      `\n${"[".repeat(10_000)}`,
      `\n${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`,
    ]) {
      expect(parseJsonText(text, "a.json")).toEqual({
        ok: false,
        problem: { code: "json-too-deep", params: { file: "a.json", line: 2, limit } },
      });
    }
    expect(parseJsonText("[".repeat(limit) + "]".repeat(limit), "a.json").ok).toBe(true);
    expect(parseJsonText(`["${"[".repeat(10_000)}"]`, "a.json").ok).toBe(true);
  });

  test("JSON-4 depth hidden from the first pass by malformed text does not recurse either", () => {
    expect(parseJsonText(`/* " */ ${"[".repeat(100_000)}`, "a.json")).toMatchObject({
      ok: false,
      problem: { params: { reason: "comment" } },
    });
    expect(parseJsonText(`"\n${"[".repeat(100_000)}`, "a.json")).toMatchObject({
      ok: false,
      problem: { code: "json-too-deep" },
    });
  });

  test.each([
    ['{"__proto__": {"polluted": true}}', "__proto__"],
    ['{"a": [{}, {"__proto__": 1}]}', "a.1.__proto__"],
    [String.raw`{"a": {"\u005f\u005fproto__": 1}}`, "a.__proto__"],
    [String.raw`[{"\u005F_prot\u006f__": null}]`, "0.__proto__"],
  ])("JSON-5 %s is refused", (text, path) => {
    expect(parseJsonText(text, "a.json")).toEqual({
      ok: false,
      problem: { code: "json-forbidden-key", params: { file: "a.json", path, key: "__proto__" } },
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("JSON-5 the word as a value is only a word", () => {
    expect(parseJsonText('["__proto__"]', "a.json").ok).toBe(true);
  });

  test.each([
    ['{"a": 1,\n"b": [{"c": 1, "d": 2,\n"c": 3}]}', 3, "b.0.c", "c"],
    ['{"a": 1,\n"\\u0061": 2}', 2, "a", "a"],
    [`{"${NFC}": 1,\n"${NFD}": 2}`, 2, NFC, NFC],
  ])("JSON-6 a key given twice is refused: %j", (text, line, path, key) => {
    expect(parseJsonText(text, "a.json")).toEqual({
      ok: false,
      problem: { code: "json-duplicate-key", params: { file: "a.json", line, path, key } },
    });
  });
});

describe("places", () => {
  const text = `\ufeff{\r\n  "a": 1,\r\n  "${NFD}": [\r\n    {"x": 2},\r\n    {"y": 3}\r\n  ]\r\n}`;
  test("JSON-7 a path of keys leads to the line of its value", () => {
    expect(locatePath(text, [])).toEqual({ line: 1, column: 1 });
    expect(locatePath(text, ["a"])).toEqual({ line: 2, column: 8 });
    expect(locatePath(text, [NFC, 1, "y"])).toEqual({ line: 5, column: 11 });
  });

  test("JSON-7 where a key is missing the place is the object that should have it", () => {
    const locate = pathLocator(text);
    expect(locate([NFC, 0, "title"])).toEqual({ line: 4, column: 5 });
    expect(locate(["nothing", "here"])).toEqual({ line: 1, column: 1 });
    expect(locate([NFC, 9])).toEqual({ line: 3, column: NFD.length + 7 });
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function toNfc(this: unknown, _key: string, value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC");
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.normalize("NFC"), item]));
}

/** Keys that JSON-5 or JSON-6 refuse. */
function hasAwkwardKeys(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const keys = Object.keys(value).map((key) => key.normalize("NFC"));
  if (keys.includes("__proto__") || new Set(keys).size !== keys.length) return true;
  return Object.values(value).some(hasAwkwardKeys);
}
