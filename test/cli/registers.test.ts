import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace, treeHash } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
beforeEach(async () => {
  made = await inspectionWorkspace();
});
afterEach(() => made.remove());

const cchc = (...args: string[]) =>
  runCli(["-w", made.root, ...args], {
    cwd: made.root,
    env: { CCHC_TODAY: "2023-12-31", CCHC_ACTOR: "an@snv.example" },
  });

test("DOCNUM-1 any number is kept as printed; a form that is not known is remarked on", async () => {
  const known = await cchc(
    ...["document", "add", "--number", "03-NQ/TU", "--title", "Nghị quyết về CCHC", "--issuer", "Tỉnh ủy"],
    ...["--on", "9/9/2021", "--json"],
  );
  expect([known.code, jsonOf(known)]).toMatchObject([
    0,
    {
      kind: "document",
      item: { number: "03-NQ/TU", form: "party", type: "NQ", title: "Nghị quyết về CCHC", issuedOn: "2021-09-09" },
    },
  ]);
  const unknown = await cchc(
    ...[
      "document",
      "add",
      "--number",
      "TCVN ISO 90014:2015",
      "--corrected",
      "TCVN ISO 9001:2015",
      "--title",
      "Hệ thống",
    ],
  );
  expect(unknown).toMatchObject({ code: 0 });
  expect(unknown.stderr).toContain("Không nhận ra dạng của “TCVN ISO 90014:2015”");
  expect(await cchc("document", "add", "--title", "Chưa có số")).toMatchObject({ code: 0 });
  const again = await cchc("document", "add", "--number", "03-nq/tu", "--title", "Bản sao");
  expect(again.stderr).toContain("Trong sổ đã có 1 văn bản khác cùng số");
  expect(jsonOf(await cchc("document", "list", "--json"))).toMatchObject({
    kind: "document.list",
    total: 4,
    items: [
      { number: "03-NQ/TU" },
      { number: "TCVN ISO 90014:2015", correctedNumber: "TCVN ISO 9001:2015", form: "unknown" },
      { number: null },
      { number: "03-nq/tu" },
    ],
  });
  expect(jsonOf(await cchc("document", "list", "--search", "nghi quyet", "--year", "2021", "--json"))).toMatchObject({
    total: 1,
  });
});

test("REG-14 a document is given its number later, shown with its parts, emptied and taken back", async () => {
  const added = await cchc("document", "add", "--title", "Báo cáo năm", "--note", "bản in", "--json");
  const { id } = (jsonOf(added) as { item: { id: string } }).item;
  expect(jsonOf(added)).toMatchObject({ item: { number: null, parsed: null } });
  const numbered = await cchc("document", "update", id, "--number", "05/BC-SNV", "--on", "15/12/2023", "--json");
  expect([numbered.code, jsonOf(numbered)]).toMatchObject([
    0,
    {
      item: {
        number: "05/BC-SNV",
        issuedOn: "2023-12-15",
        note: "bản in",
        parsed: {
          form: "state",
          family: "state",
          number: 5,
          year: 2023,
          type: "BC",
          documentType: "report",
          issuer: "SNV",
        },
      },
    },
  ]);
  expect(await cchc("document", "update", "05/bc-snv", "--clear", "note,on")).toMatchObject({ code: 0 });
  expect((await cchc("history", id)).stdout).toContain("sửa văn bản trong sổ; bỏ trống ngày và ghi chú");
  await cchc("undo", id);
  const shown = await cchc("document", "show", "05/BC-SNV");
  expect(shown.stdout).toMatch(/Loại văn bản +Báo cáo\n/);
  expect(shown.stdout).toMatch(/Năm đánh số +2023\n/);
  expect(jsonOf(await cchc("document", "list", "--family", "party", "--json"))).toMatchObject({ total: 0 });
  expect(jsonOf(await cchc("document", "list", "--family", "state", "--json"))).toMatchObject({ total: 1 });
  expect(await cchc("document", "show", "khong-co")).toMatchObject({ code: 4 });
  expect(await cchc("document", "update", id)).toMatchObject({ code: 2 });
});

