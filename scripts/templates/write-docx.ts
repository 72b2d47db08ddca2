import { Document, type ISectionOptions, Packer } from "docx";
import { openPackage, packPackage, partBytes, partText } from "../../packages/report/src/docx/package.ts";
import { styles } from "./word.ts";

/** A Word template of these sections, the same bytes on every run: the library writes the clock into it. */
export async function templateBytes(title: string, sections: ISectionOptions[]): Promise<Uint8Array> {
  const document = new Document({ creator: "cchc", lastModifiedBy: "cchc", title, styles, sections });
  const opened = openPackage(new Uint8Array(await Packer.toBuffer(document)));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const parts = new Map(opened.value.parts);
  const core = partText(parts, "docProps/core.xml");
  parts.set("docProps/core.xml", partBytes(core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2026-01-01T00:00:00Z")));
  return packPackage(parts);
}
