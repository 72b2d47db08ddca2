import type { ChangedField } from "@cchc/publishing/changed-fields";
import type { HistoryItem } from "@cchc/publishing/history-entries";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";

/** How many fields of an entry are told; a table that came in may have changed hundreds. */
const mostFields = 8;

/**
 * A history as sentences, the newest last, each with the fields it changed; what was taken back later is dim and says so.
 */
export function historyLines(
  items: readonly HistoryItem[],
  fieldsOf: (id: string) => readonly ChangedField[],
  { texts, style, width }: View,
): string[] {
  const { history } = texts;
  return items.flatMap(({ id, at, actor, sentence, undone }) => {
    const text = `${history.recorded({ at, actor })} ${sentence}${undone ? ` (${history.undone})` : ""}`;
    const fields = fieldsOf(id);
    const told = fields.slice(0, mostFields).map((field) => history.changedField(field));
    const more = fields.length > mostFields ? [history.moreFields(fields.length - mostFields)] : [];
    const lines = [...hanging(text, "", width), ...[...told, ...more].flatMap((line) => hanging(line, "    ", width))];
    return undone ? lines.map((line) => style("dim", line)) : lines;
  });
}

/** A text behind an indent, its further lines two columns deeper. */
function hanging(text: string, indent: string, width: number | null): string[] {
  const lines = width === null ? [text] : wrap(text, width - indent.length - 2);
  return lines.map((line, index) => `${indent}${index === 0 ? "" : "  "}${line}`);
}
