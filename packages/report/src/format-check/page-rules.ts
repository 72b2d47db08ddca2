import type { OfficialDocument } from "./elements.ts";
import type { FormatReporter } from "./format-reporter.ts";
import { amount, millimetres, quoted, trait, twips, withinTwips } from "./measure.ts";
import { placeOf } from "./pieces.ts";
import { isLandscape, type Section } from "./sections.ts";
import type { WordParagraph } from "./story-reader.ts";

const A4 = { width: 210, height: 297 };
/** Word, LibreOffice and Google Docs round A4 to 11,906 to 11,909 by 16,834 to 16,840 twips. */
const PAPER_TOLERANCE = 10;
const ACROSS = { from: 20, to: 25 };
const MARGINS = { top: ACROSS, bottom: ACROSS, left: { from: 30, to: 35 }, right: { from: 15, to: 20 } };
type Side = keyof typeof MARGINS;
/** Tables stand out of the text by the edges of their cells, and a little more is not seen. */
const CELL_EDGES = twips(10);
const SIDES: readonly Side[] = ["top", "bottom", "left", "right"];

/** Paper and margins of every section (SPEC FMT-1, FMT-2). */
export function checkPages(document: OfficialDocument, reporter: FormatReporter): void {
  checkTables(document, reporter);
  for (const section of document.layout.sections) {
    const place = { part: document.layout.main, paragraph: 0, section: section.number, text: "" };
    const [short, long] = [section.width, section.height].sort((left, right) => left - right) as [number, number];
    reporter.judge("paper-size", {
      place,
      isKept: isNear(short, A4.width) && isNear(long, A4.height),
      found: quoted(`${millimetres(short)} × ${millimetres(long)} mm`),
      expected: quoted(`A4, ${A4.width} × ${A4.height} mm`),
    });
    const isAnnex = isAnnexSection(document, section);
    if (!isAnnex) {
      reporter.judge("paper-orientation", {
        place,
        isKept: !isLandscape(section),
        found: trait("landscape"),
        expected: trait("portrait"),
        certainty: "unsure",
      });
    }
    const turned = isLandscape(section) ? TURNED : [];
    const readings = [MARGINS, ...turned];
    const isAnyKept = readings.some((reading) => SIDES.every((side) => isWithin(section, side, reading[side])));
    for (const side of SIDES) {
      const { from, to } = MARGINS[side];
      reporter.judge(`margin-${side}`, {
        place,
        isKept: isAnyKept || isWithin(section, side, MARGINS[side]),
        found: amount("mm", millimetres(section.margins[side])),
        expected: amount("mm", from, to),
        // On pages for two-sided print left and right are inside and outside.
        certainty: document.layout.mirrored && (side === "left" || side === "right") ? "unsure" : "sure",
      });
    }
  }
}

/** Rows of tables that are wider than the text between the margins. */
function checkTables({ layout, pieces }: OfficialDocument, reporter: FormatReporter): void {
  // What is only columns of a head or an ending moves with the margins.
  const marks = pieces.filter(({ folded }) => /^(?:cong hoa xa hoi chu nghia|noi nhan)\b/.test(folded));
  const columns = new Set(marks.flatMap(({ paragraph }) => paragraph.cell?.outer.table ?? []));
  const rows = new Map<string, { first: WordParagraph; cells: Map<number, number | null> }>();
  for (const paragraph of layout.body) {
    const { cell } = paragraph;
    if (cell === null || cell.table !== cell.outer.table || columns.has(cell.table)) continue;
    const key = `${cell.table} ${cell.row}`;
    const row = rows.get(key) ?? { first: paragraph, cells: new Map<number, number | null>() };
    row.cells.set(cell.column, cell.width);
    rows.set(key, row);
  }
  for (const { first, cells } of rows.values()) {
    const section = layout.sections[first.section - 1];
    const widths = [...cells.values()];
    if (section === undefined || widths.includes(null)) continue;
    const width = widths.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const room = section.width - section.margins.left - section.margins.right;
    reporter.judge("table-width", {
      place: placeOf(first),
      isKept: width <= room + CELL_EDGES,
      found: amount("mm", Math.round(millimetres(width))),
      expected: amount("mm", Math.round(millimetres(room))),
      certainty: "unsure",
    });
  }
}

/** How Word turns the margins with the page, to either side. */
const TURNED = [
  { top: MARGINS.left, bottom: MARGINS.right, left: ACROSS, right: ACROSS },
  { top: MARGINS.right, bottom: MARGINS.left, left: ACROSS, right: ACROSS },
];

/** Whether a section holds an annex, or comes after signature and recipients. */
export function isAnnexSection({ annexes, pieces, endIndex, layout }: OfficialDocument, { number }: Section): boolean {
  if (layout.sections.length === 1) return annexes.length > 0 && endIndex === 0;
  const firstAnnex = annexes[0]?.paragraph.section;
  if (firstAnnex !== undefined && number >= firstAnnex) return true;
  const last = endIndex > 0 ? pieces[endIndex - 1]?.paragraph.section : undefined;
  return last !== undefined && number > last;
}

function isNear(length: number, mm: number): boolean {
  return Math.abs(length - twips(mm)) <= PAPER_TOLERANCE;
}

function isWithin({ margins }: Section, side: Side, { from, to }: { from: number; to: number }): boolean {
  return withinTwips(margins[side], from, to);
}
