import { loadCommandLineTexts } from "@cchc/messages/command-line";
import { BaseCommand } from "../base-command.ts";
import { completionScript, shells } from "../completion/shells.ts";
import { choiceArgument } from "../inputs.ts";
import { writeLines } from "../presenters/output.ts";

/** Prints what makes a shell complete cchc's commands, or says how each shell gets it. */
export default class Completion extends BaseCommand {
  static override args = { shell: choiceArgument(shells)() };

  async run(): Promise<void> {
    const { shell } = (await this.parse(Completion)).args;
    if (shell === undefined) {
      const { language, json } = this.context;
      if (json) return this.showItem("completion", { shells }, () => []);
      const { install } = (await loadCommandLineTexts(language)).completion;
      return writeLines(install.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines])));
    }
    const script = completionScript(shell);
    this.showItem("completion", { shell, script }, () => script.trimEnd().split("\n"));
  }
}
