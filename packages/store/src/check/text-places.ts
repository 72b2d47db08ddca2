import type { Problem } from "@cchc/core/problem";
import type { Place } from "../json-text-place.ts";
import { type LocatedValue, rangeLocator, type TextRange } from "../json-text-range.ts";

/** The start of a file: where what has no place of its own is shown. */
export const startOfFile: TextRange = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Finds what remarks and problems mean in one text, which is parsed once and only when it must be. */
export class TextPlaces {
  readonly #text: string;
  #locate: ((path: readonly PropertyKey[]) => LocatedValue) | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** What a path of keys leads to; the whole file is shown at its start. */
  of(path: readonly PropertyKey[]): LocatedValue {
    if (path.length === 0 || this.#text === "") return { place: startOfFile.start, range: startOfFile };
    this.#locate ??= rangeLocator(this.#text);
    return this.#locate(path);
  }

  /** What a problem of the text is about, as far as it says. */
  ofProblem(problem: Problem): TextRange {
    if (this.#text === "") return startOfFile;
    switch (problem.code) {
      case "json-malformed":
        return this.#tokenAt(problem.params);
      case "document-invalid":
        return this.of(keysOf(problem.params.path)).range;
      case "document-too-new":
        return this.of(["schemaVersion"]).range;
      case "document-wrong-kind":
        return this.of(["kind"]).range;
      case "json-duplicate-key":
      case "json-too-deep":
        return this.#lineAt(problem.params.line);
      default:
        return startOfFile;
    }
  }

  /** From a place to the end of the word there, or of the line. */
  #tokenAt({ line, column }: Place): TextRange {
    const rest = this.#lines()[line - 1]?.slice(column - 1) ?? "";
    const length = /^[\w"'.+-]+|^\S/.exec(rest)?.[0].length ?? rest.length;
    return { start: { line, column }, end: { line, column: column + Math.max(length, 1) } };
  }

  #lineAt(line: number): TextRange {
    const text = this.#lines()[line - 1] ?? "";
    const column = text.length - text.trimStart().length + 1;
    return { start: { line, column }, end: { line, column: Math.max(text.trimEnd().length + 1, column) } };
  }

  #lines(): string[] {
    return this.#text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  }
}

/** The keys of `pathText`; numbers are indices. */
function keysOf(path: string): (string | number)[] {
  return path === "" ? [] : path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
