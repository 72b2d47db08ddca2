import { registerOnePage } from "../../pages/one-page.ts";
import type { Services } from "../../services.ts";

/** The page of an index, loaded when it is asked for. */
export function registerIndices(services: Services): void {
  registerOnePage(services, "cchc.index.show", async (reference) => {
    const { IndexPanel } = await import("./index-panel.ts");
    return new IndexPanel(services, reference);
  });
}
