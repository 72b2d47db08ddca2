import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A text as it stands in a source file; what is filled in later stands as `…`. */
export interface SourceText {
  file: string;
  text: string;
}

/** Every text between quotes in the TypeScript files under a folder, tests and comments left out. */
export function sourceTexts(folder: string): SourceText[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => textsIn(readFileSync(join(folder, file), "utf8")).map((text) => ({ file, text })));
}

function textsIn(source: string): string[] {
  const found: string[] = [];
  let at = 0;
  const code = (end: string | null): void => {
    while (at < source.length && source[at] !== end) {
      const two = source.slice(at, at + 2);
      if (two === "//") at = endOf("\n");
      else if (two === "/*") at = endOf("*/");
      else if (source[at] === "/" && /[(,=:]\s*$/.test(source.slice(Math.max(0, at - 8), at))) expression();
      else if (source[at] === "{") nested();
      else if ("\"'`".includes(source[at] ?? "")) quoted(source[at] ?? "");
      else at++;
    }
  };
  const endOf = (mark: string): number => {
    const end = source.indexOf(mark, at + 2);
    return end < 0 ? source.length : end + mark.length;
  };
  const nested = (): void => {
    at++;
    code("}");
    at++;
  };
  const expression = (): void => {
    for (at++; at < source.length && source[at] !== "/"; at++) if (source[at] === "\\") at++;
    at++;
  };
  const quoted = (quote: string): void => {
    let text = "";
    at++;
    while (at < source.length && source[at] !== quote) {
      if (source[at] === "\\") {
        text += source[at + 1] ?? "";
        at += 2;
      } else if (quote === "`" && source.startsWith("${", at)) {
        at++;
        nested();
        text += "…";
      } else text += source[at++];
    }
    at++;
    found.push(text);
  };
  code(null);
  return found;
}
