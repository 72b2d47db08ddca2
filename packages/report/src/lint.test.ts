import { describe, expect, it } from "vitest";
import { lintDocx, lintSeverity, lintText } from "./lint.ts";
import { renderDocx } from "./render.ts";
import { contract, paragraph, relations, row, stamp, story, table, wordFile } from "./test-document.ts";

function found(body: string, more: Readonly<Record<string, string>> = {}): object[] {
  return lintDocx(wordFile(body, more), contract).map((problem) => {
    expect(lintSeverity(problem)).toBe("warning");
    return { code: problem.code, ...problem.params };
  });
}

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const insertion = (text: string): string => `<w:ins w:id="1">${run(text)}</w:ins>`;
const deletion = (text: string): string => `<w:del w:id="2"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

describe("tracked changes", () => {
  it.each([
    ["a tag inserted", `<w:p>${run("a ")}${insertion("{{title}}")}</w:p>`, "{{title}}", "around"],
    [
      "a tag changed",
      `<w:p>${run("{{ti")}${deletion("tel")}${insertion("tle")}${run("}}")}</w:p>`,
      "{{title}}",
      "around",
    ],
    [
      "something deleted inside a tag",
      `<w:p>${run("{{ti")}${deletion("x")}${run("tle}}")}</w:p>`,
      "{{title}}",
      "around",
    ],
    ["a tag deleted", `<w:p>${run("a")}${deletion("{{title}}")}</w:p>`, "{{title}}", "deleted"],
    ["a tag moved away", `<w:p><w:moveFrom w:id="1">${run("{{note}}")}</w:moveFrom></w:p>`, "{{note}}", "deleted"],
  ])("TPL-14 %s is told with its tag", (_, body, tag, how) => {
    expect(found(paragraph("x") + body)).toEqual([
      expect.objectContaining({ code: "template-tracked-change", paragraph: 2, tag, how }),
    ]);
  });

  it("TPL-14 other tracked changes are told once, with how many there are", () => {
    const changed = `<w:p>${run("a")}${insertion("b")}${deletion("c")}</w:p>`;
    expect(found(paragraph("{{title}}") + changed + changed)).toEqual([
      expect.objectContaining({ code: "template-tracked-changes-left", paragraph: 2, count: 4 }),
    ]);
  });
});

describe("styles", () => {
  const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Than"/></w:styles>`;

  it("TPL-14 a style the file does not have is told once", () => {
    const styled = (style: string): string =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run("{{title}}")}</w:p>`;
    const body = styled("Than") + styled("Khac") + styled("Khac");
    expect(found(body, { "word/styles.xml": styles })).toEqual([
      expect.objectContaining({ code: "template-style-missing", style: "Khac", paragraph: 2, text: "{{title}}" }),
    ]);
    const inTable = table(1, row(paragraph("x"))).replace("<w:tblPr>", '<w:tblPr><w:tblStyle w:val="Bang"/>');
    expect(found(inTable, { "word/styles.xml": styles })).toMatchObject([{ style: "Bang", paragraph: 1 }]);
  });
});

describe("blocks that never print", () => {
  it.each([
    ["{{#each names}}a{{else}}{{#each names}}b{{/each}}{{/each}}", "main", "{{#each names}}"],
    ["{{#if open}}a{{else}}{{#if open}}b{{/if}}{{/if}}", "main", "{{#if open}}"],
    ["{{#if open}}{{#unless open}}a{{/unless}}{{/if}}", "main", "{{#if open}}"],
    ["{{#unless names}}{{#each names}}a{{/each}}{{/unless}}", "main", "{{#unless names}}"],
    ["{{#if open}}{{#if open}}a{{else}}b{{/if}}{{/if}}", "else", "{{#if open}}"],
    ["{{#if (khong open)}}{{#if open}}a{{/if}}{{/if}}", "main", "{{#if (khong open)}}"],
    ["{{#if (va open names)}}{{#unless names}}a{{/unless}}{{/if}}", "main", undefined],
    ['{{#if (bang title "x")}}a{{else if (bang title "x")}}b{{/if}}', "main", '{{#if (bang title "x")}}'],
    ["{{#if open}}{{#each names}}{{#unless ../open}}a{{/unless}}{{/each}}{{/if}}", "main", "{{#if open}}"],
    [
      "{{#each visits as |v|}}{{#if v.findings}}{{#each findings}}a{{else}}b{{/each}}{{/if}}{{/each}}",
      undefined,
      undefined,
    ],
  ])("TPL-14 %s", (source, branch, because) => {
    const problems = found(paragraph("x ", source));
    if (because !== undefined) {
      expect(problems).toEqual([
        expect.objectContaining({ code: "template-never-printed", branch, because, becauseParagraph: 1 }),
      ]);
    } else expect(problems).toEqual([]);
  });

  it.each([
    "{{#if open}}a{{/if}}{{#unless open}}b{{/unless}}",
    "{{#if open}}{{#each visits}}{{#if findings}}a{{/if}}{{/each}}{{else}}b{{/if}}",
    "{{#if findings}}{{#each visits}}{{#unless findings}}a{{/unless}}{{/each}}{{/if}}",
    "{{#each visits}}{{#if @first}}a{{else}}{{#each findings}}{{#if @first}}b{{/if}}{{/each}}{{/if}}{{/each}}",
    '{{#if (bang title "x")}}a{{else if (bang title "y")}}b{{/if}}',
    "{{#if (hoac open note)}}{{#if open}}a{{/if}}{{/if}}",
  ])("TPL-14 nothing is said of %s", (source) => {
    expect(found(paragraph("x ", source))).toEqual([]);
  });

  it.each([
    "{{#if 1}}a{{/if}}",
    '{{#unless ""}}a{{/unless}}',
    "{{#if this}}a{{/if}}",
    "{{#if (lonHon 2 1)}}a{{/if}}",
    "{{#if @root}}a{{/if}}",
  ])("TPL-14 %s is a condition without a question", (source) => {
    expect(found(paragraph("x ", source))).toEqual([
      expect.objectContaining({ code: "template-condition-constant", tag: source.slice(0, source.indexOf("}}") + 2) }),
    ]);
  });

  it("TPL-14 what the engine adds around sections is not told", () => {
    const section = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>";
    expect(found(paragraph("a") + paragraph("{{#if open}}") + section + paragraph("b") + paragraph("{{/if}}"))).toEqual(
      [],
    );
  });
});

describe("tags where none is filled", () => {
  it.each([
    [
      "field-code",
      `<w:p><w:r><w:instrText>IF {{op</w:instrText></w:r><w:r><w:instrText>en}}</w:instrText></w:r></w:p>`,
      "{{open}}",
    ],
    [
      "alt-text",
      `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="{{title}}"/></wp:inline></w:drawing></w:r></w:p>`,
      "{{title}}",
    ],
    [
      "equation",
      `<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>{{count}}</m:t></m:r></m:oMath></w:p>`,
      "{{count}}",
    ],
  ])("TPL-14 a tag in a %s is told", (where, body, tag) => {
    expect(found(paragraph("x") + body)).toEqual([
      expect.objectContaining({ code: "template-tag-unreached", where, tag, paragraph: 2 }),
    ]);
  });

  it("TPL-14 a tag in a link, in a property or in a chart is told with its part", () => {
    const link = `<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/%7B%7Btitle%7D%7D" TargetMode="External"/>`;
    expect(found(paragraph("x"), { "word/_rels/document.xml.rels": relations(link) })).toMatchObject([
      { where: "link", part: "word/document.xml", tag: "{{title}}", paragraph: 0 },
    ]);
    expect(found(paragraph("x"), { "docProps/core.xml": "<a><b>{{title}}</b></a>" })).toMatchObject([
      { where: "part", part: "docProps/core.xml" },
    ]);
    expect(found(paragraph("x"), { "word/charts/chart1.xml": "<a><b>{{title}}</b></a>" })).toMatchObject([
      { where: "part", part: "word/charts/chart1.xml", tag: "{{title}}" },
    ]);
    expect(found(paragraph("x"), { "word/comments.xml": "<a>{{title}}</a>" })).toEqual([]);
  });
});

