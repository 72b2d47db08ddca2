import { commands } from "vscode";
import type { Services } from "../../services.ts";
import type { DashboardPanel } from "./dashboard-panel.ts";

/** The page of pictures, loaded when it is asked for. */
export function registerDashboard(services: Services): void {
  let open: DashboardPanel | undefined;
  services.add({ dispose: () => open?.dispose() });
  services.add(
    commands.registerCommand("cchc.dashboard", () =>
      services.attempt(async () => {
        if (open !== undefined) return open.reveal();
        const { DashboardPanel } = await import("./dashboard-panel.ts");
        const panel = new DashboardPanel(services);
        open = panel;
        panel.onDidClose(() => {
          open = undefined;
        });
      }),
    ),
  );
}
