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
