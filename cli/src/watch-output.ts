import "@oclif/core/command";
import { reportFailure } from "./report-failure.ts";
import { ShellProblem } from "./shell-problem.ts";

/**
 * What happens when nobody takes the output. A reader that has seen enough (`| head`) is no failure, and the work goes
 * on to its end; a full disk is one, told on standard error because standard output is what failed. oclif's own listener,
 * there once its Command is loaded, would throw.
 */
export function watchOutput(argv: readonly string[]): void {
  process.stdout.removeAllListeners("error");
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    const problem = new ShellProblem("output-failed", { errno: error.code ?? "" });
    void reportFailure(problem, argv, { asJson: false }).then((code) => {
      process.exitCode = code;
    });
  });
  process.stderr.on("error", () => {
    // Nobody is left to tell.
  });
}
