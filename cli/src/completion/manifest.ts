import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A flag as the manifest has it; the fields that completion looks at. */
export interface ManifestFlag {
  name: string;
  char?: string;
  type: "option" | "boolean";
  multiple?: boolean;
  delimiter?: string;
  helpValue?: string;
  options?: readonly string[];
}

/** A command as the manifest has it. */
export interface ManifestCommand {
  hidden?: boolean;
  args: Readonly<Record<string, { name: string }>>;
  flags: Readonly<Record<string, ManifestFlag>>;
}

/** The commands by their names as typed. Nothing of oclif is loaded for them: the shell waits for an answer. */
export function readCommands(root: string): Map<string, ManifestCommand> {
  const { commands } = JSON.parse(readFileSync(join(root, "oclif.manifest.json"), "utf8")) as {
    commands: Record<string, ManifestCommand>;
  };
  return new Map(
    Object.entries(commands).flatMap(([id, command]) =>
      command.hidden === true ? [] : [[id.replaceAll(":", " "), command] as const],
    ),
  );
}

/** Whether the flag takes all words up to the next flag: `--units a b c`. */
export function isGreedy({ multiple, helpValue }: ManifestFlag): boolean {
  return multiple === true && helpValue?.endsWith("…") === true;
}
