import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { convertToPdf } from "../../packages/publishing/src/libre-office/convert.ts";
import { findLibreOffice, type LibreOffice } from "../../packages/publishing/src/libre-office/place.ts";
import { emptyFolder } from "../support/empty-folder.ts";
import { pdfFontFamilies, pdfText, standIn } from "../support/pdf.ts";
import { cleanEnvironment, cliBin, jsonOf, runCli } from "../support/run-cli.ts";

const sample = join(import.meta.dirname, "..", "..", "examples", "hau-giang");
const notice = ["-w", sample, "report", "render", "conclusion-notice", "--visit", "2023-014", "--as-of", "2023-09-30"];
const patience = 60_000;

let office: { path: string; remove: () => Promise<void> };
/** A folder as a clerk would call it; temporary folders lie in it, too. */
let folder: string;
let temporary: string;
let word: Uint8Array;

beforeAll(async () => {
  office = await emptyFolder();
  folder = join(office.path, "Báo cáo Sở Nội vụ");
  temporary = join(folder, "tạm thời");
  mkdirSync(temporary, { recursive: true });
  const file = join(folder, "gốc.docx");
  expect((await runCli([...notice, "-o", file])).code).toBe(0);
  word = readFileSync(file);
});

afterAll(() => office.remove());

describe("a document as PDF", () => {
  test(
    "PDF-1 has the text of the Word file in one family of fonts, and its explanation beside it",
    async () => {
      const file = join(folder, "Thông báo kết luận.pdf");
      const run = await runCli([...notice, "-o", file, "--json"], { env: { TMPDIR: temporary } });
      expect(run.code, run.stderr).toBe(0);
      expect(jsonOf(run)).toMatchObject({ kind: "report", item: { file, format: "pdf" } });
      expect(pdfText(file).replace(/\s+/g, " ")).toContain("thành phố Vị Thanh");
      expect(pdfFontFamilies(file)).toEqual(["LiberationSerif"]);
      expect(JSON.parse(readFileSync(`${file}.explain.json`, "utf8"))).toMatchObject({
        kind: "report.explanation",
        output: { file: "Thông báo kết luận.pdf", sha256: sha256(readFileSync(file)) },
      });
      expect(readdirSync(temporary)).toEqual([]);
    },
    patience,
  );

  test("PDF-1 is a format of its own, by the ending of the file or by the flag", async () => {
    const clash = await runCli([...notice, "--format", "docx", "-o", join(folder, "khác.pdf")]);
    expect([clash.code, existsSync(join(folder, "khác.pdf"))]).toEqual([2, false]);
    const text = await runCli([...notice, "--format", "pdf", "-o", join(folder, "khác.md")]);
    expect(text.code).toBe(2);
  });

  test("PDF-2 nothing is written without LibreOffice, and the message says what to do", async () => {
    const file = join(folder, "không có.pdf");
    const run = await runCli([...notice, "-o", file], { env: { CCHC_SOFFICE: join(folder, "no-soffice") } });
    expect([run.code, existsSync(file)]).toEqual([7, false]);
    expect(run.stderr).toContain("CCHC_SOFFICE");
    expect(run.stderr).toContain("--format docx");
  });
});

describe("where LibreOffice lies", () => {
  const search = (
    platform: NodeJS.Platform,
    there: readonly string[],
    env: Record<string, string> = {},
    folders: Readonly<Record<string, readonly string[]>> = {},
  ) =>
    findLibreOffice({
      platform,
      env,
      home: platform === "darwin" ? "/Users/lan" : "/home/lan",
      isProgram: (path) => there.includes(path),
      namesIn: (name) => folders[name] ?? [],
    }).program;

  test("PDF-2 it is looked for in the setting, then on PATH, then in the usual places of the system", () => {
    const usual = "/usr/bin/soffice";
    expect(search("linux", [usual, "/opt/x/soffice"], { CCHC_SOFFICE: "/opt/x/soffice" })).toBe("/opt/x/soffice");
    expect(search("linux", [usual, "/o p/soffice"], { PATH: "/bin:/o p" })).toBe("/o p/soffice");
    expect(search("linux", [usual])).toBe(usual);
    const opt = "/opt/libreoffice24.8/program/soffice";
    expect(search("linux", [opt], {}, { "/opt": ["libreoffice24.2", "libreoffice24.8"] })).toBe(opt);
    expect(search("linux", ["/snap/bin/libreoffice"])).toBe("/snap/bin/libreoffice");
    const flatpak = "/var/lib/flatpak/exports/bin/org.libreoffice.LibreOffice";
    expect(search("linux", [flatpak])).toBe(flatpak);
    const mac = "/Applications/LibreOffice.app/Contents/MacOS/soffice";
    expect(search("darwin", [mac])).toBe(mac);
    const windows = "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com";
    expect(search("win32", [windows], { "ProgramFiles(x86)": "C:\\Program Files (x86)" })).toBe(windows);
    expect(search("win32", ["D:\\LO\\soffice.exe"], { Path: "C:\\x;D:\\LO" })).toBe("D:\\LO\\soffice.exe");
  });

  test("PDF-2 a setting that points to nothing is not passed over", () => {
    const attempt = () => search("linux", ["/usr/bin/soffice"], { CCHC_SOFFICE: "/nope" });
    expect(attempt).toThrow(expect.objectContaining({ problem: missing("/nope", "linux") }));
    expect(() => search("win32", [])).toThrow(expect.objectContaining({ problem: missing(null, "windows") }));
  });

  function missing(configured: string | null, system: string) {
    return { code: "libre-office-missing", params: { configured, system } };
  }
});

