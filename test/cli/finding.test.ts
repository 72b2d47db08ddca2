import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace, treeHash } from "../support/inspection-workspace.ts";
import { type CliRun, jsonOf, runCli } from "../support/run-cli.ts";

interface Item extends Record<string, unknown> {
  number: string;
  status: string;
  overdue: boolean;
  deadline: Record<string, unknown>;
}
interface List {
  kind: string;
  total: number;
  items: Item[];
  skipped?: { file: string; code: string }[];
}

let inspection: InspectionWorkspace;
/** A visit under way, and one that is concluded on 16/5/2023 with two findings due on 30/5/2023. */
let started: string;
let concluded: { number: string; file: string };

beforeAll(async () => {
  inspection = await inspectionWorkspace();
  started = (await inspection.startedVisit("huyen-phung-hiep", "2023-05-10")).number;
  concluded = await inspection.startedVisit("huyen-vi-thuy", "2023-05-09", ["Hồ sơ đất đai trễ hạn", "Chưa niêm yết"]);
  good(await cchc("visit", "minute", concluded.number, "--on", "10/5/2023"));
  good(await cchc("visit", "conclude", concluded.number, "--notice", "05/TB-SNV", "--on", "16/5/2023"));
});
afterAll(() => inspection.remove());

const cchc = (...args: string[]): Promise<CliRun> =>
  runCli(["-w", inspection.root, ...args], { env: { CCHC_TODAY: "2023-12-31", CCHC_ACTOR: "lan@example.vn" } });
const itemIn = (run: CliRun) => (jsonOf(good(run)) as { item: Item }).item;
const list = async (...args: string[]) => jsonOf(good(await cchc("finding", "list", ...args, "--json"))) as List;
const numbers = async (...args: string[]) => (await list(...args)).items.map(({ number }) => number);

function good(run: CliRun): CliRun {
  if (run.code !== 0) throw new Error(run.stderr || run.stdout);
  return run;
}

