import { codeCalled } from "@cchc/core/lists/list-words";
import type { FlagShapes } from "./parser-problem.ts";

/** The flags that name a level or a category of units, by the group of labels. */
const groups: Readonly<Record<string, string>> = {
  "--level": "level",
  "--bound-level": "level",
  "--category": "category",
  "--bound-category": "category",
};

/**
 * The arguments with levels and categories of units that are named as tables name them, with or without
 * `level`, as their codes; what is no label stays, and is refused where flags are checked. Labels are loaded only where one stands.
 */
export async function withCodesOfLabels(argv: readonly string[], flags: FlagShapes): Promise<readonly string[]> {
  const end = argv.indexOf("--");
  const places = argv.flatMap((word, index) => {
    if (end >= 0 && index >= end) return [];
    const equals = word.indexOf("=");
    const name = equals < 0 ? word : word.slice(0, equals);
    const group = groups[name];
    if (group === undefined) return [];
    const at = equals < 0 ? index + 1 : index;
    const value = equals < 0 ? argv[at] : word.slice(equals + 1);
    const codes = flags[name.slice(2)]?.options ?? [];
    const isCode = (part: string) => codes.includes(part.trim());
    return value === undefined || value.startsWith("-") || value.split(",").every(isCode)
      ? []
      : [{ at, group, value, head: equals < 0 ? "" : `${name}=` }];
  });
  if (places.length === 0) return argv;
  const { loadListWords } = await import("@cchc/messages/list-words");
  const words = await loadListWords("vi");
  const found = [...argv];
  for (const { at, group, value, head } of places) {
    const codes = Object.keys(words.labels[group] ?? {});
    const codeOf = (text: string) => codeCalled(words, group, codes, text);
    // A label may have commas of its own.
    const code =
      codeOf(value) ??
      value
        .split(",")
        .map((part) => codeOf(part) ?? part)
        .join(",");
    found[at] = head + code;
  }
  return found;
}
