import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const spec = readFileSync(join(root, "docs/SPEC.md"), "utf8");
const rules = [...spec.matchAll(/^- \*\*([A-Z]+-\d+)\*\*/gm)].map((match) => match[1] ?? "");

test("every rule of SPEC.md has an id of its own", () => {
  expect(rules.length).toBeGreaterThan(50);
  expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
});

test("every rule of SPEC.md is named by a test", () => {
  const named = new Set(sources((file) => file.endsWith(".test.ts")).flatMap((text) => idsIn(testNames(text))));
  expect(rules.filter((rule) => !named.has(rule))).toEqual([]);
});

test("every rule id that code or tests name is in SPEC.md", () => {
  const cited = sources(() => true).flatMap((text) => [
    ...idsIn(testNames(text)),
    ...[...text.matchAll(/SPEC ([A-Z]+-\d+(?:(?:, | … | and )[A-Z]+-\d+)*)/g)].flatMap((match) =>
      idsIn(match[1] ?? ""),
    ),
  ]);
  expect([...new Set(cited)].filter((id) => !rules.includes(id))).toEqual([]);
});

/** The first text of every test and suite. */
function testNames(text: string): string {
  const opening = /(?:\b(?:test|it|describe|scenario)\(|\)\()\s*(["'`])(.*?)\1/g;
  return [...text.matchAll(opening)].map((match) => match[2]).join("\n");
}

function idsIn(text: string): string[] {
  const families = new Set(rules.map((rule) => rule.replace(/\d+$/, "")));
  return [...text.matchAll(/\b([A-Z]+-)(\d+)\b/g)]
    .filter((match) => families.has(match[1] ?? ""))
    .map((match) => match[0]);
}

function sources(accept: (file: string) => boolean): string[] {
  return ["packages", "cli/src", "extension/src", "extension/webview", "test", "scripts"]
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("node_modules") && accept(file))
    .map((file) => readFileSync(join(root, file), "utf8"));
}