describe("finding add", () => {
  test("has the promised fields, and the deadline of each kind", async () => {
    const texts = ["--description", "Mô tả", "--cause", "Thiếu người", "--recommendation", "Bổ sung"];
    const run = await cchc(
      "finding",
      "add",
      started,
      "--area",
      "procedures",
      "--title",
      "Trễ hạn",
      ...texts,
      "--within",
      "10wd",
      "--json",
    );
    expect(run.stderr).toBe("");
    expect(jsonOf(run)).toMatchObject({ schemaVersion: 1, kind: "finding" });
    const item = itemIn(run);
    const fields =
      "id number visitId unitId unitName level area title severity status foundOn deadline overdue daysLate workingDaysLate responsibleUnitId cause recommendation extensions remediations verification evidence previousFindingId revision";
    expect(Object.keys(item)).toEqual(expect.arrayContaining(fields.split(" ")));
    const deadlineFields = "due original trigger count dayKind calendarVersion explanation provisional";
    expect(Object.keys(item.deadline)).toEqual(expect.arrayContaining(deadlineFields.split(" ")));
    expect(item).toMatchObject({
      number: `${started}.1`,
      unitName: "UBND huyện Phụng Hiệp",
      level: "district",
      severity: "minor",
      status: "recorded",
      foundOn: "2023-05-10",
      responsibleUnitId: "huyen-phung-hiep",
      deadline: { due: null, trigger: { kind: "conclusion", on: null }, count: 10, dayKind: "working" },
    });
  });

  test.each([
    [["--due", "30/6/2023"], { due: "2023-06-30", trigger: { kind: "fixed", on: "2023-05-10" }, count: null }],
    [["--within", "15d", "--from", "12/5/2023"], { due: "2023-05-29", trigger: { kind: "signing", on: "2023-05-12" } }],
    [
      ["--within", "10wd", "--from", "12/5/2023", "--trigger", "receipt"],
      { due: "2023-05-26", trigger: { kind: "receipt", on: "2023-05-12" } },
    ],
  ])("DL-6 %j pins at once", async (flags, deadline) => {
    const args = ["finding", "add", started, "--area", "steering", "--title", "Chưa có kế hoạch", ...flags, "--json"];
    expect(itemIn(await cchc(...args)).deadline).toMatchObject(deadline);
  });

  test("names a person, a source, an earlier finding and another unit", async () => {
    const args = ["--responsible", "so-noi-vu", "--person", "Nguyễn Văn An", "--source", "survey"];
    const add = ["finding", "add", started, "--area", "steering", "--title", "Lặp lại", "--due", "30/6/2023"];
    const item = itemIn(await cchc(...add, ...args, "--previous", `${concluded.number}.1`, "--json"));
    const [earlier] = (await list("--visit", concluded.number)).items;
    expect(item).toMatchObject({ responsibleUnitId: "so-noi-vu", source: "survey", previousFindingId: earlier?.id });
    const { stdout } = await cchc("finding", "show", `${concluded.number}.1`);
    expect(stdout).toContain(`Gặp lại ở tồn tại ${item.number}`);
  });

  test("late findings need a reason and join the conclusion", async () => {
    const add = ["finding", "add", concluded.number, "--area", "steering", "--title", "Ghi sau", "--within", "10wd"];
    expect((await cchc(...add)).code).toBe(3);
    const item = itemIn(await cchc(...add, "--late-reason", "Bỏ sót", "--json"));
    expect(item).toMatchObject({ status: "concluded", lateReason: "Bỏ sót", deadline: { due: "2023-05-30" } });
  });

  test.each([
    ["no visit", [], 2, "missing-argument"],
    ["no area", ["$", "--title", "A", "--due", "2023-06-30"], 2, "missing-flag"],
    ["no deadline", ["$", "--area", "steering", "--title", "A"], 2, "missing-one-of"],
    [
      "two deadlines",
      ["$", "--area", "steering", "--title", "A", "--due", "2023-06-30", "--within", "5d"],
      2,
      "exclusive-flags",
    ],
    [
      "--from alone",
      ["$", "--area", "steering", "--title", "A", "--due", "2023-06-30", "--from", "2023-05-01"],
      2,
      "flag-needs",
    ],
    ["a count of zero", ["$", "--area", "steering", "--title", "A", "--within", "0wd"], 2, "count-not-positive"],
    ["a date that does not exist", ["$", "--area", "steering", "--title", "A", "--due", "2023-02-30"], 2, "bad-date"],
    [
      "a deadline before its trigger",
      ["$", "--area", "steering", "--title", "A", "--due", "2023-05-01"],
      3,
      "due-before-trigger",
    ],
    [
      "an area the visit has not",
      ["$", "--area", "impact", "--title", "A", "--due", "2023-06-30"],
      3,
      "area-not-in-visit",
    ],
    [
      "a visit that is not there",
      ["2099-001", "--area", "steering", "--title", "A", "--due", "2023-06-30"],
      4,
      "visit-not-found",
    ],
    [
      "a unit that is not there",
      ["$", "--area", "steering", "--title", "A", "--due", "2023-06-30", "--responsible", "x"],
      4,
      "unit-not-found",
    ],
    ["an unknown flag", ["$", "--titel", "A"], 2, "unknown-flag"],
  ])("with %s changes nothing", async (_case, args, code, problem) => {
    const before = treeHash(inspection.root);
    const run = await cchc("finding", "add", ...args.map((arg) => (arg === "$" ? started : arg)), "--json");
    expect(run.code).toBe(code);
    expect(jsonOf(run)).toMatchObject({ error: { code: problem } });
    expect(treeHash(inspection.root)).toBe(before);
  });
});

