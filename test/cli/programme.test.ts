import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace, treeHash } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
beforeEach(async () => {
  made = await inspectionWorkspace();
});
afterEach(() => made.remove());

const cchc = (...args: string[]) =>
  runCli(["-w", made.root, ...args], {
    cwd: made.root,
    env: { CCHC_TODAY: "2023-12-31", CCHC_ACTOR: "an@snv.example" },
  });
const json = async (...args: string[]) => jsonOf(await cchc(...args, "--json"));

test("PROG-1 a programme is made with its decision, a registered one referred to, and shown with its coverage", async () => {
  await cchc("document", "add", "--number", "45/QĐ-UBND", "--title", "Quyết định kiểm tra", "--on", "12/1/2023");
  const created = await cchc(
    ...["programme", "create", "--year", "2023", "--decision", "45/qđ-ubnd", "--themes", "Dân vận", "--json"],
  );
  expect([created.code, jsonOf(created)]).toMatchObject([
    0,
    {
      kind: "programme",
      item: {
        number: "KT2023",
        year: 2023,
        title: "Kế hoạch kiểm tra cải cách hành chính năm 2023",
        decision: { number: "45/QĐ-UBND", issuedOn: "2023-01-12", documentId: expect.any(String) },
        areaListId: "inspection",
        themes: ["Dân vận"],
        team: [],
        note: null,
        invented: false,
        asOf: "2023-12-14",
        coverage: {
          planned: { visits: 0, units: 0 },
          done: { visits: 0, units: 0 },
          unitsInForce: 3,
          unitsCovered: 0,
          percent: 0,
        },
        revision: 1,
      },
    },
  ]);
  expect(await json("programme", "list")).toMatchObject({
    kind: "programme.list",
    total: 1,
    items: [{ number: "KT2023" }],
  });
  const updated = await json("programme", "update", "kt2023", "--decision", "46/QĐ-UBND", "--issued", "2/2/2023");
  expect(updated).toMatchObject({
    item: { decision: { number: "46/QĐ-UBND", issuedOn: "2023-02-02", documentId: null }, revision: 2 },
  });
  expect(await cchc("programme", "update", "KT2023")).toMatchObject({ code: 2 });
  expect(await cchc("programme", "show", "KT2024")).toMatchObject({ code: 4 });
  const shown = await cchc("programme", "show", "KT2023");
  expect(shown.stdout).toContain("46/QĐ-UBND ngày 02/02/2023");
  expect(shown.stdout).toContain("Tính đến ngày 14/12/2023");
});

test("PROG-1 a decision that has no number yet is said so, and check reminds of it", async () => {
  await cchc("programme", "create", "--year", "2023", "--team", "An:head");
  expect((await cchc("programme", "list")).stdout).toContain("chưa có số");
  const check = await cchc("check");
  expect(check).toMatchObject({ code: 0 });
  expect(check.stdout).toContain("Quyết định của kế hoạch kiểm tra KT2023 chưa có số.");
});

test("PROG-2 the second programme of a year gets the next number, also beside a file that cannot be read", async () => {
  const number = async (year: string) => {
    const { item } = (await json("programme", "create", "--year", year)) as { item: { number: string } };
    return item.number;
  };
  const atOnce = await Promise.all(["2025", "2025", "2025"].map(number));
  expect(atOnce.sort()).toEqual(["KT2025", "KT2025-2", "KT2025-3"]);
  expect([await number("2023"), await number("2023"), await number("2024")]).toEqual(["KT2023", "KT2023-2", "KT2024"]);
  const folder = join(made.root, "programmes");
  const file = join(
    folder,
    readdirSync(folder)
      .sort()
      .find((name) => readFileSync(join(folder, name), "utf8").includes('"KT2023-2"')) ?? "",
  );
  writeFileSync(file, readFileSync(file, "utf8").slice(0, -40));
  expect(await number("2023")).toBe("KT2023-3");
  const list = await cchc("programme", "list");
  expect(list).toMatchObject({ code: 0 });
  expect(list.stderr).toContain("Đã bỏ qua programmes/2023_");
  expect((await cchc("programme", "show", "KT2023-2")).code).toBe(5);
  writeFileSync(file, "{}");
  expect((await cchc("programme", "create", "--year", "2023")).code).toBe(5);
});

test("PROG-2 a number that two programmes carry is mended by check --fix: the later made gets the next one", async () => {
  await cchc("programme", "create", "--year", "2023", "--decision", "1/QĐ", "--team", "An:head");
  await cchc("programme", "create", "--year", "2023", "--decision", "2/QĐ", "--team", "An:head");
  const folder = join(made.root, "programmes");
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll("KT2023-2", "KT2023"));
  }
  expect((await cchc("check")).code).toBe(5);
  expect((await cchc("programme", "show", "KT2023")).code).toBe(2);
  expect((await cchc("check", "--fix", "--yes")).code).toBe(0);
  expect(await json("programme", "list")).toMatchObject({
    items: [
      { number: "KT2023", decision: { number: "1/QĐ" } },
      { number: "KT2023-2", decision: { number: "2/QĐ" } },
    ],
  });
});

