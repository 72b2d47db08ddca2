import { afterAll, beforeAll, expect, test } from "vitest";
import { Office } from "../support/office.ts";

/*
 * Hà Nội, 2018 to early 2019: "5 rõ", one lead from beginning to end, every agency reporting each month, a ward that
 * checks itself, letters of apology. Entered by command lines in an empty folder.
 */

const ward = "ha-noi-hai-ba-trung-phuong-bach-khoa";
const phuXuyen = "ha-noi-huyen-phu-xuyen";

let office: Office;
beforeAll(async () => {
  office = await Office.open("Thành phố Hà Nội", "2019-01-20");
  await office.run("unit", "import", "--official", "Hà Nội", "--apply");
  const table = office.table("so.csv", [
    "Mã;Tên;Cấp;Loại",
    "so-noi-vu;Sở Nội vụ;Cấp tỉnh;Sở, ban, ngành",
    "so-tttt;Sở Thông tin và Truyền thông;Cấp tỉnh;Sở, ban, ngành",
    "so-tnmt;Sở Tài nguyên và Môi trường;Cấp tỉnh;Sở, ban, ngành",
    "canh-sat-pccc;Cảnh sát Phòng cháy và chữa cháy;Cấp tỉnh;Cơ quan ngành dọc",
  ]);
  await office.run("unit", "import", table, "--apply");
  await office.run("settings", "--clarity", "person,work,time,responsibility,product");
  await office.run("plan", "create", "--year", "2018", "--document", "Kế hoạch của thành phố");
  await office.run("document", "add", "--title", "Báo cáo kết quả cải cách hành chính", "--issuer", "UBND thành phố");
});
afterAll(() => office.remove());

const addTask = (area: string, title: string, ...flags: string[]) => [
  ...["task", "add", "KH2018", "--area", area, "--title", title, ...flags],
];

test("CASE-1 one task has one lead from beginning to end: two are refused, and nothing is written", async () => {
  const online = addTask("modernization", "Cung cấp dịch vụ công trực tuyến mức độ 3, 4", "--due", "31/12/2018");
  const said = await office.refused(2, ...online, "--lead", "so-tttt,so-noi-vu");
  expect(said).toContain("Mỗi nhiệm vụ chỉ có một đơn vị chủ trì");
  expect(said).toContain("--coordinators");
  await office.refused(2, ...online, "--lead", "so-tttt", "--lead", "so-noi-vu");
  expect((await office.json("task", "list", "KH2018")).total).toBe(0);
  const added = await office.run(...online, "--lead", "so-tttt", "--coordinators", "so-noi-vu");
  expect(added.stderr).toContain("Chưa rõ: người, sản phẩm.");
  await office.run(...addTask("procedures", "Rút ngắn thủ tục đất đai", "--lead", "so-tnmt", "--due", "30/11/2018"));
  const { items } = await office.json("task", "list", "KH2018");
  expect(items[0]).toMatchObject({ leadUnitId: "so-tttt", coordinatorUnitIds: ["so-noi-vu"] });
});

test("CASE-1 a goal of the city is at least the Government's: one that is less is said", async () => {
  const target = ["--title", "Dịch vụ công trực tuyến mức độ 3, 4", "--measure", "%"];
  await office.run("plan", "create", "--period", "2016-2020");
  // That nothing measures the goal yet is a note, whatever the goal is.
  const remarks = async () =>
    (await office.json("check")).items.map(({ code }) => code).filter((code) => String(code).startsWith("target-"));
  const least = ["--minimum", "100", "--minimum-source", "Chính phủ"];
  const below = await office.run(
    ...["target", "set", "KH2016-2020", ...target, "--value", "90", "--due", "31/12/2020", ...least],
  );
  expect(below.stderr).toContain("chưa bằng mức cấp trên giao: 100% (Chính phủ)");
  expect(await remarks()).toEqual(["target-below-minimum", "target-unmeasured"]);
  const reached = await office.run("target", "set", "KH2016-2020/CT1", "--value", "100");
  expect(reached.stderr).not.toContain("chưa bằng");
  expect((await office.json("target", "show", "KH2016-2020/CT1")).item).toMatchObject({
    ...{ goal: 100, direction: "at-least", due: "2020-12-31", belowMinimum: false },
    minimum: { value: 100, source: "Chính phủ" },
  });
  expect(await remarks()).toEqual(["target-unmeasured"]);
});

