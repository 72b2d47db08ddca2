import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../scripts/bundle.ts";

const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i;

/** Where Vietnamese belongs: texts, templates, samples, tests, documents and calendar data. */
const allowed = [
  /^packages\/messages\//,
  /^(templates|examples|test|docs)\//,
  /^extension\/package\.nls/,
  /\.test\.ts$/,
  /\/test-[^/]+(\/|\.ts$)/,
  /\.md$/,
  // Names and sources of days off, as announced.
  /^packages\/core\/src\/calendar\/(announced|holidays|law-year)\.ts$/,
  // Letters folded for search.
  /^packages\/core\/src\/text\.ts$/,
  // What makes the sample workspace and the templates that users see.
  /^scripts\/(sample|templates)[^/]*(\/|\.ts$)/,
  // What the source of official units does not tell: names and documents.
  /^scripts\/official-units\/facts\.json$/,
  // Said before the catalogue can be loaded: on an old Node, or without a build.
  /^scripts\/guard\.mjs$/,
  /^cli\/bin\/run\.js$/,
];

test("no Vietnamese in code outside the places for it", () => {
  const listed = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: repository,
    encoding: "utf8",
  });
  const files = listed.stdout.split("\n").filter((file) => /\.(ts|mts|js|mjs|json)$/.test(file));
  expect(files.length).toBeGreaterThan(50);
  const wrong = files
    .filter((file) => !allowed.some((pattern) => pattern.test(file)))
    .flatMap((file) => linesWithVietnamese(file));
  expect(wrong).toEqual([]);
});

/** Comments may quote Vietnamese; people do not read them on a screen. */
function linesWithVietnamese(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(join(repository, file), "utf8");
  } catch {
    // Deleted, but not yet in git's eyes.
    return [];
  }
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ""))
    .replace(/(^|\s)\/\/.*$/gm, "");
  return code
    .split("\n")
    .flatMap((line, index) => (vietnamese.test(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 80)}`] : []));
}
