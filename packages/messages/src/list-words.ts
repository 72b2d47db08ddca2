import type { ListWords } from "@cchc/core/lists/list-words";
import type { Language } from "./language.ts";
import type { format as formatShape } from "./vi/format.ts";
import type { labels as labelsShape } from "./vi/labels.ts";
import type { lists as listsShape } from "./vi/lists.ts";

/**
 * The words that tables of lists are written and read with: those of `language` first, and of the other one besides,
 * since a table may have been made in either.
 */
export async function loadListWords(language: Language): Promise<ListWords> {
  const [vi, en] = await Promise.all([vietnamese(), english()]);
  const [first, second] = language === "vi" ? [vi, en] : [en, vi];
  return {
    headings: bothOf(first.lists.headings, second.lists.headings),
    aliases: aliasesOf(first.lists.aliases, second.lists.aliases),
    labels: bothOf(groupsOf(first.labels), groupsOf(second.labels)),
    otherLabels: aliasesOf(first.lists.otherLabels, second.lists.otherLabels),
    yes: [first.format.yes, second.format.yes],
    no: [first.format.no, second.format.no],
    number: (value, decimals) => first.format.number(value, decimals),
    problem: [first.lists.import.problem, second.lists.import.problem],
  };
}

interface Words {
  format: typeof formatShape;
  labels: typeof labelsShape;
  lists: typeof listsShape;
}
type Groups = Readonly<Record<string, Readonly<Record<string, string>>>>;

async function vietnamese(): Promise<Words> {
  const [{ format }, { labels }, { lists }] = await Promise.all([
    import("./vi/format.ts"),
    import("./vi/labels.ts"),
    import("./vi/lists.ts"),
  ]);
  return { format, labels, lists };
}

async function english(): Promise<Words> {
  const [{ format }, { labels }, { lists }] = await Promise.all([
    import("./en/format.ts"),
    import("./en/labels.ts"),
    import("./en/lists.ts"),
  ]);
  return { format, labels, lists };
}

/** The groups of labels; areas, which have one list more above them, by `area.` and the list. */
function groupsOf({ area, ...groups }: typeof labelsShape): Groups {
  const areas = Object.entries(area).map(([list, names]) => [`area.${list}`, names]);
  return { ...groups, ...Object.fromEntries(areas) };
}

type Aliases = typeof listsShape.aliases;

function aliasesOf(first: Aliases, second: Aliases): Aliases {
  const kinds = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  const columnsOf = (kind: string) => [...Object.entries(first[kind] ?? {}), ...Object.entries(second[kind] ?? {})];
  return Object.fromEntries(
    kinds.map((kind) => {
      const columns = new Map<string, string[]>();
      for (const [column, headings] of columnsOf(kind)) {
        columns.set(column, [...(columns.get(column) ?? []), ...headings]);
      }
      return [kind, Object.fromEntries(columns)];
    }),
  );
}

function bothOf(first: Groups, second: Groups): Record<string, Record<string, string[]>> {
  return Object.fromEntries(
    Object.entries(first).map(([group, words]) => [
      group,
      Object.fromEntries(
        Object.entries(words).map(([code, word]) => [
          code,
          [word, second[group]?.[code]].filter((one) => one !== undefined),
        ]),
      ),
    ]),
  );
}
