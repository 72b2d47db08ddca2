import { globSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { bundledCli, bundleOptions, cliFolder, repository } from "../scripts/bundle.ts";

/** What each room may import beside itself (docs/decisions/0001-house.md). Tests may import more. */
const rooms: Readonly<Record<string, readonly RegExp[]>> = {
  "packages/core": [/^zod$/],
  "packages/messages": [/^@cchc\/core\//],
  "packages/store": [
    /^@cchc\/core\//,
    /^node:/,
    /^lowdb(\/|$)/,
    /^jsonc-parser$/,
    /^saxes$/,
    /^@cj-tech-master\/excelts$/,
  ],
  "packages/report": [
    /^@cchc\/(core|messages)\//,
    /^handlebars(\/|$)/,
    /^fflate$/,
    /^ical-generator$/,
    /^@xmldom\/xmldom$/,
  ],
  "packages/publishing": [/^@cchc\/(core|messages|store|report)\//, /^node:/],
  extension: [
    /^@cchc\/(core|messages|store|report|publishing)\//,
    /^node:/,
    /^vscode$/,
    /^(zod|diff)$/,
    // Webviews, which see no Node.
    /^preact(\/|$)/,
    /^(chart.js|docx-preview|fflate)$/,
  ],
  cli: [/^@cchc\/(core|messages|store|report|publishing)\//, /^node:/, /^@oclif\/core\//, /^@inquirer\/prompts$/],
};

/** Where a room keeps its sources. */
const sourceFolders = ["src", "webview"];

interface Import {
  file: string;
  from: string;
  typesOnly: boolean;
}

const imports = Object.keys(rooms).flatMap(importsOf);

describe("who may import whom", () => {
  test("every room has files, and they import", () => {
    for (const room of Object.keys(rooms)) expect(imports.some(({ file }) => file.startsWith(`${room}/`))).toBe(true);
  });

  test.each(Object.entries(rooms))("%s imports only what it may", (room, allowed) => {
    const wrong = imports.filter(
      ({ file, from }) =>
        file.startsWith(`${room}/`) && !from.startsWith(".") && !allowed.some((pattern) => pattern.test(from)),
    );
    expect(wrong).toEqual([]);
  });

  test("relative imports stay in their room and name the file", () => {
    const wrong = imports.filter(({ file, from }) => {
      if (!from.startsWith(".")) return false;
      const room = Object.keys(rooms).find((name) => file.startsWith(`${name}/`)) ?? "";
      const target = relative(repository, resolve(repository, file, "..", from));
      const inside = sourceFolders.some((folder) => target.startsWith(join(room, folder)));
      return !inside || !/\.(tsx?|json|css)$/.test(from);
    });
    expect(wrong).toEqual([]);
  });

  test("webviews see the host's protocol and nothing else of it, and no store", () => {
    const wrong = imports.filter(
      ({ file, from, typesOnly }) =>
        file.startsWith("extension/webview/") &&
        (/\.\.\/src\/(?!protocol\/)/.test(from) ||
          (/^(@cchc\/(store|report|publishing)|node:|vscode)/.test(from) && !typesOnly)),
    );
    expect(wrong).toEqual([]);
  });

  test("messages imports only types of core", () => {
    const values = imports.filter(
      ({ file, from, typesOnly }) => file.startsWith("packages/messages/") && from.startsWith("@cchc/") && !typesOnly,
    );
    expect(values).toEqual([]);
  });

  test("no language loads another at run time, but for the one vocabulary of template fields", () => {
    const crossing = imports.filter(
      ({ file, from, typesOnly }) =>
        file.startsWith("packages/messages/src/en/") && /\/vi\/(?!report\.ts$)/.test(from) && !typesOnly,
    );
    expect(crossing).toEqual([]);
  });
});

describe("files do not go round in circles", () => {
  const inRoom = imports.filter(({ from }) => from.startsWith("."));
  const targets = new Map<string, string[]>();
  for (const { file, from } of inRoom) {
    const target = relative(repository, resolve(repository, file, "..", from)).replaceAll("\\", "/");
    targets.set(file, [...(targets.get(file) ?? []), target]);
  }

  test("no file rests on itself, through whatever others: types and what loads later count too", () => {
    expect(inRoom.length).toBeGreaterThan(1_000);
    expect(circlesIn(targets)).toEqual([]);
  });
});

describe("what a command loads at start", async () => {
  const graph = await staticGraph();

  test.each(graph.commands)("%s loads no prompts", (command) => {
    expect(graph.packagesOf(command).filter((name) => name.startsWith("@inquirer/"))).toEqual([]);
  });

  test.each(graph.commands.filter((name) => !name.startsWith("dist/commands/report/")))(
    "%s loads nothing that makes reports",
    (command) => {
      const heavy = ["handlebars", "fflate", "@xmldom/xmldom", "ical-generator"];
      expect(graph.packagesOf(command).filter((name) => heavy.includes(name))).toEqual([]);
    },
  );

  test("no command loads a catalogue of texts before it knows the language", () => {
    for (const command of graph.commands) {
      expect(graph.inputsOf(command).filter((path) => /messages\/src\/(vi|en)\//.test(path))).toEqual([]);
    }
  });
});

function importsOf(room: string): Import[] {
  const files = globSync(`${room}/{${sourceFolders}}/**/*.{ts,tsx}`, { cwd: repository }).filter(
    (file) => !/\.test\.ts$|\/(test-support|test-[a-z]+)(\/|\.ts$)/.test(file),
  );
  return files.flatMap((file) => {
    const text = readFileSync(join(repository, file), "utf8");
    const found = text.matchAll(/^(?:import|export)\s+(type\s+)?([^;"']*?\sfrom\s+)?["']([^"']+)["']/gm);
    const dynamic = text.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g);
    return [
      ...[...found].map(([, type, names = "", from = ""]) => ({
        file: file.replaceAll("\\", "/"),
        from,
        typesOnly: type !== undefined || (/\{/.test(names) && namesIn(names).every((name) => /^type\s/.test(name))),
      })),
      ...[...dynamic].map(([, from = ""]) => ({ file: file.replaceAll("\\", "/"), from, typesOnly: false })),
    ];
  });
}

/** The circles of a graph, each as the way round; of circles that share a file at least one. */
function circlesIn(targets: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]) => {
    const start = way.indexOf(file);
    if (start >= 0) circles.push([...way.slice(start), file].join(" → "));
    if (start >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return circles;
}

function namesIn(clause: string): string[] {
  return (/\{([^}]*)\}/.exec(clause)?.[1] ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
}

/** The bundle's files with what they import statically, and the sources that went into them. */
async function staticGraph() {
  const { metafile } = await bundledCli();
  const { outputs } = metafile;
  const closure = (output: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(output)) return seen;
    seen.add(output);
    for (const { kind, path } of outputs[output]?.imports ?? []) if (kind === "import-statement") closure(path, seen);
    return seen;
  };
  const inputsOf = (output: string) => [...closure(output)].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}));
  const packagesOf = (output: string) => [...new Set(inputsOf(output).flatMap(packageIn))];
  const prefix = relative(cliFolder, bundleOptions().outdir);
  const commands = Object.keys(outputs).filter((path) => path.startsWith(`${prefix}/commands/`));
  return { commands, inputsOf, packagesOf };
}

function packageIn(path: string): string[] {
  const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  return name === undefined ? [] : [name];
}
