import type { DeviationItem } from "@cchc/publishing/format-items";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";

/** Deviations in two groups, sure ones first: place, what is wrong, what to do in Word. */
export function deviationLines(items: readonly DeviationItem[], view: View): string[] {
  const { texts, style } = view;
  return (["error", "warning"] as const).flatMap((severity) => {
    const group = items.filter((item) => item.severity === severity);
    if (group.length === 0) return [];
    const heading = texts.formatCheck.heading({ isSure: severity === "error", count: group.length });
    return [
      style(severity === "error" ? "red" : "yellow", heading),
      ...group.flatMap((item) => itemLines(item, view)),
      "",
    ];
  });
}

function itemLines({ place, message, hint }: DeviationItem, { style, width }: View): string[] {
  const indented = (text: string, by: number) =>
    (width === null ? [text] : wrap(text, width - by)).map((part) => `${" ".repeat(by)}${part}`);
  return [...indented(message, 2), ...indented(place, 4), ...indented(hint, 4).map((part) => style("dim", part))];
}
