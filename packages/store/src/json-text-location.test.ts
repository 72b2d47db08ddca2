import { expect, test } from "vitest";
import { jsonLocationAt } from "./json-text-location.ts";

const text = '{\n  "unitId": "huyen-a",\n  "acts": [{ "act": "start", "on": "2023-05-09", "by": "" }],\n  "open": "';

function at(mark: string, more = 0) {
  return jsonLocationAt(text, text.indexOf(mark) + more);
}

test("DIAG-6 a value is found with its path and its token, also in a text that is being typed", () => {
  expect(at("huyen", 2)).toMatchObject({ path: ["unitId"], inKey: false, token: { value: "huyen-a" } });
  const { token } = at("huyen");
  expect(text.slice(token?.start, token?.end)).toBe('"huyen-a"');
  expect(at('"unitId"', 3)).toMatchObject({ inKey: true });
  expect(at('"by": ""', 7)).toMatchObject({ path: ["acts", 0, "by"], inKey: false, token: { value: "" } });
  expect(jsonLocationAt(text, text.length)).toMatchObject({ path: ["open"], inKey: false });
});

test("DIAG-6 what stands around is read from the innermost object that has it", () => {
  expect(at('"by": ""', 7).around("on")).toBe("2023-05-09");
  expect(at('"by": ""', 7).around("unitId")).toBe("huyen-a");
  expect(at('"by": ""', 7).around("nothing")).toBeUndefined();
});
