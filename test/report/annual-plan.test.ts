import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dayOf, good, type InspectionWorkspace, inspectionWorkspace, ports } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
const cchc = (...args: string[]) =>
  runCli(["-w", made.root, ...args], {
    cwd: made.root,
    env: { CCHC_TODAY: "2024-01-31", CCHC_ACTOR: "an@snv.example" },
  });

/** Runs a command line whose words are parted by bars; the test ends when it is refused. */
async function did(line: string) {
  const run = await cchc(...line.split("|"), "--no-input");
  if (run.code !== 0) throw new Error(`${line}: ${run.stderr}`);
}

interface Figure {
  name: string;
  value: number;
  records: { number: string | null; label: string; kind: string }[];
  of: { name: string; value: number }[];
}

async function figures(...flags: string[]): Promise<Map<string, Figure>> {
  const run = await cchc("report", "explain", "annual", ...flags, "--json");
  const { items } = jsonOf(run) as { items: Figure[] };
  return new Map(items.map((item) => [item.name, item]));
}

async function markdown(name: string, ...flags: string[]): Promise<string> {
  const file = join(made.root, `${name}.md`);
  const run = await cchc("report", "render", "annual", ...flags, "-o", file, "--yes");
  expect(run.code).toBe(0);
  return readFileSync(file, "utf8");
}

beforeAll(async () => {
  made = await inspectionWorkspace();
  await did("plan|create|--period|2021-2025|--document|03-NQ/TU|--issued-on|1/2/2021|--basis|Nghị quyết 76/NQ-CP");
  await did("task|add|KH2021-2025|--area|procedures|--title|Đơn giản hóa thủ tục|--lead|so-noi-vu|--due|31/12/2025");
  await did("plan|create|--year|2023|--document|01/KH-UBND|--issued-on|5/1/2023|--period-plan|KH2021-2025");
  await did("plan|create|--year|2024|--issued-on|28/12/2023");
  const { file } = await planFile("KH2023");
  const task = (area: string, title: string, leadUnitId: string | null, due: string | null, assignedBy?: string) => ({
    area,
    title,
    ...(leadUnitId === null ? {} : { leadUnitId }),
    ...(due === null ? {} : { due: dayOf(due) }),
    ...(assignedBy === undefined ? {} : { assignedBy }),
  });
  const tasks = [
    task("procedures", "Rà soát thủ tục", "so-noi-vu", "2023-06-30", "Công văn 9/BNV"),
    task("procedures", "Công khai thủ tục", "so-noi-vu", "2023-06-30"),
    task("procedures", "Tập huấn một cửa", "huyen-vi-thuy", "2023-09-30", "Công văn 9/BNV"),
    task("institutions", "Kiểm tra văn bản", "so-noi-vu", "2023-12-29"),
    task("institutions", "Theo dõi thi hành pháp luật", null, null),
    task("institutions", "Việc không làm nữa", "so-noi-vu", "2023-10-31"),
  ];
  good(await made.workspace.change("plan", file, { type: "task.add", tasks }, ports()));
  await did("task|progress|KH2023.1|--percent|100|--on|20/6/2023");
  await did("task|progress|KH2023.2|--percent|100|--on|5/7/2023");
  await did("task|progress|KH2023.3|--percent|60|--on|1/9/2023");
  await did("task|progress|KH2023.4|--percent|40|--on|1/12/2023");
  await did("task|drop|KH2023.6|--on|1/8/2023|--reason|Đã chuyển về Trung ương");
  await did("target|set|KH2023|--title|Mức độ hài lòng|--value|90|--measure|%");
  await did("plan|rollout|KH2021-2025|--units|so-noi-vu,huyen-vi-thuy|--on|1/3/2021|--document|5/KH");
  await did("plan|rollout|KH2021-2025|--units|so-noi-vu|--on|2/3/2021|--document|6/KH");
  await did("plan|rollout|KH2021-2025|--units|huyen-phung-hiep|--on|20/12/2023|--document|7/KH");
  await did("initiative|add|--unit|so-noi-vu|--title|Một cửa thân thiện|--year|2023|--effect|Giảm giờ chờ.");
  await did("initiative|add|--unit|so-noi-vu|--title|Thư xin lỗi|--year|2022");
  await did(
    "duty|add|--title|Báo cáo CCHC quý|--every|quarterly|--start-day|15|--by-day|20|--units|so-noi-vu,huyen-vi-thuy|--from|15/12/2022",
  );
  await did("duty|report|DK1|--period|2023-Q1|--units|so-noi-vu|--on|20/3/2023");
  await did("duty|report|DK1|--period|2023-Q1|--units|huyen-vi-thuy|--on|21/3/2023");
  await did("duty|report|DK1|--period|2023-Q2|--units|so-noi-vu|--on|15/6/2023");
}, 120_000);
afterAll(() => made.remove());

