import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { criteriaById } from "../../packages/store/src/criteria-by-id.ts";
import { scoredUnits } from "../../packages/store/src/lists/open-scores.ts";
import { Workspace } from "../../packages/store/src/workspace.ts";
import { type InspectionWorkspace, inspectionWorkspace, treeHash } from "../support/inspection-workspace.ts";
import { type CliRun, jsonOf, runCli } from "../support/run-cli.ts";

let inspection: InspectionWorkspace;
beforeAll(async () => {
  inspection = await inspectionWorkspace();
});
afterAll(() => inspection.remove());

const cchc = (...args: string[]): Promise<CliRun> =>
  runCli(["-w", inspection.root, ...args], { env: { CCHC_TODAY: "2023-12-20", CCHC_ACTOR: "so@snv.example" } });

/** Runs a command line whose words are parted by bars; the test ends when it is refused. */
async function did(line: string): Promise<CliRun> {
  const run = await cchc(...line.split("|"));
  if (run.code !== 0) throw new Error(`${line}: ${run.stderr}`);
  return run;
}

const rows = [
  { code: "1", title: "Chỉ đạo, điều hành", maximum: 20 },
  { code: "1.1", title: "Kế hoạch", maximum: 12 },
  { code: "1.1.1", title: "Ban hành kịp thời", maximum: 4 },
  { code: "1.1.2", title: "Hoàn thành", maximum: 8 },
  { code: "1.2", title: "Sáng kiến", maximum: 8, scoredBy: "appraisal" },
  { code: "2", title: "Thủ tục hành chính", maximum: 51 },
  { code: "2.1", title: "Đúng hạn", maximum: 30, except: "huyen-vi-thuy" },
  { code: "2.2", title: "Mức độ hài lòng", maximum: 20, scoredBy: "survey" },
  { code: "T1", title: "Mô hình mới", maximum: 2, kind: "bonus", scoredBy: "appraisal" },
];
const written = (name: string, content: unknown) => {
  const file = join(inspection.root, name);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
};

test("SCORE-15 a criteria set is made of a table; what does not add up is told with the difference and kept", async () => {
  const file = written("tieu-chi.json", rows);
  const made = await did(
    `criteria|create|${file}|--year|2023|--group|Các đơn vị|--units|so-noi-vu,huyen-vi-thuy,huyen-phung-hiep`,
  );
  expect(made.stdout).toContain("TC2023");
  expect(made.stdout).toContain("Mục 2 ghi 51, các mục con cộng lại 50, chênh 1 (2.1: 30 ở dòng");
  expect(made.stderr).toContain("scorecard create TC2023 --all");
  expect(jsonOf(await did("criteria|show|TC2023|--json"))).toMatchObject({
    kind: "criteria",
    item: {
      number: "TC2023",
      year: 2023,
      units: 3,
      maximum: 70,
      items: 6,
      uneven: [{ code: "2", maximum: 51, sum: 50, difference: 1 }],
      scales: [{ bands: [{ name: "Xuất sắc", minimum: 90 }, {}, {}, {}, { name: "Yếu", minimum: 0 }] }],
    },
  });
  const check = await cchc("check", "--json");
  expect(check.stdout).toContain("criteria-sum");
});

