import { randomBytes } from "node:crypto";
import { mkdir, rename, unlink, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Replaces a file that can be made again, as a whole or not at all. Best effort: where it cannot be written, whoever
 * needs it next does without. The name of the temporary file is random, since threads share a process id.
 */
export async function replaceDerivedFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch {
    await unlink(temporary).catch(() => {});
  }
}
