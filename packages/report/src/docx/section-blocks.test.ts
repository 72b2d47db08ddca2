import { describe, expect, it } from "vitest";
import { lintDocx } from "../lint.ts";
import { renderDocx } from "../render.ts";
import { contract, paragraph, partOf, row, stamp, story, table, wordFile } from "../test-document.ts";

const visits = [
  { unit: "Sở Y tế", findings: [{ title: "a" }, { title: "b" }] },
  { unit: "Sở Tư pháp", findings: [] },
  { unit: "Ngã Bảy", findings: [{ title: "c" }] },
];

/** The properties of a section, known by its width. */
function properties(name: string): string {
  return `<w:sectPr><w:pgSz w:w="${widths[name]}" w:h="16838"/></w:sectPr>`;
}
const widths: Readonly<Record<string, string>> = { cover: "11901", wide: "16838", end: "11909" };

function breakParagraph(name: string, text = ""): string {
  const run = text === "" ? "" : `<w:r><w:t>${text}</w:t></w:r>`;
  return `<w:p><w:pPr>${properties(name)}</w:pPr>${run}</w:p>`;
}

/** Each section of the rendered body as `name: its paragraphs`; paragraphs without text read `_`. */
function sections(content: string, last: string, data: object): string[] {
  const document = story("document", `<w:body>${content}${properties(last)}</w:body>`);
  const result = renderDocx(wordFile("", { "word/document.xml": document }), data, { ...contract, ...stamp });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const found: string[] = [];
  let texts: string[] = [];
  for (const [, paragraphXml, width] of partOf(result.value).matchAll(
    /(<w:p[ >].*?<\/w:p>|<w:p\/>)|w:pgSz w:w="(\d+)"/g,
  )) {
    const own = /w:pgSz w:w="(\d+)"/.exec(paragraphXml ?? "")?.[1];
    if (paragraphXml !== undefined) texts.push(paragraphXml.replace(/<[^>]*>/g, "") || "_");
    const ended = own ?? width;
    if (ended === undefined) continue;
    found.push(`${Object.keys(widths).find((name) => widths[name] === ended)}: ${texts.join(" ")}`);
    texts = [];
  }
  return found;
}

