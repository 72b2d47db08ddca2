import { FilePermission, FileSystemError, type TextDocument, workspace } from "vscode";
import type { Obstacle } from "../protocol/form.ts";

/** What the disk says against editing a document: its file may not be written, or is gone. */
export async function obstacleOf(document: TextDocument): Promise<Obstacle | null> {
  try {
    const { permissions = 0 } = await workspace.fs.stat(document.uri);
    return (permissions & FilePermission.Readonly) === 0 ? null : "read-only";
  } catch (error) {
    return error instanceof FileSystemError && error.code === "FileNotFound" ? "deleted" : null;
  }
}