test("SCORE-29 SCORE-31 SCORE-27 a table with headings of its own is tried by a mapping: counts, what does not agree, who is compared", async () => {
  const lines = [
    "STT;Nội dung chấm;Thang điểm",
    ...["I;Chỉ đạo;20", "1;Kế hoạch;20", "II;Thủ tục;41", "1;Đúng hạn;40", "III;Điểm thưởng;2", "1;Mô hình mới;3"],
    ";TỔNG CỘNG;63",
  ];
  const file = written("bang-khac.csv", lines.join("\n"));
  const before = treeHash(inspection.root);
  const head = `criteria|create|${file}|--year|2023|--group|Chung|--units|so-noi-vu,huyen-vi-thuy`;
  const map = "--map|Nội dung chấm=title|--map|Thang điểm=Điểm tối đa";
  const trial = await did(`${head}|${map}|--dry-run|--json`);
  expect(jsonOf(trial)).toMatchObject({
    kind: "criteria-table",
    item: {
      ...{ rows: 5, fields: 2, criteria: 2, parts: 0, bonus: 1, penalty: 0, maximum: 60, wrong: 0, problems: [] },
      warnings: [{ row: 4, column: "maximum", value: "41", code: "criteria-sum-differs" }],
    },
  });
  expect(jsonOf(trial)).toMatchObject({
    item: { remarks: [{ code: "criteria-group-mixed" }, { code: "criteria-group-shared" }] },
  });
  expect((await did(`${head}|${map}|--dry-run`)).stdout).toContain(
    "Dòng 6 “Điểm thưởng”: 1 mục bên dưới là điểm thưởng",
  );
  expect(treeHash(inspection.root)).toBe(before);
  await did(`${head}|${map}|--save-mapping|Bảng của tỉnh`);
  expect((await did("import|mapping|Bảng của tỉnh")).stderr).toContain("criteria create");
  expect(await cchc("import", file, "--mapping", "Bảng của tỉnh")).toMatchObject({ code: 2 });
  expect((await did(`${head}|--mapping|Bảng của tỉnh|--dry-run`)).stdout).toContain("2 tiêu chí");
  const shown = jsonOf(await did("criteria|show|TC2023-2|--json"));
  expect(shown).toMatchObject({ item: { printedMaximum: 63, bonus: { cap: 2 }, uneven: [{ code: "II" }] } });
  await did("criteria|withdraw|TC2023-2|--reason|thử");
});

test("SCORE-15 a table with wrong rows names each with what would be accepted, and nothing is written", async () => {
  const bad = "Ký hiệu;Nội dung;Điểm tối đa;Ai chấm\n1;A;10;\n1.1;B;mười;\n1.2;C;1.5;ai đó\n3.1;D;5;\n1;E;1;\n";
  const file = written("xau.csv", bad);
  const before = treeHash(inspection.root);
  const run = await cchc(
    ...["criteria", "create", file, "--year", "2023", "--group", "X", "--level", "province", "--json"],
  );
  expect(run.code).toBe(5);
  const { item } = jsonOf(run) as { item: { problems: { row: number; column: string; code: string }[] } };
  expect(item.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
    [3, "maximum", "cell-number"],
    [4, "maximum", "cell-number-ambiguous"],
    [4, "scoredBy", "cell-choice"],
    [5, "code", "criteria-parent-unknown"],
    [6, "code", "row-repeats"],
  ]);
  expect(treeHash(inspection.root)).toBe(before);
});