async function planFile(number: string) {
  const run = jsonOf(await cchc("plan", "show", number, "--json")) as { item: { id: string } };
  return { file: `plans/${number}_${run.item.id.slice(-6)}.plan.json` };
}

test("REP-6 the plans of the period stand with document, bases and roll-out; a plan not yet issued is none of them", async () => {
  const text = await markdown("plans", "--year", "2023");
  expect(text).toContain(
    "- Kế hoạch cải cách hành chính giai đoạn 2021–2025 (số 03-NQ/TU, ngày 01 tháng 02 năm 2021), căn cứ Nghị quyết 76/NQ-CP.",
  );
  expect(text).toContain(
    "- Kế hoạch cải cách hành chính năm 2023 (số 01/KH-UBND, ngày 05 tháng 01 năm 2023): 05 nhiệm vụ, đã hoàn thành 02 (40%).",
  );
  expect(text).not.toContain("năm 2024");
  // As of the year's last reporting day the third unit has not reported yet.
  expect(text).toContain("03 báo cáo của 02 cơ quan, đơn vị: 01 sở, ban, ngành; 01 UBND cấp huyện.");
  expect(text).toContain("- Kế hoạch cải cách hành chính năm 2023: 01 chỉ tiêu.");
  expect(text).toContain("| KH2023/CT1 | Mức độ hài lòng | đạt ít nhất 90%, năm 2023 |");
  const later = await figures("--year", "2023", "--as-of", "2023-12-31");
  expect(later.get("plan.KH2021-2025.rollout.units")?.value).toBe(3);
});

test("REP-6 --plan narrows plans and tasks to one, and alone means the days it covers", async () => {
  const text = await markdown("one", "--plan", "KH2021-2025");
  expect(text).toContain("từ ngày 01 tháng 01 năm 2021 đến ngày 31 tháng 12 năm 2025");
  expect(text).toContain("Tổng số 01 nhiệm vụ.");
  expect(text).not.toContain("KH2023");
  expect((await figures("--plan", "KH2023")).get("tasks")?.value).toBe(5);
  expect((await cchc("report", "render", "annual", "--plan", "KH1999")).code).toBe(4);
  const named = jsonOf(await cchc("report", "render", "annual", "--plan", "KH2023", "--format", "md", "--json"));
  expect(named).toMatchObject({ item: { file: "reports/annual-2023-KH2023.md", year: 2023 } });
});

