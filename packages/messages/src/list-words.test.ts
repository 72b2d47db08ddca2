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

test("LIST-20 no common heading means two columns of its list, and each stands for a column that there is", async () => {
  const { aliases } = await loadListWords("vi");
  const wrong = Object.entries(aliases).flatMap(([list, columns]) => {
    const known: object = listColumns[list as keyof typeof listColumns];
    const owner = new Map<string, string>();
    return Object.entries(columns).flatMap(([code, names]) =>
      names.flatMap((name) => {
        const before = owner.get(wordKey(name)) ?? code;
        owner.set(wordKey(name), code);
        return before === code && Object.hasOwn(known, code) ? [] : [`${list}: ${name} is ${before} and ${code}`];
      }),
    );
  });
  expect(wrong).toEqual([]);
});
