import { afterAll, beforeAll, expect, test } from "vitest";
import { Office } from "../support/office.ts";

/*
 * Hậu Giang, as published on 21/01/2024 about Resolution 03-NQ/TU of the Party Committee: three years of it, reported by
 * 40 units, with figures that add up and one breakdown that is no partition. Entered by command lines in an empty folder.
 */

const plan = "KH2021-2025";
const threeYears = ["--period", "2021-01-01..2023-09-30"];

let office: Office;
let departments: string[];
let districts: string[];
beforeAll(async () => {
  office = await Office.open("Tỉnh Hậu Giang", "2024-01-21");
  await office.run("unit", "import", "--official", "Hậu Giang", "--apply");
  departments = await importUnits("so", "Sở, ban, ngành", 19);
  const vertical = await importUnits("nganh-doc", "Cơ quan ngành dọc", 9);
  const services = await importUnits("su-nghiep", "Đơn vị sự nghiệp công lập", 4);
  const list = await office.json("unit", "list", "--level", "district");
  districts = list.items.map(({ id }) => String(id));
  await office.run("document", "add", "--number", "03-NQ/TU", "--title", "Nghị quyết về cải cách hành chính");
  await office.run(
    ...["document", "add", "--title", "Báo cáo ba năm thực hiện Nghị quyết 03-NQ/TU", "--issuer", "UBND tỉnh"],
    ...["--on", "21/1/2024", "--number", "15/BC-UBND", "--note", "Số hiệu dựng để minh họa"],
  );
  await office.run(
    ...[
      "plan",
      "create",
      "--period",
      "2021-2025",
      "--title",
      "Thực hiện Nghị quyết 03-NQ/TU",
      "--document",
      "03-NQ/TU",
    ],
    ...["--basis", "Nghị quyết 03-NQ/TU của Tỉnh ủy"],
  );
  for (const units of [departments, vertical, services, districts]) {
    await office.run("plan", "rollout", plan, "--units", units.join(","), "--on", "21/1/2024");
  }
});
afterAll(() => office.remove());

async function importUnits(prefix: string, category: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
  const rows = ids.map((id, index) => `${id};${category} số ${index + 1};Cấp tỉnh;${category}`);
  const table = office.table(`${prefix}.csv`, ["Mã;Tên;Cấp;Loại", ...rows]);
  await office.run("unit", "import", table, "--apply");
  return ids;
}

test("CASE-1 the eight districts, towns and cities are the official ones", async () => {
  const { items } = await office.json("unit", "list", "--level", "district");
  expect(items.map(({ name }) => String(name).replace("Thuỷ", "Thủy"))).toEqual([
    ...["Huyện Châu Thành", "Huyện Châu Thành A", "Huyện Long Mỹ", "Huyện Phụng Hiệp", "Huyện Vị Thủy"],
    ...["Thành phố Ngã Bảy", "Thành phố Vị Thanh", "Thị xã Long Mỹ"],
  ]);
});

test("CASE-1 a plan with a Party resolution's number over six areas is acted on by 40 units: 19, 9, 4 and 8", async () => {
  const { item } = await office.json("plan", "show", plan);
  expect(item).toMatchObject({ document: "03-NQ/TU", from: "2021-01-01", to: "2025-12-31" });
  expect(item.areas).toHaveLength(6);
  expect((await office.run("plan", "show", plan)).stdout).toContain("40 đơn vị");
  const reports = await office.json("plan", "rollout", plan);
  expect(reports).toMatchObject({ total: 40, reports: 40, units: 40 });
  const of = async (...flags: string[]) => (await office.json("plan", "rollout", plan, ...flags)).total;
  expect(await of("--category", "department")).toBe(19);
  expect(await of("--category", "vertical-agency")).toBe(9);
  expect(await of("--category", "public-service-unit")).toBe(4);
  expect(await of("--level", "district")).toBe(8);
  expect(await of("--missing", "--level", "province")).toBe(0);
  expect(await of("--missing", "--level", "district")).toBe(0);
});

test("CASE-1 the yearly report tells of the 40 units, group by group", async () => {
  const figures = await office.figures(...threeYears, "--as-of", "21/1/2024");
  expect(figures.get(`plan.${plan}.rollout.units`)).toBe(40);
  const groups = ["province-department", "province-vertical-agency", "province-public-service-unit"];
  expect(groups.map((group) => figures.get(`plan.${plan}.rollout.group.${group}`))).toEqual([19, 9, 4]);
  expect(await office.report(...threeYears, "--as-of", "21/1/2024")).toContain("40 cơ quan, đơn vị");
});

