import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  dayOf,
  good,
  type InspectionWorkspace,
  inspectionWorkspace,
  ports,
  treeHash,
} from "../support/inspection-workspace.ts";
import { type CliRun, jsonOf, runCli } from "../support/run-cli.ts";

let inspection: InspectionWorkspace;
beforeAll(async () => {
  inspection = await inspectionWorkspace();
});
afterAll(() => inspection.remove());

const today = "2023-12-31";
const cchc = (...args: string[]): Promise<CliRun> =>
  runCli(["-w", inspection.root, ...args], { env: { CCHC_TODAY: today } });

/** A run with `--json` that must succeed. */
async function itemOf(...args: string[]): Promise<Record<string, unknown>> {
  const run = await cchc(...args, "--json");
  expect(run).toMatchObject({ code: 0, stderr: "" });
  const { schemaVersion, kind, item } = jsonOf(run) as {
    schemaVersion: number;
    kind: string;
    item: Record<string, unknown>;
  };
  expect({ schemaVersion, kind }).toEqual({ schemaVersion: 1, kind: "visit" });
  return item;
}

describe("the life of a visit", () => {
  test("VISIT-1 goes from the plan to the conclusion, each act with its day", async () => {
    const { number } = await itemOf("visit", "plan", "huyen-vi-thuy", "--on", "9/5/2023", "--kind", "scheduled");
    const visit = String(number);
    const notified = await itemOf("visit", "notify", visit, "--document", "45/TB-SNV", "--on", "12/4/2023");
    expect(notified).toMatchObject({ status: "notified", plannedOn: "2023-05-09" });
    const reported = await itemOf("visit", "receive-report", visit, "--document", "120/BC-UBND", "--on", "28/4/2023");
    expect(reported).toMatchObject({ status: "self-reported" });
    expect(await itemOf("visit", "start", visit, "--on", "9/5/2023")).toMatchObject({
      status: "in-progress",
      earlierFindings: [],
    });
    expect(await itemOf("visit", "minute", visit, "--on", "10/5/2023")).toMatchObject({ minutedOn: "2023-05-10" });
    const concluded = await itemOf("visit", "conclude", visit, "--notice", "25/TB-ĐKT", "--on", "22/5/2023");
    expect(concluded).toMatchObject({
      status: "concluded",
      concludedOn: "2023-05-22",
      notice: "25/TB-ĐKT",
      findings: [],
    });
    const closed = await cchc("visit", "close", visit, "--on", "23/5/2023");
    expect(closed).toMatchObject({
      code: 0,
      stdout: `Lượt kiểm tra ${visit} (UBND huyện Vị Thủy) đã kết thúc ngày 23/05/2023; mọi tồn tại đã xong.\n`,
    });
    expect(closed.stderr).toContain(`undo ${visit}`);
  });

  test("DL-5 the conclusion pins waiting deadlines and says why", async () => {
    const { number } = await inspection.startedVisit("huyen-vi-thuy", "2023-05-09", [
      "Chậm trả hồ sơ",
      "Chưa niêm yết",
    ]);
    await cchc("visit", "minute", number, "--on", "10/5/2023");
    const run = await cchc("visit", "conclude", number, "--draft", "--on", "22/5/2023");
    expect(run.stdout).toContain("thông báo chưa có số. 2 tồn tại chuyển sang khắc phục, hạn đã chốt.\n");
    expect(run.stdout).toContain(
      "Hết hạn: thứ Hai 05/06/2023\n  10 ngày làm việc kể từ ngày thông báo kết luận 22/05/2023",
    );
    expect(run.stdout).toContain(`  ${number}.1  Chậm trả hồ sơ\n  ${number}.2  Chưa niêm yết\n`);
    expect(run.stderr).toContain(`visit update ${number} --notice SỐ`);

    const shown = await itemOf("visit", "show", number);
    expect(shown).toMatchObject({
      status: "following-up",
      notice: null,
      findingCounts: { total: 2, open: 2, overdue: 2, closed: 0 },
    });
    expect(shown.findings).toMatchObject([
      {
        title: "Chậm trả hồ sơ",
        status: "concluded",
        overdue: true,
        deadline: { due: "2023-06-05", trigger: { kind: "conclusion", on: "2023-05-22" } },
      },
      { title: "Chưa niêm yết" },
    ]);
    expect(await itemOf("visit", "update", number, "--notice", "25/TB")).toMatchObject({ notice: "25/TB" });
    const again = await cchc("visit", "update", number, "--notice", "26/TB", "--json");
    expect(again.code).toBe(3);
    expect(jsonOf(again)).toMatchObject({ error: { code: "notice-has-number" } });
  });

  test("a visit is postponed, planned anew and cancelled; the way back is told, nothing is asked", async () => {
    const { number } = await itemOf("visit", "plan", "so-noi-vu", "--on", "20/12/2023", "--kind", "scheduled");
    const visit = String(number);
    expect(await itemOf("visit", "postpone", visit, "--reason", "đơn vị bận")).toMatchObject({ status: "postponed" });
    expect(await itemOf("visit", "resume", visit, "--on", "5/1/2024")).toMatchObject({
      status: "planned",
      plannedOn: "2024-01-05",
    });
    const cancelled = await cchc("visit", "cancel", visit, "--reason", "gộp lượt");
    expect(cancelled).toMatchObject({ code: 0, stdout: `Đã hủy lượt kiểm tra ${visit} (Sở Nội vụ): gộp lượt.\n` });
    expect(cancelled.stderr).toBe(`Nếu nhầm, lấy lại bằng: cchc undo ${visit}\n`);
    expect(await itemOf("visit", "show", visit)).toMatchObject({ status: "cancelled" });
  });

  test("the unit's report may be a file kept as evidence", async () => {
    const { number } = await itemOf("visit", "plan", "so-noi-vu", "--on", "21/12/2023", "--kind", "surprise");
    const visit = String(number);
    await cchc("evidence", "add", visit, import.meta.filename);
    const missing = await cchc("visit", "receive-report", visit, "--evidence", "khac.pdf", "--json");
    expect({ code: missing.code, error: jsonOf(missing) }).toMatchObject({
      code: 4,
      error: { error: { code: "evidence-not-found" } },
    });
    await itemOf("visit", "receive-report", visit, "--evidence", "visit.test.ts");
    const { acts, evidence } = await itemOf("visit", "show", visit);
    expect(acts).toMatchObject([
      { act: "plan" },
      { act: "receive-report", evidenceIds: [(evidence as { id: string }[])[0]?.id] },
    ]);
  });
});

