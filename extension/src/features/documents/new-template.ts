import { copyTemplate } from "@cchc/publishing/copy-template";
import { findTemplate, listTemplates } from "@cchc/publishing/templates";
import { commands, window } from "vscode";
import { reveal } from "../../adapters/system.ts";
import { choose } from "../../questions/single.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { openWithSystem } from "./open-file.ts";
import { templatePlaces } from "./template-places.ts";

/** Copies a built-in template into the folder, whose own it becomes, and offers to open it. */
export async function newTemplate(
  services: Services,
  session: Session,
  reference: RecordReference | undefined,
): Promise<void> {
  const { chooseTemplate, newTemplate: words, open } = services.texts.extension.documents;
  const builtIn = { builtIn: templatePlaces(services, session).builtIn, workspaceRoot: undefined };
  const template =
    reference?.kind === "template"
      ? await findTemplate(reference.id, builtIn)
      : await choose(
          (await listTemplates(builtIn)).templates.map((one) => ({ label: one.title, value: one })),
          { title: chooseTemplate.copy, question: chooseTemplate.placeholder },
        );
  const folder = await copyTemplate(template, session.root);
  const files = ["manifest.json", "template.docx"].map((name) => `${folder}/${name}`);
  session.wrote(files);
  const uri = session.uriOf(`${folder}/template.docx`);
  const message = words.copied({ folder, title: template.title });
  const answer = await window.showInformationMessage(message, open.word, open.reveal, open.fields);
  if (answer === open.word) await openWithSystem(services, uri);
  else if (answer === open.reveal) await reveal(uri);
  else if (answer === open.fields) {
    await commands.executeCommand("cchc.document.fields", { kind: "template", file: "", id: template.id });
  }
}
