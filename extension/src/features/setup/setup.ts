import { commands } from "vscode";
import type { Services } from "../../services.ts";

/** Commands for a window that has no workspace yet, and for when something went wrong. */
export function registerSetup(services: Services): void {
  services.add(commands.registerCommand("cchc.showLog", () => services.log.show()));
  services.add(
    commands.registerCommand("cchc.openSample", () =>
      services.attempt(async () => (await import("./new-workspace.ts")).openSample(services)),
    ),
  );
  services.add(
    commands.registerCommand("cchc.init", () =>
      services.attempt(async () => (await import("./new-workspace.ts")).initWorkspace(services)),
    ),
  );
}