test("a unit scores itself, submits, is appraised, asked, explains, becomes final; each state is there as of its day", async () => {
  const opened = await did("scorecard|create|TC2023|--all|--within|5wd|--on|1/12/2023|--json");
  expect(jsonOf(opened)).toMatchObject({
    kind: "scorecard.list",
    total: 3,
    items: [{ number: "PC2023-001", status: "draft", due: "2023-12-08" }, {}, {}],
  });
  expect((await did("scorecard|create|TC2023|--all")).stderr).toContain("Mọi đơn vị của nhóm đều đã có phiếu");
  expect(await cchc("scorecard", "create", "TC2023", "--units", "so-noi-vu")).toMatchObject({ code: 3 });
  expect(await cchc("scorecard", "score", "so-noi-vu", "--points", "2.1=31")).toMatchObject({ code: 3 });
  expect(await cchc("scorecard", "score", "so-noi-vu", "--points", "1.1=2")).toMatchObject({ code: 3 });
  expect(await cchc("scorecard", "score", "so-noi-vu", "--points", "7=2")).toMatchObject({ code: 4 });
  expect(await cchc("scorecard", "score", "so-noi-vu", "--points", "1.1.1")).toMatchObject({ code: 2 });
  const twice = await cchc("scorecard", "score", "so-noi-vu", "--points", "1.1.1=1", "--points", "1.1.1=4");
  expect([twice.code, twice.stderr]).toEqual([2, expect.stringContaining("mục 1.1.1 được ghi hai lần")]);
  const score =
    "scorecard|score|so-noi-vu|--points|1.1.1=4|--points|1.1.2=7,25|--points|2.1=28|--points|2.2=17,5|--on|5/12/2023";
  expect((await did(score)).stdout).toContain("Đã ghi điểm 4 mục");
  await did("scorecard|submit|so-noi-vu|--on|11/12/2023");
  const own = await cchc("scorecard", "appraise", "so-noi-vu", "--rest-as-self", "--points", "1.2=6");
  expect(own).toMatchObject({ code: 3 });
  expect(own.stderr).toContain("--by");
  await did(
    "scorecard|appraise|so-noi-vu|--rest-as-self|--points|1.2=6|--points|T1=1,5|--on|12/12/2023|--by|tham-dinh",
  );
  await did("scorecard|ask|so-noi-vu|--text|Bổ sung tài liệu|--within|3wd|--on|13/12/2023|--by|tham-dinh");
  await did("scorecard|explain|so-noi-vu|--text|Đã bổ sung|--on|14/12/2023");
  const done = await did("scorecard|finalise|so-noi-vu|--document|310/QĐ-UBND|--on|15/12/2023");
  expect(done.stdout).toContain("64,25/70 điểm, đạt 91,79%, xếp loại Xuất sắc");
  expect(await cchc("scorecard", "score", "so-noi-vu", "--points", "1.2=8", "--by", "tham-dinh")).toMatchObject({
    code: 3,
  });
  const statuses = ["2023-12-10", "2023-12-11", "2023-12-12", "2023-12-13", "2023-12-14", "2023-12-15"].map(
    async (day) => {
      const shown = jsonOf(await did(`scorecard|show|so-noi-vu|--as-of|${day}|--json`)) as { item: { status: string } };
      return shown.item.status;
    },
  );
  expect(await Promise.all(statuses)).toEqual([
    "draft",
    "submitted",
    "appraised",
    "explanation-asked",
    "explained",
    "final",
  ]);
  const page = (await did("scorecard|show|so-noi-vu")).stdout;
  expect(page).toContain("nộp muộn");
  expect(page.split("\n").flatMap((one) => /^ *(1(?:\.\d)+) /.exec(one)?.[1] ?? [])).toEqual([
    "1.1",
    "1.1.1",
    "1.1.2",
    "1.2",
  ]);
});

test("SCORE-5 SCORE-10 a unit is measured by its own maximum, who did not submit stands apart, equal ones share a rank", async () => {
  await did("scorecard|score|huyen-vi-thuy|--points|1.1.1=4|--points|1.1.2=8|--points|2.2=17,9");
  await did("scorecard|submit|huyen-vi-thuy");
  await did("scorecard|appraise|huyen-vi-thuy|--rest-as-self|--points|1.2=6,82|--by|tham-dinh");
  await did("scorecard|finalise|huyen-vi-thuy");
  const ranked = jsonOf(await did("scorecard|rank|TC2023|--json"));
  expect(ranked).toMatchObject({
    kind: "ranking",
    item: {
      criteriaNumber: "TC2023",
      rows: [
        {
          unitId: "huyen-vi-thuy",
          rank: 1,
          points: 36.72,
          maximum: 40,
          percent: 91.8,
          band: "Xuất sắc",
          shared: false,
        },
        { unitId: "so-noi-vu", rank: 2, points: 64.25, maximum: 70, percent: 91.79 },
      ],
      pending: [],
      notSubmitted: [{ unitId: "huyen-phung-hiep", status: "draft", overdue: true }],
      leftOut: [],
    },
  });
  const earlier = jsonOf(await did("scorecard|rank|TC2023|--as-of|12/12/2023|--json"));
  expect(earlier).toMatchObject({ item: { rows: [], pending: [{ unitId: "so-noi-vu", status: "appraised" }] } });
  expect((await did("scorecard|rank")).stdout).toContain("không tính là 0 điểm");
  expect(jsonOf(await did("scorecard|list|--status|draft|--json"))).toMatchObject({ total: 1 });
});

