import { type Problem, problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { type JSONPath, visit } from "jsonc-parser";
import { describeMalformed } from "./json-text-malformed.ts";
import { placeAt, withoutMark } from "./json-text-place.ts";

/** How deep objects and arrays may nest. Documents need about ten; the limit keeps every recursion here short. */
export const DEPTH_LIMIT = 200;

/**
 * The value a JSON text means: a byte order mark and CRLF are no matter, and every string and key comes out in NFC
 * (JSON-1). Refused with one problem that names the place: text that is no JSON (JSON-2), unresolved merge conflicts
 * (JSON-3), nesting deeper than `DEPTH_LIMIT` (JSON-4), a key `__proto__` however it is written (JSON-5), and a key
 * given twice in one object, of which a rewrite would lose one (JSON-6). `file` is how problems name the text.
 */
export function parseJsonText(text: string, file: string): Result<unknown> {
  const body = withoutMark(text);
  const survey = surveyStructure(body);
  if (survey.tooDeepAt !== undefined) {
    return fail(problem("json-too-deep", { file, line: placeAt(body, survey.tooDeepAt).line, limit: DEPTH_LIMIT }));
  }
  const parsed = parseOrNothing(body);
  if (!parsed.ok) return fail(problem("json-malformed", { file, ...describeMalformed(body) }));

  // Substrings of NFC text are NFC, so only escapes can hide anything else.
  const plain = !body.includes("\\u") && body === body.normalize("NFC");
  const value = plain ? parsed.value : toNfc(parsed.value);
  const census = countKeys(value, []);
  if (census.forbiddenAt !== undefined) {
    return fail(problem("json-forbidden-key", { file, path: census.forbiddenAt.join("."), key: "__proto__" }));
  }
  if (census.keys !== survey.keys) return fail(duplicateKey(body, file));
  return succeed(value);
}

interface Survey {
  /** Offset of the bracket that goes below the limit. */
  tooDeepAt: number | undefined;
  /** Colons outside strings: as many as keys were written, in text that is JSON. */
  keys: number;
}

/** One pass without recursion. A line end closes a string, as it does for the scanner that explains malformed text. */
function surveyStructure(text: string): Survey {
  let depth = 0;
  let keys = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (inString) {
      if (unit === BACKSLASH) at++;
      else if (unit === QUOTE || unit === LINE_FEED || unit === CARRIAGE_RETURN) inString = false;
    } else if (unit === QUOTE) inString = true;
    else if (unit === COLON) keys++;
    else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) {
      depth++;
      if (depth > DEPTH_LIMIT) return { tooDeepAt: at, keys };
    } else if ((unit === CLOSE_BRACE || unit === CLOSE_BRACKET) && depth > 0) depth--;
  }
  return { tooDeepAt: undefined, keys };
}

function parseOrNothing(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return { ok: false };
  }
}

/** Defines keys instead of assigning them: `__proto__` must stay visible for the census. */
function toNfc(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC");
  if (Array.isArray(value)) return value.map(toNfc);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.normalize("NFC"), toNfc(item)]));
}

interface Census {
  keys: number;
  forbiddenAt: JSONPath | undefined;
}

function countKeys(value: unknown, path: JSONPath): Census {
  const census: Census = { keys: 0, forbiddenAt: undefined };
  if (value === null || typeof value !== "object") return census;
  const inArray = Array.isArray(value);
  for (const [key, item] of Object.entries(value)) {
    if (!inArray) {
      census.keys++;
      if (key === "__proto__") return { keys: census.keys, forbiddenAt: [...path, key] };
    }
    if (item === null || typeof item !== "object") continue;
    path.push(inArray ? Number(key) : key);
    const inner = countKeys(item, path);
    if (inner.forbiddenAt !== undefined) return inner;
    path.pop();
    census.keys += inner.keys;
  }
  return census;
}

function duplicateKey(text: string, file: string): Problem {
  const seen: Set<string>[] = [];
  let found: { key: string; offset: number; path: JSONPath } | undefined;
  visit(text, {
    onObjectBegin: () => void seen.push(new Set()),
    onObjectEnd: () => void seen.pop(),
    onObjectProperty: (written, offset, _length, _line, _column, path) => {
      const key = written.normalize("NFC");
      const keys = seen.at(-1);
      if (found === undefined && keys?.has(key)) found = { key, offset, path: [...path(), key] };
      keys?.add(key);
    },
  });
  if (found === undefined) throw new Error("keys were lost, yet none is written twice");
  return problem("json-duplicate-key", {
    file,
    line: placeAt(text, found.offset).line,
    path: found.path.join("."),
    key: found.key,
  });
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