describe("what looks like a tag", () => {
  it.each([
    ["{title}", "{{title}}"],
    ["{title}}", "{{title}}"],
    ["{ {title} }", "{{title}}"],
    ["{tồn_tại}", "{{tồn_tại}}"],
    ["{ngay on}", "{{ngay on}}"],
    ["{#each names}", "{{#each names}}"],
    ["{/each}", "{{/each}}"],
    ["[[title]]", "{{title}}"],
    ["«title»", "{{title}}"],
    ["｛｛title｝｝", "{{title}}"],
    ["{{title}}}}", null],
  ])("TPL-14 %s is told, with what to type", (typed, meant) => {
    expect(found(paragraph("a ", typed, " b"))).toEqual([
      expect.objectContaining({ code: "template-tag-mistyped", paragraph: 1, meant }),
    ]);
  });

  it.each(["{a}", "{1; 2}", "tập hợp {x | x > 0}", "[[1]]", "«Thông báo»", "{{title}} {}", "{{!-- {title} --}}"])(
    "TPL-14 %s is left alone",
    (text) => {
      expect(found(paragraph(text.replace("<", "&lt;").replace(">", "&gt;")))).toEqual([]);
    },
  );

  it("TPL-14 text templates are looked at too", () => {
    expect(lintText("p {color: red}\n{title}\n{{#if 1}}a{{/if}}", "t.html.hbs", "html", contract)).toMatchObject([
      {
        code: "template-tag-mistyped",
        params: { part: "t.html.hbs", paragraph: 2, text: "{title}", meant: "{{title}}" },
      },
      { code: "template-condition-constant", params: { paragraph: 3 } },
    ]);
  });
});

it("TPL-15 an error is what rendering refuses, a warning what it does not", () => {
  const body = paragraph("{titel} {title}") + paragraph("{{titel}}") + paragraph("{{#if 1}}{{title}}{{/if}}");
  const file = wordFile(body, { "word/header1.xml": story("hdr", paragraph("{{#each}}{{/each}}")) });
  const problems = lintDocx(file, contract);
  expect(
    problems.map((one) => [lintSeverity(one), one.code, "paragraph" in one.params && one.params.paragraph]),
  ).toEqual([
    ["warning", "template-tag-mistyped", 1],
    ["error", "template-unknown-field", 2],
    ["error", "template-helper-arguments", 1],
  ]);
  const options = { ...contract, ...stamp };
  expect(renderDocx(file, {}, options).ok).toBe(false);
  const mended = wordFile(body.replace("{{titel}}", "x"));
  expect(lintDocx(mended, contract).map(lintSeverity)).toEqual(["warning", "warning"]);
  expect(renderDocx(mended, { title: "a" }, options).ok).toBe(true);
});
