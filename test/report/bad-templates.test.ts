import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linesOf, paragraph, partOf, relations, wordFile } from "../../packages/report/src/test-document.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

const repository = join(import.meta.dirname, "..", "..");
const sample = join(repository, "examples", "hau-giang");
let folder: string;
let root: string;
const run = (...args: string[]) => runCli(["-w", root, ...args], { cwd: folder, env: { CCHC_TODAY: "2024-01-05" } });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc mẫu hỏng "));
  root = join(folder, "ws");
  cpSync(sample, root, { recursive: true, filter: (path) => !path.includes(".cchc") });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const good = wordFile(paragraph("Số lượt: {{visitCount}}"));
const linked = `<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///P:/chung.dotm" TargetMode="External"/>`;
const compound = Uint8Array.of(
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Buffer.from("EncryptedPackage", "utf16le"),
);

describe("templates that are refused", () => {
  test.each<[string, Uint8Array, string, RegExp]>([
    ["an empty file", new Uint8Array(), "template-not-docx", /tệp rỗng[\s\S]*report new/],
    ["a file cut short", good.slice(0, good.length / 2), "template-not-docx", /không phải tệp \.docx/],
    ["a file with a password", compound, "template-not-docx", /có mật khẩu[\s\S]*Encrypt with Password/],
    [
      "an OpenDocument text",
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }),
      "template-not-docx",
      /\.odt[\s\S]*Word Document/,
    ],
    [
      "a template with macros",
      wordFile(paragraph("x"), { "word/vbaProject.bin": "x" }),
      "template-unsafe-content",
      /macro[\s\S]*Save As/,
    ],
    [
      "a template tied to another on a share",
      wordFile(paragraph("x"), { "word/_rels/settings.xml.rels": relations(linked) }),
      "template-unsafe-content",
      /file:\/\/\/P:\/chung\.dotm[\s\S]*Document Template/,
    ],
    [
      "three braces",
      wordFile(paragraph("Năm ", "{{{year}}}")),
      "template-raw-output",
      /đoạn 1, thẻ \{\{\{year\}\}\} trong “Năm \{\{\{year\}\}\}”[\s\S]*hai ngoặc/,
    ],
    [
      "the inside of values",
      wordFile(paragraph("a") + paragraph("{{year.constructor}}")),
      "template-unknown-field",
      /đoạn 2[\s\S]*“constructor”[\s\S]*report fields/,
    ],
    ["a part template", wordFile(paragraph("{{> phần}}")), "template-feature-refused", /đoạn 1[\s\S]*mẫu con/],
    [
      "a block left open",
      wordFile(paragraph("{{#each findings}}")),
      "template-block-unclosed",
      /đoạn 1[\s\S]*chưa được đóng/,
    ],
  ])("TPL-1 %s ends with a message in Vietnamese and no file", async (name, content, code, message) => {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, content);
    const [linted, rendered] = await Promise.all([
      run("report", "lint", file, "--as", "annual"),
      run("report", "render", file, "--as", "annual", "--year", "2023", "-o", "out/x.docx", "--json"),
    ]);
    expect([linted.code, rendered.code]).toEqual([5, 5]);
    expect(linted.stdout.replace(/\s+/g, " ")).toMatch(message);
    expect(jsonOf(rendered)).toMatchObject({ error: { code } });
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  test("TPL-3 a template for another kind of record is refused for the fields it does not have", async () => {
    const other = join(repository, "templates", "vi", "conclusion-notice", "template.docx");
    const rendered = await run("report", "render", other, "--as", "annual", "--year", "2023", "-o", "out/y.docx");
    expect([rendered.code, existsSync(join(folder, "out"))]).toEqual([5, false]);
    expect(rendered.stderr).toMatch(/không có trường[\s\S]*report fields/);
  });
});

