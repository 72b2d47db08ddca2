import { ownValue } from "./own-value.ts";
import type { labels as shape } from "./vi/labels.ts";

/**
 * A figure's name in words, in the language of `words` and `labels`: codes behind `level`, `kind`, `status` and `area` have
 * their labels, other segments their words. A figure with a label of its own keeps it.
 */
export function wordsOfFigure(
  { name, label }: { name: string; label: string | null },
  words: Readonly<Record<string, string>>,
  labels: typeof shape,
): string {
  if (label !== null) {
    const ofUnit = /^(?:findings\.unit|responsible)\.[^.]+\.(.+)$/.exec(name)?.[1];
    if (ofUnit !== undefined) {
      const rest = wordsOfFigure({ name: ofUnit, label: null }, words, labels);
      return `${label}: ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
    }
    // Of a field or criterion, whose code may have points in it, the last word says which number it is.
    const ending = name.startsWith("tasks.lead.")
      ? /^tasks\.lead\.[^.]+\.(\w+)$/
      : name.startsWith("scoring.")
        ? /\.([A-Za-z]+)$/
        : /\.(sum|difference|units|before|previous|change|percent|computed|counted|numerator|denominator)$/;
    const last = ending.exec(name)?.[1];
    return last === undefined ? label : `${label}, ${ownValue(words, last) ?? last}`;
  }
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    level: labels.level,
    kind: labels.visitKind,
    status: labels.findingStatus,
    area: { ...labels.area["30c-2011"], ...labels.area["par-index"], ...labels.area.inspection },
  };
  const segments = name.split(".");
  const parts: string[] = [];
  for (const [index, segment] of segments.entries()) {
    const before = segments[index - 1] ?? "";
    const named = ownValue(ownValue(codes, before) ?? {}, segment);
    if (named !== undefined) parts.push(named);
    else if (before === "month") parts.push(`${words.month} ${segment.slice(5)}/${segment.slice(0, 4)}`);
    else if (segment !== "month" && !Object.hasOwn(codes, segment)) parts.push(ownValue(words, segment) ?? segment);
  }
  const text = parts.join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
