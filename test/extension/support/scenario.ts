import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import { bedOnDemand } from "./bed.ts";
import { findChromium, noChromium } from "./chromium.ts";
import { scenarioWorkspace } from "./scenario-workspace.ts";
import type { Settings } from "./user-settings.ts";
import { noServer, type VsCodeName, type VsCodeVersion, vsCodes } from "./vscode-version.ts";
import { pictureFolder, Window } from "./window.ts";

/**
 * A test of what a user does and sees in a real VS Code with the packed extension:
 * `scenario("…", async ({ window, workspace }) => …)`. Server and browser start once a worker; each scenario has a
 * fresh copy of the sample and a window of its own. `scenario.override`, in a `describe`, gives other `contents` (a folder of the
 * repository; null for an empty one) or `settings` of the user. One that fails leaves a picture of its window
 * and the logs of its server.
 */
export const scenario = scenarioIn("current");

/** The same in the lowest version of VS Code that the manifest claims. */
export const scenarioOnLowest = scenarioIn("lowest");

function scenarioIn(name: VsCodeName) {
  return test
    .extend("contents", { scope: "test" }, "examples/hau-giang" as string | null)
    .extend("settings", { scope: "test" }, {} as Settings)
    .extend("version", { scope: "worker" }, vsCodes[name] as VsCodeVersion)
    .extend("bed", { scope: "worker" }, async ({ version }, { onCleanup }) => {
      const bed = bedOnDemand(version);
      onCleanup(bed.stop);
      return bed;
    })
    .extend("workspace", async ({ contents }, { onCleanup }) => {
      const workspace = scenarioWorkspace(contents);
      onCleanup(workspace.remove);
      return workspace;
    })
    .extend("openWindow", async ({ version, bed, workspace, settings, skip, task }, { onCleanup }) => {
      const reason = findChromium() === undefined ? noChromium : noServer(version);
      // On a machine that answers for a change nothing may be left out.
      if (reason !== undefined && process.env.CI === "true") throw new Error(reason);
      if (reason !== undefined) skip(reason);
      const { server, browser } = await bed.ready();
      const windows: Window[] = [];
      const began = new Date();
      onCleanup(async () => {
        const failed = task.result?.state === "fail";
        for (const [index, window] of windows.entries()) {
          if (failed) await window.picture(failureName(task.name, index));
          await window.close();
        }
        if (failed) writeFileSync(join(pictureFolder, `${failureName(task.name)}.log`), server.logs(began));
      });
      /** Opens a further window, on the workspace unless told. */
      return async (folder: string = workspace.folder): Promise<Window> => {
        const window = await Window.open(browser.context, server, settings);
        windows.push(window);
        await window.load(folder);
        return window;
      };
    })
    .extend("window", async ({ openWindow }) => openWindow());
}

function failureName(test: string, index = 0): string {
  const name = test.replace(/[^\p{Letter}\p{Number}]+/gu, "-").slice(0, 80);
  return `failed/${name}${index > 0 ? `-${index + 1}` : ""}`;
}
