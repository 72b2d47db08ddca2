import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository } from "../../scripts/bundle.ts";
import { nodeProgram, pinned } from "../../scripts/package/node-binary.ts";
import { emptyFolder } from "../support/empty-folder.ts";
import { type ProcessRun, pack, runProgram } from "../support/packed.ts";
import { type ZipEntry, zipEntries } from "../support/zip-entries.ts";

const { version } = JSON.parse(readFileSync(join(repository, "cli", "package.json"), "utf8")) as { version: string };
const names = {
  cli: `cchc-cli-${version}.tgz`,
  windows: `cchc-${version}-win-x64`,
  linux: `cchc-${version}-linux-x64`,
};

let work: { path: string; remove: () => Promise<void> };
let out: string;
let windows: ZipEntry[];
let linux: ZipEntry[];

beforeAll(async () => {
  work = await emptyFolder();
  out = join(work.path, "dist");
  expect(await pack(["--out", out])).toMatchObject({ code: 0, stderr: "" });
  windows = zipEntries(readFileSync(join(out, `${names.windows}.zip`)));
  linux = zipEntries(readFileSync(join(out, `${names.linux}.zip`)));
}, 300_000);

afterAll(() => work?.remove());

test("PACK-1 four packages are written and nothing else", () => {
  const written = [names.cli, `${names.windows}.zip`, `${names.linux}.zip`, "cchc-vscode.vsix"];
  expect(readdirSync(out).sort()).toEqual(written.sort());
});

test("PACK-8 the extension's package holds its bundle, schemas, templates and sample, and depends on nothing", () => {
  const entries = zipEntries(readFileSync(join(out, "cchc-vscode.vsix")));
  const paths = entries.map(({ name }) => name);
  for (const path of [
    "dist/extension.js",
    "schemas/visit.schema.json",
    "templates/vi/minutes/template.docx",
    "examples/hau-giang/cchc.json",
    "THIRD-PARTY.txt",
    "LICENSE.txt",
  ]) {
    expect(paths).toContain(`extension/${path}`);
  }
  expect(paths.filter((path) => /node_modules|\.cchc|\/src\//.test(path))).toEqual([]);
  const manifest = entries.find(({ name }) => name === "extension/package.json");
  expect(JSON.parse(manifest?.bytes().toString("utf8") ?? "{}")).not.toHaveProperty("dependencies");
});

describe("PACK-2 the npm package", () => {
  test("installs without network into an empty prefix, and works with nothing beside it", async () => {
    const prefix = join(work.path, "prefix");
    const home = join(work.path, "home");
    mkdirSync(home);
    const env = { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, HOME: home };
    const flags = ["--global", "--offline", "--no-audit", "--no-fund", "--prefix", prefix];
    const install = await runProgram("npm", ["install", ...flags, join(out, names.cli)], { cwd: home, env });
    expect(install).toMatchObject({ code: 0 });
    expect(readdirSync(join(prefix, "lib", "node_modules"))).toEqual(["@cchc"]);
    expect(existsSync(join(prefix, "lib", "node_modules", "@cchc", "cli", "node_modules"))).toBe(false);
    const cchc = join(prefix, "bin", "cchc");
    await showsWork((args, cwd) => runProgram(cchc, args, { cwd, env }), join(work.path, "npm"));
  });

  test("depends on nothing and is not private", () => {
    const manifest = JSON.parse(programFile("package.json").toString()) as Record<string, unknown>;
    expect(Object.keys(manifest).filter((key) => /dependencies|private|scripts/i.test(key))).toEqual([]);
    expect(manifest).toMatchObject({ name: "@cchc/cli", version, bin: { cchc: "./bin/run.js" } });
  });

  test("is the same program as in the portable folders, byte for byte", () => {
    const tar = gunzipSync(readFileSync(join(out, names.cli)));
    for (const { name, bytes } of below(linux, `${names.linux}/app/`)) {
      expect(tar.includes(bytes()), name).toBe(true);
    }
    const hashes = (entries: ZipEntry[], folder: string) =>
      below(entries, folder).map(({ name, bytes }) => [name.slice(folder.length), sha256(bytes())]);
    expect(hashes(windows, `${names.windows}/app/`)).toEqual(hashes(linux, `${names.linux}/app/`));
  });
});

describe("PACK-3 the portable folder for Linux", () => {
  const bare = { PATH: "" };
  let folder: string;

  beforeAll(() => {
    const drive = join(work.path, "Ổ đĩa USB (E)");
    unpack(linux, drive);
    folder = join(drive, names.linux);
  });

  test("runs where it is unpacked, with no other Node", async () => {
    const cchc = join(folder, "cchc");
    await showsWork((args, cwd) => runProgram(cchc, args, { cwd, env: bare }), join(work.path, "Xã Phụng Hiệp"));
    const started = await runProgram("./cchc", ["--version"], { cwd: folder, env: {} });
    expect(started.stdout).toBe(`cchc/${version} linux-x64 node-v${pinned.version}\n`);
  });

  test("opens the sample, renders a report of it and keeps its cache there", async () => {
    const cwd = join(work.path, "Dữ liệu mẫu");
    mkdirSync(cwd);
    const run = (...args: string[]) => runProgram(join(folder, "cchc"), args, { cwd, env: bare });
    expect(await run("init", "kt", "--sample", "hau-giang")).toMatchObject({ code: 0 });
    expect(await run("-w", "kt", "report", "render", "annual", "--year", "2023", "-o", "bc.docx")).toMatchObject({
      code: 0,
    });
    expect(readFileSync(join(cwd, "bc.docx")).subarray(0, 2).toString()).toBe("PK");
    expect(existsSync(join(cwd, "kt", ".cchc", "index.json"))).toBe(true);
  });

  test("is found through links, absolute and relative", async () => {
    const links = join(work.path, "liên kết");
    mkdirSync(links);
    symlinkSync(join(folder, "cchc"), join(links, "cchc"));
    symlinkSync("cchc", join(links, "kiểm tra"));
    for (const env of [bare, { PATH: links }]) {
      expect(await runProgram(join(links, "kiểm tra"), ["--version"], { cwd: "/", env })).toMatchObject({ code: 0 });
    }
  });

  test("gives its exit codes on, and arguments as they were typed", async () => {
    const cwd = join(work.path, "trống");
    mkdirSync(cwd);
    const missing = await runProgram(join(folder, "cchc"), ["finding", "show", 'a "b" $c'], { cwd, env: bare });
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('a "b" $c');
    expect(await runProgram(join(folder, "cchc"), ["visit", "list"], { cwd, env: bare })).toMatchObject({ code: 4 });
  });

  test("runs for somebody without a home, from a folder that nobody may write", async () => {
    const cwd = join(work.path, "của người khác");
    mkdirSync(cwd);
    chmodSync(work.path, 0o755);
    chmodSync(cwd, 0o777);
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const allow = (mode: number) => {
      for (const entry of entries) if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), mode);
    };
    allow(0o555);
    const cchc = join(folder, "cchc");
    // Root may write anywhere, so it becomes somebody of whom the system knows nothing.
    const somebody = ["setpriv", "--reuid=4242", "--regid=4242", "--clear-groups", cchc];
    const [program = "", ...words] = process.getuid?.() === 0 ? ["/usr/bin/env", ...somebody] : [cchc];
    const run = (args: readonly string[], where: string) =>
      runProgram(program, [...words, ...args], { cwd: where, env: { PATH: "/usr/bin:/bin" } });
    await showsWork(run, join(cwd, "kt"));
    expect(readdirSync(folder, { recursive: true })).toHaveLength(entries.length);
    // So that whoever made it can remove it.
    allow(0o755);
  });
});

