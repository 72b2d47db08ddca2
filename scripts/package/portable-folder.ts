import { readFileSync } from "node:fs";
import { join } from "node:path";
import { portable } from "../../packages/messages/src/vi/portable.ts";
import { repository } from "../bundle.ts";
import { guidePages } from "./guides.ts";
import { nodeLicence, nodeProgram, type Platform } from "./node-binary.ts";
import { below, type PackedFile } from "./packed-file.ts";

const launchers = join(repository, "scripts", "package", "launchers");

/** A folder that runs where it is unpacked: the program, Node, what starts them, guides, and what to read first. */
export async function portableFolder(
  platform: Platform,
  program: readonly PackedFile[],
  name: string,
): Promise<PackedFile[]> {
  const node = nodeProgram(platform);
  const files: PackedFile[] = [
    { path: node.name, bytes: node.bytes, executable: true },
    { path: "NODE-LICENSE.txt", bytes: nodeLicence() },
    ...starters[platform](),
    ...below("app", program),
    ...below(portable.guideFolder, await guidePages()),
    { path: `${portable.readMeName}.txt`, bytes: forNotepad(portable.readMe[platform]) },
  ];
  return below(name, files);
}

const starters: Readonly<Record<Platform, () => PackedFile[]>> = {
  "linux-x64": () => [{ path: "cchc", bytes: launcher("cchc.sh"), executable: true }],
  // cmd misreads jumps and comments of a file whose lines end as Unix's do.
  "win-x64": () =>
    ["cchc.cmd", "mo-cchc.cmd"].map((path) => ({ path, bytes: Buffer.from(withCrlf(launcher(path).toString())) })),
};

function launcher(name: string): Buffer {
  return readFileSync(join(launchers, name));
}

/** Notepad of older Windows takes a text without the mark for the local code page, and knows no line end but CRLF. */
function forNotepad(lines: readonly string[]): Uint8Array {
  return Buffer.from(`\ufeff${withCrlf(`${lines.join("\n")}\n`)}`);
}

function withCrlf(text: string): string {
  return text.replace(/\r?\n/g, "\r\n");
}
