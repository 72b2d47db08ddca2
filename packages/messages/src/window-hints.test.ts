import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadCatalogue } from "./catalogue.ts";
import { languages } from "./language.ts";

/** What only a terminal can run into: flags that were typed, tables and files of its own, the words of its reports. */
const terminalOnly: ReadonlySet<string> = new Set([
  "table-columns-missing",
  "column-said-twice",
  "table-encoding",
  "export-format-unclear",
  "sheet-not-found",
  "sheet-header-empty",
  "table-header-empty",
  "problems-over-source",
  "report-format-unclear",
  "period-malformed",
  "report-figure-not-found",
  "reports-unlike",
  "cell-in-conflict",
  "conflicts-without-base",
  "finding-due-by-extension",
  "mapping-not-found",
  "mapping-other-list",
  "score-row-unknown",
]);

/** The codes of a source of texts whose hint names a command or a flag of the terminal. */
function codesWithCommands(text: string): string[] {
  const shared = [...text.matchAll(/^const (\w+) = "[^"]*\bcchc [^"]*";$/gm)].map(([, name]) => name);
  const entries = [...text.matchAll(/^ {2}"([a-z0-9-]+)": \([\s\S]*?(?=^ {2}"|^\};)/gm)];
  return entries.flatMap(([entry, code = ""]) => {
    const hint = entry.slice(Math.max(entry.lastIndexOf("hint"), 0));
    const usesShared = shared.some((name) => new RegExp(`hint: ${name}\\b`).test(entry));
    return /\bcchc\s|--[a-z]/.test(hint) || usesShared ? [code] : [];
  });
}

const folder = join(import.meta.dirname, "vi");
const remarkCodes = codesWithCommands(readFileSync(join(folder, "checks.ts"), "utf8"));
const problemCodes = globSync("problems/*.ts", { cwd: folder })
  .flatMap((file) => codesWithCommands(readFileSync(join(folder, file), "utf8")))
  .filter((code) => !terminalOnly.has(code));

test("DIAG-9 the sources show which hints name commands", () => {
  expect(remarkCodes).toContain("stale-lock");
  expect(problemCodes).toContain("verifier-reported");
  expect(remarkCodes.length).toBeGreaterThan(50);
  expect(problemCodes.length).toBeGreaterThan(90);
});

test.each(languages)("DIAG-9 every such hint has one for a window, in %s", async (language) => {
  const { hints } = (await loadCatalogue(language)).extension;
  expect(remarkCodes.filter((code) => !Object.hasOwn(hints.remarks, code))).toEqual([]);
  expect(problemCodes.filter((code) => !Object.hasOwn(hints.problems, code))).toEqual([]);
});

test.each(languages)("DIAG-9 hints of a window name no command and no flag, in %s", (language) => {
  const text = readFileSync(join(import.meta.dirname, language, "extension", "hints.ts"), "utf8");
  expect(text).not.toMatch(/\bcchc |--[a-z]/);
});
