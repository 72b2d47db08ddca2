import { relative } from "node:path";
import type { Metafile } from "esbuild";
import { describe, expect, test } from "vitest";
import { repository } from "../../scripts/bundle.ts";
import { bundledExtension } from "../../scripts/bundle-extension.ts";

/** Bytes of scripts and styles, without source maps. */
const budget = { activation: 64_000, views: 400_000, withoutOnUse: 1_500_000 };

/** What loads only when somebody makes a document, reads or writes a table, opens a page with charts or asks for English. */
const onUse =
  /\/(handlebars|@xmldom\/xmldom|fflate|@cj-tech-master\/excelts|saxes|xmlchars|docx-preview|chart\.js|@kurkle\/color)\/|packages\/report\/|store\/src\/workbook\/|src\/features\/tables\/(?!tables\.ts)|messages\/src\/en\//;

describe("EXT-8 the extension's bundle", async () => {
  const { outputFiles, metafiles } = await bundledExtension();
  const [host, pages] = metafiles;
  if (host === undefined || pages === undefined) throw new Error("two bundles");

  test("EXT-8 activation loads neither the report engine nor a catalogue before the language is known", () => {
    const inputs = [...staticClosure(host, "extension.js")].flatMap((output) =>
      Object.keys(host.outputs[output]?.inputs ?? {}),
    );
    expect(inputs.length).toBeGreaterThan(40);
    expect(inputs.filter((input) => onUse.test(input))).toEqual([]);
    expect(inputs.filter((input) => /messages\/src\/vi\//.test(input))).toEqual([]);
    expect(inputs.filter((input) => /node_modules\/zod\//.test(input))).toEqual([]);
    expect(bytesOf(host, staticClosure(host, "extension.js"))).toBeLessThanOrEqual(budget.activation);
  });

  test("EXT-8 the first view loads what reads a workspace, and neither checks nor documents", () => {
    const views = staticClosure(host, "views");
    const inputs = [...views].flatMap((output) => Object.keys(host.outputs[output]?.inputs ?? {}));
    expect(inputs.some((input) => /agenda-nodes/.test(input))).toBe(true);
    expect(inputs.filter((input) => onUse.test(input) || /features\/(problems|documents|flows)\//.test(input))).toEqual(
      [],
    );
    expect(bytesOf(host, views)).toBeLessThanOrEqual(budget.views);
  });

  test("EXT-8 what loads later lies in a few rooms, not in a file for each import", () => {
    const rooms = Object.values(host.outputs).filter(({ entryPoint }) => entryPoint !== undefined);
    const names = rooms.map(({ entryPoint = "" }) => entryPoint);
    // What a library loads late by itself stays as it is.
    const own = names.filter((name) => !name.startsWith("room:") && !name.includes("/node_modules/"));
    expect(own).toEqual(["src/extension.ts"]);
    expect(Object.keys(host.outputs).filter((output) => output.endsWith(".js")).length).toBeLessThanOrEqual(60);
  });

  test("EXT-8 charts and the drawing of Word files are in the pages that show them, and in no other", () => {
    const holders = (library: RegExp) =>
      Object.entries(pages.outputs)
        .filter(([output, { entryPoint }]) => entryPoint !== undefined && output.endsWith(".js"))
        .map(([output]) => output.split("/").at(-1) ?? "")
        .filter((page) =>
          [...staticClosure(pages, page)].some((output) =>
            Object.keys(pages.outputs[output]?.inputs ?? {}).some((input) => library.test(input)),
          ),
        );
    expect(holders(/node_modules\/chart\.js\//)).toEqual(["dashboard.js", "index-page.js", "ranking.js"]);
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
    expect(total - heavy).toBeLessThanOrEqual(budget.withoutOnUse);
  });
});

/** A file of the bundle, by the name before its hash, with all it loads before it runs. */
function staticClosure({ outputs }: Metafile, end: string): Set<string> {
  const seen = new Set<string>();
  const walk = (output: string) => {
    if (seen.has(output)) return;
    seen.add(output);
    for (const { kind, path } of outputs[output]?.imports ?? []) {
      if (kind === "import-statement" && outputs[path] !== undefined) walk(path);
    }
  };
  for (const output of Object.keys(outputs)) if (output.endsWith(`/${end}`) || isRoom(output, end)) walk(output);
  return seen;
}

function isRoom(output: string, name: string): boolean {
  return output.endsWith(".js") && (output.split("/").at(-1) ?? "").startsWith(`${name}-`);
}

function bytesOf({ outputs }: Metafile, files: ReadonlySet<string>): number {
  return [...files].reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);
}
