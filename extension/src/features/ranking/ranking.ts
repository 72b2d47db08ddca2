import { commands } from "vscode";
import { referenceOf } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { RankingPanel } from "./ranking-panel.ts";

/** The page of a ranking, loaded when it is asked for. */
export function registerRanking(services: Services): void {
  let open: RankingPanel | undefined;
  services.add({ dispose: () => open?.dispose() });
  services.add(
    commands.registerCommand("cchc.ranking", (argument?: unknown) =>
      services.attempt(async () => {
        const reference = referenceOf(argument);
        if (open !== undefined) return open.reveal(reference);
        const { RankingPanel } = await import("./ranking-panel.ts");
        const panel = new RankingPanel(services, reference);
        open = panel;
        panel.onDidClose(() => {
          open = undefined;
        });
      }),
    ),
  );
}
