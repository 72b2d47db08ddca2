import { withoutControls } from "./safe-text.ts";
import { hasColours } from "./style.ts";

/** Writes the result: lines for people, or one text of JSON, whose own escapes are ASCII. */
export function writeLines(lines: readonly string[]): void {
  write(process.stdout, lines);
}

/** Writes everything that is not the result. */
export function writeNotes(lines: readonly string[]): void {
  write(process.stderr, lines);
}

function write(stream: NodeJS.WriteStream, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const keepColours = hasColours(stream);
  stream.write(`${lines.map((line) => withoutControls(line, keepColours)).join("\n")}\n`);
}
