import type { RemarkSeverity } from "@cchc/core/check/remark";
import type { CheckItem } from "../check-items.ts";
import type { Tone } from "./style.ts";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";

const tones: { readonly [S in RemarkSeverity]: Tone } = { error: "red", warning: "yellow", info: "dim" };
const severities: readonly RemarkSeverity[] = ["error", "warning", "info"];

/** What is broken or doubtful, worst first, in a group for each severity: place, what is wrong, next step. */
export function checkLines(
  items: readonly CheckItem[],
  counts: { readonly [S in RemarkSeverity]: number },
  view: View,
): string[] {
  const { texts, style } = view;
  return severities.flatMap((severity) => {
    const group = items.filter((item) => item.severity === severity);
    if (group.length === 0) return [];
    const heading = texts.checks.heading({ severity, count: counts[severity] });
    return [style(tones[severity], heading), ...group.flatMap((item) => itemLines(item, view)), ""];
  });
}

/** One remark: the place as editors open it, then the sentence, then what to do. */
function itemLines({ file, line, message, hint }: CheckItem, { style, width }: View): string[] {
  const indented = (text: string) => (width === null ? [text] : wrap(text, width - 4)).map((part) => `    ${part}`);
  return [
    `  ${line > 0 ? `${file}:${line}` : file}`,
    ...indented(message),
    ...(hint === "" ? [] : indented(hint).map((part) => style("dim", part))),
  ];
}
