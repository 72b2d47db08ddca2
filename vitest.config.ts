import { defineConfig } from "vitest/config";

const shared = { disableConsoleIntercept: true, testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: "program",
          include: [
            "packages/*/src/**/*.test.ts",
            "cli/src/**/*.test.ts",
            "extension/{src,webview}/**/*.test.ts",
            "test/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "test/extension/**"],
        },
      },
      {
        test: {
          ...shared,
          name: "extension",
          // A busy machine starts a window in minutes.
          testTimeout: 300_000,
          include: ["test/extension/**/*.test.ts"],
          // Run by Mocha inside VS Code: test/extension/extension-host.test.ts.
          exclude: ["**/node_modules/**", "test/extension/host/**"],
          globalSetup: ["test/extension/support/left-out.ts"],
          // After the rest, one after the other in one process: they share a server and a browser.
          sequence: { groupOrder: 1 },
          isolate: false,
          maxWorkers: 1,
          // A window on a busy machine may miss a key: a scenario that fails is played once more, in a fresh window on a
          // fresh copy. What fails twice fails; pictures of both are kept.
          retry: 1,
          // A busy machine is slow to show what it shows at once otherwise.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
