import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { lintDocx } from "../lint.ts";
import { contract, paragraph, partOf, relations, wordFile } from "../test-document.ts";
import { defaultLimits, openPackage } from "./package.ts";
import type { PackageLimits } from "./parts.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const body = paragraph("{{title}}");
const CONTENT_TYPES = "[Content_Types].xml";

/** The beginning of a compound file with one named stream. */
function compoundFile(stream: string): Uint8Array {
  const name = Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...name);
}

const spreadsheet = zipSync({
  "[Content_Types].xml": strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  ),
  "xl/workbook.xml": strToU8("<workbook/>"),
});

function fieldCode(...pieces: string[]): string {
  const code = pieces.map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`).join("");
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${code}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
}

/** A file with two parts of exactly the same name, which no writer makes by itself. */
function twin(): Uint8Array {
  const file = wordFile(body, { "word/document.xmk": "<a/>" });
  const [wanted, other] = ["word/document.xml", "word/document.xmk"].map((name) => strToU8(name));
  for (let at = 0; at < file.length - 17; at += 1) {
    if (other?.every((byte, index) => file[at + index] === byte)) file.set(wanted ?? [], at);
  }
  return file;
}

function refusal(file: Uint8Array, limits?: Partial<PackageLimits>): unknown {
  return lintDocx(file, contract, { ...defaultLimits, ...limits })[0];
}

function withRelation(type: string, target: string, mode = ""): Uint8Array {
  const entry = `<Relationship Id="r9" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
  return wordFile(body, { "word/_rels/document.xml.rels": relations(entry) });
}

