/** Command-line arguments as they were typed, before any command is known. */

const takesValue = new Set(["-w", "--workspace", "--lang", "--as-of", "--actor"]);
const takesNone = new Set(["--json", "--no-input", "--yes"]);
const helpWords = new Set(["-h", "--help"]);

/**
 * The arguments as oclif expects them: global flags that stand before the command are moved behind it, no command means
 * `agenda`, and `help X` means `X --help`.
 */
export function rewriteArguments(argv: readonly string[]): string[] {
  const { globals, rest } = splitLeadingGlobals(argv);
  if (rest[0] === "help") return [...beforeDoubleDash(rest.slice(1), globals), "--help"];
  if (rest.length === 0) return ["agenda", ...globals];
  if (rest[0]?.startsWith("-") === true && !rest.some((word) => helpWords.has(word) || word === "--version")) {
    return ["agenda", ...rest, ...globals];
  }
  return beforeDoubleDash(rest, globals);
}

/** The value of a global flag wherever it stands; undefined when it is not there. */
export function globalValue(argv: readonly string[], names: readonly string[]): string | undefined {
  const words = untilDoubleDash(argv);
  for (const [index, word] of words.entries()) {
    for (const name of names) {
      if (word === name) return words[index + 1];
      if (word.startsWith(`${name}=`)) return word.slice(name.length + 1);
      if (name.length === 2 && word.startsWith(name)) return word.slice(2);
    }
  }
  return undefined;
}

/** The arguments in which a flag that stands without a value has `value`. */
export function withBareFlag(argv: readonly string[], flag: string, value: string): string[] {
  const words = untilDoubleDash(argv);
  return argv.map((word, index) => {
    const next = words[index + 1];
    const isBare = word === flag && index < words.length && (next === undefined || next.startsWith("-"));
    return isBare ? `${flag}=${value}` : word;
  });
}

/** Whether `--json` was asked for, whatever else is wrong with the arguments. */
export function wantsJson(argv: readonly string[]): boolean {
  return untilDoubleDash(argv).includes("--json");
}

/** The global flags that stand before the command, and everything else. */
export function splitLeadingGlobals(argv: readonly string[]): { globals: string[]; rest: string[] } {
  let index = 0;
  while (index < argv.length) {
    const word = argv[index] ?? "";
    if (takesValue.has(word)) index += 2;
    else if (takesNone.has(word) || isInline(word)) index += 1;
    else break;
  }
  return { globals: argv.slice(0, index), rest: argv.slice(index) };
}

function isInline(word: string): boolean {
  if (/^-w./.test(word)) return true;
  return word.includes("=") && takesValue.has(word.slice(0, word.indexOf("=")));
}

/** `words` with `added` behind them, but before a `--`, after which nothing is a flag. */
function beforeDoubleDash(words: readonly string[], added: readonly string[]): string[] {
  const end = words.indexOf("--");
  return end < 0 ? [...words, ...added] : [...words.slice(0, end), ...added, ...words.slice(end)];
}

function untilDoubleDash(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf("--");
  return end < 0 ? argv : argv.slice(0, end);
}
