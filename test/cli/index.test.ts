import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace, treeHash } from "../support/inspection-workspace.ts";
import { planWorkspace } from "../support/plan-workspace.ts";
import { type CliRun, jsonOf, runCli } from "../support/run-cli.ts";
import { keys, Terminal } from "../support/terminal.ts";

let made: InspectionWorkspace;
beforeAll(async () => {
  made = await planWorkspace();
});
afterAll(() => made.remove());

const env = { CCHC_TODAY: "2023-12-20", CCHC_ACTOR: "so@snv.example" };
const cchc = (...args: string[]): Promise<CliRun> => runCli(["-w", made.root, ...args], { env });
async function did(...args: string[]): Promise<CliRun> {
  const run = await cchc(...args);
  if (run.code !== 0) throw new Error(`${args.join(" ")}: ${run.stderr}`);
  return run;
}
const itemOf = async (...args: string[]) =>
  (jsonOf(await did(...args, "--json")) as { item: Record<string, unknown> }).item;
const itemsOf = async (...args: string[]) =>
  (jsonOf(await did(...args, "--json")) as { items: Record<string, unknown>[] }).items;

/** The file of a scheme with its text changed, as it may come from elsewhere. */
function rewrite(scheme: string, change: (text: string) => string): void {
  const name = readdirSync(join(made.root, "indices")).find((file) => file.startsWith(`${scheme}_`)) ?? scheme;
  const path = join(made.root, "indices", name);
  writeFileSync(path, change(readFileSync(path, "utf8")));
}

test("INDEX-10 a built-in index is there with its first result; one nobody knows is refused with the command that adds it", async () => {
  const before = treeHash(made.root);
  const unknown = await cchc("index", "record", "PAR-HUYEN", "--year", "2022", "--value", "88");
  expect(unknown.code).toBe(4);
  expect(unknown.stderr).toContain("index define PAR-HUYEN");
  expect((await cchc("index", "record", "PAR", "--year", "2022")).code).toBe(2);
  expect((await cchc("index", "record", "PAR", "--value", "1")).stderr).toContain("--year");
  expect((await cchc("index", "record", "PAR", "--year", "2022", "--value", "8x")).code).toBe(2);
  expect(treeHash(made.root)).toBe(before);

  const recorded = await did("index", "record", "SIPAS", "--year", "2019", "--value", "83,37", "--rank", "11");
  expect(recorded.stderr).toContain("index update SIPAS-2019 --out-of 63");
  await did("index", "update", "SIPAS-2019", "--out-of", "63");
  await did("index", "record", "sipas", "--year", "2020", "--value", "84,1", "--rank", "14", "--out-of", "63");
  expect(await itemOf("index", "show", "SIPAS-2019")).toMatchObject({
    ...{ number: "SIPAS-2019", year: 2019, unitId: "hau-giang", value: 83.37, rank: 11, outOf: 63 },
    ...{ scale: { measure: "percent", maximum: 100 }, percent: 83.37, derived: ["percent"], publishedOn: null },
  });
});

test("INDEX-11 a built-in scheme is found by the name people give it", async () => {
  for (const name of ["SIPAS INDEX", "sipas-index"])
    expect(await itemsOf("index", "list", "--scheme", name)).toHaveLength(2);
  expect((await cchc("index", "show", "PCI Index")).stderr).toContain("Chưa ghi kết quả nào của PCI.");
});

test("INDEX-13 the command says places won, what the score did, and that one rose while the other fell", async () => {
  const compared = await itemOf("index", "compare", "SIPAS", "--from", "2019", "--to", "2020");
  expect(compared).toMatchObject({
    ...{ rankChange: -3, valueChange: 0.73, comparable: true, reasons: ["score-up-rank-down"] },
    from: { year: 2019, value: 83.37 },
    to: { year: 2020, value: 84.1 },
  });
  const shown = await did("index", "compare", "SIPAS", "--from", "2019", "--to", "2020");
  expect(shown.stdout).toContain("giảm 3 bậc");
  expect(shown.stdout).toContain("Điểm tăng 0,73 nhưng hạng giảm 3 bậc.");
  expect(shown.stdout).not.toContain("đơn vị khác");
  expect(shown.stdout).toContain("do phần mềm tính");
  expect((await cchc("index", "compare", "SIPAS", "--from", "2019", "--to", "2019")).code).toBe(2);
  expect((await cchc("index", "compare", "SIPAS", "--from", "2018", "--to", "2019")).code).toBe(4);
  expect((await cchc("index", "compare", "SIPAS", "--from", "2019")).stderr).toContain("--to");
});

