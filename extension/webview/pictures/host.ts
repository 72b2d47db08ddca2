const api = acquireVsCodeApi();

/** What a page with pictures says to its host; each has messages of its own. */
export function post(message: unknown): void {
  api.postMessage(message);
}