test("REP-7 tasks are counted by what became of them, each figure with the tasks behind it", async () => {
  const found = await figures("--year", "2023");
  const value = (name: string) => found.get(name)?.value;
  expect(
    ["", ".done", ".doneOnTime", ".doneLate", ".onCourse", ".notStarted", ".overdue", ".dropped"].map((part) =>
      value(`tasks${part}`),
    ),
  ).toEqual([5, 2, 1, 1, 1, 1, 1, 1]);
  expect(found.get("tasks.donePercent")).toMatchObject({
    value: 40,
    of: [
      { name: "tasks.done", value: 2 },
      { name: "tasks", value: 5 },
    ],
  });
  expect(found.get("tasks.overdue")?.records).toMatchObject([
    { kind: "task", number: "KH2023.3", label: "Tập huấn một cửa" },
  ]);
  expect([value("tasks.area.procedures"), value("tasks.area.institutions")]).toEqual([3, 2]);
  expect([value("tasks.lead.so-noi-vu"), value("tasks.lead.so-noi-vu.done"), value("tasks.lead.none")]).toEqual([
    3, 2, 1,
  ]);
  expect([value("tasks.assigned"), value("tasks.assigned.done"), value("tasks.assigned.overdue")]).toEqual([2, 1, 1]);
  expect([value("task.KH2023.2.daysLate"), value("task.KH2023.3.daysLate")]).toEqual([5, 75]);
  const text = await markdown("tasks", "--year", "2023");
  expect(text).toContain(
    "Tổng số 05 nhiệm vụ. Tính đến hết ngày 14 tháng 12 năm 2023, đã hoàn thành 02 nhiệm vụ, đạt 40% (trong đó 01 nhiệm vụ hoàn thành muộn); đúng tiến độ 01; chậm tiến độ 01; chưa bắt đầu 01. Ngoài ra, 01 nhiệm vụ dừng thực hiện, không tính vào tổng số.",
  );
  expect(text).toContain("- Tập huấn một cửa (UBND huyện Vị Thủy; hạn 30/09/2023, chậm 75 ngày).");
  expect(text).toContain("| Dừng thực hiện: Đã chuyển về Trung ương | 0% |");
  expect(text).toContain("- Hoàn thành các nhiệm vụ còn lại của kế hoạch, trước hết là 01 nhiệm vụ chậm tiến độ.");
  // On an earlier day less was done and nothing dropped.
  const earlier = await figures("--year", "2023", "--as-of", "2023-06-30");
  expect(["", ".done", ".overdue", ".dropped"].map((part) => earlier.get(`tasks${part}`)?.value)).toEqual([6, 1, 0, 0]);
});

test("REP-8 the initiatives of the period are listed and counted with their units", async () => {
  expect(await markdown("initiatives", "--year", "2023")).toContain(
    "Trong kỳ ghi nhận 01 sáng kiến, mô hình của 01 cơ quan, đơn vị:\n\n- Một cửa thân thiện: Sở Nội vụ; Giảm giờ chờ.\n",
  );
  const both = await figures("--period", "1/1/2022..31/12/2023");
  expect(both.get("initiatives")).toMatchObject({ value: 2, records: [{ number: "SK2" }, { number: "SK1" }] });
  expect(both.get("initiatives.units")?.value).toBe(1);
});

test("REP-9 recurring duties say what was on time, late, missing and still awaited, with the turns behind", async () => {
  const found = await figures("--year", "2023");
  const parts = ["turns", "owed", "onTime", "late", "missing", "awaited"];
  expect(parts.map((part) => found.get(`duty.DK1.${part}`)?.value)).toEqual([4, 8, 2, 1, 3, 2]);
  expect(found.get("duty.DK1.late")?.records).toMatchObject([
    { kind: "turn", number: "DK1 2023-Q1", label: "UBND huyện Vị Thủy" },
  ]);
  expect(await markdown("duties", "--year", "2023")).toContain(
    "- Báo cáo CCHC quý: 04 kỳ, 08 lượt phải thực hiện; đúng hạn 02, trễ hạn 01, quá hạn chưa thực hiện 03, chưa đến hạn 02. Còn thiếu: Sở Nội vụ, UBND huyện Vị Thủy.",
  );
});

test("REP-10 a year of which nothing is recorded says so, line by line", async () => {
  const text = await markdown("nothing", "--year", "2019");
  for (const line of [
    "Trong kỳ không có kế hoạch cải cách hành chính nào được ghi nhận.",
    "Trong kỳ không có sáng kiến nào được ghi nhận.",
    "Trong kỳ không có nhiệm vụ nào do cấp trên giao được ghi nhận.",
    "Trong kỳ không có báo cáo, công việc định kỳ nào được ghi nhận.",
    "Không có nhiệm vụ nào được ghi nhận.",
  ])
    expect(text).toContain(`\n${line}\n`);
  const empty = await markdown("bare", "--plan", "KH2024");
  for (const line of [
    "Kế hoạch chưa có nhiệm vụ nào được ghi nhận.",
    "Kế hoạch không có chỉ tiêu nào được ghi nhận.",
    "Chưa ghi nhận báo cáo triển khai kế hoạch của cơ quan, đơn vị nào.",
  ])
    expect(empty).toContain(`\n${line}\n`);
  expect(empty).not.toMatch(/undefined|null|NaN/);
});
