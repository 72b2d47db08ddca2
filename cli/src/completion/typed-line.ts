/** What stands on a command line after the program's name, and which of its words is being typed. */
export interface TypedLine {
  /** Whole words before the one being typed. */
  before: readonly string[];
  /** The beginning of the word being typed, up to the cursor; empty for a new word. */
  current: string;
  /** Words behind the cursor. */
  after: readonly string[];
}

/** A line as POSIX shells read it, cut at the cursor. Nothing is expanded: what `$(…)` would give stays unknown. */
export function lineFromText(before: string, after: string): TypedLine {
  const words = splitWords(before);
  const current = words.pop() ?? "";
  return { before: words.slice(1), current, after: splitWords(after.replace(/^\S+/, "").trimStart()).filter(Boolean) };
}

/** A line whose words the shell told apart; `index` is of the one being typed. */
export function lineFromWords(words: readonly string[], index: number): TypedLine {
  return { before: words.slice(0, index), current: words[index] ?? "", after: words.slice(index + 1) };
}

/** Words without their quotes; the last is the one being typed, empty after a blank. */
function splitWords(text: string): string[] {
  const words = [""];
  let quote = "";
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    const last = words.length - 1;
    if (quote === "" && /\s/.test(sign)) {
      if (inWord) words.push("");
      inWord = false;
      continue;
    }
    inWord = true;
    if (sign === quote) quote = "";
    else if (quote === "" && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === "\\" && quote !== "'") words[last] += text[++at] ?? "";
    else words[last] += sign;
  }
  return words;
}
