import { join } from "node:path";
import { findChromium, noChromium, type RunningBrowser, startBrowser } from "./chromium.ts";
import { packedExtension } from "./packed-extension.ts";
import { type RunningServer, startServer } from "./running-server.ts";
import { scenarioEnvironment } from "./scenario-workspace.ts";
import type { VsCodeVersion } from "./vscode-version.ts";

/** What scenarios of a worker share: VS Code's server with the packed extension, and a browser. */
export interface Bed {
  server: RunningServer;
  browser: RunningBrowser;
}

/** A bed that is made when it is first asked for. */
export function bedOnDemand(version: VsCodeVersion) {
  let made: Promise<Bed> | undefined;
  return {
    ready(): Promise<Bed> {
      made ??= makeBed(version);
      return made;
    },
    async stop(): Promise<void> {
      const bed = await made?.catch(() => undefined);
      await bed?.browser.stop();
      await bed?.server.stop();
    },
  };
}

async function makeBed(version: VsCodeVersion): Promise<Bed> {
  const chromium = findChromium();
  if (chromium === undefined) throw new Error(noChromium);
  const server = await startServer({ version, extensions: [await packedExtension()], env: scenarioEnvironment });
  try {
    // Beside the server's own data: it goes with them, also when the tests are killed.
    return { server, browser: await startBrowser(chromium, join(server.folder, "browser")) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
