import { afterEach, beforeEach, expect, test } from "vitest";
import { type InspectionWorkspace, treeHash } from "../support/inspection-workspace.ts";
import { makePlan, planWorkspace } from "../support/plan-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
beforeEach(async () => {
  made = await planWorkspace();
});
afterEach(() => made.remove());

const cchc = (...args: string[]) =>
  runCli(["-w", made.root, ...args], { cwd: made.root, env: { CCHC_TODAY: "2023-07-20", CCHC_ACTOR: "lan" } });
const itemOf = async (...args: string[]) => (jsonOf(await cchc(...args, "--json")) as { item: TaskJson }).item;
const numbersOf = async (...args: string[]) => {
  const { items } = jsonOf(await cchc("task", "list", ...args, "--json")) as { items: TaskJson[] };
  return items.map(({ number }) => number);
};

interface TaskJson {
  number: string;
  [field: string]: unknown;
}

const review = ["--area", "procedures", "--title", "Rà soát thủ tục hành chính"];
const addReview = (...more: string[]) => cchc("task", "add", "KH2023", ...review, ...more);

test("TASK-9 area and title make a task; what it leaves unclear is named with the command that fills it", async () => {
  const bare = await addReview();
  expect(bare).toMatchObject({ code: 0, stdout: "Đã thêm nhiệm vụ KH2023.1 “Rà soát thủ tục hành chính”.\n" });
  expect(bare.stderr).toContain("Chưa rõ: người, thời gian, trách nhiệm, sản phẩm, thẩm quyền.");
  expect(bare.stderr).toContain("task update KH2023.1 --person … --due … --lead … --product … --authority …");
  const inName = await cchc(
    ...["task", "add", "kh2023", "--area", "cải cách thể chế", "--title", "Ban hành kế hoạch", "--code", "I.1"],
    ...["--lead", "UBND huyện Vị Thủy", "--coordinators", "so-noi-vu, UBND huyện Phụng Hiệp", "--due", "30/6/2023"],
    ...["--product", "Kế hoạch", "--authority", "Chủ tịch UBND huyện", "--assigned-by", "UBND tỉnh", "--json"],
  );
  expect((jsonOf(inName) as { item: TaskJson }).item).toMatchObject({
    ...{ number: "KH2023.2", planNumber: "KH2023", area: "institutions", code: "I.1", due: "2023-06-30" },
    ...{ leadUnitId: "huyen-vi-thuy", coordinatorUnitIds: ["so-noi-vu", "huyen-phung-hiep"], assignedBy: "UBND tỉnh" },
    ...{ status: "late", daysLate: 20, percent: 0, unclear: ["person"], remarks: [] },
  });
  expect(await itemOf("task", "add", "KH2023", ...review, "--parent", "i.1")).toMatchObject({
    parentNumber: "KH2023.2",
    parent: { number: "KH2023.2", title: "Ban hành kế hoạch" },
  });
});

test("TASK-9 a unit whose name has commas is one unit of a list", async () => {
  const unit = ["--name", "Sở Văn hóa, Thể thao và Du lịch", "--level", "province", "--category", "department"];
  expect(await cchc("unit", "add", "so-vhttdl", ...unit, "--parent", "hau-giang")).toMatchObject({ code: 0 });
  const item = await itemOf(
    ...["task", "add", "KH2023", ...review, "--lead", "Sở Văn hóa, Thể thao và Du lịch"],
    ...["--coordinators", "huyen-vi-thuy,Sở Nội vụ"],
  );
  expect(item).toMatchObject({ leadUnitId: "so-vhttdl", coordinatorUnitIds: ["huyen-vi-thuy", "so-noi-vu"] });
  const swapped = await itemOf(
    ...["task", "update", "KH2023.1", "--lead", "so-noi-vu"],
    ...["--coordinators", "huyen-vi-thuy,Sở Văn hóa, Thể thao và Du lịch"],
  );
  expect(swapped).toMatchObject({ coordinatorUnitIds: ["huyen-vi-thuy", "so-vhttdl"] });
});

