import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { lintDocx } from "./lint.ts";
import { readDocxProvenance, renderDocx } from "./render.ts";
import { contract, linesOf, paragraph, partOf, row, stamp, story, table, wordFile } from "./test-document.ts";

const data = {
  title: "Báo cáo",
  on: "2023-12-14",
  note: "",
  open: true,
  findings: [
    { title: "Chậm niêm yết", foundOn: "2023-05-09", count: 9, overdue: true },
    { title: "Thiếu sổ", foundOn: "2023-01-19", count: 1854, overdue: false },
  ],
  visits: [
    { unit: "Sở Y tế", findings: [{ title: "a", foundOn: "2023-01-01", count: 1, overdue: false }] },
    { unit: "Sở Tư pháp", findings: [] },
    { unit: "Ngã Bảy", findings: [{ title: "b" }, { title: "c" }] },
  ],
  names: ["An", "Bình"],
};

function render(template: Uint8Array, more: object = {}): Uint8Array {
  const result = renderDocx(template, { ...data, ...more }, { ...contract, ...stamp });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function lines(body: string, more: object = {}): string[] {
  return linesOf(render(wordFile(body), more));
}

function problems(body: string): unknown[] {
  return lintDocx(wordFile(body), contract).map(({ code, params }) => ({ code, ...params }));
}

describe("tags in runs", () => {
  it("TPL-2 a tag split into a run for each character prints once, formatted as its first character", () => {
    const rendered = render(wordFile(paragraph("Tên: ", ...Array.from("{{tiêu_đề}}"), " hết")));
    expect(linesOf(rendered)).toEqual(["Tên: Báo cáo hết"]);
    expect(partOf(rendered)).toContain(
      '<w:r><w:rPr><w:color w:val="000001"/></w:rPr><w:t xml:space="preserve">Báo cáo</w:t></w:r>',
    );
  });

  it("TPL-2 wherever Word splits the text of a paragraph, the rendered text is the same", () => {
    const source =
      "A {{title}}{{#each findings}} {{so count}}{{#if overdue}} !{{else}} ok{{/if}};{{/each}} {{ngay on}}.";
    fc.assert(
      fc.property(fc.subarray(Array.from({ length: source.length - 1 }, (_, index) => index + 1)), (cuts) => {
        const edges = [0, ...cuts, source.length];
        const pieces = edges.slice(1).map((end, index) => source.slice(edges[index], end));
        expect(lines(paragraph(...pieces))).toEqual(["A Báo cáo 9 !; 1.854 ok; 14/12/2023."]);
      }),
      { numRuns: 60 },
    );
  });

  it("TPL-2 curly quotes, no-break blanks, zero-width blanks and decomposed letters inside a tag are what was meant", () => {
    const tags = "{{#if\u00a0(bang title “Báo cáo”)}}{{ \u200btiêu_đề\u00a0}}{{/if}}".normalize("NFD");
    expect(lines(paragraph("x ", tags))).toEqual(["x Báo cáo"]);
  });

  it("TPL-2 blanks of a quoted text stay as many as they are, for a gap to be filled in by hand", () => {
    expect(lines(paragraph('Số:{{macDinh note "    "}}/BC'))).toEqual(["Số:    /BC"]);
    expect(lines(paragraph('{{  #if note}}x{{/if}}{{macDinh note "a\u00a0\u00a0b"}}'))).toEqual(["a  b"]);
  });

  it("TPL-2 names given in a template are the same name composed and decomposed", () => {
    const tags = `{{#each names as |${"tên".normalize("NFC")}|}}{{${"tên".normalize("NFD")}}},{{/each}}`;
    expect(lines(paragraph("x ", tags))).toEqual(["x An,Bình,"]);
  });

  it("TPL-2 other content of a run with a tag stays in its order", () => {
    const run =
      '<w:p><w:r><w:t>a{{ti</w:t><w:t>tle}}b</w:t><w:tab/><w:t>{{note}}c</w:t><w:br w:type="page"/></w:r></w:p>';
    const text = partOf(render(wordFile(run), { note: "N" }));
    expect(text).toMatch(/>a<.*>Báo cáo<.*>b<.*<w:tab\/>.*>N<.*>c<.*<w:br w:type="page"\/>/);
  });
});

describe("blocks", () => {
  it("TPL-6 marks alone in paragraphs go, what stands between is repeated", () => {
    const body = [
      "{{#each visits}}",
      "{{soThuTu @index}}. {{unit}}",
      "{{#each findings}}",
      "- {{title}} ({{../unit}})",
      "{{else}}",
      "không có",
      "{{/each}}",
      "{{/each}}",
      "hết",
    ];
    expect(lines(body.map((text) => paragraph(text)).join(""))).toEqual([
      "1. Sở Y tế",
      "- a (Sở Y tế)",
      "2. Sở Tư pháp",
      "không có",
      "3. Ngã Bảy",
      "- b (Ngã Bảy)",
      "- c (Ngã Bảy)",
      "hết",
    ]);
  });

  it("TPL-6 marks that close and open in one paragraph keep their order", () => {
    const body = "{{#each visits}}|{{#each findings}}|{{title}}|{{/each}}{{/each}}{{#each names}}|{{this}}|{{/each}}";
    expect(
      lines(
        body
          .split("|")
          .map((text) => paragraph(text))
          .join(""),
      ),
    ).toEqual(["a", "b", "c", "An", "Bình"]);
  });

  it("TPL-6 rows repeat with the header row kept, in nested loops with a row of their own", () => {
    const rows = table(
      2,
      row(paragraph("TT"), paragraph("Nội dung")).replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>"),
      row(paragraph("{{#each visits}}"), "<w:p/>"),
      row(paragraph("{{laMa (soThuTu @index)}}"), paragraph("{{unit}}")),
      row(paragraph("{{#each findings}}{{soThuTu @index}}"), paragraph("{{title}}{{/each}}")),
      row(paragraph("{{/each}}"), "<w:p/>"),
    );
    const rendered = render(wordFile(rows));
    expect(linesOf(rendered)).toEqual([
      "TT",
      "Nội dung",
      "I",
      "Sở Y tế",
      "1",
      "a",
      "II",
      "Sở Tư pháp",
      "III",
      "Ngã Bảy",
      "1",
      "b",
      "2",
      "c",
    ]);
    expect(partOf(rendered).match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(partOf(rendered).match(/<w:tr>/g)).toHaveLength(7);
  });

  it("TPL-6 loops in a cell repeat its paragraphs, and an emptied cell keeps one", () => {
    const cell = ["{{#each findings}}", "{{title}}", "{{/each}}"].map((text) => paragraph(text)).join("");
    const rendered = render(wordFile(table(1, row(cell))), { findings: [] });
    expect(partOf(rendered)).toContain("</w:tcPr><w:p/></w:tc>");
    expect(linesOf(render(wordFile(table(1, row(cell)))))).toEqual(["Chậm niêm yết", "Thiếu sổ"]);
  });

  it("TPL-6 a table whose rows all went goes too", () => {
    const rows = table(1, row(paragraph("{{#each findings}}{{title}}{{/each}} x")), row(paragraph("y")));
    expect(partOf(render(wordFile(rows)))).toContain("<w:tbl>");
    const lifted = table(2, row(paragraph("{{#each findings}}{{title}}"), paragraph("{{/each}}")));
    expect(partOf(render(wordFile(paragraph("a") + lifted + paragraph("b")), { findings: [] }))).not.toContain("w:tbl");
  });

  it("TPL-6 a paragraph that is all condition leaves no empty line", () => {
    const body = paragraph("a") + paragraph("{{#if note}}có {{note}}{{/if}}") + paragraph("b{{#if note}} !{{/if}}");
    expect(lines(body)).toEqual(["a", "b"]);
    expect(lines(body, { note: "x" })).toEqual(["a", "có x", "b !"]);
  });

  it("TPL-6 a condition inside a loop stays inside it, however little stands around it", () => {
    const body = paragraph("{{#each visits}}{{#if findings}}{{unit}};{{/if}}{{/each}}");
    expect(lines(body)).toEqual(["Sở Y tế;Ngã Bảy;"]);
  });

  it("TPL-6 else if chooses one branch", () => {
    const body = ["{{#if note}}", "note", "{{else if open}}", "open", "{{else}}", "neither", "{{/if}}"];
    const xml = body.map((text) => paragraph(text)).join("");
    expect([lines(xml, { note: "x" }), lines(xml), lines(xml, { open: false })]).toEqual([
      ["note"],
      ["open"],
      ["neither"],
    ]);
  });

  it("TPL-6 a paragraph that ends a section stays once", () => {
    const section = "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{{/each}}</w:t></w:r></w:p>";
    const rendered = render(wordFile(paragraph("{{#each names}}") + paragraph("{{this}}") + section));
    expect(linesOf(rendered)).toEqual(["An", "Bình", ""]);
    expect(partOf(rendered).match(/<w:sectPr\/>/g)).toHaveLength(1);
  });

  it("TPL-7 what must be unique in a document is dropped from loops or counted", () => {
    const picture = '<w:r><w:drawing><wp:inline><wp:docPr id="3" name="p"/></wp:inline></w:drawing></w:r>';
    const body = `${paragraph("{{#each names}}")}<w:p w14:paraId="1" w:rsidR="2"><w:bookmarkStart w:id="0" w:name="m"/>${picture}<w:bookmarkEnd w:id="0"/></w:p>${paragraph("{{/each}}")}`;
    const text = partOf(render(wordFile(body)));
    expect(text.match(/docPr id="\d+"/g)).toEqual(['docPr id="4"', 'docPr id="5"']);
    expect(text).not.toMatch(/w14:paraId|w:rsidR|bookmark/);
  });

  it("TPL-7 a bookmark with one end in a loop loses both", () => {
    const loop = '<w:p><w:bookmarkEnd w:id="0"/><w:r><w:t>{{this}}</w:t></w:r></w:p>';
    const start =
      '<w:p><w:bookmarkStart w:id="0" w:name="m"/><w:bookmarkStart w:id="1" w:name="n"/><w:bookmarkEnd w:id="1"/></w:p>';
    const text = partOf(render(wordFile(start + paragraph("{{#each names}}") + loop + paragraph("{{/each}}"))));
    expect(text.match(/w:bookmark\w+ w:id="\d"/g)).toEqual(['w:bookmarkStart w:id="1"', 'w:bookmarkEnd w:id="1"']);
  });

  it("TPL-6 a cell that ends in a table keeps the paragraph behind it", () => {
    const inner =
      paragraph("{{#each names}}") + paragraph("a") + table(1, row(paragraph("b"))) + paragraph("{{/each}}");
    const text = partOf(
      render(wordFile(table(2, row(inner.replace(paragraph("{{/each}}"), "<w:p/>"), paragraph("{{/each}}"))))),
    );
    expect(text.match(/<\/w:tbl><w:p\/><\/w:tc>/g)).toHaveLength(2);
    const marked = row(
      paragraph("{{#each names}}{{this}}"),
      paragraph("c") + table(1, row(paragraph("b"))) + paragraph("{{/each}}"),
    );
    expect(partOf(render(wordFile(table(2, marked))))).toMatch(/<\/w:tbl><w:p(?:\/>|>)/);
  });

  it("TPL-6 blocks that cannot be told apart are refused with their paragraph", () => {
    expect(problems(paragraph("a {{#each names}}") + paragraph("{{this}}{{/each}}"))).toMatchObject([
      {
        code: "template-block-mid-text",
        paragraph: 1,
        text: "a {{#each names}}",
        tag: "{{#each names}}",
        part: "word/document.xml",
      },
    ]);
    expect(problems(paragraph("{{#if note}}") + paragraph("a{{else}}b") + paragraph("{{/if}}"))).toMatchObject([
      { code: "template-block-mid-text", paragraph: 2, tag: "{{else}}" },
    ]);
    const crossed = table(3, row(paragraph("{{#if note}}"), paragraph("{{/if}}{{#if open}}"), paragraph("{{/if}}")));
    expect(problems(crossed)).toMatchObject([{ code: "template-block-crosses" }]);
    expect(problems(table(1, row(paragraph("{{#if note}}"))) + paragraph("{{/if}}"))).toMatchObject([
      { code: "template-block-crosses", tag: "{{#if note}}" },
    ]);
  });

  it("TPL-6 an unclosed, unopened or mixed-up block names its paragraph", () => {
    expect(problems(paragraph("x") + paragraph("{{#each findings}}"))).toMatchObject([
      { code: "template-block-unclosed", paragraph: 2, text: "{{#each findings}}", tag: "{{#each findings}}" },
    ]);
    expect(problems(paragraph("{{/if}}"))).toMatchObject([{ code: "template-block-unopened", paragraph: 1 }]);
    expect(problems(paragraph("{{#if note}}") + paragraph("{{/each}}"))).toMatchObject([
      { code: "template-block-mismatch", paragraph: 2, opened: "{{#if note}}", openedInParagraph: 1 },
    ]);
    expect(problems(paragraph("a {{title"))).toMatchObject([
      { code: "template-tag-unclosed", paragraph: 1, tag: "{{title" },
    ]);
  });
});

describe("safety of data and tags", () => {
  it("TPL-4 data is never parsed as template, and never as XML", () => {
    const note = '{{title}} </w:t><w:p/> & "x" <?cchc-tag 0?> ?cchc next?';
    expect(partOf(render(wordFile(paragraph("{{note}}")), { note }))).toContain(
      "{{title}} &lt;/w:t&gt;&lt;w:p/&gt; &amp; &quot;x&quot; &lt;?cchc-tag 0?&gt; ?cchc next?",
    );
  });

  it("TPL-4 characters that XML forbids vanish; emoji, right-to-left text and line ends stay", () => {
    const note = "a\u0000\u0008b\ud800c\udc00\ufffe 😀 مرحبا\u202e e\u0302\u0301\r\nx\ty\u000bz";
    const rendered = render(wordFile(paragraph("{{note}}")), { note });
    expect(linesOf(rendered)).toEqual(["abc 😀 مرحبا\u202e ế⏎x⇥y⏎z"]);
  });

  it("TPL-4 any text at all gives a part that holds exactly its allowed characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (note) => {
        const text = partOf(render(wordFile(paragraph("[{{note}}]")), { note }));
        expect(text).not.toMatch(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
        expect(text.replace(/<[^>]*>/g, "")).not.toMatch(/[<>]/);
      }),
      { numRuns: 200 },
    );
  });

  it("TPL-4 a cell of 100 KB is written whole", () => {
    const note = "Đ<&>".repeat(25_000);
    expect(linesOf(render(wordFile(table(1, row(paragraph("{{note}}")))), { note }))[0]).toHaveLength(25_000 * 14);
  });

  it.each([
    ["{{{title}}}", "template-raw-output"],
    ["{{&amp;title}}", "template-raw-output"],
    ["{{&gt; x}}", "template-feature-refused"],
    ["{{#&gt; x}}a{{/x}}", "template-feature-refused"],
    ["{{* x}}", "template-feature-refused"],
    ["{{#*inline 'x'}}a{{/inline}}", "template-feature-refused"],
    ["{{{{raw}}}}", "template-feature-refused"],
    ["{{constructor}}", "template-unknown-field"],
    ["{{__proto__}}", "template-unknown-field"],
    ["{{title.constructor}}", "template-unknown-field"],
    ["{{@root.__proto__}}", "template-unknown-field"],
    ["{{#with title}}{{/with}}", "template-wrong-kind"],
    ["{{lookup this 'title'}}", "template-unknown-helper"],
    ["{{log title}}", "template-unknown-helper"],
    ["{{helperMissing title}}", "template-unknown-helper"],
    ["{{__print title}}", "template-unknown-helper"],
    ["{{#each names as |__print|}}{{this}}{{/each}}", "template-name-reserved"],
    ["{{^if names as |__print|}}{{title}}{{/if}}", "template-name-reserved"],
    ["{{__nextId}}", "template-unknown-field"],
    ["{{findings}}", "template-wrong-kind"],
    ["{{ngay title}}", "template-wrong-kind"],
    ["{{ngay}}", "template-unknown-field"],
    ["{{title x=1}}", "template-unknown-helper"],
    ["{{ngay on x=1}}", "template-helper-arguments"],
    ["{{title +}}", "template-tag-syntax"],
    ["{{@index}}", "template-unknown-field"],
  ])("TPL-3 %s is refused as %s", (tag, code) => {
    expect(problems(paragraph("x ", tag))).toMatchObject([{ code, paragraph: 1 }]);
  });

  it("TPL-3 an unknown field names the nearest known one, in the language it was typed in", () => {
    expect(problems(paragraph("{{titel}} {{tieu_de}} {{nagy on}}"))).toMatchObject([
      { code: "template-unknown-field", name: "titel", nearest: "title" },
      { code: "template-unknown-field", name: "tieu_de", nearest: "tiêu_đề" },
      { code: "template-unknown-helper", name: "nagy", nearest: "ngay" },
    ]);
  });

  it.each([
    ["{{tiêu đề}}", "tiêu_đề"],
    ["{{tieu de}}", "tiêu_đề"],
    ["{{@root.tiêu đề}}", "@root.tiêu_đề"],
    ["{{ti\u00eau_d\u1ec1}}", "tiêu_đề"],
    ["{{tên_tiêu_đề}}", "tiêu_đề"],
    ["{{ngược lại}}", "{{else}}"],
    ["{{hết}}", "{{/if}}"],
    ["{{nếu tiêu đề}}", "{{#if tiêu_đề}}"],
    ["{{if title}}", "{{#if title}}"],
    ["{{upper title}}", "chuHoa"],
    ["{{phát_hiện_ngày}}", "{{#each tồn_tại}}{{phát_hiện_ngày}}{{/each}}"],
    ["{{#each names}}{{unit}}{{/each}}", "{{#each @root.lượt_kiểm_tra}}{{unit}}{{/each}}"],
    ["{{#nếu title}}a{{/nếu}}", "#if"],
    ["{{tuần}}", null],
    ["{{xyzxyz abc}}", null],
  ])("TPL-3 %s is answered with what was meant", (typed, nearest) => {
    expect(problems(paragraph("x ", typed))).toMatchObject([{ nearest }]);
  });

  it("TPL-3 a name that only the surroundings of a loop know is answered with the path to it", () => {
    expect(problems(paragraph("{{#each visits}}{{#if lượt_kiểm_tra}}x{{/if}}{{/each}}"))).toMatchObject([
      { code: "template-unknown-field", nearest: "../lượt_kiểm_tra" },
    ]);
  });

  it("TPL-3 blocks nested without end are refused", () => {
    const [nested] = problems(paragraph("{{#if open}}".repeat(500) + "{{/if}}".repeat(500)));
    expect(nested).toMatchObject({ code: "template-blocks-too-deep" });
  });
});

