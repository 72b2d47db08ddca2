// One way to write the follow-up of remediation, as a process of its own: WAY INPUT.json OUTPUT.docx.
// The peers get finished texts and write the largest part, a heading and a table for each visit; ours gets the view.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { FollowUpInput } from "./follow-up-input.ts";

const [way = "", input = "", output = ""] = process.argv.slice(2);
const { view, visits } = JSON.parse(readFileSync(input, "utf8")) as FollowUpInput;
writeFileSync(output, await write(way));

async function write(chosen: string): Promise<Uint8Array> {
  switch (chosen) {
    case "ours":
      return ours();
    case "docxtemplater":
      return docxtemplater();
    case "docx":
      return builder();
    default:
      throw new Error(`no way is called ${chosen}`);
  }
}

async function ours(): Promise<Uint8Array> {
  const { compileTemplate } = await import("../../packages/publishing/src/render.ts");
  const file = join(import.meta.dirname, "..", "..", "templates", "vi", "remediation-follow-up", "template.docx");
  const content = readFileSync(file);
  const template = await compileTemplate({ format: "docx", name: "template.docx", content }, "x", "remediation");
  const request = { asOf: "2024-12-31", typeCode: "BC", number: null, date: null } as never;
  const prepared = { view, request, dataRevision: "x", calendarVersion: "x" } as never;
  const { content: written } = template.render(prepared);
  if (typeof written === "string") throw new Error("a Word file is no text");
  return written;
}

async function docxtemplater(): Promise<Uint8Array> {
  const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([import("docxtemplater"), import("pizzip")]);
  const template = new Docxtemplater(new PizZip(readFileSync(`${input}.template.docx`)), { paragraphLoop: true });
  template.render({ visits });
  return template.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
}

async function builder(): Promise<Uint8Array> {
  const [{ Packer }, { followUpDocument }] = await Promise.all([import("docx"), import("./follow-up-document.ts")]);
  return Packer.toBuffer(followUpDocument(visits));
}
