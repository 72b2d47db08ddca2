import { registerOnePage } from "../../pages/one-page.ts";
import type { Services } from "../../services.ts";

/** The page of pictures, loaded when it is asked for. */
export function registerDashboard(services: Services): void {
  registerOnePage(services, "cchc.dashboard", async () => {
    const { DashboardPanel } = await import("./dashboard-panel.ts");
    return new DashboardPanel(services);
  });
}