test("CASE-1 a unit that reports once more is one unit of two reports", async () => {
  await office.run("plan", "rollout", plan, "--units", "so-1", "--on", "20/1/2024", "--document", "12/KH-S1");
  expect(await office.json("plan", "rollout", plan)).toMatchObject({ reports: 41, units: 40 });
  await office.run("undo", plan);
  expect(await office.json("plan", "rollout", plan)).toMatchObject({ reports: 40, units: 40 });
});

test("CASE-1 a joint number that no list of codes knows is taken, and a misprint is kept beside what is right", async () => {
  const joint = "1348/KHPH-UBNDTHG-TCTBĐVN";
  await office.run("document", "add", "--number", joint, "--on", "3/6/2019", "--title", "Kế hoạch phối hợp");
  const misprint = ["--number", "TCVN ISO 90014:2015", "--corrected", "TCVN ISO 9001:2015"];
  await office.run("document", "add", ...misprint, "--title", "Hệ thống quản lý chất lượng");
  const { items } = await office.json("document", "list");
  const of = (number: string) => items.find((one) => one.number === number);
  expect(of(joint)).toMatchObject({ form: "joint", issuedOn: "2019-06-03" });
  expect(of("03-NQ/TU")).toMatchObject({ form: "party" });
  expect(of("TCVN ISO 90014:2015")).toMatchObject({ form: "unknown", correctedNumber: "TCVN ISO 9001:2015" });
  expect((await office.run("document", "list")).stdout).toContain("TCVN ISO 90014:2015");
});

const figures = [
  "Mã;Tên chỉ tiêu;Giá trị;Đơn vị tính;Từ đi kèm;Cấp;Các phần;Văn bản nguồn;Ghi chú",
  "luot;Lượt kiểm tra;122;lượt;;;luot-tinh, luot-huyen, luot-xa;15/BC-UBND;",
  "luot-tinh;Lượt kiểm tra cấp tỉnh;26;lượt;;Cấp tỉnh;;15/BC-UBND;",
  "luot-huyen;Lượt kiểm tra cấp huyện;32;lượt;;Cấp huyện;;15/BC-UBND;Tỉnh có 8 đơn vị cấp huyện",
  "luot-xa;Lượt kiểm tra cấp xã;64;lượt;;Cấp xã;;15/BC-UBND;",
  "quyet-dinh;Quyết định công bố thủ tục;89;quyết định;;;;15/BC-UBND;",
  "moi;Thủ tục mới, sửa đổi;789;thủ tục;;;;15/BC-UBND;",
  "bai-bo;Thủ tục bãi bỏ;124;thủ tục;;;;15/BC-UBND;",
  "rut-ngan;Thủ tục được rút ngắn thời gian;354;thủ tục;;Cấp tỉnh;;15/BC-UBND;Trong số do sở, ban, ngành quản lý",
  "cong-bo;Thủ tục đã công bố;1.854;thủ tục;;;cong-bo-tinh, cong-bo-huyen, cong-bo-xa;15/BC-UBND;",
  "cong-bo-tinh;Thủ tục cấp tỉnh;1.434;thủ tục;;Cấp tỉnh;;15/BC-UBND;",
  "cong-bo-huyen;Thủ tục cấp huyện;265;thủ tục;;Cấp huyện;;15/BC-UBND;",
  "cong-bo-xa;Thủ tục cấp xã;155;thủ tục;;Cấp xã;;15/BC-UBND;",
  "dung-chung;Thủ tục dùng chung 2-3 cấp;114;thủ tục;;;;15/BC-UBND;Có thể tính ở nhiều cấp",
  "cung-cap;Thủ tục liên thông cùng cấp;1.407;thủ tục;;;;15/BC-UBND;",
  "giua-cap;Thủ tục liên thông giữa các cấp;420;thủ tục;;;;15/BC-UBND;",
  "nam-tai-cho;Thủ tục thực hiện 5 tại chỗ;151;thủ tục;;;;15/BC-UBND;",
  "quy-che;Quy chế phối hợp ban hành, sửa đổi;15;quy chế;;;;15/BC-UBND;",
  "quy-che-thu-tuc;Thủ tục có quy chế phối hợp;170;thủ tục;trên;;;15/BC-UBND;",
  "mot-cua;Thủ tục theo cơ chế một cửa;100;%;;;;15/BC-UBND;",
  "dien-tu;Thủ tục áp dụng quy trình điện tử;1.854;thủ tục;;;;15/BC-UBND;Trên tổng số 1.854",
];