test("INDEX-26 years given the later first are refused with the way to say it, not turned over", async () => {
  const turned = await cchc("index", "compare", "SIPAS", "--from", "2020", "--to", "2019");
  expect([turned.code, turned.stdout]).toEqual([2, ""]);
  expect(turned.stderr).toContain("index compare SIPAS --from 2019 --to 2020");
});

test("INDEX-22 ranks among 63 and among 34 are two blocks of the chart, and the obstacle is said", async () => {
  env.CCHC_TODAY = "2026-01-20";
  await did("index", "record", "PCI", "--year", "2024", "--value", "66,5", "--rank", "12", "--out-of", "63");
  await did("index", "record", "PCI", "--year", "2025", "--value", "67,5", "--rank", "12", "--out-of", "34");
  const { stdout } = await did("index", "show", "PCI");
  const chart = stdout.slice(stdout.indexOf("Hạng qua các năm"));
  expect(chart.match(/^ {2}trong (63|34)$/gm)).toEqual(["  trong 63", "  trong 34"]);
  const [among63, among34] = ["2024", "2025"].map((year) => chart.match(new RegExp(`^ {2}${year}  1 (─*)●`, "m"))?.[1]);
  expect(among63?.length).toBeLessThan(among34?.length ?? 0);
  expect(stdout).toContain("Hạng trong 63 và hạng trong 34 đơn vị không so sánh được.");
  expect(await itemOf("index", "compare", "PCI", "--from", "2024", "--to", "2025")).toMatchObject({
    ...{ rankChange: null, valueChange: 1, comparable: false, reasons: ["competitors-differ"] },
  });
  env.CCHC_TODAY = "2023-12-20";
});

test("INDEX-12 PAPI of 60 and of 80 points compare by their shares only, and groups have no rank", async () => {
  await did("index", "record", "PAPI", "--year", "2017", "--value", "36", "--group", "Trung bình thấp");
  await did("index", "record", "PAPI", "--year", "2018", "--value", "44", "--group", "Trung bình cao");
  const compared = await itemOf("index", "compare", "PAPI", "--from", "2017", "--to", "2018");
  expect(compared).toMatchObject({ rankChange: null, valueChange: null, percentChange: -5, comparable: false });
  expect(compared.reasons).toEqual(["rank-missing", "scale-differs"]);
  const { stdout } = await did("index", "show", "PAPI");
  expect(stdout).toContain("36,00/60 điểm");
  expect(stdout).toContain("Trung bình cao");
  expect(stdout).not.toContain("●");
});

test("INDEX-11 an index of one's own has owner, peer group and scale; nothing of it is guessed", async () => {
  const missing = await cchc("index", "define", "PAR-HUYEN", "--title", "Chỉ số CCHC cấp huyện");
  expect(missing.code).toBe(2);
  for (const flag of ["--owner", "--peers", "--scale"]) expect(missing.stderr).toContain(flag);
  const known = ["--title", "Chỉ số CCHC cấp huyện", "--owner", "UBND tỉnh", "--peers", "các huyện của tỉnh"];
  await did("index", "define", "par-huyen", ...known, "--scale", "100", "--count", "8");
  await did(
    "index",
    "record",
    "PAR-HUYEN",
    "--unit",
    "huyen-vi-thuy",
    "--year",
    "2022",
    "--value",
    "88",
    "--rank",
    "1",
  );
  await did("index", "update", "PAR-HUYEN-2022", "--out-of", "8");
  expect((await itemsOf("index", "list")).map(({ scheme }) => scheme)).not.toContain("PAR-HUYEN");
  expect((await itemsOf("index", "list", "--all", "--year", "2022")).map(({ number }) => number)).toContain(
    "PAR-HUYEN-2022",
  );
  const confirmed = await itemOf("index", "define", "PAPI", "--confirm", "scale,peers");
  expect(confirmed.uncertain).toEqual([]);
  const bad = await cchc("index", "define", "PAPI", "--scale", "60:2017");
  expect([bad.code, bad.stderr.includes("60:..2017")]).toEqual([2, true]);
});

test("INDEX-14 check tells what contradicts itself, and the number stays as published", async () => {
  const forgotten = await cchc("index", "record", "SIPAS", "--year", "2021", "--value", "8456");
  expect([forgotten.code, forgotten.stderr]).toEqual([
    3,
    expect.stringContaining(
      "giá trị 8.456 nằm ngoài thang 0–100. Chưa có gì được ghi.\nNếu là 84,56 thì ghi: --value 84,56",
    ),
  ]);
  await did("index", "record", "ICT", "--year", "2020", "--value", "0,12", "--rank", "64", "--out-of", "63");
  rewrite("ICT", (text) => text.replace(/"value": 0.12\b/, '"value": 1.2'));
  const remarks = (
    jsonOf(await cchc("check", "--json", "--limit", "0")) as { items: { code: string; message: string }[] }
  ).items;
  const told = remarks.filter(({ code }) => code === "index-inconsistent").map(({ message }) => message);
  expect(told).toEqual([
    "ICT-2020: hạng 64 lớn hơn số đơn vị được xếp hạng (63).",
    "ICT-2020: giá trị 1,2 nằm ngoài thang 0–1.",
  ]);
  expect((await did("index", "show", "ICT-2020")).stdout).toContain("Số được giữ như đã công bố.");
});

