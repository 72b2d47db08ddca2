import { AlignmentType, type IParagraphOptions, Paragraph, type Table, TextRun } from "docx";
import * as word from "./word.ts";

/*
 * A piece of a template, written once and given in Word, HTML and Markdown. Texts hold Handlebars tags as they are;
 * what surrounds the tags is escaped where a format asks for it.
 */

/** A part of a template in every format. */
export interface Piece {
  word: (Paragraph | Table)[];
  html: string;
  markdown: string;
}

/** Tags that stand alone: `{{#each …}}`, `{{/if}}`. */
export function tags(...contents: string[]): Piece {
  return {
    word: word.tags(...contents),
    html: contents.join("\n"),
    // A list or a table that a loop makes must end before what follows it begins, but not with each of its items.
    markdown: contents
      .map((tag, index) => (tag.startsWith("{{/") && !contents[index + 1]?.startsWith("{{/") ? `${tag}\n` : tag))
      .join("\n"),
  };
}

/** A paragraph of running text; one that begins with a dash is an item of a list. */
export function body(content: string): Piece {
  const isItem = content.startsWith("- ");
  return {
    // What announces a list, a table or a heading does not end a page.
    word: [word.text("Body", content, content.endsWith(":") ? { keepNext: true } : {})],
    html: `<p${isItem ? ' class="item"' : ""}>${markup(content)}</p>`,
    markdown: isItem ? `- ${plain(content.slice(2))}` : `${plain(content)}\n`,
  };
}

/** A line to be filled in by hand: each label with dots behind it, which share the width. */
export function dotted(...labels: string[]): Piece {
  const line = labels.map((label) => `${label} ${".".repeat(Math.round(90 / labels.length) - label.length)}`).join(" ");
  return {
    word: [word.dotted(labels)],
    html: `<p class="dotted">${labels.map((label) => `<span>${markup(label)}</span>`).join("")}</p>`,
    markdown: `${plain(line)}\n`,
  };
}

/** What the office has to write itself, printed so that nobody takes it for text. */
export function toFill(what: string): Piece {
  const content = `[${what}]`;
  return {
    word: [word.text("ToFill", content)],
    html: `<p class="fill">${markup(content)}</p>`,
    markdown: `*${plain(content)}*\n`,
  };
}

/** `I. HEADING`. */
export function part(content: string): Piece {
  return {
    word: [word.text("Part", content)],
    html: `<h2>${markup(content)}</h2>`,
    markdown: `## ${plain(content)}\n`,
  };
}

/** `1. Heading`. */
export function point(content: string): Piece {
  return {
    word: [word.text("Point", content)],
    html: `<h3>${markup(content)}</h3>`,
    markdown: `### ${plain(content)}\n`,
  };
}

/** `a) Heading`, which runs on as text. */
export function letter(content: string): Piece {
  return {
    word: [word.text("Letter", content)],
    html: `<p class="letter">${markup(content)}</p>`,
    markdown: `${plain(content)}\n`,
  };
}

/** The letter of an item of a list; the only one has none. */
export const itemLetter = "{{#unless (va @first @last)}}{{chuCai @index}}) {{/unless}}";

/** `Điều 1. …` of a decision: its head is bold, what follows it is not. */
export function article(head: string, content: string): Piece {
  return {
    word: [boldHead(head, content)],
    html: `<p><b>${markup(head)}</b> ${markup(content)}</p>`,
    markdown: `**${plain(head)}** ${plain(content)}\n`,
  };
}

/** The last paragraph before the signature, which does not stand on a page of its own. */
export function closing(content: string): Piece {
  return { ...body(content), word: [word.text("Body", content, keptTogether)] };
}

/** The last article of a decision, kept with the signature as `closing` is. */
export function closingArticle(head: string, content: string): Piece {
  return { ...article(head, content), word: [boldHead(head, content, keptTogether)] };
}

const keptTogether: IParagraphOptions = { keepNext: true, keepLines: true };

function boldHead(head: string, content: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...options,
    style: "Body",
    children: [new TextRun({ text: `${head} `, bold: true }), new TextRun(content)],
  });
}

/** A legal basis: in italics, a line of its own, ended by a semicolon or, the last one, by a full stop. */
export function legalBasis(content: string): Piece {
  return {
    word: [word.text("LegalBasis", content)],
    html: `<p class="basis">${markup(content)}</p>`,
    markdown: `*${plain(content)}*\n`,
  };
}

/** Words in the middle of the line, bold: `QUYẾT ĐỊNH:`. */
export function heading(content: string): Piece {
  return {
    word: [word.centred(content, 14, { bold: true, before: 120 })],
    html: `<p class="heading">${markup(content)}</p>`,
    markdown: `**${plain(content)}**\n`,
  };
}

/** A remark under a heading or a table, in small italics. */
export function note(content: string): Piece {
  return {
    word: [word.text("Note", content)],
    html: `<p class="note">${markup(content)}</p>`,
    markdown: `*${plain(content)}*\n`,
  };
}

/** The name of a table, above it. */
export function caption(content: string): Piece {
  return {
    word: [word.text("Caption", content)],
    html: `<p class="caption">${markup(content)}</p>`,
    markdown: `**${plain(content)}**\n`,
  };
}

/**
 * A table whose heading is repeated on every page; `each` encloses its row. A total row comes last. Rows may stand in
 * groups, each under a line of its own; a `short` table stays on one page.
 */
