import { Command } from "@oclif/core/command";
import type { ArgInput, FlagInput, Input, OutputArgs, OutputFlags, ParserOutput } from "@oclif/core/interfaces";
import { type CommandContext, createContext } from "./context.ts";
import { globalFlags } from "./global-flags.ts";
import { withCodesOfLabels } from "./labelled-choice.ts";
import { checkFlags, parserProblem } from "./parser-problem.ts";
import { itemJson, type ListResult, listJson } from "./presenters/json.ts";
import { writeLines, writeNotes } from "./presenters/output.ts";
import { styleFor } from "./presenters/style.ts";
import { terminalWidth } from "./presenters/terminal.ts";
import { wrapSentences } from "./presenters/text-width.ts";
import type { View } from "./presenters/view.ts";
import { withTypedWorkspace } from "./typed-workspace.ts";

type FlagOutput = OutputFlags<FlagInput>;
type ArgOutput = OutputArgs<ArgInput>;

/**
 * What all commands share: global flags, the context made from them, and how results are shown. A command parses, calls
 * one service and shows what came back; problems are thrown and told in one place (report-failure.ts).
 */
export abstract class BaseCommand extends Command {
  static override baseFlags = globalFlags;
  static override enableJsonFlag = false;

  #context: CommandContext | undefined;

  /** The surroundings of the command; there once it has parsed. */
  protected get context(): CommandContext {
    if (this.#context === undefined) throw new Error(`${this.id} uses its context before it parsed`);
    return this.#context;
  }

  /** Parses as oclif does, with our own problems for what is wrong, and makes the context. */
  protected override async parse<F extends FlagOutput, B extends FlagOutput, A extends ArgOutput>(
    options: Input<F, B, A>,
    given: string[] = this.argv,
  ): Promise<ParserOutput<F, B, A>> {
    const name = commandName(this.id);
    const shapes = { ...this.ctor.baseFlags, ...this.ctor.flags };
    const argv = [...(await withCodesOfLabels(given, shapes))];
    checkFlags(argv, shapes, name);
    const parsed = await this.parseOrExplain(options, argv, shapes, name);
    const { flags } = parsed;
    this.#context = await createContext(argv, {
      workspace: flags.workspace,
      json: flags.json === true,
      asOf: flags["as-of"],
      actor: flags.actor,
      noInput: flags["no-input"] === true,
      yes: flags.yes === true,
    });
    return parsed;
  }

  /** Shows one thing: as JSON, or as the lines that `human` makes of it. */
  protected showItem<T extends object>(kind: string, item: T, human: (item: T, view: View) => readonly string[]): void {
    const { json } = this.context;
    if (json) writeLines([itemJson(kind, item)]);
    else writeLines(wrapSentences(this.fromHere(human(item, this.view())), terminalWidth(process.stdout)));
  }

  /**
   * Shows a list: as JSON, or as the lines that `human` makes of its items, with what was cut off and which files were
   * left out on standard error.
   */
  protected showList<T extends object>(
    kind: string,
    list: ListResult<T>,
    human: (items: readonly T[], view: View) => readonly string[],
  ): void {
    const { screens } = this.context.texts;
    if (this.context.json) writeLines([listJson(kind, list)]);
    else if (list.items.length === 0 && list.total > 0) {
      writeLines([screens.beyondEnd({ offset: list.offset ?? 0, total: list.total })]);
    } else if (list.items.length === 0) writeLines(this.fromHere(list.empty ?? [screens.nothingFound]));
    else writeLines(this.fromHere(human(list.items, this.view())));
    if (this.context.json) return;
    const notes = (list.skipped ?? []).map((file) => screens.skipped(file));
    const shown = (list.offset ?? 0) + list.items.length;
    if (list.items.length > 0 && shown < list.total) notes.push(screens.more({ shown, total: list.total }));
    writeNotes(this.fromHere(notes));
  }

  /** Says on standard error, to people only. */
  protected note(...lines: string[]): void {
    if (!this.context.json) writeNotes(this.fromHere(lines));
  }

  /** Names commands worth typing next, without `cchc`. */
  protected suggestNext(...commands: string[]): void {
    if (commands.length > 0) this.note(this.context.texts.screens.next, ...commands.map((line) => `  cchc ${line}`));
  }

  /** Problems are told where every command ends. */
  protected override async catch(error: Error): Promise<never> {
    throw error;
  }

  /** Lines whose commands can be typed where the person stands. */
  protected fromHere(lines: readonly string[]): readonly string[] {
    return lines.map(withTypedWorkspace(this.argv));
  }

  private view(): View {
    return { texts: this.context.texts, width: terminalWidth(process.stdout), style: styleFor(process.stdout) };
  }

  private async parseOrExplain<F extends FlagOutput, B extends FlagOutput, A extends ArgOutput>(
    options: Input<F, B, A>,
    argv: string[],
    shapes: Parameters<typeof checkFlags>[1],
    name: string,
  ): Promise<ParserOutput<F, B, A>> {
    try {
      return await super.parse(options, argv);
    } catch (error) {
      throw parserProblem(error, shapes, name) ?? error;
    }
  }
}

/** A command's name as typed: `finding add` for the id `finding:add`. */
export function commandName(id: string | undefined): string {
  return (id ?? "").replaceAll(":", " ");
}