describe("a conversion", () => {
  test(
    "PDF-3 two at once do not meet",
    async () => {
      const real = inFolder(findLibreOffice().program);
      const pairs = await Promise.all(
        [1, 2].map(() =>
          convertToPdf(real, [
            { name: "a", content: word },
            { name: "b", content: word },
          ]),
        ),
      );
      expect(pairs.flat().map(({ ok }) => ok)).toEqual([true, true, true, true]);
      expect(readdirSync(temporary)).toEqual([]);
    },
    patience,
  );

  test(
    "PDF-3 a damaged document is named, and the others are converted",
    async () => {
      const sources = [
        { name: "hỏng.docx", content: strToU8("this is no Word file") },
        { name: "a.docx", content: word },
      ];
      const [damaged, whole] = await convertToPdf(inFolder(findLibreOffice().program), sources);
      expect(damaged).toMatchObject({ ok: false, problem: { code: "pdf-failed", params: { file: "hỏng.docx" } } });
      expect(whole?.ok).toBe(true);
    },
    patience,
  );

  test("PDF-3 one that takes too long is ended with all it started, and leaves nothing", async () => {
    const pids = join(folder, "pids");
    const slow = inFolder(standIn(folder, ["convert 0001", "sleep 600 &", `echo $$ $! > '${pids}'`, "wait"]));
    const [first, second] = await convertToPdf(
      slow,
      [
        { name: "a", content: word },
        { name: "b", content: word },
      ],
      { allowanceMs: 800 },
    );
    expect(first?.ok).toBe(true);
    expect(second).toMatchObject({ ok: false, problem: { code: "pdf-timed-out", params: { file: "b" } } });
    expectEnded(pids);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("PDF-3 a start that breaks down is repeated without the document it broke on", async () => {
    const starts = join(folder, "starts");
    const breaking = inFolder(
      standIn(folder, [
        `echo "$docs" >> '${starts}'`,
        'for doc in $docs; do [ "$doc" = 0002 ] && { echo "Fatal exception" >&2; kill -6 $$; }; convert "$doc"; done',
      ]),
    );
    const outcomes = await convertToPdf(
      breaking,
      ["a", "b", "c"].map((name) => ({ name, content: word })),
    );
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(outcomes[1]).toMatchObject({ problem: { code: "pdf-failed", params: { detail: "Fatal exception" } } });
    expect(readFileSync(starts, "utf8").trim().split("\n")).toHaveLength(2);
  });

  test("PDF-3 a LibreOffice that breaks down on everything is not started for every document", async () => {
    const starts = join(folder, "barren-starts");
    const broken = inFolder(standIn(folder, [`echo start >> '${starts}'`, "exit 127"]));
    const outcomes = await convertToPdf(
      broken,
      ["a", "b", "c", "d"].map((name) => ({ name, content: word })),
    );
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, false, false, false]);
    expect(readFileSync(starts, "utf8").trim().split("\n")).toHaveLength(2);
  });

  test("PDF-3 Ctrl-C ends it, and neither a program nor a file is left", async () => {
    const pids = join(folder, "interrupted-pids");
    const program = standIn(folder, ["sleep 600 &", `echo $$ $! > '${pids}'`, "wait"]);
    const file = join(folder, "dừng.pdf");
    const env = { ...cleanEnvironment(), TMPDIR: temporary, CCHC_SOFFICE: program };
    const cli = spawn(process.execPath, [cliBin, ...notice, "-o", file], { env, stdio: "ignore" });
    const ended = endOf(cli);
    while (!existsSync(pids) || readFileSync(pids, "utf8") === "") await pause(20);
    cli.kill("SIGINT");
    expect(await ended).toBe(130);
    expectEnded(pids);
    expect([existsSync(file), readdirSync(temporary)]).toEqual([false, []]);
  });

  test(
    "PDF-4 it follows no link into a network",
    async () => {
      const asked: (string | undefined)[] = [];
      const server = createServer((request, response) => {
        asked.push(request.url);
        response.end();
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      try {
        const address = server.address();
        const port = typeof address === "object" && address !== null ? address.port : 0;
        const [converted] = await convertToPdf(inFolder(findLibreOffice().program), [
          { name: "a.docx", content: withLinkedPicture(word, `http://127.0.0.1:${port}/a.png`) },
        ]);
        expect([converted?.ok, asked]).toEqual([true, []]);
      } finally {
        server.close();
      }
    },
    patience,
  );
});

function inFolder(program: string): LibreOffice {
  return { program, workRoot: temporary };
}

/** Ended, or waiting for its parent to take note: in a container nobody may. */
function expectEnded(pids: string): void {
  for (const pid of readFileSync(pids, "utf8").trim().split(" ")) {
    const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", pid], { encoding: "utf8" });
    expect(stdout.trim(), pid).toMatch(/^(?:Z.*)?$/);
  }
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on("close", resolve));
}

function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The document with a picture at its beginning that lies at `url`. */
function withLinkedPicture(document: Uint8Array, url: string): Uint8Array {
  const parts = unzipSync(document);
  const change = (part: string, from: string, to: string) => {
    parts[part] = strToU8(strFromU8(parts[part] ?? new Uint8Array()).replace(from, to));
  };
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
  const size = 'cx="990000" cy="990000"';
  const picture =
    `<pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr id="999" name="x"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip xmlns:r="${relations}" r:link="rIdX"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
  const inline =
    `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing"><wp:extent ${size}/>` +
    `<wp:docPr id="999" name="x"/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture">${picture}` +
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
  const target = `<Relationship Id="rIdX" Type="${relations}/image" Target="${url}" TargetMode="External"/>`;
  change("word/_rels/document.xml.rels", "</Relationships>", `${target}</Relationships>`);
  change("word/document.xml", "<w:body>", `<w:body>${inline}`);
  return zipSync(parts);
}