test("TASK-10 a person without a unit, of another unit or unknown is remarked on, not refused", async () => {
  await cchc("person", "add", "Nguyễn Văn Hà", "--unit", "huyen-vi-thuy");
  await cchc("person", "add", "Trần Thị Lan");
  const other = await addReview("--lead", "so-noi-vu", "--person", "P1");
  expect([other.code, other.stderr]).toEqual([
    0,
    expect.stringContaining("Nguyễn Văn Hà thuộc UBND huyện Vị Thủy, không thuộc đơn vị chủ trì (Sở Nội vụ)."),
  ]);
  expect((await addReview("--lead", "huyen-vi-thuy", "--person", "P1")).stderr).not.toContain("không thuộc");
  expect((await addReview("--person", "P2")).stderr).toContain("Trần Thị Lan chưa ghi đơn vị công tác.");
  const unknown = await itemOf("task", "add", "KH2023", ...review, "--person", "Nguyễn Văn Hạ");
  expect(unknown).toMatchObject({
    person: "Nguyễn Văn Hạ",
    remarks: [{ code: "person-not-registered", registered: ["Nguyễn Văn Hà"] }],
  });
});

test("TASK-11 two leads are told as such, however they are typed, and nothing is written", async () => {
  const before = treeHash(made.root);
  for (const leads of [
    ["--lead", "so-noi-vu", "--lead", "huyen-vi-thuy"],
    ["--lead", "so-noi-vu,huyen-vi-thuy"],
    ["--lead", "Sở Nội vụ; UBND huyện Vị Thủy"],
  ]) {
    const run = await addReview(...leads);
    expect(run).toMatchObject({ code: 2 });
    expect(run.stderr).toMatch(/Mỗi nhiệm vụ chỉ có một đơn vị chủ trì.*\n.*--coordinators/);
  }
  expect(treeHash(made.root)).toBe(before);
});

test("TASK-2, TASK-4, TASK-5 what is refused names what was wrong and writes nothing", async () => {
  await addReview("--lead", "so-noi-vu", "--code", "I.1");
  await addReview("--parent", "KH2023.1", "--code", "I.2");
  await makePlan(made, 2024);
  await cchc("task", "add", "KH2024", ...review);
  const before = treeHash(made.root);
  const cases: [number, string, string[]][] = [
    [3, "task-due-outside-plan", ["add", "KH2023", ...review, "--due", "1/1/2024"]],
    [4, "unit-not-found", ["add", "KH2023", ...review, "--lead", "so-khong-co"]],
    [3, "area-not-in-plan", ["add", "KH2023", "--area", "impact", "--title", "x"]],
    [4, "plan-not-found", ["add", "KH2030", ...review]],
    [4, "task-not-found", ["add", "KH2023", ...review, "--parent", "KH2024.1"]],
    [3, "lead-co-ordinates", ["add", "KH2023", ...review, "--lead", "so-noi-vu", "--coordinators", "so-noi-vu"]],
    [3, "task-code-repeats", ["add", "KH2023", ...review, "--code", "I.1"]],
    [2, "missing-flag", ["add", "KH2023", "--title", "x"]],
    [2, "missing-argument", ["add", ...review]],
    [2, "bad-date", ["add", "KH2023", ...review, "--due", "30/2/2023"]],
    [3, "task-circle", ["update", "KH2023.1", "--parent", "KH2023.2"]],
    [2, "flag-needs", ["update", "KH2023.1", "--reason", "chờ"]],
    [2, "missing-one-of", ["update", "KH2023.1"]],
    [2, "exclusive-flags", ["update", "KH2023.1", "--note", "x", "--clear", "note"]],
    [2, "tasks-of-plans", ["update", "KH2023.1", "KH2024.1", "--note", "x"]],
    [2, "percent-out-of-range", ["progress", "KH2023.1", "--percent", "101"]],
    [2, "bad-percent", ["progress", "KH2023.1", "--percent", "60,5"]],
    [3, "act-in-future", ["progress", "KH2023.1", "--percent", "60", "--on", "21/7/2023"]],
    [2, "missing-flag", ["progress", "KH2023.1"]],
    [2, "missing-flag", ["drop", "KH2023.1"]],
    [4, "task-not-found", ["show", "KH2023.9"]],
    [2, "bad-month", ["list", "--unreported", "2023-13"]],
    [2, "bad-choice", ["list", "--status", "overdue"]],
    [2, "bad-choice", ["list", "--area", "procedure"]],
  ];
  for (const [code, error, args] of cases) {
    const run = await cchc("task", ...args, "--json");
    expect([args, run.code, jsonOf(run)]).toMatchObject([args, code, { error: { code: error } }]);
  }
  expect(treeHash(made.root)).toBe(before);
});

