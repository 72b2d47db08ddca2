import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

/** A browser with a profile of its own. */
export interface RunningBrowser {
  context: BrowserContext;
  stop(): Promise<void>;
}

/** What is said where there is none. */
export const noChromium =
  "no Chromium was found: install it (Debian: apt-get install chromium fonts-noto-core), or name one in CCHC_CHROMIUM";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const places = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/snap/bin/chromium"];

const quietFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of the system's Chromium or one of its kin; `undefined` where there is none. */
export function findChromium(): string | undefined {
  const named = process.env.CCHC_CHROMIUM;
  if (named !== undefined && named !== "") return isProgram(named) ? named : undefined;
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(isProgram);
}

/** Starts it, with its profile in a folder that the caller removes; with a window of its own where CCHC_HEADED is set. */
export async function startBrowser(executablePath: string, profile: string): Promise<RunningBrowser> {
  const headed = (process.env.CCHC_HEADED ?? "") !== "";
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !headed,
    args: quietFlags,
    viewport: { width: 1400, height: 900 },
    locale: "en-US",
    permissions: ["clipboard-read", "clipboard-write"],
    ...(headed ? { slowMo: 200 } : {}),
  });
  return { context, stop: () => context.close() };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
