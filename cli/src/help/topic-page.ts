import { commandHelp, definitions, type HelpTexts, type ListedCommand, section } from "./help-texts.ts";

/** The commands of one topic, such as `finding`. */
export function topicPage(topic: string, commands: readonly ListedCommand[], texts: HelpTexts): string[] {
  const { sections, topics } = texts.help;
  const own = commands.filter(({ name }) => name.startsWith(`${topic} `));
  const lines = definitions(
    own.map(({ name }) => [name, commandHelp(name, texts).summary] as const),
    texts,
  );
  const usage = `  cchc ${topic} ${sections.commandPlaceholder} ${sections.flagPlaceholder}`;
  return [
    texts.style("bold", topics[topic] ?? topic),
    ...section(sections.usage, [usage], texts),
    ...section(sections.commands, lines, texts),
    "",
    `${sections.topicFooter} cchc ${own[0]?.name ?? topic} --help`,
  ];
}
