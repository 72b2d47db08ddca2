import { join, resolve } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

/** A room of a bundle, and which modules live in it, by their path. */
export type Room = readonly [name: string, modules: RegExp];

const namespace = "room";

/**
 * Builds with the modules that are imported dynamically gathered in a few rooms, each loaded as one. esbuild makes an output of
 * every such module and one more of whatever several of them share; each output costs time to find, read and link, and
 * repeats the names of what it takes from others. Nothing is written. A module that no room claims stays an output of its own.
 */
export async function buildInRooms(options: BuildOptions, rooms: readonly Room[]) {
  const root = options.absWorkingDir ?? ".";
  const { metafile } = await build({ ...options, minify: false, sourcemap: false, write: false, metafile: true });
  const contents = roomContents(metafile, rooms, root);
  const plugin: Plugin = {
    name: "rooms",
    setup: ({ onResolve, onLoad, ...esbuild }) => {
      onResolve({ filter: /^[.@]/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (kind !== "dynamic-import" || pluginData === namespace) return undefined;
        const found = await esbuild.resolve(path, { kind, importer, resolveDir, pluginData: namespace });
        const room = found.external ? undefined : roomOf(rooms, found.path);
        return room === undefined ? undefined : { path: room, namespace };
      });
      onLoad({ filter: /.*/, namespace }, ({ path }) => ({
        contents: contents.get(path) ?? "",
        resolveDir: resolve(root),
      }));
    },
  };
  return build({ ...options, write: false, metafile: true, plugins: [...(options.plugins ?? []), plugin] });
}

/** What each room exports: all that its modules do. Two that export one name are refused by esbuild. */
function roomContents({ inputs, outputs }: Metafile, rooms: readonly Room[], root: string): Map<string, string> {
  const asked = Object.values(inputs).flatMap(({ imports }) => imports.filter(({ kind }) => kind === "dynamic-import"));
  const contents = new Map<string, string>();
  for (const path of [...new Set(asked.map((one) => one.path))].sort()) {
    const output = Object.values(outputs).find(({ entryPoint }) => entryPoint === path);
    const room = roomOf(rooms, join(root, path));
    if (output === undefined || room === undefined) continue;
    const line = `export { ${output.exports.join(", ")} } from ${JSON.stringify(join(root, path))};\n`;
    contents.set(room, (contents.get(room) ?? "") + line);
  }
  return contents;
}

function roomOf(rooms: readonly Room[], path: string): string | undefined {
  const slashed = path.replaceAll("\\", "/");
  return rooms.find(([, modules]) => modules.test(slashed))?.[0];
}