export function table(
  columns: readonly word.TableColumn[],
  each: { open: string; close: string },
  options: word.TableOptions = {},
): Piece {
  const { group } = options;
  const classOf = ({ align }: word.TableColumn) =>
    align === undefined ? "" : ` class="${align === "right" ? "n" : "c"}"`;
  const rule = ({ align }: word.TableColumn) => ({ none: "---", centre: ":---:", right: "---:" })[align ?? "none"];
  const hasTotal = columns.some(({ total }) => total !== undefined);
  const cells = (cellOf: (column: word.TableColumn) => string) => `<tr>${columns.map(cellOf).join("")}</tr>`;
  const line = (cellOf: (column: word.TableColumn) => string) => `| ${columns.map(cellOf).join(" | ")} |`;
  return {
    word: [word.listTable(columns, each, options)],
    html: [
      // A table that is wider than a narrow screen is moved under it, and the page is not.
      '<div class="table">',
      `<table${widthClass(columns)}>`,
      `<thead>${cells(({ heading: title }) => `<th scope="col">${markup(title)}</th>`)}</thead>`,
      ...(group === undefined ? [] : [group.open]),
      "<tbody>",
      ...(group === undefined
        ? []
        : [`<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${markup(group.title)}</th></tr>`]),
      each.open,
      cells((column) => `<td${classOf(column)}>${markup(column.value)}</td>`),
      each.close,
      ...(group === undefined ? [] : ["</tbody>", group.close, ...(hasTotal ? ["<tbody>"] : [])]),
      ...(hasTotal
        ? [
            cells((column) => `<td${classOf(column)}><b>${markup(column.total ?? "")}</b></td>`).replace(
              "<tr>",
              '<tr class="total">',
            ),
          ]
        : []),
      ...(group === undefined || hasTotal ? ["</tbody>"] : []),
      "</table>",
      "</div>",
    ].join("\n"),
    markdown: [
      line(({ heading: title }) => plain(title)),
      line(rule),
      ...(group === undefined
        ? []
        : [group.open, line((column) => (column === columns[0] ? `**${plain(group.title)}**` : ""))]),
      each.open,
      line(({ value }) => plain(value)),
      each.close,
      ...(group === undefined ? [] : [group.close]),
      ...(hasTotal ? [line(({ total = "" }) => (total === "" ? "" : `**${plain(total)}**`))] : []),
      "",
    ].join("\n"),
  };
}

/**
 * A table for each number of columns that there may be, of which the one that `count` names is printed. The cells of a
 * row cannot be a loop: in Word a table has its columns once for all rows.
 */
export function byColumnCount(count: string, most: number, tableOf: (columns: number) => Piece): Piece[] {
  return Array.from({ length: most }, (_, index) => index + 1).flatMap((columns) => [
    tags(`{{#if (bang ${count} ${columns})}}`),
    tableOf(columns),
    tags("{{/if}}"),
  ]);
}

/** How wide a table must stay to be read. */
function widthClass(columns: readonly word.TableColumn[]): string {
  if (columns.length < 5) return "";
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return ` class="${word.mm(width) > word.textWidth ? "wide" : "many"}"`;
}

/** Who signs: the quality in capitals (more than one line where the column is narrow), a hint, the name. */
export interface Signatory {
  quality: readonly string[];
  hint?: string;
  name: string;
}

/** Signatures side by side, such as those of both sides under minutes: never split, with room for the hand. */
export function signatures(signatories: readonly Signatory[]): Piece {
  const width = Math.floor(word.textWidth / signatories.length);
  const column = ({ quality, hint, name }: Signatory) => [
    ...quality.map((line, index) => word.centred(line, 13, { bold: true, before: index === 0 ? 120 : 0 })),
    ...(hint === undefined ? [] : [word.centred(hint, 13, { italics: true })]),
    ...Array.from({ length: 5 - quality.length }, () => word.centred("", 14)),
    word.centred(name, 13, { bold: true }),
  ];
  const html = ({ quality, hint, name }: Signatory) =>
    [
      "<div>",
      `<p><b>${quality.map(markup).join("<br>")}</b></p>`,
      ...(hint === undefined ? [] : [`<p><i>${markup(hint)}</i></p>`]),
      `<p class="name"><b>${markup(name)}</b></p>`,
      "</div>",
    ].join("\n");
  const markdownRow = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return {
    word: [
      word.columns(
        signatories.map(() => width),
        ...signatories.map(column),
      ),
    ],
    html: `<div class="signatures">\n${signatories.map(html).join("\n")}\n</div>`,
    markdown: [
      markdownRow(signatories.map(({ quality }) => plain(quality.join(" ")))),
      markdownRow(signatories.map(() => ":---:")),
      markdownRow(signatories.map(({ hint = "" }) => (hint === "" ? "" : `*${plain(hint)}*`))),
      markdownRow(signatories.map(({ name }) => `**${plain(name)}**`)),
      "",
    ].join("\n"),
  };
}

/** Fixed text as HTML; tags stay as they are. */
export function markup(content: string): string {
  return outsideTags(content, (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
}

/** Fixed text as Markdown; tags stay as they are. */
export function plain(content: string): string {
  return outsideTags(content, (text) => text.replace(/[\\`*_[\]|~]/g, "\\$&"));
}

function outsideTags(content: string, change: (text: string) => string): string {
  return content
    .split(/(\{\{.*?\}\})/)
    .map((text) => (text.startsWith("{{") ? text : change(text)))
    .join("");
}

/** An empty line, which Word needs between two tables. */
export function gap(): Piece {
  return { word: [new Paragraph({ alignment: AlignmentType.LEFT })], html: "", markdown: "" };
}