test("INDEX-16 a result is corrected, withdrawn and taken back by its number, and its history tells it", async () => {
  await did("index", "update", "ICT-2020", "--value", "0,4567", "--rank", "40");
  await did("undo", "ICT-2020");
  expect(await itemOf("index", "show", "ICT-2020")).toMatchObject({ value: 1.2, rank: 64 });
  await did("index", "withdraw", "ICT-2020", "--reason", "nhầm chỉ số");
  expect((await cchc("index", "show", "ICT-2020")).code).toBe(4);
  await did("undo", "ICT-2020");
  const { stdout } = await did("history", "ICT-2020");
  expect(stdout).toContain("ghi kết quả năm 2020: giá trị 0,12, hạng 64/63");
  expect(stdout).toContain("rút kết quả ghi nhầm vì nhầm chỉ số");
  await did("index", "withdraw", "ICT", "--reason", "không dùng nữa");
  expect((await itemsOf("index", "list")).map(({ scheme }) => scheme)).not.toContain("ICT");
  await did("undo", "ICT");
  expect((await itemsOf("index", "list")).map(({ scheme }) => scheme)).toContain("ICT");
});

test("INDEX-15 a second source is a result of its own; the same source twice is refused", async () => {
  const twice = await cchc("index", "record", "SIPAS", "--year", "2019", "--value", "80");
  expect([twice.code, twice.stderr.includes("index update SIPAS-2019")]).toEqual([3, true]);
  const other = await did("index", "record", "SIPAS", "--year", "2019", "--value", "83,4", "--source", "Báo Hậu Giang");
  expect(other.stderr).toContain("nguồn khác (SIPAS-2019) ghi 83,37, ở đây ghi 83,4");
  await did("index", "withdraw", "SIPAS-2019-2", "--reason", "báo làm tròn");
});

test("INDEX-19 a follow-up is one change: cause, units and tasks are there together or not at all", async () => {
  const components = ["1=7,5/8,5 Chỉ đạo, điều hành", "2=9/14 Thủ tục hành chính", "3=5/10 Cải cách thể chế"];
  const flags = components.flatMap((one) => ["--component", one]);
  await did("index", "record", "PAR", "--year", "2022", "--value", "84", "--rank", "20", "--out-of", "63", ...flags);
  await did(
    "index",
    "update",
    "PAR-2022",
    "--area",
    "1=steering",
    "--area",
    "2=procedures",
    "--area",
    "3=institutions",
  );
  const before = treeHash(made.root);
  const follow = (...more: string[]) =>
    cchc("index", "follow-up", "PAR-2022", "--plan", "KH2023", "--cause", "hồ sơ trễ hạn nhiều", ...more);
  const uneven = await follow(
    "--component",
    "2",
    "--responsible",
    "so-noi-vu,huyen-vi-thuy,huyen-phung-hiep",
    "--task",
    "A",
    "--task",
    "B",
  );
  expect([uneven.code, (await follow("--component", "9", "--responsible", "so-noi-vu", "--task", "A")).code]).toEqual([
    2, 4,
  ]);
  // The second task is refused by the plan, and so is the first.
  const outside = ["--responsible", "so-noi-vu,huyen-vi-thuy", "--task", "A", "--task", "B", "--due", "2024-05-01"];
  expect((await follow("--component", "2", ...outside)).code).toBe(3);
  expect((await follow("--component", "2", "--responsible", "khong-co", "--task", "A")).code).toBe(4);
  expect(treeHash(made.root)).toBe(before);

  const made2 = (
    jsonOf(
      await follow(
        "--component",
        "2",
        "--responsible",
        "so-noi-vu,huyen-vi-thuy",
        "--task",
        "Rà soát",
        "--task",
        "Báo cáo",
        "--json",
      ),
    ) as { item: { tasks: { number: string; leadUnitId: string }[] } }
  ).item;
  expect(made2.tasks.map(({ number, leadUnitId }) => [number, leadUnitId])).toEqual([
    ["KH2023.1", "so-noi-vu"],
    ["KH2023.2", "huyen-vi-thuy"],
  ]);
  await did("undo", "KH2023");
  expect(await itemsOf("task", "list", "KH2023")).toEqual([]);
  await did(
    "index",
    "follow-up",
    "PAR-2022",
    "--plan",
    "KH2023",
    "--component",
    "2",
    "--cause",
    "hồ sơ trễ hạn nhiều",
    "--responsible",
    "so-noi-vu,huyen-vi-thuy",
    "--task",
    "Rà soát thủ tục",
  );
});

