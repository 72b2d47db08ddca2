import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { Json } from "../change/patch.ts";
import { type DocumentKind, documentKinds, kindOfPath } from "../model/document-kinds.ts";
import { type Visit, visitSchema } from "../model/visit.ts";
import { after, concludedVisit, findingToAdd } from "../test-support/workbench.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { type migrate, migrations } from "./migrations.ts";
import { parseDocument, serialiseDocument } from "./parse-document.ts";

const { visit } = concludedVisit({ deadline: { kind: "pending", term: { count: 15, dayKind: "working" } } });
const raw = (): Record<string, Json> => JSON.parse(serialiseDocument("visit", visit));
const kinds = Object.keys(documentKinds).filter((kind): kind is DocumentKind => kind in documentKinds);

function parsed(value: Json): Visit {
  const result = parseDocument("visit", value);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.document;
}

describe("FILE-9 canonical text", () => {
  test("FILE-9 is the same after reading and writing, ends with one line end, and starts with what the document is", () => {
    const text = serialiseDocument("visit", visit);
    expect(serialiseDocument("visit", parsed(JSON.parse(text)))).toBe(text);
    expect(text).toMatch(/^\{\n {2}"kind": "visit",\n {2}"schemaVersion": 1,\n {2}"revision": 5,\n {2}"id": /);
    expect(text.endsWith("}\n")).toBe(true);
    expect(text.indexOf('"history"')).toBeGreaterThan(text.indexOf('"evidence"'));
  });

  test("FILE-9 does not depend on the order of keys, known or unknown, at any level", () => {
    const value = withUnknown(raw(), ["zeta", "alpha"]);
    const text = serialiseDocument("visit", parsed(value));
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (stream) => {
        expect(serialiseDocument("visit", parsed(shuffled(value, stream)))).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});

test("FILE-10 unknown fields at every level survive reading, a change and writing", () => {
  const value = withUnknown(raw(), ["later"]);
  const document = parsed(value);
  const findingId = document.findings[0]?.id ?? "";
  const changed = after(
    document,
    { type: "finding.update", findingId, cause: "x" },
    { type: "visit.update", note: "y" },
    findingToAdd({ lateReason: "z" }),
  );
  const written = JSON.parse(serialiseDocument("visit", changed));
  expect(countOf(written, "later")).toBe(countOf(value, "later"));
  expect(countOf(value, "later")).toBeGreaterThan(15);
});

describe("MIG reading", () => {
  const issuesOf = (value: Json, kind: DocumentKind = "visit") => {
    const result = parseDocument(kind, value);
    return result.ok ? [] : result.issues;
  };

  test("MIG-3 a newer version is refused before anything else is looked at", () => {
    expect(issuesOf({ ...raw(), schemaVersion: 2, findings: "elsewhere" })).toEqual([
      { code: "too-new", path: ["schemaVersion"], expected: "1", found: "2" },
    ]);
  });

  test.each<[string, Json]>([
    ["0", 0],
    ["half", 1.5],
    ["text", "1"],
    ["nothing", null],
  ])("MIG-3 a version %s is none", (_what, schemaVersion) => {
    expect(issuesOf({ ...raw(), schemaVersion })).toMatchObject([
      { code: "invalid", path: ["schemaVersion"], expected: "version" },
    ]);
  });

  test("FILE-12 another kind, another type, a wrong value: each is told with its place, what would do and what is there", () => {
    expect(issuesOf(raw(), "units")).toEqual([
      { code: "wrong-kind", path: ["kind"], expected: "units", found: "visit" },
    ]);
    expect(issuesOf({}, "units")).toMatchObject([{ code: "wrong-kind", found: "" }]);
    expect(issuesOf([])).toMatchObject([{ code: "invalid", path: [], expected: "object" }]);
    const change = (path: string[], value: Json) => issuesOf(replaced(raw(), path, value));
    expect(change(["findings", "0", "title"], 3)).toEqual([
      { code: "invalid", path: ["findings", 0, "title"], expected: "string", found: "3" },
    ]);
    expect(change(["findings", "0", "foundOn"], "2023-02-30")).toEqual([
      { code: "invalid", path: ["findings", 0, "foundOn"], expected: "rule:day", found: '"2023-02-30"' },
    ]);
    expect(change(["findings", "0", "foundOn"], "9/5/2023")).toMatchObject([{ expected: "rule:day" }]);
    expect(change(["visitKind"], "thanh tra")).toMatchObject([{ expected: "one-of:scheduled|surprise|follow-up" }]);
    expect(change(["acts", "0", "act"], "plann")).toMatchObject([{ path: ["acts", 0, "act"], expected: "known:act" }]);
    const { unitId: _left, ...without } = raw();
    expect(issuesOf(without)).toEqual([{ code: "invalid", path: ["unitId"], expected: "string", found: "" }]);
    expect(change(["findings", "0", "title"], "")).toMatchObject([{ expected: "not-empty" }]);
    expect(change(["findings", "0", "deadline", "due"], null)).toMatchObject([
      { path: ["findings", 0, "deadline", "due"] },
      {},
    ]);
    expect(issuesOf(replaced(replaced(raw(), ["number"], 1), ["areas"], {})).map(({ path }) => path)).toEqual([
      ["number"],
      ["areas"],
    ]);
  });
});

describe("MIG-1 migrations", () => {
  /** Version 3 of visits as it might become: `place` is split from `note`, then renamed. */
  const schema = z.looseObject({
    ...visitSchema.shape,
    schemaVersion: z.literal(3),
    site: z.string(),
  }) as unknown as typeof visitSchema;
  const model = { schema, schemaVersion: 3 };
  const steps = [
    { kind: "visit", from: 1, up: (document) => ({ ...document, place: "trụ sở" }) },
    { kind: "units", from: 1, up: () => ({}) },
    { kind: "visit", from: 2, up: ({ place, ...document }) => ({ ...document, site: place ?? "" }) },
  ] satisfies Parameters<typeof migrate>[2];

  test("MIG-1 an old document is brought up step by step; unknown fields survive", () => {
    const old = withUnknown(raw(), ["later"]);
    const result = parseDocument("visit", old, model, steps);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(result).toMatchObject({
      migrated: true,
      document: { schemaVersion: 3, site: "trụ sở", number: "2023-001" },
    });
    expect(result.document).not.toHaveProperty("place");
    expect(countOf(JSON.parse(JSON.stringify(result.document)), "later")).toBe(countOf(old, "later"));
    expect(old.schemaVersion).toBe(1);
  });

  test("MIG-1 a document that is up to date is not migrated; one half way takes the rest", () => {
    expect(parseDocument("visit", raw())).toMatchObject({ ok: true, migrated: false });
    expect(parseDocument("visit", { ...raw(), schemaVersion: 3, site: "x" }, model, steps)).toMatchObject({
      ok: true,
      migrated: false,
    });
    expect(parseDocument("visit", { ...raw(), schemaVersion: 2, place: "y" }, model, steps)).toMatchObject({
      document: { site: "y" },
    });
    expect(parseDocument("visit", { ...raw(), schemaVersion: 4 }, model, steps)).toMatchObject({
      issues: [{ code: "too-new", expected: "3" }],
    });
  });

  test("MIG-2 the steps of each kind lead without a gap to the version that is written", () => {
    for (const kind of kinds) {
      const own = migrations.filter((step) => step.kind === kind);
      expect(own.map(({ from }) => from)).toEqual(own.map((_step, index) => index + 1));
      expect(documentKinds[kind].schemaVersion).toBe(own.length + 1);
    }
  });
});

describe("SCHEMA-1 JSON Schemas", () => {
  test.each(kinds)("SCHEMA-1 %s says type, keys, codes and days of every known field", (kind) => {
    const schema = jsonSchemaOf(kind) as { [key: string]: unknown };
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
    expect(schema.required).toEqual(expect.arrayContaining(["kind", "schemaVersion", "revision", "id", "history"]));
    expect(schema.properties).toMatchObject({ kind: { const: kind }, schemaVersion: { const: 1 } });
    const { empty, days, closed } = survey(schema, []);
    expect(empty.filter((path) => !path.endsWith("back.items.properties.value"))).toEqual([]);
    expect(closed).toEqual([]);
    expect(new Set(days)).toEqual(
      days.length === 0 ? new Set() : new Set(["^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"]),
    );
  });

  test("SCHEMA-1 closed lists of codes are there to choose from", () => {
    const text = JSON.stringify(jsonSchemaOf("visit"));
    expect(text).toContain('"enum":["critical","major","minor"]');
    expect(text).toContain('"const":"hand-over"');
  });
});

test("FILE-13 the kind of a file is known by its place and name", () => {
  expect(kindOfPath("visits/2023/a.visit.json")).toBe("visit");
  expect(kindOfPath("figures/2023.figures.json")).toBe("figures");
  expect(kindOfPath("units.json")).toBe("units");
  for (const path of [
    "visits/a.visit.json",
    "visits/2023/b/a.visit.json",
    "visits/2023/.a.visit.json",
    "x/units.json",
    "units.json.bak",
    "figures/2023/a.figures.json",
  ]) {
    expect(kindOfPath(path)).toBeUndefined();
  }
});

/** `value` with unknown keys in every object. */
function withUnknown<T extends Json>(value: T, keys: readonly string[]): T {
  if (Array.isArray(value)) return value.map((item: Json) => withUnknown(item, keys)) as unknown as T;
  if (typeof value !== "object" || value === null) return value;
  const inner = Object.entries(value).map(([key, item]) => [key, withUnknown(item ?? null, keys)]);
  return Object.fromEntries([...inner, ...keys.map((key) => [key, { z: 1, a: [2] }])]) as T;
}

function shuffled<T extends Json>(value: T, stream: fc.Stream<number>): T {
  if (Array.isArray(value)) return value.map((item: Json) => shuffled(item, stream)) as unknown as T;
  if (typeof value !== "object" || value === null) return value;
  const weighed = Object.entries(value).map(([key, item]) => ({ key, item, weight: stream.next().value ?? 0 }));
  weighed.sort((left, right) => left.weight - right.weight);
  return Object.fromEntries(weighed.map(({ key, item }) => [key, shuffled(item ?? null, stream)])) as T;
}

function countOf(value: Json, wanted: string): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = !Array.isArray(value) && Object.hasOwn(value, wanted) ? 1 : 0;
  const items: readonly (Json | undefined)[] = Object.values(value);
  return items.reduce<number>((sum, item) => sum + countOf(item ?? null, wanted), own);
}

function replaced(value: Json, path: readonly string[], by: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item: Json, index) => (index === Number(key) ? replaced(item, rest, by) : item));
  const object = value as { [key: string]: Json };
  return { ...object, [key]: replaced(object[key] ?? null, rest, by) };
}

/** What a JSON Schema leaves open: fields that say nothing, patterns of days, objects that refuse unknown fields. */
function survey(schema: unknown, path: string[]): { empty: string[]; days: string[]; closed: string[] } {
  const found = { empty: [] as string[], days: [] as string[], closed: [] as string[] };
  if (typeof schema !== "object" || schema === null) return found;
  if (path.at(-2) === "properties" && Object.keys(schema).length === 0) found.empty.push(path.join("."));
  if ("additionalProperties" in schema && schema.additionalProperties === false) found.closed.push(path.join("."));
  const isDay = /^(on|due|original|foundOn|until|addedOn|issuedOn|day)$/.test(path.at(-1) ?? "");
  if (path.at(-2) === "properties" && isDay && !path.join(".").includes("change"))
    found.days.push(...patternsOf(schema));
  for (const [key, inner] of Object.entries(schema)) {
    const below = survey(inner, [...path, key]);
    found.empty.push(...below.empty);
    found.days.push(...below.days);
    found.closed.push(...below.closed);
  }
  return found;
}

function patternsOf(schema: object): string[] {
  const options = "anyOf" in schema && Array.isArray(schema.anyOf) ? schema.anyOf : [schema];
  return options.flatMap((option: { type?: string; pattern?: string }) =>
    option.type === "null" ? [] : [option.pattern ?? "none"],
  );
}
