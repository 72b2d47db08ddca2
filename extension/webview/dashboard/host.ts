import type { DashboardPageMessage } from "../../src/protocol/dashboard-page.ts";

const api = acquireVsCodeApi();

/** What a page with pictures says to its host; each has messages of its own. */
export function post(message: unknown): void {
  api.postMessage(message);
}

/** Asks something of the host. */
export function ask(message: DashboardPageMessage): void {
  post(message);
}