test("INDEX-19 an area is known by code or name, also the component's own; one that is missing is asked for with those there are", async () => {
  const parts = ["1=7/8 Chỉ đạo, điều hành", "2=9/14 CẢI CÁCH THỂ CHẾ", "3=5/10 Hiện đại hóa"];
  const flags = parts.flatMap((one) => ["--component", one]);
  await did("index", "record", "PAR", "--year", "2018", "--value", "70", "--rank", "20", "--out-of", "63", ...flags);
  const follow = (...more: string[]) =>
    cchc(
      ...["index", "follow-up", "PAR-2018", "--plan", "KH2023", "--cause", "chậm", "--responsible", "so-noi-vu"],
      ...["--task", "Rà soát", "--json", ...more],
    );
  const areaOf = async () => (await itemsOf("task", "list", "KH2023")).at(-1)?.area;
  const before = treeHash(made.root);
  const asked = await follow("--component", "1");
  expect([asked.code, jsonOf(asked)]).toMatchObject([2, { error: { code: "follow-up-area" } }]);
  expect(jsonOf(asked)).toMatchObject({ error: { hint: expect.stringContaining("institutions (Cải cách thể chế)") } });
  const other = await follow("--component", "1", "--area", "Thời tiết");
  expect([other.code, jsonOf(other)]).toMatchObject([3, { error: { code: "area-not-in-plan" } }]);
  expect(treeHash(made.root)).toBe(before);
  for (const [area, ...more] of [
    ["institutions", "--component", "1", "--area", "cai cach the che"],
    ["procedures", "--component", "1", "--area", "procedures"],
    ["institutions", "--component", "2"],
  ]) {
    expect((await follow(...more)).code).toBe(0);
    expect(await areaOf()).toBe(area);
    await did("undo", "KH2023");
  }
  await did("undo", "PAR");
});

test("INDEX-18 a built-in index without results is said to have none, and how to record one; weakness has its column", async () => {
  const empty = await inspectionWorkspace();
  for (const command of [["weak"], ["compare", "--from", "2019", "--to", "2020"], ["show"]]) {
    const [name = "", ...flags] = command;
    const run = await runCli(["-w", empty.root, "index", name, "SIPAS", ...flags], { env });
    expect([name, run.code]).toEqual([name, 4]);
    expect(run.stderr).toContain("Chưa ghi kết quả nào của SIPAS.");
    expect(run.stderr).toContain("index record SIPAS --year");
  }
  await empty.remove();
  expect((await cchc("index", "weak", "KHONG-CO")).stderr).toContain("Không có chỉ số nào");
  const listed = await did("index", "weak", "PAR", "--year", "2022");
  expect((await did("index", "weak", "PAR-2022")).stdout).toBe(listed.stdout);
  const weak = listed.stdout.split("\n");
  const heading = weak.find((line) => line.startsWith("Mã ")) ?? "";
  const row = weak.find((line) => line.includes("yếu  ")) ?? "";
  expect(row.indexOf("yếu")).toBe(heading.indexOf("Mức"));
  const refused = await cchc("settings", "--weak-percent", "150");
  expect([refused.code, refused.stderr.split("\n")[0]]).toEqual([
    2,
    "“Chỉ số thành phần yếu khi dưới (%)” phải là nhiều nhất 100, nhưng nhận được 150. Chưa có gì được ghi.",
  ]);
});

