import { CancellationError, ProgressLocation, window } from "vscode";

export interface Working {
  /** Tells how much is done, and ends the work when somebody has asked for that. */
  report: (done: number, total: number) => void;
  signal: AbortSignal;
}

/** Does work that may take long: it says how far it is, and can be stopped. */
export async function withProgress<T>(title: string, work: (working: Working) => Promise<T>): Promise<T> {
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, async (progress, token) => {
    const controller = new AbortController();
    const stopping = token.onCancellationRequested(() => controller.abort(new CancellationError()));
    let shown = 0;
    const report = (done: number, total: number) => {
      controller.signal.throwIfAborted();
      const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
      if (percent > shown) progress.report({ increment: percent - shown, message: `${percent} %` });
      shown = Math.max(shown, percent);
    };
    try {
      return await work({ report, signal: controller.signal });
    } finally {
      stopping.dispose();
    }
  });
}
