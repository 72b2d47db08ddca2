import { askOneOf, askTextWith } from "./ask.ts";
import type { CommandContext } from "./context.ts";

/** What somebody wants who starts the program where there is no workspace; the command line that does it, or null. */
export async function firstSteps(context: CommandContext): Promise<readonly string[] | null> {
  const { start } = context.texts.agenda;
  const wanted = await askOneOf(context, start.question, [
    { value: "create", name: start.create },
    { value: "sample", name: start.sample },
    { value: "leave", name: start.leave },
  ] as const);
  // What was chosen with is passed on; the rest is asked for by the command itself.
  const language = ["--lang", context.language];
  switch (wanted) {
    case "create":
      return [".", ...language];
    case "sample": {
      const folder = await askTextWith(context, start.sampleFolder, start.sampleFolderName);
      return [folder, "--sample", "hau-giang", ...language];
    }
    case "leave":
      return null;
  }
}