test("TPL-4 what a finding says stays what it says, in every format", async () => {
  const title = `{{year}} {{{note}}} =HYPERLINK("http://a.example") <b>&amp;</b> 😀 مرحبا ${"Chậm niêm yết".normalize("NFD")} \\{{/each}}`;
  const file = readdirSync(join(root, "visits", "2023"))
    .map((name) => join(root, "visits", "2023", name))
    .find((path) => readFileSync(path, "utf8").includes('"title"'));
  if (file === undefined) throw new Error("the sample has findings in 2023");
  const visit = JSON.parse(readFileSync(file, "utf8"));
  visit.findings[0].title = title;
  writeFileSync(file, `${JSON.stringify(visit, null, 2)}\n`);
  const template = join(folder, "findings.docx");
  writeFileSync(template, wordFile(paragraph("{{#each findings}}") + paragraph("{{title}}") + paragraph("{{/each}}")));
  const made = await run("report", "render", template, "--as", "annual", "--year", "2023", "-o", "f.docx");
  expect([made.code, made.stderr]).toEqual([0, expect.anything()]);
  const lines = linesOf(readFileSync(join(folder, "f.docx"))).map((line) =>
    line.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  );
  expect(lines).toContain(title.normalize("NFC"));
  expect((await run("report", "render", "annual", "--year", "2023", "-o", "f.html")).code).toBe(0);
  expect(readFileSync(join(folder, "f.html"), "utf8")).toContain(
    "{{year}} {{{note}}} =HYPERLINK(&quot;http://a.example&quot;) &lt;b&gt;&amp;amp;&lt;/b&gt; 😀 مرحبا Chậm niêm yết \\{{/each}}",
  );
});

test("TPL-13 the pictures among the evidence of a finding are printed, and a lost one leaves a note", async () => {
  const template = join(folder, "pictures.docx");
  const loop = ["{{#each tồn_tại}}", "{{#each hình_ảnh}}", "{{hinh this 5}}", "{{/each}}", "{{/each}}"];
  writeFileSync(template, wordFile(loop.map((text) => paragraph(text)).join("")));
  const render = async () => {
    const made = await run("report", "render", template, "--as", "annual", "--year", "2023", "-o", "p.docx", "--yes");
    expect(made.code).toBe(0);
    return readFileSync(join(folder, "p.docx"));
  };
  const [picture] = readdirSync(join(root, "evidence"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".png"),
  );
  const file = join(root, "evidence", picture ?? "");
  expect(unzipSync(await render())["word/media/cchc1.png"]).toEqual(new Uint8Array(readFileSync(file)));
  rmSync(file);
  expect(linesOf(await render())[0]).toMatch(/^\[Không đọc được hình: evidence\/.*\.png\]$/);
});

test("TPL-8 other processes, time zones, languages and folders give the same bytes", async () => {
  const surroundings = [
    { TZ: "Asia/Ho_Chi_Minh", LC_ALL: "C.UTF-8", LANG: "vi_VN.UTF-8" },
    { TZ: "America/Los_Angeles", LC_ALL: "C", LANG: "C", CCHC_LANG: "en" },
    { TZ: "Pacific/Kiritimati", LC_ALL: "C.UTF-8", NODE_ICU_DATA: "" },
  ];
  const made = await Promise.all(
    surroundings.map(async (surrounding, index) => {
      const own = join(folder, `nơi ${index}`);
      cpSync(sample, own, { recursive: true, filter: (path) => !path.includes(".cchc") });
      const env = { CCHC_TODAY: "2024-01-05", CCHC_ACTOR: `người ${index}`, ...surrounding };
      for (const format of ["docx", "html", "md"]) {
        const args = ["-w", own, "report", "render", "annual", "--year", "2023", "-o", join(own, `a.${format}`)];
        expect((await runCli(args, { env })).code).toBe(0);
      }
      return ["docx", "html", "md"].map((format) => readFileSync(join(own, `a.${format}`)).toString("base64"));
    }),
  );
  expect(made[1]).toEqual(made[0]);
  expect(made[2]).toEqual(made[0]);
  expect(partOf(Buffer.from(made[0]?.[0] ?? "", "base64"), "docProps/core.xml")).toContain("T00:00:00Z");
});