describe("what the unit still owes", () => {
  test("is named when a visit starts, and when a follow-up visit does not come back to it", async () => {
    const first = await inspection.startedVisit("huyen-phung-hiep", "2023-03-01", ["Chậm trả hồ sơ", "Chưa niêm yết"]);
    const { number } = await itemOf("visit", "plan", "huyen-phung-hiep", "--on", "1/9/2023", "--kind", "follow-up");
    const visit = String(number);
    const started = await cchc("visit", "start", visit, "--on", "1/9/2023");
    expect(started.stdout).toContain("Đơn vị còn 2 tồn tại chưa xong từ các lượt trước:");
    expect(started.stdout).toContain(`${first.number}.1`);
    const before = good(await inspection.workspace.read("visit", first.file)).findings[0];
    const { visits } = await inspection.workspace.visits();
    const file = visits.find((candidate) => candidate.number === visit)?.file ?? "";
    const again = {
      type: "finding.add" as const,
      area: "procedures",
      title: "Vẫn chậm trả hồ sơ",
      severity: "major" as const,
      source: "inspection" as const,
      previousFindingId: before?.id,
      deadline: { kind: "fixed" as const, due: dayOf("2023-10-01") },
    };
    good(await inspection.workspace.change("visit", file, again, ports()));
    const minuted = await itemOf("visit", "minute", visit, "--on", "1/9/2023");
    expect(minuted.notMentioned).toMatchObject([{ number: `${first.number}.2`, title: "Chưa niêm yết" }]);
  });
});

