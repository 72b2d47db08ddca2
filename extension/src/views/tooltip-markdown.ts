import type { TreeTooltip } from "./tree-node.ts";

/** A tooltip as Markdown: a bold title and a line for each fact. */
export function tooltipMarkdown({ title, lines }: TreeTooltip): string {
  const facts = lines.map(({ name, text }) => (text === "" ? asText(name) : `**${asText(name)}:** ${asText(text)}`));
  return [`**${asText(title)}**`, facts.join("  \n")].filter((part) => part !== "").join("\n\n");
}

/** Text that Markdown shows as it stands: every sign that could mean something is escaped (SPEC TREE-4). */
export function asText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