test("REG-14 one number twice of one issuer and year is remarked on; other years and other issuers number anew", async () => {
  const add = (issuer: string, on: string) =>
    cchc(
      "document",
      "add",
      ...["--number", "05/BC-UBND", "--title", `${issuer} ${on}`, "--issuer", issuer, "--on", on],
    );
  await add("UBND huyện Vị Thủy", "5/1/2022");
  await add("UBND huyện Vị Thủy", "5/1/2023");
  await add("UBND huyện Phụng Hiệp", "5/1/2023");
  const codes = async () =>
    (jsonOf(await cchc("check", "--json")) as { items: { code: string; severity: string }[] }).items.map(
      ({ code, severity }) => `${severity} ${code}`,
    );
  expect(await codes()).toEqual([]);
  await add("ubnd huyện vị thuỷ", "9/12/2023");
  expect(await codes()).toEqual(["warning document-number-twice"]);
});

test("REG-10 lists of empty registers say what to do", async () => {
  expect((await cchc("document", "list")).stderr).toContain("document add");
  expect((await cchc("figure", "list")).stderr).toContain("figure set");
  expect(jsonOf(await cchc("figure", "list", "--json"))).toEqual({
    schemaVersion: 1,
    kind: "figure.list",
    total: 0,
    items: [],
  });
});

test("FIG-10 a figure is set field by field; what does not add up is said, never balanced", async () => {
  await cchc("document", "add", "--number", "12/BC-UBND", "--title", "Báo cáo");
  const all = ["--label", "Thủ tục đã công bố", "--value", "1854", "--measure", "thủ tục", "--document", "12/BC-UBND"];
  const first = await cchc("figure", "set", "tthc", ...all, "--qualifier", "gần", "--json");
  expect([first.code, jsonOf(first)]).toMatchObject([
    0,
    {
      kind: "figure",
      item: {
        id: "tthc",
        file: "figures/2023.figures.json",
        value: 1854,
        qualifier: "gần",
        documentNumber: "12/BC-UBND",
        sum: null,
        difference: null,
      },
    },
  ]);
  const { from, to } = JSON.parse(readFileSync(join(made.root, "figures/2023.figures.json"), "utf8"));
  expect([from, to]).toEqual(["2022-12-15", "2023-12-14"]);
  const part = (id: string, value: string) =>
    cchc("figure", "set", id, ...["--label", id, "--value", value, "--measure", "thủ tục", "--document", "12/bc-ubnd"]);
  expect(await part("tinh", "1.434,0")).toMatchObject({ code: 0 });
  expect(await part("huyen", "265,5")).toMatchObject({ code: 0 });
  const summed = await cchc("figure", "set", "tthc", "--parts", "tinh,huyen");
  expect(summed).toMatchObject({
    code: 0,
    stdout: "Đã ghi Thủ tục đã công bố: gần 1.854 thủ tục (figures/2023.figures.json).\n",
  });
  expect(summed.stderr).toContain("Các phần cộng lại là 1.699,5, chênh 154,5");
  expect(jsonOf(await cchc("figure", "list", "--search", "thu tuc da", "--json"))).toMatchObject({
    total: 1,
    items: [{ id: "tthc", value: 1854, sum: 1699.5, difference: 154.5, parts: ["tinh", "huyen"] }],
  });
  const human = await cchc("figure", "list");
  expect(human.stdout).toContain("1.699,5, chênh 154,5");
  expect(human.stdout).toContain("[1] 12/BC-UBND: Báo cáo");
  expect((await cchc("undo", "tthc")).code).toBe(0);
  expect(jsonOf(await cchc("figure", "list", "--search", "tthc", "--json"))).toMatchObject({ items: [{ parts: [] }] });
});