describe("the whole document", () => {
  const body = paragraph("{{title}}") + table(1, row(paragraph("{{#each findings}}"), paragraph("{{title}}{{/each}}")));
  const header = { "word/header1.xml": story("hdr", paragraph("{{title}} – {{ngayDayDu on}}")) };

  it("TPL-6 headers are rendered too", () => {
    expect(linesOf(render(wordFile(body, header)), "word/header1.xml")).toEqual([
      "Báo cáo – ngày 14 tháng 12 năm 2023",
    ]);
  });

  it("TPL-8 the same data and template give the same bytes", () => {
    expect(render(wordFile(body, header))).toEqual(render(wordFile(body, header)));
  });

  it("TPL-8 the bytes do not depend on the time zone", () => {
    const zone = process.env.TZ;
    const files = Object.entries({ "Asia/Ho_Chi_Minh": -420, "America/Los_Angeles": 480 }).map(([name, offset]) => {
      process.env.TZ = name;
      expect(new Date("1980-01-02T12:00:00").getTimezoneOffset()).toBe(offset);
      return render(wordFile(body));
    });
    process.env.TZ = zone ?? "";
    expect(files[0]).toEqual(files[1]);
  });

  it("TPL-9 the document says which data and which template it came from", () => {
    const rendered = render(wordFile(body));
    expect(readDocxProvenance(rendered)).toEqual({ ok: true, value: stamp.provenance });
    expect(partOf(rendered, "docProps/core.xml")).toContain("2023-12-14T00:00:00Z");
  });

  it("TPL-4 Word is told not to stretch lines that end in a line break", () => {
    expect(partOf(render(wordFile(body)), "word/settings.xml")).toContain(
      "<w:compat><w:doNotExpandShiftReturn/><w:compatSetting",
    );
  });

  it("TPL-2 a part without tags keeps its bytes", () => {
    const footer = story("ftr", paragraph("trang"));
    expect(partOf(render(wordFile(body, { "word/footer1.xml": footer })), "word/footer1.xml")).toBe(footer);
  });

  it("TPL-1 a Word template file becomes a document", () => {
    const types = partOf(wordFile(body), "[Content_Types].xml").replace("document.main", "template.main");
    const rendered = render(wordFile(body, { "[Content_Types].xml": types }));
    expect(partOf(rendered, "[Content_Types].xml")).toContain("wordprocessingml.document.main+xml");
  });

  it("TPL-1 a file that is no zip is refused", () => {
    expect(lintDocx(strToU8("{{title}}"), contract)).toMatchObject([
      { code: "template-not-docx", params: { reason: "not-zip" } },
    ]);
  });
});
