import { agendaHelp } from "./help/agenda.ts";
import { commonFlags, globalFlags, sections } from "./help/common.ts";
import { deadlineHelp } from "./help/deadline.ts";
import { evidenceHelp } from "./help/evidence.ts";
import { findingHelp } from "./help/finding.ts";
import { personHelp } from "./help/person.ts";
import { registerHelp } from "./help/register.ts";
import { reportHelp } from "./help/report.ts";
import { strengthHelp } from "./help/strength.ts";
import { topics } from "./help/topics.ts";
import { unitHelp } from "./help/unit.ts";
import { visitHelp } from "./help/visit.ts";
import { workspaceHelp } from "./help/workspace.ts";

/** Help of one command. Examples are command lines without `cchc`. */
export interface CommandHelp {
  /** One line, for lists of commands; starts with a verb, no full stop. */
  summary: string;
  /** What the summary leaves open: when to use it, what it changes, what comes after. */
  description: string;
  examples: readonly { command: string; comment: string }[];
  /** Positional arguments, by name. */
  arguments: Readonly<Record<string, string>>;
  /** Flags of this command; one that is not here has its text in `commonFlags`. */
  flags: Readonly<Record<string, string>>;
}

export type HelpCatalogue = typeof help;

/** Help texts, by command name as typed. A command has its file under `help/`, named for its topic. */
export const help = {
  sections,
  topics,
  globalFlags,
  commonFlags,
  commands: {
    ...findingHelp,
    ...agendaHelp,
    ...deadlineHelp,
    ...evidenceHelp,
    ...personHelp,
    ...reportHelp,
    ...strengthHelp,
    ...registerHelp,
    ...unitHelp,
    ...workspaceHelp,
    ...visitHelp,
  },
};
