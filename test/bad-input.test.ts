import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace, treeHash } from "./support/inspection-workspace.ts";
import { type CliOptions, type CliRun, runCli } from "./support/run-cli.ts";

/*
 * Bad input of every kind, through the built command line on a real workspace: one message with file, place,
 * reason and next step, the right exit code, no stack trace, and every byte of the workspace as it was.
 */

let made: InspectionWorkspace;
let visitFile: string;
let visitNumber: string;

beforeEach(async () => {
  made = await inspectionWorkspace();
  const visit = await made.startedVisit("huyen-phung-hiep", "2023-05-09", ["Niêm yết thiếu thủ tục"]);
  visitFile = visit.file;
  visitNumber = visit.number;
});
afterEach(() => made.remove());

describe("BAD-1 a broken document is refused with its place and left as it is", () => {
  const cases: { name: string; damage: (text: string) => string | Uint8Array; says: RegExp; code: string }[] = [
    {
      name: "malformed JSON",
      damage: (text) => text.replace('"acts": [', '"acts": [,'),
      says: /dòng \d+/,
      code: "json-malformed",
    },
    {
      name: "a truncated file",
      damage: (text) => text.slice(0, text.length / 2),
      says: /dòng \d+/,
      code: "json-malformed",
    },
    { name: "an empty file", damage: () => "", says: /visit\.json/, code: "json-malformed" },
    {
      name: "a merge conflict",
      damage: (text) => `<<<<<<< HEAD\n${text}`,
      says: /visit\.json/,
      code: "json-malformed",
    },
    {
      name: "a wrong type",
      damage: (text) => text.replace('"findings": [', '"findings": "none", "x": ['),
      says: /findings/,
      code: "document-invalid",
    },
    {
      name: "a day that does not exist",
      damage: (text) => text.replaceAll("2023-05-09", "2023-02-30"),
      says: /2023-02-30/,
      code: "document-invalid",
    },
    {
      name: "an unknown kind of act",
      damage: (text) => text.replace('"act": "start"', '"act": "begin"'),
      says: /acts/,
      code: "document-invalid",
    },
    {
      name: "a newer schema",
      damage: (text) => text.replace('"schemaVersion": 1', '"schemaVersion": 99'),
      says: /99/,
      code: "document-too-new",
    },
    {
      name: "another kind",
      damage: (text) => text.replace('"kind": "visit"', '"kind": "plan"'),
      says: /plan/,
      code: "document-wrong-kind",
    },
    {
      name: "nesting 10,000 deep",
      damage: (text) => text.replace("{", `{"x":${"[".repeat(10_000)}${"]".repeat(10_000)},`),
      says: /visit\.json/,
      code: "json-too-deep",
    },
    {
      name: "a __proto__ key",
      damage: (text) => text.replace("{", '{"__proto__":{"polluted":true},'),
      says: /__proto__/,
      code: "json-forbidden-key",
    },
    {
      name: "UTF-16",
      damage: (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
      says: /UTF-?16/i,
      code: "file-not-utf8",
    },
  ];
  test.each(cases)("BAD-1 $name", async ({ damage, says, code }) => {
    const path = join(made.root, visitFile);
    writeFileSync(path, damage(readFileSync(path, "utf8")));
    const damaged = readFileSync(path, "utf8");
    const before = treeHash(made.root);

    // A list goes on without the file and says so; a check fails on it.
    const list = await cchc("finding", "list", "--json");
    expect(list.code).toBe(0);
    expect(JSON.parse(list.stdout)).toMatchObject({ total: 0, skipped: [{ file: visitFile, code }] });
    const shown = await cchc("visit", "list");
    expect(shown.code).toBe(0);
    expect(shown.stderr).toContain(visitFile);

    const check = await cchc("check");
    expect(check.code).toBe(5);
    expect(check.stdout).toContain(visitFile);
    expect(check.stdout).toMatch(says);
    // Whoever asks for the record itself hears of its file, which shows it or shows nothing (ID-6).
    const change = await cchc("visit", "minute", visitNumber);
    const mayBeIts = damaged.includes(`"number": "${visitNumber}"`) || !/"number": "\d/.test(damaged);
    expect(change.code).toBe(mayBeIts ? 5 : 4);
    expectNoTrace(check, list, shown, change);
    expect(treeHash(made.root)).toBe(before);
  });

  test("BAD-1 a 200 MB file is refused unread", async () => {
    truncateSync(join(made.root, visitFile), 200 * 1024 * 1024);
    const list = await cchc("finding", "list", "--json");
    expect(JSON.parse(list.stdout).skipped).toMatchObject([{ file: visitFile, code: "file-too-large" }]);
    const check = await cchc("check");
    expect(check.code).toBe(5);
    expectNoTrace(list, check);
  });

  test("BAD-1 broken registers: changes stop with exit 5, lists go on without them", async () => {
    writeFileSync(join(made.root, "units.json"), "{");
    const before = treeHash(made.root);
    const list = await cchc("finding", "list", "--json");
    expect(list.code).toBe(0);
    expect(JSON.parse(list.stdout)).toMatchObject({ total: 1, skipped: [{ file: "units.json" }] });
    const change = await cchc("visit", "minute", visitNumber);
    expect(change.code).toBe(5);
    expect(change.stderr).toContain("units.json");
    expectNoTrace(list, change);
    expect(treeHash(made.root)).toBe(before);
  });
});

describe("BAD-2 what text means is read, whatever wrote it", () => {
  test.each([
    { name: "a byte order mark", rewrite: (text: string) => `\ufeff${text}` },
    { name: "CRLF", rewrite: (text: string) => text.replaceAll("\n", "\r\n") },
    { name: "NFD", rewrite: (text: string) => text.normalize("NFD") },
  ])("BAD-2 $name", async ({ rewrite }) => {
    const path = join(made.root, visitFile);
    writeFileSync(path, rewrite(readFileSync(path, "utf8")));
    const list = await cchc("finding", "list", "--search", "niem yet", "--json");
    expect(JSON.parse(list.stdout).items).toMatchObject([{ title: "Niêm yết thiếu thủ tục" }]);
    expect((await cchc("visit", "minute", visitNumber, "--on", "2023-05-10")).code).toBe(0);
  });
});

describe("BAD-3 what cannot be is refused with the exit code of its class", () => {
  test.each([
    { name: "a day that does not exist", args: ["visit", "minute", "N", "--on", "2023-02-30"], code: 2 },
    { name: "a month first", args: ["visit", "minute", "N", "--on", "05/23/2023"], code: 2 },
    { name: "an unknown flag", args: ["visit", "minute", "N", "--vào-ngày", "2023-05-10"], code: 2 },
    {
      name: "a deadline before its trigger",
      args: ["finding", "add", "N", "--area", "procedures", "--title", "X", "--due", "2023-05-01"],
      code: 3,
    },
    {
      name: "a negative term",
      args: ["finding", "add", "N", "--area", "procedures", "--title", "X", "--within", "-5wd"],
      code: 2,
    },
    {
      name: "a term of zero",
      args: ["finding", "add", "N", "--area", "procedures", "--title", "X", "--within", "0d"],
      code: 2,
    },
    {
      name: "an area the visit does not look at",
      args: ["finding", "add", "N", "--area", "workforce", "--title", "X", "--within", "5d"],
      code: 3,
    },
    {
      name: "an unknown unit",
      args: ["visit", "plan", "khong-co", "--on", "2023-06-01", "--kind", "surprise"],
      code: 4,
    },
    { name: "an unknown visit", args: ["visit", "start", "2099-001"], code: 4 },
    { name: "an unknown finding", args: ["finding", "close", "2099-001.1"], code: 4 },
    { name: "a step the state does not allow", args: ["visit", "conclude", "N", "--notice", "1/TB-SNV"], code: 3 },
    { name: "an act in the future", args: ["visit", "minute", "N", "--on", "2027-01-01"], code: 3 },
    { name: "an act before the one it follows", args: ["visit", "minute", "N", "--on", "2023-05-01"], code: 3 },
    {
      name: "a unit id that is none",
      args: ["unit", "add", "Xã_Hỏa", "--name", "Xã", "--level", "commune", "--category", "people-committee"],
      code: 2,
    },
    {
      name: "a unit twice",
      args: ["unit", "add", "so-noi-vu", "--name", "Sở", "--level", "province", "--category", "department"],
      code: 3,
    },
    {
      name: "a circle of parents",
      args: [
        "unit",
        "change",
        "--kind",
        "move",
        "--units",
        "so-noi-vu",
        "--parent",
        "so-noi-vu",
        "--on",
        "2023-06-01",
        "--document",
        "QĐ",
      ],
      code: 3,
    },
    { name: "evidence that is not there", args: ["evidence", "add", "N", "khong-co.png"], code: 4 },
  ])("BAD-3 $name", async ({ args, code }) => {
    const before = treeHash(made.root);
    const run = await cchc(...args.map((arg) => (arg === "N" ? visitNumber : arg)));
    expect(run.code).toBe(code);
    expect(run.stdout).toBe("");
    expect(run.stderr.trim().split("\n").length).toBeGreaterThanOrEqual(2);
    expectNoTrace(run);
    expect(treeHash(made.root)).toBe(before);

    const json = await cchc(...args.map((arg) => (arg === "N" ? visitNumber : arg)), "--json");
    expect(json.code).toBe(code);
    expect(JSON.parse(json.stdout)).toEqual({
      error: { code: expect.any(String), message: expect.any(String), hint: expect.any(String) },
    });
    expect(treeHash(made.root)).toBe(before);
  });

  test("BAD-3 a visit to a unit outside its validity names what it became", async () => {
    const args = [
      "--name",
      "Xã Tân Mới",
      "--level",
      "commune",
      "--category",
      "people-committee",
      "--from",
      "2023-07-01",
    ];
    expect((await cchc("unit", "add", "xa-tan-moi", ...args)).code).toBe(0);
    const merge = ["--kind", "merge", "--units", "huyen-vi-thuy", "--into", "xa-tan-moi", "--on", "2023-07-01"];
    expect((await cchc("unit", "change", ...merge, "--document", "NQ 1")).code).toBe(0);
    const before = treeHash(made.root);
    const late = await cchc("visit", "plan", "huyen-vi-thuy", "--on", "2023-07-01", "--kind", "surprise");
    expect(late.code).toBe(3);
    expect(late.stderr).toContain("xa-tan-moi");
    const early = await cchc("visit", "plan", "xa-tan-moi", "--on", "2023-06-30", "--kind", "surprise");
    expect(early.code).toBe(3);
    expect(treeHash(made.root)).toBe(before);
  });
});

describe("BAD-3 a table that is none, or not the one it is said to be", () => {
  const head = "Họ và tên;Chức vụ";
  const utf16 = (text: string) => Buffer.from(text, "utf16le");
  const cases: [name: string, code: number, content: string | Uint8Array, says: RegExp][] = [
    ["UTF-16 without a mark", 5, utf16(`${head}\r\nLan;a\r\n`), /UTF-16[\s\S]*--encoding utf-16le/],
    [
      "half a letter of UTF-16",
      5,
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(head), Buffer.from([0x61])]),
      /dòng 1/,
    ],
    ["another code page", 5, Buffer.from("name\nTr\xe2n\n", "latin1"), /dòng 2[\s\S]*windows-1258/],
    ["a heading twice", 5, "name;NAME\na;b\n", /dòng 1.*trùng tên/],
    ["two headings of one meaning", 5, "name;Họ và tên\na;b\n", /“name” \(1\) và “Họ và tên” \(2\)/],
    ["no heading that is known", 5, "x;y\na;b\n", /Họ và tên \(name\)/],
    ["an open quote", 5, `${head}\n"Lan;a\nHoa;b\n`, /dòng 2/],
    ["no row", 5, "\ufeff", /không có dòng nào/],
    ["a longer row", 5, `${head}\nLan;a;b\n`, /nhiều ô hơn/],
    ["only headings", 0, `${head}\n`, /0 dòng/],
    ["formulas", 0, `${head}\n=cmd|' /C calc'!A0;@SUM(1)\n`, /1 mới/],
    ["a key of objects", 0, `${head};__proto__;constructor\nLan;a;b;c\n`, /__proto__/],
  ];
  test.each(cases)("%s", async (name, code, content, says) => {
    const path = join(made.root, ".cchc", "bảng kê.csv");
    writeFileSync(path, content);
    const before = treeHash(made.root);
    const run = await cchc("import", path, "--as", "people");
    expect([run.code, run.stdout + run.stderr], name).toEqual([code, expect.stringMatching(says)]);
    expect(run.stderr).not.toMatch(/ {4}at /);
    expect(treeHash(made.root)).toBe(before);
  });

  test("a table above the limit is refused unread", async () => {
    const path = join(made.root, ".cchc", "to.csv");
    writeFileSync(path, "");
    truncateSync(path, 200 * 1024 * 1024);
    const run = await cchc("import", path, "--as", "people");
    expect([run.code, run.stderr]).toEqual([5, expect.stringContaining("20 MB")]);
  });
});

