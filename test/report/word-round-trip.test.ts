import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CalendarDay, parseDay } from "../../packages/core/src/day.ts";
import { type PreparedReport, prepareAnnual } from "../../packages/publishing/src/prepare.ts";
import { renderReport } from "../../packages/publishing/src/render.ts";
import { Workspace } from "../../packages/store/src/workspace.ts";
import { convert } from "../support/libre-office.ts";

const repository = join(import.meta.dirname, "..", "..");
const templateFile = join(repository, "templates", "vi", "annual", "template.docx");
const template = new Uint8Array(readFileSync(templateFile));

let folder: string;
let prepared: PreparedReport;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cchc tệp word "));
  cpSync(join(repository, "examples", "hau-giang"), join(folder, "sample"), { recursive: true });
  const period = { from: day("2022-12-15"), to: day("2023-12-14") };
  const request = {
    period,
    asOf: period.to,
    year: 2023,
    plan: null,
    typeCode: "BC",
    number: "5",
    date: day("2023-12-20"),
  };
  prepared = await prepareAnnual(new Workspace(join(folder, "sample")), request);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("TPL-2 a template that LibreOffice saved again gives the same words", async () => {
  const saved = join(folder, "saved");
  mkdirSync(saved);
  const again = new Uint8Array(readFileSync(await convert(templateFile, "docx", saved)));
  const [original, resaved] = [await words(template), await words(again)];
  expect(original.length).toBeGreaterThan(100);
  expect(resaved).toEqual(original);
});

test("TPL-2 a template with each letter in a run of its own, and marks of Word between them, gives the same words", async () => {
  const parts = unzipSync(template);
  const split = Object.entries(parts).map(([name, bytes]) => [
    name,
    /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name) ? strToU8(lettersApart(strFromU8(bytes))) : bytes,
  ]);
  expect(await words(zipSync(Object.fromEntries(split)))).toEqual(await words(template));
});

/**
 * What a reader of the rendered report reads: body, headers and footers, a line for each paragraph with words. Fields are
 * left out: the page number a program noted last is no word of the report.
 */
async function words(content: Uint8Array): Promise<string[]> {
  const rendered = await renderReport({ content, format: "docx", name: "template.docx" }, "annual", prepared);
  if (typeof rendered.content === "string") throw new Error("a Word template gives a Word file");
  const parts = Object.entries(unzipSync(rendered.content)).filter(([name]) =>
    /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name),
  );
  const lines = parts.map(([, bytes]) =>
    strFromU8(bytes)
      .replace(/w:fldCharType="begin"(?:(?!w:fldCharType="end").)*/gs, "")
      .split("</w:p>")
      .map((paragraph) =>
        paragraph
          .replace(/<w:(?:br|tab)(?: [^>]*)?\/>/g, " ")
          .replace(/<[^>]*>/g, "")
          .trim(),
      )
      .filter((line) => line !== ""),
  );
  // LibreOffice numbers headers and footers in another order.
  const [body = [], ...others] = lines.sort((left, right) => right.length - left.length);
  return [...body, ...others.flat().sort()];
}

/** Every run split into runs of one letter, with what Word leaves between them while somebody types and corrects. */
function lettersApart(xml: string): string {
  let count = 0;
  const between = (): string => {
    count += 1;
    const bookmark = `<w:bookmarkStart w:id="${9000 + count}" w:name="m${count}"/><w:bookmarkEnd w:id="${9000 + count}"/>`;
    return ['<w:proofErr w:type="spellStart"/>', bookmark, '<w:proofErr w:type="spellEnd"/>'][count % 3] ?? "";
  };
  return xml.replace(
    /<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>|<w:rPr\/>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/g,
    (_, format: string | undefined, text: string) =>
      Array.from(text.matchAll(/&\w+;|./gsu), ([letter]) => {
        const rsid = (0x00a00000 + count).toString(16).padStart(8, "0");
        return `${between()}<w:r w:rsidR="${rsid}">${format ?? ""}<w:t xml:space="preserve">${letter}</w:t></w:r>`;
      }).join(""),
  );
}

function day(text: string): CalendarDay {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}
