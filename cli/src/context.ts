import type { CalendarDay } from "@cchc/core/day";
import { type Catalogue, loadCatalogue } from "@cchc/messages/catalogue";
import type { Language } from "@cchc/messages/language";
import { resolveActor } from "@cchc/store/actor";
import { now, today } from "./clock.ts";
import { resolveLanguage } from "./language.ts";
import { findWorkspace, requireWorkspace } from "./workspace-location.ts";

/** The values of the global flags. */
export interface GlobalFlags {
  workspace: string | undefined;
  json: boolean;
  asOf: CalendarDay | undefined;
  actor: string | undefined;
  noInput: boolean;
  yes: boolean;
}

/** All that surrounds a command: language and texts, days, who acts, where the workspace is, whether one may ask. */
export interface CommandContext {
  language: Language;
  texts: Catalogue;
  today: CalendarDay;
  /** `--as-of`, else today: for every query and report. */
  asOf: CalendarDay;
  /** Whether `--as-of` was given. */
  asOfGiven: boolean;
  json: boolean;
  /** Whether questions may be asked: a terminal, and neither `--json` nor `--no-input`. */
  interactive: boolean;
  /** Whether confirmations are answered with yes. */
  yes: boolean;
  /** The instant of recording. */
  now: () => string;
  /** Who makes a change; may start git, so only changes ask. */
  actor: () => string;
  /** The workspace folder; throws `workspace-not-found`. */
  workspaceDirectory: () => string;
  /** The workspace folder where a command works without one, too. */
  nearbyWorkspace: () => string | undefined;
}

/** The context of a command that was started with `argv` and these global flags. */
export async function createContext(argv: readonly string[], flags: GlobalFlags): Promise<CommandContext> {
  const language = resolveLanguage(argv);
  const day = today();
  return {
    language,
    texts: await loadCatalogue(language),
    today: day,
    asOf: flags.asOf ?? day,
    asOfGiven: flags.asOf !== undefined,
    json: flags.json,
    interactive: !flags.json && !flags.noInput && process.stdin.isTTY === true && process.stderr.isTTY === true,
    yes: flags.yes,
    now,
    actor: () => resolveActor(flags.actor, findWorkspace(flags.workspace) ?? process.cwd()),
    workspaceDirectory: () => requireWorkspace(flags.workspace),
    nearbyWorkspace: () =>
      flags.workspace === undefined ? findWorkspace(undefined) : requireWorkspace(flags.workspace),
  };
}
