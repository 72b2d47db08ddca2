/** What became of a test in the extension host. */
export type HostTestResult =
  | { title: string; state: "passed" | "skipped" }
  | { title: string; state: "failed"; error: string };
