import type { FormatCertainty } from "@cchc/core/format/format-rule";
import type { OfficialDocument } from "./elements.ts";
import type { FormatReporter } from "./format-reporter.ts";
import { amount, quoted, trait } from "./measure.ts";
import { isAnnexSection } from "./page-rules.ts";
import { paragraphText, placeOf, sizesOf } from "./pieces.ts";
import type { Section } from "./sections.ts";
import type { WordParagraph } from "./story-reader.ts";

/** About how many letters fill a page of text at 14 points. */
const LETTERS_OF_A_PAGE = 2_600;
/** So few are less than a page in any case. */
const LETTERS_OF_HALF_A_PAGE = 1_200;

/** The number at the top of every page but the first (SPEC FMT-36, FMT-37). */
export function checkPageNumbers(document: OfficialDocument, reporter: FormatReporter): void {
  const { layout } = document;
  for (const section of layout.sections) {
    const pages = hasFurtherPage(document, section);
    if (pages === "no") continue;
    const header = numberIn(document, section.headers.default);
    const footer = numberIn(document, section.footers.default);
    const place = { part: layout.main, paragraph: 0, section: section.number, text: "" };
    const isAnnex = isAnnexSection(document, section);
    const certainty: FormatCertainty = pages === "yes" && !isAnnex ? "sure" : "unsure";
    const isThere = header !== undefined || footer !== undefined;
    const expected = trait("top-centre");
    reporter.judge("page-number-missing", { place, isKept: isThere, found: trait("none"), expected, certainty });
    const shown = header ?? footer;
    if (shown === undefined) continue;
    judgeShown(shown, header === undefined, section, reporter);
    if (!section.continuous) judgeFirstPage(document, section, isAnnex, reporter);
  }
}

function judgeShown(shown: WordParagraph, isBelow: boolean, section: Section, reporter: FormatReporter): void {
  const place = { ...placeOf(shown), section: section.number };
  const isCentred = shown.alignment === "centred" || shown.frameCentred;
  // Tabs lead to the middle, too, and a box may stand anywhere.
  const isPlaced = shown.inBox || shown.cell !== null || shown.runs.some(({ text }) => text.includes("\t"));
  const side = shown.alignment === "right" ? "page-top-right" : "page-top-left";
  reporter.judge("page-number-place", {
    place,
    isKept: !isBelow && isCentred,
    found: trait(isBelow ? "page-bottom" : side),
    expected: trait("top-centre"),
    certainty: isBelow || !isPlaced ? "sure" : "unsure",
  });
  const sizes = sizesOf(shown.runs);
  if (sizes !== undefined) {
    reporter.judge("page-number-size", {
      place,
      isKept: sizes.from >= 13 && sizes.to <= 14,
      found: amount("pt", sizes.from, sizes.to),
      expected: amount("pt", 13, 14),
    });
  }
  reporter.judge("page-number-words", {
    place,
    isKept: !/\p{L}{2}/u.test(paragraphText(shown)),
    found: quoted(paragraphText(shown)),
    expected: trait("arabic-digits"),
    certainty: "unsure",
  });
  reporter.judge("page-number-digits", {
    place,
    isKept: /^decimal|^numberInDash/.test(section.numberFormat),
    found: trait("other-digits"),
    expected: trait("arabic-digits"),
  });
}

/** Nothing on the first page, so it needs a header and a footer of its own. */
function judgeFirstPage(
  document: OfficialDocument,
  section: Section,
  isAnnex: boolean,
  reporter: FormatReporter,
): void {
  const onFirst = section.titlePage
    ? (numberIn(document, section.headers.first) ?? numberIn(document, section.footers.first))
    : (numberIn(document, section.headers.default) ?? numberIn(document, section.footers.default));
  const isFirst = section.number === 1;
  // Later pages of the text go on with their numbers.
  if (!isFirst && !isAnnex) return;
  reporter.judge("page-number-first", {
    place: { part: document.layout.main, paragraph: 0, section: section.number, text: "" },
    isKept: onFirst === undefined,
    found: trait("first-page"),
    expected: trait("none"),
    certainty: isFirst && !isAnnex ? "sure" : "unsure",
  });
}

/** The paragraph with the page's number in a header or footer. */
function numberIn({ layout }: OfficialDocument, part: string | null): WordParagraph | undefined {
  return part === null ? undefined : layout.others.get(part)?.find(({ pageField }) => pageField);
}

/** Whether a section has a page that shows its number; what is short may have just one. */
function hasFurtherPage({ layout }: OfficialDocument, section: Section): "yes" | "maybe" | "no" {
  const own = layout.body.filter((paragraph) => paragraph.section === section.number);
  const letters = own.reduce((sum, { runs }) => sum + runs.reduce((count, { text }) => count + text.length, 0), 0);
  const breaks = own.reduce((sum, { pageBreaks }) => sum + pageBreaks, 0);
  if (breaks > 0 || letters > LETTERS_OF_A_PAGE * 1.5) return "yes";
  if (layout.countedPages === 1 && letters < LETTERS_OF_A_PAGE) return "no";
  return letters < LETTERS_OF_HALF_A_PAGE && section.number > 1 ? "no" : "maybe";
}
