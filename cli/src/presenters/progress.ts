import type { Catalogue } from "@cchc/messages/catalogue";

/** How far long work has come. */
export interface Progress {
  /** `total` is null while it is not known. */
  report: (done: number, total: number | null) => void;
  /** Takes the line away. */
  end: () => void;
}

const silenceMilliseconds = 1000;
const betweenMilliseconds = 100;

/** Progress on standard error: only on a terminal, and only once the work has taken a second. */
export function startProgress(texts: Catalogue, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (stream.isTTY !== true) return { report: () => undefined, end: () => undefined };
  const started = performance.now();
  let shownAt = 0;
  return {
    report: (done, total) => {
      const at = performance.now();
      if (at - started < silenceMilliseconds || at - shownAt < betweenMilliseconds) return;
      shownAt = at;
      stream.write(`\r\u001b[2K${texts.screens.working({ done, total })}`);
    },
    end: () => {
      if (shownAt > 0) stream.write("\r\u001b[2K");
    },
  };
}
