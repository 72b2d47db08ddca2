import { commandHelp, definitions, type HelpTexts, type ListedCommand, section } from "./help-texts.ts";

/** Second words of commands as the work goes: what comes into being, what happens to it, looking, mending, ending. */
const order = (
  "create import set team plan add notify receive-report start minute conclude explain progress report verify extend " +
  "roll-call rollout render close list show coverage update change postpone resume cancel dismiss transfer drop"
).split(" ");

/** The commands of one topic, such as `finding`. */
export function topicPage(topic: string, commands: readonly ListedCommand[], texts: HelpTexts): string[] {
  const { sections, topics } = texts.help;
  const own = commands
    .filter(({ name }) => name.startsWith(`${topic} `))
    .toSorted((one, other) => place(one.name) - place(other.name));
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

/** Where a command stands on the page of its topic; what has no place of its own comes last. */
function place(name: string): number {
  const at = order.indexOf(name.split(" ")[1] ?? "");
  return at < 0 ? order.length : at;
}
