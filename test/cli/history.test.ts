import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace, treeHash } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
let visit: { number: string; file: string };
beforeEach(async () => {
  made = await inspectionWorkspace();
  visit = await made.startedVisit("huyen-vi-thuy", "2023-05-09", ["Niêm yết thiếu", "Trả kết quả trễ"]);
});
afterEach(() => made.remove());

const cchc = (...args: string[]) =>
  runCli(["-w", made.root, ...args], {
    cwd: made.root,
    env: { CCHC_TODAY: "2023-12-31", CCHC_ACTOR: "an@snv.example" },
  });
const sentencesOf = async (record: string, ...flags: string[]) => {
  const { items } = jsonOf(await cchc("history", record, "--json", ...flags)) as { items: { sentence: string }[] };
  return items.map(({ sentence }) => sentence);
};

test("HIST-10 a visit, a finding, a unit, a person and a register tell their history, newest last", async () => {
  await cchc("visit", "conclude", visit.number, "--notice", "15/TB-SNV", "--on", "20/5/2023");
  expect(await cchc("visit", "minute", visit.number, "--on", "10/5/2023")).toMatchObject({ code: 0 });
  await cchc("visit", "conclude", visit.number, "--notice", "15/TB-SNV", "--on", "20/5/2023");
  await cchc("person", "add", "Trần Thị An");
  await cchc("finding", "report", `${visit.number}.1`, "--on", "1/6/2023", "--by", "P1", "--text", "Đã niêm yết");
  expect(await sentencesOf(visit.number)).toEqual([
    "lên kế hoạch kiểm tra UBND huyện Vị Thủy ngày 09/05/2023",
    "bắt đầu kiểm tra ngày 09/05/2023",
    "ghi tồn tại “Niêm yết thiếu”",
    "ghi tồn tại “Trả kết quả trễ”",
    "lập biên bản ngày 10/05/2023",
    "kết luận ngày 20/05/2023, thông báo số 15/TB-SNV",
    `báo cáo khắc phục ${visit.number}.1 ngày 01/06/2023 do Trần Thị An thực hiện “Đã niêm yết”`,
  ]);
  expect(await sentencesOf(`${visit.number}.2`)).toEqual([
    "ghi tồn tại “Trả kết quả trễ”",
    "kết luận ngày 20/05/2023, thông báo số 15/TB-SNV",
  ]);
  expect(await sentencesOf("so-noi-vu")).toEqual(["thêm đơn vị Sở Nội vụ"]);
  expect(await sentencesOf("P1")).toEqual(["thêm Trần Thị An vào danh sách người"]);
  expect((await sentencesOf("units")).at(0)).toBe("tạo không gian làm việc “Kiểm tra CCHC”");
  expect(await sentencesOf(`${visit.number}.1`, "--lang", "en", "--limit", "1")).toEqual([
    `reported the remediation of ${visit.number}.1 on 01/06/2023 by Trần Thị An “Đã niêm yết”`,
  ]);
  const human = await cchc("history", visit.number, "--limit", "2");
  // What an entry changed stands below it, indented.
  expect(human.stdout.split("\n").filter((line) => /^\S/.test(line))).toHaveLength(2);
  expect(human.stdout).toMatch(/^\d\d:\d\d 31\/12\/2023, an@snv\.example: kết luận/);
});

test("HIST-10 an entry of JSON has its id, time, actor, type and sentence", async () => {
  const { id, history } = JSON.parse(readFileSync(join(made.root, visit.file), "utf8"));
  expect(jsonOf(await cchc("history", id, "--limit", "1", "--offset", "3", "--json"))).toEqual({
    schemaVersion: 1,
    kind: "history.list",
    total: 4,
    items: [
      {
        id: history[0].id,
        at: "2023-12-31T08:00:00+07:00",
        actor: "kiem-tra@example.vn",
        revision: 1,
        type: "visit.plan",
        sentence: "lên kế hoạch kiểm tra UBND huyện Vị Thủy ngày 09/05/2023",
        records: [id],
        undoes: null,
        undone: false,
        changed: [],
      },
    ],
  });
});

test("HIST-12 a change tells what its fields were and became; a page of the visit says of which finding", async () => {
  const number = `${visit.number}.1`;
  const before = jsonOf(await cchc("finding", "show", number, "--json")) as { item: { title: string } };
  await cchc("finding", "update", number, "--title", "Niêm yết thiếu 3 thủ tục", "--cause", "Chưa rà soát");
  const told = `    Nội dung: ${before.item.title} → Niêm yết thiếu 3 thủ tục\n    Nguyên nhân: trống → Chưa rà soát`;
  expect((await cchc("history", number, "--limit", "1")).stdout).toContain(told);
  expect((await cchc("history", visit.number, "--limit", "1")).stdout).toContain(`Nguyên nhân của ${number}: trống →`);
  const { items } = jsonOf(await cchc("history", number, "--limit", "1", "--json")) as {
    items: { changed: unknown }[];
  };
  expect(items[0]?.changed).toMatchObject([
    { field: "title", from: before.item.title, to: "Niêm yết thiếu 3 thủ tục" },
    { field: "cause", from: null, to: "Chưa rà soát" },
  ]);
  await cchc("undo", number);
});

test("HIST-11 undo says what it takes back, and the history keeps both", async () => {
  const undone = await cchc("undo", `${visit.number}.2`, "--json");
  expect([undone.code, jsonOf(undone)]).toMatchObject([
    0,
    { kind: "undo", item: { record: `${visit.number}.2`, file: visit.file, takenBack: "finding.add", type: "undo" } },
  ]);
  expect(await cchc("finding", "show", `${visit.number}.2`)).toMatchObject({ code: 4 });
  const human = await cchc("history", visit.number);
  expect(human.stdout).toContain("ghi tồn tại “Trả kết quả trễ” (đã hoàn tác)");
  expect(human.stdout).toContain("hoàn tác: ghi tồn tại “Trả kết quả trễ”");
  const next = await cchc("undo", visit.number);
  expect(next.stdout).toBe(`Đã hoàn tác thay đổi cuối cùng của ${visit.number}: ghi tồn tại “Niêm yết thiếu”.\n`);
});

test("HIST-11 what cannot be taken back is refused, and nothing is written", async () => {
  const before = treeHash(made.root);
  const cases: [number, string, string[]][] = [
    [3, "undo-nothing", ["undo", "workspace"]],
    [4, "record-not-found", ["undo", "2099-001"]],
    [4, "record-not-found", ["history", "khong-co"]],
    [2, "missing-argument", ["undo"]],
    [2, "id-ambiguous", ["history", "huyen"]],
  ];
  for (const [code, error, args] of cases) {
    const run = await cchc(...args, "--json");
    expect([run.code, jsonOf(run)]).toMatchObject([code, { error: { code: error } }]);
  }
  expect(treeHash(made.root)).toBe(before);
});
