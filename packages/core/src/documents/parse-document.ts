import type * as z from "zod";
import type { Json } from "../change/patch.ts";
import {
  type DocumentByKind,
  type DocumentKind,
  documentKinds,
  type KindDescription,
} from "../model/document-kinds.ts";
import { type Problem, problem } from "../problem.ts";
import { type Migration, migrate, migrations, type RawDocument } from "./migrations.ts";

/** What is wrong at one place of a document. `path` are the keys from the root. */
export interface DocumentIssue {
  code: "wrong-kind" | "too-new" | "invalid";
  path: readonly (string | number)[];
  /** What would do: a type, a list of values, `day`, `text` …; codes, not prose. */
  expected: string;
  /** What is there, shortened; empty where nothing is. For a kind its name. */
  found: string;
}

export type ParsedDocument<K extends DocumentKind> =
  | {
      ok: true;
      document: DocumentByKind[K] /** True when an older version was brought up to date. */;
      migrated: boolean;
    }
  | { ok: false; issues: [DocumentIssue, ...DocumentIssue[]] };

/**
 * A document of `kind` out of parsed JSON: the kind is compared, a newer schema refused, an older one migrated, the rest
 * checked against the schema. Unknown fields survive (SPEC FILE-10, MIG-1, MIG-3).
 */
export function parseDocument<K extends DocumentKind>(
  kind: K,
  value: Json,
  { schema, schemaVersion }: Pick<KindDescription<K>, "schema" | "schemaVersion"> = documentKinds[kind],
  steps: readonly Migration[] = migrations,
): ParsedDocument<K> {
  if (!isObject(value)) return refused("invalid", [], "object", shown(value));
  if (value.kind !== kind) {
    const found = typeof value.kind === "string" ? shortened(value.kind) : shown(value.kind);
    return refused("wrong-kind", ["kind"], kind, found);
  }
  const version = value.schemaVersion;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return refused("invalid", ["schemaVersion"], "version", shown(version));
  }
  if (version > schemaVersion) return refused("too-new", ["schemaVersion"], String(schemaVersion), shown(version));
  const current = migrate(kind, value, steps);
  const parsed = schema.safeParse(current);
  if (parsed.success) return { ok: true, document: parsed.data, migrated: current !== value };
  const [first, ...others] = parsed.error.issues.map((issue) => toIssue(issue, current));
  if (first === undefined) throw new Error("zod refused without an issue");
  return { ok: false, issues: [first, ...others] };
}

/**
 * The canonical text of a document: keys in the order of the model, then unknown ones by name, two spaces, a final
 * newline. Reading and writing an unchanged file changes no byte (SPEC FILE-9).
 */
export function serialiseDocument<K extends DocumentKind>(kind: K, document: DocumentByKind[K]): string {
  // The schema puts the keys it knows in its order and leaves the others as they come.
  return `${JSON.stringify(documentKinds[kind].schema.parse(sorted(document)), null, 2)}\n`;
}

/** Why no document of `kind` may hold this content, or null: the first value that the schema refuses (SPEC FILE-11). */
export function refusalOfContent<K extends DocumentKind>(kind: K, document: DocumentByKind[K]): Problem | null {
  const issue = documentKinds[kind].schema.safeParse(document).error?.issues[0];
  if (issue === undefined) return null;
  const { path, expected, found } = toIssue(issue, document as unknown as RawDocument);
  return problem("value-invalid", { path: path.join("."), expected, found });
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

function refused(code: DocumentIssue["code"], path: string[], expected: string, found: string): ParsedDocument<never> {
  return { ok: false, issues: [{ code, path, expected, found }] };
}

function toIssue(issue: z.core.$ZodIssue, document: RawDocument): DocumentIssue {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  return { code: "invalid", path, expected: expectation(issue), found: shown(valueAt(document, path)) };
}

/** zod's issue as a code for the catalogue. */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.message === "calendar-day") return "rule:day";
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_value":
      return `one-of:${issue.values.map(String).join("|")}`;
    case "invalid_format":
      return `format:${issue.format}`;
    case "too_small":
      return issue.origin === "string" && issue.minimum === 1 ? "not-empty" : `at-least:${issue.minimum}`;
    case "too_big":
      return `at-most:${issue.maximum}`;
    case "invalid_union":
      return issue.discriminator === undefined ? "union" : `known:${issue.discriminator}`;
    case "custom":
      return `rule:${issue.message}`;
    case "not_multiple_of":
    case "unrecognized_keys":
    case "invalid_key":
    case "invalid_element":
      return issue.code;
  }
}

function valueAt(document: Json, path: readonly (string | number)[]): Json | undefined {
  let value: Json | undefined = document;
  for (const key of path) {
    if (Array.isArray(value) && typeof key === "number") value = value[key];
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

function shown(value: Json | undefined): string {
  return shortened(JSON.stringify(value) ?? "");
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function isObject(value: Json | undefined): value is RawDocument {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
