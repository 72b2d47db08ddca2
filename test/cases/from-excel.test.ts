import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Office } from "../support/office.ts";

/*
 * The three cases as offices keep them: workbooks of other hands, with titles above the table, merged cells, sums as
 * formulas, headings of their own. What is not published is invented, and the sheets say so.
 */

const sheets = join(import.meta.dirname, "sheets");

describe("Hậu Giang: units and figures of the annex", () => {
  const file = join(sheets, "hau-giang.xlsx");
  const figures = [
    ...["import", file, "--as", "figures", "--sheet", "Số liệu", "--in", "so-lieu", "--period", "1/1/2021..30/9/2023"],
    ...["--map", "Mã số liệu=id", "--map", "Chỉ tiêu thống kê=label", "--map", "Số liệu=value"],
    ...["--map", "Mức độ=qualifier", "--map", "Gồm=parts"],
  ];
  let office: Office;
  beforeAll(async () => {
    office = await Office.open("Tỉnh Hậu Giang", "2024-01-21");
    await office.run("import", file, "--as", "units", "--apply");
    const title = "Báo cáo kết quả thực hiện Nghị quyết 03-NQ/TU";
    await office.run("document", "add", "--title", title, "--issuer", "UBND tỉnh Hậu Giang", "--on", "21/1/2024");
  });
  afterAll(() => office.remove());

  test("CASE-1 units come from the sheet that fits, below its titles, and a second time change nothing", async () => {
    expect((await office.json("unit", "list", "--level", "district")).total).toBe(8);
    const { item } = await office.json("import", file, "--as", "units");
    expect(item).toMatchObject({ rows: 12, new: 0, changed: 0, unchanged: 12, wrong: 0 });
  });

  test("CASE-1 the annex is read through the mapping of its headings, a sum by its stored result, which is said", async () => {
    const tried = await office.run(...figures);
    expect(tried.stdout).toContain("14 dòng; 14 mới");
    expect(tried.stderr).toMatch(/công thức/);
    await office.run(...figures, "--apply");
    const { items } = await office.json("figure", "list");
    const value = (id: string) => items.find((item) => item.id === id);
    expect(value("tthc-cong-bo")).toMatchObject({ value: 1854, sum: 1854, difference: 0 });
    expect(value("tthc-quy-che-phoi-hop")).toMatchObject({ value: 170, qualifier: "trên" });
    expect(value("mot-cua")).toMatchObject({ value: 100, measure: "%" });
  });

  test("CASE-1 1.407 + 420 is not 1.854: flagged with the difference, kept, and said in the report", async () => {
    const { items } = await office.json("figure", "list");
    expect(items.find(({ id }) => id === "tthc-lien-thong")).toMatchObject({ value: 1854, sum: 1827, difference: 27 });
    const checked = (await office.run("check")).stdout;
    expect(checked).toContain("1.827");
    const report = await office.report("--period", "2021-01-01..2023-09-30");
    for (const printed of ["1.854", "1.407", "420", "27", "trên 170"]) expect(report).toContain(printed);
  });
});

describe("Vĩnh Phúc: indices of several years, and what the goals come to", () => {
  const file = join(sheets, "vinh-phuc.xlsx");
  let office: Office;
  beforeAll(async () => {
    office = await Office.open("Tỉnh Vĩnh Phúc", "2023-06-01");
    for (const scheme of ["SIPAS", "PCI", "PAR", "PAPI"]) {
      const source = ["--map", "Nguồn=source"];
      await office.run(
        ...["import", file, "--as", "index-results", "--scheme", scheme, "--sheet", scheme],
        ...[...source, "--apply"],
      );
    }
    await office.run("plan", "create", "--period", "2020-2025", "--title", "Cải cách hành chính 2020–2025");
    for (const [scheme, rank] of [
      ["PCI", "10"],
      ["PAPI", "10"],
      ["PAR", "15"],
    ] as const) {
      const what = ["--title", `Chỉ số ${scheme}`, "--scheme", scheme, "--rank", rank, "--years", "2020..2025"];
      await office.run("target", "set", "KH2020-2025", ...what);
    }
  });
  afterAll(() => office.remove());

  test("CASE-1 one sheet an index: the published one as published, no rank made up where none was given", async () => {
    const { items } = await office.json("index", "list");
    expect(items.find(({ number }) => number === "SIPAS-2019")).toMatchObject({ value: 83.37, rank: 11, outOf: 63 });
    expect(items.find(({ number }) => number === "PAPI-2021")).toMatchObject({ rank: null });
  });

  test("CASE-1 a score may rise while the rank falls, and both signs are right", async () => {
    const { item } = await office.json("index", "compare", "PAR", "--from", "2021", "--to", "2022");
    expect(item).toMatchObject({ rankChange: -2, valueChange: 0.52, comparable: true });
    const better = (await office.json("index", "compare", "PCI", "--from", "2020", "--to", "2021")).item;
    expect(better).toMatchObject({ rankChange: 24, comparable: true });
  });

  test("CASE-1 each goal is judged year by year from what came in, and the report explains each number", async () => {
    const page = (await office.run("target", "show", "KH2020-2025/CT1")).stdout;
    for (const said of ["2020", "29", "2021", "5", "2022", "8"]) expect(page).toContain(said);
    // What is not dated is known once its year is over: the report of 2023 speaks of 2022.
    const report = await office.report("--year", "2023");
    for (const said of ["86,93", "16/63", "68,91", "8/63"]) expect(report).toContain(said);
  });
});

