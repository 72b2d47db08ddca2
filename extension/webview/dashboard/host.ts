import type { DashboardPageMessage } from "../../src/protocol/dashboard-page.ts";

const api = acquireVsCodeApi();

/** Asks something of the host. */
export function ask(message: DashboardPageMessage): void {
  api.postMessage(message);
}