test("TASK-12 several tasks change at once or not at all, and one undo takes all of it back", async () => {
  await addReview("--due", "30/6/2023");
  await addReview("--due", "30/9/2023");
  await addReview("--coordinators", "huyen-vi-thuy");
  const before = treeHash(made.root);
  const refused = await cchc("task", "update", "KH2023.1", "KH2023.2", "KH2023.3", "--lead", "huyen-vi-thuy");
  expect(refused).toMatchObject({ code: 3 });
  expect(treeHash(made.root)).toBe(before);
  const both = await cchc("task", "update", "KH2023.1", "KH2023.2", "--lead", "huyen-vi-thuy");
  expect(both).toMatchObject({ code: 0, stdout: "Đã sửa 2 nhiệm vụ: KH2023.1, KH2023.2.\n" });
  const moved = ["--due", "31/12/2023", "--reason", "chờ hướng dẫn", "--on", "1/7/2023", "--document", "12/UBND-NC"];
  const list = jsonOf(await cchc("task", "update", "KH2023.1", "KH2023.2", ...moved, "--note", "gia hạn", "--json"));
  expect(list).toMatchObject({
    ...{ kind: "task.list", total: 2 },
    items: [
      { due: "2023-12-31", originalDue: "2023-06-30", note: "gia hạn" },
      { reschedules: [{ on: "2023-07-01", from: "2023-09-30", until: "2023-12-31", document: "12/UBND-NC" }] },
    ],
  });
  expect((await cchc("history", "KH2023.2")).stdout).toContain(
    "sửa nhiệm vụ: ghi chú; điều chỉnh thời hạn thành 31/12/2023 theo 12/UBND-NC vì chờ hướng dẫn",
  );
  expect(await cchc("task", "update", "KH2023.1", "--due", "1/12/2023")).toMatchObject({ code: 3 });
  expect(await cchc("undo", "KH2023.1")).toMatchObject({ code: 0 });
  expect(await itemOf("task", "show", "KH2023.2")).toMatchObject({ due: "2023-09-30", note: null });
  expect(await itemOf("task", "show", "KH2023.2")).toMatchObject({ leadUnitName: "UBND huyện Vị Thủy" });
});

test("TASK-13 fields are emptied again, a task is freed of its parent, and what was so already is said", async () => {
  await addReview("--lead", "so-noi-vu", "--due", "30/6/2023", "--person", "An", "--note", "x");
  await addReview("--parent", "KH2023.1", "--coordinators", "so-noi-vu", "--product", "Quyết định");
  const cleared = await itemOf("task", "update", "KH2023.1", "--clear", "lead,due,person,note");
  expect(cleared).toMatchObject({ leadUnitId: null, due: null, person: null, note: null });
  expect(await itemOf("task", "update", "KH2023.2", "--parent", "none", "--clear", "coordinators")).toMatchObject({
    ...{ parentTaskId: null, coordinatorUnitIds: [], product: "Quyết định" },
  });
  expect((await cchc("task", "update", "KH2023.1", "--title", "Rà soát thủ tục hành chính")).stdout).toContain(
    "vốn đã như vậy",
  );
  expect((await cchc("history", "KH2023.1")).stdout).toContain("bỏ trống");
});

