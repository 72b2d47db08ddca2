import fc from "fast-check";
import { expect, test } from "vitest";
import { freeId, slugOf } from "../slug.ts";
import { unitKindOf, unitNameKey } from "./unit-kind.ts";

test.each([
  ["Sở Nội vụ", "province", "department"],
  ["Văn phòng UBND tỉnh", "province", "department"],
  ["Ban Quản lý các khu công nghiệp", "province", "economic-zone-board"],
  ["UBND huyện Vị Thủy", "district", "people-committee"],
  ["Thị xã Long Mỹ", "district", "people-committee"],
  ["Thành phố Vị Thanh", "district", "people-committee"],
  ["UBND thành phố Cần Thơ", "province", "people-committee"],
  ["Ủy ban nhân dân phường 1", "commune", "people-committee"],
  ["Bệnh viện Đa khoa", null, "public-service-unit"],
  ["Văn phòng Đăng ký đất đai", null, null],
  ["Hội Nông dân", null, null],
  ["Tỉnh ủy", null, null],
  ["TỈNH ỦY CẦN THƠ", null, null],
  ["Tỉnh đoàn", null, null],
  ["Tinh doan", null, null],
  ["Tỉnh đội", null, null],
  ["Tỉnh hội Phụ nữ", null, null],
  ["Huyện ủy Vị Thủy", null, null],
  ["Huyện uỷ Vị Thuỷ", null, null],
  ["Huyện Đoàn Vị Thủy", null, null],
  ["Huyện đội", null, null],
  ["Quận ủy Ninh Kiều", null, null],
  ["Thị xã ủy Long Mỹ", null, null],
  ["Thành phố đoàn Vị Thanh", null, null],
  ["Quản lý thị trường số 1", null, null],
  ["Quan ly thi truong so 1", null, null],
  ["Quân khu 9", null, null],
  ["Quan khu 9", null, null],
  ["Xã hội học", null, null],
  ["Xã đội Tân An", null, null],
  ["Xã đoàn", null, null],
  ["Phường đoàn An Bình", null, null],
  ["Đảng ủy phường An Bình", null, null],
  ["Trưởng ban Quản lý dự án", null, null],
  ["Số 1", null, null],
  ["Phương Đông", null, null],
  ["Xã Đoàn Kết", "commune", "people-committee"],
  ["Xã Hội An", "commune", "people-committee"],
  ["xa tan an", "commune", "people-committee"],
  ["Quận Ninh Kiều", "district", "people-committee"],
  ["Quan Ninh Kieu", "district", "people-committee"],
  ["TỈNH CÀ MAU", "province", "people-committee"],
])("LIST-19 the name “%s” says level %s and category %s", (name, level, category) => {
  expect(unitKindOf(name)).toEqual({ level, category });
});

test.each([
  ["UBND huyện Vị Thủy", "ỦY BAN NHÂN DÂN HUYỆN VỊ THUỶ", true],
  ["UBND huyện Vị Thủy", "Huyện Vị Thủy", true],
  ["TP. Vị Thanh", "UBND thành phố Vị Thanh", true],
  ["Xã Tân Hạ", "Xã Tân Hà", false],
  ["Huyện Long Mỹ", "Thị xã Long Mỹ", false],
  ["Văn phòng UBND tỉnh", "UBND tỉnh", false],
])("LIST-19 “%s” and “%s” are one unit: %s", (left, right, same) => {
  expect(unitNameKey(left) === unitNameKey(right)).toBe(same);
});

test("LIST-19 ids of a table's names are its slugs and no two the same", () => {
  const names = fc.array(fc.constantFrom("Xã Tân Hạ", "Xã Tân Hà", "Xã Tân Hạ 2", "Sở Y tế"), { maxLength: 8 });
  fc.assert(
    fc.property(names, (all) => {
      const taken = new Set<string>();
      for (const name of all) {
        const id = freeId(name, (one) => taken.has(one));
        expect(taken.has(id)).toBe(false);
        expect(id.startsWith(slugOf(name))).toBe(true);
        taken.add(id);
      }
    }),
  );
});
