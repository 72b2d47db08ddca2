// Packs what people install: `pnpm package`, or `pnpm package cli win-x64` for some; --out DIR for another folder.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { repository } from "./bundle.ts";
import { extensionPackage } from "./package/extension-files.ts";
import { PackagingProblem } from "./package/packaging-problem.ts";
import { below, type PackedFile } from "./package/packed-file.ts";
import { portableFolder } from "./package/portable-folder.ts";
import { programFiles, programVersion } from "./package/program-files.ts";
import { tarOf } from "./package/tar.ts";
import { zipOf } from "./package/zip.ts";

/** A file that `pnpm package` writes. */
interface PackedTarget {
  file: string;
  make: (program: () => Promise<readonly PackedFile[]>) => Promise<Uint8Array>;
}

const version = programVersion();

/** What can be packed, by the name one asks for it. */
const targets: Readonly<Record<string, PackedTarget>> = {
  cli: {
    file: `cchc-cli-${version}.tgz`,
    make: async (program) => gzipSync(tarOf(below("package", await program())), { level: 9 }),
  },
  vscode: { file: "cchc-vscode.vsix", make: extensionPackage },
  "win-x64": portable("win-x64"),
  "linux-x64": portable("linux-x64"),
};

const { values, positionals } = parseArgs({
  options: { out: { type: "string", default: join(repository, "dist") } },
  allowPositionals: true,
});

try {
  await writePackages(positionals.length > 0 ? positionals : Object.keys(targets), values.out);
} catch (error) {
  if (!(error instanceof PackagingProblem)) throw error;
  console.error(`${error.message}\n${error.hint}`);
  process.exitCode = 1;
}

/** Makes all before it writes any: after a failure the old ones are there, whole. */
async function writePackages(names: readonly string[], out: string): Promise<void> {
  const wanted = names.map(targetNamed);
  let files: Promise<readonly PackedFile[]> | undefined;
  const program = () => {
    files ??= programFiles();
    return files;
  };
  const made = await Promise.all(wanted.map(async ({ file, make }) => ({ file, bytes: await make(program) })));
  const folder = resolve(process.env.INIT_CWD ?? ".", out);
  mkdirSync(folder, { recursive: true });
  for (const { file, bytes } of made) {
    replaceFile(join(folder, file), bytes);
    console.log(`${relative(process.cwd(), join(folder, file))}  ${(bytes.length / 1e6).toFixed(1)} MB`);
  }
}

function targetNamed(name: string): PackedTarget {
  const target = Object.hasOwn(targets, name) ? targets[name] : undefined;
  if (target !== undefined) return target;
  throw new PackagingProblem(
    `There is no package “${name}”; there are: ${Object.keys(targets).join(", ")}.`,
    "Nothing was packed. Run `pnpm package` for all.",
  );
}

function portable(platform: Parameters<typeof portableFolder>[0]): PackedTarget {
  const name = `cchc-${version}-${platform}`;
  return { file: `${name}.zip`, make: async (program) => zipOf(await portableFolder(platform, await program(), name)) };
}

function replaceFile(path: string, bytes: Uint8Array): void {
  const arriving = `${path}.arriving`;
  try {
    writeFileSync(arriving, bytes);
    renameSync(arriving, path);
  } finally {
    rmSync(arriving, { force: true });
  }
}