test("TASK-3, TASK-13 progress: a fall and an earlier month are said; 100 % ends a task and less opens it again", async () => {
  await addReview("--lead", "so-noi-vu", "--due", "30/6/2023");
  const report = (percent: string, on: string, ...more: string[]) =>
    cchc("task", "progress", "KH2023.1", "--percent", percent, "--on", on, ...more);
  expect((await report("80%", "31/5/2023", "--text", "Đã trình", "--by", "so-noi-vu")).stdout).toBe(
    "Đã ghi tiến độ KH2023.1: 80%, ngày 31/05/2023.\n",
  );
  const earlier = await report("50", "31/3/2023");
  expect(earlier.stdout).toContain("Tiến độ hiện nay vẫn là 80%, theo báo cáo ngày 31/05/2023.");
  expect(earlier.stdout).not.toContain("giảm");
  expect((await report("60", "15/6/2023")).stdout).toContain("tiến độ giảm từ 80% xuống 60%");
  expect((await report("100", "5/7/2023")).stdout).toContain("hoàn thành 100%");
  expect(await itemOf("task", "show", "KH2023.1")).toMatchObject({
    ...{ status: "done-late", daysLate: 5, doneOn: "2023-07-05" },
    progress: [{ percent: 50 }, { percent: 80, by: "Sở Nội vụ", text: "Đã trình" }, { percent: 60 }, { percent: 100 }],
  });
  expect(await itemOf("task", "show", "KH2023.1", "--as-of", "2023-04-01")).toMatchObject({ percent: 50 });
  const dropped = await cchc("task", "drop", "KH2023.1", "--reason", "trùng việc");
  expect(dropped.stdout).toContain("dừng thực hiện từ ngày 20/07/2023");
  expect(await report("90", "20/7/2023")).toMatchObject({ code: 3, stderr: expect.stringContaining("undo") });
  expect(await report("90", "19/7/2023")).toMatchObject({ code: 0 });
});

test("TASK-8 tasks are narrowed by what a person asks; a table fits, JSON counts", async () => {
  await addReview("--lead", "so-noi-vu", "--due", "30/6/2023", "--person", "Trần Lan");
  await addReview("--lead", "huyen-vi-thuy", "--coordinators", "so-noi-vu", "--due", "25/7/2023");
  await cchc("task", "add", "KH2023", "--area", "institutions", "--title", "Ban hành kế hoạch");
  await makePlan(made, 2024);
  await cchc("task", "add", "KH2024", ...review);
  await cchc("task", "progress", "KH2023.3", "--percent", "100");
  expect(await numbersOf()).toEqual(["KH2023.1", "KH2023.2", "KH2023.3", "KH2024.1"]);
  expect(await numbersOf("KH2024")).toEqual(["KH2024.1"]);
  expect(await numbersOf("--late")).toEqual(["KH2023.1"]);
  expect(await numbersOf("--due-within", "10d")).toEqual(["KH2023.2"]);
  expect(await numbersOf("--lead", "Sở Nội vụ")).toEqual(["KH2023.1"]);
  expect(await numbersOf("--unit", "so-noi-vu")).toEqual(["KH2023.1", "KH2023.2"]);
  expect(await numbersOf("--lead", "hau-giang")).toEqual(["KH2023.1", "KH2023.2"]);
  expect(await numbersOf("--person", "Trần Lan")).toEqual(["KH2023.1"]);
  expect(await numbersOf("--area", "institutions")).toEqual(["KH2023.3"]);
  expect(await numbersOf("--status", "done,late")).toEqual(["KH2023.1", "KH2023.3"]);
  expect(await numbersOf("--search", "ban hanh")).toEqual(["KH2023.3"]);
  await cchc("task", "drop", "KH2024.1", "--reason", "thôi");
  expect(await numbersOf("--unclear")).toEqual(["KH2023.1", "KH2023.2", "KH2023.3"]);
  const page = jsonOf(await cchc("task", "list", "--limit", "1", "--offset", "1", "--json"));
  expect(page).toMatchObject({ total: 4, plans: 2, late: 1, done: 1, items: [{ number: "KH2023.2" }] });
  const shown = await cchc("task", "list", "KH2023");
  expect(shown.stdout).toContain("chậm 20 ngày");
  expect(shown.stderr).toContain("3 nhiệm vụ, đã hoàn thành 1, chậm tiến độ 1");
  expect((await cchc("task", "list", "--late", "--as-of", "1/6/2023")).stdout).toContain(
    "Không có nhiệm vụ nào chậm tiến độ tính đến 01/06/2023.",
  );
});

