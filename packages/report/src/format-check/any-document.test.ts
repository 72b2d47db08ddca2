import fc from "fast-check";
import { expect, test } from "vitest";
import { checkFormat } from "./check-format.ts";
import { type Line, paragraphXml, sectionXml, twoColumns, wordFile } from "./test-official.ts";

const words = fc.constantFrom(
  ...["Kính gửi:", "I.", "1.", "a)", "f)", "Căn cứ Luật;", "Phụ lục I", "./.", "Số: 5/BC", "ngày 5 tháng 03 năm 2023"],
  ...[
    "BÁO CÁO",
    "Nơi nhận:",
    "- Lưu: VT",
    "TM. ỦY BAN",
    "_______",
    "\t",
    "\n",
    "{{#each x}}",
    "{{x}}",
    "(Kèm theo",
    "🙂",
    "\u00a0",
  ],
);
const line: fc.Arbitrary<Partial<Line>> = fc.record({
  text: fc.oneof(
    fc.array(words, { maxLength: 5 }).map((all) => all.join(" ")),
    fc.string({ maxLength: 30, unit: "grapheme-ascii" }),
  ),
  size: fc.integer({ min: 1, max: 80 }),
  bold: fc.boolean(),
  italic: fc.boolean(),
  align: fc.constantFrom("left", "center", "right", "both"),
  firstLine: fc.integer({ min: -2000, max: 2000 }),
  before: fc.integer({ min: 0, max: 600 }),
  line: fc.integer({ min: 1, max: 900 }),
});
const block = fc.oneof(
  fc.array(line, { maxLength: 6 }).map((lines) => lines.map(paragraphXml).join("")),
  fc.tuple(line, line).map(([left, right]) => twoColumns(paragraphXml(left), paragraphXml(right))),
);

test("FMT-40 whatever a document holds, without state name and motto only pages, fonts and colours are sure", () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const checked = checkFormat(wordFile(blocks.join("") + sectionXml({})));
      if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
      const sure = checked.value.deviations.filter(({ certainty }) => certainty === "sure").map(({ rule }) => rule);
      expect(sure.filter((rule) => !/^(?:paper|margin|font|text-colour)/.test(rule))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