describe("finding list", () => {
  const overdue = () => [`${concluded.number}.1`, `${concluded.number}.2`];

  test("DUE-1 overdue is a question of the as-of day", async () => {
    const visit = ["--visit", concluded.number, "--overdue"];
    expect(await numbers(...visit, "--as-of", "2023-05-30")).toEqual([]);
    const late = await list(...visit, "--as-of", "2023-06-02");
    expect(late).toMatchObject({ kind: "finding.list", total: 3 });
    expect(late.items[0]).toMatchObject({ overdue: true, daysLate: 3, workingDaysLate: 3 });
    expect(await numbers(...visit, "--as-of", "2023-05-15")).toEqual([]);
  });

  test.each([
    ["--due-within 10d, both ends in", ["--due-within", "10d", "--as-of", "2023-05-20", "--visit", "2023-002"], 3],
    ["--due-within 9d", ["--due-within", "9d", "--as-of", "2023-05-20", "--visit", "2023-002"], 0],
    ["--due-within 6wd", ["--due-within", "6wd", "--as-of", "2023-05-20", "--visit", "2023-002"], 0],
    ["--due-within 7wd", ["--due-within", "7wd", "--as-of", "2023-05-20", "--visit", "2023-002"], 3],
    ["--status", ["--status", "concluded,reported"], 3],
    ["a unit and below", ["--unit", "hau-giang"], 8],
    ["a unit by the beginning of its id", ["--unit", "huyen-vi"], 3],
    ["--responsible", ["--responsible", "so-noi-vu"], 1],
    ["--area", ["--area", "procedures,institutions"], 3],
    ["--level", ["--level", "province"], 0],
    ["--severity", ["--severity", "major"], 2],
    ["--search without marks", ["--search", "DAT DAI"], 1],
    ["--search in the cause", ["--search", "thieu nguoi"], 1],
    ["before anything was found", ["--as-of", "2023-05-08"], 0],
  ])("QUERY-1 %s", async (_name, args, total) => {
    expect((await list(...args)).total).toBe(total);
  });

  test("pages, counts and empty states", async () => {
    const page = await list("--limit", "2", "--offset", "1");
    expect([page.total, page.items.length]).toEqual([8, 2]);
    expect((await list("--limit", "0")).items).toHaveLength(8);
    const human = await cchc("finding", "list", "--visit", concluded.number);
    expect(human.stdout).toContain("Hồ sơ đất đai trễ hạn");
    expect(human.stderr).toContain("3 tồn tại, trong đó 3 quá hạn");
    expect((await cchc("finding", "list", "--overdue", "--as-of", "2023-05-01")).stdout).toContain(
      "Không có tồn tại nào quá hạn",
    );
    expect((await cchc("finding", "list", "--severity", "critical")).stdout).toContain("finding list");
  });

  test.each([
    [["--status", "open"], 2, "bad-choice"],
    [["--area", "procedure"], 2, "bad-choice"],
    [["--due-within", "soon"], 2, "term-malformed"],
    [["--limit", "-1"], 2, "bad-number"],
    [["--unit", "nowhere"], 4, "unit-not-found"],
    [["--visit", "2099-001"], 4, "visit-not-found"],
  ])("refuses %j", async (args, code, problem) => {
    const run = await cchc("finding", "list", ...args, "--json");
    expect(run.code).toBe(code);
    expect(jsonOf(run)).toMatchObject({ error: { code: problem } });
  });

  test("one broken file hides no other, and a search says so, too", async () => {
    const path = join(inspection.root, concluded.file);
    const text = readFileSync(path, "utf8");
    try {
      writeFileSync(path, text.slice(0, 400));
      for (const args of [[], ["--search", "ke hoach"]]) {
        const found = await list(...args);
        expect(found.items.length).toBeGreaterThan(0);
        expect(found.skipped).toMatchObject([{ file: concluded.file, code: "json-malformed" }]);
      }
      const human = await cchc("finding", "list");
      expect(human).toMatchObject({ code: 0 });
      expect(human.stderr).toContain(concluded.file);
    } finally {
      writeFileSync(path, text);
    }
    expect(overdue()).toEqual((await numbers("--visit", concluded.number, "--overdue")).slice(0, 2));
  });
});

