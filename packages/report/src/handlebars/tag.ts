import type { TemplatePlace } from "@cchc/core/problems/template-problems";

/** What a tag does. `comment` prints nothing; `refused` kinds are never rendered (SPEC TPL-3). */
export type TagKind =
  | "output"
  | "open"
  | "else"
  | "close"
  | "comment"
  | "raw-output"
  | "partial"
  | "decorator"
  | "raw-block";

/** One `{{…}}` as the parser will read it, and where a person finds it. */
export interface Tag {
  readonly kind: TagKind;
  readonly source: string;
  readonly place: TemplatePlace;
  /** For `open` and `close`: the word after the sign, such as `each`. */
  readonly name: string;
}

/** Where a tag stands in a text: from `start` to before `end`; `closed` is false when `}}` is missing. */
export interface TagSpan {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

/** The tags of a text in order. A `}}` inside a quoted text does not end a tag. */
export function findTags(text: string): TagSpan[] {
  const spans: TagSpan[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf("{{", from);
    if (start < 0) return spans;
    const end = tagEnd(text, start);
    if (end === undefined) {
      spans.push({ start, end: text.length, closed: false });
      return spans;
    }
    spans.push({ start, end, closed: true });
    from = end;
  }
}

/** Reads one tag. The source must start with `{{` and end with `}}`. */
export function readTag(source: string, place: TemplatePlace): Tag {
  const kind = tagKind(source);
  const name = /^\{\{~?[#/^]\s*([^\s~}]*)/.exec(source)?.[1] ?? "";
  return { kind, source, place, name };
}

function tagKind(source: string): TagKind {
  if (source.startsWith("{{{{")) return "raw-block";
  if (/^\{\{~?[{&]/.test(source)) return "raw-output";
  if (/^\{\{~?#?>/.test(source)) return "partial";
  if (/^\{\{~?#?\*/.test(source)) return "decorator";
  if (/^\{\{~?!/.test(source)) return "comment";
  if (/^\{\{~?\s*else[\s~}]/.test(source) || /^\{\{~?\^\s*~?\}\}/.test(source)) return "else";
  if (/^\{\{~?[#^]/.test(source)) return "open";
  return /^\{\{~?\//.test(source) ? "close" : "output";
}

function tagEnd(text: string, start: number): number | undefined {
  if (/^\{\{~?!--/.test(text.slice(start, start + 6))) {
    const end = /--~?\}\}/g;
    end.lastIndex = start;
    return end.exec(text) === null ? undefined : end.lastIndex;
  }
  const plain = text.indexOf("}}", start);
  if (plain < 0) return undefined;
  const comment = /^\{\{~?!/.test(text.slice(start, start + 4));
  const end = comment ? plain : (closeOutsideQuotes(text, start) ?? plain);
  // `{{{x}}}` ends with as many braces as it began with.
  let last = end + 2;
  for (let braces = 2; braces < 4 && text[start + braces] === "{" && text[last] === "}"; braces += 1) last += 1;
  return last;
}

function closeOutsideQuotes(text: string, start: number): number | undefined {
  let quote = "";
  for (let at = start + 2; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (quote !== "") {
      if (sign === quote && text[at - 1] !== "\\") quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "}" && text[at + 1] === "}") return at;
    else if (sign === "{" && text[at + 1] === "{" && at > start + 3) return undefined;
  }
  return undefined;
}
