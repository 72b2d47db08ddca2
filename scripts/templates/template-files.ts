import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { VisitStep } from "../../packages/report/src/visit/visit-step.ts";
import type { Piece } from "./piece.ts";
import { section } from "./word.ts";
import { templateBytes } from "./write-docx.ts";

/** A template as pieces: pages that stand or lie, each section with page numbers of its own. */
export interface Template {
  id: string;
  title: string;
  /** What the register of documents says before the unit, where the title does not read so. */
  subject?: string;
  /** The view model it is written for. */
  data: string;
  typeCode: string | null;
  /** False for what is never numbered: an annex, a table. */
  numbered?: false;
  /** The number of its subject that is the document's own, too. */
  role?: "conclusion" | "decision";
  /** One subject gets one every time, as a reminder. */
  recurs?: true;
  /** The step of a visit that it belongs to. */
  step?: VisitStep;
  /** Flags of `report render` that show it best in the sample workspace. */
  sample: Readonly<Record<string, string>>;
  sections: readonly { lying?: boolean; pieces: readonly Piece[] }[];
}

/** The files of a template's folder by name. */
export function templateFiles(template: Template): Readonly<Record<string, () => Promise<string | Uint8Array>>> {
  const { id, title, subject, data, typeCode, numbered, role, recurs, step, sample, sections } = template;
  const numbering = { numbered, role, recurs };
  const manifest = { id, title, subject, data, typeCode, ...numbering, step, formats: ["docx", "html", "md"], sample };
  return {
    "manifest.json": async () => `${JSON.stringify(manifest, null, 2)}\n`,
    "template.docx": () =>
      templateBytes(
        title,
        sections.map(({ lying = false, pieces }) =>
          section(
            pieces.flatMap((piece) => piece.word),
            { lying },
          ),
        ),
      ),
    "template.html.hbs": async () => html(template),
    "template.md.hbs": async () => markdown(template),
  };
}

function html({ title, sections }: Template): string {
  const style = readFileSync(join(import.meta.dirname, "page.css"), "utf8").trimEnd();
  return [
    "<!doctype html>",
    '<html lang="vi">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    "<style>",
    style,
    "</style>",
    "</head>",
    "<body>",
    "<main>",
    ...sections.flatMap(({ lying = false, pieces }, index) => {
      const isText = index === 0 && !lying;
      const [open, close] = isText
        ? ['<article class="page">', "</article>"]
        : [`<section class="page annex${lying ? " lying" : ""}">`, "</section>"];
      const content = pieces.map((piece) => piece.html).filter((text) => text !== "");
      // Tags around an annex end the section before it and its own: as a page they stand between the two.
      const behind = isWhole(content.join()) ? [] : content.splice(-1);
      const text = content.join("\n");
      return [open, index === 0 && !isText ? ownTitle(text) : headed(text, isText), close, ...behind];
    }),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** Whether every block of tags that a text begins ends in it. */
function isWhole(content: string): boolean {
  let depth = 0;
  for (const [tag] of content.matchAll(/\{\{[#/]/g)) {
    depth += tag === "{{#" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Headings without a gap in their levels: some letters have no parts, and an annex has its title above all of its own. */
function headed(content: string, isText: boolean): string {
  const changed = (from: number, to: number) => (text: string) =>
    text.replace(new RegExp(`<h${from}>([\\s\\S]*?)</h${from}>`, "g"), `<h${to}>$1</h${to}>`);
  if (isText) return content.includes("<h2>") ? content : changed(3, 2)(content);
  if (!content.includes('class="annex-title"')) return content;
  return content.includes("<h2>") ? changed(2, 3)(changed(3, 4)(content)) : content;
}

/** An annex that is a document of its own: its title is that of the page. */
function ownTitle(content: string): string {
  return content.replace(/<h2( class="annex-title">[\s\S]*?)<\/h2>/, "<h1$1</h1>");
}

function markdown({ sections }: Template): string {
  const text = sections.flatMap(({ pieces }) => pieces.map((piece) => piece.markdown)).join("\n");
  return `${text.replace(/\n{3,}/g, "\n\n").trimEnd()}\n`;
}
