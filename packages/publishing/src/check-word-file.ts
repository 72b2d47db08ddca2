import { readFile, stat } from "node:fs/promises";
import { type Problem, problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { openPackage, readingLimits } from "@cchc/report/docx/package";
import { checkFormat, type FormatCheck } from "@cchc/report/format-check/check-format";
import { fileProblem } from "@cchc/store/durable-file-problem";

/**
 * Holds a Word file on disk against the layout of official documents; it is only read. `shown` is what problems call it.
 * Problems: `word-file-unreadable`, `word-file-too-large`, `word-file-unsafe`, and those of the disk (SPEC FMT-43, FMT-44).
 */
export async function checkWordFile(path: string, shown = path): Promise<Result<FormatCheck>> {
  const bytes = await readWordFile(path, shown);
  if (!bytes.ok) return bytes;
  const checked = checkFormat(bytes.value);
  return checked.ok ? checked : fail(ofFile(checked.problem, shown));
}

/** The bytes of a Word file that is safe to unpack, and how long its text is as XML. Problems: those of `checkWordFile`. */
export async function openWordFile(
  path: string,
  shown = path,
): Promise<Result<{ bytes: Uint8Array; xmlBytes: number }>> {
  const bytes = await readWordFile(path, shown);
  if (!bytes.ok) return bytes;
  const opened = openPackage(bytes.value, readingLimits, "reading");
  if (!opened.ok) return fail(ofFile(opened.problem, shown));
  const { parts, main } = opened.value;
  return succeed({ bytes: bytes.value, xmlBytes: parts.get(main)?.length ?? 0 });
}

async function readWordFile(path: string, shown: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    const limit = readingLimits.fileBytes;
    // Known before it is read.
    if (size > limit)
      return fail(problem("word-file-too-large", { file: shown, part: "", what: "file-bytes", found: size, limit }));
    return succeed(await readFile(path));
  } catch (error) {
    return fail(fileProblem(error, shown));
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
