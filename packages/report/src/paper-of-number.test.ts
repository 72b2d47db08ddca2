import { loadCatalogue } from "@cchc/messages/catalogue";
import { expect, test } from "vitest";
import { paperOfNumber } from "./paper-of-number.ts";

test.each([
  ["12/TB-SNV", "Thông báo"],
  ["số 12/TB-SNV ngày 02/11/2026", "Thông báo"],
  ["45/QĐ-UBND", "Quyết định"],
  ["08/KH-SNV", "Kế hoạch"],
  ["12/SNV-CCHC", "Công văn"],
  ["1348", "Công văn"],
  ["12 (dự thảo) 2026", "Văn bản"],
])("VDOC-12 %s is called by the type its number says: %s", async (number, name) => {
  expect(paperOfNumber(number, "Công văn", await loadCatalogue("vi"))).toBe(name);
});
