import { withoutControls } from "./safe-text.ts";
import { hasColours } from "./style.ts";

/** Writes the result: lines for people, or one text of JSON, whose own escapes are ASCII. */
export function writeLines(lines: readonly string[]): void {
  write(process.stdout, lines);
}

/** Writes a text as it is, for a file or a program; on a terminal nothing in it controls it. */
export function writeText(text: string): void {
  process.stdout.write(process.stdout.isTTY === true ? withoutControls(text.replaceAll("\r\n", "\n"), false) : text);
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
