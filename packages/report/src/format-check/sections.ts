import type { Element } from "../docx/xml.ts";
import { wordChild } from "../docx/xml.ts";
import { attribute, lengthOf, switchOf, wordChildren, wordValue } from "./properties.ts";

const PAGE_KINDS = ["default", "first", "even"] as const;
export type PageKind = (typeof PAGE_KINDS)[number];
type PagePart = Readonly<Record<PageKind, string | null>>;

/** Pages that share paper, margins, headers and numbering; lengths in twips. */
export interface Section {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** The first page has a header of its own. */
  readonly titlePage: boolean;
  /** Goes on where the page is, so has no first page. */
  readonly continuous: boolean;
  readonly numberFormat: string;
  /** The number its pages begin with; null to count on. */
  readonly numberStart: number | null;
  /** The parts with headers and footers, those of the section before where it has none of its own. */
  readonly headers: PagePart;
  readonly footers: PagePart;
}

const NONE: PagePart = { default: null, first: null, even: null };
// What Word takes where nothing is said: US Letter with an inch around.
const LETTER = { width: 12_240, height: 15_840 };
const INCH = 1440;

/** The sections that these `w:sectPr` describe; `partOf` finds a part by the id of a relationship. */
export function readSections(ends: readonly Element[], partOf: (id: string) => string | undefined): Section[] {
  const sections: Section[] = [];
  for (const end of ends) {
    const before = sections.at(-1);
    const size = wordChild(end, "pgSz");
    const margin = wordChild(end, "pgMar");
    const gutter = lengthOf(margin, "gutter") ?? 0;
    const numbers = wordChild(end, "pgNumType");
    const start = numbers === undefined ? "" : attribute(numbers, "start");
    const side = (name: string) => Math.abs(lengthOf(margin, name) ?? INCH);
    sections.push({
      number: sections.length + 1,
      width: lengthOf(size, "w") ?? LETTER.width,
      height: lengthOf(size, "h") ?? LETTER.height,
      margins: { top: side("top"), bottom: side("bottom"), left: side("left") + gutter, right: side("right") },
      titlePage: switchOf(wordChild(end, "titlePg")) === true,
      continuous: before !== undefined && wordValue(wordChild(end, "type")) === "continuous",
      numberFormat: (numbers === undefined ? "" : attribute(numbers, "fmt")) || "decimal",
      numberStart: start === "" ? null : Number(start),
      headers: pageParts(end, "headerReference", partOf, before?.headers ?? NONE),
      footers: pageParts(end, "footerReference", partOf, before?.footers ?? NONE),
    });
  }
  return sections;
}

export function isLandscape({ width, height }: Section): boolean {
  return width > height;
}

function pageParts(
  end: Element,
  name: string,
  partOf: (id: string) => string | undefined,
  inherited: PagePart,
): PagePart {
  const parts: Record<PageKind, string | null> = { ...inherited };
  for (const reference of wordChildren(end, name)) {
    const kind = PAGE_KINDS.find((one) => one === attribute(reference, "type")) ?? "default";
    parts[kind] = partOf(reference.getAttribute("r:id") ?? relationshipId(reference)) ?? null;
  }
  return parts;
}

function relationshipId(element: Element): string {
  return element.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id") ?? "";
}
