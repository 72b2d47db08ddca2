import { oneLine } from "@cchc/core/one-line";
import type { Breakdown } from "@cchc/core/query/figure-sums";
import type { FigureItem } from "@cchc/store/list-figures";
import type { Tone } from "./style.ts";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";

/**
 * Figures one under another, since their names are long: name with value, the id that commands take, what the parts sum
 * up to, in red where it differs, and the remark. The source documents stand as notes below.
 */
export function figureLines(items: readonly FigureItem[], view: View): string[] {
  const { texts, style, width } = view;
  const { figures } = texts;
  const sources = [...new Set(items.map(({ documentId }) => documentId))];
  const mark = (documentId: string) => `[${sources.indexOf(documentId) + 1}]`;
  const fitted = (text: string, most: number | null) => (most === null ? [oneLine(text)] : wrap(oneLine(text), most));
  const indented = (text: string) => fitted(text, width === null ? null : width - 2).map((line) => `  ${line}`);
  const lines = items.flatMap((item) => [
    ...fitted(`${named(item)}: ${figures.amount(item)} ${mark(item.documentId)}`, width).map((line) =>
      style("bold", line),
    ),
    style("dim", `  (${item.id})`),
    ...allBreakdowns(item).flatMap((breakdown) => sumLines(breakdown, indented, view)),
    ...indicatorLinesOf(item, view).flatMap(({ text, tone }) => indented(text).map((line) => style(tone, line))),
    ...(item.note === null ? [] : indented(item.note).map((line) => style("dim", line))),
  ]);
  const notes = sources.flatMap((documentId) => {
    const item = items.find((candidate) => candidate.documentId === documentId);
    const text = `${mark(documentId)} ${item === undefined ? documentId : sourceText(item, view)}`;
    return fitted(text, width);
  });
  return [...lines, "", ...notes.map((line) => style("dim", line))];
}

/** Whether the figure is something else than the sum of its parts or the quotient of its terms. */
export function doesNotAddUp(item: FigureItem): boolean {
  const { partitions, share } = item;
  const compared = [...allBreakdowns(item), ...partitions, ...(share === null ? [] : [share])];
  return compared.some(({ difference }) => difference !== null && difference !== 0);
}

/** What the figure is beside its indicator's parts, its terms and what the program counts. */
function indicatorLinesOf({ partitions, share, counted }: FigureItem, { texts }: View): { text: string; tone: Tone }[] {
  const { figures } = texts;
  const said = (difference: number | null, agrees: string, differs: string): { text: string; tone: Tone } =>
    difference === 0 ? { text: agrees, tone: "green" } : { text: differs, tone: difference === null ? "dim" : "red" };
  // Nobody said the parts of some: nothing is missing from what nobody began to say.
  const begun = partitions.filter(({ parts, missing }) => missing.length < parts.length);
  const sums = begun.map(({ label, sum, difference, missing }) => {
    if (sum === null) return { text: `${label}: ${figures.partsMissing(missing)}`, tone: "dim" as const };
    const differs = difference === null ? figures.about : figures.differs({ sum, difference });
    const { text, tone } = said(difference, figures.addsUp({ sum }), differs);
    return { text: `${label}: ${text}`, tone };
  });
  const shares = share === null ? [] : [shareLine(share, said, figures)];
  const counts = counted === null ? [] : [said(counted.difference, figures.counted(counted), figures.counted(counted))];
  return [...sums, ...shares, ...counts];
}

function shareLine(
  { numerator, denominator, computed, difference, missing }: NonNullable<FigureItem["share"]>,
  said: (difference: number | null, agrees: string, differs: string) => { text: string; tone: Tone },
  figures: View["texts"]["figures"],
): { text: string; tone: Tone } {
  if (numerator === null || denominator === null || computed === null)
    return { text: figures.partsMissing(missing), tone: "dim" };
  const { text, tone } = said(
    difference,
    figures.addsUpAsWell,
    difference === null ? figures.about : figures.shareDiffers(difference),
  );
  return { text: `${figures.shareOf({ numerator, denominator, computed })}, ${text}`, tone };
}

function allBreakdowns({ parts, partValues: values, sum, difference, breakdowns }: FigureItem): Breakdown[] {
  return [...(parts.length === 0 ? [] : [{ label: null, parts, values, sum, difference }]), ...breakdowns];
}

function named({ label, unitName }: FigureItem): string {
  return unitName === null ? label : `${label}, ${unitName}`;
}

function sumLines(
  { label, sum, difference, parts, values }: Breakdown,
  indented: (text: string) => string[],
  { texts, style }: View,
): string[] {
  const { figures, format } = texts;
  const terms = values.map((value, index) => (value === null ? parts[index] : format.number(value)));
  if (sum === null || difference === null) return [];
  const said = difference === 0 ? figures.addsUp({ sum }) : figures.differs({ sum, difference });
  const tone = difference === 0 ? "green" : "red";
  return indented(`${label ?? figures.sum} (${terms.join(" + ")}): ${said}`).map((line) => style(tone, line));
}

function sourceText({ documentId, documentNumber, documentTitle }: FigureItem, { texts }: View): string {
  if (documentTitle === null) return `${documentId} (${texts.figures.unknownDocument})`;
  return `${documentNumber ?? texts.documents.noNumber}: ${documentTitle}`;
}