test("INDEX-20 task and component show each other; what is still weak is remarked on; nothing under a task is withdrawn", async () => {
  const [task] = await itemsOf("task", "list", "KH2023");
  const number = String(task?.number);
  expect(await itemOf("task", "show", number)).toMatchObject({
    ...{ leadUnitId: "so-noi-vu", coordinatorUnitIds: ["huyen-vi-thuy"], area: "procedures" },
    answersTo: { number: "PAR-2022", component: "2", title: "Thủ tục hành chính", cause: "hồ sơ trễ hạn nhiều" },
    origin: { kind: "index" },
  });
  expect((await did("task", "show", number)).stdout).toContain("PAR-2022, chỉ số thành phần 2 Thủ tục hành chính");
  expect((await did("index", "show", "PAR-2022")).stdout).toContain(
    `${number} Rà soát thủ tục (Sở Nội vụ, chưa bắt đầu)`,
  );
  const weak = (await itemOf("index", "weak", "PAR")).components as { code: string; weak: boolean; tasks: object[] }[];
  expect(weak.map(({ code, weak: isWeak, tasks }) => [code, isWeak, tasks.length])).toEqual([
    ["2", true, 1],
    ["3", true, 0],
    ["1", false, 0],
  ]);
  const remarks = async () =>
    (jsonOf(await cchc("check", "--json", "--limit", "0")) as { items: { code: string; message: string }[] }).items
      .filter(({ code }) => code === "index-weak-untreated")
      .map(({ message }) => message);
  expect(await remarks()).toEqual([
    "PAR-2022: chỉ số thành phần 3 “Cải cách thể chế” đạt 50% mức tối đa (dưới 80%) mà chưa có nhiệm vụ khắc phục.",
  ]);
  await did("settings", "--weak-percent", "50");
  expect(await remarks()).toEqual([]);
  await did("settings", "--clear", "weak-percent");
  const refused = await cchc("index", "withdraw", "PAR-2022", "--reason", "nhầm");
  expect([refused.code, refused.stderr.includes(number)]).toEqual([3, true]);
  expect((await cchc("index", "withdraw", "PAR", "--reason", "nhầm")).code).toBe(3);
  // A plan that had not begun has no tasks yet (INDEX-24).
  const early = ["--published", "2022-12-30"];
  await did("index", "update", "PAR-2022", ...early);
  const on = ["--as-of", "2022-12-31"];
  const then = (await itemOf("index", "weak", "PAR", ...on)).components as { tasks: object[] }[];
  expect(then.map(({ tasks }) => tasks.length)).toEqual([0, 0, 0]);
  expect((await did("index", "show", "PAR-2022", ...on)).stdout).not.toContain(number);
  await did("undo", "PAR-2022");
  // A dropped task remedies nothing (TASK-7).
  await did("task", "drop", number, "--reason", "thôi");
  expect(await remarks()).toHaveLength(2);
  const dropped = await did("index", "weak", "PAR");
  expect([dropped.stdout, dropped.stderr].join()).toMatch(/dừng[\s\S]*2 chỉ số thành phần yếu chưa có nhiệm vụ/);
  await did("undo", number);
  expect(await remarks()).toHaveLength(1);
});

test("INDEX-20 a remedy of next year's plan is one from the day the plan is there, and says when it begins", async () => {
  await did("plan", "create", "--year", "2024", "--document", "05/KH-UBND", "--issued-on", "2023-12-18");
  await did(
    ...["index", "follow-up", "PAR-2022", "--component", "3", "--plan", "KH2024", "--cause", "văn bản ban hành chậm"],
    ...["--responsible", "so-noi-vu", "--task", "Rà soát văn bản", "--area", "institutions", "--due", "2024-06-30"],
  );
  // One for the whole index is none of its components' own.
  const whole = ["index", "follow-up", "PAR-2022", "--plan", "KH2024", "--cause", "thiếu đôn đốc"];
  await did(...whole, "--responsible", "so-noi-vu", "--task", "Đôn đốc", "--area", "institutions");
  const looked = async (...on: string[]) => {
    const { stdout, stderr } = await did("index", "weak", "PAR", "--year", "2022", ...on);
    return { stdout, untreated: /(\d) chỉ số thành phần yếu chưa có nhiệm vụ/.exec(stderr)?.[1] ?? "0" };
  };
  const remarked = async (...on: string[]) =>
    (jsonOf(await cchc("check", "--json", "--limit", "0", ...on)) as { items: { code: string }[] }).items.filter(
      ({ code }) => code === "index-weak-untreated",
    ).length;
  const now = await looked();
  expect(now.stdout).toContain("KH2024.1 (dự kiến từ 01/01/2024)");
  expect([now.untreated, await remarked()]).toEqual(["0", 0]);
  expect((await did("index", "show", "PAR-2022")).stdout).toContain(
    "Rà soát văn bản (Sở Nội vụ, dự kiến từ 01/01/2024)",
  );
  // Before the plan was issued nobody could know of it.
  const before = await looked("--as-of", "2023-12-17");
  expect([before.untreated, before.stdout.includes("KH2024")]).toEqual(["1", false]);
  expect((await looked("--as-of", "2024-01-01")).stdout).not.toContain("dự kiến");
  await did("undo", "KH2024.2");
  await did("undo", "KH2024.1");
  await did("plan", "withdraw", "KH2024", "--reason", "làm thử");
});

