import { cp, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { AppError, problem } from "@cchc/core/problem";
import { unwrap } from "@cchc/core/unwrap";
import { fileProblem } from "@cchc/store/durable-file-problem";
import { resolveInside } from "@cchc/store/workspace-path";
import type { ReportTemplate } from "./templates.ts";

/**
 * Copies a template into a workspace, whose own it becomes; gives its folder as a workspace path. Throws `file-exists`
 * where there is a folder already, which may hold somebody's work, and the problems of the disk.
 */
export async function copyTemplate({ id, folder: from }: ReportTemplate, workspaceRoot: string): Promise<string> {
  const folder = `templates/${id}`;
  const target = unwrap(await resolveInside(workspaceRoot, folder));
  try {
    await mkdir(dirname(target), { recursive: true });
    await mkdir(target);
    await cp(from, target, { recursive: true });
  } catch (error) {
    const found = fileProblem(error, folder);
    throw new AppError(found.code === "file-exists" ? problem("file-exists", { file: folder }) : found, {
      cause: error,
    });
  }
  return folder;
}
