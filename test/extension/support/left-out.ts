import { findChromium, noChromium } from "./chromium.ts";

/** Run before the tests of the extension: says which of them are left out, and why. With CI=true they fail instead. */
export function setup(): void {
  if (findChromium() !== undefined || process.env.CI === "true") return;
  process.stderr.write(
    `Left out: all scenarios and all tests in the extension host (test/extension); ${noChromium}.\n`,
  );
}
