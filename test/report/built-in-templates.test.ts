import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { unwrap } from "../../packages/core/src/unwrap.ts";
import { report } from "../../packages/messages/src/vi/report.ts";
import { openPackage } from "../../packages/report/src/docx/package.ts";
import { partText } from "../../packages/report/src/docx/parts.ts";
import {
  descendants,
  type Element,
  isElement,
  isWord,
  type Node,
  parseXml,
  wordChild,
} from "../../packages/report/src/docx/xml.ts";

const folder = join(import.meta.dirname, "..", "..", "templates", "vi");
const templates = readdirSync(folder);
const read = (id: string, file: string) => readFileSync(join(folder, id, file), "utf8");
const withoutTags = (text: string) => text.replace(/\{\{.*?\}\}/gs, "");

test.each(templates)(
  "TPL-17 the page of %s has a language, a title, headings in order and table headings with scope",
  (id) => {
    const html = read(id, "template.html.hbs");
    expect(html).toMatch(/<html lang="vi">[\s\S]*<title>\p{Lu}[^<]+<\/title>/u);
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(html.match(/<th(?![^>]*scope=)[ >]/g)).toBeNull();
    expect(html.match(/<main>/g)).toHaveLength(1);
  },
);

test.each(templates)("PDOC-9 %s names no province or city but by its data", (id) => {
  expect(withoutTags(read(id, "template.md.hbs"))).not.toMatch(/(?<!cấp )tỉnh/i);
});

test("PDOC-9 a province is one, a city under the central government is one, under its bare name and its full one", () => {
  const words = ["Tỉnh Hậu Giang", "Hậu Giang", "Thành phố Cần Thơ", "Cần Thơ", "TP. Hồ Chí Minh", "Huế"];
  expect(words.map(report.provinceWord)).toEqual(["tỉnh", "tỉnh", ...Array(4).fill("thành phố")]);
});

test.each(templates)(
  "TPL-18 the end of %s stays on the page of the signature; no letter stands before an only item",
  (id) => {
    const bytes = new Uint8Array(readFileSync(join(folder, id, "template.docx")));
    const xml = partText(unwrap(openPackage(bytes)).parts, "word/document.xml");
    const document = parseXml(xml);
    if (document === undefined) throw new Error("no XML");
    const ends = elementsIn(document).filter((node) => isWord(node, "p") && /\.\/\.$/.test(node.textContent ?? ""));
    // A table that is followed up has no signature.
    expect(ends).toHaveLength(id === "remediation-follow-up" ? 0 : 1);
    for (const end of ends) {
      let next: Node | null = end;
      while (isWord(next, "p")) {
        const properties = wordChild(next, "pPr");
        expect(properties && wordChild(properties, "keepNext")).toBeDefined();
        next = next.nextSibling;
      }
      if (next === null) throw new Error("no signature");
      expect(elementsIn(next).some((node) => isWord(node, "cantSplit"))).toBe(true);
    }
    for (const [lettered] of read(id, "template.md.hbs").matchAll(/.*\{\{chuCai @index\}\}/g)) {
      expect(lettered).toContain("{{#unless (va @first @last)}}");
    }
  },
);

function elementsIn(node: Node): Element[] {
  return [...descendants(node)].filter(isElement);
}
