import { withoutControls } from "./safe-text.ts";
import { hasColours } from "./style.ts";
import { terminalWidth } from "./terminal.ts";
import { wrapSentences } from "./text-width.ts";

/** Writes the result: lines for people, or one text of JSON, whose own escapes are ASCII. */
export function writeLines(lines: readonly string[]): void {
  write(process.stdout, lines);
}

/** Writes a text as it is, for a file or a program; on a terminal nothing in it controls it. */
export function writeText(text: string): void {
  process.stdout.write(process.stdout.isTTY === true ? withoutControls(text.replaceAll("\r\n", "\n"), false) : text);
}

/** Writes everything that is not the result; on a terminal, wrapped at words. */
export function writeNotes(lines: readonly string[]): void {
  write(process.stderr, wrapSentences(lines, terminalWidth(process.stderr)));
}

function write(stream: NodeJS.WriteStream, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const keepColours = hasColours(stream);
  stream.write(`${lines.map((line) => withoutControls(line, keepColours)).join("\n")}\n`);
}