test("CASE-1 the published figures come in as one table of the three years, as printed", async () => {
  const collection = ["--in", "ba-nam", ...threeYears];
  const tried = await office.run("figure", "import", office.table("so-lieu.csv", figures), ...collection);
  expect(tried.stdout).toContain("20 mới");
  expect(tried.stderr).toContain("--in ba-nam --period 2021-01-01..2023-09-30 ");
  await office.run("figure", "import", "so-lieu.csv", ...collection, "--apply");
  const { items, total } = await office.json("figure", "list");
  expect(total).toBe(20);
  const of = (id: string) => items.find((one) => one.id === id);
  expect(of("luot")).toMatchObject({ value: 122, sum: 122, difference: 0, documentNumber: "15/BC-UBND" });
  expect(of("cong-bo")).toMatchObject({ value: 1854, sum: 1854, difference: 0 });
  expect(of("quy-che-thu-tuc")).toMatchObject({ value: 170, qualifier: "trên" });
  expect(of("mot-cua")).toMatchObject({ value: 100, measure: "%" });
  expect((await office.run("figure", "list")).stdout).toContain("Thủ tục có quy chế phối hợp: trên 170 thủ tục");
});

test("FIG-12 figures of any days are a collection with a name, not found again under other days", async () => {
  const figure = ["figure", "set", "luot", "--value", "122"];
  const other = await office.refused(3, ...figure, "--in", "ba-nam", "--period", "2021-01-01..2023-12-31");
  expect(other).toContain("từ 01/01/2021 đến 30/09/2023");
  await office.refused(2, ...figure, "--period", "2021-01-01..2023-09-30");
  await office.refused(2, ...figure, "--in", "ba-nam", "--period", "2023-09-30..2021-01-01");
  await office.refused(2, ...figure, "--in", "ba-nam", "--year", "2023");
  await office.run(...figure, "--in", "ba-nam", ...threeYears);
});

test("CASE-1 1,407 and 420 are 1,827 and not 1,854: flagged everywhere, balanced nowhere", async () => {
  await office.run("figure", "set", "cong-bo", "--breakdown", "theo liên thông=cung-cap,giua-cap");
  const { items } = await office.json("figure", "list", "--search", "thu tuc da cong bo");
  expect(items).toMatchObject([
    {
      ...{ value: 1854, sum: 1854, difference: 0 },
      breakdowns: [{ label: "theo liên thông", sum: 1827, difference: 27 }],
    },
  ]);
  const checked = (await office.run("check")).stdout;
  expect(checked).toContain("theo liên thông: các phần cộng lại là 1.827, văn bản ghi 1.854, chênh 27");
  const report = await office.report(...threeYears);
  expect(report).toContain("không khớp: tổng các phần 1.827, chênh lệch 27");
  expect(report).toContain(
    "| Thủ tục đã công bố |  | thủ tục | 1.854 |  |  | \\[1\\] | Khớp tổng các phần. Không khớp: tổng các phần theo liên thông là 1.827, chênh 27.",
  );
  expect(report).toContain("trên 170");
  expect(await office.report("--year", "2023"), "three years say nothing of one").not.toContain("1.854");
});

test("CASE-1 32 visits at district level are not 32 units: visits and units stand side by side", async () => {
  const themes = ["Công vụ", "Công tác dân vận", "Dân chủ ở cơ sở"].flatMap((theme) => ["--themes", theme]);
  await office.run("programme", "create", "--year", "2023", ...themes);
  await office.run("programme", "plan", "KT2023", "--units", districts.join(","), "--on", "15/5/2023", "--apply");
  await office.run("visit", "plan", "hau-giang-huyen-vi-thuy", "--on", "11/9/2023", "--kind", "surprise");
  const visits = await office.json("visit", "list");
  for (const { number, plannedOn } of visits.items) {
    await office.run("visit", "start", String(number), "--on", String(plannedOn));
  }
  expect(visits.total).toBe(9);
  const { item } = await office.json("visit", "show", "2023-001");
  expect(item.areas).toHaveLength(8);
  expect(item.themes).toEqual(["Công vụ", "Công tác dân vận", "Dân chủ ở cơ sở"]);
  const report = await office.report(...threeYears);
  expect(report).toContain("09 lượt kiểm tra tại 08 cơ quan, đơn vị");
  const explained = await office.run("report", "explain", "annual", ...threeYears, "--json");
  expect(explained.stdout).toContain("visits.level.district.coverage");
});

test("CASE-1 from 1/7/2025 the province is part of Cần Thơ and its districts are gone", async () => {
  expect((await office.run("unit", "show", "hau-giang")).stdout).toContain("Thành phố Cần Thơ");
  expect((await office.json("unit", "list", "--level", "district", "--as-of", "1/7/2025")).total).toBe(0);
  expect((await office.json("unit", "list", "--level", "commune")).total).toBe(75);
  office.today = "2025-07-02";
  const late = ["visit", "plan", "hau-giang-huyen-vi-thuy", "--on", "2/7/2025", "--kind", "scheduled"];
  expect(await office.refused(3, ...late)).toContain("01/07/2025");
  office.today = "2024-01-21";
});
