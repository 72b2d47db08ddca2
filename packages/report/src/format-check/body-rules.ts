import { foldText } from "@cchc/core/text";
import type { OfficialDocument } from "./elements.ts";
import type { FormatReporter, Judgement } from "./format-reporter.ts";
import { amount, millimetres, quoted, TOLERANCE, trait, twips, withinTwips } from "./measure.ts";
import { paragraphText, placeOf, sizesOf, visibleRuns, withoutTags } from "./pieces.ts";
import type { WordParagraph } from "./story-reader.ts";

/** Longer than a line: only then can one see whether both edges are even. */
const LONGER_THAN_A_LINE = 110;
const INDENTS = [10, 12.7] as const;
/** Six points. */
const LEAST_GAP = 120;
const SINGLE = 240;
/** A line of Times New Roman is so much higher than its size. */
const LINE_HEIGHT = 1.15;
const MOST_LINES = 1.5;

/** Legal bases and the plain text (SPEC FMT-21 … FMT-26). */
export function checkBody(document: OfficialDocument, reporter: FormatReporter): void {
  checkLegalBases(document, reporter);
  const bases = new Set(document.legalBases);
  for (const [index, paragraph] of document.body.entries()) {
    const kind = kindOf(document, paragraph);
    if (kind === "display") continue;
    if (!bases.has(paragraph)) checkSize(paragraph, kind, reporter);
    checkAlignment(paragraph, kind, reporter);
    if (!bases.has(paragraph)) checkIndent(paragraph, kind, reporter);
    checkLines(paragraph, reporter);
    const before = document.body[index - 1];
    if (before !== undefined && kindOf(document, before) !== "display")
      checkGap(document, before, paragraph, kind, reporter);
  }
}

/** `display` stands apart by itself: captions, notes below a table, what is centred. */
type BodyKind = "text" | "heading" | "item" | "note" | "display";

function kindOf({ layout, body }: OfficialDocument, paragraph: WordParagraph): BodyKind {
  const text = withoutTags(paragraphText(paragraph));
  if (paragraph.alignment === "centred" || (paragraph.alignment === "right" && text.length < LONGER_THAN_A_LINE))
    return "display";
  if (/^\.\s*\/\s*\.$/.test(text)) return "display";
  const runs = visibleRuns(paragraph.runs);
  const isItalic = runs.length > 0 && runs.every(({ italic }) => italic);
  // The body has no paragraphs of tables: its neighbour in the file may be one.
  const above = layout.body[paragraph.index - 1];
  if (above !== undefined && above.cell !== null && above.part === body[0]?.part && isItalic) return "display";
  if (/^(?:ghi chu|luu y|nguon|chu thich)\b/.test(foldText(text))) return isItalic ? "display" : "note";
  if (runs.length > 0 && runs.every(({ bold }) => bold)) return "heading";
  const isLabelled = paragraph.label !== null;
  return isLabelled || /^(?:[-+*•\u2010-\u2015]|\(?\p{L}{1,2}[).]\s|\(?\d{1,3}[).])/u.test(text) ? "item" : "text";
}

function checkLegalBases({ legalBases, isDecision }: OfficialDocument, reporter: FormatReporter): void {
  const certainty = isDecision || legalBases.length > 1 ? "sure" : "unsure";
  for (const [index, paragraph] of legalBases.entries()) {
    const text = paragraphText(paragraph);
    const isLast = index === legalBases.length - 1;
    if (text.includes("{{")) continue;
    const place = placeOf(paragraph);
    // Each begins with the same words; a second beginning after a semicolon is a second basis.
    const first = foldText(text).split(" ").slice(0, 2).join(" ");
    const hasSecond = foldText(text)
      .split(/;\s*/)
      .slice(1)
      .some((part) => part.startsWith(first));
    const isOneALine = paragraph.runs.some((run) => run.text.includes("\n"));
    reporter.judge("legal-basis-line", {
      place,
      isKept: !hasSecond || isOneALine,
      found: quoted(";"),
      expected: trait("none"),
      certainty,
    });
    const [end, wanted] = [text.at(-1) ?? "", isLast ? "." : ";"];
    reporter.judge("legal-basis-ending", {
      place,
      isKept: end === wanted,
      found: quoted(end),
      expected: quoted(wanted),
      // Other documents than decisions go on from the last basis into a sentence.
      certainty: isLast && !isDecision ? "unsure" : certainty,
    });
    const runs = visibleRuns(paragraph.runs);
    reporter.judge("legal-basis-italic", {
      place,
      isKept: runs.every(({ italic }) => italic),
      found: trait("upright"),
      expected: trait("italic"),
      certainty: isDecision ? "sure" : "unsure",
    });
    const sizes = sizesOf(paragraph.runs);
    if (sizes !== undefined) reporter.judge("legal-basis-size", { place, ...withinPoints(sizes, 13, 14), certainty });
  }
}

