import { loadCatalogue } from "@cchc/messages/catalogue";
import { loadHelp } from "@cchc/messages/help";
import type { Command } from "@oclif/core/command";
import { HelpBase } from "@oclif/core/help";
import { commandName } from "./base-command.ts";
import { commandPage } from "./help/command-page.ts";
import type { HelpTexts, ListedCommand } from "./help/help-texts.ts";
import { rootPage } from "./help/root-page.ts";
import { topicPage } from "./help/topic-page.ts";
import { resolveLanguage } from "./language.ts";
import { writeLines } from "./presenters/output.ts";
import { styleFor } from "./presenters/style.ts";
import { terminalWidth } from "./presenters/terminal.ts";
import { unknownCommand } from "./unknown-command.ts";

const widest = 100;
const usual = 80;

/** Help wholly from the catalogue, in the language that is asked for when it is shown. */
export class CatalogueHelp extends HelpBase {
  override async showHelp(argv: string[]): Promise<void> {
    const texts = await this.texts(argv);
    const words = leadingWords(argv);
    const subject = this.subject(words);
    if (words.length > 0 && subject === undefined) {
      throw unknownCommand(
        words,
        this.listed().map(({ name }) => name),
      );
    }
    writeLines(this.page(subject, texts));
  }

  override async showCommandHelp(command: Command.Loadable): Promise<void> {
    writeLines(commandPage(listed(command), await this.texts(process.argv.slice(2))));
  }

  private page(subject: string | undefined, texts: HelpTexts): string[] {
    if (subject === undefined) return rootPage(this.listed(), texts);
    const command = this.listed().find(({ name }) => name === subject);
    return command === undefined ? topicPage(subject, this.listed(), texts) : commandPage(command, texts);
  }

  /** The longest beginning of `words` that names a command or a topic. */
  private subject(words: readonly string[]): string | undefined {
    const names = this.listed().map(({ name }) => name);
    for (let count = words.length; count > 0; count--) {
      const name = words.slice(0, count).join(" ");
      const isTopic = names.some((other) => other.startsWith(`${name} `));
      // "finding ad" is a slip of the finger, not a wish to read about all of "finding".
      if (names.includes(name) || (isTopic && count === words.length)) return name;
    }
    return undefined;
  }

  private listed(): ListedCommand[] {
    return this.config.commands.filter((command) => !command.hidden).map(listed);
  }

  private async texts(argv: readonly string[]): Promise<HelpTexts> {
    const language = resolveLanguage(argv);
    const [help, catalogue] = await Promise.all([loadHelp(language), loadCatalogue(language)]);
    const width = Math.min(terminalWidth(process.stdout) ?? usual, widest);
    return { help, labels: catalogue.labels, width, style: styleFor(process.stdout) };
  }
}

function listed(command: Command.Loadable): ListedCommand {
  return { name: commandName(command.id), flags: command.flags, args: command.args };
}

function leadingWords(argv: readonly string[]): string[] {
  const end = argv.findIndex((word) => word.startsWith("-"));
  return end < 0 ? [...argv] : argv.slice(0, end);
}
