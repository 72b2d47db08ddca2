import type {
  FormatCertainty,
  FormatDeviation,
  FormatElement,
  FormatPlace,
  FormatRule,
} from "@cchc/core/format/format-rule";
import { type Result, succeed } from "@cchc/core/result";
import { openPackage, readingLimits } from "../docx/package.ts";
import { checkAnnexes } from "./annex-rules.ts";
import { checkBody } from "./body-rules.ts";
import { type OfficialDocument, recogniseDocument, recognisedElements } from "./elements.ts";
import { checkEnding } from "./ending-rules.ts";
import { checkFonts } from "./font-rules.ts";
import { FormatReporter } from "./format-reporter.ts";
import { checkHead } from "./head-rules.ts";
import { checkNumberAndDate } from "./number-rules.ts";
import { checkNumbering } from "./numbering-rules.ts";
import { checkPageNumbers } from "./page-number-rules.ts";
import { checkPages } from "./page-rules.ts";
import { placeOf } from "./pieces.ts";
import { checkTitle } from "./title-rules.ts";
import { readLayout } from "./word-layout.ts";

/** What a look at a document's layout gave. */
export interface FormatCheck {
  /** In the order of the rules. */
  readonly deviations: readonly FormatDeviation[];
  /** What was recognised, with the first place of each. */
  readonly elements: readonly { readonly element: FormatElement; readonly place: FormatPlace }[];
  /** The rules that something in the document was held against. */
  readonly checked: readonly FormatRule[];
}

const RULES: readonly ((document: OfficialDocument, reporter: FormatReporter) => void)[] = [
  checkPages,
  checkFonts,
  checkHead,
  checkNumberAndDate,
  checkTitle,
  checkBody,
  checkNumbering,
  checkEnding,
  checkPageNumbers,
  checkAnnexes,
];

/**
 * Holds a Word file against the layout of official documents, Appendix I of decree 30/2020. Any file is looked at, also
 * one with macros or embedded objects: nothing in it is executed or followed. Problems: `template-not-docx`,
 * `template-too-large`, `template-unsafe-content` for what is no Word file or a trap (SPEC FMT-40, FMT-44).
 */
export function checkFormat(bytes: Uint8Array): Result<FormatCheck> {
  const opened = openPackage(bytes, readingLimits, "reading");
  if (!opened.ok) return opened;
  const layout = readLayout(opened.value);
  if (!layout.ok) return layout;
  const document = recogniseDocument(layout.value);
  const reporter = new FormatReporter((rule) => mostCertain(document, rule));
  for (const check of RULES) check(document, reporter);
  const elements = recognisedElements(document).map(({ element, piece }) => ({
    element,
    place: "paragraph" in piece ? placeOf(piece.paragraph, piece.text) : placeOf(piece),
  }));
  return succeed({ deviations: reporter.deviations(), elements, checked: reporter.checked() });
}

/**
 * How sure a rule can be at all. Documents of the Party have rules of their own; what shows neither the name of the
 * state nor the motto may be part of a document, or none: then only paper, margins, fonts and colour are sure. With
 * these two but no number and no known type it is a form that citizens fill in, say: then they are sure, too.
 */
function mostCertain({ form, number, typeName }: OfficialDocument, rule: FormatRule): FormatCertainty {
  const isSheet = /^(?:paper|margin|font|text-colour)/.test(rule);
  switch (form) {
    case "party":
      return "unsure";
    case "other":
      return isSheet ? "sure" : "unsure";
    case "bare":
      return isSheet || number !== undefined || /^(?:state-name|motto)/.test(rule) ? "sure" : "unsure";
    case "named":
      // Acts of the National Assembly have a layout of their own.
      return !isSheet && /^(?:(?:bo )?luat|phap lenh|lenh)$/.test(typeName?.folded ?? "") ? "unsure" : "sure";
    case "letter":
    case "minutes":
      return "sure";
  }
}
