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
import { isPartyName } from "./find-head.ts";
import { checkFonts } from "./font-rules.ts";
import { FormatReporter } from "./format-reporter.ts";
import { checkHead } from "./head-rules.ts";
import { trait } from "./measure.ts";
import { checkNumberAndDate } from "./number-rules.ts";
import { checkNumbering } from "./numbering-rules.ts";
import { checkPageNumbers } from "./page-number-rules.ts";
import { checkPages } from "./page-rules.ts";
import { placeOf } from "./pieces.ts";
import { splitDocuments } from "./split-documents.ts";
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

type Check = (document: OfficialDocument, reporter: FormatReporter) => void;

/** Pages, headers and fonts are the file's. */
const FILE_RULES: readonly Check[] = [checkPages, checkFonts, checkPageNumbers];
const DOCUMENT_RULES: readonly Check[] = [
  checkHead,
  checkNumberAndDate,
  checkTitle,
  checkBody,
  checkNumbering,
  checkEnding,
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
  const whole = recogniseDocument(layout.value);
  const layouts = splitDocuments(layout.value);
  const documents = layouts.length === 1 ? [whole] : layouts.map(recogniseDocument);
  let judged = whole;
  const reporter = new FormatReporter((rule) => mostCertain(judged, rule));
  if (whole.form === "party") reportParty(whole, reporter);
  else for (const check of FILE_RULES) check(whole, reporter);
  for (const document of documents) {
    judged = document;
    if (document.form !== "party") for (const check of DOCUMENT_RULES) check(document, reporter);
  }
  const elements = recognisedElements(documents[0] ?? whole).map(({ element, piece }) => ({
    element,
    place: "paragraph" in piece ? placeOf(piece.paragraph, piece.text) : placeOf(piece),
  }));
  return succeed({ deviations: reporter.deviations(), elements, checked: reporter.checked() });
}

/** A document of the Party has a layout of its own: that is all there is to say. */
function reportParty({ pieces }: OfficialDocument, reporter: FormatReporter): void {
  const mark = pieces.find(isPartyName);
  if (mark === undefined) return;
  const place = placeOf(mark.paragraph, mark.text);
  reporter.judge("party-document", { place, isKept: false, found: trait("none"), expected: trait("none") });
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