test("CLI-10 INDEX-13 the components stand as a table in a terminal of 80 columns; a list names the year it compares with", async () => {
  const terminal = new Terminal(["-w", made.root, "index", "weak", "PAR", "--year", "2022"], env, { columns: 80 });
  expect(await terminal.end()).toBe(0);
  expect(terminal.text).toMatch(/Mã .*Nội dung .*Mất \* +Đạt \*/);
  await did("index", "record", "SIPAS", "--year", "2022", "--value", "85", "--rank", "12", "--out-of", "63");
  for (const command of [
    ["list", "--scheme", "SIPAS"],
    ["show", "SIPAS"],
  ])
    expect((await did("index", ...command)).stdout).toContain("tăng 0,90 điểm phần trăm (so với năm 2020)");
  await did("undo", "SIPAS-2022");
});

test("INDEX-19 INDEX-20 HIST-6 a follow-up says who leads and that its day is past; its component is not undone under it", async () => {
  await did("index", "record", "PAR", "--year", "2021", "--value", "80", "--component", "1=7/8,5 Chỉ đạo");
  await did("index", "update", "PAR-2021", "--component", "4=2/10 Công vụ");
  const followed = await did(
    ...[
      "index",
      "follow-up",
      "PAR-2021",
      "--component",
      "4",
      "--plan",
      "KH2023",
      "--cause",
      "chậm",
      "--task",
      "Rà soát",
    ],
    ...["--area", "procedures", "--responsible", "so-noi-vu,huyen-vi-thuy", "--due", "2023-06-30"],
  );
  expect(followed.stderr).toContain("Hạn 30/06/2023 đã qua");
  expect(followed.stderr.replace(/\s+/g, " ")).toContain("Sở Nội vụ chủ trì; UBND huyện Vị Thủy phối hợp.");
  const before = treeHash(made.root);
  const refused = await cchc("undo", "PAR-2021");
  expect([refused.code, refused.stderr]).toEqual([3, expect.stringMatching(/KH2023\.\d/)]);
  expect(treeHash(made.root)).toBe(before);
  await did("undo", "KH2023");
  await did("undo", "PAR-2021");
  await did("index", "withdraw", "PAR-2021", "--reason", "thử");
});

test("LIST-41 what all rows of a table share is said once, and not beside a column of the table", async () => {
  const { readdirSync, rmSync, writeFileSync } = await import("node:fs");
  // The import is to make the scheme: what tests before recorded of it goes.
  const indices = join(made.root, "indices");
  for (const name of readdirSync(indices)) if (name.startsWith("ICT")) rmSync(join(indices, name));
  const [bare, dated] = [join(made.root, "..", "ict-bare.csv"), join(made.root, "..", "ict-dated.csv")];
  writeFileSync(bare, "Tỉnh, thành phố;Kết quả;Xếp hạng\nHải Phòng;73,1;2\nHậu Giang;65,3;30\n");
  writeFileSync(dated, "Năm;Tỉnh, thành phố;Kết quả\n2021;Hải Phòng;73,1\n");
  const into = ["--as", "index-results", "--scheme", "ICT"];
  const missing = await cchc("import", bare, ...into);
  expect([missing.code, missing.stderr]).toEqual([5, expect.stringContaining("--year")]);
  const twice = await cchc("import", dated, ...into, "--year", "2022");
  expect([twice.code, twice.stderr]).toEqual([2, expect.stringContaining("có sẵn cột “Năm”")]);
  expect((await cchc("export", "index-results", "--scheme", "PAR", "--year", "2022")).code).toBe(2);
  const said = [...into, "--year", "2020", "--out-of", "63"];
  const tried = await did("import", bare, ...said);
  expect(tried.stderr).toContain("import --as index-results --scheme ICT --year 2020 --out-of 63 ");
  await did("import", bare, ...said, "--apply");
  const all = await itemsOf("index", "list", "--scheme", "ICT", "--all");
  expect(all).toMatchObject([
    { year: 2020, rank: 2, outOf: 63 },
    { year: 2020, rank: 30, outOf: 63 },
  ]);
  expect((await did("import", bare, ...said)).stdout).toContain("2 giữ nguyên");
});

test("LIST-42 a scheme that an import made goes with it when it is taken back, and its code is free again", async () => {
  const { writeFileSync } = await import("node:fs");
  const other = await inspectionWorkspace();
  const run = (...args: string[]) => runCli(["-w", other.root, ...args], { env });
  try {
    const table = join(other.root, ".cchc", "ict.csv");
    writeFileSync(table, "Tỉnh, thành phố;Kết quả;Xếp hạng\nHải Phòng;73,1;2\n");
    const making = ["import", table, "--as", "index-results", "--scheme", "ICT", "--year", "2020", "--apply"];
    expect((await run(...making)).code).toBe(0);
    expect(jsonOf(await run("undo", "ICT", "--json"))).toMatchObject({
      item: { takenBack: "index.import", withdrawn: ["ICT"] },
    });
    expect((await run("index", "list", "--scheme", "ICT", "--all")).stdout).not.toContain("Hải Phòng");
    expect((await run(...making)).code).toBe(0);
  } finally {
    other.remove();
  }
});

