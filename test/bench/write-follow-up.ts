// One way to write the follow-up of remediation, as a process of its own: WAY INPUT OUTPUT.docx TEMPLATES.
// The peers get finished texts and write the largest part, a heading and a table for each visit; ours gets the view.
// Each reads its own data only: INPUT.view.json is ours, INPUT.visits.json the peers'.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { FollowUpInput } from "./follow-up-input.ts";

const [way = "", input = "", output = "", templates = ""] = process.argv.slice(2);
const read = <Name extends keyof FollowUpInput>(name: Name): FollowUpInput[Name] =>
  JSON.parse(readFileSync(`${input}.${name}.json`, "utf8"));
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
  const [{ compileDocx }, { fieldsOfData }, { loadCatalogue }] = await Promise.all([
    import("../../packages/report/src/render.ts"),
    import("../../packages/report/src/data-models.ts"),
    import("../../packages/messages/src/catalogue.ts"),
  ]);
  const contract = { fields: fieldsOfData.remediation, vocabulary: (await loadCatalogue("vi")).report };
  const template = readFileSync(join(templates, "vi", "remediation-follow-up", "template.docx"));
  const compiled = compileDocx(template, contract);
  if (!compiled.ok) throw new Error(compiled.problems.map(({ code }) => code).join());
  const on = "2024-12-31" as const;
  const provenance = { templateId: "x", templateHash: "x", dataRevision: "x", asOf: on, calendarVersion: "x" };
  return compiled.value.render(read("view"), { provenance, on });
}

async function docxtemplater(): Promise<Uint8Array> {
  const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([
    import("docxtemplater"),
    import("pizzip"),
  ]);
  const template = new Docxtemplater(new PizZip(readFileSync(`${input}.template.docx`)), { paragraphLoop: true });
  template.render({ visits: read("visits") });
  return template.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
}

async function builder(): Promise<Uint8Array> {
  const [{ Packer }, { followUpDocument }] = await Promise.all([import("docx"), import("./follow-up-document.ts")]);
  return Packer.toBuffer(followUpDocument(read("visits")));
}
