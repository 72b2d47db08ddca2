import { format } from "./format.ts";

const types: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  "not-empty": "a text that is not empty",
  array: "a list [ … ]",
  object: "an object { … }",
  null: "null",
  version: "a version number",
  union: "one of the allowed forms",
  unrecognized_keys: "an object without unknown keys",
  invalid_key: "a valid key",
  invalid_element: "a valid element",
  not_multiple_of: "a whole number",
  "format:regex": "text of the right form",
  "rule:points": "points with two decimals at most",
  "rule:day": "a day that exists, written 2023-05-09",
};

/** What a document should hold at a place, from the codes of core's parse-document.ts. */
export function expectation(code: string): string {
  const known = types[code];
  if (known !== undefined) return known;
  const [kind = "", rest = ""] = splitOnce(code);
  switch (kind) {
    case "one-of":
      return `one of ${format.choice(rest.split("|"))}`;
    case "at-least":
      return `at least ${rest}`;
    case "at-most":
      return `at most ${rest}`;
    case "known":
      return `of a known kind at “${rest}”`;
    default:
      return `as the rule “${rest === "" ? code : rest}” says`;
  }
}

/** What stands there instead; a field that is not there has no value that could be told. */
export function foundThere(found: string): string {
  return found === "" ? "is missing" : `is ${found}`;
}

/** A place in a document; the document itself has no name. */
export function placeInDocument(path: string): string {
  return path === "" ? "the content of the file" : path;
}

function splitOnce(code: string): [string, string] {
  const at = code.indexOf(":");
  return at < 0 ? ["", code] : [code.slice(0, at), code.slice(at + 1)];
}
