import { namedCodes } from "@cchc/messages/named-codes";
import type { Command } from "@oclif/core/command";
import { globalFlags } from "../global-flags.ts";
import { wrap } from "../presenters/text-width.ts";
import {
  commandHelp,
  definitions,
  type HelpTexts,
  type ListedCommand,
  paragraph,
  placeholder,
  section,
} from "./help-texts.ts";

/** The help of one command. */
export function commandPage(command: ListedCommand, texts: HelpTexts): string[] {
  const { sections } = texts.help;
  const own = commandHelp(command.name, texts);
  const args = Object.values(command.args).filter((arg) => arg.hidden !== true);
  const flags = Object.values(command.flags).filter((flag) => flag.hidden !== true);
  const isGlobal = (flag: Command.Flag.Cached) => flag.name in globalFlags;
  const shared = flags.filter((flag) => isGlobal(flag) && own.flags[flag.name] === undefined);
  const usage = ["cchc", command.name, ...args.map((arg) => argumentUsage(arg, texts)), sections.flagPlaceholder];
  const examples = own.examples.flatMap(({ command: line, comment }) => [`  # ${comment}`, `  cchc ${line}`]);
  return [
    texts.style("bold", own.summary),
    ...section(sections.usage, [`  ${usage.join(" ")}`], texts),
    ...(own.description === "" ? [] : ["", ...paragraph(own.description, texts)]),
    ...section(
      sections.arguments,
      definitions(
        args.map((arg) => [placeholder(arg.name, texts), own.arguments[arg.name] ?? ""] as const),
        texts,
      ),
      texts,
    ),
    ...section(
      sections.flags,
      flagLines(
        flags.filter((flag) => !isGlobal(flag)),
        own.flags,
        texts,
      ),
      texts,
    ),
    ...section(sections.examples, examples, texts),
    "",
    ...wrap(`${sections.sharedFlags} ${shared.map(flagName).join(", ")}`, texts.width),
  ];
}

/** Flags with their texts: the command's own, else the one that all commands share. */
export function flagLines(
  flags: readonly Command.Flag.Cached[],
  own: Readonly<Record<string, string>>,
  texts: HelpTexts,
): string[] {
  const { commonFlags, globalFlags: global, sections } = texts.help;
  return definitions(
    flags.map((flag) => {
      const text = own[flag.name] ?? global[flag.name] ?? commonFlags[flag.name] ?? "";
      const required = flag.required === true ? ` (${sections.required})` : "";
      const choices = listedChoices(flag, texts);
      const listed = choices.length === 0 ? "" : `. ${sections.oneOf}: ${choices.join(", ")}`;
      return [flagUsage(flag, texts), `${text}${required}${listed}`] as const;
    }),
    texts,
  );
}

/** A flag with what stands for its value; the same flag names its value alike in every command. */
function flagUsage(flag: Command.Flag.Cached, texts: HelpTexts): string {
  if (flag.type !== "option") return flagName(flag);
  const help = typeof flag.helpValue === "string" ? flag.helpValue : "";
  const hasName = flag.name in texts.labels.placeholder;
  if (listedChoices(flag, texts).length > 0)
    return `${flagName(flag)} ${placeholder(hasName ? flag.name : "VALUE", texts)}`;
  // A code is typed as it is, also where it is the only one.
  if (flag.options !== undefined) return `${flagName(flag)} ${hasName ? placeholder(flag.name, texts) : help}`;
  const several = help.endsWith("…") ? "…" : "";
  return `${flagName(flag)} ${placeholder(hasName ? flag.name + several : help, texts)}`.trimEnd();
}

function flagName(flag: Command.Flag.Cached): string {
  return `${flag.char === undefined ? "" : `-${flag.char}, `}--${flag.name}`;
}

/** Choices that stand beside the flag, with their names: those that have names, and those that are too long to stand in it. */
function listedChoices(flag: Command.Flag.Cached, { labels }: HelpTexts): string[] {
  if (flag.type !== "option" || flag.options === undefined) return [];
  const named = namedCodes(flag.options, labels);
  return named.some((name) => name.includes("(")) || flag.options.join("|").length > 24 ? named : [];
}

function argumentUsage(arg: Command.Arg.Cached, texts: HelpTexts): string {
  const name = placeholder(arg.name, texts) + (arg.multiple === true ? "…" : "");
  return arg.required === true ? name : `[${name}]`;
}
