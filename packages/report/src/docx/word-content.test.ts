import { describe, expect, it } from "vitest";
import { lintDocx } from "../lint.ts";
import { renderDocx } from "../render.ts";
import { contract, linesOf, paragraph, partOf, row, stamp, story, table, wordFile } from "../test-document.ts";

const data = { title: "Báo cáo", note: "", open: true, names: ["An", "Bình"] };

function render(body: string, more: object = {}, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const result = renderDocx(wordFile(body, parts), { ...data, ...more }, { ...contract, ...stamp });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function codes(body: string): string[] {
  return lintDocx(wordFile(body), contract).map(({ code }) => code);
}

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const loop = (content: string): string => paragraph("{{#each names}}") + content + paragraph("{{/each}}");
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;

describe("what Word puts into a body", () => {
  it("TPL-12 a field over several runs stays whole, in a loop and around a tag", () => {
    const page = field("begin") + instruction(" PAGE ") + field("separate") + run("1") + field("end");
    const text = partOf(render(loop(`<w:p>${run("{{this}} trang ")}${page}</w:p>`)));
    expect(text.match(/fldCharType="\w+"/g)).toHaveLength(6);
    expect(
      linesOf(
        render(
          `<w:p>${field("begin")}${instruction(" REF m ")}${field("separate")}${run("{{title}}")}${field("end")}</w:p>`,
        ),
      ),
    ).toEqual([" REF m Báo cáo"]);
  });

  it("TPL-12 a block that cuts a field in two is refused", () => {
    expect(codes(`<w:p>${field("begin")}${run("{{#if note}}")}${field("end")}${run("{{/if}}")}</w:p>`)).toEqual([
      "template-field-cut",
    ]);
    const over = `<w:p>${field("begin")}${instruction(" TOC ")}</w:p>${loop(`<w:p>${field("separate")}${run("x")}${field("end")}</w:p>`)}`;
    expect(codes(over)).toEqual(["template-field-cut"]);
  });

  it.each(["footnote", "endnote"])(
    "TPL-12 a %s in a loop is refused, since a note has one number; elsewhere it stays",
    (note) => {
      const reference = `<w:p>${run("x")}<w:r><w:${note}Reference w:id="2"/></w:r></w:p>`;
      expect(lintDocx(wordFile(loop(reference)), contract)).toMatchObject([
        { code: "template-note-in-loop", params: { paragraph: 1, tag: "{{#each names}}" } },
      ]);
      const kept = paragraph("{{#if open}}") + reference + paragraph("{{/if}}") + reference;
      expect(partOf(render(kept)).match(/Reference w:id="2"/g)).toHaveLength(2);
    },
  );

  it("TPL-12 tags in notes are filled, separators stay", () => {
    const notes = story(
      "footnotes",
      `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2">${paragraph("{{title}} ", "{{#if note}}x{{/if}}")}</w:footnote>`,
    );
    const text = partOf(render(paragraph("{{title}}"), {}, { "word/footnotes.xml": notes }), "word/footnotes.xml");
    expect(text).toContain("<w:separator/>");
    expect(text).toContain("Báo cáo");
  });

  it("TPL-12 tracked changes are read as if they were accepted, and stay", () => {
    const moved = `<w:p><w:moveFrom w:id="1">${run("{{title}}")}</w:moveFrom><w:moveTo w:id="2">${run("{{title}}")}</w:moveTo></w:p>`;
    expect(linesOf(render(moved))).toEqual(["{{title}}Báo cáo"]);
    const deleted = `<w:p>${run("{{ti")}<w:del w:id="1"><w:r><w:delText>tel</w:delText></w:r></w:del><w:ins w:id="2">${run("tle}}")}</w:ins></w:p>`;
    expect(partOf(render(deleted))).toMatch(/>Báo cáo<.*<w:delText>tel</);
    const block = loop(`<w:p>${run("{{this}}")}<w:moveFrom w:id="1">${run("{{#if x}}")}</w:moveFrom></w:p>`);
    expect(linesOf(render(block))).toEqual(["An{{#if x}}", "Bình{{#if x}}"]);
  });

  it("TPL-12 both variants of a text box are filled, and a problem in them is told once", () => {
    const box = (content: string): string => {
      const inner = `<w:txbxContent>${content}</w:txbxContent>`;
      return `<w:p>${run("a")}<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="urn:x">${inner}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:y">${inner}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    };
    const names = ["{{#each names}}", "{{this}}", "{{/each}}"].map((text) => paragraph(text)).join("");
    expect(linesOf(render(box(names)))).toEqual(["aAn", "Bình", "An", "Bình", ""]);
    expect(lintDocx(wordFile(box(paragraph("{{titel}}")) + paragraph("{{nam}}")), contract)).toMatchObject([
      { params: { paragraph: 2, tag: "{{titel}}" } },
      { params: { paragraph: 3, tag: "{{nam}}" } },
    ]);
    expect(codes(paragraph("{{#if note}}") + box(paragraph("{{/if}}")))).toEqual(["template-block-unopened"]);
  });

  it("TPL-12 content controls keep working around rows, cells, paragraphs and words", () => {
    const control = (content: string, more = ""): string =>
      `<w:sdt><w:sdtPr><w:id w:val="5"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const rows = `<w:tbl><w:tblPr/><w:tblGrid/>${control(row(paragraph("{{#each names}}{{this}}"), paragraph("{{/each}}x")).replace("{{/each}}x", "x{{/each}}"))}</w:tbl>`;
    expect(linesOf(render(rows))).toEqual(["An", "x", "Bình", "x"]);
    const cells = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${control(`<w:tc>${paragraph("{{#each names}}{{this}}")}</w:tc>`)}<w:tc>${paragraph("x{{/each}}")}</w:tc></w:tr></w:tbl>`;
    expect(linesOf(render(cells))).toEqual(["An", "x", "Bình", "x"]);
    const around = loop(control(paragraph("{{this}}")));
    expect(linesOf(render(around))).toEqual(["An", "Bình"]);
    expect(partOf(render(around))).not.toContain('w:id w:val="5"');
  });

  it("TPL-12 a control that Word would fill from elsewhere shows what was rendered", () => {
    const bound = `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{x}"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph("{{title}}")}</w:sdtContent></w:sdt>`;
    expect(partOf(render(bound))).not.toMatch(/dataBinding|showingPlcHdr/);
    expect(partOf(render(bound.replace("{{title}}", "x") + paragraph("{{title}}")))).toContain("dataBinding");
  });

  it("TPL-12 a tag may begin in a link and end behind it", () => {
    const link = `<w:p><w:hyperlink w:anchor="a">${run("{{ti")}</w:hyperlink>${run("tle}}.")}</w:p>`;
    expect(linesOf(render(link))).toEqual(["Báo cáo."]);
  });

  it("TPL-12 numbered paragraphs in a loop stay in their list, bookmarks across a condition go", () => {
    const numbered = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>${run("{{this}}")}</w:p>`;
    expect(partOf(render(loop(numbered))).match(/<w:numId w:val="3"\/>/g)).toHaveLength(2);
    const marked = `${paragraph("{{#if note}}")}<w:p><w:bookmarkStart w:id="1" w:name="m"/>${run("x")}</w:p>${paragraph("{{/if}}")}<w:p><w:bookmarkEnd w:id="1"/></w:p>`;
    expect(partOf(render(marked, { note: "x" }))).not.toContain("bookmark");
    const whole = `${paragraph("{{#if open}}")}<w:p><w:bookmarkStart w:id="1" w:name="m"/>${run("x")}<w:bookmarkEnd w:id="1"/></w:p>${paragraph("{{/if}}")}`;
    expect(partOf(render(whole)).match(/bookmark/g)).toHaveLength(2);
  });

  it("TPL-12 a comment in a loop goes from the text, one beside it stays", () => {
    const comment = (id: number): string =>
      `<w:commentRangeStart w:id="${id}"/>${run("x")}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    const text = partOf(render(`<w:p>${comment(0)}</w:p>${loop(`<w:p>${comment(1)}{{this}}</w:p>`)}`));
    expect(text.match(/comment\w+ w:id="\d"/g)).toEqual([
      'commentRangeStart w:id="0"',
      'commentRangeEnd w:id="0"',
      'commentReference w:id="0"',
    ]);
  });
});

describe("branches and nesting", () => {
  const rounds = [
    { unit: "A", findings: [{ title: "a" }] },
    { unit: "B", findings: [] },
  ];

  it("TPL-6 else chooses between rows, between paragraphs of a cell, and within a line", () => {
    const rows = table(
      2,
      row(paragraph("{{#each names}}"), "<w:p/>"),
      row(paragraph("{{this}}"), paragraph("x")),
      row(paragraph("{{else}}"), "<w:p/>"),
      row(paragraph("không có"), paragraph("-")),
      row(paragraph("{{/each}}"), "<w:p/>"),
    );
    expect(linesOf(render(rows))).toEqual(["An", "x", "Bình", "x"]);
    expect(linesOf(render(rows, { names: [] }))).toEqual(["không có", "-"]);
    const cell = ["{{#if note}}", "{{note}}", "{{else}}", "không", "{{/if}}"].map((text) => paragraph(text)).join("");
    expect(linesOf(render(table(1, row(cell))))).toEqual(["không"]);
    expect(linesOf(render(paragraph("a {{#if note}}{{note}}{{else}}không{{/if}} b")))).toEqual(["a không b"]);
  });

  it("TPL-6 a table in a repeated row repeats its own rows, named by block parameters", () => {
    const inner = table(1, row(paragraph("{{#each v.findings as |f|}}{{f.title}} của {{v.unit}}{{/each}}")));
    const outer = table(2, row(paragraph("{{#each visits as |v i|}}{{soThuTu i}}"), inner + paragraph("{{/each}}")));
    expect(linesOf(render(outer, { visits: rounds }))).toEqual(["1", "a của A", "", "2", "", ""]);
  });
});
