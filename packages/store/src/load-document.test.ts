import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { migrations } from "@cchc/core/documents/migrations";
import { type DocumentKind, documentKinds, kindOfPath } from "@cchc/core/model/document-kinds";
import { findingActSchema } from "@cchc/core/model/finding";
import { taskActSchema } from "@cchc/core/model/task";
import { visitActSchema } from "@cchc/core/model/visit";
import { describe, expect, test } from "vitest";
import { documentFormat, parseDocumentProblems, parseDocumentText } from "./load-document.ts";

const versions = join(import.meta.dirname, "../../../test/fixtures/schema-versions");
const kinds = Object.keys(documentKinds).filter((kind): kind is DocumentKind => kind in documentKinds);

/** The fixtures that were written in one schema version: a small workspace each. */
function fixtures(version: number): { kind: DocumentKind; file: string; text: string }[] {
  const folder = join(versions, String(version));
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((file) => {
    const kind = kindOfPath(file);
    return kind === undefined ? [] : [{ kind, file, text: readFileSync(join(folder, file), "utf8") }];
  });
}
const written = readdirSync(versions).map(Number);
const all = written.flatMap((version) => fixtures(version).map((fixture) => ({ version, ...fixture })));

describe("MIG-2 fixtures", () => {
  test.each(all)(
    "MIG-2 version $version of $file reads; what is current comes out byte for byte",
    ({ kind, file, text }) => {
      const parsed = parseDocumentProblems(kind, text, file);
      if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
      const current = JSON.parse(text).schemaVersion === documentKinds[kind].schemaVersion;
      expect(parsed.migrated).toBe(!current);
      const again = documentFormat(kind).serialise(parsed.document);
      if (current) expect(again).toBe(text);
      expect(parseDocumentText(kind, again, file)).toMatchObject({ ok: true });
    },
  );

  test.each(kinds)("MIG-2 every version of %s that is read has a fixture", (kind) => {
    const found = new Set(
      all.filter((fixture) => fixture.kind === kind).map(({ text }) => Number(JSON.parse(text).schemaVersion)),
    );
    const wanted = Array.from({ length: documentKinds[kind].schemaVersion }, (_, index) => index + 1);
    expect([...found].sort()).toEqual(wanted);
  });

  test("MIG-2 every migration has a fixture that starts from it", () => {
    const missing = migrations.filter(
      ({ kind, from }) =>
        !all.some((fixture) => fixture.kind === kind && JSON.parse(fixture.text).schemaVersion === from),
    );
    expect(missing).toEqual([]);
  });

  test("MIG-2 the fixtures hold every act there is", () => {
    const acts = new Set(all.flatMap(({ text }) => [...text.matchAll(/"act": "([a-z-]+)"/g)].map((match) => match[1])));
    const options = [...visitActSchema.options, ...findingActSchema.options, ...taskActSchema.options];
    const known = options.map((option) => option.shape.act.value);
    expect(known.filter((act) => !acts.has(act))).toEqual([]);
  });
});

describe("FILE-12 a document that cannot be read", () => {
  const visit = fixtures(1).find(({ kind }) => kind === "visit")?.text ?? "";
  const problemsOf = (text: string, kind: DocumentKind = "visit") => {
    const parsed = parseDocumentProblems(kind, text, "v");
    return "problems" in parsed ? parsed.problems : [];
  };

  test("FILE-12 is told with line and path of keys, each problem of it", () => {
    const broken = visit
      .replace('"title": "Hồ sơ trễ hạn"', '"title": 3')
      .replace('"visitKind": "scheduled"', '"visitKind": "x"');
    const lineOf = (part: string) => broken.slice(0, broken.indexOf(part)).split("\n").length;
    expect(problemsOf(broken)).toEqual([
      {
        code: "document-invalid",
        params: {
          file: "v",
          line: lineOf('"visitKind": "x"'),
          path: "visitKind",
          expected: "one-of:scheduled|surprise|follow-up",
          found: '"x"',
        },
      },
      {
        code: "document-invalid",
        params: { file: "v", line: lineOf('"title": 3'), path: "findings.0.title", expected: "string", found: "3" },
      },
    ]);
    expect(problemsOf(`\ufeff${broken.replaceAll("\n", "\r\n")}`)).toEqual(problemsOf(broken));
  });

  test("FILE-12 of another kind, too new, or no document at all", () => {
    expect(problemsOf(visit, "units")).toMatchObject([{ code: "document-wrong-kind", params: { expected: "units" } }]);
    expect(problemsOf(visit.replace('"schemaVersion": 1', '"schemaVersion": 7'))).toEqual([
      { code: "document-too-new", params: { file: "v", found: 7, supported: 1 } },
    ]);
    expect(problemsOf("[]")).toMatchObject([{ code: "document-invalid", params: { line: 1, path: "" } }]);
    expect(problemsOf("{")).toMatchObject([{ code: "json-malformed" }]);
  });
});

describe("SCHEMA-1 fixtures and their JSON Schemas", () => {
  test.each(all)(
    "SCHEMA-1 $file has every key that its schema requires, and no known key of another type",
    async ({ kind, text }) => {
      const { jsonSchemaOf } = await import("@cchc/core/documents/json-schema");
      expect(violations(JSON.parse(text), jsonSchemaOf(kind) as Schema, "")).toEqual([]);
    },
  );

  test("SCHEMA-1 the same look finds what is wrong", async () => {
    const { jsonSchemaOf } = await import("@cchc/core/documents/json-schema");
    const schema = jsonSchemaOf("visit") as Schema;
    const { number: _number, ...broken } = JSON.parse(visit0());
    expect(violations({ ...broken, visitKind: "x", themes: "y" }, schema, "")).toEqual([
      ": number",
      ".visitKind",
      ".themes",
    ]);
    broken.findings[0].foundOn = "9/5/2023";
    expect(violations(broken, schema, "")).toEqual([": number", ".findings.0.foundOn"]);
  });
});

function visit0(): string {
  return fixtures(1).find(({ kind }) => kind === "visit")?.text ?? "";
}

interface Schema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** The part of JSON Schema that our schemas use. */
function violations(value: unknown, schema: Schema, path: string): string[] {
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) {
    const tried = options.map((option) => violations(value, option, path));
    return tried.some((found) => found.length === 0)
      ? []
      : (tried.sort((left, right) => left.length - right.length)[0] ?? []);
  }
  if (schema.const !== undefined && value !== schema.const) return [path];
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [path];
  if (schema.type !== undefined && ![schema.type].flat().some((type) => isOfType(value, type))) return [path];
  if (schema.pattern !== undefined && typeof value === "string" && !new RegExp(schema.pattern).test(value))
    return [path];
  if (schema.minimum !== undefined && typeof value === "number" && value < schema.minimum) return [path];
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === undefined
      ? []
      : value.flatMap((item: unknown, index) => violations(item, items, `${path}.${index}`));
  }
  if (typeof value !== "object" || value === null) return [];
  const entries = new Map(Object.entries(value));
  const missing = (schema.required ?? []).filter((key) => !entries.has(key)).map((key) => `${path}: ${key}`);
  return [
    ...missing,
    ...[...entries].flatMap(([key, inner]) => violations(inner, schema.properties?.[key] ?? {}, `${path}.${key}`)),
  ];
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "null") return value === null;
  return typeof value === type && value !== null && !Array.isArray(value);
}