test("CASE-1 every agency reports on its tasks each month: progress is the report, and the roll-call names who has not", async () => {
  await office.run(
    ...["duty", "add", "--title", "Báo cáo tiến độ nhiệm vụ được giao", "--every", "monthly", "--within", "5wd"],
    ...["--level", "province", "--by-tasks", "--from", "1/1/2018", "--to", "31/12/2018", "--receiver", "ha-noi"],
  );
  office.today = "2018-04-10";
  await office.run("task", "progress", "KH2018.1", "--percent", "30", "--on", "26/3/2018");
  const call = await office.run("duty", "roll-call", "DK1", "--period", "2018-03", "--missing");
  expect(call.stdout).toContain("Sở Tài nguyên và Môi trường");
  expect(call.stdout).not.toContain("Sở Thông tin và Truyền thông");
  expect(call.stdout).not.toContain("Sở Nội vụ");
  const unreported = await office.json("task", "list", "KH2018", "--unreported", "2018-03");
  expect(unreported.items).toMatchObject([{ number: "KH2018.2", leadUnitId: "so-tnmt" }]);
  await office.run("task", "progress", "KH2018.2", "--percent", "10", "--on", "9/4/2018", "--text", "Báo cáo muộn");
  const { item } = await office.json("duty", "roll-call", "DK1", "--period", "2018-03");
  expect(item).toMatchObject({ due: "2018-04-06", counts: { bound: 2, reported: 1, "reported-late": 1, missing: 0 } });
  office.today = "2019-01-20";
});

test("CASE-1 Bách Khoa ward checks itself each month and meets each week", async () => {
  const since = ["--units", ward, "--from", "1/10/2018"];
  await office.run(
    ...["duty", "add", "--title", "Tự kiểm tra", "--kind", "self-inspection", "--every", "monthly"],
    ...["--within", "3wd", ...since],
  );
  await office.run(
    ...["duty", "add", "--title", "Họp về hồ sơ bộ phận một cửa", "--kind", "meeting", "--every", "weekly"],
    ...["--within", "2d", ...since],
  );
  const { item } = await office.json("duty", "roll-call", "DK2", "--period", "2018-12");
  expect(item).toMatchObject({ counts: { bound: 1, missing: 1 }, entries: [{ unitName: "Phường Bách Khoa" }] });
  await office.run("duty", "report", "DK2", "--period", "2018-12", "--units", ward, "--on", "28/12/2018");
  await office.run("duty", "report", "DK3", "--period", "2018-W51", "--units", ward, "--on", "21/12/2018");
  const counts = { bound: 1, reported: 1, missing: 0 };
  expect((await office.json("duty", "roll-call", "DK2", "--period", "2018-12")).item).toMatchObject({ counts });
  expect((await office.json("duty", "roll-call", "DK3", "--period", "2018-W51")).item).toMatchObject({ counts });
});

test("CASE-1 a lessons meeting is owed after every inspection, also a surprise one", async () => {
  await office.run("visit", "plan", ward, "--on", "5/11/2018", "--kind", "surprise");
  await office.run(
    ...["duty", "add", "--title", "Họp rút kinh nghiệm", "--kind", "meeting", "--every", "after-visit"],
    ...["--within", "5wd", "--units", ward, "--from", "1/10/2018"],
  );
  await office.run("visit", "start", "2018-001", "--on", "5/11/2018");
  await office.run("visit", "minute", "2018-001", "--on", "5/11/2018");
  const owed = await office.json("duty", "roll-call", "DK4", "--period", "2018-001");
  expect(owed.item).toMatchObject({ due: "2018-11-12", counts: { bound: 1, missing: 1 } });
  await office.run("duty", "report", "DK4", "--visit", "2018-001", "--on", "8/11/2018");
  const met = await office.json("duty", "roll-call", "DK4", "--period", "2018-001");
  expect(met.item).toMatchObject({ counts: { reported: 1, missing: 0 } });
});

test("CASE-1 each publication of an index is answered with causes and a plan of remedial tasks", async () => {
  const remedy = addTask("organization", "Khắc phục chỉ số thành phần thấp điểm", "--lead", "so-noi-vu");
  await office.run(...remedy, "--assigned-by", "Thành ủy", "--due", "31/12/2018", "--note", "Sau công bố PAR INDEX");
  const { item } = await office.json("task", "show", "KH2018.3");
  expect(item).toMatchObject({ assignedBy: "Thành ủy", leadUnitId: "so-noi-vu" });
});

test("CASE-1 wards write letters of apology, of congratulation and of condolence", async () => {
  const quarter = "ha-noi-quan-nam-tu-liem";
  const letters = ["Thư xin lỗi khi hồ sơ trễ hạn", "Thư chúc mừng", "Thư chia buồn"];
  for (const title of letters) {
    await office.run(
      "initiative",
      "add",
      "--unit",
      quarter,
      "--title",
      title,
      "--year",
      "2018",
      "--area",
      "procedures",
    );
  }
  const { items } = await office.json("initiative", "list", "--unit", quarter);
  expect(items.map(({ title }) => title)).toEqual(letters);
  const found = await office.json("initiative", "list", "--search", "xin loi");
  expect(found.items).toMatchObject([{ number: "SK1", unitName: "Quận Nam Từ Liêm", effect: null }]);
});

