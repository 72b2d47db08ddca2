import { relative } from "node:path";
import type { Metafile } from "esbuild";
import { describe, expect, test } from "vitest";
import { repository } from "../../scripts/bundle.ts";
import { bundledExtension } from "../../scripts/bundle-extension.ts";

const budget = 1_500_000;

/** What loads only when somebody makes a document, opens the dashboard or asks for English. */
const onUse =
  /\/(handlebars|@xmldom\/xmldom|fflate|docx-preview|chart\.js|@kurkle\/color)\/|packages\/report\/|messages\/src\/en\//;

describe("EXT-8 the extension's bundle", async () => {
  const { outputFiles, metafiles } = await bundledExtension();
  const [host, pages] = metafiles;
  if (host === undefined || pages === undefined) throw new Error("two bundles");

  test("EXT-8 activation loads neither the report engine nor a catalogue before the language is known", () => {
    const inputs = [...staticClosure(host, "extension.js")].flatMap((output) =>
      Object.keys(host.outputs[output]?.inputs ?? {}),
    );
    expect(inputs.length).toBeGreaterThan(100);
    expect(inputs.filter((input) => onUse.test(input))).toEqual([]);
    expect(inputs.filter((input) => /messages\/src\/vi\//.test(input))).toEqual([]);
  });

  test("EXT-8 charts and the drawing of Word files are in the pages that show them, and in no other", () => {
    const holders = (library: RegExp) =>
      Object.entries(pages.outputs)
        .filter(([, { inputs }]) => Object.keys(inputs).some((input) => library.test(input)))
        .map(([output]) => output.split("/").at(-1));
    expect(holders(/node_modules\/chart\.js\//)).toEqual(["dashboard.js"]);
    expect(holders(/node_modules\/docx-preview\//)).toEqual(["document-preview.js"]);
  });

  test("EXT-8 without what loads on use it is at most 1.5 MB", () => {
    const total = outputFiles
      .filter(({ path }) => !path.endsWith(".map"))
      .reduce((sum, { contents }) => sum + contents.length, 0);
    const heavy = metafiles
      .flatMap(({ outputs }) => Object.entries(outputs))
      .filter(([output]) => !output.endsWith(".map"))
      .flatMap(([, { inputs }]) => Object.entries(inputs))
      .filter(([input]) => onUse.test(relative(repository, input).replaceAll("\\", "/")))
      .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
    expect(heavy).toBeGreaterThan(300_000);
    expect(total - heavy).toBeLessThanOrEqual(budget);
  });
});

/** A file of the bundle, by the end of its path, with all it loads before it runs. */
function staticClosure({ outputs }: Metafile, end: string): Set<string> {
  const seen = new Set<string>();
  const walk = (output: string) => {
    if (seen.has(output)) return;
    seen.add(output);
    for (const { kind, path } of outputs[output]?.imports ?? []) {
      if (kind === "import-statement" && outputs[path] !== undefined) walk(path);
    }
  };
  for (const output of Object.keys(outputs)) if (output.endsWith(`/${end}`)) walk(output);
  return seen;
}