describe("sections in blocks", () => {
  it("TPL-11 a section that ends inside a loop is repeated whole, with the tables and loops in it", () => {
    const inner = table(1, row(paragraph("{{#each findings}}{{title}};{{/each}}")));
    const content = [
      paragraph("bìa"),
      breakParagraph("cover"),
      paragraph("{{#each visits}}"),
      paragraph("{{unit}}"),
      inner,
      breakParagraph("wide"),
      paragraph("{{/each}}"),
      paragraph("hết"),
    ].join("");
    expect(sections(content, "end", { visits })).toEqual([
      "cover: bìa _",
      "wide: Sở Y tế a;b; _",
      "wide: Sở Tư pháp _ _",
      "wide: Ngã Bảy c; _",
      "end: hết",
    ]);
    expect(sections(content, "end", { visits: [] })).toEqual(["cover: bìa _", "end: hết"]);
  });

  it("TPL-11 a loop whose last section ends with the document leaves no empty page behind", () => {
    const content = [
      paragraph("bìa"),
      breakParagraph("cover"),
      paragraph("{{#each visits}}"),
      paragraph("{{unit}}"),
      breakParagraph("wide"),
      paragraph("{{/each}}"),
    ].join("");
    expect(sections(content, "end", { visits })).toEqual([
      "cover: bìa _",
      "wide: Sở Y tế _",
      "wide: Sở Tư pháp _",
      "wide: Ngã Bảy _",
    ]);
    expect(sections(content, "end", { visits: [] })).toEqual(["cover: bìa _"]);
  });

  it("TPL-11 a loop that begins with a section break starts each round in the section its content was drawn in", () => {
    const content = [
      paragraph("bìa"),
      paragraph("{{#each visits}}"),
      breakParagraph("cover"),
      paragraph("{{unit}}"),
      paragraph("{{/each}}"),
    ].join("");
    expect(sections(content, "wide", { visits })).toEqual([
      "cover: bìa _",
      "wide: Sở Y tế _",
      "wide: Sở Tư pháp _",
      "wide: Ngã Bảy",
    ]);
    expect(sections(content, "wide", { visits: [] })).toEqual(["cover: bìa"]);
    expect(sections(content + paragraph("hết"), "wide", { visits: [] })).toEqual(["cover: bìa _", "wide: hết"]);
  });

  it("TPL-11 a loop over a whole section and the beginning of the next keeps both apart in every round", () => {
    const content = [
      paragraph("{{#each visits}}"),
      paragraph("{{unit}}"),
      breakParagraph("cover"),
      table(1, row(paragraph("{{#each findings}}{{title}};{{/each}}"))),
      paragraph("{{/each}}"),
    ].join("");
    expect(sections(content, "wide", { visits })).toEqual([
      "cover: Sở Y tế _",
      "wide: a;b; _",
      "cover: Sở Tư pháp _",
      "wide: _ _",
      "cover: Ngã Bảy _",
      "wide: c;",
    ]);
  });

  it("TPL-11 an annex under a condition takes its section with it, and the text before keeps its own", () => {
    const annex = [paragraph("{{#if note}}"), breakParagraph("cover"), paragraph("phụ lục"), paragraph("{{/if}}")];
    const content = paragraph("báo cáo") + annex.join("");
    expect(sections(content, "wide", { note: "x" })).toEqual(["cover: báo cáo _", "wide: phụ lục"]);
    expect(sections(content, "wide", { note: "" })).toEqual(["cover: báo cáo"]);
    const unless = content.replace("{{#if note}}", "{{#unless note}}").replace("{{/if}}", "{{/unless}}");
    expect(sections(unless, "wide", { note: "x" })).toEqual(["cover: báo cáo"]);
    const closed = [paragraph("{{#if note}}"), paragraph("phụ lục"), breakParagraph("wide"), paragraph("{{/if}}")];
    const whole = paragraph("báo cáo") + breakParagraph("cover") + closed.join("");
    expect(sections(whole, "end", { note: "x" })).toEqual(["cover: báo cáo _", "wide: phụ lục _"]);
    expect(sections(whole, "end", { note: "" })).toEqual(["cover: báo cáo _"]);
    expect(sections(`${whole}${paragraph("hết")}`, "end", { note: "" })).toEqual(["cover: báo cáo _", "end: hết"]);
  });

  it("TPL-11 a mark in the paragraph that ends a section leaves the section there", () => {
    const marked = paragraph("{{#each visits}}") + paragraph("{{unit}}") + breakParagraph("wide", "{{/each}}");
    expect(sections(marked + paragraph("hết"), "end", { visits })).toEqual([
      "wide: Sở Y tế Sở Tư pháp Ngã Bảy _",
      "end: hết",
    ]);
    const written = paragraph("{{#each visits}}") + breakParagraph("wide", "{{unit}}{{/each}}");
    expect(sections(written + paragraph("hết"), "end", { visits })).toEqual([
      "wide: Sở Y tế",
      "wide: Sở Tư pháp",
      "wide: Ngã Bảy",
      "end: hết",
    ]);
    const opened = breakParagraph("cover", "{{#each visits}}") + paragraph("{{unit}}") + paragraph("{{/each}}");
    expect(sections(opened, "end", { visits })).toEqual(["cover: _", "end: Sở Y tế Sở Tư pháp Ngã Bảy"]);
  });

  it("TPL-11 a wrong condition around a section is told once", () => {
    const annex = paragraph("{{#if nothing}}") + breakParagraph("cover") + paragraph("x") + paragraph("{{/if}}");
    expect(lintDocx(wordFile(paragraph("a") + annex), contract).map(({ code }) => code)).toEqual([
      "template-unknown-field",
    ]);
  });

  it("TPL-11 branches that each bring a section are left as they are", () => {
    const content = [
      paragraph("{{#if note}}"),
      paragraph("có"),
      breakParagraph("wide"),
      paragraph("{{else}}"),
      paragraph("không"),
      breakParagraph("cover"),
      paragraph("{{/if}}"),
      paragraph("hết"),
    ].join("");
    expect(sections(content, "end", { note: "x" })).toEqual(["wide: có _", "end: hết"]);
    expect(sections(content, "end", { note: "" })).toEqual(["cover: không _", "end: hết"]);
  });
});
