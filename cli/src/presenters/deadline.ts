import type { CalendarDay } from "@cchc/core/day";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";

/** A computed date: the day first, then why. */
export function deadlineLines(
  { due, explanation, provisional }: { due: CalendarDay; explanation: string; provisional: boolean },
  { texts, width, style }: View,
): string[] {
  const { screens, deadlines } = texts;
  const lines = [`${screens.deadline.due}: ${style("bold", deadlines.longDay(due))}`];
  const text = provisional ? [explanation, screens.deadline.provisional] : [explanation];
  return [...lines, ...text.flatMap((paragraph) => (width === null ? [paragraph] : wrap(paragraph, width)))];
}