test("PROG-3 the head is replaced half-way, by name without marks, and undone", async () => {
  await cchc("person", "add", "Nguyễn Văn An");
  await cchc("programme", "create", "--year", "2023", "--team", "nguyen van an:head", "--team", "Trần Bình:secretary");
  const two = await cchc("programme", "team", "KT2023", "--on", "1/7/2023", "--add", "Lê Cường:head");
  expect(two.stderr).toContain("Từ ngày 01/07/2023, Đoàn có 2 Trưởng đoàn: Nguyễn Văn An và Lê Cường.");
  expect((await cchc("check")).stdout).toContain("Đoàn kiểm tra của KT2023 có 2 Trưởng đoàn từ ngày 01/07/2023");
  const replaced = await cchc("programme", "team", "KT2023", "--on", "1/7/2023", "--remove", "nguyen van an", "--json");
  expect(jsonOf(replaced)).toMatchObject({
    item: {
      team: [
        {
          name: "Nguyễn Văn An",
          person: expect.stringMatching(/^01/),
          role: "head",
          to: "2023-07-01",
          inOffice: false,
        },
        { name: "Lê Cường", role: "head", from: "2023-07-01", to: null, inOffice: true },
        { name: "Trần Bình", role: "secretary", from: null, to: null, inOffice: true },
      ],
    },
  });
  expect((await cchc("history", "KT2023")).stdout).toContain(
    "sửa Đoàn kiểm tra từ ngày 01/07/2023: thôi tham gia Nguyễn Văn An",
  );
  expect((await cchc("undo", "KT2023")).code).toBe(0);
  expect(await json("programme", "show", "KT2023")).toMatchObject({ item: { team: [{ to: null }, {}, {}] } });
  const before = treeHash(made.root);
  expect((await cchc("programme", "team", "KT2023", "--remove", "Ai Đó")).code).toBe(4);
  expect((await cchc("programme", "team", "KT2023")).code).toBe(2);
  expect((await cchc("programme", "team", "KT2023", "--team", "A", "--add", "B")).code).toBe(2);
  expect(treeHash(made.root)).toBe(before);
});

test("PROG-5 a visit planned in a programme takes over areas, themes and the team of the day, unless told otherwise", async () => {
  await cchc(
    ...["programme", "create", "--year", "2023", "--areas", "procedures,steering", "--themes", "Dân vận"],
    ...["--team", "Trần An:head"],
  );
  await cchc("programme", "team", "KT2023", "--on", "1/7/2023", "--team", "Lê Cường:head");
  const plan = (...args: string[]) => json("visit", "plan", ...args, "--programme", "kt2023");
  expect(await plan("so-noi-vu", "--on", "30/6/2023", "--kind", "scheduled")).toMatchObject({
    item: { programmeId: expect.any(String), areas: ["steering", "procedures"], team: [{ person: "Trần An" }] },
  });
  expect(
    await plan("huyen-vi-thuy", "--on", "1/7/2023", "--kind", "surprise", "--areas", "institutions"),
  ).toMatchObject({ item: { areas: ["institutions"], team: [{ person: "Lê Cường", role: "head" }] } });
  expect(await json("visit", "show", "2023-001")).toMatchObject({ item: { themes: ["Dân vận"] } });
  expect((await cchc("visit", "show", "2023-001")).stdout).toContain("KT2023");
  await cchc("visit", "plan", "so-noi-vu", "--on", "1/8/2023", "--kind", "surprise");
  expect(await json("visit", "list", "--programme", "KT2023")).toMatchObject({ total: 2 });
  const before = treeHash(made.root);
  const unknown = ["visit", "plan", "so-noi-vu", "--on", "1/8/2023", "--kind", "surprise", "--programme", "KT2024"];
  expect((await cchc(...unknown)).code).toBe(4);
  expect(treeHash(made.root)).toBe(before);
});

test("PROG-5 a text of old that names no programme still reads; check remarks on it until it is entered anew", async () => {
  const { file } = await made.startedVisit("so-noi-vu", "2023-05-09");
  const path = join(made.root, file);
  writeFileSync(path, readFileSync(path, "utf8").replace('  "team": [', '  "programmeId": "KH 2023",\n  "team": ['));
  expect(await json("visit", "show", "2023-001")).toMatchObject({ item: { programmeId: "KH 2023" } });
  const remark = "Lượt 2023-001 ghi thuộc kế hoạch kiểm tra “KH 2023”, nhưng không có kế hoạch đó.";
  expect((await cchc("check")).stdout).toContain(remark);
  await cchc("programme", "create", "--year", "2023", "--decision", "1/QĐ", "--team", "An:head");
  expect((await cchc("visit", "update", "2023-001", "--programme", "KT2023")).code).toBe(0);
  expect((await cchc("check")).stdout).not.toContain("không có kế hoạch đó");
  expect(await json("programme", "show", "KT2023")).toMatchObject({
    item: { coverage: { planned: { visits: 1, units: 1 }, done: { visits: 1, units: 1 }, percent: 33.33 } },
  });
  const folder = join(made.root, "programmes");
  writeFileSync(join(folder, readdirSync(folder)[0] ?? ""), "{");
  expect((await cchc("check")).stdout).not.toContain("không có kế hoạch đó");
});

