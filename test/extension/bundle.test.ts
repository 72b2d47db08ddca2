import type { Metafile } from "esbuild";
import { describe, expect, test } from "vitest";
import { bundledExtension } from "../../scripts/bundle-extension.ts";

/** Bytes of scripts and styles, without source maps. */
const budget = { activation: 64_000, views: 420_000, start: 840_000, withoutOnUse: 1_500_000, all: 3_100_000 };

/** What makes documents and workbooks, and English: no view and no form needs it. */
const heavy =
  /\/(handlebars|@xmldom\/xmldom|fflate|@cj-tech-master\/excelts|saxes|xmlchars)\/|packages\/report\/|store\/src\/workbook\/|messages\/src\/en\//;

/** The rooms that load when a target is judged, when somebody makes a document, reads or writes a table, or asks for English. */
const roomsOnUse = [
  "targets",
  "documents",
  "tables",
  "workbook-reading",
  "workbook-writing",
  "texts-en",
  "list-words-en",
];

/** The libraries that a page loads when it is opened. */
const librariesOnUse = /node_modules\/(chart\.js|docx-preview)\//;

describe("EXT-8 the extension's bundle", async () => {
  const { outputFiles, metafiles } = await bundledExtension();
  const [host, pages] = metafiles;
  if (host === undefined || pages === undefined) throw new Error("two bundles");

  test("EXT-8 activation loads neither the report engine nor a catalogue before the language is known", () => {
    const inputs = [...staticClosure(host, "extension.js")].flatMap((output) =>
      Object.keys(host.outputs[output]?.inputs ?? {}),
    );
    expect(inputs.length).toBeGreaterThan(40);
    expect(inputs.filter((input) => heavy.test(input))).toEqual([]);
    expect(inputs.filter((input) => /messages\/src\/vi\//.test(input))).toEqual([]);
    expect(inputs.filter((input) => /node_modules\/zod\//.test(input))).toEqual([]);
    expect(bytesOf(host, staticClosure(host, "extension.js"))).toBeLessThanOrEqual(budget.activation);
  });

  test("EXT-8 the first view loads what reads a workspace, and neither checks nor documents", () => {
    const views = staticClosure(host, "views");
    const inputs = [...views].flatMap((output) => Object.keys(host.outputs[output]?.inputs ?? {}));
    expect(inputs.some((input) => /agenda-nodes/.test(input))).toBe(true);
    expect(inputs.filter((input) => heavy.test(input) || /features\/(problems|documents|flows)\//.test(input))).toEqual(
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
    // What several rooms share lies in files between them: few for each room.
    const files = Object.keys(host.outputs).filter((output) => output.endsWith(".js"));
    expect(files.length).toBeLessThanOrEqual(6 * rooms.length);
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

  test("EXT-8 what a window loads with its views is at most 840 kB, and all without what loads on use at most 1.5 MB", () => {
    const sizes = new Map(
      metafiles.flatMap(({ outputs }) =>
        Object.entries(outputs)
          .filter(([output]) => !output.endsWith(".map"))
          .map(([output, { bytes }]) => [output, bytes] as const),
      ),
    );
    const sum = (outputs: Iterable<string>) =>
      [...outputs].reduce((total, output) => total + (sizes.get(output) ?? 0), 0);
    const start = new Set(["extension.js", "views", "texts-vi"].flatMap((room) => [...staticClosure(host, room)]));
    expect(sum(start)).toBeLessThanOrEqual(budget.start);

    // Whole files of the bundle, and only those that nothing else needs.
    const rooms = Object.entries(host.outputs).filter(([, { entryPoint }]) => entryPoint?.startsWith("room:"));
    const others = rooms.map(([output]) => output).filter((output) => !roomsOnUse.some((room) => isRoom(output, room)));
    const needed = new Set(
      ["extension.js", ...others.map((output) => output.split("/").at(-1) ?? "")].flatMap((name) => [
        ...staticClosure(host, name),
      ]),
    );
    const inHost = Object.keys(host.outputs).filter((output) => needed.has(output));
    const inPages = Object.entries(pages.outputs)
      .filter(([, { inputs }]) => !Object.keys(inputs).some((input) => librariesOnUse.test(input)))
      .map(([output]) => output);
    for (const room of roomsOnUse) expect(staticClosure(host, room).size, room).toBeGreaterThan(0);
    expect(sum([...inHost, ...inPages])).toBeLessThanOrEqual(budget.withoutOnUse);

    const total = outputFiles
      .filter(({ path }) => !path.endsWith(".map"))
      .reduce((bytes, { contents }) => bytes + contents.length, 0);
    expect(total).toBeLessThanOrEqual(budget.all);
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
