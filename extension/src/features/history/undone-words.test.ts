import { loadCatalogue } from "@cchc/messages/catalogue";
import { expect, test } from "vitest";
import { undoneWords } from "./undone-words.ts";

test("SCORE-25 who takes back one of a round is told how many went back with it, and what was withdrawn", async () => {
  const texts = await loadCatalogue("vi");
  const alone = { handOvers: null, numberOf: null, together: [], withdrawn: [], left: null, issued: [] };
  expect(undoneWords(texts, alone)).toEqual([]);
  const together = Array.from({ length: 64 }, (_, index) => `scorecards/2025/${index}.scorecard.json`);
  expect(undoneWords(texts, { ...alone, together, withdrawn: ["PC2025-128"] })).toEqual([
    "Cùng đợt đó, 64 hồ sơ khác cũng đã được hoàn tác.",
    "Hồ sơ do lần nhập đó lập cũng đã được rút: PC2025-128.",
  ]);
});
