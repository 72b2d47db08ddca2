import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "cli/src/**/*.test.ts",
      "extension/{src,webview}/**/*.test.ts",
      "test/**/*.test.ts",
    ],
    disableConsoleIntercept: true,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
