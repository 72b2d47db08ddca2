import { commands } from "vscode";
import { referenceOf } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { IndexPanel } from "./index-panel.ts";

/** The page of an index, loaded when it is asked for. */
export function registerIndices(services: Services): void {
  let open: IndexPanel | undefined;
  services.add({ dispose: () => open?.dispose() });
  services.add(
    commands.registerCommand("cchc.index.show", (argument?: unknown) =>
      services.attempt(async () => {
        const reference = referenceOf(argument);
        if (open !== undefined) return open.reveal(reference);
        const { IndexPanel } = await import("./index-panel.ts");
        const panel = new IndexPanel(services, reference);
        open = panel;
        panel.onDidClose(() => {
          open = undefined;
        });
      }),
    ),
  );
}
