import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decisionFile } from "../../packages/report/src/format-check/test-official.ts";
import { wordFile } from "../../packages/report/src/test-document.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc thể thức "));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (...args: string[]) => runCli(["report", "check-format", ...args], { cwd: folder });

test("FMT-43 a good file ends with 0 and says what was recognised", async () => {
  writeFileSync(join(folder, "tốt.docx"), decisionFile());
  const run = await check("tốt.docx");
  expect([run.code, run.stdout]).toEqual([0, ""]);
  expect(run.stderr).toMatch(
    /^tốt\.docx: không thấy sai lệch nào trong \d\d mục đã kiểm\.\nĐã nhận ra: Quốc hiệu, Tiêu ngữ,/,
  );
  expect(jsonOf(await check("tốt.docx", "--json"))).toMatchObject({
    kind: "report.deviation.list",
    total: 0,
    errors: 0,
    warnings: 0,
    items: [],
    elements: expect.arrayContaining([
      { element: "motto", part: "word/document.xml", paragraph: 6, text: "Độc lập - Tự do - Hạnh phúc" },
    ]),
  });
});

test("FMT-43 a sure deviation ends with 5, one that is not sure with 0; both say where, what and how to mend it", async () => {
  const motto = { text: "Độc lập – Tự do – Hạnh phúc" };
  writeFileSync(
    join(folder, "a.docx"),
    decisionFile({ motto, pages: { left: 1440 }, signer: { text: "TS. Lê Văn B" } }),
  );
  const run = await check("a.docx");
  expect(run.code).toBe(5);
  expect(run.stdout).toContain("Sai thể thức: 2\n");
  expect(run.stdout).toContain("    Đoạn 6: “Độc lập – Tự do – Hạnh phúc”");
  expect(run.stdout).toContain("Lề trái: đang là 25,4 mm, quy định 30–35 mm.");
  expect(run.stdout).toContain("Không chắc, cần xem lại: 1\n");
  expect(jsonOf(await check("a.docx", "--json"))).toMatchObject({
    total: 3,
    errors: 2,
    warnings: 1,
    items: [
      {
        rule: "margin-left",
        severity: "error",
        certainty: "sure",
        paragraph: null,
        found: "25.4 mm",
        expected: "30-35 mm",
      },
      {
        rule: "motto-dash",
        paragraph: 6,
        text: motto.text,
        found: motto.text,
        message: expect.any(String),
        hint: expect.any(String),
      },
      { rule: "signer-title", severity: "warning", certainty: "unsure" },
    ],
  });
  writeFileSync(join(folder, "b.docx"), decisionFile({ signer: { text: "TS. Lê Văn B" } }));
  const unsure = await check("b.docx", "--lang", "en");
  expect([unsure.code, unsure.stdout]).toEqual([0, expect.stringContaining("Not sure, please look: 1")]);
});

test("FMT-43 one fault in many places is told once, with their number", async () => {
  const size = { size: 12 };
  writeFileSync(join(folder, "c.docx"), decisionFile({ a: size, b: size, c: size, d: size }));
  const run = await check("c.docx", "--json");
  expect(jsonOf(run)).toMatchObject({
    total: 1,
    items: [{ rule: "body-size", count: 4, text: expect.stringMatching(/^a\)/) }],
  });
  expect((await check("c.docx")).stdout).toContain("(và 3 chỗ khác)");
});

test("FMT-44 a file with macros and embedded objects is read like any other", async () => {
  const parts = { "word/vbaProject.bin": "x", "word/embeddings/oleObject1.bin": "x" };
  writeFileSync(join(folder, "macro.docm"), decisionFile({ parts }));
  expect((await check("macro.docm")).code).toBe(0);
});

test("FMT-44 what is no Word file is refused with its name, one message and the right code", async () => {
  const files: readonly (readonly [string, Uint8Array | string, number, string])[] = [
    ["old.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 5, "word-file-unreadable"],
    ["text.docx", "xin chào", 5, "word-file-unreadable"],
    ["empty.docx", "", 5, "word-file-unreadable"],
    ["cut.docx", decisionFile().subarray(0, 2000), 5, "word-file-unreadable"],
    ["other.docx", zipSync({ "a.txt": new Uint8Array(3) }), 5, "word-file-unreadable"],
    ["broken.docx", wordFile("<w:p>"), 5, "word-file-unreadable"],
    ["bomb.docx", zipSync({ "word/document.xml": new Uint8Array(450_000_000) }), 5, "word-file-too-large"],
    ["deep.docx", wordFile(`${"<w:p>".repeat(5000)}${"</w:p>".repeat(5000)}`), 5, "word-file-too-large"],
    ["entity.docx", wordFile("<!ENTITY a 'b'>"), 5, "word-file-unsafe"],
  ];
  for (const [name, content, code, problem] of files) {
    writeFileSync(join(folder, name), content);
    const run = await check(name, "--json");
    expect([name, run.code, jsonOf(run)]).toMatchObject([name, code, { error: { code: problem } }]);
    expect(run.stdout).toContain(name);
  }
  expect((await check("none.docx")).code).toBe(4);
  expect((await check(".")).code).toBe(7);
  expect((await check()).code).toBe(2);
});
