import { expect, test } from "vitest";
import { loadCatalogue } from "./catalogue.ts";

test("INDEX-13 a change against another year than the one before names that year", async () => {
  const { indices } = await loadCatalogue("vi");
  const change = indices.rankChange(3);
  expect(indices.changeSince({ change, from: 2022, to: 2023 })).toBe("tăng 3 bậc");
  expect(indices.changeSince({ change, from: 2022, to: 2024 })).toBe("tăng 3 bậc (so với năm 2022)");
  expect(indices.weakKey(2021)).toContain("so với năm 2021, tính bằng điểm phần trăm");
});