test("FIG-11 a figure of a unit, broken down in two ways: what is no partition is listed, checked and reported", async () => {
  await cchc("document", "add", "--number", "12/BC-UBND", "--title", "Báo cáo");
  const set = (id: string, value: string, ...flags: string[]) =>
    cchc("figure", "set", id, "--label", id, "--value", value, "--measure", "thủ tục", ...flags);
  const source = ["--document", "12/BC-UBND"];
  await set("cung-cap", "1407", ...source);
  await set("giua-cac-cap", "420", ...source);
  const by = ["--breakdown", "theo liên thông=cung-cap, giua-cac-cap"];
  const total = await set("tthc", "1854", ...source, ...by, "--unit", "Sở Nội vụ", "--json");
  expect([total.code, jsonOf(total)]).toMatchObject([
    0,
    {
      item: {
        value: 1854,
        unitId: "so-noi-vu",
        unitName: "Sở Nội vụ",
        sum: null,
        breakdowns: [{ label: "theo liên thông", parts: ["cung-cap", "giua-cac-cap"], sum: 1827, difference: 27 }],
      },
    },
  ]);
  expect((await cchc("figure", "set", "tthc", "--note", "x")).stderr).toContain(
    "Chia theo liên thông: các phần cộng lại là 1.827, chênh 27",
  );
  const listed = await cchc("figure", "list", "--unit", "so-noi-vu");
  expect(listed.stdout).toContain("tthc, Sở Nội vụ: 1.854 thủ tục");
  expect(listed.stdout).toContain("theo liên thông (1.407 + 420): 1.827, chênh 27");
  expect(listed.stderr).toContain("1 số liệu");
  expect((await cchc("check")).stdout).toContain("theo liên thông: các phần cộng lại là 1.827");
  const report = await cchc("report", "render", "annual", "--year", "2023", "--format", "md", "-o", "bao-cao.md");
  expect(report.code).toBe(0);
  expect(readFileSync(join(made.root, "bao-cao.md"), "utf8")).toMatch(/tthc \(theo liên thông\).*1\.827.*27/s);
  const before = treeHash(made.root);
  for (const [code, ...flags] of [
    [2, "--breakdown", "cung-cap,giua-cac-cap"],
    [4, "--breakdown", "x=khong-co"],
    [4, "--unit", "khong-co"],
  ] as const) {
    expect([flags, (await cchc("figure", "set", "tthc", ...flags)).code]).toEqual([flags, code]);
  }
  expect(treeHash(made.root)).toBe(before);
});

test("NUM-1 a number with two meanings, an unknown document or part: nothing is written, not even an empty file", async () => {
  await cchc("document", "add", "--number", "12/BC-UBND", "--title", "Báo cáo");
  const before = treeHash(made.root);
  const all = ["--label", "A", "--measure", "thủ tục", "--document", "12/BC-UBND"];
  const cases: [number, string, string[]][] = [
    [2, "number-ambiguous", [...all, "--value", "1,854"]],
    [2, "number-ambiguous", [...all, "--value", "83.37"]],
    [2, "number-ambiguous", ["--label", "A", "--measure", "%", "--document", "12/BC-UBND", "--value", "1.854"]],
    [2, "number-malformed", [...all, "--value", "nhiều"]],
    [2, "missing-flag", ["--label", "A", "--value", "3"]],
    [4, "document-not-found", ["--label", "A", "--measure", "x", "--value", "3", "--document", "99/BC"]],
    [4, "figure-part-not-found", [...all, "--value", "3", "--parts", "khong-co"]],
    [4, "file-not-found", [...all, "--value", "3", "--in", "khong-co"]],
  ];
  for (const [code, error, args] of cases) {
    const run = await cchc("figure", "set", "a", ...args, "--json");
    expect([run.code, jsonOf(run)]).toMatchObject([code, { error: { code: error } }]);
  }
  expect(await cchc("document", "add", "--number", "1/BC-UBND")).toMatchObject({ code: 2 });
  expect(treeHash(made.root)).toBe(before);
  expect(existsSync(join(made.root, "figures"))).toBe(false);
});
