import { join } from "node:path";
import { pack } from "../../support/packed.ts";
import { extensionCache } from "./vscode-server.ts";

let packing: Promise<string> | undefined;

/**
 * The path of the extension, packed once a process from the sources as they are; CCHC_VSIX names one to be tested
 * instead.
 */
export function packedExtension(): Promise<string> {
  const named = process.env.CCHC_VSIX ?? "";
  packing ??= named === "" ? packNow() : Promise.resolve(named);
  return packing;
}

async function packNow(): Promise<string> {
  const folder = join(extensionCache, "vsix");
  const run = await pack(["vscode", "--out", folder]);
  if (run.code !== 0) throw new Error(`The extension could not be packed:\n${run.stderr}`);
  return join(folder, "cchc-vscode.vsix");
}