describe("BAD-4 ids that clash are found", () => {
  test("BAD-4 the same visit twice is an error of check with both files, and counts once everywhere else", async () => {
    const copy = visitFile.replace(".visit.json", "-copy.visit.json");
    writeFileSync(join(made.root, copy), readFileSync(join(made.root, visitFile)));
    const before = treeHash(made.root);
    const check = await cchc("check");
    expect(check.code).toBe(5);
    expect(check.stdout).toContain(copy);
    const show = await cchc("visit", "show", visitNumber);
    expect(show.code).toBe(0);
    const list = JSON.parse((await cchc("finding", "list", "--json")).stdout);
    const skipped = [visitFile, copy].sort().at(-1);
    expect(list).toMatchObject({ total: 1, skipped: [{ file: skipped, code: "duplicate-document" }] });
    expect(treeHash(made.root)).toBe(before);
  });
});

describe("BAD-5 nothing leaves the workspace", () => {
  test("BAD-5 a visit file that is a link to outside is refused and named", async () => {
    const outside = await inspectionWorkspace();
    try {
      const target = join(outside.root, "cchc.json");
      symlinkSync(target, join(made.root, "visits", "2023", "x.visit.json"));
      const list = await cchc("finding", "list", "--json");
      expect(JSON.parse(list.stdout)).toMatchObject({ total: 1, skipped: [{ code: "path-leaves-workspace" }] });
      expect((await cchc("check")).code).toBe(5);
    } finally {
      outside.remove();
    }
  });

  test("BAD-5 a stored path with .. is an error of check", async () => {
    const file = join(made.root, "note.txt");
    writeFileSync(file, "x");
    expect((await cchc("evidence", "add", visitNumber, file)).code).toBe(0);
    const path = join(made.root, visitFile);
    writeFileSync(path, readFileSync(path, "utf8").replace(/"file": "evidence\/[^"]*"/, '"file": "../../etc/passwd"'));
    const before = treeHash(made.root);
    const check = await cchc("check");
    expect(check.code).toBe(5);
    expect(check.stdout).toContain("../../etc/passwd");
    expect(treeHash(made.root)).toBe(before);
  });
});

describe("BAD-6 a disk that does not take it", () => {
  test("BAD-6 a read-only folder: exit 7, nothing written, nothing left behind", async () => {
    const folders = [
      made.root,
      ...readdirSync(made.root, { recursive: true, encoding: "utf8" }).map((name) => join(made.root, name)),
    ].filter((path) => statSync(path).isDirectory());
    const before = treeHash(made.root);
    for (const folder of folders) chmodSync(folder, 0o555);
    try {
      const run = await cchc({ unprivileged: true }, "visit", "minute", visitNumber, "--on", "2023-05-10");
      expect(run.code).toBe(7);
      expect(run.stderr).toContain(visitFile);
      expectNoTrace(run);
      const list = await cchc({ unprivileged: true }, "finding", "list", "--json");
      expect(JSON.parse(list.stdout)).toMatchObject({ total: 1 });
    } finally {
      for (const folder of folders) chmodSync(folder, 0o755);
    }
    expect(treeHash(made.root)).toBe(before);
    expect(readdirSync(join(made.root, "visits", "2023"))).toEqual([visitFile.split("/").at(-1)]);
  });

  test("INDEX-3 a folder of visits that cannot be listed is told by lists and check, and nothing is planned in it", async () => {
    const folder = join(made.root, "visits", "2023");
    chmodSync(folder, 0o000);
    try {
      const list = await cchc({ unprivileged: true }, "finding", "list", "--json");
      expect(JSON.parse(list.stdout)).toMatchObject({ total: 0, skipped: [{ file: "visits/2023", code: "file-io" }] });
      const plan = ["visit", "plan", "huyen-vi-thuy", "--kind", "surprise", "--on", "2023-12-01"];
      const planned = await cchc({ unprivileged: true }, ...plan);
      expect(planned.code).toBe(7);
      expect(planned.stderr).toContain("visits/2023");
      expectNoTrace(planned);
      const check = await cchc({ unprivileged: true }, "check");
      expect(check.code).toBe(5);
      expect(check.stdout.match(/visits\/2023/g)).toHaveLength(2);
    } finally {
      chmodSync(folder, 0o755);
    }
  });

  test("BAD-6 a disk that takes no more: exit 7, the file as it was, nothing left behind", async () => {
    const before = treeHash(made.root);
    const run = await cchc({ largestFileKib: 1 }, "visit", "minute", visitNumber, "--on", "2023-05-10");
    expect(run.code).toBe(7);
    expect(run.stderr).toContain(visitFile);
    expectNoTrace(run);
    expect(treeHash(made.root)).toBe(before);
    expect(readdirSync(join(made.root, "visits", "2023"))).toEqual([visitFile.split("/").at(-1)]);
  });
});

function cchc(...words: [CliOptions, ...string[]] | string[]): Promise<CliRun> {
  const [first, ...rest] = words;
  const [options, args] = typeof first === "object" ? [first, rest] : [{}, words];
  const env = { CCHC_TODAY: "2023-12-31", CCHC_ACTOR: "a@example.vn" };
  return runCli(args as string[], { cwd: made.root, env, ...options });
}

function expectNoTrace(...runs: CliRun[]): void {
  for (const run of runs) expect(run.stdout + run.stderr).not.toMatch(/\n\s+at |node:internal|Error:/);
}
