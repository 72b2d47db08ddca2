import fc from "fast-check";
import { expect, test } from "vitest";
import { unitIdSchema } from "./model/units.ts";
import { provinceSlug, slugOf } from "./slug.ts";

test.each([
  ["Sở Nội vụ", "so-noi-vu"],
  ["Đà Nẵng", "da-nang"],
  ["  Bà Rịa – Vũng Tàu ", "ba-ria-vung-tau"],
  ["Ðồng Tháp", "dong-thap"],
  ["省", ""],
])("ID-10 folds %s to the id %j", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test.each([
  ["Hậu Giang", "hau-giang"],
  ["Tỉnh Hậu Giang", "hau-giang"],
  ["thành phố Cần Thơ", "can-tho"],
  ["TP. Hồ Chí Minh", "ho-chi-minh"],
  ["Tỉnh", "tinh"],
])("ID-10 the province %s has the id %s", (name, slug) => {
  expect(provinceSlug(name)).toBe(slug);
});

test("ID-10 whatever is typed, the id is one or empty", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      for (const slug of [slugOf(name), provinceSlug(name)]) {
        expect(slug === "" || unitIdSchema.safeParse(slug).success).toBe(true);
      }
    }),
  );
});