test("TASK-14 the monthly duty: who has not reported, by lead; done before and months ahead owe nothing", async () => {
  for (const lead of ["so-noi-vu", "huyen-vi-thuy", "huyen-vi-thuy"]) await addReview("--lead", lead);
  await addReview();
  await cchc("task", "progress", "KH2023.1", "--percent", "100", "--on", "28/2/2023");
  await cchc("task", "progress", "KH2023.2", "--percent", "30", "--on", "31/3/2023");
  expect(await numbersOf("--unreported", "2023-02")).toEqual(["KH2023.2", "KH2023.3", "KH2023.4"]);
  expect(await numbersOf("--unreported", "3/2023")).toEqual(["KH2023.3", "KH2023.4"]);
  expect(await numbersOf("--unreported", "2023-08")).toEqual([]);
  const screen = await cchc("task", "list", "--unreported", "2023-03");
  expect(screen.stdout).toContain("CHƯA CÓ BÁO CÁO THÁNG 3/2023");
  expect(screen.stdout).toContain("UBND huyện Vị Thủy: 1 nhiệm vụ");
  expect(screen.stdout).toContain("Chưa rõ đơn vị chủ trì: 1 nhiệm vụ");
  expect(screen.stderr).toContain("2 nhiệm vụ");
  expect((await cchc("task", "list", "--unreported", "2023-08")).stdout).toContain("Chưa đến tháng 8/2023");
});

test("TASK-6 the page says point by point what is clear, with reports, dates, parts and where it came from", async () => {
  await addReview("--lead", "so-noi-vu", "--due", "30/6/2023", "--code", "I.1");
  await addReview("--parent", "I.1");
  await cchc("task", "progress", "KH2023.1", "--percent", "60", "--text", "Đã trình dự thảo");
  await cchc("task", "update", "KH2023.1", "--due", "30/9/2023", "--reason", "chờ hướng dẫn");
  const { stdout } = await cchc("task", "show", "KH2023.1");
  for (const line of [
    "✓ rõ trách nhiệm  Sở Nội vụ",
    "– rõ sản phẩm     chưa rõ",
    "Thời hạn ban đầu: 30/06/2023",
    "Ngày 20/07/2023: từ 30/06/2023 đổi thành 30/09/2023. Lý do: chờ hướng dẫn",
    "60%, lan: Đã trình dự thảo",
    "KH2023.2 Rà soát thủ tục hành chính (chưa bắt đầu, 0%)",
  ])
    expect(stdout).toContain(line);
  expect((await cchc("task", "show", "KH2023.1", "--lang", "en")).stdout).toContain("PROGRESS REPORTS");
});

test("TASK-17 a task is put before another one or behind all from the command line, and keeps its number", async () => {
  for (const title of ["Một", "Hai", "Ba"])
    await cchc("task", "add", "KH2023", "--area", "procedures", "--title", title);
  expect(await numbersOf("KH2023")).toEqual(["KH2023.1", "KH2023.2", "KH2023.3"]);
  const moved = await cchc("task", "move", "KH2023.3", "--before", "KH2023.1");
  expect(moved).toMatchObject({
    code: 0,
    stdout: "Đã xếp nhiệm vụ KH2023.3 lên trước KH2023.1; số hiển thị giữ nguyên.\n",
  });
  expect(await numbersOf("KH2023")).toEqual(["KH2023.3", "KH2023.1", "KH2023.2"]);
  expect((await cchc("task", "move", "KH2023.3", "--last")).stdout).toContain("xuống cuối");
  expect(await numbersOf("KH2023")).toEqual(["KH2023.1", "KH2023.2", "KH2023.3"]);
  expect((await cchc("task", "move", "KH2023.3")).code).toBe(2);
  expect((await cchc("task", "move", "KH2023.3", "--last", "--before", "KH2023.1")).code).toBe(2);
  expect((await cchc("task", "move", "KH2023.3", "--before", "KH2023.9")).code).toBe(4);
});