test("INDEX-21 a table of a year goes in with units outside the register, and out and in again without a change", async () => {
  const table = join(made.root, "pci.csv");
  const rows = ["Hải Phòng;73,1;2;63", "Hậu Giang;65,3;30;63", "Bạc Liêu;60;60;63"];
  const { writeFileSync } = await import("node:fs");
  writeFileSync(
    table,
    ["Năm;Tỉnh, thành phố;Kết quả;Xếp hạng;Trong số", ...rows.map((row) => `2021;${row}`)].join("\n"),
  );
  const trial = await itemOf("import", table, "--as", "index-results", "--scheme", "PCI").catch(() => null);
  expect(trial).not.toBeNull();
  await did("import", table, "--as", "index-results", "--scheme", "PCI", "--apply");
  expect((await itemsOf("index", "list", "--scheme", "PCI", "--year", "2021")).map(({ value }) => value)).toEqual([
    65.3,
  ]);
  const all = await itemsOf("index", "list", "--scheme", "PCI", "--year", "2021", "--all");
  expect(all.map(({ unitName, rank }) => [unitName, rank])).toEqual([
    ["Hải Phòng", 2],
    ["Tỉnh Hậu Giang", 30],
    ["Bạc Liêu", 60],
  ]);
  for (const kind of ["index-results", "index-components"]) {
    const [scheme, file] = [kind === "index-results" ? "PCI" : "PAR", join(made.root, `${kind}.csv`)];
    await did("export", kind, "--scheme", scheme, "-o", file);
    const text = readFileSync(file, "utf8");
    const again = await did("import", file, "--as", kind, "--scheme", scheme, "--apply");
    expect(again.stdout).toContain("0 mới, 0 thay đổi");
    await did("export", kind, "--scheme", scheme, "-o", file, "--yes");
    expect(readFileSync(file, "utf8")).toBe(text);
  }
  writeFileSync(
    table,
    "Năm;Ký hiệu;Tiêu chí;Điểm;Điểm tối đa\n2022;2;Thủ tục hành chính;9,5;14\n2022;4;Tài chính công;6;10\n",
  );
  await did("import", table, "--as", "index-components", "--scheme", "PAR", "--apply");
  const components = (await itemOf("index", "show", "PAR-2022")).components as {
    code: string;
    value: number;
    area: string | null;
  }[];
  expect(components.map(({ code, value, area }) => [code, value, area])).toEqual([
    ["1", 7.5, "steering"],
    ["2", 9.5, "procedures"],
    ["3", 5, "institutions"],
    ["4", 6, null],
  ]);
});

test("INDEX-10 on a terminal everything is asked for; the likely number of competitors is offered", async () => {
  const terminal = new Terminal(["-w", made.root, "index", "record"], env);
  await terminal.answer("Chỉ số nào?", "sipas");
  await terminal.answer("Kết quả của năm nào?", "2021");
  await terminal.answer("Giá trị công bố", "85,5");
  await terminal.answer("Hạng (bỏ trống", "9");
  await terminal.answer("Trong bao nhiêu đơn vị?");
  await terminal.answer("Văn bản công bố", "Quyết định công bố SIPAS 2021");
  await terminal.waitFor("Đã ghi SIPAS-2021 của Tỉnh Hậu Giang: 85,50%, hạng 9/63");
  expect(await terminal.end()).toBe(0);
});

test("INDEX-19 on a terminal a weak component is followed up step by step, and nothing is written before the answer", async () => {
  const before = treeHash(made.root);
  const stopped = new Terminal(["-w", made.root, "index", "follow-up", "PAR-2022"], env);
  await stopped.answer("Chỉ số thành phần nào?", "the che");
  await stopped.answer("Thuộc kế hoạch nào?");
  await stopped.answer("Nguyên nhân", "chậm ban hành văn bản");
  await stopped.answer("Đơn vị nào chịu trách nhiệm?", "noi vu");
  await stopped.answer("Thêm đơn vị chịu trách nhiệm");
  await stopped.answer("Sở Nội vụ phải làm việc gì?", "Ban hành đủ văn bản");
  await stopped.waitFor("Ghi nguyên nhân và 1 nhiệm vụ vào KH2023?");
  await stopped.type("n", keys.enter);
  expect(await stopped.end()).toBe(0);
  expect(treeHash(made.root)).toBe(before);
});

