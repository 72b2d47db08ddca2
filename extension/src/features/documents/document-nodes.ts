import type { RegisteredDocument } from "@cchc/core/model/documents";
import type { Catalogue } from "@cchc/messages/catalogue";
import { listTemplates, type ReportTemplate } from "@cchc/publishing/templates";
import { registeredDocuments } from "@cchc/store/document-register";
import type { LiveWorkspace } from "@cchc/store/live-workspace";
import { renderedFiles } from "../../adapters/rendered-files.ts";
import { factLines, joined } from "../../views/node-context.ts";
import { skippedNodes } from "../../views/skipped-nodes.ts";
import type { TreeNode } from "../../views/tree-node.ts";
import type { TreeContent } from "../../views/tree-view.ts";

/** Templates, the workspace's own first, and what was made from them, the newest name last. */
export async function documentContent(
  live: LiveWorkspace,
  texts: Catalogue,
  builtInTemplates: string,
): Promise<TreeContent> {
  const { templates, broken } = await listTemplates({ builtIn: builtInTemplates, workspaceRoot: live.root });
  const files = await renderedFiles(live.root);
  const registered = await registeredDocuments(live).catch(() => []);
  const byFile = new Map(registered.flatMap((one) => (one.own?.file === undefined ? [] : [[one.own.file, one]])));
  const words = texts.extension.trees.documents;
  const own = templates.filter(({ origin }) => origin === "workspace");
  const builtIn = templates.filter(({ origin }) => origin === "built-in");
  const groups = [
    { key: "rendered", label: words.rendered, rows: files.map((file) => renderedNode(file, byFile.get(file), texts)) },
    { key: "own", label: words.own, rows: own.map((template) => templateNode(template, texts)) },
    { key: "built-in", label: words.builtIn, rows: builtIn.map((template) => templateNode(template, texts)) },
  ];
  return {
    nodes: [
      ...skippedNodes(broken, texts),
      ...groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ key, label, rows }) => ({
          key,
          label,
          description: texts.format.number(rows.length),
          isOpen: key !== "built-in" || groups.every((group) => group.key === key || group.rows.length === 0),
          context: `cchc.group ${key}`,
          children: () => rows,
        })),
    ],
  };
}

function templateNode(template: ReportTemplate, texts: Catalogue): TreeNode {
  const { id, title, formats, origin, typeCode } = template;
  const words = texts.extension.trees.documents;
  const isOwn = origin === "workspace";
  return {
    key: `template ${id}`,
    label: title,
    description: formats.map((format) => words.formats[format]).join(", "),
    spoken: isOwn ? words.own : words.builtIn,
    icon: { id: isOwn ? "file-code" : "file" },
    context: ["cchc.template", isOwn ? "own" : "built-in", template.data, ...formats].join(" "),
    reference: { kind: "template", file: isOwn ? `templates/${id}/manifest.json` : "", id },
    search: joined(id, title, typeCode),
    tooltip: async () => ({
      title,
      lines: factLines([
        [texts.screens.field.number, typeCode === null ? null : `…/${typeCode}`],
        [texts.screens.field.source, isOwn ? words.own : words.builtIn],
      ]),
    }),
  };
}

function renderedNode(file: string, document: RegisteredDocument | undefined, texts: Catalogue): TreeNode {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const { format, screens } = texts;
  const issued = document?.issuedOn ?? null;
  return {
    key: `rendered ${file}`,
    label: name,
    description: joined(document?.number, issued === null ? null : format.day(issued)),
    icon: { id: icons[ending] ?? "file" },
    context: ["cchc.rendered", ending].join(" "),
    reference: { kind: "rendered", file, id: file },
    search: joined(name, document?.title, document?.number),
    stamp: JSON.stringify(document ?? null),
    tooltip: async () => ({
      title: document?.title ?? name,
      lines: factLines([
        [screens.field.number, document?.number],
        [screens.field.document, issued === null ? null : format.day(issued)],
        [screens.field.file, file],
      ]),
    }),
  };
}

const icons: Readonly<Record<string, string>> = {
  docx: "file-text",
  pdf: "file-pdf",
  html: "globe",
  md: "markdown",
  ics: "calendar",
};
