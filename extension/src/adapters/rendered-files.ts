import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { errnoOf } from "@cchc/store/durable-file-problem";

const folder = "reports";

/** The files in reports/ that somebody would open, as workspace paths in order; hidden and half-written ones are none. */
export async function renderedFiles(root: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter(
        (entry) => entry.isFile() && /\.(docx|pdf|html|md|xlsx|ics)$/i.test(entry.name) && !/^[.~]/.test(entry.name),
      )
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll("\\", "/")
          .normalize("NFC"),
      )
      .sort();
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return [];
    throw error;
  }
}