test("INDEX-24 a result is not there before the day of its publication; an undated one not before its year is over", async () => {
  await did("index", "record", "ICT", "--year", "2017", "--value", "0,5", "--rank", "9", "--out-of", "63");
  const published = ["--published", "2019-04-17", "--source", "QĐ 1"];
  await did(
    "index",
    "record",
    "ICT",
    "--year",
    "2018",
    "--value",
    "0,6",
    "--rank",
    "8",
    "--out-of",
    "63",
    ...published,
  );
  const listed = async (day: string) =>
    (await itemsOf("index", "list", "--scheme", "ICT", "--as-of", day)).map(({ number }) => number);
  expect(await listed("2017-12-30")).toEqual([]);
  expect(await listed("2019-04-16")).toEqual(["ICT-2017"]);
  expect(await listed("2019-04-17")).toEqual(["ICT-2017", "ICT-2018"]);
  const early = ["--as-of", "2019-04-16"];
  expect(((await itemOf("index", "show", "ICT", ...early)).series as unknown[]).length).toBe(1);
  expect((await cchc("index", "show", "ICT-2018", ...early)).code).toBe(4);
  expect((await cchc("index", "compare", "ICT", "--from", "2017", "--to", "2018", ...early)).code).toBe(4);
  expect((await cchc("index", "compare", "ICT", "--from", "2017", "--to", "2018")).code).toBe(0);
  expect((await itemOf("index", "weak", "ICT", "--as-of", "2019-04-17")).year).toBe(2018);
  expect((await itemOf("index", "weak", "ICT", ...early)).year).toBe(2017);
  const before = treeHash(made.root);
  const followUp = ["index", "follow-up", "ICT-2018", "--plan", "KH2023", "--cause", "chậm", "--task", "Rà soát"];
  for (const command of [
    ["index", "weak", "ICT", "--year", "2018"],
    [...followUp, "--responsible", "so-noi-vu", "--area", "procedures"],
  ]) {
    const refused = await cchc(...command, ...early);
    expect([command[1], refused.code, refused.stderr]).toEqual([command[1], 4, expect.stringContaining("17/04/2019")]);
  }
  expect(treeHash(made.root)).toBe(before);
});

test("INDEX-27 INDEX-28 an own scheme of a level takes departments only when it says so; a competitor called like a unit is told", async () => {
  const define = ["index", "define", "PAR-SO", "--title", "CCHC các sở", "--owner", "UBND tỉnh"];
  await did(...define, "--peers", "các sở, ban, ngành", "--level", "province", "--scale", "100");
  const record = ["index", "record", "PAR-SO", "--year", "2022", "--value", "90", "--unit"];
  const refused = await cchc(...record, "so-noi-vu");
  expect([refused.code, refused.stderr]).toEqual([
    3,
    expect.stringContaining("index define PAR-SO --category department"),
  ]);
  await did("index", "define", "PAR-SO", "--category", "department");
  await did(...record, "so-noi-vu");
  expect((await cchc(...record, "hau-giang")).code).toBe(3);
  expect((await did("index", "define", "PAR-SO")).stdout).toMatch(/Loại +Sở, ban, ngành/);
  const own = ["index", "record", "ICT", "--year", "2016", "--value", "0,5", "--rank", "9", "--out-of", "63"];
  expect((await did(...own, "--competitor", "Hậu Giang")).stderr).toContain("--unit hau-giang");
  expect((await did(...own, "--competitor", "Bình Phước")).stderr).not.toContain("--unit");
  const found = (await itemsOf("check")).filter(({ code }) => code === "index-competitor-own");
  expect(found).toMatchObject([{ message: expect.stringContaining("ICT-2016 ghi “Hậu Giang”") }]);
});

test("INDEX-24 INDEX-25 what is still to come, a unit that was not there, and a department among provinces are refused", async () => {
  const before = treeHash(made.root);
  const refused = async (...flags: string[]) => {
    const run = await cchc("index", "record", "ICT", "--rank", "3", "--out-of", "14", ...flags);
    return [run.code, run.stderr] as const;
  };
  const [future, said] = await refused("--year", "2019", "--published", "2023-12-21");
  expect(said).toContain("21/12/2023");
  expect(future).toBe(3);
  expect((await refused("--year", "2024"))[0]).toBe(3);
  const [code, advice] = await refused("--year", "2020", "--unit", "so-noi-vu");
  expect([code, advice.includes("index define")]).toEqual([3, true]);
  const table = join(made.root, "..", "departments.csv");
  const { writeFileSync } = await import("node:fs");
  writeFileSync(table, "Năm;Đơn vị;Xếp hạng;Trong số\n2020;so-noi-vu;3;14\n");
  const trial = await cchc("import", table, "--as", "index-results", "--scheme", "ICT", "--apply");
  expect(trial.code).not.toBe(0);
  expect(treeHash(made.root)).toBe(before);
});