describe("PACK-4 the portable folder for Windows", () => {
  const file = (path: string) => entryAt(windows, `${names.windows}/${path}`).bytes();

  test("has Node for Windows on x64, the one npm has", () => {
    const program = file("node.exe");
    expect(sha256(program)).toBe(sha256(nodeProgram("win-x64").bytes));
    expect(program.subarray(0, 2).toString()).toBe("MZ");
    const header = program.readUInt32LE(0x3c);
    expect(program.subarray(header, header + 4).toString("latin1")).toBe("PE\0\0");
    expect(program.readUInt16LE(header + 4)).toBe(0x8664);
  });

  test.each(["cchc.cmd", "mo-cchc.cmd"])("%s is ASCII, with CRLF, and quotes every path of its own", (name) => {
    const text = file(name).toString("latin1");
    expect(text).toMatch(/^(?:[\x20-\x7e]*\r\n)+$/);
    for (const line of text.split("\r\n").filter((one) => one.includes("%~dp0"))) {
      expect(line.replaceAll(/"[^"]*"/g, "")).not.toContain("%~dp0");
    }
  });

  test("cchc.cmd starts files that are there and gives their exit code on", () => {
    const text = file("cchc.cmd").toString();
    const started = [...text.matchAll(/"%~dp0([^"]+)"/g)].map((match) => match[1]?.replaceAll("\\", "/"));
    expect(started).toEqual(["node.exe", "app/bin/run.js"]);
    for (const path of started) expect(file(path ?? "").length).toBeGreaterThan(0);
    expect(text).toMatch(/%\*\r\nexit \/b %ERRORLEVEL%\r\n$/);
  });

  test("what to read first is a text that Notepad shows", () => {
    const text = file("ĐỌC TÔI TRƯỚC.txt").toString();
    expect(text.startsWith("\ufeff")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text).toContain("mo-cchc.cmd");
    expect(text.normalize("NFC")).toBe(text);
  });
});

describe("PACK-5 every portable folder", () => {
  test.each(["windows", "linux"] as const)("of %s has names that unpack on Windows", (system) => {
    const entries = system === "windows" ? windows : linux;
    const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
    const unfit = entries.filter(
      ({ name }) =>
        name.length > 160 ||
        name !== name.normalize("NFC") ||
        name.split("/").some((part) => part === "" || /[<>:"\\|?*\x00-\x1f]|[. ]$/.test(part) || reserved.test(part)),
    );
    expect(unfit.map(({ name }) => name)).toEqual([]);
    expect(new Set(entries.map(({ name }) => name.toLowerCase())).size).toBe(entries.length);
    for (const { name, utf8 } of entries) if (/[^\x20-\x7e]/.test(name)) expect(utf8, name).toBe(true);
  });

  test("only what starts may be run", () => {
    const programs = linux.filter(({ mode }) => (mode & 0o111) !== 0).map(({ name }) => name);
    expect(programs).toEqual(["app/bin/run.js", "cchc", "node"].map((path) => `${names.linux}/${path}`));
  });

  test("has templates, the sample, guides as pages, and the licences of all that is in it", () => {
    const guides = readdirSync(join(repository, "docs", "guides")).map((name) => name.replace(/\.md$/, ".html"));
    const paths = [
      "app/templates/vi/annual/template.docx",
      "app/examples/hau-giang/cchc.json",
      "app/LICENSE",
      "app/THIRD-PARTY.txt",
      "NODE-LICENSE.txt",
      ...guides.map((name) => `huong-dan/${name}`),
    ];
    for (const path of paths) expect(entryAt(linux, `${names.linux}/${path}`).bytes().length).toBeGreaterThan(0);
    const page = entryAt(linux, `${names.linux}/huong-dan/${guides[0]}`).bytes().toString();
    expect(page).toContain('<meta charset="utf-8">');
    expect(page).not.toMatch(/(src|href)="(?!https:|#|[a-z0-9-]+\.html|data:)/);
    const notice = programFile("THIRD-PARTY.txt").toString();
    const others = ["@oclif/core", "handlebars", "zod", "fflate", "@cj-tech-master/excelts", "saxes", "xmlchars"];
    for (const name of others) expect(notice).toContain(`\n  ${name} `);
    // One comes without its licence, which the program brings along; one contains a third, whose author is named.
    for (const holder of ["Isaac Z. Schlueter and Contributors", "2014-2019 Guyon Roche"]) {
      expect(notice).toContain(`Copyright (c) ${holder}`);
    }
    // The one package that names its licence and comes without the text.
    expect(notice.match(/.*has no text of it/g) ?? []).toHaveLength(1);
    expect(notice).toContain("\nvietnam-address-database 1.0.0 (MIT)\n");
  });

  test("has no path of the machine that packed it, and nothing of its making", () => {
    const program = below(linux, `${names.linux}/app/`);
    const ours = [`${repository}/`, `${homedir()}/`].map((path) => Buffer.from(path));
    for (const { name, bytes } of program) {
      expect(name).not.toMatch(/\.test\.|\.tsx?$|\.map$|node_modules|\/src\//);
      expect(
        ours.some((path) => bytes().includes(path)),
        name,
      ).toBe(false);
    }
    const top = new Set(program.map(({ name }) => name.split("/")[2]));
    const expected = [
      "LICENSE",
      "THIRD-PARTY.txt",
      "bin",
      "completion",
      "dist",
      "examples",
      "oclif.manifest.json",
      "package.json",
    ];
    expect([...top].sort()).toEqual([...expected, "templates"]);
  });
});

/** A visit with a finding and a report of it, made by the installed program alone, in a new folder. */
async function showsWork(
  run: (args: readonly string[], cwd: string) => Promise<ProcessRun>,
  folder: string,
): Promise<void> {
  const version = await run(["--version"], "/");
  expect(version).toMatchObject({ code: 0, stderr: "" });
  const province = ["--title", "Kiểm tra CCHC", "--province", "Hậu Giang"];
  expect(await run(["init", folder, ...province], "/")).toMatchObject({ code: 0 });
  const unit = ["unit", "add", "so-y-te", "--name", "Sở Y tế", "--level", "province", "--category", "department"];
  const finding = ["finding", "add", "2023-001", "--area", "procedures", "--title", "Niêm yết thiếu", "--severity"];
  const lines = [
    unit,
    ["visit", "plan", "so-y-te", "--on", "9/5/2023", "--kind", "scheduled"],
    ["visit", "start", "2023-001", "--on", "9/5/2023"],
    [...finding, "major", "--within", "10wd"],
    ["report", "render", "annual", "--year", "2023", "-o", "báo cáo.docx"],
  ];
  for (const words of lines) expect(await run(words, folder), words.join(" ")).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, "báo cáo.docx")).subarray(0, 2).toString()).toBe("PK");
}

function unpack(entries: readonly ZipEntry[], folder: string): void {
  for (const { name, mode, bytes } of entries) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    rmSync(path, { force: true });
    writeFileSync(path, bytes(), { mode });
  }
}

function programFile(path: string): Buffer {
  return entryAt(linux, `${names.linux}/app/${path}`).bytes();
}

function entryAt(entries: readonly ZipEntry[], name: string): ZipEntry {
  const entry = entries.find((one) => one.name === name);
  if (entry === undefined) throw new Error(`not packed: ${name}`);
  return entry;
}

function below(entries: readonly ZipEntry[], folder: string): ZipEntry[] {
  return entries.filter(({ name }) => name.startsWith(folder));
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
