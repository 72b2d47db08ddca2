import { existsSync } from "node:fs";
import { extname, resolve } from "node:path";
import { AppError, problem } from "@cchc/core/problem";
import { unwrap } from "@cchc/core/unwrap";
import { createFileDurably, writeFileDurably } from "@cchc/store/durable-file";
import { confirmOrStop } from "./ask.ts";
import type { CommandContext } from "./context.ts";
import { ShellProblem } from "./shell-problem.ts";

/** The formats that a list is written in. */
export const exportFormats = ["csv", "xlsx", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Where an export goes and as what: `-o`, whose ending says the format unless a flag does, else standard output. */
export function exportTarget({
  wanted,
  output,
  json,
}: {
  wanted: ExportFormat | undefined;
  output: string | undefined;
  json: boolean;
}): { format: ExportFormat; path: string | null } {
  if (output === undefined) {
    // Standard output holds one text of JSON then.
    if (json && wanted === "csv")
      throw new ShellProblem("exclusive-flags", { flags: ["--json", "--format csv"], command: "export" });
    // A workbook is no text that a terminal could show.
    if (wanted === "xlsx") throw new ShellProblem("missing-flag", { flags: ["-o"], command: "export" });
    return { format: wanted ?? (json ? "json" : "csv"), path: null };
  }
  const ending = exportFormats.find((format) => extname(output).toLowerCase() === `.${format}`);
  if (
    (ending === undefined && extname(output) !== "") ||
    (wanted !== undefined && ending !== undefined && ending !== wanted)
  ) {
    throw new AppError(problem("export-format-unclear", { file: output, formats: exportFormats }));
  }
  return { format: wanted ?? ending ?? "csv", path: output };
}

/** Stops where a file is there that nobody lets go; asked before anything else is done or said. */
export async function consentToOverwrite(context: CommandContext, file: string): Promise<void> {
  if (!existsSync(resolve(file))) return;
  if (!(await confirmOrStop(context, context.texts.lists.export.overwrite(file)))) {
    throw new ShellProblem("cancelled", { draft: false });
  }
}

/** Writes an export whole; a file that is there is overwritten with consent only. Gives its name as people are told. */
export async function writeExport(context: CommandContext, file: string, text: string | Uint8Array): Promise<string> {
  await consentToOverwrite(context, file);
  return writeWhole(file, text);
}

/** Writes a file whole, over one that is there. Gives its name as people are told. */
export async function writeWhole(file: string, text: string | Uint8Array): Promise<string> {
  const path = resolve(file);
  unwrap(existsSync(path) ? await writeFileDurably(path, file, text) : await createFileDurably(path, file, text));
  return file;
}
