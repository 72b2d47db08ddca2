import { officialWording } from "@cchc/messages/official-wording";
import type { OfficialDocument } from "./elements.ts";
import type { FormatReporter } from "./format-reporter.ts";
import { quoted, trait } from "./measure.ts";
import { type Piece, placeOf } from "./pieces.ts";

const LINES_BELOW = 6;

/** Headings of annexes, what they belong to, and their pages (SPEC FMT-38, FMT-39). */
export function checkAnnexes(document: OfficialDocument, reporter: FormatReporter): void {
  const { annexes, layout } = document;
  for (const heading of annexes) {
    const place = placeOf(heading.paragraph, heading.text);
    reporter.bold("annex-bold", heading);
    if (!heading.hasTags) {
      const sign = /(?:^|\s)(\S+?)[.:]?$/.exec(heading.text.replace(/^\S+\s+\S+/, ""))?.[1];
      reporter.judge("annex-number", {
        place,
        isKept: annexes.length === 1 || (sign !== undefined && /^[IVXLC]+$/.test(sign)),
        found: quoted(heading.text),
        expected: quoted("I, II, III"),
      });
    }
    checkReference(document, heading, reporter);
    const section = layout.sections[heading.paragraph.section - 1];
    reporter.judge("annex-page-number", {
      place,
      isKept: section?.numberStart === 1 || (document.endIndex === 0 && section?.number === 1),
      found: trait("none"),
      expected: trait("restart"),
      certainty: "unsure",
    });
  }
}

/** The line in brackets that says which document an annex belongs to. */
function checkReference({ pieces, annexes }: OfficialDocument, heading: Piece, reporter: FormatReporter): void {
  const next = annexes[annexes.indexOf(heading) + 1]?.index ?? pieces.length;
  const below = pieces.slice(heading.index + 1, Math.min(next, heading.index + LINES_BELOW));
  const reference = below.find(({ folded }) => /^\( ?(?:kem theo|ban hanh kem|dinh kem)/.test(folded));
  reporter.judge("annex-reference", {
    place: placeOf(heading.paragraph, heading.text),
    isKept: reference !== undefined,
    found: trait("none"),
    expected: quoted(officialWording.annexReference),
    certainty: "unsure",
  });
  if (reference !== undefined) reporter.italic("annex-reference-italic", reference);
}
