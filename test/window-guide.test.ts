import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as catalogue from "../packages/messages/src/vi/catalogue.ts";
import { documentPreview } from "../packages/messages/src/vi/extension/document-preview.ts";
import { kit } from "../packages/messages/src/vi/extension/kit.ts";
import { listPage } from "../packages/messages/src/vi/extension/list-page.ts";
import { numberFlows } from "../packages/messages/src/vi/extension/number-flows.ts";
import { planForm } from "../packages/messages/src/vi/extension/plan-form.ts";
import { repository } from "../scripts/bundle.ts";
import { windowGuideLabels, windowGuidePictures } from "./support/window-guide.ts";

const pictures = join(repository, "docs", "pictures");
const manifest = JSON.parse(readFileSync(join(repository, "extension", "package.nls.json"), "utf8")) as object;

test("GUIDE-3 every name in bold in the guide of the window is one that the window shows", () => {
  // What only a page says is no part of the catalogue.
  const texts = [
    manifest,
    catalogue.extension,
    catalogue.labels,
    documentPreview,
    kit,
    listPage,
    numberFlows,
    planForm,
  ];
  const shown = new Set(texts.flatMap(textsOf).map(bare));
  expect(windowGuideLabels.length).toBeGreaterThan(40);
  expect(windowGuideLabels.filter((label) => !shown.has(bare(label)))).toEqual([]);
});

test("GUIDE-4 the guide's pictures are there and light, and none is left over", () => {
  const drawn = readdirSync(pictures).filter((name) => name.startsWith("window-"));
  expect(drawn.toSorted()).toEqual([...windowGuidePictures].toSorted());
  for (const name of drawn) expect(statSync(join(pictures, name)).size, name).toBeLessThanOrEqual(150_000);
});

/** All texts of a catalogue that are written as they stand. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** A guide may leave out the ellipsis that says a command will ask. */
function bare(text: string): string {
  return text.replace(/\s*…$/, "");
}