describe("from conclusion to closure", () => {
  const act = (name: string, ...args: string[]) => cchc("finding", name, ...args);
  let number: string;

  beforeAll(async () => {
    const visit = await inspection.startedVisit("huyen-vi-thuy", "2023-05-09", ["Một", "Hai", "Ba"]);
    number = `${visit.number}.1`;
    await act("explain", number, "--text", "Chờ ý kiến", "--by", "Huyện", "--on", "9/5/2023");
    good(await act("dismiss", `${visit.number}.3`, "--reason", "Đã niêm yết", "--on", "9/5/2023"));
    await cchc("visit", "minute", visit.number, "--on", "10/5/2023");
    await cchc("visit", "conclude", visit.number, "--notice", "06/TB-SNV", "--on", "16/5/2023");
  });

  test("FIND-2 what the state forbids is refused with the states it needs", async () => {
    const run = await act("verify", number, "--result", "accepted", "--json");
    expect(run.code).toBe(3);
    expect(jsonOf(run)).toMatchObject({ error: { code: "finding-act-not-allowed" } });
  });

  test("DUE-2 a report stops the clock, a return starts it, and the reporter does not verify", async () => {
    const extend = ["--until", "30/6/2023", "--approved-by", "Trần Thị Bình", "--reason", "Chờ hướng dẫn"];
    expect((await act("extend", number, ...extend, "--until", "20/5/2023")).code).toBe(2);
    const extended = await act("extend", number, ...extend, "--on", "25/5/2023");
    expect(extended.stdout).toContain("Văn bản gia hạn chưa có số");
    good(await act("report", number, "--text", "Đã xong", "--by", "Huyện", "--on", "28/6/2023"));
    const own = await act("verify", number, "--result", "accepted", "--by", "HUYỆN", "--on", "3/7/2023", "--json");
    expect(own.code).toBe(3);
    expect(jsonOf(own)).toMatchObject({ error: { code: "verifier-reported" } });
    good(
      await act("verify", number, "--result", "returned", "--text", "Còn thiếu", "--by", "Đoàn", "--on", "3/7/2023"),
    );
    const stateOn = async (day: string) => itemIn(await act("show", number, "--as-of", day, "--json"));
    expect(await stateOn("2023-06-29")).toMatchObject({ status: "reported", overdue: false });
    expect(await stateOn("2023-07-02")).toMatchObject({ status: "reported", overdue: false });
    expect(await stateOn("2023-07-04")).toMatchObject({ status: "returned", overdue: true, daysLate: 4 });
    expect(await stateOn("2023-05-24")).toMatchObject({ deadline: { due: "2023-05-30" }, extensions: [] });
  });

  test("the page says who extended by what, what was reported and verified, and what can be done now", async () => {
    const { stdout, stderr } = await act("show", number, "--as-of", "2023-07-10");
    expect(stdout).toContain("Quá hạn 10 ngày (6 ngày làm việc), tính đến 10/07/2023");
    expect(stdout).toContain("thứ Sáu 30/06/2023 (hạn ban đầu 30/05/2023)");
    expect(stdout).toContain("Trần Thị Bình duyệt gia hạn từ 30/05/2023 đến 30/06/2023, văn bản chưa có số");
    expect(stdout).toContain("Huyện báo cáo đã khắc phục: “Đã xong”; ngày 03/07/2023, Đoàn trả lại: “Còn thiếu”");
    expect(stdout).toContain("16/05/2023  Kết luận tại thông báo 06/TB-SNV");
    expect(stderr).toBe("");
    expect((await act("show", number)).stderr).toContain(`finding report ${number}`);
  });

  test("DUE-4 accepted and closed; closed for good", async () => {
    good(await act("report", number, "--text", "Đã bổ sung", "--by", "Huyện", "--on", "20/7/2023"));
    const accept = ["--result", "accepted", "--by", "Đoàn", "--on", "25/7/2023", "--json"];
    expect(itemIn(await act("verify", number, ...accept))).toMatchObject({
      status: "accepted",
      onTime: false,
      daysLate: 20,
      verification: { by: "Đoàn", result: "accepted" },
    });
    expect(itemIn(await act("close", number, "--on", "1/8/2023", "--json"))).toMatchObject({ closedOn: "2023-08-01" });
    expect((await act("report", number, "--text", "A", "--by", "B")).code).toBe(3);
  });

  test("transfer ends the following up; update corrects and hands over", async () => {
    const other = number.replace(/1$/, "2");
    expect(itemIn(await act("update", other, "--cause", "Thiếu người", "--json"))).toMatchObject({
      cause: "Thiếu người",
    });
    const again = await act("update", other, "--cause", "Thiếu người");
    expect(again.stdout).toContain("không có gì thay đổi");
    expect((await act("update", other, "--within", "20wd")).code).toBe(3);
    const owner = ["--responsible", "so-noi-vu", "--on", "1/6/2023", "--json"];
    expect(itemIn(await act("update", other, ...owner))).toMatchObject({ responsibleUnitId: "so-noi-vu" });
    const to = ["--to", "Thanh tra tỉnh", "--document", "12/SNV-CCHC", "--reason", "Có dấu hiệu", "--json"];
    expect(itemIn(await act("transfer", other, ...to))).toMatchObject({ status: "transferred" });
  });

  test.each([
    ["explain", [], 2, "missing-flag"],
    ["dismiss", [], 2, "missing-flag"],
    ["verify", [], 2, "missing-flag"],
    ["transfer", ["--to", "A"], 2, "missing-flag"],
    ["extend", [], 2, "missing-flag"],
    ["update", [], 2, "missing-one-of"],
    ["report", ["--text", "A", "--on", "2024-01-01"], 3, "act-in-future"],
    ["report", ["--text", "A", "--on", "2023-05-01"], 3, "act-before-previous"],
    ["report", [], 2, "text-or-evidence-needed"],
    ["report", ["--evidence", "nothing"], 4, "evidence-not-found"],
  ])("%s with %j changes nothing", async (name, args, code, problem) => {
    const before = treeHash(inspection.root);
    const run = await act(name, `${concluded.number}.2`, ...args, "--json");
    expect(jsonOf(run)).toMatchObject({ error: { code: problem } });
    expect(run.code).toBe(code);
    expect(treeHash(inspection.root)).toBe(before);
  });

  test("ID-2 a finding is named by number or id; what is not there is 4", async () => {
    const item = itemIn(await act("show", number, "--json"));
    expect(itemIn(await act("show", String(item.id), "--json")).number).toBe(number);
    expect((await act("show", "2099-001.1")).code).toBe(4);
    expect((await act("show", number, "--as-of", "2023-05-01")).code).toBe(4);
  });
});

