import type { Command } from "@oclif/core/command";
import { globalFlags } from "../global-flags.ts";
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
    ...section(
      sections.globalFlags,
      flagLines(
        flags.filter((flag) => isGlobal(flag) && own.flags[flag.name] === undefined),
        {},
        texts,
      ),
      texts,
    ),
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
      const choices = hasLongChoices(flag)
        ? ` (${sections.oneOf}: ${flag.type === "option" ? flag.options?.join(", ") : ""})`
        : "";
      return [
        flagUsage(flag, texts),
        `${text}${choices}${flag.required === true ? ` (${sections.required})` : ""}`,
      ] as const;
    }),
    texts,
  );
}

function flagUsage(flag: Command.Flag.Cached, texts: HelpTexts): string {
  const short = flag.char === undefined ? "" : `-${flag.char}, `;
  if (flag.type !== "option") return `${short}--${flag.name}`;
  const value = hasLongChoices(flag) ? "VALUE" : typeof flag.helpValue === "string" ? flag.helpValue : "";
  return `${short}--${flag.name} ${placeholder(value, texts)}`.trimEnd();
}

/** Whether the choices are better listed beside the flag than in it. */
function hasLongChoices(flag: Command.Flag.Cached): boolean {
  return flag.type === "option" && (flag.options ?? []).join("|").length > 24;
}

function argumentUsage(arg: Command.Arg.Cached, texts: HelpTexts): string {
  const name = placeholder(arg.name, texts) + (arg.multiple === true ? "…" : "");
  return arg.required === true ? name : `[${name}]`;
}
