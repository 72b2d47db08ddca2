import { Document, type ISectionOptions, Packer } from "docx";
import { openPackage, packPackage, partBytes } from "../../packages/report/src/docx/package.ts";
import { partText } from "../../packages/report/src/docx/parts.ts";
import { styles } from "./word.ts";

/** A Word template of these sections, the same bytes on every run: the library writes the clock into it. */
export async function templateBytes(title: string, sections: ISectionOptions[]): Promise<Uint8Array> {
  const document = new Document({ creator: "cchc", lastModifiedBy: "cchc", title, styles, sections });
  const opened = openPackage(new Uint8Array(await Packer.toBuffer(document)));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const parts = new Map(opened.value.parts);
  const core = partText(parts, "docProps/core.xml");
  parts.set("docProps/core.xml", partBytes(core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2026-01-01T00:00:00Z")));
  parts.set("word/document.xml", partBytes(withLeanRows(partText(parts, "word/document.xml"))));
  return packPackage(parts);
}

/** Rows of loops without widths of their own: the grid of the table has them, and here every word comes thousandfold. */
function withLeanRows(document: string): string {
  return document.replace(/<w:tr>(?:(?!<\/w:tr>)[\s\S])*<\/w:tr>/g, (row) =>
    row.includes("{{#each") ? row.replaceAll(/<w:tcPr><w:tcW [^>]*\/><\/w:tcPr>/g, "") : row,
  );
}
