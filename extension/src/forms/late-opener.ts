import type { WebviewPanel } from "vscode";

/** Opens something in an editor's panel. */
export type Opener<T> = (opened: T, panel: WebviewPanel) => void;

/** An opener that loads with the first panel, and opens nothing in one that was closed meanwhile. */
export function lateOpener<T>(load: () => Promise<Opener<T>>): (opened: T, panel: WebviewPanel) => Promise<void> {
  let loading: Promise<Opener<T>> | undefined;
  return async (opened, panel) => {
    let isGone = false;
    panel.onDidDispose(() => {
      isGone = true;
    });
    loading ??= load();
    const open = await loading;
    if (!isGone) open(opened, panel);
  };
}
