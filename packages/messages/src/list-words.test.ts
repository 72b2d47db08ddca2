import { listColumns } from "@cchc/core/lists/list-columns";
import { wordKey } from "@cchc/core/lists/list-words";
import { expect, test } from "vitest";
import { loadListWords } from "./list-words.ts";

test("LIST-1 no column is called what another column of its list is called, in either language or by its code", async () => {
  const { headings } = await loadListWords("vi");
  const clashes = Object.entries(listColumns).flatMap(([list, columns]) => {
    const owner = new Map<string, string>();
    return Object.keys(columns).flatMap((code) =>
      [code, ...(headings[list]?.[code] ?? [])].flatMap((name) => {
        const before = owner.get(wordKey(name));
        owner.set(wordKey(name), code);
        return before === undefined || before === code ? [] : [`${list}: ${name} is ${before} and ${code}`];
      }),
    );
  });
  expect(clashes).toEqual([]);
});
