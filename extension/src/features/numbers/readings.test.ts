import { loadNumberFlowWords } from "@cchc/messages/number-flow-words";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bandLine, readBands } from "./band-line.ts";
import { readCode, readCount, readScale, readValue, scaleTyped } from "./index-readings.ts";

const words = await loadNumberFlowWords("vi");
const isSaid = (reading: object) => "problem" in reading;

test("XWIN-5 bands are typed in one line, in any order, with the comma of Vietnam", () => {
  expect(readBands("Tốt: 80; Xuất sắc 90%;Trung bình = 50,5 ; Yếu 0", words)).toEqual({
    value: [
      { name: "Xuất sắc", minimum: 90 },
      { name: "Tốt", minimum: 80 },
      { name: "Trung bình", minimum: 50.5 },
      { name: "Yếu", minimum: 0 },
    ],
  });
  expect(readBands("Tốt 80; Khá 65", words)).toMatchObject({ isWarning: true });
  for (const wrong of ["", "Tốt", "80", "Tốt 101", "Tốt 80; tot 70", "Tốt 80; Khá 80"]) {
    expect(isSaid(readBands(wrong, words)), wrong).toBe(true);
  }
});

test("XWIN-5 bands that are shown in a line are read back as they are", () => {
  const name = fc.constantFrom("Xuất sắc", "Tốt", "Khá", "Trung bình", "Yếu", "Loại A");
  const band = fc.record({ name, minimum: fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100) });
  const bands = fc
    .uniqueArray(band, { minLength: 1, selector: ({ name: one }) => one })
    .filter((all) => new Set(all.map(({ minimum }) => minimum)).size === all.length);
  fc.assert(
    fc.property(bands, (some) => {
      const sorted = some.toSorted((left, right) => right.minimum - left.minimum);
      expect(readBands(bandLine(some, words), words)).toMatchObject({ value: sorted });
    }),
  );
});

test("XWIN-6 what was published is read as typed: nothing, a number, one beyond its scale with a remark", () => {
  expect(readValue("", 100, words)).toEqual({ value: null });
  expect(readValue("83,37", 100, words)).toEqual({ value: 83.37 });
  expect(readValue("83,37%", 100, words)).toEqual({ value: 83.37 });
  expect(readValue("101", 100, words)).toMatchObject({ value: 101, isWarning: true });
  expect(isSaid(readValue("tám", 100, words))).toBe(true);
  expect(readCount("31", words, 63)).toEqual({ value: 31 });
  expect(readCount("64", words, 63)).toMatchObject({ value: 64, isWarning: true });
  for (const wrong of ["0", "1,5", "-1", "x"]) expect(isSaid(readCount(wrong, words)), wrong).toBe(true);
});

test("XWIN-6 a scale and a code of one's own are read, and what is taken already is said", () => {
  expect(readScale("%", words)).toEqual({ value: { measure: "percent", maximum: 100 } });
  expect(readScale("80", words)).toEqual({ value: { measure: "points", maximum: 80 } });
  expect(scaleTyped({ measure: "percent", maximum: 100 }, String)).toBe("%");
  expect(isSaid(readScale("0", words))).toBe(true);
  expect(readCode("par-huyen", ["PAR"], words)).toEqual({ value: "PAR-HUYEN" });
  expect(isSaid(readCode("par", ["PAR"], words))).toBe(true);
  expect(isSaid(readCode("PAR-2022", [], words))).toBe(true);
  expect(isSaid(readCode("chỉ số", [], words))).toBe(true);
});