describe("finding list at its edges", () => {
  test("--due-within 0d is what is due on the day itself", async () => {
    const due = await numbers("--visit", concluded.number, "--due-within", "0d", "--as-of", "30/5/2023");
    expect(due).toEqual([1, 2, 3].map((ordinal) => `${concluded.number}.${ordinal}`));
    expect(await numbers("--visit", concluded.number, "--due-within", "0wd", "--as-of", "29/5/2023")).toEqual([]);
    expect((await cchc("finding", "list", "--due-within", "-1d")).code).toBe(2);
  });

  test("an offset past the end says so; numbers and nouns agree", async () => {
    const beyond = await cchc("finding", "list", "--visit", concluded.number, "--offset", "99");
    expect([beyond.code, beyond.stdout.trim()]).toEqual([0, "Chỉ có 3 mục; --offset 99 đã qua mục cuối."]);
    const one = await cchc(
      "finding",
      "list",
      "--visit",
      concluded.number,
      "--search",
      "đất đai",
      "--as-of",
      "16/5/2023",
      "--lang",
      "en",
    );
    expect(one.stderr).toContain("1 finding,");
    const year = await cchc("report", "render", "annual", "--year", "1900", "--lang", "en");
    expect([year.code, year.stderr]).toEqual([2, expect.stringContaining("from 1901 to 2199")]);
  });
});
