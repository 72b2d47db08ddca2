import type { ListKind } from "@cchc/core/lists/list-columns";
import type { ListWords } from "@cchc/core/lists/list-words";
import type { Catalogue } from "@cchc/messages/catalogue";

/** The words of a sheet of a list, in the language of the session. */
export function sheetWords(kind: ListKind, words: ListWords, { lists }: Catalogue) {
  const { choices, notAmong, page, name } = lists.sheet;
  return { name: name(kind), words, texts: { problem: lists.import.problem, choices, notAmong, page } };
}
