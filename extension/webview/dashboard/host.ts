import type { DashboardPageMessage } from "../../src/protocol/dashboard-page.ts";
import { post } from "../pictures/host.ts";

/** Asks something of the host. */
export function ask(message: DashboardPageMessage): void {
  post(message);
}
