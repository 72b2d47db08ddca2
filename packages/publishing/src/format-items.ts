import type { FormatCertainty, FormatElement, FormatRule, FormatValue } from "@cchc/core/format/format-rule";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { FormatCheck } from "@cchc/report/format-check/check-format";

/** One deviation as programs get it. */
export interface DeviationItem {
  rule: FormatRule;
  severity: "error" | "warning";
  certainty: FormatCertainty;
  part: string;
  /** From 1 in its part; null for pages as a whole. */
  paragraph: number | null;
  /** The pages it is on, from 1. */
  section: number;
  text: string;
  /** How many places have it; the first one is named. */
  count: number;
  found: string | null;
  expected: string | null;
  message: string;
  hint: string;
  /** Where it is, in words. */
  place: string;
}

/** An element that was recognised, with its first place. */
export interface ElementItem {
  element: FormatElement;
  part: string;
  paragraph: number;
  text: string;
}

/** Deviations in words, sure ones first. */
export function formatItems({ deviations }: FormatCheck, texts: Catalogue["formatCheck"]): DeviationItem[] {
  const sections = Math.max(1, ...deviations.map(({ place }) => place.section));
  const items = deviations.map(({ rule, certainty, place, found, expected, count }): DeviationItem => {
    const { part, paragraph, section, text } = place;
    const isBody = !/\/(?:header|footer|footnotes|endnotes)\d*\.xml$/.test(part);
    return {
      rule,
      severity: certainty === "sure" ? "error" : "warning",
      certainty,
      part,
      paragraph: paragraph === 0 ? null : paragraph,
      section,
      text,
      count,
      found: valueCode(found),
      expected: valueCode(expected),
      ...texts.deviation({ rule, found, expected }),
      place: texts.place({ paragraph, section, text, sections, isBody }) + (count > 1 ? texts.more(count - 1) : ""),
    };
  });
  return [
    ...items.filter(({ severity }) => severity === "error"),
    ...items.filter(({ severity }) => severity === "warning"),
  ];
}

export function formatElementItems({ elements }: FormatCheck): ElementItem[] {
  return elements.map(({ element, place: { part, paragraph, text } }) => ({ element, part, paragraph, text }));
}

/** A value the same in every language: `bold`, `13-14 pt`, or the text itself. */
function valueCode(value: FormatValue): string | null {
  switch (value.kind) {
    case "trait":
      return value.trait === "none" ? null : value.trait;
    case "text":
      return value.text;
    case "amount":
      return `${value.from === value.to ? value.from : `${value.from}-${value.to}`} ${value.unit}`;
  }
}
