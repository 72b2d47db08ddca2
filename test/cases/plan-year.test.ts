import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Office } from "../support/office.ts";

/*
 * The year 2026 of an office, played from January to December: what each month's end said is asserted on, and at the end
 * of the year every month's end still says it.
 */

const departments = ["so-noi-vu", "so-tu-phap", "so-tttt"];
const plan = "KH2026";

/** What the office is told at the end of a month. */
type MonthEnd = Readonly<Record<"plan" | "tasks" | "rollCall" | "agenda", unknown>>;

let office: Office;
const monthEnds = new Map<string, MonthEnd>();

beforeAll(async () => {
  office = await Office.open("Tỉnh Hậu Giang", "2026-01-05");
  const units = office.table("don-vi.csv", [
    "Mã;Tên;Cấp;Loại;Từ ngày",
    "so-noi-vu;Sở Nội vụ;Cấp tỉnh;Sở, ban, ngành;",
    "so-tu-phap;Sở Tư pháp;Cấp tỉnh;Sở, ban, ngành;",
    "so-tttt;Sở Thông tin và Truyền thông;Cấp tỉnh;Sở, ban, ngành;",
    "phung-hiep;Xã Phụng Hiệp;Cấp xã;Ủy ban nhân dân;01/07/2025",
  ]);
  await office.run("unit", "import", units, "--apply");
  const people = office.table("nguoi.csv", [
    "Họ và tên;Chức vụ;Đơn vị",
    "Trần Văn An;Giám đốc;so-noi-vu",
    "Nguyễn Thị Lan;Chuyên viên;so-noi-vu",
  ]);
  await office.run("import", people, "--as", "people", "--apply");
});
afterAll(() => office.remove());

const act = (today: string, ...args: string[]) => {
  office.today = today;
  return office.run(...args);
};
const progress = (on: string, task: number, percent: number) =>
  act(on, "task", "progress", `${plan}.${task}`, "--percent", String(percent), "--on", on);

/** Everything the office is told as of `day`; the report of the month before is due by then. */
async function toldAsOf(day: string): Promise<MonthEnd> {
  const before = Number(day.slice(5, 7)) - 1;
  const period = before === 0 ? [] : ["--period", `2026-${String(before).padStart(2, "0")}`];
  const ask = async (...args: string[]) => {
    const { item, items, total } = await office.json(...args, "--as-of", day);
    return withoutRevisions(item ?? { items, total });
  };
  const [planned, tasks, rollCall, agenda] = await Promise.all([
    ask("plan", "show", plan),
    ask("task", "list", plan),
    before === 0 ? null : ask("duty", "roll-call", "DK1", ...period),
    ask("agenda"),
  ]);
  return { plan: planned, tasks, rollCall, agenda };
}

/** A revision counts changes of a file, also those recorded later. */
function withoutRevisions(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === "revision" ? undefined : inner)));
}

async function monthEnd(day: string): Promise<MonthEnd> {
  office.today = day;
  const told = await toldAsOf(day);
  monthEnds.set(day, told);
  return told;
}

/** Counts of tasks as `plan show` gives them, those that are not named being 0. */
const counts = (total: number, others: Readonly<Record<string, number>>) => ({
  plan: {
    taskCounts: {
      total,
      ...{ "not-started": 0, "on-course": 0, late: 0, done: 0, "done-late": 0, dropped: 0 },
      ...others,
    },
  },
});

