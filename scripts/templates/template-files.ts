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
    ...sections.flatMap(({ lying = false, pieces }, index) => {
      const [open, close] =
        index === 0 && !lying
          ? ["<main>", "</main>"]
          : [`<section class="annex${lying ? " lying" : ""}">`, "</section>"];
      return [open, ...pieces.map((piece) => piece.html).filter((text) => text !== ""), close];
    }),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function markdown({ sections }: Template): string {
  const text = sections.flatMap(({ pieces }) => pieces.map((piece) => piece.markdown)).join("\n");
  return `${text.replace(/\n{3,}/g, "\n\n").trimEnd()}\n`;
}
