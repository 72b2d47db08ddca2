import type { ClassesOf } from "./problem-class.ts";

/** What can go wrong with report templates and Word files. */
export interface TemplateProblems {
  "template-not-docx": { part: string; reason: TemplateFileFault };
  "template-too-large": { part: string; what: TemplateLimit; found: number; limit: number };
  "template-unsafe-content": { part: string; what: TemplateHazard; detail: string };
  /** A Word file that was only to be read. */
  "word-file-unreadable": { file: string; part: string; reason: TemplateFileFault };
  "word-file-too-large": { file: string; part: string; what: TemplateLimit; found: number; limit: number };
  "word-file-unsafe": { file: string; part: string; what: TemplateHazard };
  "template-tag-unclosed": TemplatePlace;
  "template-tag-syntax": TemplatePlace;
  "template-raw-output": TemplatePlace;
  "template-feature-refused": TemplatePlace & { feature: "partial" | "decorator" | "raw-block" };
  "template-unknown-helper": TemplatePlace & { name: string; nearest: string | null };
  "template-unknown-field": TemplatePlace & { name: string; nearest: string | null };
  "template-wrong-kind": TemplatePlace & { name: string; expected: readonly TemplateKind[]; found: TemplateKind };
  "template-helper-arguments": TemplatePlace & { name: string; expected: number; found: number };
  "template-name-reserved": TemplatePlace & { name: string };
  "template-block-unclosed": TemplatePlace;
  "template-block-unopened": TemplatePlace;
  "template-block-mismatch": TemplatePlace & { opened: string; openedInParagraph: number };
  "template-block-mid-text": TemplatePlace;
  "template-block-crosses": TemplatePlace;
  "template-blocks-too-deep": TemplatePlace & { limit: number };
  /** A block begins or ends inside a field of Word, such as a page number. */
  "template-field-cut": TemplatePlace;
  "template-note-in-loop": TemplatePlace;
  /** Rendered with a warning: a condition whose answer is always the same, and a branch that a block around rules out. */
  "template-condition-constant": TemplatePlace;
  "template-never-printed": TemplatePlace & { branch: "main" | "else"; because: string; becauseParagraph: number };
  "template-style-missing": TemplatePlace & { style: string };
  "template-tag-mistyped": TemplatePlace & { meant: string | null };
  "template-tag-unreached": TemplatePlace & { where: UnreachedPlace };
  "template-tracked-change": TemplatePlace & { how: "around" | "deleted" };
  "template-tracked-changes-left": TemplatePlace & { count: number };
  "template-manifest-invalid": { file: string; path: string; expected: string };
}

/** Where in a report template: the part of the file, the paragraph (or line) from 1, its text, and the tag as typed. */
export interface TemplatePlace {
  part: string;
  paragraph: number;
  text: string;
  tag: string;
}

/** Where in a Word file a tag may be typed that no rendering fills. */
export type UnreachedPlace = "field-code" | "alt-text" | "equation" | "link" | "part";

/** Why a file is no Word document that can be read. */
export type TemplateFileFault =
  | "not-zip"
  | "empty"
  | "encrypted"
  | "old-word"
  | "opendocument"
  | "other-office"
  | "no-document"
  | "broken-xml"
  | "strict-format"
  | "encoding"
  | "duplicate-part";

/** What of a template is too large. */
export type TemplateLimit = "file-bytes" | "entries" | "unpacked-bytes" | "compression-ratio" | "xml-depth";

/** What a template must not carry. */
export type TemplateHazard = "macro" | "embedding" | "alt-chunk" | "dtd" | "external-link" | "path";

/** What a field or an expression of a template is. */
export type TemplateKind = "text" | "number" | "day" | "yes-no" | "image" | "record" | "list";

export const templateProblemClasses: ClassesOf<TemplateProblems> = {
  "template-not-docx": "invalid-document",
  "template-too-large": "invalid-document",
  "template-unsafe-content": "invalid-document",
  "word-file-unreadable": "invalid-document",
  "word-file-too-large": "invalid-document",
  "word-file-unsafe": "invalid-document",
  "template-tag-unclosed": "invalid-document",
  "template-tag-syntax": "invalid-document",
  "template-raw-output": "invalid-document",
  "template-feature-refused": "invalid-document",
  "template-unknown-helper": "invalid-document",
  "template-unknown-field": "invalid-document",
  "template-wrong-kind": "invalid-document",
  "template-helper-arguments": "invalid-document",
  "template-name-reserved": "invalid-document",
  "template-block-unclosed": "invalid-document",
  "template-block-unopened": "invalid-document",
  "template-block-mismatch": "invalid-document",
  "template-block-mid-text": "invalid-document",
  "template-block-crosses": "invalid-document",
  "template-blocks-too-deep": "invalid-document",
  "template-field-cut": "invalid-document",
  "template-note-in-loop": "invalid-document",
  "template-condition-constant": "invalid-document",
  "template-never-printed": "invalid-document",
  "template-style-missing": "invalid-document",
  "template-tag-mistyped": "invalid-document",
  "template-tag-unreached": "invalid-document",
  "template-tracked-change": "invalid-document",
  "template-tracked-changes-left": "invalid-document",
  "template-manifest-invalid": "invalid-document",
};
