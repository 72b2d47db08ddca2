import { readFile, stat } from "node:fs/promises";
import { type Problem, problem } from "@cchc/core/problem";
import { fail, type Result } from "@cchc/core/result";
import { readingLimits } from "@cchc/report/docx/package";
import { checkFormat, type FormatCheck } from "@cchc/report/format-check/check-format";
import { fileProblem } from "@cchc/store/durable-file-problem";

/**
 * Holds a Word file on disk against the layout of official documents; it is only read. Problems:
 * `word-file-unreadable`, `word-file-too-large`, `word-file-unsafe`, and those of the disk (SPEC FMT-43, FMT-44).
 */
export async function checkWordFile(path: string): Promise<Result<FormatCheck>> {
  const bytes = await readWordFile(path);
  if (!bytes.ok) return bytes;
  const checked = checkFormat(bytes.value);
  return checked.ok ? checked : fail(ofFile(checked.problem, path));
}

async function readWordFile(path: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    const limit = readingLimits.fileBytes;
    // Known before it is read.
    if (size > limit)
      return fail(problem("word-file-too-large", { file: path, part: "", what: "file-bytes", found: size, limit }));
    return { ok: true, value: await readFile(path) };
  } catch (error) {
    return fail(fileProblem(error, path));
  }
}

/** A package's problem speaks of a template, and of its part; here it is any file, whose name is known. */
function ofFile(found: Problem, file: string): Problem {
  switch (found.code) {
    case "template-not-docx":
      return problem("word-file-unreadable", { ...found.params, file });
    case "template-too-large":
      return problem("word-file-too-large", { ...found.params, file });
    case "template-unsafe-content": {
      const { part, what } = found.params;
      return problem("word-file-unsafe", { file, part, what });
    }
    default:
      return found;
  }
}
