import { findTags } from "./handlebars/tag.ts";

/** A piece of text that looks like a tag and is none: as typed, and what was probably meant. */
export interface Mistyped {
  readonly typed: string;
  readonly meant: string | null;
}

/** Ways to write a tag that people know from elsewhere, or that slip in while typing; the name is in the first group. */
const LOOKALIKES =
  /(?<!\{)\{([^{}]{1,60})\}{1,2}(?!\})|\{\s+\{([^{}]{1,60})\}\s*\}|\[\[([^[\]]{1,60})\]\]|<<([^<>]{1,60})>>|\u00ab([^\u00ab\u00bb]{1,60})\u00bb|\uff5b{1,2}([^\uff5b\uff5d]{1,60})\uff5d{1,2}/g;

/**
 * What in the text of a paragraph looks like a mistyped tag. Only what names a known field, helper or block counts:
 * braces are also used for what they are.
 */
export function findMistyped(text: string, isKnown: (name: string) => boolean): Mistyped[] {
  let from = 0;
  const outside = [...findTags(text), { start: text.length, end: text.length }].map(({ start, end }) => {
    const piece = text.slice(from, start);
    from = end;
    return piece;
  });
  return outside.flatMap((piece): Mistyped[] => {
    const lookalikes = Array.from(piece.matchAll(LOOKALIKES)).flatMap((match) => {
      const inner = match.slice(1).find((group) => group !== undefined) ?? "";
      const typed = inner.normalize("NFC").trim();
      return namesSomething(typed, isKnown) ? [{ typed: match[0], meant: `{{${typed}}}` }] : [];
    });
    if (lookalikes.length > 0) return lookalikes;
    return piece.includes("}}") ? [{ typed: "}}", meant: null }] : [];
  });
}

function namesSomething(typed: string, isKnown: (name: string) => boolean): boolean {
  if (/^(?:[#/]\s*(?:each|if|unless|with)\b|else\b)/.test(typed)) return true;
  const words = typed.split(/\s+/);
  const [first = ""] = words;
  const isPath = words.length === 1 && first.split(".").every((name) => isKnown(name));
  return (
    isPath || (words.length > 1 && words.length <= 4 && words.every((word) => isKnown(word) || /^\d+$/.test(word)))
  );
}
