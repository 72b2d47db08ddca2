const usualWidth = 80;

/** Columns of the terminal behind `stream`; null when there is none, and nothing must be wrapped or cut. */
export function terminalWidth(stream: NodeJS.WriteStream): number | null {
  if (stream.isTTY !== true) return null;
  return stream.columns > 0 ? stream.columns : usualWidth;
}
