import type { ListKind } from "@cchc/core/lists/list-columns";
import type { ListWords } from "@cchc/core/lists/list-words";
import type { Catalogue } from "./catalogue.ts";

/** The words of a sheet of a list, in the language of the catalogue. */
export function sheetWords(kind: ListKind, words: ListWords, { lists }: Catalogue) {
  const { choices, notAmong, page, name } = lists.sheet;
  return { name: name(kind), words, texts: { problem: lists.import.problem, choices, notAmong, page } };
}
