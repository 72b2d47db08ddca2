import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { errnoOf, fileProblem } from "./durable-file-problem.ts";
import type { SkippedFile } from "./visit-index.ts";

/** Folders of a workspace that hold no documents, or none of ours. */
const passedOver: ReadonlySet<string> = new Set([".git", ".cchc", "node_modules", "evidence", "reports", "templates"]);

/**
 * The paths of all files of a workspace but those in folders without documents, relative and with `/`, in order. Links
 * to folders are not followed. A folder that cannot be read is told and hides nothing else. `below` narrows to one folder.
 */
export async function workspaceFiles(root: string, below = ""): Promise<{ files: string[]; skipped: SkippedFile[] }> {
  const files: string[] = [];
  const skipped: SkippedFile[] = [];
  const walk = async (folder: string): Promise<void> => {
    try {
      for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
        const file = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (!entry.isDirectory()) files.push(file);
        else if (!passedOver.has(file)) await walk(file);
      }
    } catch (error) {
      if (errnoOf(error) !== "ENOENT" || folder === "") {
        skipped.push({ file: folder, problem: fileProblem(error, folder) });
      }
    }
  };
  await walk(below);
  return { files: files.sort(), skipped };
}