describe("what a template must not carry", () => {
  const external = ' TargetMode="External"';

  it.each<[string, Uint8Array, string]>([
    ["a macro part", wordFile(body, { "word/vbaProject.bin": "x" }), "macro"],
    [
      "a macro type",
      wordFile(body, {
        [CONTENT_TYPES]: "<Types><a b='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>",
      }),
      "macro",
    ],
    ["an embedding", wordFile(body, { "word/embeddings/a.bin": "x" }), "embedding"],
    [
      "a macro document with an innocent name",
      wordFile(body, {
        [CONTENT_TYPES]: partOf(wordFile(body), CONTENT_TYPES).replace(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
          "application/vnd.ms-word.document.macroEnabled.main+xml",
        ),
      }),
      "macro",
    ],
    ["a macro link", withRelation("vbaProject", "x.bin"), "macro"],
    ["an embedded workbook", withRelation("package", "x.xlsx"), "embedding"],
    ["a subdocument", withRelation("subDocument", "file:///x.docx", external), "embedding"],
    ["a linked frame", withRelation("frame", "https://example.org", external), "embedding"],
    ["a linked object", withRelation("oleObject", "file:///x.xls", external), "embedding"],
    ["a mail merge source", withRelation("mailMergeSource", "file:///x.csv", external), "external-link"],
    ["a data link", withRelation("hyperlink", "data:text/html,x", external), "external-link"],
    ["a picture that calls itself internal", withRelation("image", "https://example.org/a.png"), "external-link"],
    ["a share that calls itself internal", withRelation("image", "\\\\host\\a.png"), "external-link"],
    ["a field that starts a program", wordFile(`<w:p>${fieldCode(" DD", "EAUTO c:\\x.exe ")}</w:p>`), "external-link"],
    ["a field that fetches a text", wordFile('<w:p><w:fldSimple w:instr=" INCLUDETEXT x "/></w:p>'), "external-link"],
    [
      "a mail merge",
      wordFile(body, { "word/settings.xml": "<w:settings><w:mailMerge></w:mailMerge></w:settings>" }),
      "external-link",
    ],
    ["an OLE link", withRelation("oleObject", "a.bin"), "embedding"],
    ["an ActiveX control", withRelation("control", "a.xml"), "embedding"],
    ["an altChunk element", wordFile(`${body}<w:altChunk/>`), "alt-chunk"],
    ["an altChunk link", withRelation("aFChunk", "a.html"), "alt-chunk"],
    ["a DTD", wordFile(body, { "word/styles.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }), "dtd"],
    ["a template from a share", withRelation("attachedTemplate", "file:///x/Normal.dotm", external), "external-link"],
    ["a picture from the web", withRelation("image", "https://example.org/a.png", external), "external-link"],
    ["a script link", withRelation("hyperlink", "javascript:alert(1)", external), "external-link"],
    ["a file link", withRelation("hyperlink", "file:///etc/passwd", external), "external-link"],
    ["a path out of the package", wordFile(body, { "../a.xml": "<a/>" }), "path"],
  ])("TPL-1 %s is refused", (_, file, what) => {
    expect(refusal(file)).toMatchObject({ code: "template-unsafe-content", params: { what } });
  });

  it("TPL-1 fields that only count and refer are welcome", () => {
    for (const code of [" PAGE ", " REF link \\h ", ' HYPERLINK "https://example.org" ', " TOC ", " NUMPAGES "]) {
      expect(refusal(wordFile(`<w:p>${fieldCode(code)}</w:p>`))).toBeUndefined();
    }
  });

  it("TPL-1 links to the web and to a mailbox are welcome", () => {
    for (const target of ["https://example.org", "http://example.org", "mailto:a@example.org"]) {
      expect(refusal(withRelation("hyperlink", target, external))).toBeUndefined();
    }
  });
});

describe("what is no Word document", () => {
  it.each<[string, Uint8Array, string]>([
    ["text", strToU8("PK but not really"), "not-zip"],
    ["an empty file", new Uint8Array(), "empty"],
    ["a document with a password", compoundFile("EncryptedPackage"), "encrypted"],
    ["a Word 97 document", compoundFile("WordDocument"), "old-word"],
    ["a rich text file", strToU8("{\\rtf1 {{title}}}"), "old-word"],
    [
      "an OpenDocument text",
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text"), "content.xml": strToU8("<a/>") }),
      "opendocument",
    ],
    ["a spreadsheet with another name", spreadsheet, "other-office"],
    ["a document cut in half", wordFile(body).slice(0, 900), "not-zip"],
    ["a zip of something else", zipSync({ "a.txt": strToU8("x") }), "no-document"],
    ["a body that is not well-formed", wordFile("<w:p>{{title}}"), "broken-xml"],
    ["UTF-16", wordFile(body, { "word/styles.xml": "\u0000<a/>" }), "encoding"],
    [
      "another encoding",
      wordFile(body, { "word/styles.xml": '<?xml version="1.0" encoding="utf-7"?><a/>' }),
      "encoding",
    ],
    ["two parts of one name", twin(), "duplicate-part"],
    ["two parts that differ in case", wordFile(body, { "word/Document.xml": "<a/>" }), "duplicate-part"],
    [
      "the strict variant",
      wordFile(body, { "word/styles.xml": '<a xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"/>' }),
      "strict-format",
    ],
  ])("TPL-1 %s is refused", (_, file, reason) => {
    expect(refusal(file)).toMatchObject({ code: "template-not-docx", params: { reason } });
  });

  it("TPL-1 a part in UTF-16, where a DTD could hide, is refused", () => {
    const parts = unzipSync(wordFile(body));
    const text = new Uint8Array(Buffer.from("\ufeff<!DOCTYPE a><a/>", "utf16le"));
    expect(refusal(zipSync({ ...parts, "word/styles.xml": text }))).toMatchObject({ params: { reason: "encoding" } });
  });

  it("TPL-1 a file cut short anywhere is refused, never half read", () => {
    const file = wordFile(body);
    for (let length = 0; length < file.length; length += 97) expect(openPackage(file.slice(0, length)).ok).toBe(false);
  });
});

describe("what is too large", () => {
  const padded = wordFile(body, { "word/styles.xml": `<a>${" ".repeat(2_000_000)}</a>` });

  it.each<[string, Uint8Array, Partial<PackageLimits>, string]>([
    ["the file", wordFile(body), { fileBytes: 100 }, "file-bytes"],
    ["the number of parts", wordFile(body), { entries: 3 }, "entries"],
    ["what it unpacks to", padded, { unpackedBytes: 1_000_000 }, "unpacked-bytes"],
    ["how much it unpacks", padded, {}, "compression-ratio"],
    ["the nesting", wordFile(`${"<w:p>".repeat(500)}{{title}}${"</w:p>".repeat(500)}`), {}, "xml-depth"],
  ])("TPL-1 %s has a limit", (_, file, limits, what) => {
    expect(refusal(file, limits)).toMatchObject({ code: "template-too-large", params: { what } });
  });

  it("TPL-1 a size that lies in the zip's directory does not get around the limit", () => {
    const file = wordFile(body, { "word/styles.xml": `<a>${" ".repeat(50_000)}</a>` });
    const view = new DataView(file.buffer, file.byteOffset, file.length);
    for (let at = 0; at < file.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 50_000)
        view.setUint32(at + 24, 10, true);
    }
    const opened = openPackage(file);
    expect(opened.ok && (opened.value.parts.get("word/styles.xml")?.length ?? 0) <= 10).toBe(opened.ok);
    expect(Object.keys(unzipSync(wordFile(body)))).toHaveLength(5);
  });
});
