import { oneLine } from "@cchc/core/one-line";
import type { Breakdown } from "@cchc/core/query/figure-sums";
import type { FigureItem } from "@cchc/store/list-figures";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";

/**
 * Figures one under another, since their names are long: id, name with value, and what the parts sum up to, in red
 * where it differs, and the remark. The source documents stand as notes below.
 */
export function figureLines(items: readonly FigureItem[], view: View): string[] {
  const { texts, style, width } = view;
  const { figures } = texts;
  const sources = [...new Set(items.map(({ documentId }) => documentId))];
  const mark = (documentId: string) => `[${sources.indexOf(documentId) + 1}]`;
  const fitted = (text: string, most: number | null) => (most === null ? [oneLine(text)] : wrap(oneLine(text), most));
  const indented = (text: string) => fitted(text, width === null ? null : width - 2).map((line) => `  ${line}`);
  const lines = items.flatMap((item) => [
    style("bold", item.id),
    ...indented(`${named(item)}: ${figures.amount(item)} ${mark(item.documentId)}`),
    ...allBreakdowns(item).flatMap((breakdown) => sumLines(breakdown, indented, view)),
    ...(item.note === null ? [] : indented(item.note).map((line) => style("dim", line))),
  ]);
  const notes = sources.flatMap((documentId) => {
    const item = items.find((candidate) => candidate.documentId === documentId);
    const text = `${mark(documentId)} ${item === undefined ? documentId : sourceText(item, view)}`;
    return fitted(text, width);
  });
  return [...lines, "", ...notes.map((line) => style("dim", line))];
}

/** Whether some breakdown of the figure is no partition. */
export function doesNotAddUp(item: FigureItem): boolean {
  return allBreakdowns(item).some(({ difference }) => difference !== null && difference !== 0);
}

function allBreakdowns({ parts, sum, difference, breakdowns }: FigureItem): Breakdown[] {
  return [...(parts.length === 0 ? [] : [{ label: null, parts, sum, difference }]), ...breakdowns];
}

function named({ label, unitName }: FigureItem): string {
  return unitName === null ? label : `${label}, ${unitName}`;
}

function sumLines(
  { label, sum, difference, parts }: Breakdown,
  indented: (text: string) => string[],
  { texts, style }: View,
): string[] {
  const { figures } = texts;
  if (sum === null || difference === null) return [];
  const said = difference === 0 ? figures.addsUp({ sum }) : figures.differs({ sum, difference });
  const tone = difference === 0 ? "green" : "red";
  return indented(`${label ?? figures.sum} (${parts.join(", ")}): ${said}`).map((line) => style(tone, line));
}

function sourceText({ documentId, documentNumber, documentTitle }: FigureItem, { texts }: View): string {
  if (documentTitle === null) return `${documentId} (${texts.figures.unknownDocument})`;
  return `${documentNumber ?? texts.documents.noNumber}: ${documentTitle}`;
}