test("CASE-1 'more than', 'nearly' and 'at most' stay with their numbers; before and after stand side by side", async () => {
  const source = String((await office.json("document", "list")).items[0]?.id);
  const set = (id: string, label: string, value: string, ...flags: string[]) =>
    office.run(
      ...["figure", "set", id, "--year", "2018", "--label", label, "--value", value, "--document", source],
      ...flags,
    );
  await set("mot-cua-huyen", "Kinh phí bộ phận một cửa huyện", "1", "--qualifier", "hơn", "--measure", "tỷ đồng");
  await office.run("figure", "set", "mot-cua-huyen", "--unit", phuXuyen);
  const five = ["Hồng Thái", "Phúc Tiến", "Phú Túc", "Tri Trung", "Quang Lãng"].join(", ");
  const nearly = ["--qualifier", "gần", "--measure", "tỷ đồng", "--unit", phuXuyen, "--note", `5 xã: ${five}`];
  await set("mot-cua-xa", "Kinh phí bộ phận một cửa năm xã", "5", ...nearly);
  await set("rut-ngan", "Thủ tục được rút ngắn thời gian", "70", "--measure", "%", "--unit", phuXuyen);
  for (const [id, field] of [
    ["pccc", "phòng cháy, chữa cháy"],
    ["dat-dai", "đất đai"],
  ] as const) {
    await set(`${id}-truoc`, `Thời gian giải quyết ${field}, trước`, "30", "--measure", "ngày");
    await set(`${id}-sau`, `Thời gian giải quyết ${field}, sau`, "20", "--qualifier", "tối đa", "--measure", "ngày");
  }
  const printed = (await office.run("figure", "list")).stdout;
  for (const words of ["hơn 1 tỷ đồng", "gần 5 tỷ đồng", "70%", "trước: 30 ngày", "sau: tối đa 20 ngày", "Tri Trung"]) {
    expect(printed).toContain(words);
  }
  const { items } = await office.json("figure", "list", "--unit", phuXuyen);
  expect(items.map(({ qualifier, value, unitName }) => [qualifier, value, unitName])).toEqual([
    ["hơn", 1, "Huyện Phú Xuyên"],
    ["gần", 5, "Huyện Phú Xuyên"],
    [null, 70, "Huyện Phú Xuyên"],
  ]);
  const report = await office.report("--year", "2018");
  for (const words of ["| tỷ đồng | hơn 1 |", "| tỷ đồng | gần 5 |", "| ngày | tối đa 20 |"])
    expect(report).toContain(words);
});

test("CASE-1 PAR INDEX 2018 is among the first five, the rank itself not stated", async () => {
  await office.run("index", "record", "PAR", "--year", "2018", "--qualifier", "trong nhóm 5");
  const { stdout } = await office.run("index", "show", "PAR-2018");
  expect(stdout).toContain("trong nhóm 5");
  expect(stdout).toContain("không nói hạng cụ thể");
  const { items } = await office.json("check");
  expect(items.filter(({ code }) => code === "index-note")).toHaveLength(1);
  // After the publication each agency answers for its part, and the plan gets its tasks at once.
  const tasks = ["--task", "Khắc phục các nội dung mất điểm", "--task", "Rà soát dịch vụ công trực tuyến"];
  await office.run(
    ...["index", "follow-up", "PAR-2018", "--plan", "KH2018", "--area", "procedures", ...tasks],
    ...["--cause", "phối hợp chưa chặt chẽ", "--responsible", "so-noi-vu,so-tttt"],
  );
  expect((await office.run("index", "show", "PAR-2018")).stdout).toContain("Đơn vị chịu trách nhiệm: Sở Nội vụ");
});

test("CASE-1 the city keeps its borders after 1/7/2025 and has no districts any more", async () => {
  const of = (...flags: string[]) => office.json("unit", "list", ...flags, "--as-of", "1/7/2025");
  expect((await of("--level", "province", "--search", "ha noi")).items).toMatchObject([{ id: "ha-noi", to: null }]);
  expect((await of("--level", "district")).total).toBe(0);
  expect((await of("--level", "commune")).total).toBe(126);
  expect((await office.json("unit", "list", "--level", "district")).total).toBe(30);
  expect((await of("--search", "phuong bach khoa")).total).toBe(0);
});

test("CASE-1 nothing of it is wrong", async () => {
  const { items } = await office.json("check");
  expect(items.filter(({ severity }) => severity === "error")).toEqual([]);
});
