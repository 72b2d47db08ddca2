import { describe, expect, test } from "vitest";
import { findChromium, noChromium } from "./support/chromium.ts";
import type { HostTestResult } from "./support/host-test-result.ts";
import { onDesktop, runHostTests } from "./support/host-tests.ts";
import { noServer, type VsCodeName, vsCodes } from "./support/vscode-version.ts";

const names: readonly VsCodeName[] = ["current", "lowest"];

// The suite is run before its tests are known, so that each of them is one here too.
for (const name of names) {
  const reason = onDesktop ? undefined : findChromium() === undefined ? noChromium : noServer(vsCodes[name]);
  const results = reason === undefined ? await outcome(name) : leftOut(reason);
  describe(`in the extension host of VS Code ${vsCodes[name].vsCode}`, () => {
    if (results === undefined) test.skip(`${reason}`, () => undefined);
    else if (results instanceof Error) {
      test("the suite is run", () => {
        throw results;
      });
    } else {
      for (const result of results) {
        test(result.title, () => {
          if (result.state === "failed") throw new Error(result.error);
          expect(result.state).toBe("passed");
        });
      }
    }
  });
}

/** On a machine that answers for a change nothing may be left out. */
function leftOut(reason: string): Error | undefined {
  return process.env.CI === "true" ? new Error(reason) : undefined;
}

function outcome(name: VsCodeName): Promise<HostTestResult[] | Error> {
  return runHostTests(name).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
}
