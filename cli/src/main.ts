import { run } from "@oclif/core/run";
import { rewriteArguments } from "./arguments.ts";
import { reportFailure } from "./report-failure.ts";
import { watchOutput } from "./watch-output.ts";

/** Runs the command line of this process; `root` is the folder of the CLI's package.json and manifest. */
export async function main(root: string): Promise<void> {
  const argv = rewriteArguments(process.argv.slice(2));
  watchOutput(argv);
  try {
    await run(argv, { root });
  } catch (error) {
    process.exitCode = await reportFailure(error, argv);
  }
}