describe("the year 2026, month by month", () => {
  test("CASE-2 January: the year's plan is made from the period's, issued, laid on units; the team is set up", async () => {
    await act("2026-01-05", "plan", "create", "--period", "2026-2030", "--document", "90/KH-UBND");
    for (const [area, title, lead, due] of [
      ["institutions", "Rà soát văn bản quy phạm pháp luật", "so-noi-vu", "31/3/2026"],
      ["procedures", "Đơn giản hóa thủ tục hành chính", "so-tu-phap", "30/6/2026"],
      ["digital-government", "Kết nối dữ liệu dùng chung", "so-tttt", "30/9/2028"],
    ] as const) {
      await office.run(
        ...["task", "add", "KH2026-2030", "--area", area, "--title", title, "--lead", lead, "--due", due],
        ...["--product", "Báo cáo", "--authority", "UBND tỉnh", "--person", "Nguyễn Thị Lan"],
      );
    }
    const made = await office.run("plan", "create", "--year", "2026", "--from-plan", "KH2026-2030");
    expect(made.stdout + made.stderr).toContain("1 nhiệm vụ chưa có thời hạn");
    expect((await office.json("task", "show", "KH2026.3")).item).toMatchObject({ due: null });
    await office.run("task", "update", "KH2026.3", "--due", "30/11/2026");
    const others = office.table("nhiem-vu.csv", [
      "Lĩnh vực;Nội dung;Đơn vị chủ trì;Đơn vị phối hợp;Thời hạn;Sản phẩm;Thẩm quyền;Người thực hiện",
      "Cải cách chế độ công vụ;Kiểm tra công vụ;Sở Nội vụ;Sở Tư pháp;30/09/2026;Báo cáo;UBND tỉnh;P1",
      "Cải cách tài chính công;Giao quyền tự chủ;Sở Tư pháp;;31/10/2026;Quyết định;UBND tỉnh;P2",
    ]);
    await office.run("plan", "import", others, "--plan", plan, "--apply");
    await act("2026-01-12", "plan", "update", plan, "--document", "12/KH-UBND", "--issued-on", "12/1/2026");
    await act("2026-01-20", "plan", "rollout", plan, "--units", "so-noi-vu,so-tu-phap", "--on", "20/1/2026");
    const missing = await office.run("plan", "rollout", plan, "--missing", "--level", "province");
    expect(missing.stdout).toContain("Sở Thông tin và Truyền thông");
    expect(missing.stdout).not.toContain("Sở Tư pháp");
    await office.run(
      ...["duty", "add", "--title", "Báo cáo tiến độ nhiệm vụ", "--every", "monthly", "--within", "5wd", "--by-tasks"],
      ...["--units", departments.join(","), "--from", "1/1/2026", "--to", "31/12/2026"],
    );
    await office.run(
      ...["programme", "create", "--year", "2026", "--decision", "45/QĐ-UBND", "--issued", "15/1/2026"],
      ...["--team", "Trần Văn An:head", "--team", "Nguyễn Thị Lan:secretary"],
    );
    await office.run("programme", "plan", "KT2026", "--units", "phung-hiep,so-tttt", "--on", "14/4/2026", "--apply");
    expect(await monthEnd("2026-01-31")).toMatchObject(counts(5, { "not-started": 5 }));
  });

  test("CASE-2 February: two tasks begin; who reports acting on the plan late is in the roll-out", async () => {
    await act(
      "2026-02-10",
      "plan",
      "rollout",
      plan,
      "--units",
      "so-tttt",
      "--on",
      "9/2/2026",
      "--document",
      "7/KH-STTTT",
    );
    await progress("2026-02-25", 1, 30);
    await progress("2026-02-25", 4, 10);
    expect(await monthEnd("2026-02-28")).toMatchObject({
      ...counts(5, { "not-started": 3, "on-course": 2 }),
      rollCall: { period: "2026-01", counts: { bound: 3, missing: 2, "reported-late": 1 } },
    });
  });

  test("CASE-2 March: those without a report of the month are chased by name", async () => {
    await progress("2026-03-25", 1, 80);
    await progress("2026-03-25", 4, 20);
    office.today = "2026-03-31";
    const chased = await office.json("task", "list", plan, "--unreported", "2026-03");
    expect(chased.items.map(({ number }) => number)).toEqual(["KH2026.2", "KH2026.3", "KH2026.5"]);
    expect(await monthEnd("2026-03-31")).toMatchObject({
      ...counts(5, { "not-started": 3, "on-course": 2 }),
      rollCall: { period: "2026-02", counts: { bound: 3, reported: 1, missing: 2 } },
    });
  });

  test("CASE-2 April: a task is late and is finished late; a visit with two findings is concluded", async () => {
    office.today = "2026-04-15";
    expect((await office.json("task", "list", "--late")).items).toMatchObject([{ number: "KH2026.1", daysLate: 15 }]);
    expect((await office.run("agenda")).stdout).toContain("KH2026.1");
    await act("2026-04-15", "visit", "start", "2026-001", "--on", "14/4/2026");
    const finding = ["finding", "add", "2026-001", "--area", "procedures", "--title"];
    await office.run(...finding, "Niêm yết thiếu thủ tục", "--within", "10wd");
    await office.run(...finding, "Hồ sơ giải quyết trễ hạn", "--within", "30wd");
    await office.run("visit", "minute", "2026-001", "--on", "14/4/2026");
    await act("2026-04-20", "visit", "conclude", "2026-001", "--notice", "05/TB-SNV", "--on", "20/4/2026");
    await progress("2026-04-24", 2, 20);
    await progress("2026-04-24", 4, 30);
    await progress("2026-04-28", 1, 100);
    expect(await monthEnd("2026-04-30")).toMatchObject({
      ...counts(5, { "not-started": 2, "on-course": 2, "done-late": 1 }),
      agenda: { counts: { overdue: 0 } },
    });
  });

  test("CASE-2 May: one finding is put right in time", async () => {
    const finding = "2026-001.1";
    const report = ["--by", "UBND xã Phụng Hiệp", "--text", "Đã niêm yết đủ"];
    await act("2026-05-06", "finding", "report", finding, "--on", "6/5/2026", ...report);
    await act("2026-05-08", "finding", "verify", finding, "--on", "8/5/2026", "--by", "P2", "--result", "accepted");
    await act("2026-05-08", "finding", "close", finding, "--on", "8/5/2026");
    await progress("2026-05-25", 2, 50);
    await progress("2026-05-25", 3, 10);
    await progress("2026-05-25", 4, 50);
    expect(await monthEnd("2026-05-31")).toMatchObject({
      ...counts(5, { "not-started": 1, "on-course": 3, "done-late": 1 }),
      rollCall: { period: "2026-04", counts: { reported: 1, "reported-late": 1, missing: 1 } },
    });
  });

  test("CASE-2 June: a task is done in time, a finding is overdue", async () => {
    await progress("2026-06-25", 3, 20);
    await progress("2026-06-25", 4, 60);
    await progress("2026-06-26", 2, 100);
    expect(await monthEnd("2026-06-30")).toMatchObject({
      ...counts(5, { "not-started": 1, "on-course": 2, done: 1, "done-late": 1 }),
      agenda: { counts: { overdue: 1 } },
    });
  });

  test("CASE-2 July: a task is dropped by a document and leaves the total", async () => {
    const reason = ["--reason", "Trùng với nhiệm vụ của Trung ương", "--document", "30/UBND-NC"];
    await act("2026-07-10", "task", "drop", "KH2026.5", "--on", "10/7/2026", ...reason);
    await act(
      "2026-07-03",
      ...["finding", "extend", "2026-001.2", "--until", "31/8/2026", "--on", "3/7/2026"],
      ...["--approved-by", "Giám đốc Sở Nội vụ", "--document", "98/SNV-CCHC", "--reason", "Chờ phần mềm"],
    );
    await progress("2026-07-24", 3, 30);
    expect(await monthEnd("2026-07-31")).toMatchObject({
      ...counts(4, { "on-course": 2, done: 1, "done-late": 1, dropped: 1 }),
      agenda: { counts: { overdue: 0 } },
    });
  });

  test("CASE-2 August: a due date moves with a reason, and the first one stays", async () => {
    const plain = ["task", "update", "KH2026.4", "--due", "15/12/2026"];
    office.today = "2026-08-20";
    await office.run(
      ...plain,
      "--reason",
      "Chờ hướng dẫn của Bộ Nội vụ",
      "--document",
      "12/UBND-NC",
      "--on",
      "20/8/2026",
    );
    await office.refused(3, "task", "update", "KH2026.4", "--due", "16/12/2026");
    await progress("2026-08-25", 3, 40);
    await progress("2026-08-25", 4, 70);
    await monthEnd("2026-08-31");
    const { item } = await office.json("task", "show", "KH2026.4");
    expect(item).toMatchObject({ due: "2026-12-15", originalDue: "2026-09-30" });
  });

  test("CASE-2 September to November: every month is reported; the roll-call is complete", async () => {
    for (const [month, third, fourth] of [
      ["09", 50, 75],
      ["10", 80, 80],
      ["11", 90, 90],
    ] as const) {
      await progress(`2026-${month}-25`, 3, third);
      await progress(`2026-${month}-25`, 4, fourth);
      const told = await monthEnd(`2026-${month}-${month === "10" ? "31" : "30"}`);
      expect(told).toMatchObject(counts(4, { "on-course": 2, done: 1, "done-late": 1, dropped: 1 }));
      if (month !== "09") expect(told).toMatchObject({ rollCall: { counts: { bound: 2, reported: 2, missing: 0 } } });
    }
  });

  test("CASE-2 December: what is late is finished or told; the yearly report and next year's plan are made", async () => {
    office.today = "2026-12-01";
    expect((await office.json("task", "list", "--late")).items).toMatchObject([{ number: "KH2026.3", daysLate: 1 }]);
    await progress("2026-12-10", 3, 100);
    expect(await monthEnd("2026-12-31")).toMatchObject(counts(4, { late: 1, done: 1, "done-late": 2, dropped: 1 }));
    const report = await office.report("--year", "2026");
    expect(report).toContain("01 lượt kiểm tra tại 01 cơ quan, đơn vị");
    expect(report).toContain("45/QĐ-UBND");
    const figures = await office.figures("--year", "2026");
    expect(figures.get("plan.KH2026.tasks")).toBe(4);
    expect(figures.get("plan.KH2026.tasks.doneOnTime")).toBe(1);
    expect(figures.get("plan.KH2026.tasks.doneLate")).toBe(2);
    expect(figures.get("plan.KH2026.tasks.dropped")).toBe(1);
    expect(figures.get("plan.KH2026.rollout.units")).toBe(3);
    expect(figures.get("visits")).toBe(1);
    const made = await office.run("plan", "create", "--year", "2027", "--from-plan", plan, "--unfinished");
    expect(made.stdout).toContain("KH2027");
    const { items } = await office.json("task", "list", "KH2027");
    expect(items).toMatchObject([{ title: "Kiểm tra công vụ", due: "2027-12-15", status: "not-started" }]);
  });
});

test("CASE-2 at the end of the year every month's end still says what it said", async () => {
  expect(monthEnds.size).toBe(12);
  for (const [day, told] of monthEnds) expect(await toldAsOf(day), day).toEqual(told);
});

test("TASK-16 a task that the year's plan goes on with is late there only; its own plan still shows it", async () => {
  office.today = "2026-12-31";
  const late = async (...flags: string[]) =>
    (await office.json("task", "list", ...flags, "--late", "--as-of", "15/4/2026")).items.map(({ number }) => number);
  expect(await late()).toEqual(["KH2026.1"]);
  expect(await late("KH2026-2030")).toEqual(["KH2026-2030.1"]);
});

test("CASE-2 nothing of the year is wrong", async () => {
  const { items } = await office.json("check");
  expect(items.filter(({ severity }) => severity === "error")).toEqual([]);
});