describe("Hà Nội: from a weak component to a task with an owner", () => {
  const file = join(sheets, "ha-noi.xlsx");
  let office: Office;
  beforeAll(async () => {
    office = await Office.open("Thành phố Hà Nội", "2019-06-15");
    await office.run("import", office.table("so.csv", departments), "--as", "units", "--apply");
    await office.run("index", "record", "PAR", "--year", "2018", "--qualifier", "trong nhóm 5");
    const plan = ["--title", "Cải cách hành chính 2019", "--area-list", "30c-2011"];
    await office.run("plan", "create", "--year", "2019", ...plan);
  });
  afterAll(() => office.remove());

  async function weakComponents(): Promise<{ code: string; weak: boolean; tasks: unknown[] }[]> {
    return (await office.json("index", "weak", "PAR", "--year", "2018")).item.components as never;
  }

  test("CASE-1 components come in from the table of the announcement, its sums left out and said", async () => {
    const components = [
      ...["import", file, "--as", "index-components", "--result", "PAR-2018", "--sheet", "PAR 2018"],
      ...["--map", "TT=code", "--map", "Lĩnh vực=title", "--map", "Điểm đạt được=value"],
    ];
    const { item } = await office.json(...components, "--apply");
    expect(item).toMatchObject({ rows: 8, new: 8, leftOut: 1, wrong: 0, applied: true });
    const weak = await weakComponents();
    expect(weak[0]).toMatchObject({ code: "8", lost: 3.6 });
    expect(weak.filter((one) => one.weak)).toMatchObject([{ code: "4", tasks: [] }]);
  });

  test("CASE-1 a weak component becomes a task with an owner, which says where it comes from", async () => {
    await office.run(
      ...["index", "follow-up", "PAR-2018", "--component", "4", "--cause", "Sắp xếp phòng chuyên môn còn chậm"],
      ...["--responsible", "Sở Nội vụ", "--plan", "KH2019", "--area", "organization", "--due", "31/10/2019"],
      ...["--task", "Sắp xếp phòng chuyên môn thuộc sở", "--product", "Đề án"],
    );
    expect((await office.run("task", "show", "KH2019.1")).stdout).toContain("PAR-2018");
    expect(JSON.stringify((await weakComponents()).find(({ code }) => code === "4")?.tasks)).toContain("KH2019.1");
  });

  test("CASE-1 tasks come from the sheet beside it: one accountable unit, days as days and as text", async () => {
    const tasks = ["import", file, "--as", "tasks", "--plan", "KH2019", "--sheet", "Nhiệm vụ"];
    const told = await office.refused(5, ...tasks);
    expect(told).not.toContain("Error");
    const refused = JSON.parse((await office.attempt(...tasks, "--json")).stdout).item.problems;
    // A task of 2019 due in 2020 is outside its plan: said at its cell, and nothing is written.
    expect(refused).toMatchObject([{ row: 4, value: "31/12/2020" }]);
    expect((await office.json("task", "list")).total).toBe(1);
  });
});

const departments = [
  "Mã;Tên;Cấp;Loại",
  "so-noi-vu;Sở Nội vụ;Cấp tỉnh;Sở, ban, ngành",
  "so-tai-chinh;Sở Tài chính;Cấp tỉnh;Sở, ban, ngành",
  "so-tttt;Sở Thông tin và Truyền thông;Cấp tỉnh;Sở, ban, ngành",
  "so-tu-phap;Sở Tư pháp;Cấp tỉnh;Sở, ban, ngành",
];
