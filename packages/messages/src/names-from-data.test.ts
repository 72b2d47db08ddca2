import { expect, test } from "vitest";
import { areaNames } from "./area-names.ts";
import { describeChange, loadCatalogue } from "./catalogue.ts";
import { wordsOfFigure } from "./figure-name.ts";
import { labelOf } from "./recorded-change.ts";
import { settingName } from "./setting-name.ts";

test.each(["vi", "en"] as const)("TEXT-7 no text of %s is named constructor", async (language) => {
  const texts = await loadCatalogue(language);
  expect(areaNames(texts, [])("constructor", "name")).toBe("name");
  expect(areaNames(texts, [])("par-index", "constructor")).toBe("constructor");
  expect(labelOf("constructor", texts.labels.severity)).toBe("constructor");
  expect(settingName("settings.constructor", {})).toBe("settings.constructor");
  expect(wordsOfFigure({ name: "constructor.toString", label: null }, {}, texts.labels)).toBe("Constructor, toString");
  const change = { type: "constructor" };
  expect(describeChange(texts, change)).toBe(texts.history.unknownChange(change));
});
