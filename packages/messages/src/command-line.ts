import type { Language } from "./language.ts";
import type * as vi from "./vi/command-line.ts";
import type { ProblemText } from "./vi/problems/problem-texts.ts";

/** What only a command line says: the window does not carry it. */
export type CommandLineTexts = typeof vi;

/** What goes wrong on a command line: codes, and the parameters each text asks for. */
type ShellTexts = CommandLineTexts["shell"];
export type ShellProblemCode = keyof ShellTexts;
export type ShellProblemParams = { [C in ShellProblemCode]: Parameters<ShellTexts[C]>[0] };

/** Loads these texts of one language and nothing of the other. */
export async function loadCommandLineTexts(language: Language): Promise<CommandLineTexts> {
  switch (language) {
    case "vi":
      return import("./vi/command-line.ts");
    case "en":
      return import("./en/command-line.ts");
  }
}

/** A problem of the command line in words. */
export function describeShellProblem<C extends ShellProblemCode>(
  { shell }: CommandLineTexts,
  code: C,
  params: ShellProblemParams[C],
): ProblemText {
  const texts: { [K in ShellProblemCode]: (params: ShellProblemParams[K]) => ProblemText } = shell;
  return texts[code](params);
}