describe("what a visit looks at and who goes", () => {
  test("update replaces areas, themes, note and team; show names people by role", async () => {
    const { number } = await inspection.startedVisit("so-noi-vu", "2023-06-01");
    await cchc("person", "add", "Nguyễn Văn An", "--title", "Phó Giám đốc");
    const update = ["visit", "update", number, "--team", "Lê Văn C", "--team", "nguyen van an:head"];
    const { team } = await itemOf(
      ...update,
      "--areas",
      "procedures,steering",
      "--themes",
      "Dân chủ cơ sở",
      "--note",
      "Đi sáng",
    );
    expect(team).toMatchObject([{ person: "Lê Văn C", role: "member" }, { role: "head" }]);
    const unchanged = await cchc(...update);
    expect(unchanged.stdout).toBe(`Lượt kiểm tra ${number} (Sở Nội vụ) vốn đã như vậy; không có gì thay đổi.\n`);
    expect(await itemOf("visit", "show", number)).toMatchObject({
      areas: ["steering", "procedures"],
      themes: ["Dân chủ cơ sở"],
      note: "Đi sáng",
      team: [
        { name: "Nguyễn Văn An", title: "Phó Giám đốc", role: "head" },
        { name: "Lê Văn C", role: "member" },
      ],
    });
    const { stdout } = await cchc("visit", "show", number);
    expect(stdout).toMatch(/Đoàn kiểm tra +Trưởng đoàn: Nguyễn Văn An \(Phó Giám đốc\)\n +Thành viên: Lê Văn C\n/);
    await itemOf("visit", "update", number, "--clear", "themes,team,note");
    expect(await itemOf("visit", "show", number)).toMatchObject({
      ...{ areas: ["steering", "procedures"], themes: [], team: [], note: null },
    });
  });

  test("ASOF-1 show rebuilds the visit as of a day", async () => {
    const { number } = await inspection.startedVisit("so-noi-vu", "2023-06-01", ["Chưa có kế hoạch"]);
    await cchc("visit", "minute", number, "--on", "2/6/2023");
    await cchc("visit", "conclude", number, "--notice", "1/TB", "--on", "9/6/2023");
    const before = await itemOf("visit", "show", number, "--as-of", "8/6/2023");
    expect(before).toMatchObject({
      status: "minuted",
      notice: null,
      findings: [{ status: "recorded", deadline: { due: null, forecast: "2023-06-22" } }],
    });
    expect((before.acts as { act: string }[]).map(({ act }) => act)).toEqual(["plan", "start", "minute"]);
    expect(await itemOf("visit", "show", number, "--as-of", "9/6/2023")).toMatchObject({
      status: "following-up",
      notice: "1/TB",
    });
    const { stdout } = await cchc("visit", "show", number, "--as-of", "8/6/2023", "--lang", "en");
    expect(stdout).toContain("As of 08/06/2023");
  });
});

