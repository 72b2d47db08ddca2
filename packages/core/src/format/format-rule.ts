/*
 * What `report check-format` looks at: the layout rules of official documents, and the values it found and expected. Codes
 * and numbers only; the words are in @cchc/messages.
 */

/** Every rule, in the order in which a document is read. */
export const formatRules = [
  "party-document",
  "paper-size",
  "paper-orientation",
  "margin-top",
  "margin-bottom",
  "margin-left",
  "margin-right",
  "table-width",
  "font",
  "text-colour",
  "state-name-missing",
  "state-name-wording",
  "state-name-capitals",
  "state-name-bold",
  "state-name-size",
  "motto-missing",
  "motto-wording",
  "motto-dash",
  "motto-capitals",
  "motto-bold",
  "motto-size",
  "motto-rule",
  "motto-rule-length",
  "parent-body-capitals",
  "parent-body-bold",
  "parent-body-size",
  "issuer-capitals",
  "issuer-bold",
  "issuer-size",
  "issuer-rule",
  "issuer-rule-length",
  "number-missing",
  "number-form",
  "number-letters",
  "number-padding",
  "number-type",
  "letter-code",
  "number-size",
  "number-italic",
  "place-date-missing",
  "place-date-form",
  "day-padding",
  "month-padding",
  "date-exists",
  "place-date-size",
  "place-date-italic",
  "type-name-capitals",
  "type-name-bold",
  "type-name-size",
  "type-name-centred",
  "subject-bold",
  "subject-size",
  "subject-centred",
  "subject-rule",
  "subject-rule-length",
  "letter-subject-bold",
  "letter-subject-size",
  "letter-subject-centred",
  "addressee-missing",
  "addressee-size",
  "addressee-lines",
  "legal-basis-line",
  "legal-basis-ending",
  "legal-basis-size",
  "legal-basis-italic",
  "body-size",
  "body-justified",
  "body-indent",
  "paragraph-spacing",
  "line-spacing",
  "numbering-letter",
  "numbering-roman",
  "numbering-order",
  "end-mark",
  "recipients-missing",
  "recipients-heading-look",
  "recipients-heading-size",
  "recipients-size",
  "recipients-look",
  "recipients-dash",
  "recipients-ending",
  "recipients-archive",
  "signature-authority",
  "signature-deputy",
  "signature-capitals",
  "signature-bold",
  "signature-size",
  "signer-bold",
  "signer-size",
  "signer-title",
  "signer-capitals",
  "page-number-missing",
  "page-number-place",
  "page-number-words",
  "page-number-size",
  "page-number-digits",
  "page-number-first",
  "annex-bold",
  "annex-number",
  "annex-reference",
  "annex-reference-italic",
  "annex-page-number",
] as const;
export type FormatRule = (typeof formatRules)[number];

/** Parts of a document that are recognised by their text and place. */
export const formatElements = [
  "state-name",
  "motto",
  "parent-body",
  "issuer",
  "number",
  "place-date",
  "type-name",
  "subject",
  "letter-subject",
  "addressee",
  "legal-basis",
  "body",
  "recipients",
  "signature",
  "signer",
  "annex",
] as const;
export type FormatElement = (typeof formatElements)[number];

/** A sure deviation is an error; one that may have a good reason is a warning. */
export type FormatCertainty = "sure" | "unsure";

/** What text, a paragraph or a line can be like. */
export const formatTraits = [
  "none",
  "bold",
  "regular",
  "italic",
  "upright",
  "bold-italic",
  "capitals",
  "not-capitals",
  "coloured",
  "black",
  "left",
  "right",
  "centred",
  "justified",
  "portrait",
  "landscape",
  "drawn-line",
  "typed-line",
  "underlined",
  "unassigned-font",
  "top-centre",
  "page-bottom",
  "page-top-left",
  "page-top-right",
  "first-page",
  "other-digits",
  "arabic-digits",
  "restart",
  "tab-or-blanks",
] as const;
export type FormatTrait = (typeof formatTraits)[number];

/** A value found or expected; an amount may be a range, and lengths are millimetres. */
export type FormatValue =
  | { readonly kind: "trait"; readonly trait: FormatTrait }
  | { readonly kind: "amount"; readonly unit: "mm" | "pt" | "lines"; readonly from: number; readonly to: number }
  | { readonly kind: "text"; readonly text: string };

/** Where in a file: its part, the paragraph's number in that part (0 for none), the section of pages, and its text. */
export interface FormatPlace {
  readonly part: string;
  readonly paragraph: number;
  readonly section: number;
  readonly text: string;
}

/** One deviation from the layout of official documents; `count` places have it, the first one is named. */
export interface FormatDeviation {
  readonly rule: FormatRule;
  readonly certainty: FormatCertainty;
  readonly place: FormatPlace;
  readonly found: FormatValue;
  readonly expected: FormatValue;
  readonly count: number;
}
