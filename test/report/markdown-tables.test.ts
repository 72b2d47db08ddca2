import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

const files = globSync("templates/**/*.md.hbs", { cwd: root });

test("some templates have tables", () => {
  expect(files.filter((file) => /^\|( *:?-+:? *\|)+$/m.test(readFileSync(join(root, file), "utf8")))).not.toEqual([]);
});

test.each(files)("%s: a table's rule has as many columns as its head", (file) => {
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  const columns = (line: string) => line.replaceAll(/\{\{[^}]*\}\}/g, "").split("|").length;
  const rules = lines.flatMap((line, index) => (/^\|( *:?-+:? *\|)+$/.test(line.trim()) ? [index] : []));
  for (const index of rules)
    expect(columns(lines[index] ?? ""), lines[index - 1]).toBe(columns(lines[index - 1] ?? ""));
});