test("a final scorecard is reopened with reason and document, has a history, and the reopening is taken back", async () => {
  expect(await cchc("scorecard", "reopen", "PC2023-001", "--reason", "Nhầm")).toMatchObject({ code: 2 });
  const reopened = await did("scorecard|reopen|so-noi-vu|--reason|Nhầm|--document|15/TB-SNV|--json");
  const { item } = jsonOf(reopened) as { item: { number: string; status: string } };
  expect(item.status).toBe("appraised");
  expect((await did(`history|${item.number}`)).stdout).toContain("mở lại phiếu");
  await did(`undo|${item.number}`);
  expect(jsonOf(await did("scorecard|show|so-noi-vu|--json"))).toMatchObject({ item: { status: "final" } });
});

test("WITHDRAW-2 a set with scorecards and a final scorecard are not withdrawn; another scorecard is, and comes back", async () => {
  expect(await cchc("criteria", "withdraw", "TC2023", "--reason", "nhầm")).toMatchObject({ code: 3 });
  expect((await cchc("scorecard", "withdraw", "so-noi-vu", "--reason", "nhầm")).stderr).toContain("scorecard reopen");
  const withdrawn = await did("scorecard|withdraw|huyen-phung-hiep|--reason|nhầm|--json");
  const { item } = jsonOf(withdrawn) as { item: { number: string } };
  expect(jsonOf(await did("scorecard|rank|TC2023|--json"))).toMatchObject({
    item: { notSubmitted: [{ unitId: "huyen-phung-hiep", scorecardNumber: null }] },
  });
  await did(`undo|${item.number}`);
  expect(jsonOf(await did("scorecard|list|--json"))).toMatchObject({ total: 3 });
});

test("CHECK-18 points above the maximum, a second scorecard of a unit and a unit outside the group are found", async () => {
  const folder = join(inspection.root, "scorecards", "2023");
  const name = readdirSync(folder).find((one) => one.startsWith("so-noi-vu")) ?? "";
  const path = join(folder, name);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace('"points": 7.25', '"points": 9.25'));
  const { id } = JSON.parse(text) as { id: string };
  const copy = text
    .replaceAll(id, `${id.slice(0, -4)}zzzz`)
    .replace(/"number": "PC2023-\d+"/, '"number": "PC2023-090"');
  writeFileSync(join(folder, "ban-sao.scorecard.json"), copy);
  const stranger = copy
    .replaceAll(`${id.slice(0, -4)}zzzz`, `${id.slice(0, -4)}yyyy`)
    .replace("PC2023-090", "PC2023-091");
  writeFileSync(join(folder, "la.scorecard.json"), stranger.replace('"unitId": "so-noi-vu"', '"unitId": "hau-giang"'));
  const found = await cchc("check", "--json", "--limit", "0");
  const codes = (jsonOf(found) as { items: { code: string; file: string }[] }).items.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["points-above-maximum", "scorecard-twice", "scorecard-outside-group"]));
  const ranked = jsonOf(await did("scorecard|rank|TC2023|--json"));
  expect(ranked).toMatchObject({
    item: { leftOut: [{ reason: "outside-group" }, { reason: "second-scorecard" }] },
  });
});

test("SCORE-10 points are read and written for the scorecard made first, whichever file comes last", async () => {
  const folder = join(inspection.root, "scorecards", "2023");
  const name = readdirSync(folder).find((one) => one.startsWith("so-noi-vu")) ?? "";
  const { id } = JSON.parse(readFileSync(join(folder, name), "utf8")) as { id: string };
  const workspace = new Workspace(inspection.root);
  const criteria = [...(await criteriaById(workspace)).values()].find(({ number }) => number === "TC2023");
  if (criteria === undefined) throw new Error("there is one");
  const { units, fileOf } = await scoredUnits(workspace, criteria, "2023-12-20");
  expect(units.find((unit) => unit.id === "so-noi-vu")?.scorecard?.id).toBe(id);
  expect(fileOf.get("so-noi-vu")).toBe(`scorecards/2023/${name}`);
});
