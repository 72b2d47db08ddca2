import { registerOnePage } from "../../pages/one-page.ts";
import type { Services } from "../../services.ts";

/** The page of a ranking, loaded when it is asked for. */
export function registerRanking(services: Services): void {
  registerOnePage(services, "cchc.ranking", async (reference) => {
    const { RankingPanel } = await import("./ranking-panel.ts");
    return new RankingPanel(services, reference);
  });
}
