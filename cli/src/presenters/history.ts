import type { HistoryItem } from "@cchc/publishing/history-entries";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";

/** A history as sentences, the newest last; what was taken back later is dim and says so. */
export function historyLines(items: readonly HistoryItem[], { texts, style, width }: View): string[] {
  const { history } = texts;
  return items.flatMap(({ at, actor, sentence, undone }) => {
    const text = `${history.recorded({ at, actor })} ${sentence}${undone ? ` (${history.undone})` : ""}`;
    const lines = width === null ? [text] : wrap(text, width - 2);
    return lines.map((line, index) => {
      const indented = index === 0 ? line : `  ${line}`;
      return undone ? style("dim", indented) : indented;
    });
  });
}
