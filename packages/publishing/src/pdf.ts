import { basename } from "node:path";
import { AppError, problem } from "@cchc/core/problem";
import { unwrap } from "@cchc/core/unwrap";
import { type ConvertOptions, convertToPdf } from "./libre-office/convert.ts";
import type { LibreOffice } from "./libre-office/place.ts";
import type { RenderedReport } from "./render.ts";

/** A rendered Word document as PDF; `file` is how people are told (SPEC PDF-1). */
export async function asPdf(
  office: LibreOffice,
  { content, templateHash }: RenderedReport,
  file: string,
  options: ConvertOptions = {},
): Promise<RenderedReport> {
  const [pdf] = await convertToPdf(office, [{ name: basename(file), content: wordBytes(content) }], options);
  if (pdf === undefined) throw new AppError(problem("pdf-failed", { file, detail: "" }));
  return { content: unwrap(pdf), templateHash };
}

/** PDF is made of the Word file only. */
export function wordBytes(content: RenderedReport["content"]): Uint8Array {
  if (typeof content === "string") throw new Error("this is no Word document");
  return content;
}