test("COVER-4 coverage of a programme and of a year: counts, shares, and what is left, narrowed", async () => {
  await cchc("programme", "create", "--year", "2023");
  await made.startedVisit("huyen-phung-hiep", "2023-05-09");
  const planned = [
    "visit",
    "plan",
    "huyen-vi-thuy",
    "--on",
    "1/12/2023",
    "--kind",
    "scheduled",
    "--programme",
    "KT2023",
  ];
  await cchc(...planned);
  expect(await json("programme", "coverage", "KT2023")).toEqual({
    schemaVersion: 1,
    kind: "coverage",
    item: {
      programme: { id: expect.any(String), number: "KT2023", title: expect.any(String) },
      year: 2023,
      period: { from: "2022-12-15", to: "2023-12-14" },
      asOf: "2023-12-14",
      total: {
        planned: { visits: 1, units: 1 },
        done: { visits: 0, units: 0 },
        unitsInForce: 3,
        unitsCovered: 0,
        percent: 0,
      },
      byLevel: expect.arrayContaining([expect.objectContaining({ level: "district", unitsInForce: 2 })]),
      byCategory: expect.arrayContaining([expect.objectContaining({ category: "department", unitsInForce: 1 })]),
      waiting: {
        total: 1,
        items: [
          {
            unitId: "huyen-vi-thuy",
            unitName: "UBND huyện Vị Thủy",
            level: "district",
            category: "people-committee",
            visitId: expect.any(String),
            number: "2023-002",
            plannedOn: "2023-12-01",
            status: "planned",
          },
        ],
      },
      unvisited: {
        total: 2,
        items: [
          { unitId: "so-noi-vu", unitName: "Sở Nội vụ", level: "province", category: "department" },
          {
            unitId: "huyen-vi-thuy",
            unitName: "UBND huyện Vị Thủy",
            level: "district",
            category: "people-committee",
          },
        ],
      },
    },
  });
  expect(
    await json("programme", "coverage", "--year", "2023", "--category", "department", "--limit", "0"),
  ).toMatchObject({
    item: {
      programme: null,
      total: { planned: { visits: 2, units: 2 }, done: { visits: 1, units: 1 }, percent: 33.33 },
      waiting: { total: 0 },
      unvisited: { total: 1, items: [{ unitId: "so-noi-vu" }] },
    },
  });
  const shown = await cchc("programme", "coverage", "--year", "2023");
  expect(shown.stdout).toContain("33,33%");
  expect(shown.stdout).not.toMatch(/[█░]/);
  expect((await cchc("programme", "coverage", "KT2023", "--year", "2023")).code).toBe(2);
});

test("PROG-6 many visits are planned at once: seen first, all or none, and a second run plans nothing again", async () => {
  await cchc("programme", "create", "--year", "2023", "--team", "Trần An:head");
  const plan = (units: string, ...more: string[]) =>
    cchc("programme", "plan", "KT2023", "--units", units, "--on", "15/4/2023", ...more);
  const before = treeHash(made.root);
  const tried = await plan("so-noi-vu,huyen-vi-thuy", "--json");
  expect([tried.code, jsonOf(tried)]).toMatchObject([
    0,
    {
      kind: "programme.plan",
      item: {
        programme: { id: expect.any(String), number: "KT2023" },
        on: "2023-04-15",
        kind: "scheduled",
        applied: false,
        planned: 2,
        visits: [
          { unitId: "so-noi-vu", unitName: "Sở Nội vụ", number: null, there: false },
          { unitId: "huyen-vi-thuy", unitName: "UBND huyện Vị Thủy", number: null, there: false },
        ],
      },
    },
  ]);
  expect((await plan("so-noi-vu,khong-co", "--apply")).code).toBe(4);
  expect(treeHash(made.root)).toBe(before);
  expect((await plan("so-noi-vu,huyen-vi-thuy", "--apply")).stdout).toContain(
    "Đã lên kế hoạch 2 lượt ngày 15/04/2023 trong KT2023.",
  );
  const again = await plan("so-noi-vu,huyen-vi-thuy,huyen-phung-hiep", "--apply", "--json");
  expect(jsonOf(again)).toMatchObject({
    item: {
      applied: true,
      planned: 1,
      visits: [{ number: "2023-001", there: true }, { there: true }, { number: "2023-003" }],
    },
  });
  expect(await json("visit", "list", "--programme", "KT2023")).toMatchObject({
    total: 3,
    items: [{ team: [{ person: "Trần An" }] }, {}, {}],
  });
  expect((await cchc("programme", "plan", "KT2023", "--on", "15/4/2023")).code).toBe(2);
});
