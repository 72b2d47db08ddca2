import { textWidth } from "../presenters/text-width.ts";
import { type CommandGroup, commandGroups } from "./command-groups.ts";
import { flagLines } from "./command-page.ts";
import { commandHelp, definitions, type HelpTexts, type ListedCommand, section } from "./help-texts.ts";

/** The first page: commands and topics that exist, grouped, and the global flags. */
export function rootPage(commands: readonly ListedCommand[], texts: HelpTexts): string[] {
  const { sections } = texts.help;
  const words = [...new Set(commands.map(({ name }) => name.split(" ")[0] ?? name))];
  const grouped = new Set(Object.values(commandGroups).flat());
  const inGroup: Readonly<Record<CommandGroup, readonly string[]>> = {
    ...commandGroups,
    other: words.filter((word) => !grouped.has(word)),
  };
  const widest = Math.max(...words.map(textWidth));
  const names: CommandGroup[] = ["daily", "inspection", "plan", "report", "register", "care", "other"];
  return [
    texts.style("bold", sections.tagline),
    ...section(sections.usage, definitions(sections.rootUsage, texts), texts),
    ...names.flatMap((name) => {
      const entries = inGroup[name].filter((word) => words.includes(word));
      const lines = definitions(
        entries.map((word) => [word, summaryOf(word, commands, texts)] as const),
        texts,
        widest,
      );
      return section(sections.groups[name], lines, texts);
    }),
    ...section(
      sections.globalFlags,
      flagLines(Object.values(commands[0]?.flags ?? {}).filter(isGlobal(texts)), {}, texts),
      texts,
    ),
  ];
}

function summaryOf(word: string, commands: readonly ListedCommand[], texts: HelpTexts): string {
  const isTopic = commands.some(({ name }) => name.startsWith(`${word} `));
  return (isTopic ? texts.help.topics[word] : undefined) ?? commandHelp(word, texts).summary;
}

function isGlobal({ help }: HelpTexts): (flag: { name: string }) => boolean {
  return ({ name }) => name in help.globalFlags;
}
