import type { Catalogue } from "@cchc/messages/catalogue";
import type { CommandHelp, HelpCatalogue } from "@cchc/messages/help";
import type { Command } from "@oclif/core/command";
import type { Style } from "../presenters/style.ts";
import { pad, textWidth, wrap } from "../presenters/text-width.ts";

/** What a help page is made with. */
export interface HelpTexts {
  help: HelpCatalogue;
  labels: Catalogue["labels"];
  width: number;
  style: Style;
}

/** A command as the manifest knows it. */
export interface ListedCommand {
  name: string;
  flags: Readonly<Record<string, Command.Flag.Cached>>;
  args: Readonly<Record<string, Command.Arg.Cached>>;
}

/** The texts of a command; a test sees to it that each has its own. */
export function commandHelp(name: string, { help }: HelpTexts): CommandHelp {
  const commands: Readonly<Record<string, CommandHelp>> = help.commands;
  return commands[name] ?? { summary: "", description: "", examples: [], arguments: {}, flags: {} };
}

/** A heading with its lines, and a blank line above. */
export function section(title: string, lines: readonly string[], { style }: HelpTexts): string[] {
  return lines.length === 0 ? [] : ["", style("bold", title), ...lines];
}

/** Terms and their explanations side by side; a term that is too long stands above its explanation. */
export function definitions(
  pairs: readonly (readonly [term: string, text: string])[],
  { width }: HelpTexts,
  narrowest = 0,
): string[] {
  const widest = Math.min(26, Math.max(narrowest, ...pairs.map(([term]) => textWidth(term))));
  const indent = " ".repeat(widest + 4);
  return pairs.flatMap(([term, text]) => {
    const lines = wrap(text, width - indent.length);
    if (textWidth(term) > widest) return [`  ${term}`, ...lines.map((line) => indent + line)];
    return lines.map((line, index) => (index === 0 ? `  ${pad(term, widest)}  ${line}` : indent + line).trimEnd());
  });
}

/** A paragraph, indented by two. */
export function paragraph(text: string, { width }: HelpTexts): string[] {
  return text === "" ? [] : wrap(text, width - 2).map((line) => `  ${line}`);
}

/** What stands for a value: the name that people read, or a list of codes as it is. */
export function placeholder(name: string, { labels }: HelpTexts): string {
  const placeholders: Readonly<Record<string, string>> = labels.placeholder;
  const plain = name.replace(/…$/, "");
  const translated = placeholders[plain.toLowerCase()];
  if (translated !== undefined) return translated + (plain === name ? "" : "…");
  return name.includes("|") ? name : name.toUpperCase();
}
