import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePersons, compareVietnamese, foldText, matchScore, normaliseText, samePersonName } from "./text.ts";

const words = fc.array(fc.constantFrom("Phú", "Túc", "đất", "Đỏ", "hòa", "ủy", "ban", "xã", "ẩn", "9"), {
  minLength: 1,
});

const pieces = [
  "a",
  "ấ",
  "ấ".normalize("NFD"),
  "Đ",
  "\u0323",
  "\u0302",
  " ",
  "\u00a0",
  "\u202f",
  "\n",
  "\r",
  "\t",
  "9",
];

describe("text on its way in", () => {
  test("TEXT-1 decomposed text becomes composed", () => {
    const decomposed = "Ủy ban nhân dân xã Phú Túc".normalize("NFD");
    expect(decomposed).not.toBe("Ủy ban nhân dân xã Phú Túc");
    expect(normaliseText(decomposed)).toBe("Ủy ban nhân dân xã Phú Túc");
  });

  test("TEXT-1 no-break spaces become spaces, control characters go, line breaks stay, outer blanks go", () => {
    expect(normaliseText(" \u00a0Ủy\u00a0ban\u202fxã\u0000\u001b\u007f\nhai \u00a0")).toBe("Ủy ban xã\nhai");
  });

  test("TEXT-1 normalising twice changes nothing more", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces)).map((list) => list.join("")),
        (text) => {
          expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
        },
      ),
    );
  });
});

describe("folding for search", () => {
  test.each([
    ["Đất Đỏ", "dat do"],
    ["đường", "duong"],
    ["\u00d0ất \u00d0ỏ", "dat do"],
    ["\u00f0ất", "dat"],
    ["PHÚ   TÚC", "phu tuc"],
    ["Ủy ban", "uy ban"],
  ])("TEXT-2 %s folds to %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(text.normalize("NFD"))).toBe(folded);
  });

  test.each([
    ["hòa", "hoà"],
    ["ủy", "uỷ"],
    ["thủy", "thuỷ"],
    ["khỏe", "khoẻ"],
  ])("TEXT-2 %s and %s are the same to a search", (left, right) => {
    expect(left).not.toBe(right);
    expect(foldText(left)).toBe(foldText(right));
    expect(matchScore(`xã ${left} bình`, right)).toBeGreaterThan(0);
  });
});

describe("matching", () => {
  test("TEXT-3 a query without marks finds text with marks", () => {
    expect(matchScore("Ủy ban nhân dân xã Phú Túc", "phu tuc")).toBeGreaterThan(0);
  });

  test("TEXT-3 typed marks that agree raise the match above the same letters with other marks", () => {
    expect(matchScore("Phú Túc", "phú túc")).toBeGreaterThan(matchScore("Phú Túc", "phu tuc"));
    expect(matchScore("Phú Túc", "phú túc")).toBeGreaterThan(matchScore("Phù Tục", "phú túc"));
    expect(matchScore("Phù Tục", "phú túc")).toBeGreaterThan(0);
  });

  test("TEXT-3 typed marks agree in whatever form they arrive", () => {
    expect(matchScore("Phú Túc", "phú túc".normalize("NFD"))).toBe(matchScore("Phú Túc", "phú túc"));
    expect(matchScore("Phú Túc".normalize("NFD"), "phú túc")).toBe(matchScore("Phú Túc", "phú túc"));
  });

  test("TEXT-3 every word must occur; the start of a word counts more than its middle", () => {
    expect(matchScore("Phú Túc", "phu tan")).toBe(0);
    expect(matchScore("xã Tân An", "an")).toBeGreaterThan(matchScore("xã Tân", "an"));
    expect(matchScore("xã Tân", "an")).toBeGreaterThan(0);
  });

  test("TEXT-3 an empty query finds everything", () => {
    expect(matchScore("Phú Túc", "  ")).toBeGreaterThan(0);
  });

  test("TEXT-3 every text is found by its own folded words", () => {
    fc.assert(
      fc.property(words, (list) => {
        expect(matchScore(list.join(" "), foldText(list.join(" ")))).toBeGreaterThan(0);
      }),
    );
  });
});

describe("order", () => {
  test("TEXT-4 the Vietnamese alphabet: a ă â, d đ, and tones after the letter", () => {
    const sorted = ["Đông", "Ân", "Dương", "Ăn", "An", "Ê", "Em", "ma", "mạ", "má", "mà", "mã", "mả"].sort(
      compareVietnamese,
    );
    expect(sorted).toEqual(["An", "Ăn", "Ân", "Dương", "Đông", "Em", "Ê", "ma", "mà", "mả", "mã", "má", "mạ"]);
  });

  test("TEXT-4 numbers in text go by value", () => {
    expect(["Phường 10", "Phường 2", "Phường 1"].sort(compareVietnamese)).toEqual([
      "Phường 1",
      "Phường 2",
      "Phường 10",
    ]);
  });

  test("TEXT-4 persons go by given name, then by family name", () => {
    const persons = ["Nguyễn Văn Dũng", "Lê Thị Bình", "Trần Văn An", "Đỗ Văn An", "Bùi Thị Đào"];
    expect(persons.sort(comparePersons)).toEqual([
      "Đỗ Văn An",
      "Trần Văn An",
      "Lê Thị Bình",
      "Nguyễn Văn Dũng",
      "Bùi Thị Đào",
    ]);
  });
});

test("TEXT-5 one name however it is typed: case, blanks, composition and the place of the tone do not matter, marks do", () => {
  const same = [
    ["Lê Văn Hòa", "lê  văn hoà "],
    ["Nguyễn Thúy", "NGUYỄN THUÝ"],
    ["Nguyễn Văn Đức", "Nguyễn Văn Đức".normalize("NFD")],
    ["\u00d0ức", "Đức"],
  ] as const;
  const different = [
    ["Nguyễn Văn Hạ", "Nguyễn Văn Hà"],
    ["Trần Văn An", "Trần Văn Ân"],
    ["Lê Dũng", "Lê Đũng"],
    ["Hà Hạ", "Hạ Hà"],
  ] as const;
  for (const [left, right] of same) expect([left, samePersonName(left, right)]).toEqual([left, true]);
  for (const [left, right] of different) expect([left, samePersonName(left, right)]).toEqual([left, false]);
});