describe("bad input leaves every byte as it was", () => {
  let visit: string;
  beforeAll(async () => {
    visit = (await inspection.startedVisit("huyen-vi-thuy", "2023-07-03", ["Chưa niêm yết"])).number;
    await cchc("visit", "minute", visit, "--on", "4/7/2023");
  });

  test.each([
    ["visit notify without --document", ["visit", "notify"], 2, "missing-flag"],
    ["visit receive-report without either", ["visit", "receive-report"], 2, "missing-one-of"],
    ["visit conclude without either", ["visit", "conclude"], 2, "missing-one-of"],
    ["visit conclude with both", ["visit", "conclude", "--draft", "--notice", "1"], 2, "exclusive-flags"],
    ["visit resume without --on", ["visit", "resume"], 2, "missing-flag"],
    ["visit postpone without --reason", ["visit", "postpone"], 2, "missing-flag"],
    ["visit cancel without --reason", ["visit", "cancel"], 2, "missing-flag"],
    ["visit update with nothing", ["visit", "update"], 2, "missing-one-of"],
    ["visit update with a notice and more", ["visit", "update", "--notice", "1", "--note", "x"], 2, "exclusive-flags"],
    ["an unknown role", ["visit", "update", "--team", "An:chief"], 2, "bad-choice"],
    ["a day that does not exist", ["visit", "conclude", "--draft", "--on", "30/2/2023"], 2, "bad-date"],
    ["an act after today", ["visit", "conclude", "--draft", "--on", "1/1/2024"], 3, "act-in-future"],
    [
      "an act before the one it follows",
      ["visit", "conclude", "--draft", "--on", "3/7/2023"],
      3,
      "act-before-previous",
    ],
    ["an act the state does not allow", ["visit", "cancel", "--reason", "x"], 3, "visit-act-not-allowed"],
    ["an area that is in use", ["visit", "update", "--areas", "steering"], 3, "area-in-use"],
    ["an unknown area", ["visit", "update", "--areas", "procedures,khac"], 3, "area-not-in-list"],
  ] as const)("%s", async (_name, [topic, command, ...flags], code, error) => {
    const before = treeHash(inspection.root);
    const run = await cchc(topic, command, visit, ...flags, "--json");
    expect({ code: run.code, json: jsonOf(run) }).toMatchObject({ code, json: { error: { code: error } } });
    expect(treeHash(inspection.root)).toBe(before);
  });

  test("VISIT-1 a visit with unfinished findings is not closed, and they are named", async () => {
    const { number } = await inspection.startedVisit("huyen-vi-thuy", "2023-08-01", ["Chưa niêm yết"]);
    await cchc("visit", "minute", number, "--on", "1/8/2023");
    await cchc("visit", "conclude", number, "--notice", "9/TB", "--on", "1/8/2023");
    const before = treeHash(inspection.root);
    const run = await cchc("visit", "close", number);
    expect(run).toMatchObject({ code: 3, stdout: "" });
    expect(run.stderr).toContain(`${number}.1`);
    expect(treeHash(inspection.root)).toBe(before);
  });

  test("ID-2 a unit that is not there is 4, in a plan and in a list", async () => {
    for (const words of [
      ["plan", "khong-co", "--on", "1/9/2023", "--kind", "surprise"],
      ["list", "--unit", "khong-co"],
    ]) {
      const run = await cchc("visit", ...words, "--json");
      expect({ code: run.code, json: jsonOf(run) }).toMatchObject({
        code: 4,
        json: { error: { code: "unit-not-found" } },
      });
    }
  });

  test("ID-2 a visit that is not there is 4", async () => {
    const run = await cchc("visit", "show", "2023-999", "--json");
    expect(run.code).toBe(4);
    expect(jsonOf(run)).toMatchObject({ error: { code: "visit-not-found" } });
  });
});

test("QUERY-6 an act that is recorded ahead of its day is announced until then, and nothing is told of a past day", async () => {
  const { number } = await itemOf("visit", "plan", "so-noi-vu", "--on", "1/3/2024", "--kind", "scheduled");
  const visit = String(number);
  expect(await itemOf("visit", "postpone", visit, "--on", "15/1/2024", "--reason", "đơn vị bận")).toMatchObject({
    status: "planned",
  });
  const shown = await cchc("visit", "show", visit);
  expect(shown.stdout).toMatch(/Sắp tới +Từ ngày 15\/01\/2024: Tạm hoãn: đơn vị bận\n/);
  const announced = async (day: string) =>
    (jsonOf(await cchc("visit", "show", visit, "--as-of", day, "--json")) as { item: { announced: unknown[] } }).item
      .announced.length;
  expect([await announced("30/12/2023"), await announced("31/12/2023"), await announced("15/1/2024")]).toEqual([
    0, 1, 0,
  ]);
});