function checkSize(paragraph: WordParagraph, kind: BodyKind, reporter: FormatReporter): void {
  const sizes = sizesOf(paragraph.runs);
  if (sizes === undefined) return;
  const certainty = kind === "note" ? "unsure" : "sure";
  reporter.judge("body-size", { place: placeOf(paragraph), ...withinPoints(sizes, 13, 14), certainty });
}

function checkAlignment(paragraph: WordParagraph, kind: BodyKind, reporter: FormatReporter): void {
  if (kind === "heading" || paragraphText(paragraph).length < LONGER_THAN_A_LINE) return;
  reporter.judge("body-justified", {
    place: placeOf(paragraph),
    isKept: paragraph.alignment === "justified",
    found: trait(paragraph.alignment),
    expected: trait("justified"),
    certainty: kind === "note" || paragraph.alignment === "right" ? "unsure" : "sure",
  });
}

function checkIndent(paragraph: WordParagraph, kind: BodyKind, reporter: FormatReporter): void {
  if (paragraph.indentInCharacters || kind === "heading") return;
  const { left, firstLine, runs } = paragraph;
  const starts = [firstLine, left + firstLine];
  const isKept = starts.some((start) => INDENTS.some((mm) => Math.abs(start - twips(mm)) <= TOLERANCE));
  const isTyped = /^[\t ]/.test(runs[0]?.text ?? "");
  const isNear = starts.some((start) => withinTwips(start, INDENTS[0] - 0.5, INDENTS[1] + 0.5));
  reporter.judge("body-indent", {
    place: placeOf(paragraph),
    isKept,
    found: isTyped ? trait("tab-or-blanks") : amount("mm", millimetres(left + firstLine)),
    expected: amount("mm", INDENTS[0], INDENTS[1]),
    certainty: kind === "text" && !isTyped && !isNear ? "sure" : "unsure",
  });
}

function checkLines(paragraph: WordParagraph, reporter: FormatReporter): void {
  const { line, lineRule } = paragraph;
  const points = sizesOf(paragraph.runs)?.to;
  if (points === undefined) return;
  const place = placeOf(paragraph);
  if (lineRule === "auto") {
    reporter.judge("line-spacing", {
      place,
      isKept: line >= SINGLE - TOLERANCE && line <= SINGLE * MOST_LINES + TOLERANCE,
      found: amount("lines", Math.round((line / SINGLE) * 100) / 100),
      expected: amount("lines", 1, MOST_LINES),
    });
    return;
  }
  const most = points * 20 * LINE_HEIGHT * MOST_LINES;
  const least = lineRule === "atLeast" ? 0 : points * 20;
  reporter.judge("line-spacing", {
    place,
    isKept: line >= least - TOLERANCE && line <= most + 20,
    found: amount("pt", line / 20),
    expected: amount("pt", points, Math.round(most / 20)),
  });
}

function checkGap(
  { layout }: OfficialDocument,
  above: WordParagraph,
  paragraph: WordParagraph,
  kind: BodyKind,
  reporter: FormatReporter,
): void {
  if (layout.body[paragraph.index - 1] !== above) return;
  const isContextual = (above.contextual || paragraph.contextual) && above.style === paragraph.style;
  const gap = isContextual ? 0 : above.after + paragraph.before;
  reporter.judge("paragraph-spacing", {
    place: placeOf(paragraph),
    isKept: gap >= LEAST_GAP - TOLERANCE,
    found: amount("pt", gap / 20),
    expected: amount("pt", LEAST_GAP / 20),
    certainty: kind === "text" && !isContextual ? "sure" : "unsure",
  });
}

function withinPoints(
  sizes: { from: number; to: number },
  from: number,
  to: number,
): Pick<Judgement, "isKept" | "found" | "expected"> {
  return {
    isKept: sizes.from >= from && sizes.to <= to,
    found: amount("pt", sizes.from, sizes.to),
    expected: amount("pt", from, to),
  };
}
