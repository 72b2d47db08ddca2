import { readFile, stat } from "node:fs/promises";
import { type Problem, problem } from "@cchc/core/problem";
import { fail, type Result } from "@cchc/core/result";
import { readingLimits } from "@cchc/report/docx/package";
import { checkFormat, type FormatCheck } from "@cchc/report/format-check/check-format";
import { fileProblem } from "@cchc/store/durable-file-problem";

/**
 * Holds a Word file on disk against the layout of official documents; it is only read. Problems: those of `checkFormat`
 * with the file's name, and those of the disk (SPEC FMT-43, FMT-44).
 */
export async function checkWordFile(path: string): Promise<Result<FormatCheck>> {
  const bytes = await readWordFile(path);
  if (!bytes.ok) return bytes;
  const checked = checkFormat(bytes.value);
  return checked.ok ? checked : fail(withFileName(checked.problem, path));
}

async function readWordFile(path: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    const limit = readingLimits.fileBytes;
    // Known before it is read.
    if (size > limit)
      return fail(problem("template-too-large", { part: path, what: "file-bytes", found: size, limit }));
    return { ok: true, value: await readFile(path) };
  } catch (error) {
    return fail(fileProblem(error, path));
  }
}

/** Problems of a package name the part; which file that part is of is known here. */
function withFileName(found: Problem, path: string): Problem {
  switch (found.code) {
    case "template-not-docx":
    case "template-too-large":
    case "template-unsafe-content": {
      const { part } = found.params;
      const params = { ...found.params, part: part === "" ? path : `${path} (${part})` };
      return { ...found, params } as Problem;
    }
    default:
      return found;
  }
}
