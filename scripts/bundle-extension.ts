import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { commonJsNames, repository, workbookWriterOnly } from "./bundle.ts";
import { extensionSchemas } from "./extension-schemas.ts";
import { buildInRooms, type Room } from "./rooms.ts";

/** The extension's package. */
export const extensionFolder = join(repository, "extension");

/** The webviews, each a page with a script and a style of its own: `webview/<name>/<name>.tsx`. */
const webviews = [
  "dashboard",
  "document-preview",
  "history",
  "index-page",
  "list-page",
  "plan-editor",
  "ranking",
  "scorecard-editor",
  "visit-editor",
] as const;

const common = {
  absWorkingDir: extensionFolder,
  bundle: true,
  write: false,
  metafile: true,
  minify: true,
  charset: "utf8",
  logLevel: "warning",
} satisfies BuildOptions;

/** Word files are XML: the two thousand names of characters that only HTML has are not needed to read them. */
const withoutHtmlEntities: Plugin = {
  name: "without-html-entities",
  setup: ({ onLoad }) => {
    const names = `{ amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' }`;
    const contents = `exports.XML_ENTITIES = exports.HTML_ENTITIES = exports.entityMap = Object.freeze(${names});`;
    onLoad({ filter: /xmldom[/\\]lib[/\\]entities\.js$/ }, () => ({ contents }));
  },
};

/** zod can describe its schemas as JSON Schemas; ours were described when the extension was built. */
const withoutJsonSchemas: Plugin = {
  name: "without-json-schemas",
  setup: ({ onLoad }) => {
    onLoad({ filter: /zod[/\\]v4[/\\]core[/\\](to-json-schema|json-schema-processors)\.js$/ }, ({ path }) => {
      const own = [...readFileSync(path, "utf8").matchAll(/^export (?:const|function) (\w+)/gm)].map(
        ([, name]) => name,
      );
      const names = [...own, ...(path.endsWith("to-json-schema.js") ? ["process"] : [])];
      const said = JSON.stringify("there are no JSON Schemas in this bundle");
      const contents = `const none = () => () => { throw new Error(${said}); };\nexport { ${names.map((name) => `none as ${name}`).join(", ")} };`;
      return { contents };
    });
  },
};

/** What loads together: with the views, with the first target that asks for something, with the first check, with the first document, with the first act. */
const rooms: readonly Room[] = [
  ["texts-vi", /\/messages\/src\/vi\/catalogue\.ts$/],
  ["texts-en", /\/messages\/src\/en\/catalogue\.ts$/],
  ["list-words-vi", /\/messages\/src\/vi\//],
  ["list-words-en", /\/messages\/src\/en\//],
  ["workbook-reading", /\/store\/src\/workbook\/read-workbook\.ts$/],
  ["workbook-writing", /\/store\/src\/workbook\/|\/mark-problems\.ts$/],
  ["tables", /\/extension\/src\/features\/(tables|numbers)\//],
  ["documents", /\/extension\/src\/features\/(documents\/|flows\/issue-conclusion)|\/packages\/publishing\//],
  ["targets", /\/packages\/(core\/src\/targets\/|store\/src\/target-context\.ts)/],
  ["problems", /\/extension\/src\/features\/problems\/|\/store\/src\/migrate-workspace\.ts$/],
  [
    "views",
    /\/extension\/src\/(session|.*-nodes|features\/desk\/.*)\.ts$|\/packages\/store\/(?!.*record-)|\/document-kinds\.ts$/,
  ],
  ["acts", /\/extension\/src\/|\/packages\/(core|store)\//],
];

/** The host: what is imported dynamically loads only when used. VS Code 1.103 runs Node 22. */
function hostOptions() {
  return {
    ...common,
    entryPoints: [join(extensionFolder, "src", "extension.ts")],
    outdir: join(extensionFolder, "dist"),
    chunkNames: "chunks/[name]-[hash]",
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node22",
    external: ["vscode"],
    mainFields: ["module", "main"],
    // Beside the bundle, not in its size: a stack in the log can be read with them.
    sourcemap: "external",
    sourcesContent: false,
    // handlebars makes source maps of templates where it can; nobody reads them.
    alias: { ...workbookWriterOnly, "source-map": join(repository, "scripts", "nothing.ts") },
    banner: { js: commonJsNames },
    plugins: [withoutHtmlEntities, withoutJsonSchemas],
  } satisfies BuildOptions;
}

/** A webview is a script, what it shares with others, and one style: its policy lets nothing else in. */
function webviewOptions() {
  const folder = join(extensionFolder, "webview");
  const pages = webviews.map((name) => ({ in: join(folder, name, `${name}.tsx`), out: name }));
  return {
    ...common,
    entryPoints: [...pages, { in: join(folder, "kit", "kit.css"), out: "kit" }],
    outdir: join(extensionFolder, "dist", "webview"),
    chunkNames: "chunks/[name]-[hash]",
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "chrome128",
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".ttf": "dataurl" },
    // docx-preview unzips with what the report engine packs with.
    alias: { jszip: join(extensionFolder, "webview", "document-preview", "zip.ts") },
  } satisfies BuildOptions;
}

/** The extension's bundle, not written, and what went into it. */
export async function bundledExtension() {
  const [host, pages] = await Promise.all([buildInRooms(hostOptions(), rooms), build(webviewOptions())]);
  return {
    outputFiles: [...host.outputFiles, ...pages.outputFiles],
    metafiles: [host.metafile, pages.metafile],
  };
}

/** Writes the bundle into extension/dist, and the schemas beside it; what does not compile leaves the old one. */
export async function bundleExtension(): Promise<void> {
  const { outputFiles } = await bundledExtension();
  rmSync(join(extensionFolder, "dist"), { recursive: true, force: true });
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  const schemas = join(extensionFolder, "schemas");
  mkdirSync(schemas, { recursive: true });
  for (const [name, text] of extensionSchemas()) writeFileSync(join(schemas, name), text);
}
